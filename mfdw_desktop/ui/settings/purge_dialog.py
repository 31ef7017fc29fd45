"""Which documents of the bin would leave the file for good, and the act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.documents import GoneDocument, Purge
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable


class PurgeDialog(Dialog):
    """Say what goes and how much room is won; do it after a copy of the file."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(tr("Remove documents for good"), parent, size=(680, 480))
        self._context = context
        self._said = text(tr("Reading…"), "body", "text2", wrap=True)
        columns = [
            Column("name", tr("Document"), kind="two"),
            Column("removed", tr("Removed"), 120),
            Column("size", tr("Size"), 92, "number"),
        ]
        self.model = RowsModel(columns, _cell, uid=_uid, parent=self)
        self.table = DataTable(
            self.model, name=tr("Documents"), look=TableLook(lead=t.S2), height=t.ROW + t.S2
        )
        self.set_body(box(column(self._said, self.table, gap=t.S2)), scrolls=False)
        self.act = button(tr("Remove for good"), "primary")
        self.act.setEnabled(False)
        self.act.clicked.connect(self.purge)
        self.set_foot(self.cancel_button(tr("Close")), self.act)
        self.load()

    def load(self) -> None:
        """Read what would go."""
        workspace = self._context.workspace

        def work(_progress: Progress) -> Purge:
            return workspace().purging.plan()

        self._context.jobs.read("purge", work, then=self._on_read, failed=self._on_failed)

    def purge(self) -> None:
        """Take the documents out of the file."""
        workspace = self._context.workspace

        def work(progress: Progress) -> Any:
            return workspace().purging.run(progress)

        self.act.setEnabled(False)
        self._context.jobs.write(
            tr("Removing documents for good"), work, then=self._on_purged, failed=self._on_failed
        )

    def _on_read(self, found: Purge) -> None:
        self.model.show(found.documents)
        self.table.setVisible(bool(found.documents))
        self.act.setEnabled(bool(found.documents))
        if not found.documents:
            self._said.setText(tr("No document is in the bin."))
            return
        count = tr("%n document|%n documents", n=len(found.documents))
        self._said.setText(
            tr(
                "{documents} of the bin leave the file, which makes room of {size}. This cannot "
                "be undone. A copy of the file is made before; it still holds them, as earlier "
                "copies do: delete those when they are no longer wanted.",
                documents=count,
                size=texts.size(found.room),
            )
        )

    def _on_purged(self, done: Purge) -> None:
        count = tr("%n document removed for good|%n documents removed for good",
                   n=len(done.documents))  # fmt: skip
        copy = tr("Copy before it: {file}", file=Path(done.backup).name) if done.backup else ""
        self.message.show_message("ok", count, copy)
        self.load()

    def _on_failed(self, error: BaseException) -> None:
        self.act.setEnabled(bool(self.model.rows))
        errors.show(error, self, slot=self.message)


def _cell(row: GoneDocument, name: str) -> Any:
    if name == "name":
        return Cell(row.name, f"{row.client_code} · {word(row.kind)}")
    return texts.day(row.removed_on) if name == "removed" else texts.size(row.size)


def _uid(row: GoneDocument) -> str:
    return row.uid
