"""Writing what hangs on a client: consents, household, enterprises, loans."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Client,
    Consent,
    Enterprise,
    Household,
    HouseholdMember,
    InsuredPerson,
    Loan,
    LoanInstalment,
    RebateLine,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import enterprises, households, loans
from mfdw_desktop.domain.consents import (
    Consent as ConsentLine,
)
from mfdw_desktop.domain.consents import (
    ConsentMethod,
    ConsentScope,
)
from mfdw_desktop.domain.people import Sex

_PARTS: dict[str, type[HouseholdMember] | type[Enterprise] | type[Loan]] = {
    "household_member": HouseholdMember,
    "enterprise": Enterprise,
    "loan": Loan,
}


def give_consents(unit: Unit, key: int, consents: Iterable[ConsentLine]) -> None:
    """Store consents of a client."""
    for each in consents:
        unit.create(
            Consent,
            client_id=key,
            scope=each.scope.value,
            given_on=each.given_on,
            method=each.method.value,
            witness=each.witness or None,
            withdrawn_on=each.withdrawn_on,
            taken_by=each.taken_by.strip() or None,
        )


def withdraw(
    unit: Unit,
    key: int,
    scope: ConsentScope,
    on: date,
    *,
    method: ConsentMethod | None = None,
    note: str = "",
) -> None:
    """Withdraw the standing consents of a scope from a day on."""
    standing = sa.select(Consent.id).where(
        Consent.client_id == key,
        Consent.scope == scope.value,
        Consent.withdrawn_on.is_(None),
        Consent.deleted_at.is_(None),
    )
    for consent in list(unit.connection.execute(standing).scalars()):
        unit.update(
            Consent, consent, withdrawn_on=on,
            withdrawn_method=method.value if method is not None else None,
            withdrawn_note=note.strip() or None,
        )  # fmt: skip


def save_member(unit: Unit, client: int, draft: households.MemberDraft, member: int | None) -> int:
    """Add a person to the client's household, or change one; make the household if need be.

    Return the member's id.
    """
    values = {
        "name": draft.name.strip() or None,
        "native_name": draft.native_name.strip() or None,
        "sex": _sex(draft.sex),
        "birth_on": draft.birth_on,
        "birth_estimated": draft.birth_estimated,
        "relation": draft.relation.value,
        "is_head": draft.is_head,
        "school": _text(draft.school),
        "grade": draft.grade,
        "works": draft.works,
        "joined_on": draft.joined_on,
        "left_on": draft.left_on,
        "left_reason": _text(draft.left_reason) if draft.left_on is not None else None,
    }
    if member is not None:
        unit.update(HouseholdMember, member, **values)
    else:
        household = household_of(unit, client)
        member = unit.create(HouseholdMember, household_id=household, **values).id
    if draft.is_head and draft.left_on is None:
        one_head(unit, member)
    return member


def one_head(unit: Unit, line: int) -> None:
    """Let a person be the only head of the household."""
    household = sa.select(HouseholdMember.household_id).where(HouseholdMember.id == line)
    others = unit.connection.execute(
        sa.select(HouseholdMember.id).where(
            HouseholdMember.household_id == household.scalar_subquery(),
            HouseholdMember.is_head == True,  # noqa: E712
            HouseholdMember.id != line,
            HouseholdMember.deleted_at.is_(None),
        )
    ).scalars()
    for key in others.all():
        unit.update(HouseholdMember, key, is_head=False)


def household_of(unit: Unit, client: int) -> int:
    """Return the client's household; a new one starts with the client as its head."""
    row = unit.connection.execute(sa.select(Client.__table__).where(Client.id == client)).one()
    if row.household_id is not None:
        return int(row.household_id)
    made = unit.create(
        Household, branch_id=row.branch_id, code=f"H-{row.code}", village=row.village,
        address=row.address,
    )  # fmt: skip
    unit.create(
        HouseholdMember,
        household_id=made.id,
        client_id=client,
        name=row.name,
        native_name=row.native_name,
        sex=row.sex,
        birth_on=row.birth_on,
        birth_estimated=row.birth_estimated,
        relation=households.Relation.CLIENT.value,
        is_head=True,
    )
    unit.update(Client, client, household_id=made.id)
    return made.id


