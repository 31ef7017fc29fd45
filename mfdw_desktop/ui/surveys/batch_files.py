"""What a batch gives out: its receipt on paper or as a workbook, the file, the recipe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.batches import BatchLine
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

RECEIPT, FILE, RECIPE = "receipt", "file", "recipe"


class BatchFiles(QObject):
    """Ask for a place, write one of a batch's files there, and offer to open it."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._widget = page, parent
        self._batch, self._what, self._out = 0, RECEIPT, Path()

    def menu(self, line: BatchLine) -> QMenu:
        """Return the menu of what a batch gives out."""
        menu = QMenu(self._widget)
        has_file = bool(line.file_name)
        for what, name, is_there in (
            (RECEIPT, tr("Save the receipt…"), True),
            (FILE, tr("Save the original file…"), has_file),
            (RECIPE, tr("Save the recipe…"), has_file),
        ):
            action = QAction(name, menu)
            action.setData((line.id, what, line.file_name))
            action.setEnabled(is_there)
            action.triggered.connect(self._on_action_triggered)
            menu.addAction(action)
        return menu

    def ask(self, batch: int, what: str = RECEIPT, file_name: str = "") -> None:
        """Ask for the place of what a batch gives out."""
        self._batch, self._what = batch, what
        name, kinds = {
            RECEIPT: (tr("receipt_{batch}", batch=batch) + ".pdf",
                      tr("PDF (*.pdf);;Excel (*.xlsx)")),
            FILE: (file_name, ""),
            RECIPE: (f"{Path(file_name).stem}_recipe.json", tr("Recipe (*.json)")),
        }[what]  # fmt: skip
        folder = Path(self._page.context.preferences.value.save_folder)
        ask_place(self._widget, tr("Save"), folder / name, self.save, kinds=kinds,
                  keeps_old=what == RECEIPT)  # fmt: skip

    def save(self, chosen: str) -> None:
        """Write it."""
        batch, what, out = self._batch, self._what, Path(chosen)
        workspace = self._page.context.workspace
        wanted = self._page.context.branch()

        def write(progress: Progress) -> Path:
            book = workspace()
            if what == FILE:
                book.batches.save_file(batch, out, overwrite=True)
                return out
            if what == RECIPE:
                book.batches.save_recipe(batch, out, overwrite=True)
                return out
            branch = book.batches.branch_of(batch) or wanted
            request = PaperRequest(PaperKind.RECEIPT, branch, batch=batch)
            if out.suffix.lower() == ".xlsx":
                return book.reports.workbook(request, out, progress=progress)
            return book.reports.paper(request, out, progress=progress).file

        title = {RECEIPT: tr("Writing the receipt"), FILE: tr("Saving the file"),
                 RECIPE: tr("Saving the recipe")}[what]  # fmt: skip
        self._page.context.jobs.write(
            title, write, then=self._on_saved, failed=self._page.show_error
        )

    def _on_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            batch, what, name = action.data()
            self.ask(batch, what, name)

    def _on_saved(self, out: Any) -> None:
        self._out = Path(out)
        said = {RECEIPT: tr("The receipt is saved"),
                FILE: tr("The file is saved as it was imported"),
                RECIPE: tr("The recipe is saved")}[self._what]  # fmt: skip
        self._page.message.show_message(
            "ok", said, str(self._out), actions=[MessageAction(tr("Open"), self._on_open_clicked)]
        )

    def _on_open_clicked(self) -> None:
        open_file(self._out)
