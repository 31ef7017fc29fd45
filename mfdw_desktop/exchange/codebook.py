"""The codebook: what each question is, and what was answered to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.formula_guard import needs_guard
from mfdw_desktop.domain.harmonisation import unit_of
from mfdw_desktop.domain.small_cells import hidden
from mfdw_desktop.domain.surveys import MissingReason, Question, QuestionKind, Questionnaire
from mfdw_desktop.exchange.pseudonyms import Treatment, treatment
from mfdw_desktop.exchange.workbook import DECIMAL, INTEGER, Column, Sheet

NAME = "codebook"
PART = 500
"""Responses that are counted together."""

_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.CALCULATE)
_SELECTS = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_MOST_VALUES = 200


@dataclass
class Tally:
    """What was answered to one question."""

    valid: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    least: Any = None
    most: Any = None
    counts: Counter[str] = field(default_factory=Counter)
    """Of the answers to a select question."""
    width: int = 0
    """Octets of the longest text."""
    is_number: bool = True
    """Whether all answers were numbers."""
    is_whole: bool = True
    is_guarded: bool = False


class AnswerTally:
    """Counts the answers of a questionnaire, many responses at a time."""

    def __init__(self, questions: Iterable[Question], *, with_widths: bool = False) -> None:
        self._questions = list(questions)
        self._with_widths = with_widths
        self.n: Counter[str] = Counter()
        """Rows that were seen, by repeat; empty for responses."""
        self.of = {each.code: Tally() for each in self._questions}

    def add(
        self,
        repeat: str,
        answers: Sequence[Mapping[str, Any]],
        missing: Sequence[Mapping[str, str]],
    ) -> None:
        """Count the rows of one level."""
        for question in self._questions:
            if question.repeat == repeat:
                code = question.code
                values = [row.get(code) for row in answers]
                self.add_column(question, values)
        self.add_rows(repeat, len(answers), missing)

    def add_rows(self, repeat: str, count: int, missing: Iterable[Mapping[str, str]]) -> None:
        """Count rows of a level, and the reasons in them."""
        self.n[repeat] += count
        for row in missing:
            for code, reason in row.items():
                if code in self.of:
                    self.of[code].reasons[reason] += 1

    def add_column(self, question: Question, column: Sequence[Any]) -> None:
        """Count the answers of some rows to one question; None where there is none."""
        tally = self.of.get(question.code)
        values = [value for value in column if value is not None]
        if values and tally is not None:
            self._add_values(question, tally, values)

    def _add_values(self, question: Question, tally: Tally, values: list[Any]) -> None:
        tally.valid += len(values)
        if question.kind in _SELECTS:
            if question.kind is QuestionKind.SELECT_ONE:
                tally.counts.update(map(str, values))
            else:
                for value in values:
                    tally.counts.update(map(str, value) if isinstance(value, list) else [value])
        elif question.kind in _NUMBERS:
            self._add_numbers(tally, values)
        elif question.kind is QuestionKind.DAY:
            _stretch(tally, list(map(str, values)))
        if self._with_widths:
            texts = [
                " ".join(map(str, value)) if isinstance(value, list) else str(value)
                for value in values
            ]
            tally.width = max(tally.width, max(len(text.encode()) for text in texts) + 1)
            tally.is_guarded |= any(needs_guard(text) for text in texts)

    @staticmethod
    def _add_numbers(tally: Tally, values: list[Any]) -> None:
        numbers: list[float] = [value for value in values if type(value) is int]
        if len(numbers) < len(values):
            others = [_number(value) for value in values if type(value) is not int]
            tally.is_number &= None not in others
            tally.is_whole &= all(each is None or each == int(each) for each in others)
            numbers += [each for each in others if each is not None]
        if numbers:
            _stretch(tally, numbers)


def _stretch(tally: Tally, values: list[Any]) -> None:
    least, most = min(values), max(values)
    tally.least = least if tally.least is None else min(tally.least, least)
    tally.most = most if tally.most is None else max(tally.most, most)


def _number(value: Any) -> float | None:
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if abs(found) < 1e300 else None


def codebook_sheet(
    form: Questionnaire,
    questions: Sequence[Question],
    tally: AnswerTally,
    *,
    asked_in: Mapping[str, Sequence[str]],
    is_pseudonymous: bool = False,
) -> Sheet:
    """Return the sheet that explains the questions; `asked_in` is code to rounds."""
    languages = form.languages or (form.default_language,)
    labels = [Column("label" if at == 0 else f"label::{each}", width=48)
              for at, each in enumerate(_ordered(form, languages))]  # fmt: skip
    columns = [
        Column("name", width=24), *labels, Column("type", width=20), Column("choices", width=48),
        Column("unit", width=12), Column("missing codes", width=36), Column("rounds", width=28),
        Column("n", INTEGER, 8), Column("valid", INTEGER, 8), Column("missing", INTEGER, 9),
        Column("min", DECIMAL, 12), Column("max", DECIMAL, 12),
        Column("frequencies", width=48), Column("group", width=24), Column("repeat", width=20),
        Column("note", width=40),
    ]  # fmt: skip
    # Drawn when the sheet is written: by then the answers have passed and are counted.
    rows = (_line(form, each, tally, asked_in, languages, is_pseudonymous) for each in questions)
    return Sheet(NAME, columns, rows)


def _ordered(form: Questionnaire, languages: Sequence[str]) -> list[str]:
    first = form.default_language
    return [first, *(each for each in languages if each != first)]


def _line(
    form: Questionnaire,
    question: Question,
    tally: AnswerTally,
    asked_in: Mapping[str, Sequence[str]],
    languages: Sequence[str],
    is_pseudonymous: bool,
) -> list[Any]:
    found, language = tally.of.get(question.code, Tally()), form.default_language
    choices = form.choices_of(question)
    leaves = not is_pseudonymous or treatment(question).leaves
    labels = [question.labels.get(each) or None for each in _ordered(form, languages)]
    labels[0] = " ".join(question.label(language).split())
    is_dated = is_pseudonymous and treatment(question) is Treatment.AGE
    return [
        question.code,
        *labels,
        question.type_name or question.kind.value,
        "; ".join(f"{each.name}={_label(each.labels, language, each.name)}" for each in choices)
        or None,
        unit_of(question, language) or None,
        "; ".join(f"{reason}: {count}" for reason, count in sorted(found.reasons.items()) if count)
        or None,
        " ".join(asked_in.get(question.code, ())) or None,
        tally.n[question.repeat],
        found.valid,
        sum(found.reasons.values()),
        None if is_dated or not leaves else _edge(found.least),
        None if is_dated or not leaves else _edge(found.most),
        _frequencies(form, question, found, listed_only=is_pseudonymous) if leaves else None,
        question.path.rpartition("/")[0] or None,
        question.repeat or None,
        _note(question, is_pseudonymous),
    ]


def _frequencies(
    form: Questionnaire, question: Question, found: Tally, *, listed_only: bool
) -> str | None:
    """Return each choice with how often it was given, in the form's order."""
    names = [each.name for each in form.choices_of(question)]
    others = [(name, count) for name, count in found.counts.most_common() if name not in names]
    if listed_only:
        said = [(name, found.counts[name]) for name in names if found.counts[name]]
        if others:
            said.append((f"({translate('not listed')})", sum(count for _, count in others)))
        small = hidden([count for _, count in said])
        parts = [
            f"{name}: {'–' if is_small else count}"
            for (name, count), is_small in zip(said, small, strict=True)
        ]
    else:
        parts = [f"{name}: {found.counts[name]}" for name in names if found.counts[name]]
        parts += [f"«{name}»: {count}" for name, count in others[:_MOST_VALUES]]
    return "; ".join(parts) or None


