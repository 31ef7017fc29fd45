"""Counts of a month: awards, checks, sessions and rounds of one branch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Award,
    ConditionCheck,
    IncentiveKind,
    Questionnaire,
    Response,
    Scheme,
    SchemeCondition,
    SchemeVersion,
    Session,
    SurveyRound,
)
from mfdw_desktop.database.queries import attrition, budgets
from mfdw_desktop.domain import monitoring
from mfdw_desktop.domain.budgets import BudgetLine
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus, SessionStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.money import sums as sums_of
from mfdw_desktop.domain.periods import Month

_LOST = ("moved", "left", "deceased", "not_found")


def _awards_in(branch: int, first: date, last: date) -> tuple[Any, ...]:
    return (
        Award.branch_id == branch,
        Award.deleted_at.is_(None),
        Award.given_on >= first,
        Award.given_on <= last,
    )


def awards_by_month(
    connection: Connection, branch: int, first: Month, last: Month
) -> Mapping[Month, int]:
    """Return how many awards were given in each month."""
    counts: dict[Month, int] = defaultdict(int)
    for day, count in connection.execute(
        sa.select(Award.given_on, sa.func.count())
        .where(*_awards_in(branch, first.first, last.last), Award.status == AwardStatus.GIVEN.value)
        .group_by(Award.given_on)
    ):
        counts[Month(day.year, day.month)] += count
    return counts


def incentive_figures(
    connection: Connection, branch: int, month: Month, *, is_brief: bool = False
) -> monitoring.IncentiveFigures:
    """Return what each scheme gave in the month; with `is_brief` not how its budget stands."""
    in_month = _awards_in(branch, month.first, month.last)
    given = (*in_month, Award.status == AwardStatus.GIVEN.value)
    sums = _given_by_rule(connection, given)
    clients = _counts(
        connection,
        sa.select(Award.scheme_id, sa.func.count(sa.distinct(Award.client_id)))
        .where(*given)
        .group_by(Award.scheme_id),
    )
    returned = _counts(
        connection,
        sa.select(Award.scheme_id, sa.func.count())
        .where(*in_month, Award.status == AwardStatus.RETURNED.value)
        .group_by(Award.scheme_id),
    )
    running = {} if is_brief else _running_budgets(connection, branch, month.last)
    schemes = []
    for scheme in _schemes(connection):
        rows, budget = sums.get(scheme.id, []), running.get(scheme.id)
        planned = scheme.plan_per_month is not None and _is_open(scheme, month)
        if not rows and not planned and scheme.id not in returned:
            continue
        schemes.append(
            monitoring.SchemeFigures(
                scheme.code,
                scheme.name,
                scheme.native_name or "",
                scheme.kind,
                awards=sum(row.awards for row in rows),
                clients=clients.get(scheme.id, 0),
                returned=returned.get(scheme.id, 0),
                plan=scheme.plan_per_month if planned else None,
                amounts=sums_of(
                    Money(int(row.amount), row.currency) for row in rows if row.amount is not None
                ),
                costs=_costs(rows),
                budget=budget.amount if budget is not None else None,
                budget_spent=budget.spent if budget is not None else None,
            )
        )
    reached = connection.execute(
        sa.select(sa.func.count(sa.distinct(Award.client_id))).where(*given)
    ).scalar_one()
    return monitoring.IncentiveFigures(tuple(schemes), int(reached))


def _given_by_rule(connection: Connection, given: Sequence[Any]) -> dict[int, list[Any]]:
    """Return what was given, by scheme: a row for each currency and unit cost.

    An award costs what its own rule says.
    """
    unit_cost = sa.case(
        (Award.version_id.is_(None), Scheme.unit_cost_minor), else_=SchemeVersion.unit_cost_minor
    )
    cost_currency = sa.func.coalesce(SchemeVersion.currency, Scheme.currency)
    query = (
        sa.select(
            Award.scheme_id,
            Award.currency,
            sa.func.count().label("awards"),
            sa.func.sum(Award.quantity).label("quantity"),
            sa.func.sum(Award.amount_minor).label("amount"),
            unit_cost.label("unit_cost"),
            cost_currency.label("cost_currency"),
        )
        .join(Scheme, Scheme.id == Award.scheme_id)
        .outerjoin(SchemeVersion, SchemeVersion.id == Award.version_id)
        .where(*given)
        .group_by(Award.scheme_id, Award.currency, unit_cost, cost_currency)
        .order_by(Award.scheme_id, Award.currency, unit_cost)
    )
    sums: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        sums[row.scheme_id].append(row)
    return sums


def _running_budgets(connection: Connection, branch: int, day: date) -> dict[int, BudgetLine]:
    """Return the budget of each scheme that runs on a day: the shortest is the one watched."""
    listed = budgets.listed(connection, branches=frozenset({branch}), day=day)
    return {
        each.scheme_id: each
        for each in sorted(listed, key=lambda each: each.first)
        if each.amount is not None
    }


def _schemes(connection: Connection) -> list[Any]:
    return list(
        connection.execute(
            sa.select(
                Scheme.id,
                Scheme.code,
                Scheme.name,
                Scheme.native_name,
                Scheme.plan_per_month,
                Scheme.starts_on,
                Scheme.ends_on,
                IncentiveKind.name.label("kind"),
            )
            .join(IncentiveKind, IncentiveKind.id == Scheme.kind_id)
            .where(Scheme.deleted_at.is_(None))
            .order_by(IncentiveKind.id, Scheme.code)
        )
    )


def _is_open(scheme: Any, month: Month) -> bool:
    return (scheme.starts_on is None or scheme.starts_on <= month.last) and (
        scheme.ends_on is None or scheme.ends_on >= month.first
    )


def _costs(rows: list[Any]) -> tuple[Money, ...]:
    """Return what the awards cost: units at their rule's unit cost if it has one, else amounts."""
    found = []
    for row in rows:
        if row.unit_cost is not None:
            found.append(Money(int(row.quantity) * row.unit_cost, row.cost_currency))
        elif row.amount is not None:
            found.append(Money(int(row.amount), row.currency))
    return sums_of(found)


