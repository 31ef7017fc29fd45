"""What the import of a list of clients, schemes or awards looks up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    Batch,
    Client,
    ClientAlias,
    ClientExternalId,
    HouseholdMember,
    ImportRow,
    Institution,
    Loan,
)
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.tables import models_by_table, table_of
from mfdw_desktop.domain.identifiers import MOST_SHARING, phone_key
from mfdw_desktop.domain.incentives import AwardDraft, AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.names import fold

_SAID = re.compile(r'"@(digest|key|sign)":\s?"([0-9a-f]{12,32})"')


@dataclass
class ClientFacts:
    """A client with the columns that a list may fill."""

    id: int
    uid: str
    code: str
    branch_id: int
    values: dict[str, Any]


def facts_by_code(connection: Connection, codes: Iterable[str]) -> list[ClientFacts]:
    """Return clients whole by their code."""
    return _facts(connection, Client.code, codes)


def facts_by_id(connection: Connection, keys: Iterable[int]) -> list[ClientFacts]:
    """Return clients whole by their id."""
    return _facts(connection, Client.id, keys)


def facts_by_uid(connection: Connection, uids: Iterable[str]) -> list[ClientFacts]:
    """Return clients whole by their uid."""
    return _facts(connection, Client.uid, uids)


def facts_by_name(connection: Connection, names: Iterable[str]) -> list[ClientFacts]:
    """Return clients whole by their folded name."""
    return _facts(connection, Client.sort_name, names)


@dataclass
class EarlierRows:
    """Uids of the records that the rows of earlier imports became."""

    by_digest: dict[str, str]
    by_key: dict[str, str]
    """By what of a row names its record."""
    by_sign: dict[str, str]
    """By the hash of a row that was mended in a workbook of problems."""


def earlier_rows(connection: Connection, kind: str, but: int | None) -> EarlierRows:
    """Return what every row of the imports of this kind that stand became, but of one."""
    rows = connection.execute(
        sa.select(ImportRow.row_hash, ImportRow.target_uid, sa.cast(ImportRow.said, sa.Text))
        .join(Batch, Batch.id == ImportRow.batch_id)
        .where(
            Batch.kind == kind,
            Batch.id != (but or 0),
            Batch.undone_at.is_(None),
            ImportRow.row_hash.is_not(None),
            ImportRow.target_uid.is_not(None),
        )
        .order_by(ImportRow.id)
    )
    found = EarlierRows({}, {}, {})
    for digest, uid, said in rows:
        found.by_digest[str(digest)] = str(uid)
        # read by its shape: as JSON it would take a second for a hundred thousand rows
        for name, value in _SAID.findall(said) if said else ():
            by = {"digest": found.by_digest, "key": found.by_key, "sign": found.by_sign}
            by[name][value] = str(uid)
    return found


def shared_phones(connection: Connection) -> frozenset[str]:
    """Return the keys of telephones that more clients have than one number can mean."""
    counted: Counter[str] = Counter()
    rows = connection.execute(
        sa.select(Client.phone, sa.func.count())
        .where(Client.phone.is_not(None), Client.deleted_at.is_(None))
        .group_by(Client.phone)
        .having(sa.func.count() > 1)
    )
    for phone, count in rows:
        counted[phone_key(phone or "")] += count
    return frozenset(key for key, count in counted.items() if key and count > MOST_SHARING)


def _facts(connection: Connection, column: Any, values: Iterable[Any]) -> list[ClientFacts]:
    return [
        ClientFacts(row.id, row.uid, row.code, row.branch_id, dict(row._mapping))
        for part in parts(values)
        for row in connection.execute(
            sa.select(Client.__table__).where(
                among(connection, column, part), Client.deleted_at.is_(None)
            )
        )
    ]


@dataclass(frozen=True)
class KnownAward:
    """An award as it stands."""

    id: int
    uid: str
    client_id: int
    scheme_id: int
    given_on: date
    reference: str
    draft: AwardDraft


def awards_of(connection: Connection, clients: Iterable[int]) -> list[KnownAward]:
    """Return the live awards of clients, oldest first."""
    return _awards(connection, Award.client_id, clients)


def awards_by_uid(connection: Connection, uids: Iterable[str]) -> list[KnownAward]:
    """Return live awards by their uid."""
    return _awards(connection, Award.uid, uids)


def award(connection: Connection, key: int) -> KnownAward:
    """Return one award."""
    return _awards(connection, Award.id, [key])[0]


def is_award(connection: Connection, key: int) -> bool:
    """Tell whether there is a live award with a key."""
    query = sa.select(Award.id).where(Award.id == key, Award.deleted_at.is_(None))
    return connection.execute(query).first() is not None


def award_id(connection: Connection, uid: str) -> int:
    """Return the key of the award with a uid."""
    return int(connection.execute(sa.select(Award.id).where(Award.uid == uid)).scalar_one())


def currency(connection: Connection) -> str:
    """Return the institution's currency."""
    return str(connection.execute(sa.select(Institution.currency).limit(1)).scalar() or "USD")


