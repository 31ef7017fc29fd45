"""A sheet in which one letter says what is so of a row, and goes on to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridModel


class LetterGrid(EntryGrid):
    """The keys of a sheet, and letters that mark the current row in one column."""

    def __init__(
        self, model: GridModel, *, name: str, column: str, letters: Mapping[str, str],
        height: int = t.ROW, lead: int = t.S3,
    ) -> None:  # fmt: skip
        """`letters` are words of the column's choices; a space may be one of them."""
        super().__init__(model, name=name, height=height, lead=lead)
        self._marked, self._letters = column, letters

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by a letter, and go on to the next row."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        letter = " " if event.key() == Qt.Key.Key_Space else event.text().upper()
        row = self.currentIndex().row()
        if held or letter not in self._letters or row < 0 or not self.marks_here():
            super().keyPressEvent(event)
            return
        self.model_.write([(row, self._marked, self._letters[letter])])
        self.go(min(row + 1, len(self.model_.rows) - 1), self.marked_column())

    def marks_here(self) -> bool:
        """Tell whether a letter marks in the current column; else it begins typing."""
        return self.currentIndex().column() == self.marked_column()

    def marked_column(self) -> int:
        """Return the position of the column that is marked."""
        return next(n for n, each in enumerate(self.model_.columns) if each.name == self._marked)
