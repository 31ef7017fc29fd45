"""What a person decides about the rows of a file before its import, each step to be undone.

A decision is a plain value under a key, so that a step is the list of keys that it changes
with their values before and after. A recipe keeps all of them (`conventions.md` 18).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from mfdw_desktop.domain.imports import ImportSummary, RowFate
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.problems import RowProblem

Summary = TypeVar("Summary", bound=ImportSummary)

MENDS = ("fixes", "left_out", "accepted")
"""Parts of a recipe that are about rows: they change no reader."""
ALL_ROWS = "*"
"""In the place of a row's name: every row of the column."""


class Kind(StrEnum):
    """What is decided."""

    FIX = "fix"
    """(sheet, row's name, column) to the text of the file and the text of a person."""
    LEFT_OUT = "left out"
    """(sheet, row's name) to why it is not imported."""
    ACCEPTED = "accepted"
    """(sheet, row's name, column, rule) to why the warning may stand."""
    VALUE = "value"
    """(question, text of theirs) to the choice that is meant."""
    SETTING = "setting"
    """(name,) to what holds for the whole file."""


class Key(NamedTuple):
    """What a decision is about; the sheet of the records themselves has no name in it."""

    kind: Kind
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One decision made, changed or, without `after`, dropped."""

    key: Key
    before: Any
    after: Any


@dataclass(frozen=True)
class Step:
    """Decisions that were made together and are undone together."""

    changes: tuple[Change, ...]
    rows: frozenset[int]
    """Numbers of the records that they touch, whichever sheet the cells stand on; empty:
    nobody knows, read the file again."""


def fix_key(name: str, column: str, sheet: str = "") -> Key:
    """Return the key of a cell's fix."""
    return Key(Kind.FIX, (sheet, name, column))


def left_out_key(name: str, sheet: str = "") -> Key:
    """Return the key of a row that is left out."""
    return Key(Kind.LEFT_OUT, (sheet, name))


def accepted_key(name: str, column: str, rule: str, sheet: str = "") -> Key:
    """Return the key of an accepted warning."""
    return Key(Kind.ACCEPTED, (sheet, name, column, rule))


def value_key(question: str, text: str) -> Key:
    """Return the key of a text that means a choice."""
    return Key(Kind.VALUE, (question, text))


def setting_key(name: str) -> Key:
    """Return the key of a setting of the whole import."""
    return Key(Kind.SETTING, (name,))


@dataclass(frozen=True)
class CellFix:
    """What a person wrote over a cell."""

    before: str
    after: str
    reason: str = ""
    user: str = ""


@dataclass(frozen=True)
class Said:
    """A decision that needs a reason."""

    reason: str
    user: str = ""


