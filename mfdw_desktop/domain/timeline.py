"""The client's line of time, and her answers of all rounds side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mfdw_desktop.domain import timeline_insurance, timeline_life, timeline_worksites
from mfdw_desktop.domain.client_detail import (
    AnswerLine,
    ClientDetail,
    EventKind,
    ResponseBlock,
    TimelineEvent,
)
from mfdw_desktop.domain.harmonisation import Harmoniser
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.referrals import Referral
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire, from_document


def timeline(detail: ClientDetail) -> tuple[TimelineEvent, ...]:
    """Return everything dated that happened to a client, newest first."""
    events = [
        *_statuses(detail),
        *_transfers(detail),
        *_loans(detail),
        *_awards(detail),
        *_checks(detail),
        *_sessions(detail),
        *_interviews(detail),
        *_consents(detail),
        *_savings(detail),
        *_payments(detail),
        *_referrals(detail),
        *timeline_insurance.events(detail),
        *timeline_worksites.events(detail),
        *timeline_life.events(detail),
    ]
    return tuple(sorted(events, key=lambda each: each.on, reverse=True))


def answer_blocks(
    code: str,
    rows: Sequence[Any],
    language: str,
    *,
    sensitive: bool = True,
    harmoniser: Harmoniser | None = None,
) -> ResponseBlock:
    """Return the answers of one questionnaire, a line a question and a cell a round.

    Without `sensitive` the answers marked so are left out and only counted. A row has `name`,
    `answers`, `missing` and `definition`; the newest version's order holds. A `harmoniser`
    puts older answers under the question that asks the same today.
    """
    form = from_document(rows[-1].definition)
    given = [
        harmoniser.onto(rows[-1].name, row.name, row.answers) if harmoniser else row.answers
        for row in rows
    ]
    lines = [_answer_line(form, question, rows, given, language) for question in form.questions
             if not question.repeat and question.kind is not QuestionKind.NOTE]  # fmt: skip
    told = [line for line in lines if any(line.answers) or any(line.missing)]
    return ResponseBlock(
        survey=code,
        title=form.title,
        rounds=tuple(row.name for row in rows),
        lines=tuple(line for line in told if sensitive or not line.sensitive),
        hidden=0 if sensitive else sum(line.sensitive for line in told),
    )


def answer_text(form: Questionnaire, question: Question, value: Any, language: str) -> str:
    """Return an answer as a person reads it: labels of choices, not their codes."""
    if value is None:
        return ""
    labels = {
        choice.name: choice.labels.get(language)
        or choice.labels.get(form.default_language)
        or next(iter(choice.labels.values()), choice.name)
        for choice in form.choices_of(question)
    }
    if isinstance(value, list):
        return ", ".join(labels.get(str(each), str(each)) for each in value)
    return labels.get(str(value), str(value))


def _answer_line(
    form: Questionnaire,
    question: Question,
    rows: Sequence[Any],
    answers: Sequence[Mapping[str, Any]],
    language: str,
) -> AnswerLine:
    raw = [each.get(question.code) for each in answers]
    given = [each for each in raw if each is not None]
    return AnswerLine(
        code=question.code,
        label=question.label(language or form.default_language),
        answers=tuple(answer_text(form, question, each, language) for each in raw),
        missing=tuple((row.missing or {}).get(question.code, "") for row in rows),
        changed=any(each != given[0] for each in given[1:]),
        sensitive=question.sensitive,
        kind=question.kind,
    )


def _savings(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.SAVING,
            title=held.row.scheme_name,
            detail=each.note,
            state=each.kind.value,
            amount=each.amount,
            uid=each.uid,
            fields={"why": each.reason or each.source, "reference": each.reference},
        )
        for held in detail.savings
        for each in held.entries
    ]


def _payments(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.ended_on or each.paid_on or each.due_on,
            EventKind.PAYMENT,
            title=each.scheme_name,
            detail=each.note,
            state=each.state.value,
            amount=each.amount,
            uid=each.uid,
            fields={"number": each.number, "of": each.of, "reference": each.reference,
                    "member": each.member, "documents": each.documents},
        )
        for each in detail.payments
        if each.state is not PaymentState.DUE
    ]  # fmt: skip


def _statuses(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.ENROLLED if each is detail.statuses[-1] else EventKind.STATUS,
            detail=each.note,
            state=each.status.value,
            fields={"reason": each.reason.value},
        )
        for each in detail.statuses
    ]


def _transfers(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.TRANSFER,
            title=each.to_centre,
            detail=each.note,
            uid=each.uid,
            fields={
                "from": each.from_centre,
                "branch": each.to_branch if each.is_between_branches else "",
                "from_branch": each.from_branch if each.is_between_branches else "",
                "reason": each.reason.value,
            },
        )
        for each in detail.transfers
    ]


def _loans(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.disbursed_on,
            EventKind.LOAN,
            title=each.product,
            detail=each.purpose,
            state=each.status.value,
            amount=each.principal,
            uid=each.uid,
            fields={"cycle": each.cycle, "months": each.months, "number": each.number},
        )
        for each in detail.loans
    ]


def _awards(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.AWARD,
            title=each.scheme_name,
            detail=each.note,
            state=each.status.value,
            amount=each.amount,
            uid=each.uid,
            fields={"kind": each.kind, "member": each.member, "reference": each.reference},
        )
        for each in detail.awards
        if each.id not in timeline_insurance.told_awards(detail)
    ]


def _checks(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.checked_on or each.due_on,
            EventKind.CHECK,
            title=each.condition,
            detail=each.note,
            state=each.state.value,
            uid=each.uid,
            fields={
                "member": each.member,
                "scheme": each.scheme_name,
                "documents": each.documents,
            },
        )
        for each in detail.checks
    ]


def _sessions(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.SESSION,
            title=each.scheme,
            detail=each.topic,
            state=each.code.value if each.code else "",
            uid=each.session_uid,
            fields={"number": each.number},
        )
        for each in detail.sessions
    ]


def _interviews(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.on,
            EventKind.INTERVIEW,
            title=each.survey_title,
            state=each.round,
            uid=each.uid,
            fields={"interviewer": each.interviewer, "answered": each.answered},
        )
        for each in detail.responses
        if each.on is not None
    ]


def _consents(detail: ClientDetail) -> list[TimelineEvent]:
    given = [
        TimelineEvent(each.given_on, EventKind.CONSENT, title=each.scope.value, state="given")
        for each in detail.consents
    ]
    withdrawn = [
        TimelineEvent(
            each.withdrawn_on, EventKind.CONSENT, title=each.scope.value, state="withdrawn"
        )
        for each in detail.consents
        if each.withdrawn_on is not None
    ]
    return given + withdrawn


def _referrals(detail: ClientDetail) -> list[TimelineEvent]:
    sent = [_referral(each, each.sent_on, "sent") for each in detail.referrals]
    closed = [
        _referral(each, each.closed_on, each.outcome.value)
        for each in detail.referrals
        if each.closed_on is not None and each.outcome is not None
    ]
    return sent + closed


def _referral(each: Referral, on: date, state: str) -> TimelineEvent:
    return TimelineEvent(
        on,
        EventKind.REFERRAL,
        title=each.partner,
        detail=each.notes[-1].text if each.notes and state != "sent" else "",
        state=state,
        uid=each.uid,
        fields={"member": each.member, "reason": each.reason},
    )
