"""Rebate rules, runs and their lines; and the loans that a run looks at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database import models
from mfdw_desktop.database.models import Branch, Centre, Client, Loan, LoanInstalment, Scheme
from mfdw_desktop.database.queries import instalments
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.rebates import (
    LoanFacts,
    NoRebate,
    Period,
    RebateLine,
    RebateRule,
    RebateRun,
    RebateWay,
    RunState,
)

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")


def rules(connection: Connection, scheme: int) -> list[RebateRule]:
    """Return the versions of a scheme's rebate rule, the newest last."""
    query = sa.select(models.RebateRule.__table__).where(
        models.RebateRule.scheme_id == scheme, models.RebateRule.deleted_at.is_(None)
    )
    return [
        RebateRule(
            share_percent=row.share_percent,
            number=row.number,
            from_on=row.from_on,
            grace_days=row.grace_days,
            way=RebateWay(row.way),
            least=_money(row.least_minor, row.currency),
            most=_money(row.most_minor, row.currency),
            step=_money(row.step_minor, row.currency),
            note=row.note or "",
            id=row.id,
            uid=row.uid,
        )
        for row in connection.execute(query.order_by(models.RebateRule.number))
    ]


def loans_of_period(connection: Connection, branch: int, period: Period) -> list[LoanFacts]:
    """Return the branch's loans with their instalments of a period.

    A loan that ran in the period without an instalment in any statement is among them.
    """
    due = (
        sa.select(LoanInstalment.__table__)
        .join(Loan, LoanInstalment.loan_id == Loan.id)
        .where(
            LoanInstalment.branch_id == branch,
            LoanInstalment.due_on >= period.first,
            LoanInstalment.due_on <= period.last,
            LoanInstalment.deleted_at.is_(None),
        )
        .order_by(LoanInstalment.loan_id, LoanInstalment.due_on)
    )
    lines: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(due):
        lines[row.loan_id].append(instalments.instalment_of(row))
    query = (
        sa.select(Loan.id, Loan.client_id, Loan.currency, Loan.status, Loan.disbursed_on,
                  Loan.due_on)
        .join(Client, Loan.client_id == Client.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .where(
            Loan.branch_id == branch,
            Loan.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            Loan.disbursed_on <= period.last,
        )
        # a run's lines stand in this order, so that its list needs no sorting
        .order_by(sa.func.coalesce(Centre.name, ""), Client.sort_name, Loan.id)
    )  # fmt: skip
    found = []
    for row in connection.execute(query):
        ran = row.status == LoanStatus.ACTIVE.value and (
            row.due_on is None or row.due_on >= period.first
        )
        if row.id in lines or ran:
            found.append(
                LoanFacts(row.id, row.client_id, row.currency, tuple(lines.get(row.id, ())))
            )
    return found


def rebated(
    connection: Connection, loans: Iterable[int], period: Period, *, but_run: int | None = None
) -> set[int]:
    """Return the loans whose interest of any day of a period has a rebate that stands."""
    line, run = models.RebateLine, models.RebateRun
    found: set[int] = set()
    for part in parts(loans):
        query = (
            sa.select(line.loan_id)
            .join(run, line.run_id == run.id)
            .where(
                among(connection, line.loan_id, part),
                line.amount_minor > 0,
                line.reversed_on.is_(None),
                line.deleted_at.is_(None),
                run.deleted_at.is_(None),
                line.from_on <= period.last,
                line.until_on >= period.first,
            )
        )
        if but_run is not None:
            query = query.where(line.run_id != but_run)
        found.update(connection.execute(query).scalars())
    return found


def run_row(connection: Connection, key: int) -> Any:
    """Return a live run as the table has it; None for none."""
    query = sa.select(models.RebateRun.__table__).where(
        models.RebateRun.id == key, models.RebateRun.deleted_at.is_(None)
    )
    return connection.execute(query).first()


def run_of_uid(connection: Connection, uid: str) -> int | None:
    """Return the key of the live run with a uid, or with one that begins so."""
    query = sa.select(models.RebateRun.id).where(
        sa.cast(models.RebateRun.uid, sa.Text).like(f"{uid}%"),
        models.RebateRun.deleted_at.is_(None),
    )
    found = list(connection.execute(query.limit(2)).scalars())
    return found[0] if len(found) == 1 else None


def runs(
    connection: Connection,
    branches: frozenset[int] = frozenset(),
    *,
    states: frozenset[RunState] = frozenset(),
    key: int | None = None,
) -> list[RebateRun]:
    """Return runs, the newest first, with what their lines come to."""
    run = models.RebateRun
    query = (
        sa.select(
            run.__table__, Branch.code.label("branch"), Scheme.code.label("scheme"),
            Scheme.name.label("scheme_name"),
        )
        .join(Branch, run.branch_id == Branch.id)
        .join(Scheme, run.scheme_id == Scheme.id)
        .where(run.deleted_at.is_(None))
        .order_by(run.computed_at.desc(), run.id.desc())
    )  # fmt: skip
    if branches:
        query = query.where(run.branch_id.in_(sorted(branches)))
    if states:
        query = query.where(run.state.in_(sorted(each.value for each in states)))
    if key is not None:
        query = query.where(run.id == key)
    rows = connection.execute(query).all()
    counted = _counts(connection, [row.id for row in rows])
    return [_run(row, counted.get(row.id, _Sums())) for row in rows]


def lines(connection: Connection, run: int) -> list[RebateLine]:
    """Return the lines of a run by centre and client."""
    line = models.RebateLine
    query = whole_lines().where(line.run_id == run, line.deleted_at.is_(None))
    ordered = query.order_by(Centre.name, Client.sort_name, Client.id, line.id)
    return [line_of(row) for row in connection.execute(ordered)]


def whole_lines() -> sa.Select[Any]:
    """Return the SELECT of lines of runs with whose they are."""
    line, rule = models.RebateLine, models.RebateRule
    return (
        sa.select(
            line.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            _CLIENT_NAME.label("client_name"),
            sa.func.coalesce(Centre.name, "").label("centre"),
            Loan.number.label("loan"),
            rule.number.label("rule"),
        )
        .select_from(line)
        .join(Client, line.client_id == Client.id)
        .join(Loan, line.loan_id == Loan.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(rule, line.rule_id == rule.id)
    )


def line_of(row: Any) -> RebateLine:
    """Return a row of the lines as it is shown."""
    return RebateLine(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        centre=row.centre,
        loan_id=row.loan_id,
        loan=row.loan,
        due=row.due,
        on_time=row.on_time,
        days_late=row.days_late,
        base=Money(row.base_minor, row.currency),
        amount=Money(row.amount_minor, row.currency),
        share_percent=row.share_percent,
        rule=row.rule or 0,
        reason=NoRebate(row.reason) if row.reason else None,
        award_id=row.award_id,
        reversed_on=row.reversed_on,
        reversed_by=row.reversed_by or "",
        reverse_reason=row.reverse_reason or "",
    )


def waiting(connection: Connection, branches: frozenset[int]) -> tuple[int, date | None]:
    """Return how many runs wait for approval or credit, and the first day of the oldest."""
    run = models.RebateRun
    query = sa.select(sa.func.count(), sa.func.min(run.from_on)).where(
        run.deleted_at.is_(None),
        run.state.in_((RunState.COMPUTED.value, RunState.APPROVED.value)),
    )
    if branches:
        query = query.where(run.branch_id.in_(sorted(branches)))
    count, oldest = connection.execute(query).one()
    return int(count), oldest


@dataclass(frozen=True)
class _Sums:
    """What the lines of a run come to."""

    loans: int = 0
    rebates: int = 0
    clients: int = 0
    amounts: tuple[Money, ...] = ()
    reversed: int = 0
    reversed_amounts: tuple[Money, ...] = ()


def _counts(connection: Connection, keys: Sequence[int]) -> dict[int, _Sums]:
    """Return what the lines of several runs come to, as `domain.rebates.totals` says it."""
    line = models.RebateLine
    is_back = line.reversed_on.is_not(None)
    is_given = sa.and_(line.amount_minor > 0, line.reversed_on.is_(None))
    found: dict[int, _Sums] = {}
    for part in parts(keys):
        which = (among(connection, line.run_id, part), line.deleted_at.is_(None))
        rows: dict[int, list[Any]] = defaultdict(list)
        query = (
            sa.select(
                line.run_id,
                line.currency,
                sa.func.count().label("loans"),
                _sum(is_given, 1).label("rebates"),
                _sum(is_given, line.amount_minor).label("amount"),
                _sum(is_back, 1).label("reversed"),
                _sum(is_back, line.amount_minor).label("back"),
            )
            .where(*which)
            .group_by(line.run_id, line.currency)
        )
        for row in connection.execute(query):
            rows[row.run_id].append(row)
        reached = sa.select(line.run_id, sa.func.count(sa.distinct(line.client_id)))
        clients = {
            key: int(count)
            for key, count in connection.execute(
                reached.where(*which, is_given).group_by(line.run_id)
            )
        }
        for key, each in rows.items():
            found[key] = _Sums(
                loans=sum(int(row.loans) for row in each),
                rebates=sum(int(row.rebates) for row in each),
                clients=clients.get(key, 0),
                amounts=sums(Money(int(row.amount), row.currency) for row in each if row.rebates),
                reversed=sum(int(row.reversed) for row in each),
                reversed_amounts=sums(
                    Money(int(row.back), row.currency) for row in each if row.reversed
                ),
            )
    return found


def _sum(condition: Any, value: Any) -> Any:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, value), else_=0)), 0)


def _run(row: Any, counted: _Sums) -> RebateRun:
    return RebateRun(
        id=row.id,
        uid=row.uid,
        branch=row.branch,
        scheme_id=row.scheme_id,
        scheme=row.scheme,
        scheme_name=row.scheme_name,
        period=Period(row.from_on, row.until_on),
        state=RunState(row.state),
        computed_by=row.computed_by,
        computed_at=row.computed_at,
        approved_by=row.approved_by or "",
        approved_at=row.approved_at,
        credited_by=row.credited_by or "",
        credited_on=row.credited_on,
        reference=row.reference or "",
        to_savings=bool(row.to_savings),
        note=row.note or "",
        loans=counted.loans,
        rebates=counted.rebates,
        clients=counted.clients,
        amounts=counted.amounts,
        reversed=counted.reversed,
        reversed_amounts=counted.reversed_amounts,
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
