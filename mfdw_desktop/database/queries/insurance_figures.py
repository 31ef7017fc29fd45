"""Counts of a month: persons covered, claims, and visits to providers of health care."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    ClaimHelp,
    HealthVisit,
    HouseholdMember,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
)
from mfdw_desktop.database.queries import insurance
from mfdw_desktop.domain import insurance as rules
from mfdw_desktop.domain import insurance_figures as figures
from mfdw_desktop.domain.claims import OPEN, Decision
from mfdw_desktop.domain.insurance import PolicyState, Span
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.movements import UNKNOWN
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month, age_on, band_of

_YEAR = 12
_SEXES = (Sex.FEMALE.value, Sex.MALE.value, Sex.OTHER.value, Sex.UNKNOWN.value)


def insurance_figures(
    connection: Connection, branch: int, month: Month, active: sa.Select[int]
) -> figures.InsuranceFigures:
    """Return the insurance of a branch in a month; `active` are its active clients at the end.

    Where there is nothing to say of the month, nothing is: not even how many could be insured.
    """
    people = _insured(connection, branch, month)
    insured = list(people.values())
    bands = tuple(each.code for each in figures.INSURED_BANDS)
    found = figures.InsuranceFigures(
        persons=figures.cover_movement("", insured, month),
        by_sex=figures.grouped(insured, month, by="sex", order=_SEXES),
        by_age=figures.grouped(insured, month, by="band", order=(*bands, UNKNOWN)),
        policies=_scalar(connection, _policies(branch).where(
            insurance.in_state(PolicyState.IN_FORCE, month.last))),
        holders=_covered_clients(connection, month.last, active),
        eligible=_scalar(connection, sa.select(sa.func.count()).select_from(active.subquery())),
        due=_scalar(connection, _due(branch, month)),
        renewed=_scalar(connection, _due(branch, month).where(insurance.is_renewed())),
        claims=_claims(connection, branch, month),
        year=_year(connection, branch, month),
    )  # fmt: skip
    return figures.InsuranceFigures() if found.is_empty else found


def health_figures(connection: Connection, branch: int, month: Month) -> figures.HealthFigures:
    """Return the visits and vouchers of a branch in a month."""
    base = (HealthVisit.branch_id == branch, HealthVisit.deleted_at.is_(None))
    visited = (*base, HealthVisit.cancelled_on.is_(None),
               HealthVisit.visited_on.between(month.first, month.last))  # fmt: skip
    person = sa.func.coalesce(-HealthVisit.member_id, HealthVisit.client_id)
    has_number = HealthVisit.voucher.is_not(None)
    sums_of = list(
        connection.execute(
            sa.select(
                HealthVisit.currency,
                sa.func.sum(HealthVisit.cost_minor),
                sa.func.sum(HealthVisit.client_share_minor),
            )
            .where(*visited)
            .group_by(HealthVisit.currency)
            .order_by(HealthVisit.currency)
        )
    )
    return figures.HealthFigures(
        visits=_scalar(connection, sa.select(sa.func.count()).where(*visited)),
        persons=_scalar(connection, sa.select(sa.func.count(sa.distinct(person))).where(*visited)),
        issued=_scalar(connection, sa.select(sa.func.count()).where(
            *base, has_number, HealthVisit.issued_on.between(month.first, month.last))),
        used=_scalar(connection, sa.select(sa.func.count()).where(*visited, has_number)),
        expired=_scalar(connection, sa.select(sa.func.count()).where(
            *base, has_number, HealthVisit.cancelled_on.is_(None),
            HealthVisit.expires_on.between(month.first, month.last),
            sa.or_(HealthVisit.visited_on.is_(None), HealthVisit.visited_on > month.last))),
        waiting=_scalar(connection, sa.select(sa.func.count()).where(
            *base, HealthVisit.follow_up_on <= month.last,
            sa.or_(HealthVisit.followed_on.is_(None), HealthVisit.followed_on > month.last))),
        costs=tuple(Money(int(cost), code) for code, cost, _ in sums_of if cost is not None),
        shares=tuple(Money(int(part), code) for code, _, part in sums_of if part is not None),
    )  # fmt: skip


def _insured(connection: Connection, branch: int, month: Month) -> dict[int, figures.Insured]:
    """Return everybody covered on the day before the month or in it, with all her spans."""
    before = month.first - timedelta(days=1)
    query = insurance.counted_lines().where(
        InsurancePolicy.branch_id == branch,
        InsurancePolicy.deleted_at.is_(None),
        InsuredPerson.deleted_at.is_(None),
        InsurancePolicy.starts_on <= month.last,
        InsurancePolicy.ends_on >= before,
    )
    spans: dict[int, list[Span]] = defaultdict(list)
    persons: dict[int, Any] = {}
    for row in connection.execute(query.order_by(InsuredPerson.id)):
        cover = rules.cover(
            (row.starts_on, row.ends_on), row.cancelled_on, (row.from_on, row.until_on)
        )
        if cover is not None:
            spans[row.key].append(cover)
            persons[row.key] = row
    bands = {
        birth: _band(birth, month.last) for birth in {row.birth_on for row in persons.values()}
    }
    return {
        key: figures.Insured(row.sex or Sex.UNKNOWN.value, bands[row.birth_on], tuple(spans[key]))
        for key, row in persons.items()
    }


def _band(birth: date | None, day: date) -> str:
    found = band_of(age_on(birth, day) if birth else None, figures.INSURED_BANDS)
    return found.code if found else UNKNOWN


def _policies(branch: int) -> sa.Select[int]:
    return sa.select(sa.func.count()).where(
        InsurancePolicy.branch_id == branch, InsurancePolicy.deleted_at.is_(None)
    )


def _due(branch: int, month: Month) -> sa.Select[int]:
    """Return the count of policies whose cover ended in the month as it was agreed."""
    return _policies(branch).where(
        InsurancePolicy.ends_on.between(month.first, month.last),
        sa.or_(
            InsurancePolicy.cancelled_on.is_(None),
            InsurancePolicy.cancelled_on > InsurancePolicy.ends_on,
        ),
    )


def _covered_clients(connection: Connection, day: date, active: sa.Select[int]) -> int:
    client = sa.func.coalesce(InsuredPerson.client_id, HouseholdMember.client_id)
    query = (
        sa.select(sa.func.count(sa.distinct(client)))
        .select_from(InsuredPerson)
        .join(InsurancePolicy, InsuredPerson.policy_id == InsurancePolicy.id)
        .outerjoin(HouseholdMember, InsuredPerson.member_id == HouseholdMember.id)
        .where(*insurance.covering(day), client.in_(active))
    )
    return _scalar(connection, query)


def _claims(connection: Connection, branch: int, month: Month) -> figures.ClaimCounts:
    claim = InsuranceClaim
    days = (claim.filed_on, claim.submitted_on, claim.decided_on, claim.paid_on,
            claim.withdrawn_on)  # fmt: skip
    helped = (
        sa.select(ClaimHelp.id)
        .where(ClaimHelp.claim_id == claim.id, ClaimHelp.deleted_at.is_(None))
        .exists()
    )
    query = sa.select(claim.__table__, sa.case((helped, 1), else_=0).label("helped")).where(
        claim.branch_id == branch,
        claim.deleted_at.is_(None),
        claim.filed_on <= month.last,
        sa.or_(
            claim.state.in_(sorted(each.value for each in OPEN)),
            *(day >= month.first for day in days),
        ),
    )
    rows = list(connection.execute(query.order_by(claim.id)))
    paid = [row for row in rows if _in(row.paid_on, month)]
    decided = [row.decision for row in rows if _in(row.decided_on, month)]
    filed = [row for row in rows if _in(row.filed_on, month)]
    return figures.ClaimCounts(
        filed=len(filed),
        submitted=sum(_in(row.submitted_on, month) for row in rows),
        approved=decided.count(Decision.APPROVED),
        partly=decided.count(Decision.PARTLY),
        rejected=decided.count(Decision.REJECTED),
        paid=len(paid),
        open=sum(_is_open(row, month.last) for row in rows),
        helped=sum(row.helped for row in filed),
        days_to_pay=figures.days_to_pay([(row.paid_on - row.filed_on).days for row in paid]),
        amounts=sums(
            Money(row.approved_minor, row.currency)
            for row in paid
            if row.approved_minor is not None
        ),
    )


def _is_open(row: Any, day: date) -> bool:
    """Tell whether a claim waited for somebody at the end of a day."""
    if any(each is not None and each <= day for each in (row.paid_on, row.withdrawn_on)):
        return False
    is_decided = row.decided_on is not None and row.decided_on <= day
    return not (is_decided and row.decision == Decision.REJECTED)


def _year(connection: Connection, branch: int, month: Month) -> tuple[figures.CurrencyRatio, ...]:
    first, last = month.plus(1 - _YEAR).first, month.last
    claims = connection.execute(
        sa.select(InsuranceClaim.approved_minor, InsuranceClaim.currency).where(
            InsuranceClaim.branch_id == branch,
            InsuranceClaim.deleted_at.is_(None),
            InsuranceClaim.paid_on.between(first, last),
            InsuranceClaim.approved_minor.is_not(None),
        )
    )
    policy = InsurancePolicy
    rows: Sequence[Any] = connection.execute(
        sa.select(
            policy.premium_minor, policy.currency, policy.starts_on, policy.ends_on,
            policy.cancelled_on,
        ).where(
            policy.branch_id == branch, policy.deleted_at.is_(None),
            policy.starts_on <= last, policy.ends_on >= first,
        )
    ).all()  # fmt: skip
    premiums = [
        figures.Premium(
            Money(row.premium_minor, row.currency),
            (row.starts_on, row.ends_on),
            row.cancelled_on - timedelta(days=1) if row.cancelled_on else row.ends_on,
        )
        for row in rows
    ]
    paid = [Money(minor, currency) for minor, currency in claims if minor is not None]
    return figures.claims_ratios(paid, premiums, first, last)


def _in(day: date | None, month: Month) -> bool:
    return day is not None and day in month


def _scalar(connection: Connection, statement: sa.Select[Any]) -> int:
    return int(connection.execute(statement).scalar_one())
