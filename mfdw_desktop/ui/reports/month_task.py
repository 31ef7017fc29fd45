"""Every month's summary by itself: the task for the Windows Task Scheduler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from mfdw_desktop.common import paths
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

TASK_FILE = "MFDW monthly summary.xml"


class MonthTask(QObject):
    """Asks for the folder of the summaries, and writes the task into it."""

    def __init__(self, page: Page, asked: Callable[[], tuple[str, str]]) -> None:
        """`asked` gives the branch in sight and the language of its papers."""
        super().__init__(page)
        self._page, self._asked = page, asked
        self.action = QAction(tr("Save every month's summary by itself…"), page)
        self.action.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask where every month's summary shall go."""
        folder = self._page.context.preferences.value.save_folder or str(paths.documents_folder())
        dialog = QFileDialog(self._page, tr("Where shall the summaries go?"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, chosen: str) -> None:
        """Write the task into the folder."""
        folder = Path(chosen)
        out = paths.free_name(folder / TASK_FILE)
        branch, language = self._asked()
        workspace = self._page.context.workspace

        def work(_progress: Progress) -> Path:
            return workspace().reports.month_end_task(
                branch, folder=folder, out=out, language=language
            )

        self._page.context.jobs.read(
            "report-task", work, then=self._on_saved, failed=self._page.show_error
        )

    def _on_saved(self, file: Path) -> None:
        self._page.message.show_message(
            "ok",
            tr("Saved as {file}", file=file.name),
            tr("In the Windows Task Scheduler choose Import Task… and take this file."),
        )
