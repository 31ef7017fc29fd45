"""Step 2: which sheet, and which row holds the headings; a click on a row changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.workbooks import Preview, SheetFacts, column_letter
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHOWN_ROWS, SHOWN_COLUMNS = 40, 40
LONGEST = 60


class TableStep(Step):
    """Show the sheet as it stands, with the row of headings that was found."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.sheet = Combo()
        self.sheet.setMinimumWidth(260)
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.edited.connect(self._on_sheet_edited)
        self._facts = text("", "body", "text2")
        self._hint = text(
            tr("The row of headings is marked; choose another by Enter or a double click."),
            "small", "text3",
        )  # fmt: skip
        bar = row(text(tr("Sheet"), "small", "text2"), self.sheet, self._facts, 1, self._hint,
                  gap=t.S15, margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self._stack = QStackedWidget()
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self._preview: Preview | None = None

    def enter(self) -> None:
        """Show the sheets of the file."""
        facts = self.draft.facts
        if facts is None:
            return
        self.sheet.set_choices([(each.name, _sheet_words(each)) for each in facts.sheets])
        self.sheet.set_value(self.draft.sheet)
        self._load()

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

    def _found(self) -> SheetFacts | None:
        sheets = self.draft.facts.sheets if self.draft.facts is not None else ()
        return next((each for each in sheets if each.name == self.draft.sheet), None)

    def _header_row(self) -> int | None:
        found = self._found()
        return self.draft.header_row or (found.header_row if found is not None else None)

    def _load(self) -> None:
        path, sheet = self.draft.path, self.draft.sheet
        if path is None:
            return

        def look(progress: Progress) -> Any:
            from mfdw_desktop.services.inspection import preview

            return preview(path, sheet, count=SHOWN_ROWS, progress=progress)

        self.page.context.jobs.read("preview-sheet", look, then=self._on_preview,
                                    failed=self.page.show_error)  # fmt: skip

    def _on_preview(self, shown: Preview) -> None:
        self._preview = shown
        width = max((len(line) for line in shown.cells), default=0)
        columns = [Column("row", tr("Row"), 64, "quiet", sortable=False)]
        columns += [
            Column(str(n), column_letter(n), 150, sortable=False)
            for n in range(min(width, SHOWN_COLUMNS))
        ]
        model = RowsModel(columns, self._cell, uid=_uid, parent=self)
        model.show(list(enumerate(shown.cells, start=shown.first_row)))
        table = DataTable(model, name=tr("The sheet as it stands"),
                          look=TableLook(lead=t.S3, lines=True))  # fmt: skip
        table.row_opened.connect(self._on_row_opened)
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(table)
        self._mark(table)

    def _mark(self, table: DataTable) -> None:
        number = self._header_row()
        first = self._preview.first_row if self._preview is not None else 1
        if number is not None and number >= first:
            table.choose_row(number - first)
        found = self._found()
        rows = found.rows if found is not None and not self.draft.header_row else None
        self._facts.setText("" if rows is None else tr("%n row of data|%n rows of data", n=rows))
        self.ready_changed.emit()

    def _cell(self, line: tuple[int, tuple[str, ...]], name: str) -> Any:
        number, cells = line
        if name == "row":
            return texts.number(number)
        place = int(name)
        words = cells[place] if place < len(cells) else ""
        shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
        return Cell(shown, tone="strong" if number == self._header_row() else "")

    def _on_sheet_edited(self) -> None:
        self.draft.sheet = self.sheet.value() or ""
        self.draft.header_row = None
        self.draft.begin_table()
        self._load()

    def _on_row_opened(self, line: object) -> None:
        if not isinstance(line, tuple):
            return
        self.draft.header_row = int(line[0])
        self.draft.begin_table()
        table = self._stack.widget(0)
        if isinstance(table, DataTable):
            self._mark(table)
            table.viewport().update()


def _uid(line: Any) -> str:
    return str(line[0])


def _sheet_words(sheet: SheetFacts) -> str:
    said = sheet.name
    if sheet.header_row is None:
        return tr("{sheet} · no table", sheet=said)
    rows = tr("%n row|%n rows", n=sheet.rows)
    if sheet.hidden:
        return tr("{sheet} · {rows} · hidden", sheet=said, rows=rows)
    return f"{said} · {rows}"
