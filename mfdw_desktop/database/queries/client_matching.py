"""Who may be the person that is entered: by code, by number, by likeness."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Branch, Client, ClientExternalId
from mfdw_desktop.database.queries import clients, search
from mfdw_desktop.domain.clients import ClientDraft, ExternalId
from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.duplicates import Person, know_shared_phones
from mfdw_desktop.domain.identifiers import (
    CODE_WIDTH,
    ClientCode,
    normalise_id,
    phone_key,
    read_code,
)
from mfdw_desktop.domain.names import tokens
from mfdw_desktop.domain.people import Sex

_CANDIDATES = 120
_TAKEN = (
    sa.select(Client.code)
    .join(ClientExternalId, ClientExternalId.client_id == Client.id)
    .where(
        ClientExternalId.kind == sa.bindparam("kind"),
        ClientExternalId.value_key == sa.bindparam("key"),
        ClientExternalId.deleted_at.is_(None),
        ClientExternalId.client_id != sa.bindparam("client"),
    )
)


def code_matches(connection: Connection, text: str) -> list[int]:
    """Return the id of the client whose code `text` is; of a bare number, in each branch."""
    read = read_code(text)
    codes = [str(read.code)] if read.code else []
    number = ascii_digits(text).strip()
    if number.isdecimal() and len(number) <= CODE_WIDTH and int(number):
        branches = connection.execute(sa.select(Branch.code).order_by(Branch.id)).scalars()
        codes += [str(ClientCode(each, int(number))) for each in branches]
    found = (clients.id_of(connection, each) for each in codes)
    return [each for each in found if each is not None]


def taken_ids(
    connection: Connection, wanted: Sequence[ExternalId], client: int | None
) -> list[tuple[ExternalId, str]]:
    """Return the typed ids that another live client has, with that client's code."""
    found = []
    for each in wanted:
        asked = {"kind": each.type, "key": normalise_id(each.value), "client": client or 0}
        code = connection.execute(_TAKEN, asked).scalar()
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
    found = people(connection, wanted[:600])
    known = know_shared_phones(each for _, each in found)
    return [(key, each) for (key, _), each in zip(found, known, strict=True)]


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
            person_of_row(row, tuple(ids.get(row.id, ()))),
        )
        for row in connection.execute(query)
    ]


def person_of_row(row: Any, ids: tuple[tuple[str, str], ...], household: str = "") -> Person:
    """Return who a row of the table of clients is, as likeness looks at her."""
    return Person(
        uid=row.uid,
        name=row.name or "",
        native_name=row.native_name or "",
        sex=_SEXES.get(row.sex or "", Sex.UNKNOWN),
        birth_on=row.birth_on,
        birth_estimated=row.birth_estimated,
        village=row.village or "",
        relative_name=row.relative_name or "",
        phone=row.phone or "",
        ids=ids,
        household_uid=household,
    )


_SEXES = {each.value: each for each in Sex}
