"""A sheet one types into, with the keys of Excel (`conventions.md` 13)."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QWidget,
)

from mfdw_desktop.common import clock
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.cells import CellDelegate, Index, TableLook
from mfdw_desktop.ui.widgets.copied import read_block, write_block
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel, SheetModel
from mfdw_desktop.ui.widgets.painting import TRAILING
from mfdw_desktop.ui.widgets.table import DataTable

Key = Qt.Key
ENTER = (Key.Key_Return, Key.Key_Enter)
ARROWS = {
    Key.Key_Left: (0, -1),
    Key.Key_Right: (0, 1),
    Key.Key_Up: (-1, 0),
    Key.Key_Down: (1, 0),
}
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class EditDelegate(CellDelegate):
    """Edit in the cell itself: a line with a ring, the keys of a spreadsheet."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the line one types into."""
        editor = QLineEdit(parent)
        editor.setProperty("grid", "true")
        model = index.model()
        if isinstance(model, SheetModel):
            column = model.columns[index.column()]
            editor.setAccessibleName(column.title)
            if column.kind == "number":
                editor.setAlignment(TRAILING)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text of the cell."""
        model = index.model()
        if isinstance(editor, QLineEdit) and isinstance(model, SheetModel):
            words = model.text(index.row(), model.columns[index.column()].name)
            editor.setFont(theme.font("body", words))
            editor.setText(words)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Take what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Commit on Enter, Tab and, when a cell is typed over, on the arrows."""
        view = self.parent()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(view, SheetGrid)
            and isinstance(editor, QWidget)
        ):
            moves = view.moves(event, editing=True)
            if moves is not None:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                view.step(moves, shift=bool(event.modifiers() & SHIFT), key=Key(event.key()))
                return True
        return super().eventFilter(editor, event)


@dataclass(frozen=True)
class Pasted:
    """A block of the clipboard on its way into the sheet."""

    entries: list[tuple[int, str, str]]
    """(row, name of the column, text)"""
    overwritten: int
    """Cells that hold something else now."""
    left_out: tuple[int, int]
    """Rows and columns that have no place."""