def _counts(connection: Connection, statement: sa.Select[int, int]) -> dict[Any, int]:
    return {key: int(count) for key, count in connection.execute(statement)}


def check_figures(
    connection: Connection, branch: int, month: Month, as_of: date, *, with_overdue: bool = True
) -> tuple[monitoring.CheckFigures, ...]:
    """Return the checks of each condition, as they stood at the month's end.

    Without `with_overdue` only those that fell due in the month are looked at.
    """
    # a check that was done after the month was still open at its end
    state = sa.case(
        (ConditionCheck.checked_on > month.last, CheckState.DUE.value), else_=ConditionCheck.state
    )
    in_month = ConditionCheck.due_on >= month.first
    is_open = state == CheckState.DUE.value

    def count(*conditions: Any) -> Any:
        return sa.func.coalesce(sa.func.sum(sa.case((sa.and_(*conditions), 1), else_=0)), 0)

    rows = connection.execute(
        sa.select(
            Scheme.code,
            Scheme.name,
            sa.func.min(SchemeCondition.position).label("position"),
            SchemeCondition.text,
            count(in_month, state == CheckState.MET.value).label("met"),
            count(in_month, state == CheckState.NOT_MET.value).label("not_met"),
            count(in_month, state == CheckState.WAIVED.value).label("waived"),
            count(in_month, is_open).label("open"),
            count(is_open, ConditionCheck.due_on < as_of).label("overdue"),
            count(in_month, state == CheckState.NOT_CHECKED.value).label("not_checked"),
        )
        .select_from(ConditionCheck)
        .join(SchemeCondition, SchemeCondition.id == ConditionCheck.condition_id)
        .join(Scheme, Scheme.id == SchemeCondition.scheme_id)
        .where(
            ConditionCheck.branch_id == branch,
            ConditionCheck.deleted_at.is_(None),
            ConditionCheck.due_on <= month.last,
            *([] if with_overdue else [in_month]),
        )
        .group_by(
            Scheme.code,
            Scheme.name,
            SchemeCondition.text,
        )
        .order_by(Scheme.code, sa.func.min(SchemeCondition.position), SchemeCondition.text)
    )
    found, taken = [], set[tuple[str, int]]()
    for row in rows:
        counts = (row.met, row.not_met, row.waived, row.open, row.overdue, row.not_checked)
        if not any(counts):
            continue
        # two rules of a scheme may each have a condition at one place
        position = row.position
        while (row.code, position) in taken:
            position += 1
        taken.add((row.code, position))
        found.append(
            monitoring.CheckFigures(
                row.code, row.name, position, row.text, *(int(each) for each in counts)
            )
        )
    return tuple(found)


