"""Save every value that an import would change, however many there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ChangeSaver(QObject):
    """Ask for a place, plan once more, and write each value as the plan meets it."""

    def __init__(self, page: Page, draft: ImportDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._draft, self._widget = page, draft, parent
        self._out = Path()

    def ask(self) -> None:
        """Ask for the place."""
        if self._draft.path is None:
            return
        wanted = self._draft.path.with_name(f"{self._draft.path.stem}_changes.xlsx")
        ask_place(self._widget, tr("Save every change"), wanted, self.save,
                  kinds=tr("Excel (*.xlsx)"))  # fmt: skip

    def save(self, chosen: str) -> None:
        """Write the workbook."""
        draft, path = self._draft, self._draft.path
        if path is None:
            return
        out = self._out = Path(chosen)
        kind, options, is_survey = draft.kind, draft.options(), draft.is_survey
        workspace = self._page.context.workspace

        def write(progress: Progress) -> int:
            from mfdw_desktop.services.import_changes import ChangeFile

            with ChangeFile(out) as changes:
                if is_survey:
                    workspace().surveys.plan_import(path, options, progress, every_change=changes)
                else:
                    workspace().imports.plan(kind, path, options, progress, every_change=changes)
                return changes.write(progress)

        self._page.context.jobs.write(
            tr("Saving every change"), write, then=self._on_saved, failed=self._page.show_error
        )

    def _on_saved(self, count: int) -> None:
        said = tr("%n change saved|%n changes saved", n=count)
        self._page.message.show_message("ok", said, str(self._out))
