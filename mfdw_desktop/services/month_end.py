"""The month's end: a task that prints the summary of the month that has ended, by itself."""

from __future__ import annotations

import sys
from datetime import datetime, time
from pathlib import Path

import mfdw_desktop
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.exchange.task_scheduler import MonthlyTask, write_task
from mfdw_desktop.services.month_figures import find_branch

_HOUR = time(8, 0)


def write_month_end_task(
    database: Database,
    actor: Actor,
    branch_code: str,
    *,
    folder: Path,
    out: Path,
    language: str = "",
) -> Path:
    """Write a task for the Windows Task Scheduler that saves each month's summary in `folder`.

    Raises:
        RefusedError: unknown branch, no such folder, or `out` cannot be written.
    """
    if not folder.is_dir():
        raise RefusedError("folder-missing", path=str(folder))
    with database.read() as connection:
        branch = find_branch(connection, actor, branch_code)
    program, first = _program()
    path = database.target.path
    target = str(path) if path is not None else database.target.url
    arguments = [
        *first, "--db", target, "report", "monthly", "--branch", branch.code, "--month", "last",
        "--out", str(folder.absolute()),
    ]  # fmt: skip
    if language:
        arguments += ["--paper-lang", language]
    today = database.clock().astimezone().date()
    starts = datetime.combine(month_of(today).plus(1).first, _HOUR)
    said = translate("Monthly monitoring summary of the branch {branch}", branch=branch.name)
    write_task(MonthlyTask(said, starts, program, arguments, str(_home())), out)
    return out


def _program() -> tuple[str, list[str]]:
    """Return the program of the command line, and the arguments that it needs first."""
    installed = Path(sys.executable).with_name("mfdw.exe")
    if installed.is_file():
        return str(installed), []
    return sys.executable, ["-m", "mfdw_desktop.cli.main"]


def _home() -> Path:
    return Path(mfdw_desktop.__file__).parent.parent
