"""How clients attended sessions, as the import of a trainer's list looks it up and writes it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Attendance, QuizScore, Session
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