class SheetGrid(DataTable):
    """A sheet: Tab and arrows move, typing replaces, F2 edits, Enter returns to the run."""

    cell_chosen = Signal(int, str)
    """(row, name of the column) is the current cell."""
    paste_refused = Signal(int, int)
    """A pasted block did not fit: (rows, columns) that were left out."""
    paste_asked = Signal(object)
    """A `Pasted` would overwrite cells or does not fit; write it with `apply`."""
    asks_before_paste = False

    def __init__(
        self, model: SheetModel, *, name: str, height: int = t.ROW, lead: int = t.S1
    ) -> None:
        super().__init__(
            model,
            name=name,
            look=TableLook(lead=lead, lines=True, marks=False, ring=True),
            height=height,
        )
        self.model_: SheetModel = model
        self._delegate = EditDelegate(self.look, self)
        self.setItemDelegate(self._delegate)
        self._run_column = -1
        self._is_f2 = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.head.setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(self._on_cell_changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin in the first cell that takes something."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model_.rowCount():
            first = next((n for n, each in enumerate(self.model_.columns) if each.is_open), 0)
            self.go(0, first)

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        index = self.model_.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_to_problem(self, *, backward: bool = False) -> None:
        """Go to the next cell that cannot be saved, round the corner (F8)."""
        here = (self.currentIndex().row(), self.currentIndex().column())
        target = self.model_.problem_from(here, backward=backward)
        if target is not None:
            self.go(*target)

    def moves(self, event: QKeyEvent, *, editing: bool) -> tuple[int, int] | None:
        """Return the step that a key asks for, or None when it is no key of movement."""
        key, shift = Key(event.key()), bool(event.modifiers() & SHIFT)
        if event.modifiers() & (CONTROL | ALT):
            return None
        if key == Key.Key_Tab:
            return (0, 1)
        if key == Key.Key_Backtab:
            return (0, -1)
        if key in ENTER:
            return (-1, 0) if shift else (1, 0)
        if editing and key in ARROWS and not self._is_f2 and not shift:
            return ARROWS[key]
        return None

    def step(self, by: tuple[int, int], *, shift: bool, key: Key) -> None:
        """Move by a step: Tab to the next open cell, Enter to the column of the run."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._is_f2 = False
        if key in (Key.Key_Tab, Key.Key_Backtab):
            if self._run_column < 0:
                self._run_column = column
            self._tab(row, column, forward=by[1] > 0)
            return
        if key in ENTER:
            target = self._run_column if self._run_column >= 0 and not shift else column
            self._run_column = -1
            self.go(min(max(row + by[0], 0), self.model_.rowCount() - 1), target)
            return
        self._run_column = -1
        last = len(self.model_.columns) - 1
        self.go(
            min(max(row + by[0], 0), self.model_.rowCount() - 1),
            min(max(column + by[1], 0), last),
        )

    def _tab(self, row: int, column: int, *, forward: bool) -> None:
        """Go to the next cell one can type into, over the end of the row."""
        count = len(self.model_.columns)
        place = row * count + column
        step = 1 if forward else -1
        place += step
        while 0 <= place < count * self.model_.rowCount():
            if self.model_.columns[place % count].is_open and not self.isColumnHidden(
                place % count
            ):
                self.go(place // count, place % count)
                return
            place += step

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z for the sheet as long as there is typing to take back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (
                (event.matches(QKeySequence.StandardKey.Undo) and self.model_.is_changed())
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of a spreadsheet do; everything else begins typing."""
        step = self.moves(event, editing=False)
        if step is not None:
            shift = bool(event.modifiers() & SHIFT)
            self.step(step, shift=shift, key=Key(event.key()))
            return
        if not self._act(event):
            if Key(event.key()) in ARROWS:
                self._run_column = -1
            self._is_f2 = False
            QAbstractItemView.keyPressEvent(self, event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do the act of a key; False when it has none."""
        key, control = Key(event.key()), bool(event.modifiers() & CONTROL)
        standard = QKeySequence.StandardKey
        if key == Key.Key_F2:
            self._is_f2 = True
            self.edit(self.currentIndex())
        elif key == Key.Key_F4:
            self.model_.toggle_carried(self._column().name)
        elif key == Key.Key_F8:
            self.go_to_problem(backward=bool(event.modifiers() & SHIFT))
        elif control and key in (Key.Key_D, Key.Key_Apostrophe):
            self.fill(down=True)
        elif control and key == Key.Key_R:
            self.fill(down=False)
        elif control and key == Key.Key_Semicolon:
            self._write_here(clock.today().isoformat())
        elif event.matches(standard.Paste):
            self.paste()
        elif event.matches(standard.Copy):
            self.copy_block()
        elif key == Key.Key_C and event.modifiers() == CONTROL | SHIFT:
            self.copy_block(with_heads=True)
        elif key == Key.Key_Space and event.modifiers() in (CONTROL, SHIFT):
            self._select_line(is_row=event.modifiers() == SHIFT)
        elif event.matches(standard.Undo):
            return self.model_.take_back()
        elif event.matches(standard.Redo) or (control and key == Key.Key_Y):
            return self.model_.take_again()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self._write_selection("")
        elif key == Key.Key_Space and self._column().is_tick:
            self.model_.tick(self.currentIndex().row(), self._column().name)
        elif event.modifiers() & ALT and key == Key.Key_Down:
            self._open_choices()
        else:
            return False
        return True

    def fill(self, *, down: bool) -> None:
        """Repeat the first row or column of the selection; one cell takes its neighbour."""
        cells = self._selection()
        top, left = cells[0]
        bottom, right = cells[-1]
        entries = []
        for row, column in cells:
            source = (top, column) if down else (row, left)
            if down and top == bottom:
                source = (row - 1, column)
            elif not down and left == right:
                source = (row, column - 1)
            if source != (row, column) and min(source) >= 0:
                name = self.model_.columns[source[1]].name
                words = self.model_.text(source[0], name)
                entries.append((row, self.model_.columns[column].name, words))
        self.model_.write(entries)

    def copy_block(self, *, with_heads: bool = False) -> None:
        """Copy the selected cells, with the heads above them where asked for."""
        lines = []
        if with_heads:
            chosen = sorted({column for _row, column in self._selection()})
            lines.append([self.model_.columns[n].title for n in chosen])
        for _row, cells in itertools.groupby(self._selection(), key=lambda cell: cell[0]):
            texts = [self.model_.text(row, self.model_.columns[n].name) for row, n in cells]
            lines.append(texts)
        QGuiApplication.clipboard().setText(write_block(lines))

    def paste(self) -> None:
        """Type a copied block into the cells from the current one on; one step to take back."""
        pasted = self._pasted()
        if self.asks_before_paste and (pasted.overwritten or pasted.left_out != (0, 0)):
            self.paste_asked.emit(pasted)
        else:
            self.apply(pasted)

    def apply(self, pasted: Pasted) -> None:
        """Write a pasted block into the cells."""
        self.model_.write(pasted.entries)
        if pasted.left_out != (0, 0):
            self.paste_refused.emit(*pasted.left_out)

    def _pasted(self) -> Pasted:
        """Return what the clipboard would write; one cell fills the whole selection."""
        block = read_block(QGuiApplication.clipboard().text())
        cells = self._selection()
        if [len(line) for line in block] == [1] and len(cells) > 1:
            block = [block[0] * (cells[-1][1] - cells[0][1] + 1)] * (cells[-1][0] - cells[0][0] + 1)
        (top, left), rows, columns = cells[0], self.model_.rowCount(), self.model_.columns
        entries, overwritten, columns_out = [], 0, 0
        for down, line in enumerate(block[: max(0, rows - top)]):
            columns_out = max(columns_out, left + len(line) - len(columns))
            for along, words in enumerate(line[: len(columns) - left]):
                name = columns[left + along].name
                before = self.model_.text(top + down, name)
                overwritten += bool(before) and before != words
                entries.append((top + down, name, words))
        return Pasted(entries, overwritten, (max(0, top + len(block) - rows), columns_out))

    def _select_line(self, *, is_row: bool) -> None:
        """Select the whole row or column of the current cell."""
        here, last = self.currentIndex(), self.model_.rowCount() - 1
        top, bottom = (here.row(), here.row()) if is_row else (0, last)
        left, right = (0, len(self.model_.columns) - 1) if is_row else (here.column(),) * 2
        block = QItemSelection(self.model_.index(top, left), self.model_.index(bottom, right))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _selection(self) -> list[tuple[int, int]]:
        cells = sorted((each.row(), each.column()) for each in self.selectedIndexes())
        return cells or [(self.currentIndex().row(), self.currentIndex().column())]

    def _column(self) -> GridColumn:
        return self.model_.columns[max(self.currentIndex().column(), 0)]

    def _write_here(self, words: str) -> None:
        self.model_.write([(self.currentIndex().row(), self._column().name, words)])

    def _write_selection(self, words: str) -> None:
        columns = self.model_.columns
        self.model_.write([(row, columns[n].name, words) for row, n in self._selection()])

    def _open_choices(self) -> None:
        menu = QMenu(self)
        for value, words in self._column().choices:
            action = QAction(words, menu)
            action.setData(str(value))
            action.triggered.connect(self._on_choice_triggered)
            menu.addAction(action)
        if menu.actions():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            menu.popup(self.viewport().mapToGlobal(corner))

    def _on_choice_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._write_here(str(action.data()))

    def _on_cell_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.cell_chosen.emit(current.row(), self.model_.columns[current.column()].name)


class EntryGrid(SheetGrid):
    """A sheet whose rows are all in memory."""

    model_: GridModel

    def __init__(
        self, model: GridModel, *, name: str, height: int = t.ROW, lead: int = t.S1
    ) -> None:
        super().__init__(model, name=name, height=height, lead=lead)
