"""The first page: what needs a person today, and how the month goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import (
    approvals,
    claims,
    health_visits,
    incentives,
    insurance,
    months,
    organisation,
    papers,
    payments,
    rebates,
    referrals,
    reviews,
    worksites,
)
from mfdw_desktop.database.queries import programme_figures as programme
from mfdw_desktop.database.queries import today as counts
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimState
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.incentives import SessionStatus
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.referrals import ReferralFilter, ReferralState
from mfdw_desktop.domain.today import (
    Need,
    NeedLine,
    NextDay,
    RoundProgress,
    Today,
    TodayFigure,
)
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.month_figures import counted, find_branch, may_see, now_in

_RUN_UP = 6
"""Months that the small lines show."""
_AHEAD = timedelta(days=7)
_OLD = timedelta(days=1)
"""From this age on a backup needs a person."""
_SHOWN = 4
_CHART = (196.0, 176.0)
"""Of a drawing in points; the window draws it larger."""
_CENTRES = 9
"""Centres of the round that are shown, those furthest behind first."""


class TodayPage:
    """What the first page shows of one database, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def read(self, branch_code: str = "") -> Today | None:
        """Return the first page of a branch, or of the first one; None when there is none."""
        with self._database.read() as connection:
            codes = [each for each in papers.branch_codes(connection) if may_see(self._actor, each)]
            if not codes:
                return None
            branch = find_branch(connection, self._actor, branch_code or codes[0])
            now = now_in(self._database, branch)
            wanted = (
                frozenset({organisation.branch_id(connection, branch_code)})
                if branch_code
                else frozenset[int]()
            )
            month = month_of(now.date())
            found = counts.open_round(connection, wanted, now.date())
            needs = [
                *_incentive_needs(connection, wanted, now.date()),
                *_referral_needs(connection, wanted, now.date()),
                *_insurance_needs(connection, wanted, now.date()),
                *_worksite_needs(connection, wanted, now.date()),
                *_survey_needs(connection, found),
                *_client_needs(connection, wanted),
                *_month_need(connection, branch, month),
                *self._backup_need(now),
            ]
            figures = counted(connection, branch, month, now.date(), is_brief=True)
            run_up = [month.plus(at + 1 - _RUN_UP) for at in range(_RUN_UP)]
            shares = [
                _shares(connection, branch.id, each, now.date(), figures, month) for each in run_up
            ]
            next_days = tuple(_next_days(connection, wanted, now.date()))
        clients, given, conditions, attendance = _figures(figures, shares)
        progress = found[0] if found is not None else None
        return Today(
            now.date(),
            month,
            now,
            tuple(needs),
            clients=clients,
            incentives=given,
            conditions=conditions,
            attendance=attendance,
            months=tuple(run_up),
            next_days=next_days,
            progress=progress,
            charts=_charts(given, run_up, progress),
        )

    def _backup_need(self, now: datetime) -> list[NeedLine]:
        try:
            copies = Backups(self._database, self._actor).recent()
        except (DatabaseError, RefusedError):  # a server keeps its own copies
            return []
        if not copies:
            return [NeedLine(Need.BACKUP, 1)]
        age = now.replace(tzinfo=None) - copies[0].made_at.replace(tzinfo=None)
        if age < _OLD:
            return []
        return [NeedLine(Need.BACKUP, max(age.days, 1), oldest=copies[0].made_at.date())]


def _incentive_needs(connection: Any, branches: frozenset[int], today: date) -> list[NeedLine]:
    count, oldest, names = counts.checks_due(connection, branches, today)
    held = incentives.sessions(connection, first=today, last=today, branches=branches)
    open_ = [each for each in held if each.status is not SessionStatus.CANCELLED]
    said = tuple(" ".join(part for part in (each.centre or each.scheme_name,
                 f"{each.starts_at:%H:%M}" if each.starts_at else "") if part)
                 for each in reversed(open_))  # fmt: skip
    found = [NeedLine(Need.CHECKS, count, oldest=oldest, names=names)]
    runs, begun = rebates.waiting(connection, branches)
    found.append(NeedLine(Need.REBATES, runs, oldest=begun))
    due = PaymentFilter(branches=branches, states=frozenset({PaymentState.DUE}), due_until=today)
    count, oldest = payments.count(connection, due)
    found.append(NeedLine(Need.PAYMENTS, count, oldest=oldest))
    found.append(NeedLine(Need.REVIEWS, reviews.waiting_count(connection, branches)))
    found.append(NeedLine(Need.APPROVALS, approvals.waiting_count(connection, branches)))
    found.append(NeedLine(Need.SESSIONS, len(open_), names=said))
    return [each for each in found if each.count]


def _referral_needs(connection: Any, branches: frozenset[int], today: date) -> list[NeedLine]:
    asked = ReferralFilter(state=ReferralState.FOLLOW_UP, branches=branches)
    count = referrals.count(connection, asked, today, sees=True)
    oldest = referrals.oldest(connection, asked, today)
    return [NeedLine(Need.REFERRALS, count, oldest=oldest)] if count else []


def _insurance_needs(connection: Any, branches: frozenset[int], today: date) -> list[NeedLine]:
    waiting = claims.waiting(connection, branches)
    found = [
        NeedLine(need, *waiting.get(state, (0, None)))
        for need, state in (
            (Need.CLAIM_DOCUMENTS, ClaimState.FILED),
            (Need.CLAIM_SENDING, ClaimState.READY),
            (Need.CLAIM_DECISION, ClaimState.SUBMITTED),
            (Need.CLAIM_PAYMENT, ClaimState.APPROVED),
        )
    ]
    due = insurance.count(connection, PolicyFilter(branches=branches, is_due=True), today)
    visits = health_visits.count(connection, VisitFilter(branches=branches, waits=True), today)
    found += [NeedLine(Need.RENEWALS, due), NeedLine(Need.FOLLOW_UPS, visits)]
    return [each for each in found if each.count]


