"""Step 2: which sheet, which table on it, and what its rows are; a click changes what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.workbooks import SheetFacts, TableView
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.sheet_view import LEFT_OUT, MARK, SheetTable
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.surveys.wizard.table_findings import TableFindings, table_name
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

ENCODINGS = ("utf-8", "cp1252", "cp1258", "cp1251", "cp874", "cp1256", "utf-16")
DELIMITERS = (",", ";", "\t", "|")
ROOMY = 900
"""From this width on what was found stands beside the sheet."""


class TableStep(Step):
    """Show the sheet as it stands, with what was found on it."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.sheet = _combo(tr("Sheet"), 240)
        self.tables = _combo(tr("Table"), 220)
        self.encoding = _combo(tr("Letters"), 170)
        self.delimiter = _combo(tr("Parted by"), 120)
        self.events = _combo(tr("Event"), 180)
        self.sheet.edited.connect(self._on_sheet_edited)
        self.tables.edited.connect(self._on_table_edited)
        self.events.edited.connect(self._on_event_edited)
        for combo in (self.encoding, self.delimiter):
            combo.edited.connect(self._on_text_edited)
        self._choices = [
            (combo, text(combo.accessibleName(), "small", "text2"))
            for combo in (self.sheet, self.tables, self.encoding, self.delimiter, self.events)
        ]
        self._facts = text("", "body", "text2")
        bar = row(gap=t.S15, margins=(t.S3, t.S15, t.S3, t.S15))
        for combo, label in self._choices:
            bar.addWidget(label)
            bar.addWidget(combo)
        bar.addWidget(self._facts)
        bar.addStretch(1)
        self._stack = QStackedWidget()
        self.findings = TableFindings()
        self.findings.row_toggled.connect(self._on_row_toggled)
        self.findings.table_wanted.connect(self._on_table_wanted)
        self._line = rule(vertical=True)
        self.setLayout(column(box(bar), rule(), row(self._stack, self._line, self.findings, gap=0),
                              gap=0))  # fmt: skip
        self._view: TableView | None = None
        self._show_choices()

    def enter(self) -> None:
        """Show the sheets of the file."""
        facts = self.draft.facts
        if facts is None:
            return
        self.sheet.set_choices([(each.name, _sheet_words(each)) for each in facts.sheets])
        self.sheet.set_value(self.draft.sheet)
        self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the findings out where there is no room for them."""
        super().resizeEvent(event)
        for part in (self._line, self.findings):
            part.setVisible(self.width() >= ROOMY)

    def is_ready(self) -> bool:
        """Tell whether a row of headings is known."""
        return self._header_row() is not None

    def said(self) -> str:
        """Return sheet and row."""
        if self._header_row() is None:
            return ""
        return tr("head in row {row} of {sheet}", sheet=self.draft.sheet,
                  row=texts.number(self._header_row() or 0))  # fmt: skip

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return tr("Match the columns")

    def take_focus(self) -> None:
        """Begin in the sheet."""
        table = self._stack.currentWidget()
        (table if table is not None else self.sheet).setFocus()

    @property
    def table(self) -> SheetTable | None:
        """The sheet as it is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, SheetTable) else None

    def _found(self) -> SheetFacts | None:
        if self._view is not None and self._view.facts.name == self.draft.sheet:
            return self._view.facts
        sheets = self.draft.facts.sheets if self.draft.facts is not None else ()
        return next((each for each in sheets if each.name == self.draft.sheet), None)

    def _header_row(self) -> int | None:
        found = self._found()
        return self.draft.header_row or (found.header_row if found is not None else None)

    def _load(self) -> None:
        """Read the sheet as it was chosen."""
        draft, path = self.draft, self.draft.path
        if path is None:
            return
        sheet, header_row, choice = draft.sheet, draft.header_row, draft.table

        def look(progress: Progress) -> Any:
            from mfdw_desktop.services.inspection import view_table

            return view_table(path, sheet, header_row, choice=choice, progress=progress)

        self.page.context.jobs.read("preview-sheet", look, then=self._on_view,
                                    failed=self._on_failed)  # fmt: skip

    def _on_failed(self, error: BaseException) -> None:
        """Say what is wrong; a text that cannot be read so is read as it was before."""
        self.page.show_error(error)
        if self._view is not None and self.draft.table.encoding:
            self.draft.table = replace(self.draft.table, encoding="")
            self._show_choices()

    def _on_view(self, shown: TableView) -> None:
        self._view = shown
        table = SheetTable(shown, self.draft.table)
        table.row_opened.connect(self._on_row_opened)
        table.clicked.connect(self._on_cell_clicked)
        table.toggle_wanted.connect(self._on_row_toggled)
        before = self.table
        had_focus = before is not None and before.hasFocus()
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(table)
        if had_focus:
            table.setFocus()
        table.choose(str(shown.facts.header_row or 1))
        self._show_choices()
        self._tell()

    def _tell(self) -> None:
        """Show what was found and decided."""
        if self._view is None:
            return
        facts = self._view.facts
        self.findings.show_facts(facts, self.draft.table)
        seen = {each.row for each in facts.excluded}
        more = sum(number in seen for number in self.draft.table.included)
        known = facts.header_row is not None
        said = tr("%n row of data|%n rows of data", n=facts.rows + more) if known else ""
        self._facts.setText(said)
        self.ready_changed.emit()

    def _show_choices(self) -> None:
        """Offer what can be chosen of this sheet, and nothing else."""
        view, draft = self._view, self.draft
        facts = view.facts if view is not None else None
        tables = facts.tables if facts is not None else ()
        self.tables.set_choices([(_key(each.header_row, each.area), table_name(each))
                                 for each in tables])  # fmt: skip
        if facts is not None:
            self.tables.set_value(_key(facts.header_row, facts.area))
            self.events.set_choices([("", tr("Choose an event")),
                                    *((each, each) for each in facts.events)])  # fmt: skip
            self.events.set_value(draft.table.event)
        is_text = view is not None and bool(view.encoding)
        if view is not None and is_text:
            names = dict.fromkeys((*ENCODINGS, view.encoding))
            self.encoding.set_choices([(each, words.encoding_name(each)) for each in names])
            self.encoding.set_value(view.encoding)
            signs = dict.fromkeys((*DELIMITERS, view.delimiter))
            self.delimiter.set_choices([(each, words.delimiter_name(each)) for each in signs])
            self.delimiter.set_value(view.delimiter)
        several = draft.facts is not None and len(draft.facts.sheets) > 1
        shown = (several or not is_text, len(tables) > 1, is_text, is_text,
                 facts is not None and len(facts.events) > 1)  # fmt: skip
        for (combo, label), is_shown in zip(self._choices, shown, strict=True):
            combo.setVisible(bool(is_shown))
            label.setVisible(bool(is_shown))

    def _on_sheet_edited(self) -> None:
        self.draft.begin_sheet(self.sheet.value() or "")
        self._load()

    def _on_table_edited(self) -> None:
        row_, _, area = (self.tables.value() or "").partition(" ")
        self._on_table_wanted(int(row_) if row_ else None, area)

    def _on_table_wanted(self, header_row: int | None, area: str) -> None:
        self.draft.begin_sheet(self.draft.sheet, header_row, area)
        self._load()

    def _on_event_edited(self) -> None:
        self.draft.table = replace(self.draft.table, event=self.events.value() or "")
        self.draft.forget_plan()
        self._load()

    def _on_text_edited(self) -> None:
        draft = self.draft
        draft.table = replace(draft.table, encoding=self.encoding.value() or "",
                              delimiter=self.delimiter.value() or "")  # fmt: skip
        draft.begin_sheet(draft.sheet)
        self._load()

    def _on_row_opened(self, line: object) -> None:
        """Take a row as the row of headings; of a row that is left out, take it in."""
        if not isinstance(line, tuple) or self._view is None:
            return
        number = int(line[0])
        if self._view.notes.get(number) in LEFT_OUT:
            self._on_row_toggled(number)
        elif number != self._header_row():
            self.draft.begin_sheet(self.draft.sheet, number, self.draft.table.area)
            self._load()

    def _on_cell_clicked(self, index: QModelIndex) -> None:
        """Take a row in by a click on the word that says why it is left out."""
        table = self.table
        if table is None or self._view is None:
            return
        if table.table_model.columns[index.column()].name == MARK:
            line = table.table_model.row_at(index.row())
            if line is not None and self._view.notes.get(line[0]) in LEFT_OUT:
                self._on_row_toggled(line[0])

    def _on_row_toggled(self, number: int) -> None:
        self.draft.toggle_row(number)
        if self.table is not None:
            self.table.show_choice(self.draft.table)
        self._tell()


def _key(header_row: int | None, area: str) -> str:
    """Return what a table is known by: its row of headings and its columns."""
    return f"{header_row} {area}"


def _combo(name: str, width: int) -> Combo:
    combo = Combo()
    combo.setMinimumWidth(width)
    combo.setAccessibleName(name)
    return combo


def _sheet_words(sheet: SheetFacts) -> str:
    said = sheet.name
    if sheet.header_row is None:
        return tr("{sheet} · no table", sheet=said)
    rows = tr("%n row|%n rows", n=sheet.rows)
    if sheet.hidden:
        return tr("{sheet} · {rows} · hidden", sheet=said, rows=rows)
    return f"{said} · {rows}"
