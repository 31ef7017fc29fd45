"""What an undo left as it is, and why: later work is never lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mfdw_desktop.domain.batches import ChangeWords, FieldChange
from mfdw_desktop.domain.undo import Kept, UndoResult
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.changed_values import field_name, value_words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class KeptDialog(Dialog):
    """List every value and record that an undo did not touch."""

    receipt_wanted = Signal()

    def __init__(self, page: Page, result: UndoResult, told: ChangeWords | None = None) -> None:
        """`told` is what the fields and codes of the batch are called."""
        told = told or ChangeWords()
        super().__init__(tr("What stays as it is"), page, size=(960, 560))
        said = text(kept_words(result), "body", "text2", wrap=True)
        self.model = RowsModel(_columns(), partial(_cell, told), uid=_uid, parent=self)
        self.model.show([*result.blocked, *result.kept])
        table = DataTable(self.model, name=tr("What stays as it is"), look=TableLook(lead=t.S3))
        body = column(box(row(said, margins=(t.S3, t.S15, t.S3, t.S15))), rule(), gap=0)
        body.addWidget(table, 1)
        self._body.addWidget(box(body), 1)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        receipt = button(tr("Save the receipt…"), "plain", "download")
        receipt.clicked.connect(self.receipt_wanted)
        self.set_foot(receipt, close)
        table.setFocus()


def kept_words(result: UndoResult) -> str:
    """Return how much an undo left, in a sentence."""
    kept = tr("%n value was changed later and stays|%n values were changed later and stay",
              n=len(result.kept))  # fmt: skip
    blocked = tr("%n record has later ones and stays|%n records have later ones and stay",
                 n=len(result.blocked))  # fmt: skip
    parts = [words_ for words_, there in ((kept, result.kept), (blocked, result.blocked)) if there]
    return " · ".join(parts)


def _columns() -> list[Column]:
    return [
        Column("record", tr("Record"), 170),
        Column("kind", tr("Kind"), 110, "quiet", drop=2),
        Column("field", tr("Field"), 110, "quiet"),
        Column("wrote", tr("Import wrote"), 110, drop=1),
        Column("now", tr("Stands now"), 110),
        Column("why", tr("Why it stays"), 0),
    ]


def _cell(told: ChangeWords, kept: Kept, name: str) -> Any:
    return kept_cell(kept, name, told)


def kept_cell(kept: Kept, name: str, told: ChangeWords) -> Any:
    """Return a cell of what an undo left, in words."""
    if name == "record":
        return kept.label or texts.DASH
    if name == "kind":
        return words.record_kind(kept.kind)
    if name in ("field", "wrote", "now"):
        change = FieldChange(kept.kind, kept.uid, kept.label, kept.field, kept.wrote, kept.now)
        if name == "field":
            return field_name(change, told) if kept.field else texts.DASH
        return value_words(change, kept.wrote if name == "wrote" else kept.now, told)
    held = ", ".join(f"{texts.number(count)} × {words.record_kind(table)}"
                     for table, count in kept.held_by.items())  # fmt: skip
    at = texts.moment(kept.at) if kept.at else ""
    parts = (words.kept_why(kept.why), held, kept.by, at)
    said = " · ".join(part for part in parts if part)
    return Cell(said, note=said)


def _uid(kept: Kept) -> str:
    return f"{kept.uid}:{kept.field}"
