"""A trainer's list: a row is a client at a session, which the row names by day and more.

A session that is not known is made with its first row. What a row says of the session itself
(topic, trainer, place, length) is the same in all its rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from mfdw_desktop.database.queries import (
    attendances,
    exposure,
    incentive_writing,
    incentives,
    schemes,
)
from mfdw_desktop.database.queries.giving import Arms
from mfdw_desktop.database.queries.imports import document
from mfdw_desktop.domain.attendance import KnownMark, MarkDraft
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    Scheme,
    Session,
    SessionDraft,
    SessionStatus,
    validate_session,
)
from mfdw_desktop.domain.learning import validate_score
from mfdw_desktop.domain.lists.training import MARK_COLUMN
from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.services import giving
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, integer, text
from mfdw_desktop.services.lists.session_finding import SessionFinder
from mfdw_desktop.services.lists.target import Standing, Subject

_NAMED_BY = ("held_on", "number", "topic")
_OF_SESSION = ("topic", "trainer", "place", "minutes")


@dataclass(frozen=True)
class Attended:
    """A client at a session, with what a row says of the session itself."""

    client_id: int
    session_id: int | None = None
    code: AttendanceCode | None = None
    note: str = ""
    before: int | None = None
    after: int | None = None
    topic: str = ""
    trainer: str = ""
    place: str = ""
    minutes: int | None = None


class AttendanceList(Subject[Attended]):
    """Attendance by client and session."""

    table = "attendance"
    columns = (
        choice("code", AttendanceCode, "attendance"), text("note"),
        integer("before", "quiz_before"), integer("after", "quiz_after"),
        text("topic"), text("trainer"), text("place"), integer("minutes"),
    )  # fmt: skip
    codes: ClassVar[Mapping[str, str]] = {"on": "held_on"}

    names = (("held_on", "client", "scheme", "number", "topic"),)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        connection = desk.unit.connection
        self._sessions = SessionFinder(desk)
        self._marks: dict[tuple[int, int], KnownMark] = {}
        self._told: dict[int, dict[str, Any]] = {}
        taught = {each.code for each in schemes.kinds_of(connection) if each.uses_sessions}
        self._taught = [each for each in desk.schemes.values() if each.kind in taught]
        self._headers: Mapping[str, str] = {}
        self._met: set[tuple[int, int]] = set()

    def begin(self, headers: Mapping[str, str]) -> None:
        """Know what stands above the sessions of a register."""
        self._headers = headers

    def spread(self, line: Line) -> list[Line]:
        """Return the marks of a row of a register; of two alike, one."""
        found: list[Line] = []
        marks: dict[tuple[str, ...], str] = {}
        for child in line.row.children:
            own = document(child.answers)
            row = line.row._replace(digest="", sign="", said="", children=())
            counted = tuple(code for code in own if code != MARK_COLUMN)
            part = Line(row, {**line.answers, **own}, line.client, counted=counted)
            names = tuple(str(own.get(name, "")) for name in _NAMED_BY)
            mark = part.text("attendance")
            part.clashes = marks.setdefault(names, mark) != mark
            if part.clashes or len(marks) > len(found):
                found.append(part)
        return found

    def where(self, line: Line, name: str) -> tuple[str, str] | None:
        """Return the column of a mark of a register."""
        letter = line.text(MARK_COLUMN)
        return (letter, self._headers.get(letter, "")) if letter else None

    def heads(self, line: Line) -> Mapping[str, str]:
        """Return what stands above a mark of a register."""
        letter = line.text(MARK_COLUMN)
        return {"code": self._headers.get(letter, letter)} if letter else {}

    def shown(self, draft: Attended) -> tuple[str, object, object]:
        """Return the mark."""
        return "code", None, draft.code

    def look(self, lines: Sequence[Line]) -> None:
        """Read the sessions that the rows name, and who came to them."""
        found = self._sessions.look(lines)
        self._marks = attendances.marks_of(self.desk.unit.connection, [each.id for each in found])

    def find(self, line: Line) -> Standing[Attended] | None:
        """Return the client at the session; None where either is new."""
        session = self._sessions.of(line)
        if line.counted is not None and session is not None:
            line.clashes |= (line.row.row, session.id) in self._met
            self._met.add((line.row.row, session.id))
        if line.clashes:
            raise WrongRow("attendance", "row-twice", line.text("attendance"))
        mark = self._marks.get((session.id, line.holder.id)) if session is not None else None
        if session is None or mark is None:
            # what was put right here, and is wrong in the file again, stands already
            if line.counted is not None and not line.text("attendance"):
                raise WrongRow("attendance", "mark-not-read")
            return None
        return Standing(mark.uid, _attended(line, session, mark.draft), mark.id)

    def known(self, line: Line, key: int) -> Standing[Attended] | None:
        """Return a client at a session by the key of her attendance, with the session."""
        connection = self.desk.unit.connection
        held = attendances.session_of(connection, key)
        (session,) = self._sessions.keep(incentives.sessions_of(connection, [held]))
        self._marks |= attendances.marks_of(connection, [held])
        mark = self._marks.get((held, line.holder.id))
        if mark is None or mark.id != key:
            return None
        return Standing(mark.uid, _attended(line, session, mark.draft), key)

    def place(self, name: str, standing: Standing[Attended]) -> tuple[str, str]:
        """Return where a field is kept: topic, trainer, place and length are the session's."""
        if name not in _OF_SESSION:
            return standing.uid, name
        held = standing.draft.session_id
        return self._sessions.by_key(held).uid, name

    def fresh(self, line: Line) -> Attended:
        """Return the client at a session that stands, or at a new one."""
        session = self._sessions.of(line)
        if session is None:
            self._scheme(line)
            return Attended(line.holder.id)
        return _attended(line, session, MarkDraft())

    def problems(
        self, line: Line, draft: Attended, standing: Standing[Attended] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the attendance, and with the session as it would be.

        Raises:
            WrongRow: an earlier row of the file says something else of the session.
        """
        session = self._sessions.of(line)
        if session is not None:
            self._remember(line, session.id)
        found = validate_session(self._whole(line, draft, session), self.desk.today)
        if session is None and not found:
            found.append(FieldProblem("on", "session-created", Severity.WARNING))
        day = line.day("held_on")
        if session is not None and day not in (None, session.on) and not line.record:
            fields: dict[str, object] = {"day": session.on.isoformat()}
            found.append(FieldProblem("on", "session-moved", Severity.INFO, fields))
        if session is not None and session.status is SessionStatus.CANCELLED:
            found.append(FieldProblem("on", "session-cancelled"))
        most = session.quiz_most if session is not None else None
        found += validate_score("before", draft.before, most)
        found += validate_score("after", draft.after, most)
        if standing is None:
            found += self._against(line, session)
        return found

    def save(
        self, line: Line, draft: Attended, standing: Standing[Attended] | None
    ) -> Standing[Attended]:
        """Write the attendance; a session that is not known is made."""
        unit, session = self.desk.unit, self._sessions.of(line)
        whole = self._whole(line, draft, session)
        if session is None or whole != _draft(session):
            key = incentive_writing.save_session(
                unit, whole, self.desk.branch.id, session.id if session is not None else None
            )
            day = session.on if session is not None else line.day("held_on")
            self._sessions.read({day} if day is not None else ())
            self._remember(line, key)
        else:
            key = session.id
        client, mark = line.holder.id, MarkDraft(draft.code, draft.note, draft.before, draft.after)
        giving.require_no_comparison(unit, key, {client: draft.code}, line.text("reason"))
        held = standing.key if standing is not None else None
        attendances.save_mark(unit, key, client, mark, held)
        self._marks |= attendances.marks_of(unit.connection, [key])
        made = self._marks[key, client]
        return Standing(made.uid, replace(draft, session_id=key), made.id)

    def _remember(self, line: Line, key: int) -> None:
        """Keep what a row says of a session.

        Raises:
            WrongRow: an earlier row says something else.
        """
        told = self._told.setdefault(key, {})
        for code in _OF_SESSION:
            said = line.answers.get(code)
            if said is not None and told.setdefault(code, said) != said:
                raise WrongRow(code, "session-row-differs", str(said))

    def _scheme(self, line: Line) -> Scheme:
        """Return the scheme of a new session: the one named, else the only one that is taught.

        Raises:
            WrongRow: it names none, and there is not exactly one.
        """
        named = self.desk.named_scheme(line, "")
        if named is not None:
            return named
        if len(self._taught) != 1:
            raise WrongRow("scheme", "scheme-not-named")
        return self._taught[0]

    def _whole(self, line: Line, draft: Attended, session: Session | None) -> SessionDraft:
        """Return the session as a row makes it."""
        said = {name: getattr(draft, name) for name in _OF_SESSION}
        if session is not None:
            stands = _draft(session)
            if draft.code in ATTENDED and session.status is SessionStatus.PLANNED:
                stands = replace(stands, status=SessionStatus.HELD)
            return replace(stands, **said)
        scheme, centre = self._scheme(line), self._sessions.centre(line)
        number = line.answers.get("number")
        if number is None:
            number = attendances.next_number(
                self.desk.unit.connection, self.desk.branch.id, scheme.id, centre
            )
        return SessionDraft(
            scheme_id=scheme.id,
            centre_id=centre,
            number=int(number),
            on=line.day("held_on"),
            status=SessionStatus.HELD,
            **said,
        )

    def _against(self, line: Line, session: Session | None) -> list[FieldProblem]:
        """Return that a client stands in comparison, where the row gives no reason."""
        key = session.scheme_id if session is not None else self._scheme(line).id
        scheme, day = self.desk.schemes.get(key), line.day("held_on")
        if scheme is None or scheme.innovation_id is None or day is None or line.text("reason"):
            return []
        connection = self.desk.unit.connection
        found = exposure.comparison_of(connection, scheme.innovation_id, [line.holder.id], day)
        if not found:
            return []
        code, name = found[line.holder.id]
        innovation = Arms(connection).code_of(scheme.innovation_id)
        fields: dict[str, object] = {"client": f"{name} ({code})", "innovation": innovation}
        return [FieldProblem("reason", "client-in-comparison", fields=fields)]


def _attended(line: Line, session: Session, mark: MarkDraft) -> Attended:
    """Return what stands of a client at a session."""
    return Attended(
        client_id=line.holder.id,
        session_id=session.id,
        code=mark.code,
        note=mark.note,
        before=mark.before,
        after=mark.after,
        topic=session.topic,
        trainer=session.trainer,
        place=session.place,
        minutes=session.minutes,
    )


def _draft(session: Session) -> SessionDraft:
    """Return a session as it was entered."""
    return SessionDraft(
        scheme_id=session.scheme_id,
        centre_id=session.centre_id,
        number=session.number,
        topic=session.topic,
        on=session.on,
        starts_at=session.starts_at,
        minutes=session.minutes,
        place=session.place,
        trainer=session.trainer,
        status=session.status,
        note=session.note,
        module_id=session.module_id,
        is_makeup=session.is_makeup,
        quiz_most=session.quiz_most,
    )
