"""How clients attended sessions, as the import of a trainer's list looks it up and writes it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Attendance, Batch, Change, QuizScore, Session
from mfdw_desktop.database.queries import incentives, learning_writing
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import incentives as rules
from mfdw_desktop.domain.attendance import KnownMark, MarkDraft
from mfdw_desktop.domain.incentives import AttendanceCode


def sessions_on(connection: Connection, branch: int, days: Iterable[date]) -> list[rules.Session]:
    """Return the sessions of a branch that were held, or are planned, on some days."""
    found: list[int] = []
    for part in parts(sorted(set(days))):
        query = sa.select(Session.id).where(
            Session.branch_id == branch,
            Session.deleted_at.is_(None),
            Session.held_on.in_(part),  # days are no values of JSON
        )
        found.extend(connection.execute(query.order_by(Session.id)).scalars())
    return incentives.sessions_of(connection, found)


def sessions_named(
    connection: Connection, branch: int, numbers: Iterable[int], *, titled: bool
) -> list[rules.Session]:
    """Return the sessions of a branch with some numbers, and all that have a title if asked."""
    wanted = Session.number.in_(sorted(set(numbers)))
    query = sa.select(Session.id).where(
        Session.branch_id == branch,
        Session.deleted_at.is_(None),
        sa.or_(wanted, Session.topic != "") if titled else wanted,
    )
    found = connection.execute(query.order_by(Session.id)).scalars()
    return incentives.sessions_of(connection, list(found))


def moved_sessions(connection: Connection, branch: int) -> dict[date, list[int]]:
    """Return sessions of lists that were moved since, by the day that their rows named."""
    moves: dict[int, list[tuple[int, date]]] = defaultdict(list)
    query = (
        sa.select(Session.id, Change.id.label("sequence"), Change.old)
        .join(Change, Change.record_uid == Session.uid)
        .where(
            Session.branch_id == branch,
            Session.deleted_at.is_(None),
            Session.version > 1,
            Change.table_name == Session.__tablename__,
            Change.field == "held_on",
            Change.old.is_not(None),
        )
        .order_by(Change.id)
    )
    for row in connection.execute(query):
        moves[row.id].append((row.sequence, date.fromisoformat(json.loads(row.old)[:10])))
    found: dict[date, list[int]] = defaultdict(list)
    for part in parts(moves):
        listed = (
            sa.select(Attendance.session_id, sa.func.max(Change.id).label("last"))
            .join(Change, Change.record_uid == Attendance.uid)
            .join(Batch, Batch.id == Change.batch_id)
            .where(
                among(connection, Attendance.session_id, part),
                Attendance.deleted_at.is_(None),
                Change.action == "create",
                Batch.kind == "attendance",
                Batch.undone_at.is_(None),
            )
            .group_by(Attendance.session_id, Batch.id)
            .order_by(Attendance.session_id, Batch.id)
        )
        for session, last in connection.execute(listed):
            # the first move after the rows came tells the day that they named
            day = next((day for sequence, day in moves[session] if sequence > last), None)
            if day is not None and session not in found[day]:
                found[day].append(session)
    return dict(found)


def session_of(connection: Connection, attendance: int) -> int:
    """Return the session that a client's attendance is of."""
    query = sa.select(Attendance.session_id).where(Attendance.id == attendance)
    return int(connection.execute(query).scalar_one())


def next_number(connection: Connection, branch: int, scheme: int, centre: int | None) -> int:
    """Return the number that a further session of a scheme has at a centre."""
    query = sa.select(sa.func.max(Session.number)).where(
        Session.branch_id == branch,
        Session.scheme_id == scheme,
        Session.deleted_at.is_(None),
        Session.centre_id.is_(None) if centre is None else Session.centre_id == centre,
    )
    return int(connection.execute(query).scalar() or 0) + 1


def marks_of(connection: Connection, sessions: Iterable[int]) -> dict[tuple[int, int], KnownMark]:
    """Return how clients attended sessions, by session and client."""
    scored = sa.and_(
        QuizScore.session_id == Attendance.session_id,
        QuizScore.client_id == Attendance.client_id,
        QuizScore.deleted_at.is_(None),
    )
    found = {}
    for part in parts(sessions):
        query = (
            sa.select(
                Attendance.id, Attendance.uid, Attendance.session_id, Attendance.client_id,
                Attendance.code, Attendance.note, QuizScore.before, QuizScore.after,
            )
            .outerjoin(QuizScore, scored)
            .where(among(connection, Attendance.session_id, part), Attendance.deleted_at.is_(None))
        )  # fmt: skip
        for row in connection.execute(query):
            code = AttendanceCode(row.code) if row.code else None
            draft = MarkDraft(code, row.note or "", row.before, row.after)
            found[row.session_id, row.client_id] = KnownMark(row.id, row.uid, draft)
    return found


def save_mark(unit: Unit, session: int, client: int, draft: MarkDraft, key: int | None) -> None:
    """Write how one client attended a session, with her points of its quiz."""
    values = {
        "code": draft.code.value if draft.code else None,
        "note": draft.note.strip() or None,
    }
    if key is None:
        unit.create(Attendance, session_id=session, client_id=client, **values)
    else:
        unit.update(Attendance, key, **values)
    learning_writing.save_scores(unit, session, {client: (draft.before, draft.after)})