def save_enterprise(
    unit: Unit, client: int, draft: enterprises.EnterpriseDraft, key: int | None
) -> None:
    """Add an enterprise to a client, or change one."""
    values = {
        "name": draft.name.strip() or None,
        "activity": draft.activity.strip() or None,
        "sector": draft.sector.value,
        "started_on": draft.started_on,
        "closed_on": draft.closed_on,
        "registration": draft.registration.value,
        "workers_family": draft.workers_family,
        "workers_paid": draft.workers_paid,
        "workers_women": draft.workers_women,
    }
    if key is not None:
        unit.update(Enterprise, key, **values)
        return
    unit.create(Enterprise, branch_id=_branch_of(unit, client), client_id=client, **values)


def save_loan(unit: Unit, client: int, draft: loans.LoanDraft, key: int | None) -> None:
    """Add a reference to a loan, or change one."""
    assert draft.principal is not None
    values = {
        "number": draft.number.strip(),
        "product": draft.product.strip(),
        "cycle": draft.cycle,
        "principal_minor": draft.principal.minor,
        "currency": draft.principal.currency,
        "disbursed_on": draft.disbursed_on,
        "due_on": draft.due_on,
        "months": draft.months,
        "purpose": draft.purpose.strip() or None,
        "status": draft.status.value,
        "outstanding_minor": draft.outstanding.minor if draft.outstanding else None,
        "outstanding_on": draft.outstanding_on,
    }
    if key is not None:
        unit.update(Loan, key, **values)
        return
    branch = _branch_of(unit, client)
    taken = sa.select(Loan.id).where(
        Loan.branch_id == branch, Loan.number == values["number"], Loan.deleted_at.is_(None)
    )
    if unit.connection.execute(taken).first() is not None:
        raise RefusedError("loan-number-taken", number=draft.number)
    unit.create(Loan, branch_id=branch, client_id=client, **values)


def remove_part(unit: Unit, kind: str, key: int) -> None:
    """Put a household member, an enterprise or a loan into the bin.

    Raises:
        RefusedError: a policy covers the member, or a rebate of the loan stands.
    """
    if kind == "household_member":
        on_policy = sa.select(InsuredPerson.id).where(
            InsuredPerson.member_id == key, InsuredPerson.deleted_at.is_(None)
        )
        if unit.connection.execute(on_policy.limit(1)).first() is not None:
            raise RefusedError("member-insured")
    if kind == "loan":
        _remove_statement(unit, key)
    unit.remove(_PARTS[kind], key)


def _remove_statement(unit: Unit, loan: int) -> None:
    """Put the instalments of a loan into the bin, unless a rebate lives on them."""
    rebated = sa.select(RebateLine.id).where(
        RebateLine.loan_id == loan,
        RebateLine.amount_minor > 0,
        RebateLine.reversed_on.is_(None),
        RebateLine.deleted_at.is_(None),
    )
    if unit.connection.execute(rebated.limit(1)).first() is not None:
        raise RefusedError("loan-rebated")
    lines = sa.select(LoanInstalment.id).where(
        LoanInstalment.loan_id == loan, LoanInstalment.deleted_at.is_(None)
    )
    unit.remove_many(LoanInstalment, list(unit.connection.execute(lines).scalars()))


def _branch_of(unit: Unit, client: int) -> int:
    query = sa.select(Client.branch_id).where(Client.id == client)
    return int(unit.connection.execute(query).scalar_one())


def _sex(sex: Sex) -> str | None:
    return None if sex is Sex.UNKNOWN else sex.value


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
