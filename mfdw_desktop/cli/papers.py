"""The papers of `mfdw report` beside the monthly summary: what each is told, and its request."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli.arguments import day_of, month_of, positive
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.papers import PaperKind, PaperRequest

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

AddCommon = Callable[[argparse.ArgumentParser], None]


def register(papers: argparse._SubParsersAction[Any], add_common: AddCommon) -> None:
    """Add the papers and what each is about."""
    _add_of_client(papers)
    _add_of_incentives(papers)
    _add_of_imports(papers)
    for kind in KINDS:
        add_common(papers.choices[kind.value])


def request(kind: PaperKind, branch: str, options: argparse.Namespace) -> PaperRequest:
    """Return what the options ask for."""
    return PaperRequest(
        kind,
        branch,
        month=month_of(options.month) if getattr(options, "month", "") else None,
        until=day_of(getattr(options, "until", "")),
        as_of=day_of(getattr(options, "as_of", "")),
        on=day_of(getattr(options, "on", "")),
        client=getattr(options, "client", ""),
        scheme=getattr(options, "scheme", ""),
        batch=getattr(options, "batch", None),
        run=getattr(options, "run", None),
        referral=getattr(options, "referral", None),
        says_reason=getattr(options, "with_reason", False),
        survey=getattr(options, "survey", ""),
        round=getattr(options, "round", ""),
        all_branches=getattr(options, "all_branches", False),
        with_names=getattr(options, "names", False),
    )


def listed(workspace: Workspace, branch: str, wanted: Sequence[str]) -> tuple[str, list[str]]:
    """Return the branch of a listing and the codes of the clients it is of, as they stand.

    Raises:
        RefusedError: a client is not there, or not of the one branch.
    """
    codes = []
    for each in wanted:
        client = workspace.clients.detail(workspace.clients.resolve(each)).client
        branch = branch or client.branch
        if client.branch != branch:
            raise RefusedError("client-unknown", client=each)
        codes.append(client.code)
    return branch, codes


def centre_id(workspace: Workspace, branch: str, name: str) -> int:
    """Return the id of the centre of a branch with a name.

    Raises:
        RefusedError: there is none.
    """
    places = workspace.incentives.places(workspace.incentives.branch_ids(branch))
    for each in places:
        if each.name.casefold() == name.strip().casefold():
            return each.centre_id
    raise RefusedError("centre-unknown", centre=name)


KINDS = (
    PaperKind.CLIENT,
    PaperKind.CONSENT,
    PaperKind.REGISTER,
    PaperKind.DUE,
    PaperKind.ATTENDANCE,
    PaperKind.COLLECTION,
    PaperKind.LEAFLET,
    PaperKind.ELIGIBLE,
    PaperKind.COMPLETION,
    PaperKind.CERTIFICATES,
    PaperKind.REFERRAL,
    PaperKind.RECEIPT,
    PaperKind.REBATES,
    PaperKind.SAVINGS,
    PaperKind.PAYMENTS,
    PaperKind.ROUND,
)
"""The papers that are asked for by a request."""


def _add_of_client(papers: argparse._SubParsersAction[Any]) -> None:
    client = papers.add_parser("client", help=translate("the page of one client"))
    client.add_argument("client", metavar="CODE", help=translate("code of the client"))
    consent = papers.add_parser("consent", help=translate("the consent form of one client"))
    consent.add_argument("client", metavar="CODE", help=translate("code of the client"))
    slip = papers.add_parser("referral", help=translate("the slip that a client takes along"))
    slip.add_argument(
        "referral", metavar="NUMBER", type=positive, help=translate("number of the referral")
    )
    slip.add_argument(
        "--with-reason", action="store_true", help=translate("say why the client is referred")
    )
    savings = papers.add_parser("savings", help=translate("the emergency savings of a client"))
    savings.add_argument("client", metavar="CODE", help=translate("code of the client"))


def _add_of_incentives(papers: argparse._SubParsersAction[Any]) -> None:
    register_ = papers.add_parser("register", help=translate("the incentives given in a month"))
    _add_month(register_)
    due = papers.add_parser("due", help=translate("checks that are due, by officer and village"))
    due.add_argument(
        "--until", metavar="DAY", default="", help=translate("last day; else two weeks from now")
    )
    attendance = papers.add_parser("attendance", help=translate("the roster of a session"))
    _add_scheme(attendance)
    attendance.add_argument("--centre", metavar="NAME", default="", help=translate("its centre"))
    attendance.add_argument(
        "--on", metavar="DAY", default="", help=translate("day of the session; else the next one")
    )
    collection = papers.add_parser(
        "collection", help=translate("a centre's clients for one scheme, to be filled in by hand")
    )
    _add_scheme(collection)
    collection.add_argument(
        "--centre", metavar="NAME", required=True, help=translate("name of the centre")
    )
    _add_month(collection)
    _add_scheme(papers.add_parser("leaflet", help=translate("a scheme in words for the clients")))
    _add_scheme(
        papers.add_parser("eligible", help=translate("who may have a scheme and has not had it"))
    )
    _add_scheme(papers.add_parser("completion", help=translate("who completed a course")))
    certificates = papers.add_parser(
        "certificates", help=translate("a certificate for each who completed a course")
    )
    _add_scheme(certificates)
    certificates.add_argument(
        "--centre", metavar="NAME", default="", help=translate("name of the centre")
    )
    certificates.add_argument(
        "--client", metavar="CODE", default="", help=translate("code of the client")
    )
    rebates = papers.add_parser(
        "rebates", help=translate("the rebates of a period, to be signed for")
    )
    rebates.add_argument(
        "run", metavar="RUN", type=positive, help=translate("as `mfdw rebates list` says")
    )
    payments = papers.add_parser("payments", help=translate("payments that are due"))
    payments.add_argument("--until", metavar="DAY", default="", help=translate("day; else today"))


def _add_of_imports(papers: argparse._SubParsersAction[Any]) -> None:
    receipt = papers.add_parser("receipt", help=translate("what an import did, or its undo"))
    receipt.add_argument(
        "batch", metavar="BATCH", type=positive, help=translate("number of the batch")
    )
    wave = papers.add_parser(
        "wave", help=translate("how far a round of a survey is, and what it says")
    )
    wave.add_argument(
        "--survey", metavar="CODE", required=True, help=translate("code of the questionnaire")
    )
    wave.add_argument("--round", metavar="NAME", required=True, help=translate("the round"))
    wave.add_argument(
        "--all-branches", action="store_true", help=translate("every branch, not only one")
    )
    wave.add_argument(
        "--names",
        action="store_true",
        help=translate("also list by name the clients who were not interviewed"),
    )


def _add_month(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--month", metavar="YYYY-MM", default="", help=translate("month; else the present one")
    )


def _add_scheme(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scheme", metavar="CODE", required=True, help=translate("code of the scheme")
    )
