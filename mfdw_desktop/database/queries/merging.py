"""Merging two clients: everything that hangs on one comes to hang on the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Assignment,
    Attendance,
    Centre,
    Change,
    Client,
    ClientAlias,
    ClientGroup,
    ClientStatusLine,
    Enrolment,
    Household,
    InsuredPerson,
    QuizScore,
    Record,
    Response,
    Staff,
    SurveyRound,
)
from mfdw_desktop.database.queries import merged_people
from mfdw_desktop.database.queries.client_writing import others_of, search_fields
from mfdw_desktop.database.queries.merged_people import live, repoint
from mfdw_desktop.database.tables import models_by_table, references_to
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.incentives import ATTENDED
from mfdw_desktop.domain.merging import BESIDE, LaterRecord, spanning

_NAMED: Mapping[str, type[Record]] = {
    "centre_id": Centre,
    "group_id": ClientGroup,
    "officer_id": Staff,
    "household_id": Household,
}
_TIMES = ("given_on", "interviewed_on", "disbursed_on", "changed_on", "due_on", "started_on",
          "enrolled_on", "from_on", "starts_on", "filed_on", "visited_on", "issued_on")  # fmt: skip


def row_of(connection: Connection, key: int) -> Any:
    """Return the whole live record of a client, or None."""
    query = sa.select(Client.__table__).where(Client.id == key, Client.deleted_at.is_(None))
    return connection.execute(query).first()


def words_of(connection: Connection, name: str, value: Any) -> str:
    """Return what a field holds, as a person reads it; names of what it points at."""
    if value is None or name not in _NAMED:
        return "" if value is None else str(value)
    table = _NAMED[name].__table__
    shown = table.c.code if name == "household_id" else table.c.name
    return str(connection.execute(sa.select(shown).where(table.c.id == value)).scalar() or value)


def hanging(connection: Connection, key: int) -> dict[str, int]:
    """Return how many live records of each kind hang on a client."""
    found = {}
    for child, column in references_to("client"):
        query = sa.select(sa.func.count()).where(column == key, child.c.deleted_at.is_(None))
        count = int(connection.execute(query).scalar_one())
        if count:
            found[child.name] = count
    return found


def shared_rounds(connection: Connection, one: int, other: int) -> list[str]:
    """Return the rounds in which both were interviewed."""
    mine, theirs = Response.__table__.alias("mine"), Response.__table__.alias("theirs")
    query = (
        sa.select(SurveyRound.name)
        .join(mine, mine.c.round_id == SurveyRound.id)
        .join(theirs, theirs.c.round_id == SurveyRound.id)
        .where(
            mine.c.client_id == one, theirs.c.client_id == other,
            mine.c.deleted_at.is_(None), theirs.c.deleted_at.is_(None),
        )
        .distinct()
    )  # fmt: skip
    return list(connection.execute(query).scalars())


def joined_enrolments(connection: Connection, one: int, other: int) -> list[tuple[Any, Any, Any]]:
    """Return the enrolments of both in one innovation that overlap, with the time of both."""
    found = []
    mine = live(connection, Enrolment, one)
    for theirs in live(connection, Enrolment, other):
        for own in mine:
            if own.innovation_id != theirs.innovation_id:
                continue
            both = spanning((own.enrolled_on, own.left_on), (theirs.enrolled_on, theirs.left_on))
            if both is not None:
                found.append((own, theirs, both))
                break
    return found


def merge(unit: Unit, kept: int, other: int, values: Mapping[str, Any]) -> dict[str, int]:
    """Let everything of `other` come to `kept`, retire `other`; return what moved.

    `values` are the fields of `kept` that take another value. What cannot stand twice (the
    same session attended, overlapping enrolments, an arm, the person's own line in her
    household) goes to the bin whole, so that an unmerge brings it back.
    """
    loser = row_of(unit.connection, other)
    _join_enrolments(unit, kept, other)
    _join_attendance(unit, kept, other)
    _join_scores(unit, kept, other)
    _drop_second_arms(unit, kept, other)
    _join_insured(unit, kept, other)
    merged_people.join_members(unit, kept, other, values.get("household_id"))
    merged_people.join_consents(unit, kept, other)
    _move_status(unit, kept, other)
    moved = {}
    for model, column in _pointing():
        count = repoint(unit, model, column, other, kept)
        if count:
            moved[model.__tablename__] = count
    unit.create(ClientAlias, client_id=kept, code=loser.code)
    unit.remove(Client, other)
    _write_fields(unit, kept, values)
    return moved


def later_records(connection: Connection, kept: int, sequence: int) -> list[LaterRecord]:
    """Return what came to hang on a client after a line of the ledger."""
    found = []
    for model, column in _pointing():
        table = model.__table__
        made = sa.select(Change.record_uid).where(
            Change.id > sequence, Change.table_name == model.__tablename__,
            Change.action == "create",
        )  # fmt: skip
        query = sa.select(table).where(
            column == kept, table.c.deleted_at.is_(None), table.c.uid.in_(made)
        )
        for row in connection.execute(query):
            days = [getattr(row, name, None) for name in _TIMES]
            label = next(
                (str(value) for name in ("number", "reference", "source_key", "name", "value")
                 if (value := getattr(row, name, None))), ""
            )  # fmt: skip
            day = next((each for each in days if each is not None), None)
            found.append(LaterRecord(model.__tablename__, row.uid, day, label))
    return found


def give_back(unit: Unit, kept: int, other: int, uids: set[str]) -> int:
    """Let records that came after the merge go to the one who was merged; return how many."""
    count = 0
    for model, column in _pointing():
        table = model.__table__
        query = sa.select(table.c.id, table.c.uid).where(
            column == kept, table.c.uid.in_(uids), table.c.deleted_at.is_(None)
        )
        rows = unit.connection.execute(query).all()
        unit.update_many(model, [(row.id, row.uid, {column.name: (kept, other)}) for row in rows])
        count += len(rows)
    return count


def last_line(connection: Connection, batch: int) -> int:
    """Return the last line of the ledger that a batch wrote."""
    query = sa.select(sa.func.max(Change.id)).where(Change.batch_id == batch)
    return int(connection.execute(query).scalar() or 0)


def id_of_uid(connection: Connection, uid: str) -> int | None:
    """Return the id of a client, retired or not."""
    return connection.execute(sa.select(Client.id).where(Client.uid == uid)).scalar()


def _pointing() -> Iterator[tuple[type[Record], Any]]:
    """Yield every record that points at a client, and by which column."""
    models = models_by_table()
    for child, column in references_to("client"):
        yield models[child.name], column


def _join_enrolments(unit: Unit, kept: int, other: int) -> None:
    for own, theirs, (enrolled, left) in joined_enrolments(unit.connection, kept, other):
        reason = own.left_reason or theirs.left_reason if left is not None else None
        unit.update(Enrolment, own.id, enrolled_on=enrolled, left_on=left, left_reason=reason)
        unit.remove(Enrolment, theirs.id)


def _join_attendance(unit: Unit, kept: int, other: int) -> None:
    mine = {row.session_id: row for row in live(unit.connection, Attendance, kept)}
    for theirs in live(unit.connection, Attendance, other):
        own = mine.get(theirs.session_id)
        if own is None:
            continue
        if theirs.code in ATTENDED and own.code not in ATTENDED:
            unit.update(Attendance, own.id, code=theirs.code)
        unit.remove(Attendance, theirs.id)


def _join_scores(unit: Unit, kept: int, other: int) -> None:
    """Leave one quiz of a session; what was not written of it comes from the other."""
    mine = {row.session_id: row for row in live(unit.connection, QuizScore, kept)}
    for theirs in live(unit.connection, QuizScore, other):
        own = mine.get(theirs.session_id)
        if own is None:
            continue
        before = own.before if own.before is not None else theirs.before
        after = own.after if own.after is not None else theirs.after
        unit.update(QuizScore, own.id, before=before, after=after)
        unit.remove(QuizScore, theirs.id)


def _drop_second_arms(unit: Unit, kept: int, other: int) -> None:
    held = {row.innovation_id for row in live(unit.connection, Assignment, kept)}
    doubled = [row.id for row in live(unit.connection, Assignment, other)
               if row.innovation_id in held]  # fmt: skip
    unit.remove_many(Assignment, doubled)


def _join_insured(unit: Unit, kept: int, other: int) -> None:
    """Leave the person once on a policy that covers both on the same days.

    Before anything is pointed anew: what goes to the bin comes back as it was.
    """
    mine = live(unit.connection, InsuredPerson, kept)
    for theirs in live(unit.connection, InsuredPerson, other):
        own = next((each for each in mine if _covers_too(each, theirs)), None)
        if own is None:
            continue
        for child, column in references_to("insured_person"):
            repoint(unit, models_by_table()[child.name], column, theirs.id, own.id)
        ends = [own.until_on, theirs.until_on]
        until = None if None in ends else max(ends)
        unit.update(InsuredPerson, own.id, from_on=min(own.from_on, theirs.from_on), until_on=until)
        unit.remove(InsuredPerson, theirs.id)


def _covers_too(own: Any, theirs: Any) -> bool:
    is_after = own.until_on is not None and own.until_on < theirs.from_on
    is_before = theirs.until_on is not None and theirs.until_on < own.from_on
    return bool(own.policy_id == theirs.policy_id and not is_after and not is_before)


def _move_status(unit: Unit, kept: int, other: int) -> None:
    """Keep of the other's history what lies before the kept one's: she was a client then."""
    mine = live(unit.connection, ClientStatusLine, kept)
    first = min((row.changed_on for row in mine), default=None)
    later = [
        row.id
        for row in live(unit.connection, ClientStatusLine, other)
        if first is not None and row.changed_on >= first
    ]
    unit.remove_many(ClientStatusLine, later)


def _write_fields(unit: Unit, kept: int, values: Mapping[str, Any]) -> None:
    row = row_of(unit.connection, kept)
    fields = {**row._mapping, **values}
    others = others_of(unit.connection, kept, fields.get("own_fields"))
    unit.update_row(Client, row, **values, **search_fields(fields, row.code, others))


def columns_of(names: Mapping[str, Any], row: Any) -> dict[str, Any]:
    """Return the values of fields, with the columns that go along, as a row has them."""
    found = {}
    for name in names:
        for column in (name, *BESIDE.get(name, ())):
            found[column] = getattr(row, column)
    return found