def _worksite_needs(connection: Any, branches: frozenset[int], today: date) -> list[NeedLine]:
    papers_, oldest = worksites.count_expiring(connection, branches, today)
    actions, due = worksites.count_open_actions(connection, branches)
    found = [
        NeedLine(Need.PAPERS, papers_, oldest=oldest),
        NeedLine(Need.ACTIONS, actions, oldest=due),
    ]
    return [each for each in found if each.count]


def _survey_needs(
    connection: Any, found: tuple[RoundProgress, date | None] | None
) -> list[NeedLine]:
    needs = [
        NeedLine(Need.WHO, counts.queued(connection, is_unknown=True)),
        NeedLine(Need.QUEUE, counts.queued(connection, is_unknown=False)),
    ]
    if found is not None:
        progress, closes_on = found
        due = sum(clients - done for _, done, clients in progress.centres)
        needs.append(
            NeedLine(
                Need.INTERVIEWS, due, oldest=closes_on, names=(progress.round, progress.title),
                uid=str(progress.id),
            )
        )  # fmt: skip
    return [each for each in needs if each.count]


def _client_needs(connection: Any, branches: frozenset[int]) -> list[NeedLine]:
    count = counts.to_complete(connection, branches)
    return [NeedLine(Need.TO_COMPLETE, count)] if count else []


def _month_need(connection: Any, branch: BranchFacts, month: Month) -> list[NeedLine]:
    last = month.previous
    first = papers.first_day(connection, branch.id)
    is_over = first is not None and month_of(first) <= last
    if not is_over or months.closing(connection, branch.id, last) is not None:
        return []
    return [NeedLine(Need.MONTH, 1, month=last, uid=str(last))]


def _next_days(connection: Any, branches: frozenset[int], today: date) -> list[NextDay]:
    found = incentives.sessions(
        connection, first=today + timedelta(days=1), last=today + _AHEAD, branches=branches
    )
    coming = [each for each in reversed(found) if each.status is not SessionStatus.CANCELLED]
    return [
        NextDay(each.on, each.scheme_name, each.number, each.centre, each.starts_at, each.uid)
        for each in coming[:_SHOWN]
    ]


Shares = tuple[float | None, float | None]


def _shares(
    connection: Any, branch: int, month: Month, today: date, figures: MonthFigures, this: Month
) -> Shares:
    """Return met of due and attended of marked in a month."""
    if month == this:
        return figures.all_checks.compliance, figures.all_sessions.attendance
    day = min(today, month.last + timedelta(days=1))
    checks = programme.check_figures(connection, branch, month, day, with_overdue=False)
    sessions = programme.session_figures(connection, branch, month)
    whole = MonthFigures("", month, checks=tuple(checks), sessions=tuple(sessions))
    return whole.all_checks.compliance, whole.all_sessions.attendance


def _figures(
    now: MonthFigures, shares: Sequence[Shares]
) -> tuple[TodayFigure, TodayFigure, TodayFigure, TodayFigure]:
    """Return active clients, incentives given, conditions met and sessions attended.

    What they are compared with is the month before as the small lines show it: of a closed
    month what was signed.
    """
    trend = now.trend[-_RUN_UP:]
    before, (met, attended) = trend[-2], shares[-2]
    plan = now.incentives.plan
    return (
        TodayFigure(
            now.clients.total.end,
            before.active,
            trend=tuple(each.active for each in trend),
        ),
        TodayFigure(
            now.incentives.awards,
            before.awards,
            plan=float(plan) if plan is not None else None,
            trend=tuple(each.awards for each in trend),
        ),
        TodayFigure(now.all_checks.compliance, met, trend=tuple(each for each, _ in shares)),
        TodayFigure(now.all_sessions.attendance, attended, trend=tuple(each for _, each in shares)),
    )


def _charts(
    given: TodayFigure, run_up: Sequence[Month], progress: RoundProgress | None
) -> dict[str, object]:
    """Return the two drawings of the page, in the language of the window."""
    from mfdw_desktop.reporting import charts
    from mfdw_desktop.reporting.monthly_progress import round_name
    from mfdw_desktop.reporting.text import Typesetter
    from mfdw_desktop.reporting.wording import Wording

    words = Wording(i18n.current().tag)
    setter = Typesetter(words.language)
    plan = int(given.plan) if given.plan is not None else None
    found: dict[str, object] = {
        "incentives": charts.column_chart(
            words.translate("Incentives given"),
            [words.month_name(each) for each in run_up],
            [int(each or 0) for each in given.trend],
            note=words.translate("dashed: plan") if plan else "",
            size=_CHART,
            setter=setter,
            number=words.number,
            plans=[plan] * len(run_up),
        )
    }
    if progress is not None:
        least = sorted(progress.centres, key=lambda each: each[1] / max(each[2], 1))[:_CENTRES]
        found["round"] = charts.bar_chart(
            words.translate("{round} by centre", round=round_name(progress.round, words)),
            [
                charts.Bar(name or words.translate("No centre"), done, clients,
                           charts.share_of(words.number(done), words.number(clients), setter))
                for name, done, clients in least
            ],
            width=_CHART[0],
            setter=setter,
            row=17.0,
        )  # fmt: skip
    return found
