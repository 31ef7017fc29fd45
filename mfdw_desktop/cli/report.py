"""`mfdw report`: papers as PDF files, also while a window is open; closing a month."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli import papers as other
from mfdw_desktop.cli.arguments import day_of, month_of
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common import i18n
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.papers import PaperKind, PaperRequest, Section

if TYPE_CHECKING:
    from mfdw_desktop.domain.papers import PrintedPaper


LAST = "last"
"""In place of a month: the one that has ended."""


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add `report`, its papers, and the closing of a month."""
    report = commands.add_parser(
        "report", help=translate("write a paper as a PDF file; close a month")
    )
    papers = report.add_subparsers(dest="paper_kind", metavar="PAPER", required=True)
    monthly = papers.add_parser("monthly", help=translate("the monthly monitoring summary"))
    _add_common(monthly)
    _add_month(monthly, translate("month it speaks of; `last` is the one that has ended"))
    monthly.add_argument(
        "--as-of",
        metavar="DAY",
        default="",
        help=translate("what was known at the end of that day, such as 2026-03-31"),
    )
    monthly.add_argument(
        "--words", metavar="TEXT", default="", help=translate("words of the manager")
    )
    monthly.add_argument(
        "--without",
        metavar="SECTION",
        action="append",
        default=[],
        choices=[each.value for each in Section],
        help=translate("section to leave out: {sections}; may be given several times",
                       sections=" ".join(Section)),
    )  # fmt: skip
    listing = papers.add_parser("listing", help=translate("the listing of clients"))
    _add_common(listing)
    listing.add_argument(
        "--status",
        metavar="STATUS",
        action="append",
        choices=[each.value for each in ClientStatus],
        help=translate("only clients of this status; may be given several times"),
    )
    listing.add_argument(
        "--client",
        metavar="CODE",
        action="append",
        dest="clients",
        default=[],
        help=translate("code of the client"),
    )
    other.register(papers, _add_common)
    blank = papers.add_parser("blank", help=translate("a blank questionnaire to fill in by hand"))
    blank.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    _add_paper(
        blank, translate("file to write; with the ending .xlsx a workbook to type the answers into")
    )
    _register_closing(papers)
    _register_task(papers)


def _register_task(papers: argparse._SubParsersAction[Any]) -> None:
    task = papers.add_parser(
        "task",
        help=translate("a task for the Windows Task Scheduler: the summary of every month"),
        description=translate(
            "Writes a file that the Windows Task Scheduler imports. On the first of each month it "
            "saves the summary of the month that has ended, also while no window is open."
        ),
    )
    _add_branch(task)
    task.add_argument(
        "--folder",
        metavar="DIR",
        type=Path,
        required=True,
        help=translate("folder that the summaries go to"),
    )
    outputs.add_file(task, "--out", metavar="F.xml", required=True, help=translate("file to write"))
    task.add_argument(
        "--paper-lang",
        metavar="CODE",
        choices=i18n.PAPER_LANGUAGES,
        help=translate("language of the paper; else the institution's"),
    )


def _task(session: Session, options: argparse.Namespace) -> Outcome:
    reports = session.workspace().reports
    branch = options.branch or reports.only_branch()
    file = reports.month_end_task(
        branch, folder=options.folder, out=outputs.place(options), language=options.paper_lang or ""
    )
    line = translate("import {file} in the Windows Task Scheduler", file=file)
    return Outcome({"file": file}, [line])


