"""What is kept with a client: photos and papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.documents import ClientDocument, DocumentKind
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.document_list import DocumentList
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets.layout import column


class DocumentsTab(Tab):
    """The documents of a client."""

    failed = Signal(object)

    def __init__(self, acts: ClientActs, context: PageContext) -> None:
        super().__init__(acts)
        self.list = DocumentList(context)
        self.list.kept.connect(self._on_kept)
        self.list.look_wanted.connect(acts.look_at)
        self.list.removal_wanted.connect(acts.remove_document)
        self.list.failed.connect(self.failed)
        self.setLayout(column(self.list, gap=0))

    def show_client(self, detail: ClientDetail) -> None:
        """Show the documents."""
        super().show_client(detail)
        self.list.show_rows(detail.documents)

    def _on_kept(self, name: str, source: Path | bytes | ClientDocument) -> None:
        if self.detail is None:
            return
        has_photo = any(each.kind is DocumentKind.PHOTO for each in self.detail.documents)
        self.acts.keep_document(self.detail.client, name, source, has_photo=has_photo)
