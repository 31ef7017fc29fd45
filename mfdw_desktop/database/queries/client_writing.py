"""Writing clients: enrolment, edits, status, and the records that hang on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Assignment,
    Award,
    Client,
    ClientExternalId,
    ClientStatusLine,
    Consent,
    Counter,
    Enterprise,
    Household,
    HouseholdMember,
    Innovation,
    Institution,
    Loan,
    Response,
)
from mfdw_desktop.database.queries import client_detail, clients, organisation, search
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import enterprises, households, loans
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientStatus,
    ConsentScope,
    ExternalId,
    StatusChange,
    StatusReason,
)
from mfdw_desktop.domain.clients import Consent as ConsentLine
from mfdw_desktop.domain.duplicates import Person
from mfdw_desktop.domain.identifiers import format_code, normalise_id, phone_key, read_code
from mfdw_desktop.domain.names import fold, search_text, tokens
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm, ArmAssignment, Level, arm_index

_CANDIDATES = 120
_PARTS: dict[str, type[HouseholdMember] | type[Enterprise] | type[Loan]] = {
    "household_member": HouseholdMember,
    "enterprise": Enterprise,
    "loan": Loan,
}


def code_matches(connection: Connection, text: str) -> list[int]:
    """Return the id of the client whose code `text` is, if it is one."""
    read = read_code(text)
    found = clients.id_of(connection, str(read.code)) if read.code else None
    return [] if found is None else [found]


def next_codes(unit: Unit, branch: str, count: int) -> list[str]:
    """Return new codes of a branch; a number is never given twice, not even after an undo."""
    first = unit.count_up(f"client:{branch}", count)
    return [format_code(branch, number) for number in range(first, first + count)]


def coming_code(connection: Connection, branch: str) -> str:
    """Return the code that `next_codes` would give first, without taking it."""
    used = sa.select(Counter.value).where(Counter.name == f"client:{branch}")
    return format_code(branch, int(connection.execute(used).scalar() or 0) + 1)


def enrol(unit: Unit, draft: ClientDraft, branch: str, today: date) -> int:
    """Create a client with ids, consents and first status; return the id."""
    connection = unit.connection
    branch_id = organisation.branch_id(connection, branch)
    code = next_codes(unit, branch, 1)[0]
    joined = draft.joined_on or today
    made = unit.create(
        Client,
        branch_id=branch_id,
        code=code,
        status=draft.status.value,
        status_on=joined,
        status_reason=StatusReason.ENROLLED.value,
        arm=_text(draft.arm or assigned_arm(connection, None, draft.centre_id, branch_id, today)),
        **{**_fields(draft, code), "joined_on": joined},
    )
    unit.create(
        ClientStatusLine,
        client_id=made.id,
        status=draft.status.value,
        reason=StatusReason.ENROLLED.value,
        changed_on=joined,
    )
    for each in draft.external_ids:
        _add_id(unit, made.id, each)
    give_consents(unit, made.id, draft.consents)
    if draft.activity.strip():
        new = enterprises.EnterpriseDraft(activity=draft.activity.strip())
        save_enterprise(unit, made.id, new, None)
    if draft.arm is not None:
        _assign(unit, made.id, branch_id, draft.arm, joined)
    return made.id


def update(unit: Unit, key: int, draft: ClientDraft, today: date) -> None:
    """Store the changed fields of a client, its ids and consents."""
    row = unit.connection.execute(sa.select(Client.__table__).where(Client.id == key)).one()
    values = _fields(draft, row.code)
    if draft.joined_on is None:
        values.pop("joined_on")
    if draft.arm is not None and draft.arm.value != row.arm:
        _assign(unit, key, row.branch_id, draft.arm, today)
        values["arm"] = draft.arm.value
    if draft.status is ClientStatus.ACTIVE and row.status == ClientStatus.TO_COMPLETE.value:
        change_status(unit, key, StatusChange(draft.status, StatusReason.COMPLETED, today))
    _replace_ids(unit, key, draft.external_ids)
    unit.update(Client, key, **values)
    held = clients.consents_of(unit.connection, [key]).get(key, ())
    give_consents(unit, key, [each for each in draft.consents if each not in held])


def draft_of(connection: Connection, key: int) -> ClientDraft:
    """Return what the form shows of a client."""
    row = connection.execute(sa.select(Client.__table__).where(Client.id == key)).one()
    own = connection.execute(
        sa.select(Assignment.arm).where(
            Assignment.client_id == key, Assignment.deleted_at.is_(None)
        )
    ).scalar()
    return ClientDraft(
        name=row.name or "",
        native_name=row.native_name or "",
        sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
        birth_on=row.birth_on,
        birth_estimated=row.birth_estimated,
        phone=row.phone or "",
        village=row.village or "",
        address=row.address or "",
        centre_id=row.centre_id,
        group_id=row.group_id,
        officer_id=row.officer_id,
        joined_on=row.joined_on,
        status=ClientStatus(row.status),
        arm=Arm(own) if own else None,
        relative_name=row.relative_name or "",
        language=row.language or "",
        external_ids=client_detail.external_ids(connection, key),
        consents=clients.consents_of(connection, [key]).get(key, ()),
        note=row.note or "",
    )


def status_of(connection: Connection, key: int) -> tuple[ClientStatus, date | None]:
    """Return a client's status and the day of joining."""
    row = connection.execute(
        sa.select(Client.status, Client.joined_on).where(Client.id == key)
    ).one()
    return ClientStatus(row.status), row.joined_on