def _register_closing(papers: argparse._SubParsersAction[Any]) -> None:
    close = papers.add_parser(
        "close",
        help=translate("close a month: its figures stay as they are now"),
        description=translate(
            "Stores the figures of a month that has ended. From now on its summary prints these, "
            "marked final, with the same fingerprint; what is entered later stands beside them "
            "as an adjustment."
        ),
    )
    _add_branch(close)
    _add_month(close, translate("month to close"))
    reopen = papers.add_parser(
        "reopen",
        help=translate("open a closed month again, with a reason"),
        description=translate(
            "Lets a closed month be counted anew, so that its summary is a draft until it is "
            "closed again. Who did it, when and why stays in the history."
        ),
    )
    _add_branch(reopen)
    _add_month(reopen, translate("month to reopen"))
    reopen.add_argument(
        "--reason", metavar="TEXT", required=True, help=translate("what has to be put right")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Write the paper that `options` names, or close or reopen a month."""
    if options.paper_kind == "task":
        return _task(session, options)
    if options.paper_kind in ("close", "reopen"):
        return _turn(session, options)
    if options.out.suffix.lower() == ".xlsx":
        is_blank = options.paper_kind == "blank"
        return _blank_workbook(session, options) if is_blank else _workbook(session, options)
    makers = {"monthly": _monthly, "listing": _listing, "blank": _blank}
    made = makers.get(options.paper_kind, _other)(session, options)
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
    reports = session.workspace().reports
    branch = options.branch or reports.only_branch()
    is_last = options.month.strip().lower() == LAST
    month = reports.last_month(branch) if is_last else month_of(options.month)
    out, is_folder = options.out, options.out.is_dir()
    if is_folder:
        out /= reports.file_name(PaperRequest(PaperKind.MONTHLY, branch, month)) + ".pdf"
    return reports.monthly(
        branch,
        month,
        out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        narrative=options.words,
        sections=_sections(options),
        as_of=day_of(options.as_of),
        # in a folder the name is ours: what is there from before stays
        overwrite=options.overwrite and not is_folder,
        progress=session.progress(),
    )


def _sections(options: argparse.Namespace) -> list[Section]:
    """Return the sections of the monthly summary that are wanted; other papers have none."""
    return [each for each in Section if each.value not in getattr(options, "without", ())]


def _listing(session: Session, options: argparse.Namespace) -> PrintedPaper:
    workspace = session.workspace()
    reports = workspace.reports
    branch, clients = other.listed(workspace, options.branch or "", options.clients)
    chosen = options.status or [ClientStatus.ACTIVE.value, ClientStatus.TO_COMPLETE.value]
    return reports.listing(
        branch or reports.only_branch(),
        options.out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        statuses=[ClientStatus(each) for each in chosen],
        clients=clients,
        overwrite=options.overwrite,
        progress=session.progress(),
    )


def _other(session: Session, options: argparse.Namespace) -> PrintedPaper:
    return session.workspace().reports.paper(
        _request(session, options),
        options.out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        overwrite=options.overwrite,
        progress=session.progress(),
    )


def _blank(session: Session, options: argparse.Namespace) -> PrintedPaper:
    return session.workspace().surveys.blank(
        options.code,
        options.out,
        paper=options.paper or "",
        language=options.paper_lang or "",
        overwrite=options.overwrite,
        progress=session.progress(),
    )


def _blank_workbook(session: Session, options: argparse.Namespace) -> Outcome:
    """Write the blank questionnaire as a workbook to type into, which the import reads."""
    started, out = time.monotonic(), outputs.place(options)
    language = options.paper_lang or ""
    count = session.workspace().surveys.template(options.code, out, language, overwrite=True)
    seconds = round(time.monotonic() - started, 3)
    facts: dict[str, object] = {"file": out, "questions": count, "seconds": seconds}
    line = translate("{file}: %n question|{file}: %n questions", n=count, file=str(out))
    return Outcome(facts, [line])


def _workbook(session: Session, options: argparse.Namespace) -> Outcome:
    """Write the tables of the paper as a workbook."""
    started = time.monotonic()
    file = session.workspace().reports.workbook(
        _request(session, options),
        options.out,
        language=options.paper_lang or "",
        sections=_sections(options),
        overwrite=options.overwrite,
        progress=session.progress(),
    )
    facts: dict[str, object] = {"file": file, "seconds": round(time.monotonic() - started, 3)}
    return Outcome(facts, [translate("the figures are in {file}", file=file)])


def _request(session: Session, options: argparse.Namespace) -> PaperRequest:
    workspace = session.workspace()
    branch, clients = other.listed(workspace, options.branch or "", getattr(options, "clients", []))
    if not branch:
        reports = workspace.reports
        is_of_all = getattr(options, "all_branches", False)
        branch = reports.first_branch() if is_of_all else reports.only_branch()
    found = other.request(PaperKind(options.paper_kind), branch, options)
    found = replace(found, clients=tuple(clients))
    if getattr(options, "centre", ""):
        found = replace(found, centre=other.centre_id(workspace, branch, options.centre))
    return found


def _turn(session: Session, options: argparse.Namespace) -> Outcome:
    """Close or reopen a month; the facts are the month and the fingerprint of its figures."""
    month = month_of(options.month)
    workspace = session.workspace()
    branch = options.branch or workspace.reports.only_branch()
    before = workspace.months.state(branch, month).closing
    if options.paper_kind == "close":
        workspace.months.close(branch, month)
        closing = workspace.months.state(branch, month).closing
        text = translate("{month} of {branch} is closed, fingerprint {mark}")
    else:
        workspace.months.reopen(branch, month, options.reason)
        closing = before
        text = translate("{month} of {branch} is open again; it was closed with {mark}")
    mark = closing.fingerprint if closing is not None else ""
    facts: dict[str, object] = {"branch": branch, "month": str(month), "fingerprint": mark}
    return Outcome(facts, [text.format(month=month, branch=branch, mark=mark[:8])])


def _add_month(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--month", metavar="YYYY-MM", required=True, help=text)


def _add_branch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--branch", metavar="CODE", help=translate("branch; may be the only one"))


def _add_common(parser: argparse.ArgumentParser) -> None:
    _add_branch(parser)
    _add_paper(parser, translate("file to write; with the ending .xlsx the tables as a workbook"))


def _add_paper(parser: argparse.ArgumentParser, text: str) -> None:
    outputs.add_file(parser, "--out", metavar="F.pdf", required=True, help=text)
    parser.add_argument(
        "--paper", choices=("a4", "letter"), help=translate("size; else the institution's")
    )
    parser.add_argument(
        "--paper-lang",
        metavar="CODE",
        choices=i18n.PAPER_LANGUAGES,
        help=translate("language of the paper; else the institution's"),
    )
