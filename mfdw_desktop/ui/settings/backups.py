"""Copies of the database: make one, see what there is, put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.restore_dialog import RestoreDialog
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, row
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.services.backups import BackupFile, BackupMade


class BackupsSection(Section):
    """The copies beside the database, and those kept elsewhere."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Backups"))
        columns = [
            Column("made_at", tr("Made"), 190),
            Column("reason", tr("Why"), kind="quiet"),
            Column("size", tr("Size"), 110, "number"),
        ]
        self.model = RowsModel(columns, _cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model, name=tr("Backups"), look=TableLook(lead=t.S2, trail=t.S2)
        )
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.row_opened.connect(self._on_row_opened)
        now = button(tr("Back up now"), "primary", "shield-check")
        now.clicked.connect(self.back_up)
        elsewhere = button(tr("Save a copy elsewhere…"), "plain", "download")
        elsewhere.clicked.connect(self._on_elsewhere_clicked)
        self._restore = button(tr("Put this one back…"), "plain", "rotate-ccw")
        self._restore.clicked.connect(self._on_restore_clicked)
        from_file = button(tr("Put back from a file…"), "ghost", "folder-open")
        from_file.clicked.connect(self._on_from_file_clicked)
        self.add_action(elsewhere)
        self.add_action(now)
        self._empty = EmptyState(
            "shield-check",
            tr("No backup yet"),
            tr("A copy is made before every import and undo; make one now for a quiet night."),
        )
        holder = QVBoxLayout()
        holder.setContentsMargins(1, 1, 1, 1)
        holder.addWidget(self.table)
        self._card = card(holder)
        said = tr("Each copy is checked after it was written. Keep one outside this computer.")
        self.body.addWidget(text(said, "small", "text3", wrap=True))
        self.body.addWidget(self._card)
        self.body.addWidget(self._empty)
        self.body.addLayout(row(self._restore, from_file, 1))
        self.body.addStretch(1)
        self._on_selection_changed(0)

    def load(self) -> None:
        """Read which copies there are."""
        workspace = self.context.workspace()

        def work(_progress: Progress) -> list[BackupFile]:
            return workspace.backups.recent()

        self.context.jobs.read("settings:backups", work, then=self._on_read, failed=self.show_error)

    def back_up(self) -> None:
        """Make a copy beside the database."""
        workspace = self.context.workspace()

        def work(progress: Progress) -> BackupMade | None:
            return workspace.backups.automatic("manual", progress)

        self._run(work)

    def _run(self, work: Any) -> None:
        self.message.clear()
        self.context.jobs.write(
            tr("Backing up"), work, then=self._on_backed_up, failed=self.show_error
        )

    def _on_read(self, copies: list[BackupFile]) -> None:
        self.model.show(copies)
        self.set_count(texts.number(len(copies)) if copies else "")
        self._card.setVisible(bool(copies))
        self._empty.setVisible(not copies)
        self.table.fit()
        self._on_selection_changed(0)

    def _on_backed_up(self, made: BackupMade | None) -> None:
        if made is not None:
            self.message.show_message(
                "ok",
                tr("Backed up and checked"),
                tr("{file} · {size}", file=made.file, size=texts.size(made.size)),
            )
            self.context.actions.publish(Changes(frozenset({"backup"})))
        self.load()

    def _on_selection_changed(self, count: int) -> None:
        self._restore.setEnabled(count == 1)

    def _on_elsewhere_clicked(self) -> None:
        workspace = self.context.workspace()
        path = workspace.database.target.path
        folder = Path(self.context.preferences.value.backup_folder or Path.home())
        name = f"{path.stem if path else 'mfdw'}.bak"
        ask_place(self, tr("Save a copy"), folder / name, self._on_place_selected)

    def _on_place_selected(self, name: str) -> None:
        workspace, out = self.context.workspace(), Path(name)
        self.context.preferences.change(backup_folder=str(out.parent))

        def work(progress: Progress) -> BackupMade:
            # The file dialog has asked whether an older file may go.
            out.unlink(missing_ok=True)
            return workspace.backups.backup(out, progress)

        self._run(work)

    def _on_row_opened(self, row: BackupFile) -> None:
        self.ask_to_restore(row.path)

    def _on_restore_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.ask_to_restore(row.path)

    def _on_from_file_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Put back from a file"), str(Path.home()))
        dialog.setNameFilters([tr("Backups ({patterns})", patterns="*.bak *.mfdw")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.ask_to_restore(Path(name))

    def ask_to_restore(self, path: Path) -> None:
        """Show what a copy holds beside what is there now, and offer to put it back."""
        RestoreDialog(self.context, path, self.window()).open()


def _uid(row: BackupFile) -> str:
    return str(row.path)


def _cell(row: BackupFile, name: str) -> Any:
    if name == "made_at":
        return texts.moment(row.made_at)
    return texts.size(row.size) if name == "size" else _reason(row.reason)


def _sort_key(row: BackupFile, name: str) -> Any:
    return getattr(row, name)


def _reason(reason: str) -> str:
    """Return in words why a copy was made."""
    words = {
        "manual": tr("by hand"),
        "before-import": tr("before an import"),
        "before-undo": tr("before an undo"),
        "before-restore": tr("before another was put back"),
        "before-purge": tr("before documents were removed for good"),
        "before-migration": tr("before a new version"),
        "exit": tr("when the window was closed"),
    }
    return words.get(reason, reason)
