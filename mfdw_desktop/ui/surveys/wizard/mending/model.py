"""The rows of a file under our questions: read by position, with what was decided over them."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from mfdw_desktop.domain.mending import (
    CellFix,
    Decisions,
    Key,
    Kind,
    Said,
    Step,
    column_fix_key,
    fix_key,
)
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.wizard.mending.columns import MendColumn, columns_of
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, Index
from mfdw_desktop.ui.widgets.grid_model import SheetModel
from mfdw_desktop.ui.widgets.rows_model import NO_PARENT

if TYPE_CHECKING:
    from mfdw_desktop.services.kept_file import KeptSheet

TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: ""}
OUT = "out"
"""Tone of a cell in a row that is left out."""
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_LOOKED_AT = 2_000
"""Rows among which one is looked for by its name."""
_REMEMBERED = 200
"""Rows whose texts are at hand for drawing."""


class MendModel(SheetModel):
    """Show rows of a kept file; typing makes decisions, never changes the file."""

    stepped = Signal(object)
    """A `Step` was taken, taken back or taken again."""
    opened = Signal()
    """Other columns are shown."""
    turned = Signal(int, int)
    """The cell (row, column) was written anew by taking a step back or again."""

    def __init__(self, decisions: Decisions, user: str, parent: QObject) -> None:
        super().__init__([], _no_cell, uid=str, parent=parent)
        self.decisions, self._user = decisions, user
        self._kept: KeptSheet | None = None
        self._positions: Sequence[int] = ()
        self._cells: dict[tuple[int, int], list[RowProblem]] = {}
        self._rows: dict[int, list[RowProblem]] = {}
        self._places: list[tuple[int, int]] = []
        """(row number, column) of every cell with a problem, in reading order."""
        self._texts: OrderedDict[int, list[str]] = OrderedDict()
        self._numbers: dict[str, int] = {}

    # -- what is shown

    @property
    def kept(self) -> KeptSheet | None:
        """The sheet that is shown."""
        return self._kept

    @property
    def level(self) -> str:
        """What decisions call the sheet that is shown."""
        return self._kept.level if self._kept is not None else ""

    def open(self, kept: KeptSheet, form: Questionnaire | None) -> None:
        """Show the rows of one sheet of a file that was planned."""
        self.beginResetModel()
        self._kept = kept
        self._texts.clear()
        self.columns = list(columns_of(kept.matches, form))
        self._numbers = {column.name: number for number, column in enumerate(self.columns)}
        self._positions = range(len(kept))
        self.endResetModel()
        self.opened.emit()

    def forget(self) -> None:
        """Show nothing: the rows go."""
        self.beginResetModel()
        self._kept, self._positions = None, ()
        self._cells, self._rows, self._places = {}, {}, []
        self._texts.clear()
        self.endResetModel()

    def show_positions(self, positions: Sequence[int]) -> None:
        """Show only the rows at these positions of the file."""
        self.beginResetModel()
        self._positions = positions
        self.endResetModel()

    def mark(self, problems: Iterable[RowProblem]) -> None:
        """Mark the cells and rows that problems are about."""
        self._cells, self._rows = {}, {}
        if self._kept is None:
            return
        kept, sheet, loud = self._kept, self._kept.sheet, set()
        for problem in problems:
            if not problem.row or problem.sheet != sheet or kept.position(problem.row) < 0:
                continue
            column = self._numbers.get(problem.column)
            if column is None:
                self._rows.setdefault(problem.row, []).append(problem)
            else:
                self._cells.setdefault((problem.row, column), []).append(problem)
            if problem.severity is not Severity.INFO:
                loud.add((problem.row, column or 0))
        self._places = sorted(loud)
        self.refresh()

    def refresh(self) -> None:
        """Draw every cell anew."""
        if self.rowCount() and self.columns:
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._positions)

    def row_at(self, number: int) -> int | None:
        """Return the number of a row in its file."""
        return self.number(number) if 0 <= number < len(self._positions) else None

    def row_of(self, uid: str) -> int:
        """Return where the row with a number of the file is shown; -1 when it is not."""
        return self.place_of(int(uid)) if uid.isdecimal() else -1

    def place_of(self, row: int) -> int:
        """Return where the row with a number of the file is shown; -1 when it is not."""
        position = self._kept.position(row) if self._kept is not None else -1
        at = bisect_left(self._positions, position)
        found = position >= 0 and at < len(self._positions) and self._positions[at] == position
        return at if found else -1

    def column_of(self, problem: RowProblem) -> int:
        """Return which column a problem is about; the first when it is the whole row."""
        return self._numbers.get(problem.column, 0)

    def number(self, place: int) -> int:
        """Return the number, as Excel shows it, of a row that is shown."""
        assert self._kept is not None
        return self._kept.number(self._positions[place])

    def names(self, place: int) -> tuple[str, str]:
        """Return the names of a row that is shown."""
        assert self._kept is not None
        return self._kept.names(self._positions[place])

    def name(self, place: int) -> str:
        """Return the name that decisions about a row are kept by."""
        assert self._kept is not None
        return self._kept.name(self._positions[place])

    def in_file(self, place: int, column: int) -> str:
        """Return a cell as the file has it."""
        return self._row_texts(self._positions[place])[self.columns[column].at]  # type: ignore[attr-defined]

    def text(self, number: int, name: str) -> str:
        """Return a cell as it would be imported: with its fix."""
        column = self._column_number(name)
        shown = self.in_file(number, column)
        fix = self.fix(number, column)
        return shown if fix is None else fix.after

    def fix(self, place: int, column: int) -> CellFix | None:
        """Return what was typed over a cell."""
        header = self._mend_column(column).header
        shown = self.in_file(place, column)
        return self.decisions.fix(self.names(place), header, shown, self.level)

    def left_out(self, place: int) -> Said | None:
        """Return why a row is left out, if it is."""
        return self.decisions.left_out(self.names(place), self.level)

    def records(self, places: Iterable[int]) -> set[int]:
        """Return the numbers of the records of shown rows; none when one has no record."""
        kept = self._kept
        found = {kept.record(self._positions[place]) for place in places} if kept else set()
        return set() if 0 in found else found

    def problems_at(self, place: int, column: int) -> list[RowProblem]:
        """Return the problems of a cell, then those of its row."""
        row = self.number(place)
        return [*self._cells.get((row, column), ()), *self._rows.get(row, ())]

    def cell_value(self, number: int, column: Column) -> Any:
        """Return a cell with its mark."""
        at = self._column_number(column.name)
        shown = self.in_file(number, at)
        fix = self.fix(number, at)
        text = shown if fix is None else fix.after
        if self.left_out(number) is not None:
            return Cell(text, tone=OUT, note=tr("This row is left out"))
        found = self._cells.get((self.number(number), at), ())
        notes = [texts.problem_words(each) for each in found]
        if fix is not None:
            notes.append(tr("In the file: {text}", text=shown or texts.DASH))
        tone = TONES[_worst(found)] if found else ""
        if not tone and fix is not None:
            tone = "fixed"
        return Cell(" ".join(text.split()), tone=tone, note="\n".join(notes))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column, or the number of a row in its file."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.ToolTipRole and 0 <= section < len(self.columns):
                column = self._mend_column(section)
                return texts.tip(f"{column.name} · {column.header}\n{column.title}")
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < self.rowCount():
            return texts.number(self.number(section))
        return None

    def row_tone(self, place: int) -> str:
        """Return the tone of a whole row's sign: bad, warn, out or none."""
        if self.left_out(place) is not None:
            return OUT
        found = self._rows.get(self.number(place))
        return TONES[_worst(found)] if found else ""

    # -- F8

    def problem_from(self, here: tuple[int, int], *, backward: bool) -> tuple[int, int] | None:
        """Return the next shown cell with a problem, round the corner."""
        places = self._places
        if not places or not self.rowCount():
            return None
        at = bisect_left(places, (self.number(max(here[0], 0)), here[1]))
        steps = range(1, len(places) + 1)
        is_here = at < len(places) and places[at] == (self.number(max(here[0], 0)), here[1])
        for step in steps:
            index = at - step if backward else at + step - (0 if is_here else 1)
            row, column = places[index % len(places)]
            place = self.place_of(row)
            if place >= 0:
                return place, column
        return None

    def is_last_problem(self, here: tuple[int, int], *, backward: bool) -> bool:
        """Tell whether no problem of this sheet comes after a cell, or before it."""
        found = self.problem_from(here, backward=backward)
        if found is None:
            return True
        return found >= here if backward else found <= here

    def problem_count(self) -> int:
        """Return how many cells have a problem that needs a look."""
        return len(self._places)

    def problem_place(self, place: int, column: int) -> int:
        """Return which of all problem cells a cell is, from 1; 0 when it is none."""
        wanted = (self.number(place), column)
        at = bisect_left(self._places, wanted)
        return at + 1 if at < len(self._places) and self._places[at] == wanted else 0

    # -- typing

    def write(self, entries: Sequence[tuple[int, str, str]]) -> None:
        """Type texts into cells (row, column, text) as one step that can be taken back."""
        decided: dict[Key, Any] = {}
        places, is_tied = [], True
        for place, name, typed in entries:
            if not 0 <= place < self.rowCount():
                continue
            column = self._column_number(name)
            shown, header = self.in_file(place, column), self._mend_column(column).header
            if typed == self.text(place, name):
                continue
            name_ = self.name(place)
            if self._ties(column):
                # Which record it belongs to is in its name: with another one it has another name.
                name_, is_tied = f"@{self.number(place)}", False
            key = fix_key(name_, header, self.level)
            decided[key] = None if typed == shown else CellFix(shown, typed, "", self._user)
            if typed == shown and self._is_replaced(header, shown):
                decided[key] = CellFix(shown, shown, "", self._user)
            places.append(place)
        self.decide(decided, self.records(places) if is_tied else ())

    def decide(self, decided: Mapping[Key, Any], rows: Iterable[int]) -> None:
        """Take decisions as one step."""
        step = self.decisions.decide(decided, rows)
        if step is not None:
            self._show_step(step)

    def setData(self, index: Index, value: Any, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a typed text; the beginning of one choice is enough for it."""
        column = self._mend_column(index.column())
        typed = str(value).strip()
        begun = [code for code, label in column.choices
                 if typed and label.casefold().startswith(typed.casefold())]  # fmt: skip
        exact = {form.casefold() for choice in column.choices for form in choice}
        if len(begun) == 1 and typed.casefold() not in exact:
            typed = str(begun[0])
        self.write([(index.row(), column.name, typed)])
        return True

    def tick(self, number: int, name: str) -> None:
        """Turn a choice that has a column of its own."""
        self.write([(number, name, "0" if self.text(number, name) in ("1", "TRUE") else "1")])

    def take_back(self) -> bool:
        """Undo the last step; False when there is none."""
        return self._turned(self.decisions.undo())

    def take_again(self) -> bool:
        """Take the last undone step again; False when there is none."""
        return self._turned(self.decisions.redo())

    def is_changed(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self.decisions.back)

    def _turned(self, step: Step | None) -> bool:
        if step is None:
            return False
        self._show_step(step)
        cell = self._cell_of(step)
        if cell is not None:
            self.turned.emit(*cell)
        return True

    def _cell_of(self, step: Step) -> tuple[int, int] | None:
        """Return where the first cell of a step is shown; None when it is not."""
        headers = {self._mend_column(n).header: n for n in reversed(range(len(self.columns)))}
        for change in step.changes:
            sheet, name, header, *_ = (*change.key.parts, "", "", "")
            if change.key.kind is not Kind.FIX or sheet != self.level or header not in headers:
                continue
            row = min(step.rows, default=0) if not sheet else 0
            place = self.place_of(row) if len(step.rows) == 1 and row else self._place_named(name)
            if place >= 0:
                return place, headers[header]
        return None

    def _place_named(self, name: str) -> int:
        """Return where the row of a name is shown, among the first that are; -1 without."""
        shown = range(min(self.rowCount(), _LOOKED_AT))
        return next((place for place in shown if name in self.names(place)), -1)

    def _show_step(self, step: Step) -> None:
        self.refresh()
        self.stepped.emit(step)

    def _is_replaced(self, header: str, shown: str) -> bool:
        return column_fix_key(header, shown, self.level) in self.decisions.found

    def _ties(self, column: int) -> bool:
        return self._kept is not None and self._kept.ties(self._mend_column(column).at)

    def _row_texts(self, position: int) -> list[str]:
        found = self._texts.get(position)
        if found is None:
            assert self._kept is not None
            found = self._texts[position] = self._kept.texts(position)
            if len(self._texts) > _REMEMBERED:
                self._texts.popitem(last=False)
        return found

    def _column_number(self, name: str) -> int:
        return self._numbers[name]

    def _mend_column(self, number: int) -> MendColumn:
        column = self.columns[number]
        assert isinstance(column, MendColumn)
        return column


def _no_cell(_row: Any, _name: str) -> Any:
    return None


def _worst(problems: Iterable[RowProblem]) -> Severity:
    return min((each.severity for each in problems), key=_RANK.__getitem__)
