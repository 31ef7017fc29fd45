"""What needs a person, line by line: each is the count of the list that it opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.queries import (
    approvals,
    claims,
    health_visits,
    incentives,
    insurance,
    months,
    papers,
    payments,
    rebates,
    referrals,
    reviews,
    worksites,
)
from mfdw_desktop.database.queries import today as counts
from mfdw_desktop.domain.claims import ClaimState
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.incentives import SessionStatus
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.domain.referrals import ReferralFilter, ReferralState
from mfdw_desktop.domain.today import Need, NeedLine, RoundProgress
from mfdw_desktop.services.backups import Backups

_OLD = timedelta(days=1)
"""From this age on a backup needs a person."""

OpenRound = tuple[RoundProgress, date | None]


@dataclass(frozen=True)
class Asked:
    """Whose lines are read, and of which day."""

    connection: Any
    branches: frozenset[int]
    branch: BranchFacts
    today: date


def lines(asked: Asked) -> Iterator[NeedLine]:
    """Yield the lines of a branch's book, each as soon as it is counted; none that says nothing."""
    for read in (_of_incentives, _of_referrals, _of_insurance, _of_worksites):
        yield from (each for each in read(asked) if each.count)


def survey_lines(asked: Asked, found: OpenRound | None) -> Iterator[NeedLine]:
    """Yield what waits of interviews, clients and the month."""
    for read in (_of_interviews(asked, found), _of_clients(asked), _of_month(asked)):
        yield from (each for each in read if each.count)


def backup_line(backups: Backups, now: datetime) -> NeedLine | None:
    """Return what is to be said of the last copy; None where it is young, or a server keeps it."""
    try:
        copies = backups.recent()
    except (DatabaseError, RefusedError):  # a server keeps its own copies
        return None
    if not copies:
        return NeedLine(Need.BACKUP, 1)
    age = now.replace(tzinfo=None) - copies[0].made_at.replace(tzinfo=None)
    if age < _OLD:
        return None
    return NeedLine(Need.BACKUP, max(age.days, 1), oldest=copies[0].made_at.date())


def _of_incentives(asked: Asked) -> Iterator[NeedLine]:
    connection, branches, today = asked.connection, asked.branches, asked.today
    count, oldest, names = counts.checks_due(connection, branches, today)
    yield NeedLine(Need.CHECKS, count, oldest=oldest, names=names)
    runs, begun = rebates.waiting(connection, branches)
    yield NeedLine(Need.REBATES, runs, oldest=begun)
    due = PaymentFilter(branches=branches, states=frozenset({PaymentState.DUE}), due_until=today)
    count, oldest = payments.count(connection, due)
    yield NeedLine(Need.PAYMENTS, count, oldest=oldest)
    yield NeedLine(Need.REVIEWS, reviews.waiting_count(connection, branches))
    yield NeedLine(Need.APPROVALS, approvals.waiting_count(connection, branches))
    held = incentives.sessions(connection, first=today, last=today, branches=branches)
    open_ = [each for each in held if each.status is not SessionStatus.CANCELLED]
    said = tuple(" ".join(part for part in (each.centre or each.scheme_name,
                 f"{each.starts_at:%H:%M}" if each.starts_at else "") if part)
                 for each in reversed(open_))  # fmt: skip
    yield NeedLine(Need.SESSIONS, len(open_), names=said)


def _of_referrals(asked: Asked) -> Iterator[NeedLine]:
    wanted = ReferralFilter(state=ReferralState.FOLLOW_UP, branches=asked.branches)
    count = referrals.count(asked.connection, wanted, asked.today, sees=True)
    if count:
        oldest = referrals.oldest(asked.connection, wanted, asked.today)
        yield NeedLine(Need.REFERRALS, count, oldest=oldest)


def _of_insurance(asked: Asked) -> Iterator[NeedLine]:
    waiting = claims.waiting(asked.connection, asked.branches)
    for need, state in (
        (Need.CLAIM_DOCUMENTS, ClaimState.FILED),
        (Need.CLAIM_SENDING, ClaimState.READY),
        (Need.CLAIM_DECISION, ClaimState.SUBMITTED),
        (Need.CLAIM_PAYMENT, ClaimState.APPROVED),
    ):
        yield NeedLine(need, *waiting.get(state, (0, None)))
    due = PolicyFilter(branches=asked.branches, is_due=True)
    yield NeedLine(Need.RENEWALS, insurance.count(asked.connection, due, asked.today))
    waits = VisitFilter(branches=asked.branches, waits=True)
    yield NeedLine(Need.FOLLOW_UPS, health_visits.count(asked.connection, waits, asked.today))


def _of_worksites(asked: Asked) -> Iterator[NeedLine]:
    expiring, oldest = worksites.count_expiring(asked.connection, asked.branches, asked.today)
    yield NeedLine(Need.PAPERS, expiring, oldest=oldest)
    actions, due = worksites.count_open_actions(asked.connection, asked.branches)
    yield NeedLine(Need.ACTIONS, actions, oldest=due)


def _of_interviews(asked: Asked, found: OpenRound | None) -> Iterator[NeedLine]:
    yield NeedLine(Need.WHO, counts.queued(asked.connection, is_unknown=True))
    yield NeedLine(Need.QUEUE, counts.queued(asked.connection, is_unknown=False))
    if found is not None:
        progress, closes_on = found
        due = sum(clients - done for _, done, clients in progress.centres)
        yield NeedLine(
            Need.INTERVIEWS, due, oldest=closes_on, names=(progress.round, progress.title),
            uid=str(progress.id),
        )  # fmt: skip


def _of_clients(asked: Asked) -> Iterator[NeedLine]:
    yield NeedLine(Need.TO_COMPLETE, counts.to_complete(asked.connection, asked.branches))


def _of_month(asked: Asked) -> Iterator[NeedLine]:
    last = month_of(asked.today).previous
    first = papers.first_day(asked.connection, asked.branch.id)
    is_over = first is not None and month_of(first) <= last
    if is_over and months.closing(asked.connection, asked.branch.id, last) is None:
        yield NeedLine(Need.MONTH, 1, month=last, uid=str(last))
