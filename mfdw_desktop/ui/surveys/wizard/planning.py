"""The work behind the steps: plan and run an import; one piece at a time, the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportPlan, ImportResult
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.ui.jobs import Job, JobRunner, Work

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page
    from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft


class StepWork(QObject):
    """Run a step's work on the lane that the job bar shows; a newer piece takes its place."""

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    """A person stopped it in the job bar."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.is_running = False

    def start(self, title: str, work: Work) -> None:
        """Run `work`; what an older piece finds is thrown away."""
        self.cancel()
        self.is_running = True
        job = self._jobs.write(
            title, work, then=self._on_done, failed=self._on_failed, cancelled=self._on_cancelled
        )
        if self.is_running:
            self._job = job

    def cancel(self) -> None:
        """Stop the work without a word."""
        job, self._job = self._job, None
        self.is_running = False
        if job is not None:
            job.cancel()

    def _is_overtaken(self) -> bool:
        job = self.sender()
        return isinstance(job, Job) and job.progress.is_cancelled

    def _on_done(self, result: object) -> None:
        if not self._is_overtaken():
            self._job, self.is_running = None, False
            self.done.emit(result)

    def _on_failed(self, error: object) -> None:
        if not self._is_overtaken():
            self._job, self.is_running = None, False
            self.failed.emit(error)

    def _on_cancelled(self) -> None:
        if self.sender() is self._job:
            self._job, self.is_running = None, False
            self.stopped.emit()


def plan_work(
    page: Page, draft: ImportDraft, *, keeps_rows: bool = True
) -> Callable[[Progress], ImportPlan]:
    """Return the work that plans the import; nothing is kept of it but the rows it read."""
    assert draft.path is not None
    path, kind, options = draft.path, draft.kind, draft.options()
    is_survey, workspace = draft.is_survey, page.context.workspace

    def plan(progress: Progress) -> ImportPlan:
        from mfdw_desktop.services.kept_file import KeptFile

        kept = KeptFile() if keeps_rows else None
        try:
            if is_survey:
                made = workspace().surveys.plan_import(path, options, progress, keep=kept)
                form = workspace().surveys.show(options.survey)
            else:
                made = workspace().imports.plan(kind, path, options, progress, keep=kept)
                form = workspace().imports.form(kind)
            progress.check()
        except BaseException:
            if kept is not None:
                kept.close()
            raise
        if kept is not None:
            draft.keep(kept, form)
        return made

    return plan


@dataclass(frozen=True)
class Matched:
    """A plan with the form that it fills."""

    plan: ImportPlan
    form: Questionnaire


def match_work(page: Page, draft: ImportDraft) -> Callable[[Progress], Matched]:
    """Return the work that plans the import and reads its form."""
    workspace, plan_it = page.context.workspace, plan_work(page, draft)
    survey, kind = draft.survey if draft.is_survey else "", draft.kind

    def match(progress: Progress) -> Matched:
        plan, found = plan_it(progress), workspace()
        form = found.surveys.show(survey) if survey else found.imports.form(kind)
        return Matched(plan, form)

    return match


def import_work(page: Page, draft: ImportDraft) -> Callable[[Progress], ImportResult]:
    """Return the work that imports: one transaction, all of it or nothing."""
    assert draft.path is not None
    path, kind, options = draft.path, draft.kind, draft.options()
    is_survey, workspace = draft.is_survey, page.context.workspace

    def run(progress: Progress) -> ImportResult:
        if is_survey:
            return workspace().surveys.import_workbook(path, options, progress)
        return workspace().imports.run(kind, path, options, progress)

    return run
