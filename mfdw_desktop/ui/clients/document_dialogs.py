"""Take a document in, say what it is, look at it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.documents import ClientDocument, DocumentDraft, DocumentKind
from mfdw_desktop.domain.evidence import Proven
from mfdw_desktop.ui.clients import photo, words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Combo, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column

SHOWN = QSize(760, 520)


class DocumentDialog(SavingDialog):
    """Say what a file is and keep it, or say it anew of one that is kept."""

    def __init__(
        self,
        context: PageContext,
        client: int,
        parent: QWidget,
        *,
        name: str,
        source: Path | bytes | ClientDocument,
        has_photo: bool = True,
        kind: DocumentKind | None = None,
        proves: Proven | None = None,
    ) -> None:
        """Keep `source`, a file or the bytes of a picture, under `name`; or change a document.

        `kind` is proposed of a new one; `proves` is the record that it shall be evidence of.
        """
        self._proves = proves
        self._client, self._name, self._source = client, name, source
        kept = source.kind if isinstance(source, ClientDocument) else None
        form = Form(
            [
                Field("kind", tr("What it is"), Combo(words.choices(DocumentKind, keep=kept))),
                Field("title", tr("Called"), LineEdit(Path(name).stem)),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )
        super().__init__(context, name, form, parent, size=(560, 300))
        if isinstance(source, ClientDocument):
            form.set_values({"kind": source.kind, "title": source.title, "note": source.note})
        else:
            picture = isinstance(source, bytes) or Path(name).suffix.lower() != ".pdf"
            guess = DocumentKind.PHOTO if picture and not has_photo else DocumentKind.OTHER
            form.set_values({"kind": kind or guess})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that keeps the file."""
        draft = DocumentDraft(
            DocumentKind(values["kind"]), values["title"] or "", values["note"] or "",
            self._proves,
        )  # fmt: skip
        source, name, client = self._source, self._name, self._client

        def work(_progress: Progress) -> Changes:
            documents = self.context.workspace().documents
            if isinstance(source, ClientDocument):
                return documents.change(source.id, draft)
            if isinstance(source, bytes):
                return documents.add_bytes(client, name, source, draft)
            return documents.add(client, source, draft)

        said = tr("{name} saved", name=draft.title or name)
        return Write(tr("Keeping a document"), work, said)


class PictureDialog(Dialog):
    """A picture as large as the window has room for."""

    def __init__(self, context: PageContext, document: ClientDocument, parent: QWidget) -> None:
        super().__init__(document.name, parent, size=(SHOWN.width() + 64, SHOWN.height() + 160))
        self._picture = text("")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(320, 240)
        self._picture.setAccessibleName(document.name)
        self._said = text(tr("Reading…"), "small", "text3")
        self.set_body(box(column(self._picture, self._said)))
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.set_foot(close)

        def work(_progress: Progress) -> QImage | None:
            _document, data = context.workspace().documents.content(document.uid)
            return photo.scaled(data, SHOWN)

        context.jobs.read("clients:document", work, then=self._on_read, failed=self._on_failed)

    def _on_read(self, image: QImage | None) -> None:
        if image is None:
            self._said.setText(tr("The picture cannot be shown; save it and open it."))
            return
        self._said.hide()
        self._picture.setPixmap(QPixmap.fromImage(image))

    def _on_failed(self, error: BaseException) -> None:
        from mfdw_desktop.ui import errors

        self._said.hide()
        errors.show(error, self, slot=self.message)
