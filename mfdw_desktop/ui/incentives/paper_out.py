"""A paper of the chosen records as PDF or Excel: ask for the place, write it, offer to open it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.papers import PaperRequest
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class PaperOut(QObject):
    """Write one paper where the user wants it."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._widget = page, parent
        self._request: PaperRequest | None = None
        self._out = Path()

    def ask(self, request: PaperRequest, name: str) -> None:
        """Ask for the place of a paper."""
        self._request = request
        folder = Path(self._page.context.preferences.value.save_folder)
        ask_place(self._widget, tr("Save"), folder / f"{name}.pdf", self.save,
                  kinds=tr("PDF (*.pdf);;Excel (*.xlsx)"), keeps_old=True)  # fmt: skip

    def save(self, chosen: str) -> None:
        """Write it."""
        request, out = self._request, Path(chosen)
        workspace = self._page.context.workspace
        if request is None:
            return

        def write(progress: Progress) -> Path:
            reports = workspace().reports
            if out.suffix.lower() == ".xlsx":
                return reports.workbook(request, out, progress=progress)
            return reports.paper(request, out, progress=progress).file

        self._page.context.jobs.write(
            tr("Writing the paper"), write, then=self.on_saved, failed=self._page.show_error
        )

    def on_saved(self, out: Any) -> None:
        """Say where it is."""
        self._out = Path(out)
        self._page.message.show_message(
            "ok", tr("The file is saved"), str(self._out),
            actions=[MessageAction(tr("Open"), self._on_open_clicked)],
        )  # fmt: skip

    def _on_open_clicked(self) -> None:
        open_file(self._out)
