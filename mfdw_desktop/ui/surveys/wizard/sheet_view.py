"""The sheet as it stands, with a word at each row that is no data."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mfdw_desktop.domain.workbooks import TableChoice, TableView, column_letter
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

MARK = "mark"
LEFT_OUT = frozenset({"total row", "repeated header", "title row", "note below", "table below"})
"""Reasons that a person may overrule."""
SHOWN_COLUMNS = 40
LONGEST = 60

_TONES = {"header": "accent", "group": "mute", "tags": "mute", "names": "mute", "labels": "mute",
          "numbers": "mute"}  # fmt: skip
_QUIET = frozenset({"above", "below", "other event", "row of a repeat"})

Line = tuple[int, tuple[str, ...]]


class SheetTable(DataTable):
    """Rows of a sheet around its table; Space takes a row in that is left out."""

    toggle_wanted = Signal(int)

    def __init__(self, view: TableView, choice: TableChoice) -> None:
        self._view, self._choice = view, choice
        self._own = frozenset(view.columns)
        width = max((len(cells) for _, cells in view.rows), default=0)
        columns = [
            Column("row", tr("Row"), 72, "quiet", sortable=False),
            Column(MARK, "", 148, "pill", sortable=False),
        ]
        columns += [
            Column(str(n), column_letter(n), 150, sortable=False)
            for n in range(min(width, SHOWN_COLUMNS))
        ]
        model = RowsModel(columns, self._cell, uid=lambda line: str(line[0]))
        model.show(list(_with_gaps(view.rows)))
        super().__init__(model, name=tr("The sheet as it stands"),
                         look=TableLook(lead=t.S3, lines=True))  # fmt: skip
        model.setParent(self)

    def show_choice(self, choice: TableChoice) -> None:
        """Show which rows are taken in."""
        self._choice = choice
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row in, or leave it out again, by Space."""
        line = self.current_row()
        if event.key() == Qt.Key.Key_Space and line is not None:
            if self._view.notes.get(line[0]) in LEFT_OUT:
                self.toggle_wanted.emit(line[0])
            return
        super().keyPressEvent(event)

    def _cell(self, line: Line, name: str) -> Any:
        number, cells = line
        if number < 0:
            return Cell("…" if name == "row" else "")
        why = self._view.notes.get(number, "")
        is_in = number in self._choice.included
        if name == "row":
            return texts.number(number)
        if name == MARK:
            return self._mark(why, is_in)
        place = int(name)
        said = cells[place] if place < len(cells) else ""
        said = " ".join(said.split())
        shown = said if len(said) <= LONGEST else said[:LONGEST] + "…"
        is_own = not self._own or place in self._own
        if why == "header" and is_own:
            return Cell(shown, tone="strong")
        is_data = (not why or is_in or why in _TONES) and is_own
        return Cell(shown, tone="" if is_data else "faint")

    def _mark(self, why: str, is_in: bool) -> Cell:
        if not why:
            return Cell()
        if why in LEFT_OUT:
            if is_in:
                return Cell(tr("Taken in"), tone="ok", note=tr("Click to leave it out again"))
            return Cell(words.row_mark(why), tone="warn", note=tr("Left out; click to take it in"))
        return Cell(words.row_mark(why), tone=_TONES.get(why, "plain" if why in _QUIET else "mute"))


def _with_gaps(rows: tuple[Line, ...]) -> list[Line]:
    """Return the rows with a line between those that are far from each other."""
    found: list[Line] = []
    last = 0
    for line in rows:
        if found and line[0] > last + 8:
            found.append((-line[0], ()))
        found.append(line)
        last = line[0]
    return found
