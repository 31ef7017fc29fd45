"""Papers: the figures, the drawing, the file, and the line in the history."""

from __future__ import annotations

import errno
import logging
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.common.errors import AppError, DatabaseError, RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.fingerprints import Row, changed_figures
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.papers import BranchFacts, PrintedBefore, PrintedPaper, Section
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.services.month_figures import find_branch, may_see, now_in, shown, zone

if TYPE_CHECKING:
    from mfdw_desktop.reporting.document import Paper
    from mfdw_desktop.reporting.layout import Drawn
    from mfdw_desktop.reporting.monthly import MonthlyPaper

MONTHLY, LISTING = "monthly", "listing"
PAPERS = ("a4", "letter")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Made:
    """A drawn paper with what the history keeps of it."""

    drawn: Drawn
    branch: BranchFacts
    kept: PrintedBefore


class Reports:
    """The papers of one database for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def only_branch(self) -> str:
        """Return the code of the only branch that the actor sees.

        Raises:
            RefusedError: there are several, or none.
        """
        with self._database.read() as connection:
            codes = [each for each in papers.branch_codes(connection) if may_see(self._actor, each)]
        if len(codes) != 1:
            raise RefusedError("branch-needed", branches=", ".join(codes))
        return codes[0]

    def months(self, branch_code: str) -> list[Month]:
        """Return the months that a summary can be made of, the newest first."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            first = papers.first_day(connection, branch.id)
        last = month_of(now_in(self._database, branch).date())
        count = (last.year - first.year) * 12 + last.number - first.month + 1 if first else 1
        return [last.plus(-back) for back in range(max(count, 1))]

    def monthly_figures(self, branch_code: str, month: Month) -> MonthFigures:
        """Return the figures of a branch and month; those of a closed one were stored."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            return shown(connection, branch, month, self._today(branch)).figures

    def monthly(
        self,
        branch_code: str,
        month: Month,
        out: Path,
        *,
        paper: str = "",
        language: str = "",
        narrative: str = "",
        sections: Iterable[Section] = tuple(Section),
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write the monthly summary to `out` and into the history.

        A file that is there already is kept: the new one is called `…_v2` and so on, unless
        `overwrite` is set. Empty `paper` and `language` are those of the institution.

        Raises:
            RefusedError: unknown branch, month, paper or language; the file cannot be written.
        """
        started = time.monotonic()
        made = self._monthly(
            branch_code,
            month,
            paper=paper,
            language=language,
            narrative=narrative,
            sections=sections,
            progress=progress,
        )
        return self._deliver(made, out, started, overwrite=overwrite)

    def preview(
        self,
        branch_code: str,
        month: Month,
        *,
        paper: str = "",
        language: str = "",
        narrative: str = "",
        sections: Iterable[Section] = tuple(Section),
        progress: Progress | None = None,
    ) -> bytes:
        """Return the PDF of the monthly summary; nothing is written."""
        return self._monthly(
            branch_code,
            month,
            paper=paper,
            language=language,
            narrative=narrative,
            sections=sections,
            progress=progress,
        ).drawn.content

    def listing(
        self,
        branch_code: str,
        out: Path,
        *,
        paper: str = "",
        language: str = "",
        statuses: Iterable[ClientStatus] = (ClientStatus.ACTIVE, ClientStatus.TO_COMPLETE),
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write the client listing to `out` and into the history; see `monthly`."""
        started = time.monotonic()
        made = self._listing(
            branch_code, paper=paper, language=language, statuses=statuses, progress=progress
        )
        return self._deliver(made, out, started, overwrite=overwrite)

    def preview_listing(
        self,
        branch_code: str,
        *,
        paper: str = "",
        language: str = "",
        statuses: Iterable[ClientStatus] = (ClientStatus.ACTIVE, ClientStatus.TO_COMPLETE),
        progress: Progress | None = None,
    ) -> bytes:
        """Return the PDF of the client listing; nothing is written."""
        return self._listing(
            branch_code, paper=paper, language=language, statuses=statuses, progress=progress
        ).drawn.content

    def printed(self, branch_code: str, *, limit: int = 20) -> list[PrintedBefore]:
        """Return the papers made for a branch, the newest first."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            return papers.printed_papers(connection, branch.id, limit=limit)

    def file_name(self, branch_code: str, month: Month | None = None) -> str:
        """Return the name that a paper is saved under: the summary of a month, or the listing."""
        if month is not None:
            return f"{month}_{branch_code}_monitoring.pdf"
        return f"{self._database.clock():%Y-%m-%d}_{branch_code}_clients.pdf"

    def _monthly(
        self,
        branch_code: str,
        month: Month,
        *,
        paper: str,
        language: str,
        narrative: str,
        sections: Iterable[Section],
        progress: Progress | None,
    ) -> _Made:
        # reportlab and HarfBuzz are not wanted before somebody prints
        from mfdw_desktop.reporting import layout, monthly

        progress = progress or Progress()
        progress.report(0, 0, translate("Counting"))
        content, rows = self._monthly_content(branch_code, month, narrative, sections)
        branch = content.branch
        size, chosen = _paper(paper or branch.paper_size), _language(language or branch.language)
        progress.report(0, 0, translate("Drawing"))
        document = monthly.build(content, paper=size, language=chosen)
        drawn = layout.draw(document, progress=progress)
        kept = self._kept(MONTHLY, branch, drawn.pages, content.fingerprint, size, chosen)
        return _Made(drawn, branch, replace(kept, month=month, rows=rows))

    def _monthly_content(
        self, branch_code: str, month: Month, narrative: str, sections: Iterable[Section]
    ) -> tuple[MonthlyPaper, tuple[Row, ...]]:
        from mfdw_desktop.reporting.monthly import MonthlyPaper

        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            found = shown(connection, branch, month, self._today(branch))
            printed = papers.printed_papers(
                connection, branch.id, paper=MONTHLY, month=month, limit=1
            )
        content = MonthlyPaper(
            branch,
            found.figures,
            found.before,
            found.fingerprint,
            now_in(self._database, branch),
            self._actor.uid,
            narrative=narrative,
            sections=frozenset(sections),
            reopenings=tuple(
                replace(
                    each,
                    closed_at=each.closed_at.astimezone(zone(branch)),
                    reopened_at=each.reopened_at.astimezone(zone(branch)),
                )
                for each in found.reopenings
            ),
        )
        if found.closing is not None:
            content = replace(
                content,
                taken_at=found.closing.closed_at.astimezone(zone(branch)),
                closed_by=found.closing.closed_by,
                rules=found.closing.rule_version,
                adjustments=found.adjustments,
            )
        if printed:
            content = replace(
                content,
                printed=printed[0].made_at.astimezone(zone(branch)),
                printed_fingerprint=printed[0].fingerprint,
                changes=tuple(changed_figures(printed[0].rows, found.rows)),
            )
        return content, found.rows

    def _listing(
        self,
        branch_code: str,
        *,
        paper: str,
        language: str,
        statuses: Iterable[ClientStatus],
        progress: Progress | None,
    ) -> _Made:
        from mfdw_desktop.reporting import listing

        progress = progress or Progress()
        progress.report(0, 0, translate("Drawing"))
        wanted = frozenset(statuses)
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            size = _paper(paper or branch.paper_size)
            chosen = _language(language or branch.language)
            drawn, mark = listing.draw(
                listing.ListingPaper(
                    branch,
                    papers.listing_count(connection, branch.id, wanted),
                    now_in(self._database, branch),
                    self._actor.uid,
                ),
                papers.listing_rows(connection, branch.id, wanted),
                paper=size,
                language=chosen,
                progress=progress,
            )
        return _Made(drawn, branch, self._kept(LISTING, branch, drawn.pages, mark, size, chosen))

    def _deliver(self, made: _Made, out: Path, started: float, *, overwrite: bool) -> PrintedPaper:
        """Write the file whole or not at all, then the history if the database lets us."""
        paths.require_ending(out, ".pdf")
        target = out if overwrite else free_name(out)
        _write(target, made.drawn.content)
        kept = replace(made.kept, file_name=target.name)
        try:
            with self._database.transaction() as connection:
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

    def _kept(
        self, kind: str, branch: BranchFacts, pages: int, mark: str, size: Paper, language: str
    ) -> PrintedBefore:
        return PrintedBefore(
            uuid7(),
            kind,
            branch.code,
            None,
            language,
            size.code,
            pages,
            mark,
            "",
            self._actor.uid,
            self._database.clock(),
        )

    def _today(self, branch: BranchFacts) -> date:
        return now_in(self._database, branch).date()


def free_name(path: Path) -> Path:
    """Return `path`, or `…_v2`, `…_v3` and so on while a file of the name is there."""
    if not path.exists():
        return path
    number = 2
    while (found := path.with_name(f"{path.stem}_v{number}{path.suffix}")).exists():
        number += 1
    return found


def _write(target: Path, content: bytes) -> None:
    draft = target.with_name(f".{target.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            raise DatabaseError("disk-full", target=str(target)) from error
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise RefusedError("paper-unwritable", path=str(target), reason=reason) from error


def _paper(code: str) -> Paper:
    from mfdw_desktop.reporting.document import Paper

    try:
        return Paper[code.upper()]
    except KeyError:
        raise RefusedError("paper-unknown", paper=code, papers=", ".join(PAPERS)) from None


def _language(code: str) -> str:
    if code not in i18n.LANGUAGES:
        raise RefusedError("language-unknown", language=code, languages=", ".join(i18n.LANGUAGES))
    return code
