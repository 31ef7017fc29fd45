"""The workbook of problems: the user's own rows, marked, to be mended and imported again."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportSummary, RowFate
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.child import guarded_value
from mfdw_desktop.importing.problem_marks import batch_tag
from mfdw_desktop.importing.problem_report import ProblemReport, Told
from mfdw_desktop.services.messages import problem_text

_TASK = "mfdw_desktop.importing.problems_workbook:problems_task"


_WORDS = {
    Outcome.CREATED: "new",
    Outcome.UPDATED: "update",
    Outcome.UNCHANGED: "unchanged",
    Outcome.REJECTED: "error",
    Outcome.QUEUED: "conflict",
}
_TAKEN = ("new", "update", "unchanged")


def require_place(path: Path, out: Path) -> None:
    """Refuse a file for the problems of `path` that cannot be written, or must not be.

    Raises:
        RefusedError: another kind of file, the imported file itself, or no place to write.
    """
    paths.require_ending(out, ".xlsx")
    if out.exists() and path.exists() and out.samefile(path):
        raise RefusedError("problems-over-input", path=str(path))
    if out.is_dir() or not out.parent.is_dir() or not os.access(out.parent, os.W_OK):
        raise RefusedError("file-not-writable", path=str(out))


def write_problems(
    path: Path,
    out: Path,
    problems: Sequence[RowProblem],
    *,
    sheet: str,
    header_row: int,
    fates: Mapping[int, RowFate] | None = None,
    batch_uid: str = "",
    progress: Progress | None = None,
) -> int:
    """Write the rows of `path` with their problems to `out`; return how many are listed.

    `fates` says where each row went, `batch_uid` which import stored them.

    Raises:
        RefusedError: `out` cannot be written, or `path` cannot be read any more.
        DatabaseError: the disk is full.
    """
    require_place(path, out)
    report = ProblemReport(
        sheet=sheet,
        header_row=header_row,
        problems=tuple(Told(each, problem_text(each)) for each in problems),
        statuses=_statuses(fates or {}, problems, sheet),
        keys={row: fate.key for row, fate in (fates or {}).items()},
        batch=batch_tag(batch_uid) if batch_uid else "",
        language=i18n.current().language,
    )
    draft = out.absolute().with_name(f".{out.stem}.{os.getpid()}.xlsx")
    try:
        arguments = {"path": path, "out": draft, "report": report}
        count = int(guarded_value(_TASK, arguments, progress=progress))
        os.replace(draft, out)  # noqa: PTH105 - atomic
    except AppError as error:
        if error.fields.get("path") == str(draft):
            error.fields.update(path=str(out), target=str(out))
        raise
    except OSError as error:
        raise RefusedError("file-not-writable", path=str(out)) from error
    finally:
        draft.unlink(missing_ok=True)
    return count


def write_problems_of(
    path: Path, out: Path, summary: ImportSummary, *, progress: Progress | None = None
) -> int:
    """Write the rows of an import or a plan with their problems; see `write_problems`."""
    return write_problems(
        path,
        out,
        summary.problems,
        sheet=summary.sheet,
        header_row=summary.header_row,
        fates=summary.fates,
        batch_uid=summary.batch_uid,
        progress=progress,
    )


def _statuses(
    fates: Mapping[int, RowFate], problems: Sequence[RowProblem], sheet: str
) -> dict[int, str]:
    """Return row to the word for it: `ok new update unchanged warning error conflict`."""
    doubtful = {
        each.row for each in problems if each.sheet == sheet and each.severity is Severity.WARNING
    }
    found = {}
    for row, fate in fates.items():
        word = _WORDS.get(fate.outcome, "ok")
        found[row] = "warning" if row in doubtful and word in _TAKEN else word
    return found
