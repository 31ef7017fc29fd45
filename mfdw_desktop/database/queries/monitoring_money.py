"""Counting the rebates, savings and payments of a branch's month."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    AwardPayment,
    RebateLine,
    RebateRun,
    SavingsAccount,
    SavingsEntry,
    Scheme,
)
from mfdw_desktop.domain.monitoring_money import (
    MoneyFigures,
    PaymentFigures,
    RebateFigures,
    SavingsFigures,
)
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.savings import SHOCKS, EntryKind


def money_figures(connection: Connection, branch: int, month: Month, day: date) -> MoneyFigures:
    """Return the money of a month; what is overdue is so on `day`, the first not counted."""
    return MoneyFigures(
        _rebates(connection, branch, month),
        _savings(connection, branch, month),
        _payments(connection, branch, month, day),
    )


def _rebates(connection: Connection, branch: int, month: Month) -> tuple[RebateFigures, ...]:
    line, run = RebateLine, RebateRun
    credited = run.credited_on.between(month.first, month.last)
    back = line.reversed_on.between(month.first, month.last)
    query = (
        sa.select(
            Scheme.code,
            Scheme.name,
            line.currency,
            _count(credited).label("rebates"),
            sa.func.count(sa.distinct(sa.case((credited, line.client_id)))).label("clients"),
            _sum(credited, line.amount_minor).label("amount"),
            _count(back).label("reversed"),
            _sum(back, line.amount_minor).label("reversed_amount"),
        )
        .select_from(line)
        .join(run, line.run_id == run.id)
        .join(Scheme, run.scheme_id == Scheme.id)
        .where(
            line.branch_id == branch,
            line.amount_minor > 0,
            line.deleted_at.is_(None),
            run.deleted_at.is_(None),
            run.credited_on.is_not(None),
            sa.or_(credited, back),
        )
        .group_by(Scheme.code, Scheme.name, line.currency)
        .order_by(Scheme.code, line.currency)
    )
    return tuple(
        RebateFigures(row.code, row.name, row.currency, *(int(value) for value in row[3:]))
        for row in connection.execute(query)
    )


def _savings(connection: Connection, branch: int, month: Month) -> tuple[SavingsFigures, ...]:
    entry, held = SavingsEntry, SavingsAccount
    is_in = entry.kind == EntryKind.DEPOSIT.value
    before = entry.booked_on < month.first
    within = entry.booked_on >= month.first
    signed = sa.case((is_in, entry.amount_minor), else_=-entry.amount_minor)
    shock = sa.and_(within, entry.reason.in_(sorted(each.value for each in SHOCKS)))
    query = (
        sa.select(
            Scheme.code,
            Scheme.name,
            held.currency,
            sa.func.count(sa.distinct(held.id)).label("accounts"),
            _sum(before, signed).label("opening"),
            _sum(sa.and_(within, is_in), entry.amount_minor).label("deposits"),
            _sum(sa.and_(within, ~is_in), entry.amount_minor).label("withdrawals"),
            sa.func.count(sa.distinct(sa.case((shock, held.id)))).label("after_shock"),
        )
        .select_from(held)
        .join(Scheme, held.scheme_id == Scheme.id)
        .outerjoin(
            entry,
            sa.and_(
                entry.account_id == held.id,
                entry.deleted_at.is_(None),
                entry.booked_on <= month.last,
            ),
        )
        .where(
            held.branch_id == branch,
            held.deleted_at.is_(None),
            held.opened_on <= month.last,
        )
        .group_by(Scheme.code, Scheme.name, held.currency)
        .order_by(Scheme.code, held.currency)
    )
    return tuple(
        SavingsFigures(row.code, row.name, row.currency, *(int(value) for value in row[3:]))
        for row in connection.execute(query)
    )


def _payments(
    connection: Connection, branch: int, month: Month, day: date
) -> tuple[PaymentFigures, ...]:
    pay = AwardPayment
    stands = pay.state != PaymentState.CANCELLED.value
    due = sa.and_(stands, pay.due_on.between(month.first, month.last))
    paid = pay.paid_on.between(month.first, month.last)
    back = sa.and_(
        pay.state == PaymentState.RETURNED.value, pay.ended_on.between(month.first, month.last)
    )
    late = sa.and_(
        stands,
        pay.due_on < min(day, month.last),
        sa.or_(pay.paid_on.is_(None), pay.paid_on > month.last),
    )
    query = (
        sa.select(
            Scheme.code,
            Scheme.name,
            pay.currency,
            _count(due).label("due"),
            _sum(due, pay.amount_minor).label("due_amount"),
            _count(paid).label("paid"),
            _sum(paid, pay.amount_minor).label("paid_amount"),
            _count(back).label("returned"),
            _sum(back, pay.amount_minor).label("returned_amount"),
            _count(late).label("overdue"),
        )
        .select_from(pay)
        .join(Award, pay.award_id == Award.id)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .where(
            pay.branch_id == branch,
            pay.deleted_at.is_(None),
            Award.deleted_at.is_(None),
            sa.or_(due, paid, back, late),
        )
        .group_by(Scheme.code, Scheme.name, pay.currency)
        .order_by(Scheme.code, pay.currency)
    )
    return tuple(
        PaymentFigures(row.code, row.name, row.currency, *(int(value) for value in row[3:]))
        for row in connection.execute(query)
    )


def _count(condition: Any) -> Any:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0)


def _sum(condition: Any, amount: Any) -> Any:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, amount), else_=0)), 0)
