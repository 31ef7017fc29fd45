"""Writing clients: enrolment, edits, status, and the records that hang on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Assignment,
    Award,
    Client,
    ClientAlias,
    ClientDocument,
    ClientExternalId,
    ClientStatusLine,
    ClientTransfer,
    Consent,
    Enterprise,
    HealthVisit,
    Innovation,
    Institution,
    InsurancePolicy,
    Loan,
    Response,
    SurveyRound,
)
from mfdw_desktop.database.queries import (
    client_codes,
    client_detail,
    client_parts,
    clients,
    organisation,
    own_fields,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import enterprises
from mfdw_desktop.domain import own_fields as own
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientStatus,
    ExternalId,
    StatusChange,
    StatusReason,
)
from mfdw_desktop.domain.identifiers import normalise_id
from mfdw_desktop.domain.names import fold, search_text
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm, ArmAssignment, Level, arm_index
from mfdw_desktop.domain.transliteration import latin

_BASELINE = "baseline"
_WHOLE = sa.select(Client.__table__).where(Client.id == sa.bindparam("key"))
_OUTSIDE_IDS = sa.select(ClientExternalId.id, ClientExternalId.kind, ClientExternalId.value).where(
    ClientExternalId.client_id == sa.bindparam("client"), ClientExternalId.deleted_at.is_(None)
)
"""Made once: a statement takes longer to put together than to run."""
_OLD_CODES = (
    sa.select(ClientAlias.code)
    .where(ClientAlias.client_id == sa.bindparam("client"), ClientAlias.deleted_at.is_(None))
    .order_by(ClientAlias.id)
)


def enrol(unit: Unit, draft: ClientDraft, branch: str, today: date) -> int:
    """Create a client with ids, consents and first status; return the id."""
    connection = unit.connection
    branch_id = organisation.branch_id(connection, branch)
    code = client_codes.next_codes(unit, branch, 1)[0]
    joined = draft.joined_on or today
    made = unit.create(
        Client,
        branch_id=branch_id,
        code=code,
        status=draft.status.value,
        status_on=joined,
        status_reason=StatusReason.ENROLLED.value,
        arm=_text(draft.arm or assigned_arm(connection, None, draft.centre_id, branch_id, today)),
        **{**_fields(connection, draft, code), "joined_on": joined},
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
    client_parts.give_consents(unit, made.id, draft.consents)
    if draft.activity.strip():
        new = enterprises.EnterpriseDraft(activity=draft.activity.strip())
        client_parts.save_enterprise(unit, made.id, new, None)
    if draft.arm is not None:
        _assign(unit, made.id, branch_id, draft.arm, joined)
    return made.id


def update(unit: Unit, key: int, draft: ClientDraft, today: date) -> None:
    """Store the changed fields of a client, its ids and consents."""
    row = unit.connection.execute(_WHOLE, {"key": key}).one()
    values = _fields(unit.connection, draft, row.code, row)
    if draft.joined_on is None:
        values.pop("joined_on")
    if draft.arm is not None and draft.arm.value != row.arm:
        _assign(unit, key, row.branch_id, draft.arm, today)
        values["arm"] = draft.arm.value
    if draft.status is ClientStatus.ACTIVE and row.status == ClientStatus.TO_COMPLETE.value:
        change_status(unit, key, StatusChange(draft.status, StatusReason.COMPLETED, today))
    _replace_ids(unit, key, draft.external_ids)
    unit.update_row(Client, row, **values)
    held = clients.consents_of(unit.connection, [key]).get(key, ())
    client_parts.give_consents(unit, key, [each for each in draft.consents if each not in held])


def draft_of(connection: Connection, key: int) -> ClientDraft:
    """Return what the form shows of a client."""
    row = connection.execute(sa.select(Client.__table__).where(Client.id == key)).one()
    own_arm = connection.execute(
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
        arm=Arm(own_arm) if own_arm else None,
        relative_name=row.relative_name or "",
        language=row.language or "",
        external_ids=client_detail.external_ids(connection, key),
        consents=clients.consents_of(connection, [key]).get(key, ()),
        note=row.note or "",
        own=dict(row.own_fields or {}),
    )


def arm_and_baseline(connection: Connection, key: int) -> tuple[Arm | None, date | None]:
    """Return a client's arm, and the day on which the baseline of the branch began."""
    row = connection.execute(sa.select(Client.arm, Client.branch_id).where(Client.id == key)).one()
    opened = sa.select(sa.func.min(SurveyRound.opens_on)).where(
        SurveyRound.name == _BASELINE, SurveyRound.deleted_at.is_(None)
    )
    interviewed = (
        sa.select(sa.func.min(Response.interviewed_on))
        .join(SurveyRound, Response.round_id == SurveyRound.id)
        .where(
            SurveyRound.name == _BASELINE,
            Response.branch_id == row.branch_id,
            Response.deleted_at.is_(None),
        )
    )
    days = [connection.execute(each).scalar() for each in (opened, interviewed)]
    begun = min((each for each in days if each is not None), default=None)
    return (Arm(row.arm) if row.arm else None), begun


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


def remove(unit: Unit, key: int) -> None:
    """Put a client with ids, consents and status lines into the bin.

    Raises:
        RefusedError: awards, loans, responses or enterprises hang on the client.
    """
    for model in (Award, Loan, Response, Enterprise, InsurancePolicy, HealthVisit):
        held = sa.select(model.id).where(model.client_id == key, model.deleted_at.is_(None))
        if unit.connection.execute(held.limit(1)).first() is not None:
            raise RefusedError("client-has-records", kind=model.__tablename__)
    for part in (
        ClientStatusLine, ClientTransfer, ClientExternalId, Consent, Assignment, ClientDocument,
    ):  # fmt: skip
        mine = sa.select(part.id).where(part.client_id == key, part.deleted_at.is_(None))
        unit.remove_many(part, list(unit.connection.execute(mine).scalars()))
    unit.remove(Client, key)


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
    if native and not name:
        # Whoever looks for her in Latin letters finds her too.
        others = [*others, latin(native)]
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


def others_of(
    connection: Connection, key: int | None, document: Any, numbers: Iterable[str] | None = None
) -> list[str]:
    """Return what else a client is found by: outside numbers, old codes, own fields."""
    if numbers is None:
        query = _OUTSIDE_IDS.order_by(ClientExternalId.id)
        numbers = [row.value for row in connection.execute(query, {"client": key})]
    found = list(numbers)
    if key is not None:
        found += connection.execute(_OLD_CODES, {"client": key}).scalars()
    return [*found, *own_fields.searched(connection, document)]


def own_document(
    connection: Connection, values: Mapping[str, object], kept: Any
) -> dict[str, Any] | None:
    """Return the own fields of a client with other values of some of them."""
    if not values:
        return kept or None
    return own.stored(own_fields.fields(connection, own.OwnSubject.CLIENT), values, kept)


def _fields(
    connection: Connection, draft: ClientDraft, code: str, row: Any = None
) -> dict[str, Any]:
    document = own_document(connection, draft.own, row.own_fields if row is not None else None)
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
        "own_fields": document,
    }
    numbers = [each.value for each in draft.external_ids]
    others = others_of(connection, row.id if row is not None else None, document, numbers)
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
        for row in unit.connection.execute(_OUTSIDE_IDS, {"client": client})
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


def default_currency(connection: Connection) -> str:
    """Return the institution's currency."""
    return str(connection.execute(sa.select(Institution.currency).limit(1)).scalar() or "USD")
