"""Readers of questions that may stand in several columns: select-multiples and places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.answers import (
    Odd,
    ValueOptions,
    is_blank,
    special,
    text_of,
    unreadable,
)
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.numbers import NumberStyle, plain_text, read_number
from mfdw_desktop.importing.vocabulary import ChoiceReader

PLACE_PARTS = ("latitude", "longitude", "altitude", "precision")
"""What a place may be split into, in the order in which it is stored."""

_TICKED = frozenset({"1", "true", "yes", "x", "✓", "✔", "selected", "checked", "oui", "y"})
_NOT_TICKED = frozenset({"0", "false", "no", "unselected", "unchecked", "non", "n"})
_SEPARATORS = (";", "|", "\n", ", ", ",")
_MOST_JOINED = 6
"""Parts that one label may have been cut into."""


@dataclass(frozen=True)
class _Summary:
    """The choices of one cell; `certain` when codes or one label say them without doubt."""

    codes: list[str]
    unknown: list[str]
    certain: bool


class MultipleReader:
    """Read a select-multiple from its summary column, its split columns, or both."""

    def __init__(
        self,
        kind: QuestionKind,
        choices: ChoiceReader,
        options: ValueOptions,
        *,
        has_summary: bool,
        split: Sequence[str] = (),
    ) -> None:
        self._ranked = kind is QuestionKind.RANK
        self._choices = choices
        self._options = options
        self._has_summary = has_summary
        self._split = tuple(split)
        self._is_whole = set(choices.order) <= set(split)

    def __call__(self, cells: Cell | tuple[Cell, ...]) -> object:
        """Return the chosen codes, None when nothing was answered, or an `Odd`."""
        several = cells if isinstance(cells, tuple) else (cells,)
        summary = several[0] if self._has_summary else ""
        ticks = self._ticks(several[1:] if self._has_summary else several)
        ticked = [code for code, is_on in ticks.items() if is_on]
        # «None» and «N/A» are usual labels: a choice of the list comes before a word for blank.
        if is_blank(summary, self._options) and self._choices.find(text_of(summary)) is None:
            return self._ordered(ticked) or None
        common = special(summary, self._options)
        if common is not None:
            return common
        said = self._summary(text_of(summary))
        if not ticks:
            return self._with_unknown(said)
        agreed = {code for code in said.codes if code in ticks} == set(ticked)
        if agreed and not said.unknown:
            return self._ordered(said.codes)
        if said.certain and agreed:
            return self._with_unknown(said)
        if said.certain and not (self._is_whole and len(ticks) == len(self._split)):
            return self._disagreement(said, ticked, self._ordered([*said.codes, *said.unknown]))
        # The columns of single choices are what people correct and what means one thing only
        # (`conventions.md` 2), so a full set of them is believed against the summary.
        if not self._is_whole:
            return self._with_unknown(said)
        chosen = self._ordered(ticked)
        return chosen if said.unknown else self._disagreement(said, ticked, chosen)

    def _ticks(self, cells: Iterable[Cell]) -> dict[str, bool]:
        """Return choice to whether it is ticked; a blank column says nothing."""
        found: dict[str, bool] = {}
        for code, cell in zip(self._split, cells, strict=True):
            if cell == "" or is_blank(cell, self._options):
                continue
            word = tidy(text_of(cell))
            if word in _TICKED:
                found[code] = True
            elif word in _NOT_TICKED:
                found[code] = False
            elif self._choices.find(text_of(cell)) == code:
                found[code] = True
        return found

    def _summary(self, text: str) -> _Summary:
        find = self._choices.find
        one = find(text)
        if one is not None:
            return _Summary([one], [], certain=True)
        tokens = text.split()
        codes = [token for token in tokens if token in self._choices.order]
        if len(codes) == len(tokens):
            return _Summary(codes, [], certain=True)
        if self._choices.is_open:
            return _Summary(tokens, [], certain=True)
        for separator in _SEPARATORS:
            found = self._parted(text, separator)
            if len(found) > 1 or (found and text.rstrip().endswith(separator)):
                known = [code for _, code in found if code]
                unknown = [part for part, code in found if not code]
                if known:
                    return _Summary(known, unknown, certain=not unknown)
        labelled = self._choices.split_labels(text)
        if labelled is not None:
            return _Summary(labelled, [], certain=False)
        named = [find(token) for token in tokens]
        if all(named):
            return _Summary([code for code in named if code], [], certain=False)
        if codes:
            return _Summary(codes, [token for token in tokens if token not in codes], certain=True)
        return _Summary([], [text], certain=False)

    def _parted(self, text: str, separator: str) -> list[tuple[str, str | None]]:
        """Return the parts of a cell with their codes, the longest label first.

        A label may hold the separator itself: `Health care, check-up`.
        """
        parts = [part.strip() for part in text.split(separator)]
        found: list[tuple[str, str | None]] = []
        at = 0
        while at < len(parts):
            for end in range(min(len(parts), at + _MOST_JOINED), at, -1):
                joined = separator.join(parts[at:end]) if end > at + 1 else parts[at]
                code = self._choices.find(joined) if joined else None
                if code is not None or end == at + 1:
                    break
            if joined:
                found.append((joined, code))
            at = end
        return found

    def _with_unknown(self, said: _Summary) -> object:
        chosen = self._ordered(said.codes)
        if not said.unknown:
            return chosen
        if not self._options.keep_unlisted:
            return Odd("not-in-list", value=chosen or None, fields={"unknown": said.unknown})
        return Odd("not-in-list", value=[*chosen, *said.unknown], fields={"unknown": said.unknown})

    def _disagreement(self, said: _Summary, ticked: Iterable[str], chosen: list[str]) -> Odd:
        """Return what both say, and what is believed."""
        label_of = self._choices.label_of
        one = [*map(label_of, self._ordered(said.codes)), *said.unknown]
        other = map(label_of, self._ordered(ticked))
        return Odd(
            "split-disagrees",
            value=chosen or None,
            fields={"said": ", ".join(one), "ticked": ", ".join(other) or "–"},
        )

    def _ordered(self, codes: Iterable[str]) -> list[str]:
        """Return each code once, in the order of the choices; a rank keeps its own."""
        once = list(dict.fromkeys(codes))
        if self._ranked:
            return once
        last = len(self._choices.order)
        return sorted(once, key=lambda code: self._choices.order.get(code, last))


class PlaceReader:
    """Read a place from its one column, from its parts, or from both."""

    def __init__(
        self, options: ValueOptions, *, has_whole: bool, parts: Sequence[str] = ()
    ) -> None:
        self._options = options
        self._has_whole = has_whole
        self._parts = tuple(parts)

    def __call__(self, cells: Cell | tuple[Cell, ...]) -> object:
        """Return `latitude longitude altitude precision` as text, None, or an `Odd`."""
        several = cells if isinstance(cells, tuple) else (cells,)
        whole = several[0] if self._has_whole else ""
        if not is_blank(whole, self._options):
            common = special(whole, self._options)
            if common is not None:
                return common
            texts = [each for each in re.split(r"[\s,;]+", text_of(whole)) if each]
            return self._place(texts)
        rest = several[1:] if self._has_whole else several
        by_part = dict(zip(self._parts, rest, strict=True))
        texts = []
        for part in PLACE_PARTS:
            cell = by_part.get(part, "")
            if is_blank(cell, self._options):
                break
            texts.append(text_of(cell))
        return self._place(texts) if texts else None

    def _place(self, texts: list[str]) -> object:
        numbers = [read_number(text, NumberStyle.POINT) for text in texts[:4]]
        known = [number for number in numbers if number is not None]
        if len(known) < 2 or len(known) != len(numbers) or not _is_on_earth(known):
            return unreadable("not-a-place", self._options)
        return " ".join(map(plain_text, known))


def _is_on_earth(numbers: list[Decimal]) -> bool:
    return abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180
