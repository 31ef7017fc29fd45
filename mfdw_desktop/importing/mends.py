"""What a person has put right in a file, laid over its rows as they are read.

A fix holds for the cell as the file shows it: where that is another one by now, the fix is
told of and not applied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.cells import Cell, display
from mfdw_desktop.importing.recipe import EVERYWHERE, Accepted, Fix, LeftOut, Recipe
from mfdw_desktop.importing.table import Table

KeyOf = Callable[[Sequence[Cell]], tuple[str, tuple[str, ...]]]


class Mender:
    """Changes rows by the fixes of a recipe, and knows which rows are left out."""

    def __init__(
        self,
        recipe: Recipe,
        table: Table,
        is_meant: Callable[[str], bool],
        key_of: KeyOf | None = None,
    ) -> None:
        """`is_meant` tells whether the sheet that a decision names is this table's."""
        self._table, self._key_of = table, key_of
        self._by_row: dict[str, dict[int, Fix]] = defaultdict(dict)
        self._by_text: dict[int, dict[str, Fix]] = defaultdict(dict)
        self._waiting: dict[int, Fix] = {}
        """By identity, the fixes whose cell has not come yet."""
        self._found: dict[int, list[RowProblem]] = {}
        self._left_out = {each.row_key: each for each in recipe.left_out if is_meant(each.sheet)}
        self.all_taken: set[int] = set()
        """By identity, the fixes that are about this table."""
        for fix in recipe.fixes:
            if not is_meant(fix.sheet):
                continue
            self.all_taken.add(id(fix))
            at = table.column(fix.column)
            self._waiting[id(fix)] = fix
            if at is None:
                continue
            if fix.row_key == EVERYWHERE:
                self._by_text[at][fix.before] = fix
            else:
                self._by_row[fix.row_key][at] = fix

    @property
    def changes_rows(self) -> bool:
        """Whether any cell is put right."""
        return bool(self._by_row or self._by_text)

    @property
    def leaves_rows_out(self) -> bool:
        """Whether a person keeps any row out."""
        return bool(self._left_out)

    def names(self, number: int, cells: Sequence[Cell]) -> tuple[str, str]:
        """Return the two names of a row: its key, else its number; and its place."""
        key = self._key_of(cells)[0] if self._key_of is not None else ""
        return key or str(number), f"@{number}"

    def change(self, number: int, cells: list[Cell]) -> list[Cell]:
        """Return the cells with what a person has put right in this row."""
        return self.mended(number, cells, self.names(number, cells) if self._by_row else ())

    def mended(self, number: int, cells: list[Cell], names: Sequence[str]) -> list[Cell]:
        """Return the cells of the row called `names` with what a person has put right."""
        fixes: dict[int, Fix] = {}
        for at, texts in self._by_text.items():
            fix = texts.get(display(cells[at]))
            if fix is not None:
                fixes[at] = fix
        for name in names:
            fixes |= self._by_row.get(name, {})
        if not fixes:
            return cells
        changed = list(cells)
        for at, fix in fixes.items():
            self._waiting.pop(id(fix), None)
            shown = display(cells[at])
            if shown == fix.before:
                changed[at] = fix.after
            elif shown != fix.after:
                self._found.setdefault(number, []).append(self._unmet(number, at, fix, shown))
        return changed

    def left_out(self, number: int, cells: Sequence[Cell]) -> LeftOut | None:
        """Return why a person keeps the row out; None when it is to be imported."""
        if not self._left_out:
            return None
        return self.left_out_by(self.names(number, cells))

    def left_out_by(self, names: Sequence[str]) -> LeftOut | None:
        """Return why a person keeps the row called `names` out."""
        return next(filter(None, map(self._left_out.get, names)), None)

    def touches(self, at: int) -> bool:
        """Tell whether any cell of a column is put right."""
        return at in self._by_text or any(at in fixes for fixes in self._by_row.values())

    def miss(self, fixes: Collection[Fix]) -> None:
        """Tell of fixes too that belong to no table of the file."""
        self._waiting.update({id(each): each for each in fixes})

    def unmet_in(self, number: int) -> list[RowProblem]:
        """Return the fixes of a row that do not fit its cells any more."""
        return self._found.pop(number, [])

    def never_met(self) -> Iterator[RowProblem]:
        """Yield a problem for each fix whose row, column or text was not in the file."""
        for fix in self._waiting.values():
            yield RowProblem(
                self._table.sheet, 0, "", fix.column, fix.before, "fix-without-cell",
                Severity.WARNING, {"to": fix.after},
            )  # fmt: skip

    def _unmet(self, number: int, at: int, fix: Fix, shown: str) -> RowProblem:
        return RowProblem(
            self._table.sheet, number, self._table.letters[at], self._table.headers[at],
            shown, "fix-not-standing", Severity.WARNING, {"from": fix.before, "to": fix.after},
        )  # fmt: skip


class Acceptance:
    """Knows which warnings a person has looked at and lets stand."""

    def __init__(self, recipe: Recipe) -> None:
        self._found = {
            (sheet, each.row_key, each.column, each.rule): each
            for each in recipe.accepted
            for sheet in (each.sheet, recipe.level_of(each.sheet))
        }

    def __bool__(self) -> bool:
        return bool(self._found)

    def of(
        self, problem: RowProblem, names: Sequence[str], sheets: Sequence[str] = ("",)
    ) -> Accepted | None:
        """Return the acceptance of a warning in the row called `names`, if there is one.

        `sheets` are the names of its repeat; of a record there is none.
        """
        if problem.severity is not Severity.WARNING:
            return None
        own = (
            self._found.get((sheet, name, problem.header, problem.rule))
            for sheet in sheets
            for name in (EVERYWHERE, *names)
        )
        return next(filter(None, own), None)

    def applied(
        self, problem: RowProblem, names: Sequence[str], sheets: Sequence[str] = ("",)
    ) -> RowProblem:
        """Return the problem as a note with its reason, where a person has accepted it."""
        accepted = self.of(problem, names, sheets)
        if accepted is None:
            return problem
        said = {"accepted": accepted.reason, "accepted_by": accepted.user}
        return replace(problem, severity=Severity.INFO, fields={**problem.fields, **said})
