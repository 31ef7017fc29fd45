"""Rows checked again behind the hands: only those that a decision touched, within a blink."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.mending import RowsChecked
from mfdw_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page
    from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft

MOST_ROWS = 2000
"""With more rows touched the whole file is planned again."""


class LiveCheck(QObject):
    """Check touched rows on the writer's lane; rows touched meanwhile come next."""

    checked = Signal(object)
    """A `RowsChecked` that is as new as the decisions."""
    failed = Signal(object)

    def __init__(self, page: Page, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._draft = page, draft
        self._waiting: set[int] = set()
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether rows wait for their check."""
        return self._job is not None or bool(self._waiting)

    def start(self, rows: Iterable[int]) -> None:
        """Check rows, by their numbers in the file."""
        self._waiting.update(rows)
        self._begin()

    def stop(self) -> None:
        """Forget what is under way: a plan of the whole file takes its place."""
        self._waiting.clear()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        if self._job is not None or not self._waiting:
            return
        rows, self._waiting = self._waiting, set()
        job = self._page.context.jobs.write(
            "",
            _check_work(self._page, self._draft, rows),
            then=self._on_checked,
            failed=self._on_failed,
            quiet=True,
        )
        job.ended.connect(self._on_ended)
        self._job = job

    def _on_checked(self, checked: RowsChecked) -> None:
        if self.sender() is not self._job and self._job is not None:
            return
        if checked.inner and not self._waiting.isdisjoint(checked.fates):
            # Whose the rows of repeats are is not told apart: what is outworn is asked again.
            self._waiting.update(checked.fates)
            return
        fresh = {row: fate for row, fate in checked.fates.items() if row not in self._waiting}
        old = checked.fates.keys() - fresh.keys()
        problems = tuple(each for each in checked.problems if each.row not in old)
        self.checked.emit(RowsChecked(fresh, problems, checked.inner))

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._begin()


def _check_work(
    page: Page, draft: ImportDraft, rows: set[int]
) -> Callable[[Progress], RowsChecked]:
    assert draft.path is not None
    assert draft.kept is not None
    path, kind, options, kept = draft.path, draft.kind, draft.options(), draft.kept
    is_survey, workspace = draft.is_survey, page.context.workspace

    def check(_progress: Progress) -> RowsChecked:
        if is_survey:
            return workspace().surveys.check_rows(path, options, kept, rows)
        return workspace().imports.check_rows(kind, path, options, kept, rows)

    return check
