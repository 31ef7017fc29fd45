"""The end of making a paper: its file, and its line in the history."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.papers import BranchFacts, PrintedBefore, PrintedPaper
from mfdw_desktop.services import paper_files

if TYPE_CHECKING:
    from mfdw_desktop.reporting.layout import Drawn

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Made:
    """A drawn paper with what the history keeps of it."""

    drawn: Drawn
    branch: BranchFacts
    kept: PrintedBefore


def deliver(
    database: Database, made: Made, out: Path, started: float, *, overwrite: bool
) -> PrintedPaper:
    """Write the file whole or not at all, then the history if the database lets us."""
    paths.require_ending(out, ".pdf")
    target = out if overwrite else paths.free_name(out)
    paper_files.write(target, made.drawn.content)
    kept = replace(made.kept, file_name=target.name)
    try:
        with database.transaction() as connection:
            papers.remember_paper(connection, made.branch.id, kept)
        is_remembered = True
    except AppError as error:
        _log.warning("the history of papers was not written: %s", error.code)
        is_remembered = False
    return PrintedPaper(
        target,
        made.drawn.pages,
        round(time.monotonic() - started, 3),
        kept.fingerprint,
        is_remembered=is_remembered,
    )
