"""`mfdw report`: papers as PDF files, also from the Task Scheduler while a window is open."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.periods import Month, parse_month

if TYPE_CHECKING:
    from mfdw_desktop.domain.papers import PrintedPaper


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add `report` and its papers."""
    report = commands.add_parser("report", help=translate("write a paper as a PDF file"))
    papers = report.add_subparsers(dest="paper_kind", metavar="PAPER", required=True)
    monthly = papers.add_parser("monthly", help=translate("the monthly monitoring summary"))
    _add_common(monthly)
    monthly.add_argument(
        "--month", metavar="YYYY-MM", required=True, help=translate("month it speaks of")
    )
    monthly.add_argument(
        "--words", metavar="TEXT", default="", help=translate("words of the manager")
    )
    listing = papers.add_parser("listing", help=translate("the listing of clients"))
    _add_common(listing)
    listing.add_argument(
        "--status",
        metavar="STATUS",
        action="append",
        choices=[each.value for each in ClientStatus],
        help=translate("only clients of this status; may be given several times"),
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Write the paper that `options` names."""
    made = (
        _monthly(session, options)
        if options.paper_kind == "monthly"
        else _listing(session, options)
    )
    if not made.is_remembered:
        session.note(translate("another program held the database, so the history was not written"))
    facts: dict[str, object] = {
        "file": made.file,
        "pages": made.pages,
        "seconds": made.seconds,
        "fingerprint": made.fingerprint,
    }
    line = translate(
        "{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}",
        n=made.pages,
        file=made.file,
        count=made.pages,
        mark=made.fingerprint[:8],
    )
    return Outcome(facts, [line])


def _monthly(session: Session, options: argparse.Namespace) -> PrintedPaper:
    month = _month(options.month)
    reports = session.workspace().reports
    return reports.monthly(
        options.branch or reports.only_branch(),
        month,
        options.out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        narrative=options.words,
        overwrite=True,
        progress=session.progress(),
    )


def _listing(session: Session, options: argparse.Namespace) -> PrintedPaper:
    reports = session.workspace().reports
    chosen = options.status or [ClientStatus.ACTIVE.value, ClientStatus.TO_COMPLETE.value]
    return reports.listing(
        options.branch or reports.only_branch(),
        options.out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        statuses=[ClientStatus(each) for each in chosen],
        overwrite=True,
        progress=session.progress(),
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--branch", metavar="CODE", help=translate("branch; may be the only one"))
    parser.add_argument(
        "--out", metavar="F.pdf", type=Path, required=True, help=translate("file to write")
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), help=translate("size; else the institution's")
    )
    parser.add_argument(
        "--paper-lang",
        metavar="CODE",
        choices=i18n.LANGUAGES,
        help=translate("language of the paper; else the institution's"),
    )


def _month(text: str) -> Month:
    found = parse_month(text)
    if found is None:
        raise RefusedError("month-unreadable", month=text)
    return found
