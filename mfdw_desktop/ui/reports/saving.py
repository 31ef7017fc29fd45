"""Saving the paper that is shown: as PDF, or its tables as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.papers import PaperRequest, PrintedPaper
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.reports.page import ReportsPage


class Saving(QObject):
    """Ask where the paper of the page goes, and write it there; an old file is never lost."""

    def __init__(self, page: ReportsPage) -> None:
        super().__init__(page)
        self._page = page
        self._saved: Path | None = None

    def ask_paper(self) -> None:
        """Ask for a place and save the paper."""
        self._ask(tr("Save the paper"), tr("PDF (*.pdf)"), "pdf", self.paper_to)

    def ask_workbook(self) -> None:
        """Ask for a place and save the tables of the paper."""
        self._ask(tr("Save the figures"), tr("Workbook (*.xlsx)"), "xlsx", self.workbook_to)

    def paper_to(self, chosen: str) -> None:
        """Save the paper under a name, or under the next free version of it."""
        out, asked = self._place(chosen), self._page.request()
        if asked is not None:
            self._page.context.jobs.write(
                tr("Saving the paper"),
                self._page.work_of(asked, out),
                then=self._on_paper_saved,
                failed=self._page.on_failed,
            )

    def workbook_to(self, chosen: str) -> None:
        """Save the tables under a name, or under the next free version of it."""
        out, asked = self._place(chosen), self._page.request()
        if asked is None:
            return
        language = self._page.language.value() or ""
        ticked = self._page.monthly.ticked()
        workspace = self._page.context.workspace

        def work(progress: Progress) -> Path:
            return workspace().reports.workbook(
                asked, out, language=language, sections=ticked, progress=progress
            )

        self._page.context.jobs.write(
            tr("Saving the figures"), work, then=self._tell, failed=self._page.on_failed
        )

    def _ask(self, title: str, kinds: str, ending: str, then: Callable[[str], object]) -> None:
        asked: PaperRequest | None = self._page.request()
        if asked is None:
            return
        context = self._page.context
        name = f"{context.workspace().reports.file_name(asked)}.{ending}"
        folder = Path(context.preferences.value.save_folder)
        ask_place(self._page, title, folder / name, then, kinds=kinds, keeps_old=True)

    def _place(self, chosen: str) -> Path:
        out = Path(chosen)
        self._page.context.preferences.change(save_folder=str(out.parent))
        return out

    def _on_paper_saved(self, made: PrintedPaper) -> None:
        self._tell(made.file)
        self._page.activate()

    def _tell(self, file: Path) -> None:
        self._saved = file
        self._page.message.show_message(
            "ok",
            tr("Saved as {file}", file=file.name),
            str(file.parent),
            actions=[MessageAction(tr("Open"), self._on_open_clicked)],
        )

    def _on_open_clicked(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))
