"""Whose value stands when a file and the book differ: rules for rows, fields and blanks.

`conventions.md` section 8: a blank cell says nothing, unless a person has switched that of a
column; the recipe keeps what was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.matching import CLEARED

ROWS, FIELDS, BLANK, LEFT_OUT = "rows", "fields", "blank", "left_out"
"""Words of a recipe's policies: `rows`, `fields`, `fields:CODE`, `blank:CODE`, `left_out`."""
CLEAR, BRING = "clear", "bring"
OF_FILE = (ROWS, FIELDS, BLANK, LEFT_OUT)
"""Those that are chosen for each file, and not remembered."""


class RowPolicy(StrEnum):
    """Which rows of a file are taken."""

    BOTH = "both"
    CREATE = "create"
    """New ones only; what stands is left alone."""
    UPDATE = "update"
    """Known ones only."""


class FieldPolicy(StrEnum):
    """Whose value stands where both say something."""

    OVERWRITE = "overwrite"
    """The file's, where it is not blank."""
    FILL = "fill"
    """Ours; the file fills what is empty."""
    KEEP = "keep"
    """Ours, also where it is empty."""
    NEWER = "newer"
    """The file's, unless somebody changed ours after the row was written."""
    ASK = "ask"
    """Ours, until a person has decided."""
    ALWAYS = "always"
    """The file's, also where ours was corrected and the file still says what it said before."""


class Verdict(StrEnum):
    """What becomes of one value of the file."""

    TAKE = "take"
    HOLD = "hold"
    ASK = "ask"


@dataclass(frozen=True)
class Policies:
    """The rules of one import."""

    rows: RowPolicy = RowPolicy.BOTH
    fields: FieldPolicy = FieldPolicy.OVERWRITE
    of_field: Mapping[str, FieldPolicy] = field(default_factory=dict)
    """Code of a field to its own rule."""
    clears: frozenset[str] = frozenset()
    """Codes of the fields that a blank cell empties."""
    brings_left_out: bool = False
    """Whether rows come that a person has kept out of an earlier import."""

    @property
    def is_plain(self) -> bool:
        """Whether the file's values are simply laid over ours."""
        plain = {FieldPolicy.OVERWRITE, FieldPolicy.ALWAYS}
        others = set(self.of_field.values()) - plain
        return self.fields in plain and not others and not self.clears

    @property
    def needs_time(self) -> bool:
        """Whether the file has to say when its rows were written."""
        return FieldPolicy.NEWER in (self.fields, *self.of_field.values())

    def of(self, code: str) -> FieldPolicy:
        """Return the rule of a field."""
        return self.of_field.get(code, self.fields)

    def keeps_corrections(self, code: str) -> bool:
        """Tell whether ours stays where the file still says what it said before.

        Where the newer value is to stand, its time decides instead.
        """
        return self.of(code) not in (FieldPolicy.ALWAYS, FieldPolicy.NEWER)

    def verdict(self, code: str, *, is_empty: bool, is_newer: Callable[[str], bool]) -> Verdict:
        """Return what becomes of a value of the file that differs from ours."""
        policy = self.of(code)
        if policy is FieldPolicy.KEEP:
            return Verdict.HOLD
        if is_empty or policy in (FieldPolicy.OVERWRITE, FieldPolicy.ALWAYS):
            return Verdict.TAKE
        if policy is FieldPolicy.NEWER:
            return Verdict.TAKE if is_newer(code) else Verdict.HOLD
        return Verdict.ASK if policy is FieldPolicy.ASK else Verdict.HOLD

    def to_recipe(self) -> dict[str, str]:
        """Return what differs from the usual, in the words of a recipe."""
        said: dict[str, str] = {}
        if self.rows is not RowPolicy.BOTH:
            said[ROWS] = self.rows.value
        if self.fields is not FieldPolicy.OVERWRITE:
            said[FIELDS] = self.fields.value
        if self.brings_left_out:
            said[LEFT_OUT] = BRING
        said |= {f"{FIELDS}:{code}": each.value for code, each in sorted(self.of_field.items())}
        return said | {f"{BLANK}:{code}": CLEAR for code in sorted(self.clears)}


def from_recipe(
    said: Mapping[str, str], rows: RowPolicy | None = None, fields: FieldPolicy | None = None
) -> Policies:
    """Return the rules that a recipe keeps; `rows` and `fields` stand above it.

    Raises:
        ValueError: a rule that there is not.
    """
    blanks = {name: word for name, word in said.items() if name.startswith(f"{BLANK}:")}
    if set(blanks.values()) - {CLEAR, "keep"}:
        raise ValueError(BLANK)
    return Policies(
        rows or RowPolicy(said.get(ROWS, RowPolicy.BOTH)),
        fields or FieldPolicy(said.get(FIELDS, FieldPolicy.OVERWRITE)),
        {
            name.partition(":")[2]: FieldPolicy(word)
            for name, word in said.items()
            if name.startswith(f"{FIELDS}:")
        },
        frozenset(name.partition(":")[2] for name, word in blanks.items() if word == CLEAR),
        said.get(LEFT_OUT) == BRING,
    )


@dataclass
class Laid:
    """What a row still says after the rules: its answers, and those that were not taken."""

    answers: dict[str, Any]
    missing: dict[str, str]
    held: list[str] = field(default_factory=list)
    """Ours stays, though the file differs."""
    asked: list[str] = field(default_factory=list)
    corrected: list[str] = field(default_factory=list)
    """Ours was changed here since the file brought what it still says."""


Word = Callable[[str, Any], bool]
"""Tells of a field and a value whether it is what a file brought before ours was changed."""


def lay(
    policies: Policies,
    ours: Mapping[str, Any],
    our_missing: Mapping[str, str],
    theirs: Mapping[str, Any],
    their_missing: Mapping[str, str],
    *,
    columns: Iterable[str],
    is_newer: Callable[[str], bool],
    is_old_word: tuple[Word, Word] = (lambda *_: False, lambda *_: False),
) -> Laid:
    """Return what of a row is laid over ours; `columns` are the fields that the file has.

    A reason why there is no answer counts as empty: an answer may always fill it.
    `is_old_word` is asked of an answer, and of a reason.
    """
    laid = Laid({}, {})
    cleared = {
        code: CLEARED
        for code in columns
        if code in policies.clears
        and code not in theirs
        and code not in their_missing
        and (code in ours or code in our_missing)
    }
    for source, out, same, is_old in (
        (theirs, laid.answers, ours, is_old_word[0]),
        ({**their_missing, **cleared}, laid.missing, our_missing, is_old_word[1]),
    ):
        for code, value in source.items():
            if same.get(code) == value and code in same:
                out[code] = value
                continue
            if policies.keeps_corrections(code) and is_old(code, value):
                laid.corrected.append(code)
                continue
            is_empty = code not in ours
            verdict = policies.verdict(code, is_empty=is_empty, is_newer=is_newer)
            if verdict is Verdict.TAKE:
                out[code] = value
            elif verdict is Verdict.ASK:
                laid.asked.append(code)
            elif not is_empty or out is laid.answers:
                laid.held.append(code)
    return laid
