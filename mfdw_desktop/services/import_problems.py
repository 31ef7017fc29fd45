"""The workbook of problems: the user's own rows, marked, to be mended and imported again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mfdw_desktop.common import i18n
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.importing.child import guarded_value
from mfdw_desktop.importing.problem_report import ProblemReport, Told
from mfdw_desktop.services.messages import problem_text

_TASK = "mfdw_desktop.importing.problems_workbook:problems_task"


def write_problems(
    path: Path,
    out: Path,
    problems: Sequence[RowProblem],
    *,
    sheet: str,
    header_row: int,
    progress: Progress | None = None,
) -> int:
    """Write the rows of `path` with their problems to `out`; return how many are listed."""
    report = ProblemReport(
        sheet=sheet,
        header_row=header_row,
        problems=tuple(Told(each, problem_text(each)) for each in problems),
        language=i18n.current().language,
    )
    arguments = {"path": path, "out": out.absolute(), "report": report}
    return int(guarded_value(_TASK, arguments, progress=progress))
