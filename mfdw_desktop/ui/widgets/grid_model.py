"""The model of a sheet one types into: values by row and column, problems, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from mfdw_desktop.ui.widgets.cells import Cell, Column, Index, cell_of
from mfdw_desktop.ui.widgets.rows_model import NO_PARENT, TableModel

Parse = Callable[[str], tuple[Any, str]]
"""Typed text to (value, problem in words)."""
Flags = Qt.ItemFlag


@dataclass(frozen=True)
class GridColumn(Column):
    """A column of a sheet; one with `parse` or `choices` can be typed into."""

    parse: Parse | None = None
    show: Callable[[Any], str] = str
    """Value to the text in the cell."""
    choices: Sequence[tuple[Any, str]] = ()
    """(value, words); typed by the beginning of either."""
    is_tick: bool = False
    """Ticked by Space."""
    following: Callable[[str], str] = str
    """What is carried on from the text of the row above: the same, or the next number."""

    @property
    def is_open(self) -> bool:
        """Whether one can type into the column."""
        return self.parse is not None or bool(self.choices) or self.is_tick


@dataclass(frozen=True)
class _Before:
    row: int
    name: str
    value: Any
    problem: tuple[str, str] | None


class SheetModel(TableModel):
    """What the sheet asks of its rows, wherever they are."""

    columns: list[GridColumn]  # type: ignore[assignment]

    def flags(self, index: Index) -> Flags:
        """Let one type into the open columns."""
        flags = Flags.ItemIsSelectable | Flags.ItemIsEnabled
        if index.isValid() and self.columns[index.column()].is_open:
            flags |= Flags.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a typed text."""
        self.write([(index.row(), self.columns[index.column()].name, str(value))])
        return True

    def column(self, name: str) -> GridColumn:
        """Return a column by its name."""
        return next(column for column in self.columns if column.name == name)

    def text(self, number: int, name: str) -> str:
        """Return the text of a cell, as it is edited."""
        raise NotImplementedError

    def write(self, entries: Sequence[tuple[int, str, str]]) -> None:
        """Type texts into cells (row, column, text) as one step that can be taken back."""
        raise NotImplementedError

    def tick(self, number: int, name: str) -> None:
        """Turn a tick."""
        raise NotImplementedError

    def take_back(self) -> bool:
        """Undo the last step of typing; False when there is none."""
        raise NotImplementedError

    def take_again(self) -> bool:
        """Do again what was taken back; False when there is nothing."""
        return False

    def toggle_carried(self, _name: str) -> bool:
        """Carry a column on from row to row, or no longer; not in every sheet."""
        return False

    def is_changed(self) -> bool:
        """Tell whether something was typed that can be taken back."""
        raise NotImplementedError

    def problem_from(self, here: tuple[int, int], *, backward: bool) -> tuple[int, int] | None:
        """Return the next cell with a problem (row, column), round the corner."""
        raise NotImplementedError


