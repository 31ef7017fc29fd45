"""Payments of awards, with how the conditions stand that belong to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    AwardPayment,
    Centre,
    Client,
    ConditionCheck,
    HouseholdMember,
    Scheme,
)
from mfdw_desktop.database.queries import evidence, search, sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import (
    Decision,
    PaymentDraft,
    PaymentFilter,
    PaymentRow,
    PaymentState,
    proof_of,
)

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")
_MEMBER_NAME = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")


def conditions(connection: Connection, wanted: PaymentFilter) -> list[sa.ColumnElement[bool]]:
    """Return what a payment must be to be in a list."""
    pay = AwardPayment
    found: list[sa.ColumnElement[bool]] = [
        pay.deleted_at.is_(None), Award.deleted_at.is_(None), Client.deleted_at.is_(None)
    ]  # fmt: skip
    if wanted.branches:
        found.append(pay.branch_id.in_(sorted(wanted.branches)))
    if wanted.states:
        found.append(pay.state.in_(sorted(each.value for each in wanted.states)))
    if wanted.due_from is not None:
        found.append(pay.due_on >= wanted.due_from)
    if wanted.due_until is not None:
        found.append(pay.due_on <= wanted.due_until)
    for column, value in (
        (pay.client_id, wanted.client_id),
        (pay.award_id, wanted.award_id),
        (Award.scheme_id, wanted.scheme_id),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.text.strip():
        found.append(search.matches(connection, wanted.text))
    if wanted.keys:
        found.append(pay.id.in_(wanted.keys))
    return found


def count(connection: Connection, wanted: PaymentFilter) -> tuple[int, date | None]:
    """Return how many payments a list has, and the day of the oldest."""
    query = sa.select(sa.func.count(), sa.func.min(AwardPayment.due_on))
    total, oldest = connection.execute(_joined(connection, query, wanted)).one()
    return int(total), oldest


def totals(connection: Connection, wanted: PaymentFilter) -> list[Money]:
    """Return what the payments of a list come to, a line a currency."""
    query = sa.select(sa.func.sum(AwardPayment.amount_minor), AwardPayment.currency)
    grouped = _joined(connection, query, wanted).group_by(AwardPayment.currency)
    rows = connection.execute(grouped.order_by(AwardPayment.currency))
    return [Money(int(total), currency) for total, currency in rows]


def ids(connection: Connection, wanted: PaymentFilter, order: Order = AS_IT_IS) -> sa.Select[Any]:
    """Return the SELECT of the ids of payments, by the day due."""
    query = _joined(connection, sa.select(AwardPayment.id), wanted)
    own = (AwardPayment.due_on, Client.sort_name, AwardPayment.id)
    return in_order(query, order, sorts.PAYMENTS, own, key=AwardPayment.id)


def rows(
    connection: Connection, wanted: PaymentFilter, *, limit: int | None = None
) -> list[PaymentRow]:
    """Return payments by the day due."""
    query = ids(connection, wanted)
    if limit is not None:
        query = query.limit(limit)
    return rows_of(connection, list(connection.execute(query).scalars()))


def rows_of(connection: Connection, keys: Sequence[int]) -> list[PaymentRow]:
    """Return payments in the order of `keys`."""
    query = (
        sa.select(
            AwardPayment.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            _CLIENT_NAME.label("client_name"),
            sa.func.coalesce(Centre.name, "").label("centre"),
            Scheme.code.label("scheme"),
            Scheme.name.label("scheme_name"),
            _MEMBER_NAME.label("member"),
            evidence.count(EvidenceOf.PAYMENT).label("documents"),
            Award.given_on,
        )
        .select_from(AwardPayment)
        .join(Award, AwardPayment.award_id == Award.id)
        .join(Client, AwardPayment.client_id == Client.id)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(HouseholdMember, Award.member_id == HouseholdMember.id)
    )
    found = in_keys(connection, query, AwardPayment.id, keys)
    awards = list(dict.fromkeys(row.award_id for row in found))
    checks, numbers = _checks(connection, awards), _numbers(connection, awards)
    return [_row(row, checks[row.award_id], numbers[row.award_id]) for row in found]


def award_of(connection: Connection, key: int) -> Any:
    """Return a live award as the table has it; None for none."""
    query = sa.select(Award.__table__).where(Award.id == key, Award.deleted_at.is_(None))
    return connection.execute(query).first()


def planned(connection: Connection, award: int) -> Money | None:
    """Return what the payments of an award come to; None where it is given in one piece."""
    query = sa.select(sa.func.sum(AwardPayment.amount_minor), AwardPayment.currency).where(
        AwardPayment.award_id == award, AwardPayment.deleted_at.is_(None)
    )
    row = connection.execute(query.group_by(AwardPayment.currency)).first()
    return None if row is None else Money(int(row[0]), row[1])


def write_plan(unit: Unit, award: Any, drafts: Sequence[PaymentDraft]) -> None:
    """Write the payments of an award in place of those that it had."""
    held = unit.connection.execute(
        sa.select(AwardPayment.id).where(
            AwardPayment.award_id == award.id, AwardPayment.deleted_at.is_(None)
        )
    ).scalars()
    unit.remove_many(AwardPayment, list(held))
    for number, each in enumerate(drafts, 1):
        unit.create(
            AwardPayment, branch_id=award.branch_id, client_id=award.client_id,
            award_id=award.id, number=number, due_on=each.on, amount_minor=each.amount.minor,
            currency=each.amount.currency, state=PaymentState.DUE.value,
        )  # fmt: skip


def decide(unit: Unit, key: int, decision: Decision) -> None:
    """Write what became of a payment."""
    state = decision.state
    values: dict[str, Any] = {"state": state.value, "decided_by": unit.actor.uid}
    if state is PaymentState.DUE:
        values |= {"paid_on": None, "ended_on": None, "reference": None, "note": None}
    elif state is PaymentState.PAID:
        values |= {
            "paid_on": decision.on,
            "ended_on": None,
            "reference": decision.reference.strip() or None,
            "note": decision.note.strip() or None,
        }
    else:
        values |= {"ended_on": decision.on, "note": decision.note.strip()}
    unit.update(AwardPayment, key, **values)


def _joined(connection: Connection, query: Any, wanted: PaymentFilter) -> Any:
    return (
        query.select_from(AwardPayment)
        # Each has both; outer joins let SQLite begin at the payments, by the day due.
        .outerjoin(Award, AwardPayment.award_id == Award.id)
        .outerjoin(Client, AwardPayment.client_id == Client.id)
        .where(*conditions(connection, wanted))
    )


def _checks(
    connection: Connection, awards: Iterable[int]
) -> dict[int, list[tuple[date, CheckState]]]:
    found: dict[int, list[tuple[date, CheckState]]] = defaultdict(list)
    for part in parts(awards):
        query = sa.select(
            ConditionCheck.award_id, ConditionCheck.due_on, ConditionCheck.state
        ).where(among(connection, ConditionCheck.award_id, part),
                ConditionCheck.deleted_at.is_(None))  # fmt: skip
        for award, due_on, state in connection.execute(query):
            found[award].append((due_on, CheckState(state)))
    return found


def _numbers(connection: Connection, awards: Iterable[int]) -> dict[int, int]:
    found: dict[int, int] = defaultdict(int)
    for part in parts(awards):
        query = (
            sa.select(AwardPayment.award_id, sa.func.count())
            .where(among(connection, AwardPayment.award_id, part),
                   AwardPayment.deleted_at.is_(None))
            .group_by(AwardPayment.award_id)
        )  # fmt: skip
        for award, total in connection.execute(query):
            found[award] = int(total)
    return found


def _row(row: Any, checks: list[tuple[date, CheckState]], of: int) -> PaymentRow:
    return PaymentRow(
        id=row.id,
        uid=row.uid,
        award_id=row.award_id,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        centre=row.centre,
        scheme=row.scheme,
        scheme_name=row.scheme_name,
        number=row.number,
        of=of,
        due_on=row.due_on,
        amount=Money(row.amount_minor, row.currency),
        state=PaymentState(row.state),
        member=row.member,
        paid_on=row.paid_on,
        ended_on=row.ended_on,
        reference=row.reference or "",
        note=row.note or "",
        proof=proof_of(checks, row.due_on),
        documents=row.documents,
        given_on=row.given_on,
    )
