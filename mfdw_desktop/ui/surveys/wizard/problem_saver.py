"""Save the user's own rows with their problems, to be mended and imported again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ProblemSaver(QObject):
    """Ask for a place, write the workbook of problems, say where it is."""

    def __init__(self, page: Page, draft: ImportDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._draft, self._widget = page, draft, parent
        self._out: Path | None = None

    def ask(self) -> None:
        """Ask for the place."""
        if self._draft.path is None:
            return
        wanted = self._draft.path.with_name(f"{self._draft.path.stem}_problems.xlsx")
        ask_place(self._widget, tr("Save the problems"), wanted, self.save,
                  kinds=tr("Excel (*.xlsx)"))  # fmt: skip

    def save(self, chosen: str) -> None:
        """Write the workbook."""
        plan, path = self._draft.result or self._draft.plan, self._draft.path
        if plan is None or path is None:
            return
        out = self._out = Path(chosen)

        def write(progress: Progress) -> int:
            from mfdw_desktop.services.import_problems import write_problems_of

            return write_problems_of(path, out, plan, progress=progress)

        self._page.context.jobs.write(
            tr("Saving the problems"), write, then=self._on_saved, failed=self._page.show_error
        )

    def _on_saved(self, count: int) -> None:
        if self._out is None:
            return
        self._page.message.show_message(
            "ok",
            tr("%n problem saved|%n problems saved", n=count),
            str(self._out),
            actions=[MessageAction(tr("Open"), self._on_open_clicked)],
        )

    def _on_open_clicked(self) -> None:
        if self._out is not None:
            open_file(self._out)
