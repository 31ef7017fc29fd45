"""Beside the sheet: what was found on it, in words, and what a person may decide otherwise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from mfdw_desktop.domain.workbooks import ExcludedRow, SheetFacts, TableChoice, TableFacts
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, on_surface, row, scroll

WIDTH = 320
MOST_ROWS = 12
INSET = 16 + t.S15 - t.S1
"""Lines under another begin where its words do."""


class TableFindings(QWidget):
    """Say where the table stands and what is left out; each thing with the act that changes it."""

    row_toggled = Signal(int)
    """Take a row in that is left out, or leave it out again."""
    table_wanted = Signal(int, str)
    """Another table of the sheet: (row of its headings, its columns)."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=t.S2, margins=(t.S3, t.S3, t.S3, t.S3))
        body = QWidget()
        body.setLayout(self._lines)
        self.setLayout(column(scroll(body), gap=0))
        self.setFixedWidth(WIDTH)
        on_surface(self, "sunken")

    def show_facts(self, facts: SheetFacts, choice: TableChoice) -> None:
        """Say what was found on a sheet."""
        clear(self._lines)
        self._lines.addWidget(text(tr("What was found"), "section", wrap=True))
        if facts.header_row is None:
            self._lines.addLayout(
                _line("circle-alert", tr("No table"),
                      tr("Open the row of headings by a double click, or choose another sheet."))
            )  # fmt: skip
        else:
            self._show_table(facts)
            self._show_rows(facts, choice)
            self._show_tables(facts)
        for note in facts.notes:
            if said := words.sheet_note(note):
                self._lines.addLayout(_line("triangle-alert", tr("Please note"), said, "warn"))
        self._lines.addStretch(1)

    def _show_table(self, facts: SheetFacts) -> None:
        rows = tr("%n row of data|%n rows of data", n=facts.rows)
        columns = tr("%n column|%n columns", n=len(facts.columns))
        self._lines.addLayout(
            _line("check", tr("Headings in row {row}", row=texts.number(facts.header_row or 0)),
                  f"{rows} · {columns}", "accent")
        )  # fmt: skip
        if facts.group_rows:
            where = _rows(facts.group_rows)
            said = tr("They are read together with the headings.")
            self._lines.addLayout(_line("layers", tr("Groups in row {row}", row=where), said))
        for number, kind in zip(facts.tag_rows, facts.tag_kinds, strict=True):
            name = tr("Row {row}: {what}", row=texts.number(number), what=words.row_mark(kind))
            icon = "languages" if kind == "labels" else "tag"
            said = (
                tr("No data; it helps to match the columns.")
                if kind in ("labels", "names")
                else tr("No data.")
            )
            self._lines.addLayout(_line(icon, name, said))

    def _show_rows(self, facts: SheetFacts, choice: TableChoice) -> None:
        """Show the rows that are left out, and those that were taken in again."""
        left = [each for each in facts.excluded if each.row not in choice.included]
        if left:
            total = facts.excluded_total - len(facts.excluded) + len(left)
            self._lines.addLayout(
                _line("circle-minus", tr("%n row is left out|%n rows are left out", n=total),
                      tr("They look like none of the data."))
            )  # fmt: skip
        for each in left[:MOST_ROWS]:
            self._lines.addLayout(self._row_line(each))
        if choice.included:
            named = tr("%n row is taken in|%n rows are taken in", n=len(choice.included))
            self._lines.addLayout(_line("circle-plus", named, tr("You said that they are data.")))
        for number in choice.included[:MOST_ROWS]:
            self._lines.addLayout(
                self._act_line(tr("Row {row}", row=texts.number(number)), "",
                               tr("Leave out"), number)
            )  # fmt: skip

    def _row_line(self, each: ExcludedRow) -> QLayout:
        name = tr("Row {row}: {what}", row=texts.number(each.row), what=words.row_mark(each.why))
        if each.why == "other event":
            return self._act_line(name, each.text, "", each.row)
        return self._act_line(name, each.text, tr("Take in"), each.row)

    def _act_line(self, name: str, said: str, act: str, number: int) -> QLayout:
        told = column(text(name, "small_strong", wrap=True), gap=2)
        if said:
            told.addWidget(text(said, "small", "text2", wrap=True))
        line = row(gap=t.S1)
        line.addSpacing(INSET)
        line.addLayout(told, 1)
        if act:
            press = button(act, "link", compact=True)
            press.setAccessibleName(f"{act}: {name}")
            press.clicked.connect(partial(self.row_toggled.emit, number))
            line.addWidget(press)
        return line

    def _show_tables(self, facts: SheetFacts) -> None:
        """Show the other tables of the sheet."""
        others = [
            each
            for each in facts.tables
            if (each.header_row, each.area) != (facts.header_row, facts.area)
        ]
        if not others:
            return
        self._lines.addLayout(
            _line("table-2", tr("%n other table|%n other tables", n=len(others)),
                  tr("Only one table is read at a time."))
        )  # fmt: skip
        for each in others:
            self._lines.addLayout(self._table_line(each))

    def _table_line(self, table: TableFacts) -> QLayout:
        name = table_name(table)
        told = column(
            text(name, "small_strong", wrap=True),
            text(", ".join(table.headers), "small", "text2", wrap=True),
            gap=2,
        )
        press = button(tr("Use it"), "link", compact=True)
        press.setAccessibleName(f"{tr('Use it')}: {name}")
        press.clicked.connect(partial(self.table_wanted.emit, table.header_row, table.area))
        line = row(gap=t.S1)
        line.addSpacing(INSET)
        line.addLayout(told, 1)
        line.addWidget(press)
        return line


def table_name(table: TableFacts) -> str:
    """Return where a table stands."""
    return tr("Columns {area}, headings in row {row}", area=table.area.replace(":", "–"),
              row=texts.number(table.header_row))  # fmt: skip


def _line(icon: str, name: str, said: str, tone: str = "text3") -> QLayout:
    sign = IconLabel(icon, tone, size=16)
    line = row(gap=t.S15)
    line.addLayout(column(sign, 1, gap=0, margins=(0, 2, 0, 0)))
    told = column(text(name, "strong", wrap=True), text(said, "small", "text2", wrap=True), gap=2)
    line.addLayout(told, 1)
    return line


def _rows(numbers: tuple[int, ...]) -> str:
    return ", ".join(texts.number(each) for each in numbers)