def _awards(connection: Connection, column: Any, values: Iterable[Any]) -> list[KnownAward]:
    return [
        KnownAward(
            row.id, row.uid, row.client_id, row.scheme_id, row.given_on, row.reference or "",
            AwardDraft(
                scheme_id=row.scheme_id,
                client_id=row.client_id,
                on=row.given_on,
                amount=_money(row.amount_minor, row.currency),
                base=_money(row.base_minor, row.currency),
                quantity=row.quantity,
                status=AwardStatus(row.status),
                member_id=row.member_id,
                loan_id=row.loan_id,
                reference=row.reference or "",
                note=row.note or "",
                fields=row.fields or {},
            ),
        )
        for part in parts(values)
        for row in connection.execute(
            sa.select(Award.__table__)
            .where(among(connection, column, part), Award.deleted_at.is_(None))
            .order_by(Award.id)
        )
    ]  # fmt: skip


def _money(minor: int | None, code: str) -> Money | None:
    return None if minor is None else Money(minor, code)


def id_of(connection: Connection, table: str, uid: str) -> int | None:
    """Return the key of a live record by its uid."""
    found = table_of(models_by_table()[table])
    query = sa.select(found.c.id).where(found.c.uid == uid, found.c.deleted_at.is_(None))
    return connection.execute(query).scalar()


def loan_of(connection: Connection, client: int, number: str) -> int | None:
    """Return the client's loan with this number."""
    return connection.execute(
        sa.select(Loan.id).where(
            Loan.client_id == client, Loan.number == number, Loan.deleted_at.is_(None)
        )
    ).scalar()


def member_of(connection: Connection, client: int, name: str) -> int | None:
    """Return the one person of the client's household with this name."""
    rows = connection.execute(
        sa.select(HouseholdMember.id, HouseholdMember.name, HouseholdMember.native_name)
        .join(Client, Client.household_id == HouseholdMember.household_id)
        .where(Client.id == client, HouseholdMember.deleted_at.is_(None))
    )
    found = [key for key, *names in rows if fold(name) in {fold(each or "") for each in names}]
    return found[0] if len(found) == 1 else None


def numbers_by_client(connection: Connection) -> dict[int, dict[str, str]]:
    """Return the outside numbers of every live client by type."""
    found: dict[int, dict[str, str]] = {}
    rows = connection.execute(
        sa.select(ClientExternalId.client_id, ClientExternalId.kind, ClientExternalId.value).where(
            ClientExternalId.deleted_at.is_(None)
        )
    )
    for client, kind, value in rows:
        found.setdefault(client, {}).setdefault(kind, value)
    return found


def aliases_by_client(connection: Connection) -> dict[int, list[str]]:
    """Return the old codes of every live client."""
    found: dict[int, list[str]] = {}
    rows = connection.execute(
        sa.select(ClientAlias.client_id, ClientAlias.code)
        .where(ClientAlias.deleted_at.is_(None))
        .order_by(ClientAlias.id)
    )
    for client, code in rows:
        found.setdefault(client, []).append(code)
    return found


def versions(connection: Connection) -> dict[int, int]:
    """Return the version of every live client by id."""
    rows = connection.execute(
        sa.select(Client.id, Client.version).where(Client.deleted_at.is_(None))
    )
    return {row.id: row.version for row in rows}


def roster_line(connection: Connection, holder: int, client: int) -> int | None:
    """Return the line of a client on the roster of the household of another, or of her own."""
    households = sa.select(Client.household_id).where(Client.id == holder)
    query = sa.select(HouseholdMember.id).where(
        HouseholdMember.household_id.in_(households),
        HouseholdMember.client_id == client,
        HouseholdMember.deleted_at.is_(None),
    )
    return connection.execute(query.order_by(HouseholdMember.id).limit(1)).scalar()


def client_of_member(connection: Connection, member: int) -> int | None:
    """Return the client that a line of a roster is, if she is one."""
    query = sa.select(HouseholdMember.client_id).where(HouseholdMember.id == member)
    return connection.execute(query).scalar()


def is_named(connection: Connection, client: int, name: str) -> bool:
    """Tell whether a name is the client's own, in either script."""
    query = sa.select(Client.name, Client.native_name).where(Client.id == client)
    row = connection.execute(query).first()
    return row is not None and fold(name) in {fold(each) for each in row if each}
