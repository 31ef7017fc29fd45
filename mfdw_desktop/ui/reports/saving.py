"""Saving the paper that is shown: as PDF, or its tables as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.papers import PaperRequest, PrintedPaper
from mfdw_desktop.ui.page import Page
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.save_dialog import ask_place


class Chosen(Protocol):
    """What is chosen on the page."""

    def request(self) -> PaperRequest | None:
        """Return the paper that is asked for; None as long as something is to be chosen."""

    def work_of(self, asked: PaperRequest, out: Path | None) -> Callable[[Progress], Any]:
        """Return the work that draws the paper to a file."""

    def tables_of(self, asked: PaperRequest, out: Path) -> Callable[[Progress], Path]:
        """Return the work that writes the tables of the paper to a workbook."""


class Saving(QObject):
    """Ask where the paper of the page goes, and write it there; an old file is never lost."""

    saved = Signal()
    """A paper was saved, and stands in the history."""
    failed = Signal(object)

    def __init__(self, page: Page, chosen: Chosen) -> None:
        super().__init__(page)
        self._page, self._chosen = page, chosen
        self._saved: Path | None = None

    def ask_paper(self) -> None:
        """Ask for a place and save the paper."""
        self._ask(tr("Save the paper"), tr("PDF (*.pdf)"), "pdf", self.paper_to)

    def ask_workbook(self) -> None:
        """Ask for a place and save the tables of the paper."""
        self._ask(tr("Save the figures"), tr("Workbook (*.xlsx)"), "xlsx", self.workbook_to)

    def paper_to(self, place: str) -> None:
        """Save the paper under a name, or under the next free version of it."""
        out, asked = self._place(place), self._chosen.request()
        if asked is not None:
            self._page.context.jobs.write(
                tr("Saving the paper"),
                self._chosen.work_of(asked, out),
                then=self._on_paper_saved,
                failed=self.failed.emit,
            )

    def workbook_to(self, place: str) -> None:
        """Save the tables under a name, or under the next free version of it."""
        out, asked = self._place(place), self._chosen.request()
        if asked is not None:
            self._page.context.jobs.write(
                tr("Saving the figures"),
                self._chosen.tables_of(asked, out),
                then=self._tell,
                failed=self.failed.emit,
            )

    def _ask(self, title: str, kinds: str, ending: str, then: Callable[[str], object]) -> None:
        asked = self._chosen.request()
        if asked is None:
            return
        context = self._page.context
        name = f"{context.workspace().reports.file_name(asked)}.{ending}"
        folder = Path(context.preferences.value.save_folder)
        ask_place(self._page, title, folder / name, then, kinds=kinds, keeps_old=True)

    def _place(self, place: str) -> Path:
        out = Path(place)
        self._page.context.preferences.change(save_folder=str(out.parent))
        return out

    def _on_paper_saved(self, made: PrintedPaper) -> None:
        self._tell(made.file)
        self.saved.emit()

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
