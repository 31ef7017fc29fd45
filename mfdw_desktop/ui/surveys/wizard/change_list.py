"""The list of stored values that an import would change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.imports import ChangeSample, ImportSummary
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.change_saver import ChangeSaver
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ChangeView(QWidget):
    """The first of the values that change, and the way to all of them."""

    def __init__(self, page: Page, draft: ImportDraft, saver_parent: QWidget) -> None:
        super().__init__()
        self.model = RowsModel(change_columns(), change_cell, uid=change_uid, parent=self)
        self.saver = ChangeSaver(page, draft, saver_parent)
        self._more = text("", "small", "text3")
        every = button(tr("Save every change as a workbook…"), "link", "download")
        every.clicked.connect(self.saver.ask)
        table = DataTable(self.model, name=tr("Values that change"), look=TableLook(lead=t.S2))
        layout = column(gap=0)
        layout.addWidget(table, 1)
        layout.addWidget(box(row(self._more, 1, every, margins=(t.S2, t.S1, t.S2, t.S1))))
        self.setLayout(layout)

    def show_plan(self, plan: ImportSummary) -> None:
        """Show what a plan would change."""
        self.model.show(plan.samples)
        shown, total = len(plan.samples), plan.samples_total
        self._more.setText(
            tr("the first {shown} of {all}", shown=texts.number(shown), all=texts.number(total))
            if total > shown else tr("%n line|%n lines", n=shown)
        )  # fmt: skip


def change_columns() -> list[Column]:
    """Return row, question, what is stored and what the file says."""
    return [
        Column("row", tr("Row"), 84, "number"),
        Column("field", tr("Question"), 260, "quiet"),
        Column("old", tr("Stored"), 220),
        Column("new", tr("In the file"), 0),
    ]


def change_cell(sample: ChangeSample, name: str) -> Any:
    """Return one cell of the list."""
    if name == "row":
        return texts.number(sample.row)
    if name == "field":
        return sample.field
    return words.value(sample.old if name == "old" else sample.new)


def change_uid(sample: ChangeSample) -> str:
    """Return what a changed value is known by."""
    return f"{sample.row}:{sample.field}"
