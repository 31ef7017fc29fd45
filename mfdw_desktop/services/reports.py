"""Papers: the figures, the drawing, the file, and the line in the history."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.papers import (
    BranchFacts,
    PaperKind,
    PaperRequest,
    PrintedBefore,
    PrintedPaper,
    Section,
)
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.services import paper_files
from mfdw_desktop.services.month_figures import find_branch, may_see, now_in, shown
from mfdw_desktop.services.monthly_content import monthly_content
from mfdw_desktop.services.paper_delivery import Made, deliver

if TYPE_CHECKING:
    from mfdw_desktop.reporting.document import Paper

MONTHLY, LISTING = "monthly", "listing"


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

    def first_branch(self) -> str:
        """Return the code of the first branch that the actor sees, for a paper of all of them.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            codes = [each for each in papers.branch_codes(connection) if may_see(self._actor, each)]
        if not codes:
            raise RefusedError("branch-needed", branches="")
        return codes[0]

    def months(self, branch_code: str) -> list[Month]:
        """Return the months that a summary can be made of, the newest first."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            first = papers.first_day(connection, branch.id)
        last = month_of(now_in(self._database, branch).date())
        count = (last.year - first.year) * 12 + last.number - first.month + 1 if first else 1
        return [last.plus(-back) for back in range(max(count, 1))]

    def last_month(self, branch_code: str) -> Month:
        """Return the month that has ended last in a branch."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
        return month_of(self._today(branch)).previous

    def month_end_task(
        self, branch_code: str, *, folder: Path, out: Path, language: str = ""
    ) -> Path:
        """Write a task for the Windows Task Scheduler: each month's summary into `folder`.

        Raises:
            RefusedError: unknown branch, no such folder, or `out` cannot be written.
        """
        from mfdw_desktop.services.month_end import write_month_end_task

        return write_month_end_task(
            self._database, self._actor, branch_code, folder=folder, out=out, language=language
        )

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
        as_of: date | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write the monthly summary to `out` and into the history.

        With `as_of` it says what was known at the end of that day.

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
            as_of=as_of,
            progress=progress,
        )
        return deliver(self._database, made, out, started, overwrite=overwrite)

    def preview(
        self,
        branch_code: str,
        month: Month,
        *,
        paper: str = "",
        language: str = "",
        narrative: str = "",
        sections: Iterable[Section] = tuple(Section),
        as_of: date | None = None,
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
            as_of=as_of,
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
        clients: Sequence[str] = (),
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write the client listing to `out` and into the history; see `monthly`.

        With `clients`, codes, it is of these of the branch, whatever their status.
        """
        started = time.monotonic()
        made = self._listing(
            branch_code,
            paper=paper,
            language=language,
            statuses=statuses,
            clients=clients,
            progress=progress,
        )
        return deliver(self._database, made, out, started, overwrite=overwrite)

    def preview_listing(
        self,
        branch_code: str,
        *,
        paper: str = "",
        language: str = "",
        statuses: Iterable[ClientStatus] = (ClientStatus.ACTIVE, ClientStatus.TO_COMPLETE),
        clients: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> bytes:
        """Return the PDF of the client listing; nothing is written."""
        return self._listing(
            branch_code,
            paper=paper,
            language=language,
            statuses=statuses,
            clients=clients,
            progress=progress,
        ).drawn.content

    def paper(
        self,
        request: PaperRequest,
        out: Path,
        *,
        paper: str = "",
        language: str = "",
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write one of the other papers of a branch to `out` and into the history; see `monthly`.

        Raises:
            RefusedError: what the paper is about is not named, or not there.
        """
        started = time.monotonic()
        made = self._paper(request, paper=paper, language=language, progress=progress)
        return deliver(self._database, made, out, started, overwrite=overwrite)

    def preview_paper(
        self,
        request: PaperRequest,
        *,
        paper: str = "",
        language: str = "",
        progress: Progress | None = None,
    ) -> bytes:
        """Return the PDF of one of the other papers; nothing is written."""
        made = self._paper(request, paper=paper, language=language, progress=progress)
        return made.drawn.content

    def workbook(
        self,
        request: PaperRequest,
        out: Path,
        *,
        language: str = "",
        sections: Iterable[Section] = tuple(Section),
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Write the tables of a paper as a workbook with real numbers, and return where.

        Raises:
            RefusedError: as `monthly` and `paper`; the file cannot be written.
        """
        from mfdw_desktop.services import fill_sheets, paper_sheets

        progress = progress or Progress()
        progress.report(0, 0, translate("Counting"))
        paths.require_ending(out, ".xlsx")
        target = out if overwrite else paths.free_name(out)
        if request.kind in fill_sheets.KINDS:
            fill_sheets.write(self._database, self._actor, request, target, language)
            return target
        document = paper_sheets.document(self._database, self._actor, request, language, sections)
        paper_sheets.write(document, target, progress)
        return target

    def printed(self, branch_code: str, *, limit: int = 20) -> list[PrintedBefore]:
        """Return the papers made for a branch, the newest first."""
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            return papers.printed_papers(connection, branch.id, limit=limit)

    def file_name(self, request: PaperRequest) -> str:
        """Return the name that a paper is saved under, without its ending."""
        return paper_files.name_of(request, self._database.clock().date())

    def _paper(
        self, request: PaperRequest, *, paper: str, language: str, progress: Progress | None
    ) -> Made:
        from mfdw_desktop.reporting import layout
        from mfdw_desktop.services import branch_papers

        progress = progress or Progress()
        progress.report(0, 0, translate("Counting"))
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, request.branch)
            size = paper_files.size(paper or branch.paper_size)
            chosen = paper_files.language(language or branch.language)
            now = now_in(self._database, branch)
            desk = branch_papers.Desk(connection, branch, self._actor, now, size, chosen, progress)
            with paper_files.own_words(connection):
                document, mark = branch_papers.build(request, desk)
        progress.report(0, 0, translate("Drawing"))
        drawn = layout.draw(document, progress=progress)
        kept = self._kept(request.kind.value, branch, drawn.pages, mark, size, chosen)
        if request.kind is PaperKind.REGISTER:
            kept = replace(kept, month=request.month)
        return Made(drawn, branch, kept)

    def _monthly(
        self,
        branch_code: str,
        month: Month,
        *,
        paper: str,
        language: str,
        narrative: str,
        sections: Iterable[Section],
        as_of: date | None,
        progress: Progress | None,
    ) -> Made:
        # reportlab and HarfBuzz are not wanted before somebody prints
        from mfdw_desktop.reporting import layout, monthly

        progress = progress or Progress()
        progress.report(0, 0, translate("Counting"))
        content, rows = monthly_content(
            self._database, self._actor, branch_code, month, narrative, sections, as_of
        )
        branch = content.branch
        size, chosen = (
            paper_files.size(paper or branch.paper_size),
            paper_files.language(language or branch.language),
        )
        progress.report(0, 0, translate("Drawing"))
        with self._database.read() as connection, paper_files.own_words(connection):
            document = monthly.build(content, paper=size, language=chosen)
        drawn = layout.draw(document, progress=progress)
        kept = self._kept(
            MONTHLY if as_of is None else PaperKind.MONTHLY_AS_OF,
            branch,
            drawn.pages,
            content.fingerprint,
            size,
            chosen,
        )
        return Made(drawn, branch, replace(kept, month=month, rows=rows))

    def _listing(
        self,
        branch_code: str,
        *,
        paper: str,
        language: str,
        statuses: Iterable[ClientStatus],
        clients: Sequence[str],
        progress: Progress | None,
    ) -> Made:
        from mfdw_desktop.reporting import listing

        progress = progress or Progress()
        progress.report(0, 0, translate("Drawing"))
        wanted = frozenset(statuses)
        with self._database.read() as connection:
            branch = find_branch(connection, self._actor, branch_code)
            size = paper_files.size(paper or branch.paper_size)
            chosen = paper_files.language(language or branch.language)
            drawn, mark = listing.draw(
                listing.ListingPaper(
                    branch,
                    papers.listing_count(connection, branch.id, wanted, clients),
                    now_in(self._database, branch),
                    self._actor.uid,
                ),
                papers.listing_rows(connection, branch.id, wanted, clients),
                paper=size,
                language=chosen,
                progress=progress,
            )
        return Made(drawn, branch, self._kept(LISTING, branch, drawn.pages, mark, size, chosen))

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
