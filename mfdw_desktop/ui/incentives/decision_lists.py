"""The three lists of decisions: their columns, cells, and what they say when they are empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain import client_words, reviews
from mfdw_desktop.domain.approvals import Decision, Waiting
from mfdw_desktop.domain.clients import StatusReason
from mfdw_desktop.domain.exposure import Contamination, ExposureRow, contamination
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.reviews import ReviewRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.list_file import Content
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import FewRows, Listing

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class DecisionList:
    """One of the lists as data."""

    code: str
    name: Callable[[], str]
    columns: Callable[[], list[Column]]
    cell: Callable[[Any, str], Any]
    uid: Callable[[Any], str]
    open: Callable[[Workspace, str, bool, Order], Listing]
    """The list of a branch, of what waits or of what was decided, in an order."""
    count_words: Callable[[int, Any], str]
    """From how many there are and what is said beside that."""
    empty: Callable[[], tuple[str, str, str]]
    """Icon, title and advice."""
    file: str = ""
    """Name of its file, without an ending."""
    exported: Callable[[Any], Content] | None = None
    """Heads and rows for a file, from the rows; runs in the job pool."""


def _approve_columns() -> list[Column]:
    return [
        Column("client", tr("Client"), 220, "two"),
        Column("what", tr("Scheme")),
        Column("amount", tr("Amount"), 150, "number"),
        Column("by", tr("Recorded by"), 130, "quiet"),
        Column("at", tr("Recorded"), 150, "quiet", drop=1),
        Column("state", tr("State"), 190, "pill"),
    ]


def _approve_cell(each: Waiting, name: str) -> Any:
    if name == "client":
        return Cell(each.client_name, each.client_code)
    if name == "what":
        return each.what or each.subject
    if name == "amount":
        return words.money(each.amount)
    if name == "by":
        return each.requested_by
    if name == "at":
        return texts.moment(each.requested_at)
    if each.decision is None:
        return Cell(tr("Waiting for approval"), tone="warn")
    tone = "ok" if each.decision is Decision.APPROVED else "bad"
    said = tr("Approved") if each.decision is Decision.APPROVED else tr("Refused")
    return Cell(tr("{state} by {actor}", state=said, actor=each.decided_by), tone=tone)


def _review_columns() -> list[Column]:
    return [
        Column("client", tr("Client"), 200, "two"),
        Column("condition", tr("Condition"), kind="two"),
        Column("seen", tr("Seen"), 170, "two"),
        Column("note", tr("What was seen"), 190, "quiet", drop=1),
        Column("state", tr("Decision"), 190, "pill"),
    ]


def _review_cell(each: ReviewRow, name: str) -> Any:
    if name == "client":
        return Cell(each.client_name, each.client_code)
    if name == "condition":
        about = f"{each.child} · {each.scheme_name}" if each.child else each.scheme_name
        return Cell(each.condition, about)
    if name == "seen":
        return Cell(texts.day(each.checked_on), each.checked_by)
    if name == "note":
        return each.follows or each.reason or each.note
    if each.decision is None:
        return Cell(tr("To review"), tone="bad")
    return Cell(tr(reviews.WORDS[each.decision]), tone="plain")


def _approve_exported(rows: Any) -> Content:
    from mfdw_desktop.services import decision_files

    return decision_files.waiting(rows)


def _review_exported(rows: Any) -> Content:
    from mfdw_desktop.services import decision_files

    return decision_files.reviews(rows)


def _exposure_columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("arm", tr("Arm"), 120, "pill"),
        Column("offered", tr("Offered"), 140, "two", drop=1),
        Column("first", tr("First and last"), 150, "two"),
        Column("dose", tr("Times"), 84, "number"),
        Column("dropped", tr("Dropped"), 150, "two", drop=2),
        Column("reason", tr("Reason"), 190, "quiet", drop=1),
    ]


def _exposure_cell(each: ExposureRow, name: str) -> Any:
    if name == "client":
        place = f"{each.code} · {each.centre}" if each.centre else each.code
        return Cell(each.name, place)
    if name == "arm":
        if each.is_contaminated:
            return Cell(tr("Comparison"), tone="bad")
        said = tr(client_words.WORDS[Arm][each.arm]) if each.arm is not None else tr("No arm")
        return Cell(said, tone="plain" if each.arm is Arm.TARGET else "mute")
    if name == "offered":
        answer = ""
        if each.accepted is not None:
            answer = tr("accepted") if each.accepted else tr("declined")
        return Cell(texts.day(each.offered_on) if each.offered_on else "", answer)
    if name == "first":
        if each.first_on is None:
            return Cell("", "")
        return Cell(texts.day(each.first_on), texts.day(each.last_on))
    if name == "dose":
        return texts.number(each.dose) if each.dose else ""
    if name == "dropped":
        return Cell(texts.day(each.dropped_on) if each.dropped_on else "", _dropped(each))
    return each.reason


def _dropped(each: ExposureRow) -> str:
    """Return why a client dropped it: a reason for leaving in words, or what was written."""
    known = {code.value: said for code, said in client_words.WORDS[StatusReason].items()}
    return tr(known[each.dropped_reason]) if each.dropped_reason in known else each.dropped_reason


def _exposure_key(each: ExposureRow, name: str) -> Any:
    keys = {
        "client": each.name.casefold(),
        "arm": (not each.is_contaminated, each.arm or ""),
        "offered": str(each.offered_on or ""),
        "dose": each.dose,
        "dropped": str(each.dropped_on or ""),
        "reason": each.reason.casefold(),
    }
    return keys.get(name, str(each.first_on or ""))


def _open_exposure(at: Workspace, branch: str, order: Order) -> Listing:
    """Open the log: an arm is reckoned with, not stored, so all of it is read at once."""
    rows = at.exposures.rows(branch=branch)
    found = contamination(rows)
    rows.sort(key=lambda each: not each.is_contaminated)
    if order.column:
        rows.sort(key=lambda each: _exposure_key(each, order.column), reverse=order.descending)
    return FewRows(rows, day=at.exposures.today(), facts=found, uid=_exposure_uid)


def _exposure_uid(each: ExposureRow) -> str:
    return f"{each.innovation_id}:{each.client_uid}"


def _exposure_count(total: int, found: Contamination) -> str:
    said = tr("%n client|%n clients", n=total)
    if found.rate is None:
        return said
    return tr(
        "{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed",
        clients=said,
        rate=texts.percent(found.rate, digits=1),
        exposed=texts.number(found.exposed),
        all=texts.number(found.comparison),
    )


LISTS: dict[str, DecisionList] = {
    "approve": DecisionList(
        "approve",
        lambda: tr("To approve"),
        _approve_columns,
        _approve_cell,
        lambda each: str(each.uid),
        lambda at, branch, is_open, order: at.approvals.open_waiting(
            branch=branch, is_open=is_open, order=order
        ),
        lambda total, _facts: tr("%n award|%n awards", n=total),
        lambda: (
            "check-check",
            tr("Nothing waits for approval"),
            tr("Awards from the amount on that the settings name wait here for a second person."),
        ),
        "approvals",
        _approve_exported,
    ),
    "review": DecisionList(
        "review",
        lambda: tr("To review"),
        _review_columns,
        _review_cell,
        lambda each: str(each.check_uid),
        lambda at, branch, is_open, order: at.reviews.open_reviews(
            branch=branch, is_open=is_open, order=order
        ),
        lambda total, _facts: tr("%n breach|%n breaches", n=total),
        lambda: (
            "hand-heart",
            tr("Nothing to review"),
            tr("A condition about a child that was not met comes here; nobody is punished."),
        ),
        "reviews",
        _review_exported,
    ),
    "exposure": DecisionList(
        "exposure",
        lambda: tr("Exposure"),
        _exposure_columns,
        _exposure_cell,
        _exposure_uid,
        lambda at, branch, _open, order: _open_exposure(at, branch, order),
        _exposure_count,
        lambda: (
            "shield-check",
            tr("Nobody stands in an arm"),
            tr("Assign branches, centres or clients to the arms of an innovation first."),
        ),
    ),
}