@dataclass
class Decisions:
    """All that a person has decided in the grid, with the way back and forth."""

    found: dict[Key, Any] = field(default_factory=dict)
    back: list[Step] = field(default_factory=list)
    forth: list[Step] = field(default_factory=list)

    def decide(self, decided: Mapping[Key, Any], rows: Iterable[int]) -> Step | None:
        """Take decisions as one step; a value of None drops one. None when nothing changes."""
        changes = tuple(
            Change(key, self.found.get(key), after)
            for key, after in decided.items()
            if self.found.get(key) != after
        )
        if not changes:
            return None
        step = Step(changes, frozenset(rows))
        self._lay(step.changes)
        self.back.append(step)
        self.forth.clear()
        return step

    def undo(self) -> Step | None:
        """Take the last step back; return it turned round."""
        return self._turn(self.back, self.forth)

    def redo(self) -> Step | None:
        """Take the last undone step again; return it turned round."""
        return self._turn(self.forth, self.back)

    def of(self, kind: Kind) -> dict[tuple[str, ...], Any]:
        """Return the decisions of a kind by what they are about."""
        return {key.parts: value for key, value in self.found.items() if key.kind is kind}

    def fix(self, names: Sequence[str], column: str, shown: str, sheet: str = "") -> CellFix | None:
        """Return the fix of a cell that the file shows as `shown`, if it has one."""
        for name in names:
            fix = self.found.get(fix_key(name, column, sheet))
            if isinstance(fix, CellFix) and fix.before == shown:
                return fix
        fix = self.found.get(column_fix_key(column, shown, sheet))
        return fix if isinstance(fix, CellFix) else None

    def left_out(self, names: Sequence[str], sheet: str = "") -> Said | None:
        """Return why a row is left out, if it is."""
        found = (self.found.get(left_out_key(name, sheet)) for name in names)
        return next((each for each in found if isinstance(each, Said)), None)

    def document(self) -> dict[str, Any]:
        """Return the parts of a recipe that say the same; empty ones are left out."""
        fixes = [
            {**_on(parts[0]), "row_key": parts[1], "column": parts[2], "from": fix.before,
             "to": fix.after, "reason": fix.reason, "user": fix.user}
            for parts, fix in self.of(Kind.FIX).items()
        ]  # fmt: skip
        left_out = [
            {**_on(sheet), "row_key": name, "reason": said.reason, "user": said.user}
            for (sheet, name), said in self.of(Kind.LEFT_OUT).items()
        ]
        accepted = [
            {**_on(sheet), "row_key": name, "column": column, "rule": rule,
             "reason": said.reason, "user": said.user}
            for (sheet, name, column, rule), said in self.of(Kind.ACCEPTED).items()
        ]  # fmt: skip
        parts = {"fixes": fixes, "left_out": left_out, "accepted": accepted}
        return {name: listed for name, listed in parts.items() if listed}

    def load(self, recipe: Mapping[str, Any]) -> None:
        """Take over what a recipe decided, in the place of everything decided before."""
        self.clear()
        for each in recipe.get("fixes") or ():
            sheet, name, column, before = (
                str(each.get(part, "")) for part in ("sheet", "row_key", "column", "from")
            )
            key = (
                column_fix_key(column, before, sheet)
                if name == ALL_ROWS
                else fix_key(name, column, sheet)
            )
            after, reason, user = (str(each.get(part, "")) for part in ("to", "reason", "user"))
            self.found[key] = CellFix(before, after, reason, user)
        for each in recipe.get("left_out") or ():
            sheet = str(each.get("sheet", ""))
            self.found[left_out_key(str(each["row_key"]), sheet)] = _said(each)
        for each in recipe.get("accepted") or ():
            parts = (str(each.get(part, "")) for part in ("row_key", "column", "rule", "sheet"))
            self.found[accepted_key(*parts)] = _said(each)

    def clear(self) -> None:
        """Forget everything: the file or its table is another one."""
        self.found.clear()
        self.back.clear()
        self.forth.clear()

    def _turn(self, source: list[Step], target: list[Step]) -> Step | None:
        if not source:
            return None
        step = source.pop()
        turned = Step(
            tuple(Change(each.key, each.after, each.before) for each in reversed(step.changes)),
            step.rows,
        )
        self._lay(turned.changes)
        target.append(turned)
        return turned

    def _lay(self, changes: Sequence[Change]) -> None:
        for each in changes:
            if each.after is None:
                self.found.pop(each.key, None)
            else:
                self.found[each.key] = each.after


def _on(sheet: str) -> dict[str, str]:
    """Return what a decision says of its sheet: nothing on that of the records."""
    return {"sheet": sheet} if sheet else {}


def _said(each: Mapping[str, Any]) -> Said:
    return Said(str(each.get("reason", "")), str(each.get("user", "")))


def column_fix_key(column: str, shown: str, sheet: str = "") -> Key:
    """Return the key of a text that is replaced in a whole column."""
    return Key(Kind.FIX, (sheet, ALL_ROWS, column, shown))


def without_mends(recipe: Mapping[str, Any]) -> dict[str, Any]:
    """Return a recipe without what was decided about single rows."""
    return {name: each for name, each in recipe.items() if name not in MENDS}


@dataclass(frozen=True)
class RowsChecked:
    """What rows come to when they are read again with other decisions."""

    fates: Mapping[int, RowFate]
    problems: tuple[RowProblem, ...]
    inner: frozenset[tuple[str, int]] = frozenset()
    """(sheet, number) of the rows of repeats that belong to them."""


_COUNTED = {
    Outcome.CREATED: "imported",
    Outcome.UPDATED: "updated",
    Outcome.UNCHANGED: "unchanged",
    Outcome.REJECTED: "rejected",
    Outcome.QUEUED: "queued",
    Outcome.EXCLUDED: "excluded",
}


def laid_over(plan: Summary, checked: RowsChecked) -> Summary:
    """Return a plan with some of its rows checked again; it reconciles as before."""
    counts = {name: getattr(plan, name) for name in _COUNTED.values()}
    fates = dict(plan.fates)
    for row, fate in checked.fates.items():
        before = fates.get(row)
        if before is not None:
            counts[_COUNTED[before.outcome]] -= 1
        counts[_COUNTED[fate.outcome]] += 1
        fates[row] = fate
    again = {*((plan.sheet, row) for row in checked.fates), *checked.inner}
    kept = [each for each in plan.problems if (each.sheet, each.row) not in again]
    total = plan.problems_total - len(plan.problems) + len(kept) + len(checked.problems)
    problems = sorted([*kept, *checked.problems], key=lambda each: each.row)
    return replace(plan, fates=fates, problems=tuple(problems), problems_total=total, **counts)
