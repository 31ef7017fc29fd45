"""The lines of a client's life in words, from what is stored of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mfdw_desktop.domain.claim_words import EVENT_WORDS
from mfdw_desktop.domain.claims import (
    ClaimEvent,
)
from mfdw_desktop.domain.client_detail import EventKind, TimelineEvent
from mfdw_desktop.domain.clients import (
    ClientStatus,
    StatusReason,
)
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.documents import DocumentKind
from mfdw_desktop.domain.health_care import SERVICE_WORDS, Service
from mfdw_desktop.domain.households import LeaveReason, Relation
from mfdw_desktop.domain.incentives import ATTENDED, AttendanceCode, AwardStatus
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.referrals import Outcome
from mfdw_desktop.domain.savings import EntryKind
from mfdw_desktop.domain.transfers import TransferReason
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.detail import Event

ICONS = {
    EventKind.ENROLLED: ("user-plus", "accent"),
    EventKind.STATUS: ("flag", "mute"),
    EventKind.LOAN: ("banknote", "mute"),
    EventKind.AWARD: ("gift", "ok"),
    EventKind.CHECK: ("calendar-check", "mute"),
    EventKind.SESSION: ("graduation-cap", "accent"),
    EventKind.INTERVIEW: ("message-square-text", "accent"),
    EventKind.CONSENT: ("shield-check", "ok"),
    EventKind.TRANSFER: ("arrow-right", "mute"),
    EventKind.REFERRAL: ("hand-heart", "accent"),
    EventKind.PAPER: ("file-check", "ok"),
    EventKind.SAFETY_VISIT: ("clipboard-check", "accent"),
    EventKind.POLICY: ("shield-check", "ok"),
    EventKind.CLAIM: ("file-check", "accent"),
    EventKind.VISIT: ("heart-pulse", "accent"),
    EventKind.SAVING: ("hand-coins", "mute"),
    EventKind.PAYMENT: ("coins", "ok"),
    EventKind.HOUSEHOLD: ("house", "mute"),
    EventKind.ENTERPRISE: ("briefcase", "accent"),
    EventKind.DOCUMENT: ("file-text", "mute"),
    EventKind.ACTION: ("clipboard-check", "ok"),
}
CHECK_TONES = {
    CheckState.DUE: "warn",
    CheckState.MET: "ok",
    CheckState.NOT_MET: "bad",
    CheckState.WAIVED: "mute",
    CheckState.NOT_CHECKED: "mute",
}


def lines(events: Sequence[TimelineEvent]) -> list[Event]:
    """Return the events as the line of time shows them, newest first, years marked."""
    found = []
    year = 0
    for event in events:
        title, detail, end, end_tone = _WORDS[event.kind](event)
        detail = joined(detail, words.evidence(event.fields.get("documents")))
        icon, tone = _look(event)
        found.append(
            Event(
                on=texts.day(event.on, style="day"),
                icon=icon,
                title=title,
                detail=detail,
                tone=tone,
                end=end,
                end_tone=end_tone,
                year=str(event.on.year) if event.on.year != year else "",
                kind=event.kind.value,
                uid=event.uid or "client",
            )
        )
        year = event.on.year
    return found


def joined(*parts: object) -> str:
    """Return the parts that say something, with a dot between them."""
    return " · ".join(str(part) for part in parts if part)


def _look(event: TimelineEvent) -> tuple[str, str]:
    icon, tone = ICONS[event.kind]
    if event.kind is EventKind.CHECK:
        tone = CHECK_TONES[CheckState(event.state)]
    if event.kind is EventKind.AWARD and event.state != AwardStatus.GIVEN:
        tone = "mute"
    if event.kind is EventKind.CONSENT and event.state == "withdrawn":
        return "shield-alert", "warn"
    return icon, tone


Said = tuple[str, str, str, str]


def _enrolled(event: TimelineEvent) -> Said:
    return tr("Enrolled"), event.detail, "", ""


def _status(event: TimelineEvent) -> Said:
    reason = words.word(StatusReason(str(event.fields["reason"])))
    title = tr("Status: {status}", status=words.word(ClientStatus(event.state)))
    return title, joined(reason, event.detail), "", ""


def _loan(event: TimelineEvent) -> Said:
    months = event.fields.get("months")
    length = tr("%n month|%n months", n=months) if isinstance(months, int) else ""
    title = tr("Loan paid out, cycle {cycle}", cycle=event.fields["cycle"])
    return title, joined(length, event.title, event.detail), words.money(event.amount), ""


def _award(event: TimelineEvent) -> Said:
    status = AwardStatus(event.state)
    detail = joined(event.fields.get("member"), event.fields.get("reference"), event.detail)
    if status is not AwardStatus.GIVEN:
        tone = "warn" if status is AwardStatus.RETURNED else "mute"
        return event.title, detail, words.word(status), tone
    return event.title, detail, words.money(event.amount) if event.amount else "", ""


def _check(event: TimelineEvent) -> Said:
    state = CheckState(event.state)
    detail = joined(event.fields.get("scheme"), event.fields.get("member"), event.detail)
    return event.title, detail, words.word(state), CHECK_TONES[state]


def _session(event: TimelineEvent) -> Said:
    title = tr(
        "{scheme}, session {number}", scheme=event.title, number=event.fields.get("number", "")
    )
    code = AttendanceCode(event.state) if event.state else None
    said = words.word(code) if code else tr("Not marked")
    missed = code is not None and code not in ATTENDED
    detail = event.detail if missed else joined(said, event.detail)
    return title, detail, said if missed else "", "mute" if missed else ""


def _interview(event: TimelineEvent) -> Said:
    interviewer = str(event.fields.get("interviewer") or "")
    by = tr("by {name}", name=interviewer) if interviewer else ""
    answered = event.fields.get("answered")
    count = tr("%n answer|%n answers", n=answered) if isinstance(answered, int) else ""
    title = tr("Interview, {round}", round=words.round_name(event.state).lower())
    return title, joined(event.title, by, count), "", ""


def _consent(event: TimelineEvent) -> Said:
    scope = words.word(ConsentScope(event.title))
    given = event.state == "given"
    return tr("Consent given") if given else tr("Consent withdrawn"), scope, "", ""


def _transfer(event: TimelineEvent) -> Said:
    reason = words.word(TransferReason(str(event.fields["reason"])))
    place = _place(event.title, event.fields["branch"])
    old = _place(event.fields["from"], event.fields["from_branch"])
    came = tr("from {place}", place=old) if old else ""
    return tr("Moved to {place}", place=place), joined(came, reason, event.detail), "", ""


def _place(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


def _saving(event: TimelineEvent) -> Said:
    is_deposit = event.state == EntryKind.DEPOSIT
    title = tr("Saved") if is_deposit else tr("Taken out of savings")
    why = words.word(event.fields.get("why"))
    detail = joined(why, event.title, event.fields.get("reference"), event.detail)
    return title, detail, words.money(event.amount), "" if is_deposit else "warn"


def _payment(event: TimelineEvent) -> Said:
    state = PaymentState(event.state)
    part = tr("payment {number} of {count}", number=event.fields["number"],
              count=event.fields["of"])  # fmt: skip
    detail = joined(part, event.fields.get("member"), event.fields.get("reference"), event.detail)
    if state is not PaymentState.PAID:
        tone = "warn" if state is PaymentState.RETURNED else "mute"
        return event.title, detail, words.word(state), tone
    return event.title, detail, words.money(event.amount), ""


def _referral(event: TimelineEvent) -> Said:
    detail = joined(event.fields.get("member"), words.word(event.fields.get("reason")),
                    event.detail)  # fmt: skip
    if event.state == "sent":
        return tr("Referred to {partner}", partner=event.title), detail, "", ""
    title = tr("Referral to {partner} closed", partner=event.title)
    return title, detail, words.word(Outcome(event.state)), ""


def _policy(event: TimelineEvent) -> Said:
    persons = event.fields.get("persons")
    count = tr("%n person|%n persons", n=persons) if isinstance(persons, int) else ""
    if event.state == "ended":
        return tr("Insurance ended: {scheme}", scheme=event.title), event.detail, "", ""
    share = words.money(event.amount) if event.amount else ""
    return tr("Insured: {scheme}", scheme=event.title), joined(event.detail, count), share, ""


def _claim(event: TimelineEvent) -> Said:
    said = {
        "filed": tr("Claim filed"),
        "approved": tr("Claim approved"),
        "partly": tr("Claim approved in part"),
        "rejected": tr("Claim rejected"),
        "paid": tr("Claim paid"),
        "withdrawn": tr("Claim withdrawn"),
    }[event.state]
    happened = tr(EVENT_WORDS[ClaimEvent(event.title)])
    detail = joined(happened, event.fields.get("person"), event.detail)
    return said, detail, words.money(event.amount) if event.amount else "", ""


def _visit(event: TimelineEvent) -> Said:
    service = tr(SERVICE_WORDS[Service(event.title)])
    is_visit = event.state == "visited"
    title = tr("Visit: {service}", service=service)
    if not is_visit:
        title = tr("Voucher: {service}", service=service)
    detail = joined(event.fields.get("member"), event.detail, event.fields.get("voucher"))
    return title, detail, words.money(event.amount) if event.amount else "", ""


def _paper(event: TimelineEvent) -> Said:
    title = tr("Registered: {paper}", paper=words.word(event.fields.get("grade")))
    return title, joined(event.title, event.detail), "", ""


def _safety_visit(event: TimelineEvent) -> Said:
    score, agreed = event.fields.get("score"), event.fields.get("actions")
    said = tr("{share} % well", share=round(100 * score)) if isinstance(score, float) else ""
    count = tr("%n action agreed|%n actions agreed", n=agreed) if isinstance(agreed, int) else ""
    return tr("Safety visit"), joined(event.title, event.detail, count), said, ""


def _household(event: TimelineEvent) -> Said:
    is_end = event.state == "left"
    said = tr("Left the household") if is_end else tr("Came into the household")
    reason = event.fields.get("reason")
    why = words.word(LeaveReason(str(reason))) if reason else ""
    relation = words.word(Relation(str(event.fields["relation"])))
    return said, joined(event.title, relation, why), "", ""


def _enterprise(event: TimelineEvent) -> Said:
    is_end = event.state == "closed"
    return tr("Enterprise closed") if is_end else tr("Enterprise begun"), event.title, "", ""


def _document(event: TimelineEvent) -> Said:
    return words.word(DocumentKind(event.state)), joined(event.title, event.detail), "", ""


def _action(event: TimelineEvent) -> Said:
    return tr("Agreed action done"), joined(event.title, event.detail), "", ""


_WORDS: dict[EventKind, Callable[[TimelineEvent], Said]] = {
    EventKind.ENROLLED: _enrolled,
    EventKind.STATUS: _status,
    EventKind.LOAN: _loan,
    EventKind.AWARD: _award,
    EventKind.CHECK: _check,
    EventKind.SESSION: _session,
    EventKind.INTERVIEW: _interview,
    EventKind.CONSENT: _consent,
    EventKind.TRANSFER: _transfer,
    EventKind.REFERRAL: _referral,
    EventKind.PAPER: _paper,
    EventKind.SAFETY_VISIT: _safety_visit,
    EventKind.POLICY: _policy,
    EventKind.CLAIM: _claim,
    EventKind.VISIT: _visit,
    EventKind.SAVING: _saving,
    EventKind.PAYMENT: _payment,
    EventKind.HOUSEHOLD: _household,
    EventKind.ENTERPRISE: _enterprise,
    EventKind.DOCUMENT: _document,
    EventKind.ACTION: _action,
}
