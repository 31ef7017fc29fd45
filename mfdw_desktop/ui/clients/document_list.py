"""A list of documents: taken in by a drop, a paste or a dialog; looked at, saved, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QTemporaryDir, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeySequence,
    Qt,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from mfdw_desktop.common import paths
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.documents import ClientDocument
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.save_dialog import ask_place

KINDS = "(*.jpg *.jpeg *.png *.pdf)"
ENDINGS = (".jpg", ".jpeg", ".png", ".pdf")


class DocumentList(QWidget):
    """Documents of a client, or those that are evidence of one record."""

    kept = Signal(str, object)
    """Name, and the file or picture that is to be kept, or the document that is to be changed."""
    look_wanted = Signal(object)
    removal_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._opened: QTemporaryDir | None = None
        self._saving = ""
        self.setAcceptDrops(True)
        self.table = PartTable(
            tr("Documents"),
            [
                Column("name", tr("Document"), kind="two"),
                Column("kind", tr("What it is"), 132),
                Column("added", tr("Since"), 104),
                Column("size", tr("Size"), 84, "number"),
            ],
            self._cell,
            uid=_uid,
            none=tr("Nothing is kept yet."),
            add=tr("Add a document"),
            height=48,
        )
        self._hint = text(
            tr("Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the "
               "branch's file, and so in its backups."),
            "small", "text3", wrap=True,
        )  # fmt: skip
        self._show = button(tr("Look at"), "plain", "eye")
        self._save = button(tr("Save as…"), "plain", "download")
        self._change = button(tr("Change…"), "ghost", "pencil")
        self._remove = button(tr("Remove"), "ghost", "trash-2", shortcut=tr("Del"))
        self._acts = (self._show, self._save, self._change, self._remove)
        body = column(self.table, row(*self._acts, 1), self._hint, 1, gap=t.S15,
                      margins=(t.S3, t.S2, t.S3, t.S3))  # fmt: skip
        self.setLayout(body)
        paste = QAction(tr("Paste a picture"), self)
        paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(self.paste)
        self.addAction(paste)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()

    def _connect(self) -> None:
        self.table.add_wanted.connect(self._on_add_wanted)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self._on_remove_wanted)
        self.table.table.selection_changed.connect(self._on_selection_changed)
        self._show.clicked.connect(self._on_show_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._change.clicked.connect(self._on_change_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)

    def show_rows(self, documents: Sequence[ClientDocument]) -> None:
        """Show the documents."""
        self.table.show_rows(documents)
        for act in self._acts:
            act.setVisible(bool(documents))
        self._on_selection_changed(0)

    def take(self, path: Path) -> None:
        """Ask what a file is, and keep it."""
        self._ask(path.name, path)

    def paste(self) -> None:
        """Keep the picture, or the file, on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        urls = [each.toLocalFile() for each in clipboard.mimeData().urls() if each.isLocalFile()]
        if urls:
            self.take(Path(urls[0]))
            return
        image = clipboard.image()
        if not image.isNull():
            self._ask(tr("picture.png"), _png(image))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of the kinds that are kept."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what a dropped file is."""
        found = _dropped(event)
        if found:
            event.acceptProposedAction()
            self.take(Path(found))

    def _ask(self, name: str, source: Path | bytes | ClientDocument) -> None:
        self.kept.emit(name, source)

    def _cell(self, document: ClientDocument, name: str) -> Any:
        if name == "name":
            other = document.file_name if document.title else ""
            proves = words.word(document.of)
            return Cell(document.name, joined(proves, other, document.note))
        if name == "kind":
            return words.word(document.kind)
        if name == "added":
            return texts.day(document.added_on)
        return size_words(document.size)

    def _current(self) -> ClientDocument | None:
        row_ = self.table.table.current_row()
        return row_ if isinstance(row_, ClientDocument) else None

    def _on_selection_changed(self, count: int) -> None:
        for act in self._acts:
            act.setEnabled(count == 1)

    def _on_add_wanted(self) -> None:
        dialog = QFileDialog(
            self, tr("Add a document"), str(paths.documents_folder()),
            f"{tr('Photos and PDF')} {KINDS}",
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.take(Path(path))

    def _on_opened(self, document: ClientDocument) -> None:
        if document.is_image:
            self.look_wanted.emit(document)
            return
        if self._opened is None:
            self._opened = QTemporaryDir()
        folder = Path(self._opened.path())
        self._write(document.uid, folder / f"{document.uid[-6:]}-{document.file_name}", opens=True)

    def _on_show_clicked(self) -> None:
        document = self._current()
        if document is not None:
            self._on_opened(document)

    def _on_save_clicked(self) -> None:
        document = self._current()
        if document is not None:
            self._saving = document.uid
            folder = Path(self._context.preferences.value.save_folder)
            ask_place(self, tr("Save the document"), folder / document.file_name, self.save_to)

    def save_to(self, chosen: str) -> None:
        """Write the chosen document to a file."""
        self._write(self._saving, Path(chosen), opens=False)

    def _write(self, uid: str, out: Path, *, opens: bool) -> None:
        workspace = self._context.workspace

        def work(_progress: Progress) -> tuple[Path, bool]:
            return workspace().documents.save(uid, out), opens

        self._context.jobs.read(
            "clients:document-file", work, then=self._on_written, failed=self.failed.emit
        )

    def _on_written(self, done: tuple[Path, bool]) -> None:
        out, opens = done
        if opens:
            open_file(out)
        else:
            self._context.preferences.change(save_folder=str(out.parent))

    def _on_change_clicked(self) -> None:
        document = self._current()
        if document is not None:
            self._ask(document.name, document)

    def _on_remove_clicked(self) -> None:
        document = self._current()
        if document is not None:
            self._on_remove_wanted(document)

    def _on_remove_wanted(self, document: ClientDocument) -> None:
        self.removal_wanted.emit(document)


def size_words(size: int) -> str:
    """Return a size of bytes in words."""
    if size < 1024 * 1024:
        return tr("{size} kB", size=texts.number(max(round(size / 1024), 1)))
    return tr("{size} MB", size=texts.number(size / 1024 / 1024, digits=1))


def _dropped(event: QDropEvent) -> str:
    """Return the path of the one file of a kind that is kept; empty for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(ENDINGS) else ""


def _png(image: QImage) -> bytes:
    most = QSize(3000, 3000)
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _uid(document: ClientDocument) -> str:
    return document.uid
