"""Reading claims and the help given with them; the draft of a claim as stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    ClaimHelp,
    Client,
    HouseholdMember,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
    Scheme,
)
from mfdw_desktop.database.queries import evidence, search, sorts
from mfdw_desktop.database.queries.insurance import CLIENT_NAME
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimDraft,
    ClaimEvent,
    ClaimFilter,
    ClaimRow,
    ClaimState,
    Decision,
    HelpLine,
    HelpStep,
)
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money

_PART = 500
_INSURED = Client.__table__.alias("insured")


def claim_ids(
    connection: Connection, wanted: ClaimFilter, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of ids of the claims wanted; what waits longest stands first."""
    found: list[sa.ColumnElement[bool]] = [InsuranceClaim.deleted_at.is_(None)]
    if wanted.id is not None:
        found.append(InsuranceClaim.id == wanted.id)
    if wanted.client_id is not None:
        found.append(InsuranceClaim.client_id == wanted.client_id)
    if wanted.policy_id is not None:
        found.append(InsuranceClaim.policy_id == wanted.policy_id)
    if wanted.branches:
        found.append(InsuranceClaim.branch_id.in_(sorted(wanted.branches)))
    if wanted.states:
        found.append(InsuranceClaim.state.in_(sorted(each.value for each in wanted.states)))
    query = sa.select(InsuranceClaim.id).where(*found)
    if wanted.text.strip():
        number = sa.func.lower(InsurancePolicy.number).contains(
            wanted.text.strip().lower(), autoescape=True
        )
        query = query.where(
            sa.or_(
                InsuranceClaim.client_id.in_(search.clients(connection, wanted.text)),
                InsuranceClaim.policy_id.in_(sa.select(InsurancePolicy.id).where(number)),
            )
        )
    own = (InsuranceClaim.filed_on.desc(), InsuranceClaim.id.desc())
    if wanted.states and wanted.states <= OPEN:
        own = (InsuranceClaim.filed_on.asc(), InsuranceClaim.id.asc())
    return in_order(query, order, sorts.CLAIMS, own, key=InsuranceClaim.id)


def claims(
    connection: Connection, wanted: ClaimFilter, *, limit: int
) -> tuple[int, list[ClaimRow]]:
    """Return how many claims there are, and the first of them with the help given."""
    ids = claim_ids(connection, wanted)
    keys = list(connection.execute(ids.limit(limit)).scalars())
    return total_of(connection, ids), claims_of(connection, keys)


def claims_of(connection: Connection, keys: Sequence[int]) -> list[ClaimRow]:
    """Return claims with the help given, in the order of `keys`."""
    found: dict[int, ClaimRow] = {}
    for start in range(0, len(keys), _PART):
        part = keys[start : start + _PART]
        help_of = _help(connection, part)
        for row in connection.execute(_rows().where(InsuranceClaim.id.in_(part))):
            found[row.id] = _claim(row, tuple(help_of.get(row.id, ())))
    return [found[key] for key in keys if key in found]


def under(connection: Connection, policies: Iterable[int]) -> list[ClaimRow]:
    """Return the claims under policies, in the order in which they were written."""
    found = [
        _claim(row, ())
        for part in parts(policies)
        for row in connection.execute(
            _rows().where(
                among(connection, InsuranceClaim.policy_id, part),
                InsuranceClaim.deleted_at.is_(None),
            )
        )
    ]
    return sorted(found, key=lambda each: each.id)


def one(connection: Connection, key: int) -> ClaimRow:
    """Return one claim.

    Raises:
        RefusedError: there is none.
    """
    _, found = claims(connection, ClaimFilter(id=key), limit=1)
    if not found:
        raise RefusedError("claim-unknown", claim=key)
    return found[0]


def waiting(
    connection: Connection, branches: frozenset[int]
) -> dict[ClaimState, tuple[int, date | None]]:
    """Return how many claims stand in each open state, and since when the oldest is filed."""
    query = sa.select(
        InsuranceClaim.state, sa.func.count(), sa.func.min(InsuranceClaim.filed_on)
    ).where(
        InsuranceClaim.deleted_at.is_(None),
        InsuranceClaim.state.in_(sorted(each.value for each in OPEN)),
    )
    if branches:
        query = query.where(InsuranceClaim.branch_id.in_(sorted(branches)))
    rows = connection.execute(query.group_by(InsuranceClaim.state))
    return {ClaimState(state): (int(count), oldest) for state, count, oldest in rows}


def _rows() -> sa.Select[Any]:
    client_of = sa.func.coalesce(InsuredPerson.client_id, HouseholdMember.client_id)
    person = sa.func.coalesce(
        _INSURED.c.name, _INSURED.c.native_name, HouseholdMember.name,
        HouseholdMember.native_name, "",
    )  # fmt: skip
    return (
        sa.select(
            InsuranceClaim.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            CLIENT_NAME.label("client_name"),
            InsurancePolicy.number.label("policy_number"),
            InsurancePolicy.insurer,
            Scheme.name.label("scheme_name"),
            person.label("person"),
            evidence.count(EvidenceOf.CLAIM).label("documents"),
        )
        .select_from(InsuranceClaim)
        .join(Client, InsuranceClaim.client_id == Client.id)
        .join(InsurancePolicy, InsuranceClaim.policy_id == InsurancePolicy.id)
        .join(Scheme, InsurancePolicy.scheme_id == Scheme.id)
        .outerjoin(InsuredPerson, InsuranceClaim.person_id == InsuredPerson.id)
        .outerjoin(HouseholdMember, InsuredPerson.member_id == HouseholdMember.id)
        .outerjoin(_INSURED, client_of == _INSURED.c.id)
    )


def _help(connection: Connection, keys: Sequence[int]) -> dict[int, list[HelpLine]]:
    found: dict[int, list[HelpLine]] = defaultdict(list)
    query = sa.select(ClaimHelp.__table__).where(
        ClaimHelp.claim_id.in_(keys), ClaimHelp.deleted_at.is_(None)
    )
    for row in connection.execute(query.order_by(ClaimHelp.given_on, ClaimHelp.id)):
        found[row.claim_id].append(
            HelpLine(
                row.id, row.uid, row.claim_id, row.given_on, row.helper, HelpStep(row.step),
                row.minutes, row.note or "",
            )
        )  # fmt: skip
    return found


def _claim(row: Any, help_of: tuple[HelpLine, ...]) -> ClaimRow:
    return ClaimRow(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        policy_number=row.policy_number or "",
        scheme_name=row.scheme_name,
        insurer=row.insurer or "",
        person=row.person,
        draft=draft_of(row),
        help=help_of,
        documents=row.documents,
    )


def draft_of(row: Any) -> ClaimDraft:
    """Return what was entered of a claim."""
    return ClaimDraft(
        policy_id=row.policy_id,
        person_id=row.person_id,
        event=ClaimEvent(row.event),
        happened_on=row.happened_on,
        filed_on=row.filed_on,
        claimed=_money(row.claimed_minor, row.currency),
        wanted=row.wanted or "",
        complete_on=row.complete_on,
        submitted_on=row.submitted_on,
        decision=Decision(row.decision) if row.decision else None,
        decided_on=row.decided_on,
        reason=row.reason or "",
        approved=_money(row.approved_minor, row.currency),
        paid_on=row.paid_on,
        paid_to=row.paid_to or "",
        withdrawn_on=row.withdrawn_on,
        note=row.note or "",
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