def _note(question: Question, is_pseudonymous: bool) -> str | None:
    notes = [translate("sensitive")] if question.sensitive else []
    if is_pseudonymous:
        said = {
            Treatment.AGE: translate("as age in years"),
            Treatment.PLACE: translate("left out: a place"),
            Treatment.PICTURE: translate("left out: a file"),
            Treatment.DEVICE: translate("left out: what the device says"),
            Treatment.PERSONAL: translate("left out: names or numbers of a person"),
            Treatment.TEXT: translate("left out: free text"),
        }.get(treatment(question))
        notes += [said] if said else []
    return "; ".join(notes) or None


def _edge(value: Any) -> Any:
    if isinstance(value, str) or value is None:
        return value
    return int(value) if value == int(value) else value


def _label(labels: Mapping[str, str], language: str, name: str) -> str:
    found = labels.get(language) or next(iter(labels.values()), "") or name
    return " ".join(found.split())


def reason_words() -> dict[str, str]:
    """Return the reasons for missing answers in words, for value labels."""
    return {
        MissingReason.DONT_KNOW: translate("Don’t know"),
        MissingReason.REFUSED: translate("Refused"),
        MissingReason.NOT_APPLICABLE: translate("Not applicable"),
        MissingReason.SKIPPED: translate("Skipped"),
    }