def session_figures(
    connection: Connection, branch: int, month: Month
) -> tuple[monitoring.SessionFigures, ...]:
    """Return the sessions of each scheme and their attendance."""
    in_month = (
        Session.branch_id == branch,
        Session.deleted_at.is_(None),
        Session.held_on >= month.first,
        Session.held_on <= month.last,
    )
    states: dict[int, dict[str, int]] = defaultdict(dict)
    for scheme, status, count in connection.execute(
        sa.select(Session.scheme_id, Session.status, sa.func.count())
        .where(*in_month)
        .group_by(Session.scheme_id, Session.status)
    ):
        states[scheme][status] = count
    codes: dict[int, dict[str | None, int]] = defaultdict(dict)
    for scheme, code, count in connection.execute(
        sa.select(Session.scheme_id, Attendance.code, sa.func.count())
        .join(Attendance, Attendance.session_id == Session.id)
        .where(
            *in_month,
            Session.status == SessionStatus.HELD.value,
            Attendance.deleted_at.is_(None),
        )
        .group_by(Session.scheme_id, Attendance.code)
    ):
        codes[scheme][code] = count
    return tuple(
        monitoring.SessionFigures(
            scheme.code,
            scheme.name,
            planned=states[scheme.id].get(SessionStatus.PLANNED, 0),
            held=states[scheme.id].get(SessionStatus.HELD, 0),
            cancelled=states[scheme.id].get(SessionStatus.CANCELLED, 0),
            codes=tuple((code, codes[scheme.id].get(code, 0)) for code in AttendanceCode),
            unmarked=codes[scheme.id].get(None, 0),
        )
        for scheme in _schemes(connection)
        if scheme.id in states
    )


def round_figures(
    connection: Connection, branch: int, month: Month
) -> tuple[monitoring.RoundFigures, ...]:
    """Return how far each round has come by the month's end."""
    day = Response.interviewed_on

    def count(*conditions: Any) -> Any:
        return sa.func.coalesce(sa.func.sum(sa.case((sa.and_(*conditions), 1), else_=0)), 0)

    rows = connection.execute(
        sa.select(
            Questionnaire.code,
            Questionnaire.title,
            SurveyRound.id,
            SurveyRound.name,
            SurveyRound.target,
            count(Response.status == "complete").label("complete"),
            count(Response.status == "partial").label("partial"),
            count(Response.status == "refused").label("refused"),
            count(Response.status.in_(_LOST)).label("lost"),
            count(Response.client_id.is_not(None)).label("linked"),
            count(day >= month.first).label("this_month"),
        )
        .select_from(Response)
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .join(Questionnaire, Questionnaire.id == SurveyRound.questionnaire_id)
        .where(
            Response.branch_id == branch,
            Response.deleted_at.is_(None),
            sa.or_(day.is_(None), day <= month.last),
        )
        .group_by(
            Questionnaire.code,
            Questionnaire.title,
            SurveyRound.id,
            SurveyRound.name,
            SurveyRound.target,
        )
        .order_by(Questionnaire.code, sa.func.min(day), SurveyRound.id)
    ).all()
    again = attrition.again(connection, branch, month)
    return tuple(
        monitoring.RoundFigures(
            row.code,
            row.title,
            row.name,
            row.target,
            *(
                int(each)
                for each in (
                    row.complete,
                    row.partial,
                    row.refused,
                    row.lost,
                    row.linked,
                    row.this_month,
                    *again.get(row.id, (0, 0)),
                )
            ),
        )
        for row in rows
    )