def change_status(unit: Unit, key: int, change: StatusChange) -> None:
    """Write a change of status and its line."""
    left = change.status in (ClientStatus.LEFT, ClientStatus.DECEASED)
    unit.update(
        Client,
        key,
        status=change.status.value,
        status_on=change.on,
        status_reason=change.reason.value,
        left_on=change.on if left else None,
    )
    unit.create(
        ClientStatusLine,
        client_id=key,
        status=change.status.value,
        reason=change.reason.value,
        changed_on=change.on,
        note=change.note or None,
    )


def move(unit: Unit, key: int, centre_id: int, group_id: int | None) -> None:
    """Move a client to a centre; the arm stays as assigned (intention to treat)."""
    unit.update(Client, key, centre_id=centre_id, group_id=group_id)


def remove(unit: Unit, key: int) -> None:
    """Put a client with ids, consents and status lines into the bin.

    Raises:
        RefusedError: awards, loans, responses or enterprises hang on the client.
    """
    for model in (Award, Loan, Response, Enterprise):
        held = sa.select(model.id).where(model.client_id == key, model.deleted_at.is_(None))
        if unit.connection.execute(held.limit(1)).first() is not None:
            raise RefusedError("client-has-records", kind=model.__tablename__)
    for part in (ClientStatusLine, ClientExternalId, Consent, Assignment):
        mine = sa.select(part.id).where(part.client_id == key, part.deleted_at.is_(None))
        unit.remove_many(part, list(unit.connection.execute(mine).scalars()))
    unit.remove(Client, key)


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
        )


def withdraw(unit: Unit, key: int, scope: ConsentScope, on: date) -> None:
    """Withdraw the standing consents of a scope from a day on."""
    standing = sa.select(Consent.id).where(
        Consent.client_id == key,
        Consent.scope == scope.value,
        Consent.withdrawn_on.is_(None),
        Consent.deleted_at.is_(None),
    )
    for consent in list(unit.connection.execute(standing).scalars()):
        unit.update(Consent, consent, withdrawn_on=on)


def save_member(unit: Unit, client: int, draft: households.MemberDraft, member: int | None) -> None:
    """Add a person to the client's household, or change one; make the household if need be."""
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
    }
    if member is not None:
        unit.update(HouseholdMember, member, **values)
        return
    unit.create(HouseholdMember, household_id=household_of(unit, client), **values)


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
    """Put a household member, an enterprise or a loan into the bin."""
    unit.remove(_PARTS[kind], key)


def taken_ids(
    connection: Connection, wanted: Sequence[ExternalId], client: int | None
) -> list[tuple[ExternalId, str]]:
    """Return the typed ids that another live client has, with that client's code."""
    found = []
    for each in wanted:
        query = (
            sa.select(Client.code)
            .join(ClientExternalId, ClientExternalId.client_id == Client.id)
            .where(
                ClientExternalId.kind == each.type,
                ClientExternalId.value_key == normalise_id(each.value),
                ClientExternalId.deleted_at.is_(None),
                ClientExternalId.client_id != (client or 0),
            )
        )
        code = connection.execute(query).scalar()
        if code is not None:
            found.append((each, code))
    return found


def person_of_draft(draft: ClientDraft) -> Person:
    """Return what is compared of a draft."""
    return Person(
        name=draft.name,
        native_name=draft.native_name,
        sex=draft.sex,
        birth_on=draft.birth_on,
        birth_estimated=draft.birth_estimated,
        village=draft.village,
        relative_name=draft.relative_name,
        phone=draft.phone,
        ids=tuple((each.type, each.value) for each in draft.external_ids),
    )


def candidates(
    connection: Connection, person: Person, client: int | None
) -> list[tuple[int, Person]]:
    """Return the clients worth comparing with a person: alike in a word of the name, phone, id."""
    words = [word for word in (*tokens(person.name), *tokens(person.native_name)) if len(word) > 1]
    # The first letters find a name that is spelt another way further on.
    stems = [word[:3] for word in words if len(word) > 3]
    phone = phone_key(person.phone)
    # All words together come first: each alone may find more people than are looked at.
    joined = [" ".join(words), " ".join(word[:3] for word in words)] if len(words) > 1 else []
    probes = [*dict.fromkeys([*joined, *words, *stems]), *([phone] if phone else [])]
    keys = search.candidate_ids(connection, probes, _CANDIDATES)
    for type_, value in person.ids:
        keys += connection.execute(
            sa.select(ClientExternalId.client_id).where(
                ClientExternalId.kind == type_,
                ClientExternalId.value_key == normalise_id(value),
                ClientExternalId.deleted_at.is_(None),
            )
        ).scalars()
    wanted = [key for key in dict.fromkeys(keys) if key != client]
    return people(connection, wanted[:600])