class GridModel(SheetModel):
    """Rows as dicts by column name; `edited` tells each change by hand."""

    edited = Signal(int, str)
    """(row, name of the column) has another value; recompute with `put`."""

    def __init__(
        self,
        columns: Sequence[GridColumn],
        *,
        uid: Callable[[Any], str],
        choice_problem: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Show `columns`; `choice_problem` says that a typed text is none of the choices."""
        super().__init__(columns, self._make_cell, uid=uid, parent=parent)
        self._rows: list[dict[str, Any]] = []
        self._problems: dict[tuple[int, str], tuple[str, str]] = {}
        self._choice_problem = choice_problem
        self._back: list[list[_Before]] = []
        self.carried: set[str] = set()
        """Columns whose value goes on from row to row."""

    def show(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows and forget what was typed before."""
        self.beginResetModel()
        self._rows = [dict(row) for row in rows]
        self._problems.clear()
        self._back.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows at the foot; what was typed stays."""
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += [dict(row) for row in rows]
        self.endInsertRows()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows with what was typed."""
        return self._rows

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def row_at(self, number: int) -> Any | None:
        """Return the row at a position."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, uid: str) -> int:
        """Return the position of a record, or -1."""
        return next((n for n, row in enumerate(self._rows) if self._uid(row) == uid), -1)

    def cell_value(self, number: int, column: Column) -> Any:
        """Return what a cell shows, with its problem."""
        row = self._rows[number]
        shown = cell_of(self._make_cell(row, column.name))
        problem = self._problems.get((number, column.name))
        if problem is None:
            return shown
        return Cell(shown.text, shown.second, tone=problem[0], note=problem[1])

    def _make_cell(self, row: Any, name: str) -> Any:
        value = row.get(name)
        if value is None or isinstance(value, Cell):
            return value
        column = self.column(name)
        words = dict(column.choices)
        return Cell(words[value] if value in words else column.show(value))

    def text(self, number: int, name: str) -> str:
        """Return the text of a cell, as it is edited."""
        return cell_of(self.cell_value(number, self.column(name))).text

    def put(self, number: int, values: Mapping[str, Any]) -> None:
        """Put computed values into a row, without telling."""
        self._rows[number].update(values)
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def set_problem(self, number: int, name: str, words: str, *, tone: str = "bad") -> None:
        """Mark a cell with a problem in words; none takes the mark away."""
        if words:
            self._problems[number, name] = (tone, words)
        else:
            self._problems.pop((number, name), None)
        self._tell(number, name)

    def problems(self) -> list[tuple[int, str, str]]:
        """Return (row, column, words) of the cells that cannot be saved, in reading order."""
        order = {column.name: n for n, column in enumerate(self.columns)}
        found = [
            (row, name, words)
            for (row, name), (tone, words) in self._problems.items()
            if tone == "bad"
        ]
        return sorted(found, key=lambda each: (each[0], order[each[1]]))

    def problem_from(self, here: tuple[int, int], *, backward: bool) -> tuple[int, int] | None:
        """Return the next cell that cannot be saved, round the corner."""
        names = [column.name for column in self.columns]
        cells = [(row, names.index(name)) for row, name, _words in self.problems()]
        ahead = [cell for cell in cells if (cell < here if backward else cell > here)]
        return (ahead or cells)[-1 if backward else 0] if cells else None

    def problem_at(self, number: int, name: str) -> str:
        """Return what is wrong with a cell, in words."""
        return self._problems.get((number, name), ("", ""))[1]

    def write(self, entries: Sequence[tuple[int, str, str]]) -> None:
        """Type texts into cells (row, column, text) as one step that can be taken back."""
        before: list[_Before] = []
        for number, name, words in entries:
            if not 0 <= number < len(self._rows) or not self.column(name).is_open:
                continue
            row = self._rows[number]
            old = _Before(number, name, row.get(name), self._problems.get((number, name)))
            value, problem = self._read(self.column(name), words)
            if value == old.value and not problem and old.problem is None:
                continue
            if not before:
                self._back.append(before)
            before.append(old)
            row[name] = value
            self.set_problem(number, name, problem)
            self.edited.emit(number, name)

    def tick(self, number: int, name: str) -> None:
        """Turn a tick."""
        row = self._rows[number]
        self._back.append([_Before(number, name, row.get(name), None)])
        row[name] = not row.get(name)
        self._tell(number, name)
        self.edited.emit(number, name)

    def toggle_carried(self, name: str) -> bool:
        """Carry a column on from row to row, or no longer; tell whether it is carried now."""
        if not self.column(name).is_open or self.column(name).is_tick:
            return False
        self.carried ^= {name}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        return name in self.carried

    def carry_into(self, number: int) -> None:
        """Give empty cells of a row what the carried columns have above it, in the same step."""
        step = self._back[-1] if self._back else []
        for column in self.columns:
            words = self.carried_words(number, column.name)
            value, problem = self._read(column, words) if words else (None, "")
            if value is not None and not problem:
                step.append(_Before(number, column.name, None, None))
                self.put(number, {column.name: value})

    def carried_words(self, number: int, name: str) -> str:
        """Return what an empty cell of a carried column takes from above; empty for nothing."""
        if name not in self.carried or self._rows[number].get(name) is not None:
            return ""
        above = next((self.text(at, name) for at in range(number - 1, -1, -1)
                      if self._rows[at].get(name) is not None), "")  # fmt: skip
        return self.column(name).following(above) if above else ""

    def take_back(self) -> bool:
        """Undo the last step of typing; False when there is none."""
        if not self._back:
            return False
        for old in reversed(self._back.pop()):
            self._rows[old.row][old.name] = old.value
            tone, words = old.problem or ("", "")
            self.set_problem(old.row, old.name, words, tone=tone or "bad")
            self.edited.emit(old.row, old.name)
        return True

    def is_changed(self) -> bool:
        """Tell whether something was typed since the rows were shown."""
        return bool(self._back)

    def _read(self, column: GridColumn, words: str) -> tuple[Any, str]:
        bare = words.strip()
        if not bare:
            return None, ""
        if column.choices:
            return self._read_choice(column, bare)
        if column.parse is not None:
            value, problem = column.parse(bare)
            return (bare if problem else value), problem
        return bare.casefold() in ("1", "x", "true"), ""

    def _read_choice(self, column: GridColumn, bare: str) -> tuple[Any, str]:
        typed = bare.casefold()
        for value, words in column.choices:
            if typed in (str(value).casefold(), words.casefold()):
                return value, ""
        begun = [value for value, words in column.choices if words.casefold().startswith(typed)]
        return (begun[0], "") if len(begun) == 1 else (bare, self._choice_problem(bare))

    def _tell(self, number: int, name: str) -> None:
        place = next(n for n, column in enumerate(self.columns) if column.name == name)
        index = self.index(number, place)
        self.dataChanged.emit(index, index)
