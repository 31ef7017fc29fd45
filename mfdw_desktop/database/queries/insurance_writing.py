"""Writing policies with their persons and their award, claims and the help given with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Award,
    Change,
    ClaimHelp,
    Client,
    HouseholdMember,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
)
from mfdw_desktop.database.queries import incentive_writing
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.claims import ClaimDraft, HelpDraft
from mfdw_desktop.domain.insurance import InsuredDraft, PolicyDraft
from mfdw_desktop.domain.money import Money


def save_policy(unit: Unit, draft: PolicyDraft, award: int | None, key: int | None) -> int:
    """Create a policy with its persons and its award, or change one; return the id.

    Raises:
        RefusedError: somebody cannot be insured, or there are claims for one who would leave.
    """
    assert draft.client_id is not None
    assert draft.premium is not None
    branch, household = _holder(unit.connection, draft.client_id)
    share = draft.own_share
    assert share is not None
    values: dict[str, Any] = {
        "number": draft.number.strip() or None,
        "insurer": draft.insurer.strip() or None,
        "plan": draft.plan.strip() or None,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
        "premium_minor": draft.premium.minor,
        "client_share_minor": share.minor,
        "currency": draft.premium.currency,
        "paid_on": draft.paid_on,
        "renews_id": draft.renews_id,
        "cancelled_on": draft.cancelled_on,
        "cancel_reason": draft.cancel_reason.strip() or None,
        "note": draft.note.strip() or None,
    }
    if key is None:
        key = unit.create(
            InsurancePolicy, branch_id=branch, client_id=draft.client_id, scheme_id=draft.scheme_id,
            award_id=award, **values,
        ).id  # fmt: skip
    else:
        unit.update(InsurancePolicy, key, award_id=award, **values)
    _save_persons(unit, key, draft, household)
    return key


def remove_policies(unit: Unit, keys: Sequence[int]) -> None:
    """Put policies with their persons into the bin.

    An award that was made in one act with its policy goes with it; one that was recorded
    before stays, among the awards without a policy.

    Raises:
        RefusedError: there are claims under one of them.
    """
    claims = sa.select(sa.func.count()).where(
        InsuranceClaim.policy_id.in_(keys), InsuranceClaim.deleted_at.is_(None)
    )
    count = int(unit.connection.execute(claims).scalar_one())
    if count:
        raise RefusedError("policy-has-claims", count=count)
    persons = sa.select(InsuredPerson.id).where(
        InsuredPerson.policy_id.in_(keys), InsuredPerson.deleted_at.is_(None)
    )
    unit.remove_many(InsuredPerson, list(unit.connection.execute(persons).scalars()))
    awards = _made_together(unit.connection, keys)
    unit.remove_many(InsurancePolicy, keys)
    if awards:
        incentive_writing.remove_awards(unit, awards)


def save_claim(unit: Unit, draft: ClaimDraft, key: int | None) -> int:
    """Create a claim, or write all of one; return the id.

    Raises:
        RefusedError: there is no such policy, or the person is not on it.
    """
    policy = policy_row(unit.connection, draft.policy_id or 0)
    if draft.person_id is not None:
        query = sa.select(InsuredPerson.policy_id).where(InsuredPerson.id == draft.person_id)
        if unit.connection.execute(query).scalar() != policy.id:
            raise RefusedError("insured-unknown")
    values: dict[str, Any] = {
        "policy_id": policy.id,
        "person_id": draft.person_id,
        "event": draft.event.value,
        "happened_on": draft.happened_on,
        "filed_on": draft.filed_on,
        "wanted": draft.wanted.strip() or None,
        "complete_on": draft.complete_on,
        "submitted_on": draft.submitted_on,
        "decision": draft.decision.value if draft.decision else None,
        "decided_on": draft.decided_on,
        "reason": draft.reason.strip() or None,
        "claimed_minor": draft.claimed.minor if draft.claimed else None,
        "approved_minor": draft.approved.minor if draft.approved else None,
        "currency": policy.currency,
        "paid_on": draft.paid_on,
        "paid_to": draft.paid_to.strip() or None,
        "withdrawn_on": draft.withdrawn_on,
        "state": draft.state.value,
        "note": draft.note.strip() or None,
    }
    if key is not None:
        unit.update(InsuranceClaim, key, **values)
        return key
    made = unit.create(
        InsuranceClaim, branch_id=policy.branch_id, client_id=policy.client_id, **values
    )
    return made.id


def add_help(unit: Unit, claim: int, draft: HelpDraft) -> int:
    """Note help given with a claim; return the id."""
    assert draft.on is not None
    return unit.create(
        ClaimHelp, claim_id=claim, given_on=draft.on, helper=draft.helper.strip(),
        step=draft.step.value, minutes=draft.minutes, note=draft.note.strip() or None,
    ).id  # fmt: skip


def remove_claims(unit: Unit, keys: Sequence[int]) -> None:
    """Put claims and the help given with them into the bin."""
    help_of = sa.select(ClaimHelp.id).where(
        ClaimHelp.claim_id.in_(keys), ClaimHelp.deleted_at.is_(None)
    )
    unit.remove_many(ClaimHelp, list(unit.connection.execute(help_of).scalars()))
    unit.remove_many(InsuranceClaim, keys)


def policy_row(connection: Connection, key: int) -> Any:
    """Return the live row of a policy.

    Raises:
        RefusedError: there is none.
    """
    query = sa.select(InsurancePolicy.__table__).where(
        InsurancePolicy.id == key, InsurancePolicy.deleted_at.is_(None)
    )
    row = connection.execute(query).first()
    if row is None:
        raise RefusedError("policy-unknown", policy=key)
    return row


def last_premium(connection: Connection, scheme: int) -> tuple[Money, int] | None:
    """Return the premium of the newest policy of a scheme, and for how many persons it was."""
    persons = (
        sa.select(sa.func.count())
        .where(InsuredPerson.policy_id == InsurancePolicy.id, InsuredPerson.deleted_at.is_(None))
        .scalar_subquery()
    )
    query = sa.select(
        InsurancePolicy.premium_minor, InsurancePolicy.currency, persons.label("persons")
    ).where(InsurancePolicy.scheme_id == scheme, InsurancePolicy.deleted_at.is_(None))
    row = connection.execute(query.order_by(InsurancePolicy.id.desc()).limit(1)).first()
    if row is None or not row.persons:
        return None
    return Money(row.premium_minor, row.currency), int(row.persons)


def require_free(connection: Connection, draft: PolicyDraft, key: int | None) -> None:
    """Make sure that the number is free in its scheme and the renewed policy is there.

    Raises:
        RefusedError: it is not.
    """
    if draft.renews_id is not None:
        policy_row(connection, draft.renews_id)
    number = draft.number.strip()
    if not number:
        return
    query = sa.select(InsurancePolicy.id).where(
        InsurancePolicy.scheme_id == draft.scheme_id,
        InsurancePolicy.number == number,
        InsurancePolicy.deleted_at.is_(None),
        InsurancePolicy.id != (key or 0),
    )
    if connection.execute(query).first() is not None:
        raise RefusedError("policy-number-taken", number=number)


def _holder(connection: Connection, client: int) -> tuple[int, int | None]:
    row = connection.execute(
        sa.select(Client.branch_id, Client.household_id).where(
            Client.id == client, Client.deleted_at.is_(None)
        )
    ).first()
    if row is None:
        raise RefusedError("client-unknown", client=client)
    return row.branch_id, row.household_id


def waiting_award(connection: Connection, draft: PolicyDraft) -> int:
    """Return the award that a policy is entered for.

    Raises:
        RefusedError: it belongs to another client or scheme, or has a policy.
    """
    taken = (
        sa.select(InsurancePolicy.id)
        .where(InsurancePolicy.award_id == Award.id, InsurancePolicy.deleted_at.is_(None))
        .exists()
    )
    query = sa.select(Award.id).where(
        Award.id == draft.award_id,
        Award.client_id == draft.client_id,
        Award.scheme_id == draft.scheme_id,
        Award.deleted_at.is_(None),
        ~taken,
    )
    found = connection.execute(query).scalar()
    if found is None:
        raise RefusedError("award-not-waiting")
    return found


def _made_together(connection: Connection, policies: Sequence[int]) -> list[int]:
    """Return the awards that were written in the same act as their policy."""
    of_policy, of_award = aliased(Change), aliased(Change)
    query = (
        sa.select(Award.id)
        .join(InsurancePolicy, InsurancePolicy.award_id == Award.id)
        .join(
            of_policy,
            (of_policy.record_uid == InsurancePolicy.uid) & (of_policy.action == "create"),
        )
        .join(of_award, (of_award.record_uid == Award.uid) & (of_award.action == "create"))
        .where(
            InsurancePolicy.id.in_(policies),
            Award.deleted_at.is_(None),
            sa.or_(of_policy.edit == of_award.edit, of_policy.batch_id == of_award.batch_id),
        )
    )
    return list(connection.execute(query).scalars())


def _save_persons(unit: Unit, policy: int, draft: PolicyDraft, household: int | None) -> None:
    held = list(
        unit.connection.execute(
            sa.select(InsuredPerson.id).where(
                InsuredPerson.policy_id == policy, InsuredPerson.deleted_at.is_(None)
            )
        ).scalars()
    )
    kept = {each.id for each in draft.persons}
    gone = [each for each in held if each not in kept]
    _require_no_claims(unit.connection, gone)
    unit.remove_many(InsuredPerson, gone)
    for each in draft.persons:
        until = each.until_on if each.until_on != draft.ends_on else None
        values = {"from_on": each.from_on or draft.starts_on, "until_on": until}
        if each.id in held:
            assert each.id is not None
            unit.update(InsuredPerson, each.id, **values)
        else:
            who = _person(unit.connection, each, draft.client_id, household)
            unit.create(
                InsuredPerson, policy_id=policy, client_id=who.client_id,
                member_id=who.member_id, **values,
            )  # fmt: skip


def _require_no_claims(connection: Connection, persons: Sequence[int]) -> None:
    query = sa.select(sa.func.count()).where(
        InsuranceClaim.person_id.in_(persons), InsuranceClaim.deleted_at.is_(None)
    )
    count = int(connection.execute(query).scalar_one())
    if count:
        raise RefusedError("insured-has-claims", count=count)


def _person(
    connection: Connection, draft: InsuredDraft, holder: int | None, household: int | None
) -> InsuredDraft:
    """Return the person with both keys, as far as there are both.

    Raises:
        RefusedError: somebody who neither holds the policy nor lives in the household.
    """
    line = sa.select(HouseholdMember.id, HouseholdMember.client_id).where(
        HouseholdMember.household_id == household, HouseholdMember.deleted_at.is_(None)
    )
    if draft.member_id is not None:
        row = connection.execute(line.where(HouseholdMember.id == draft.member_id)).first()
        if row is None:
            raise RefusedError("insured-unknown")
        return replace(draft, client_id=row.client_id)
    row = connection.execute(line.where(HouseholdMember.client_id == draft.client_id)).first()
    if row is None and draft.client_id != holder:
        raise RefusedError("insured-unknown")
    return replace(draft, member_id=row.id if row is not None else None)
