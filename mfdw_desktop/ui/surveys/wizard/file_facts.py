"""Beside the file: what was found in it, or what can be imported as long as there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from mfdw_desktop.domain.workbooks import SheetFacts, WorkbookFacts
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, on_surface, row, scroll

WIDTH = 320
MOST_SHEETS = 12


class FileFacts(QWidget):
    """Say what a workbook holds, sheet by sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=t.S15, margins=(t.S3, t.S3, t.S3, t.S3))
        body = QWidget()
        body.setLayout(self._lines)
        self.setLayout(column(scroll(body), gap=0))
        self.setFixedWidth(WIDTH)
        on_surface(self, "sunken")
        self.show_help()

    def show_help(self) -> None:
        """Say what can be imported."""
        self._begin(tr("As others made it"))
        for icon, name, said in (
            ("clipboard-list", tr("Answers of a survey"),
             tr("KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list")),
            ("users", tr("Clients, awards, schemes"), tr("Lists of your own or from Mifos")),
            ("shield-check", tr("Nothing is written before step 5"),
             tr("Each step shows the file's own rows; you can go back at any time.")),
            ("undo-2", tr("Every import can be taken back"),
             tr("A verified backup comes first; later changes are never lost.")),
        ):  # fmt: skip
            self._lines.addLayout(_line(icon, name, said))
        self._lines.addStretch(1)

    def show_facts(self, facts: WorkbookFacts) -> None:
        """Say what was found."""
        self._begin(words.looks_like(facts))
        seen = [words.evidence(facts), *words.shape(facts)]
        self._lines.addWidget(text(" ".join(seen), "small", "text2", wrap=True))
        if facts.encoding:
            self._lines.addWidget(text(_written(facts), "small", "text2", wrap=True))
        repeats = {each.sheet for each in facts.repeats}
        for sheet in facts.sheets[:MOST_SHEETS]:
            is_best = sheet.name == facts.best_sheet
            icon = "check" if is_best else "link" if sheet.name in repeats else "table"
            said = _sheet_words(sheet, is_repeat=sheet.name in repeats)
            self._lines.addLayout(_line(icon, sheet.name, said, is_best=is_best))
        left = len(facts.sheets) - MOST_SHEETS
        if left > 0:
            more = tr("and %n more sheet|and %n more sheets", n=left)
            self._lines.addWidget(text(more, "small", "text3"))
        self._lines.addStretch(1)

    def _begin(self, title: str) -> None:
        clear(self._lines)
        self._lines.addWidget(text(title, "section", wrap=True))


def _line(icon: str, name: str, said: str, *, is_best: bool = False) -> QLayout:
    sign = IconLabel(icon, "accent" if is_best else "text3", size=16)
    head = Elided(name, "strong" if is_best else "body")
    line = row(gap=t.S15)
    line.addLayout(column(sign, 1, gap=0, margins=(0, 2, 0, 0)))
    line.addLayout(column(head, text(said, "small", "text2", wrap=True), gap=2), 1)
    return line


def _sheet_words(sheet: SheetFacts, *, is_repeat: bool) -> str:
    if sheet.header_row is None:
        return tr("no table")
    excluded = sheet.excluded_total
    parts = [
        tr("%n row|%n rows", n=sheet.rows),
        tr("%n column|%n columns", n=len(sheet.columns)) if sheet.columns else "",
        tr("belongs to the rows of another sheet") if is_repeat else "",
        tr("hidden") if sheet.hidden else "",
        tr("headings in row {row}", row=texts.number(sheet.header_row))
        if sheet.header_row > 1
        else "",
        tr("%n table|%n tables", n=len(sheet.tables)) if len(sheet.tables) > 1 else "",
        tr("%n row left out|%n rows left out", n=excluded) if excluded else "",
    ]
    return " · ".join(part for part in parts if part)


def _written(facts: WorkbookFacts) -> str:
    """Return how a text file is written."""
    return tr(
        "A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.",
        encoding=words.encoding_name(facts.encoding),
        delimiter=words.delimiter_name(facts.delimiter),
    )
