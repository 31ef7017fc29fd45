"""The workbook of problems: the user's own rows, marked, to be mended and imported again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import AppError, RefusedError
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
    """Write the rows of `path` with their problems to `out`; return how many are listed.

    Raises:
        RefusedError: `out` cannot be written, or `path` cannot be read any more.
        DatabaseError: the disk is full.
    """
    report = ProblemReport(
        sheet=sheet,
        header_row=header_row,
        problems=tuple(Told(each, problem_text(each)) for each in problems),
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
