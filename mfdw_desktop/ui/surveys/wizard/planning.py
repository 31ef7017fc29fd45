"""The work behind the steps: plan and run an import through the service of its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportPlan, ImportResult

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page
    from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft


def plan_work(page: Page, draft: ImportDraft) -> Callable[[Progress], ImportPlan]:
    """Return the work that plans the import; nothing is kept of it."""
    assert draft.path is not None
    path, kind, options = draft.path, draft.kind, draft.options()
    is_survey, workspace = draft.is_survey, page.context.workspace

    def plan(progress: Progress) -> ImportPlan:
        if is_survey:
            return workspace().surveys.plan_import(path, options, progress)
        return workspace().imports.plan(kind, path, options, progress)

    return plan


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