def people(connection: Connection, keys: Sequence[int]) -> list[tuple[int, Person]]:
    """Return what is compared of stored clients."""
    ids: dict[int, list[tuple[str, str]]] = {}
    for row in connection.execute(
        sa.select(ClientExternalId.client_id, ClientExternalId.kind, ClientExternalId.value).where(
            ClientExternalId.client_id.in_(keys), ClientExternalId.deleted_at.is_(None)
        )
    ):
        ids.setdefault(row.client_id, []).append((row.kind, row.value))
    query = sa.select(Client.__table__).where(Client.id.in_(keys), Client.deleted_at.is_(None))
    return [
        (
            row.id,
            Person(
                uid=row.uid,
                name=row.name or "",
                native_name=row.native_name or "",
                sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
                birth_on=row.birth_on,
                birth_estimated=row.birth_estimated,
                village=row.village or "",
                relative_name=row.relative_name or "",
                phone=row.phone or "",
                ids=tuple(ids.get(row.id, ())),
            ),
        )
        for row in connection.execute(query)
    ]


def assigned_arm(
    connection: Connection, client: int | None, centre: int | None, branch: int, day: date
) -> Arm | None:
    """Return the arm that the assignments give a client on a day."""
    rows = connection.execute(
        sa.select(Assignment.__table__).where(
            Assignment.branch_id == branch, Assignment.deleted_at.is_(None)
        )
    )
    found = [ArmAssignment(*_subject(row), Arm(row.arm), row.from_on, row.until_on) for row in rows]
    return arm_index(found, day).arm_of(client or 0, centre, branch)


def search_fields(row: dict[str, Any], code: str, others: Iterable[str] = ()) -> dict[str, str]:
    """Return the two folded columns of a client, from its other columns."""
    name, native = row.get("name") or "", row.get("native_name") or ""
    return {
        "sort_name": fold(name) or fold(native) or fold(code),
        "search_text": search_text(
            name,
            native,
            code=code,
            phone=row.get("phone") or "",
            village=row.get("village") or "",
            others=others,
        ),
    }


def _fields(draft: ClientDraft, code: str) -> dict[str, Any]:
    values: dict[str, Any] = {
        "centre_id": draft.centre_id,
        "group_id": draft.group_id,
        "officer_id": draft.officer_id,
        "name": " ".join(draft.name.split()) or None,
        "native_name": draft.native_name.strip() or None,
        "sex": _sex(draft.sex),
        "birth_on": draft.birth_on,
        "birth_estimated": draft.birth_estimated,
        "village": draft.village.strip() or None,
        "address": draft.address.strip() or None,
        "phone": draft.phone.strip() or None,
        "relative_name": draft.relative_name.strip() or None,
        "language": draft.language or None,
        "joined_on": draft.joined_on,
        "note": draft.note.strip() or None,
    }
    others = [each.value for each in draft.external_ids]
    return {**values, **search_fields(values, code, others)}


def _sex(sex: Sex) -> str | None:
    return None if sex is Sex.UNKNOWN else sex.value


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _add_id(unit: Unit, client: int, each: ExternalId) -> None:
    unit.create(
        ClientExternalId,
        client_id=client,
        kind=each.type,
        value=each.value.strip(),
        value_key=normalise_id(each.value),
    )


def _replace_ids(unit: Unit, client: int, wanted: Sequence[ExternalId]) -> None:
    held = {
        (row.kind, row.value): row.id
        for row in unit.connection.execute(
            sa.select(ClientExternalId.id, ClientExternalId.kind, ClientExternalId.value).where(
                ClientExternalId.client_id == client, ClientExternalId.deleted_at.is_(None)
            )
        )
    }
    kept = {(each.type, each.value.strip()) for each in wanted}
    unit.remove_many(ClientExternalId, [key for pair, key in held.items() if pair not in kept])
    for each in wanted:
        if (each.type, each.value.strip()) not in held:
            _add_id(unit, client, each)


def _assign(unit: Unit, client: int, branch: int, arm: Arm, on: date) -> None:
    innovation = unit.connection.execute(
        sa.select(Innovation.id).where(Innovation.deleted_at.is_(None)).order_by(Innovation.id)
    ).scalar()
    if innovation is None:
        raise RefusedError("innovation-missing")
    unit.create(
        Assignment, innovation_id=innovation, branch_id=branch, client_id=client, arm=arm.value,
        from_on=on,
    )  # fmt: skip


def _subject(row: Any) -> tuple[Level, int]:
    if row.client_id is not None:
        return Level.CLIENT, row.client_id
    if row.centre_id is not None:
        return Level.CENTRE, row.centre_id
    return Level.BRANCH, row.branch_id


def _branch_of(unit: Unit, client: int) -> int:
    query = sa.select(Client.branch_id).where(Client.id == client)
    return int(unit.connection.execute(query).scalar_one())


def default_currency(connection: Connection) -> str:
    """Return the institution's currency."""
    return str(connection.execute(sa.select(Institution.currency).limit(1)).scalar() or "USD")
