"""The resolution workbook on its way out and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.merging import PairLine
from mfdw_desktop.domain.resolution import Applied
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

NAME = "duplicates.xlsx"
SHOWN = 6


class DuplicateFiles(QObject):
    """Ask for a place, write the pairs; ask for a file, do what it decides."""

    applied = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._pairs: list[PairLine] = []

    def ask_save(self, pairs: Sequence[PairLine]) -> None:
        """Ask where the workbook goes."""
        self._pairs = list(pairs)
        ask_place(self._page, tr("Save the list of duplicates"), NAME, self.save,
                  kinds=tr("Excel (*.xlsx)"))  # fmt: skip

    def save(self, chosen: str) -> None:
        """Write the workbook."""
        out, pairs, workspace = Path(chosen), self._pairs, self._context.workspace

        def work(_progress: Progress) -> Any:
            return out, workspace().duplicates.write_workbook(pairs, out)

        self._context.jobs.write(tr("Writing the list of duplicates"), work,
                                 then=self._on_saved, failed=self._page.show_error)  # fmt: skip

    def ask_apply(self) -> None:
        """Ask for the filled workbook."""
        dialog = QFileDialog(self._page, tr("Choose the filled list"), "",
                             tr("Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)"))  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.apply)
        dialog.open()

    def apply(self, chosen: str) -> None:
        """Do what the workbook decides; each merge can be unmerged alone."""
        path, workspace = Path(chosen), self._context.workspace

        def work(progress: Progress) -> Any:
            done = workspace().duplicates.apply_workbook(path, progress)
            kinds = frozenset({"client", "duplicate_decision", "award", "response"})
            return done, Changes(kinds if done.merged or done.different else frozenset())

        self._context.actions.run(
            tr("Applying {file}", file=path.name), work, then=self._on_applied,
            undo=_no_way_back, failed=self._page.show_error,
        )  # fmt: skip

    def _on_saved(self, found: tuple[Path, int]) -> None:
        out, groups = found
        self._page.message.show_message(
            "ok",
            tr("{file}: %n group to fill|{file}: %n groups to fill", n=groups, file=out.name),
            tr("Fill correct, drop or newid in each row, then apply the workbook here."),
        )

    def _on_applied(self, found: tuple[Applied, Changes]) -> None:
        from mfdw_desktop.services import messages  # after the first paint, not at start

        done = found[0]
        said = ", ".join(
            (
                tr("%n record merged|%n records merged", n=done.merged),
                tr("%n pair different|%n pairs different", n=done.different),
                tr("%n group left open|%n groups left open", n=done.untouched),
            )
        )
        lines = [
            tr("group {group}: {why}", group=each.group, why=messages.group_words(each.why))
            for each in done.problems[:SHOWN]
        ]
        self._page.message.show_message("warn" if lines else "ok", said, "\n".join(lines))
        self.applied.emit()


def _no_way_back(_result: object) -> None:
    """Each merge has a way back of its own, in the list of merges."""
