"""The documents that are evidence of one record: a check, a payment, a claim, a visit, a paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.documents import ClientDocument, DocumentKind
from mfdw_desktop.domain.evidence import EvidenceOf, Proven
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.clients.document_dialogs import DocumentDialog, PictureDialog
from mfdw_desktop.ui.clients.document_list import DocumentList
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog


class EvidenceDialog(Dialog):
    """Take documents in as evidence of a record, look at them, put them into the bin."""

    def __init__(
        self, context: PageContext, of: EvidenceOf, key: int, about: str, parent: QWidget
    ) -> None:
        """Show the evidence of the record `key` of the kind `of`; `about` says what it is."""
        super().__init__(tr("Evidence: {record}", record=about), parent, size=(680, 460))
        self._context, self._of, self._key = context, of, key
        self._proven: Proven | None = None
        self.list = DocumentList(context)
        self.list.setEnabled(False)
        self.list.kept.connect(self._on_kept)
        self.list.look_wanted.connect(self._on_look_wanted)
        self.list.removal_wanted.connect(self._on_removal_wanted)
        self.list.failed.connect(self._on_failed)
        self.set_body(self.list)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.set_foot(close)
        self.load()

    def load(self) -> None:
        """Read the documents."""
        workspace, of, key = self._context.workspace, self._of, self._key

        def work(_progress: Progress) -> Any:
            return workspace().documents.evidence(of, key)

        self._context.jobs.read("evidence", work, then=self._on_read, failed=self._on_failed)

    def _on_read(self, found: tuple[Proven, list[ClientDocument], int]) -> None:
        self._proven, documents, hidden = found
        self.list.setEnabled(True)
        self.list.show_rows(documents)
        if hidden:
            self.message.show_message(
                "info",
                tr("%n document that you may not see|%n documents that you may not see", n=hidden),
                tr("Only for people who may see research data"),
            )

    def _on_kept(self, name: str, source: Path | bytes | ClientDocument) -> None:
        if self._proven is None:
            return
        is_payment = self._of is EvidenceOf.PAYMENT
        dialog = DocumentDialog(
            self._context, self._proven.client_id, self, name=name, source=source,
            kind=DocumentKind.RECEIPT if is_payment else DocumentKind.EVIDENCE,
            proves=self._proven,
        )  # fmt: skip
        dialog.accepted.connect(self.load)
        dialog.open()

    def _on_look_wanted(self, document: ClientDocument) -> None:
        PictureDialog(self._context, document, self).open()

    def _on_removal_wanted(self, document: ClientDocument) -> None:
        workspace, key = self._context.workspace, document.id

        def work(_progress: Progress) -> Changes:
            return workspace().documents.remove(key)

        self._context.actions.run(
            tr("Removing"),
            work,
            words=tr("{name} removed", name=document.name),
            then=self._on_removed,
            failed=self._on_failed,
        )

    def _on_removed(self, _changes: object) -> None:
        self.load()

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)
