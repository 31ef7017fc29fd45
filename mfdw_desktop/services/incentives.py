"""Incentives: schemes on offer, awards, checks of conditions, sessions and attendance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import (
    awards,
    client_writing,
    incentive_writing,
    incentives,
    organisation,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, validate_check
from mfdw_desktop.domain.incentives import (
    Area,
    AttendanceCode,
    AttendanceRow,
    AwardDraft,
    AwardFilter,
    AwardRow,
    IncentiveKind,
    Place,
    Scheme,
    SchemeDraft,
    Session,
    SessionDraft,
    SheetRow,
    validate_award,
    validate_scheme,
    validate_session,
)
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.problems import FieldProblem, require_valid


class Incentives:
    """The incentives of a database, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def today(self) -> date:
        """Return the day in the branch's time zone."""
        with self._database.read() as connection:
            zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()

    def kinds(self) -> list[IncentiveKind]:
        """Return the kinds of incentive."""
        with self._database.read() as connection:
            return incentives.kinds(connection)

    def areas(self) -> list[Area]:
        """Return the areas of decent work."""
        with self._database.read() as connection:
            return incentives.areas(connection)

    def currency(self) -> str:
        """Return the institution's currency."""
        with self._database.read() as connection:
            return client_writing.default_currency(connection)

    def schemes(self) -> list[Scheme]:
        """Return the schemes by name, with what was given so far."""
        with self._database.read() as connection:
            return incentives.schemes(connection)

    def scheme(self, scheme_id: int) -> Scheme:
        """Return one scheme.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            found = incentives.schemes(connection, scheme_id)
        if not found:
            raise RefusedError("scheme-unknown", scheme=scheme_id)
        return found[0]

    def save_scheme(self, draft: SchemeDraft, scheme_id: int | None = None) -> Changes:
        """Create a scheme, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: unknown kind or area, or the code is taken.
        """
        require_valid(validate_scheme(draft))
        with write(self._database, self._actor) as unit:
            incentive_writing.save_scheme(unit, draft, scheme_id)
        return unit.changes

    def branch_ids(self, code: str) -> frozenset[int]:
        """Return the id of a branch as a filter; an empty code is every branch.

        Raises:
            RefusedError: unknown branch.
        """
        if not code:
            return frozenset()
        with self._database.read() as connection:
            return frozenset({organisation.branch_id(connection, code)})

    def places(self, branches: frozenset[int] = frozenset()) -> list[Place]:
        """Return the centres by name, with how many active clients each has."""
        with self._database.read() as connection:
            return incentives.places(connection, branches)

    def sheet(self, centre_id: int, scheme_id: int, month: Month) -> list[SheetRow]:
        """Return the active clients of a centre, with what they had of the scheme in a month."""
        with self._database.read() as connection:
            return incentives.sheet(connection, centre_id, scheme_id, month.first, month.last)

    def awards(self, wanted: AwardFilter, *, limit: int = 200) -> tuple[int, list[AwardRow]]:
        """Return how many awards there are, and the newest."""
        with self._database.read() as connection:
            total = awards.count(connection, wanted)
            return total, awards.rows(connection, wanted, limit=limit)

    def check_award(self, draft: AwardDraft) -> list[FieldProblem]:
        """Return what is wrong with an award."""
        scheme = self.scheme(draft.scheme_id) if draft.scheme_id is not None else None
        return validate_award(draft, scheme, self.today())

    def give(self, drafts: Sequence[AwardDraft]) -> Changes:
        """Write awards, all of them or none, with the checks that they make due.

        Raises:
            InvalidError: one of them cannot be stored; `row` in its fields says which.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            known = {each.id: each for each in incentives.schemes(unit.connection)}
            for draft in drafts:
                scheme = known.get(draft.scheme_id or 0)
                require_valid(validate_award(draft, scheme, today))
                assert scheme is not None
                incentive_writing.give(unit, draft, scheme)
        return unit.changes

    def update_award(self, award_id: int, draft: AwardDraft) -> Changes:
        """Change an award.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(self.check_award(draft))
        with write(self._database, self._actor) as unit:
            incentive_writing.update_award(unit, award_id, draft)
        return unit.changes

    def remove_awards(self, award_ids: Sequence[int]) -> Changes:
        """Put awards and their checks into the bin; undo brings them back."""
        with write(self._database, self._actor) as unit:
            incentive_writing.remove_awards(unit, award_ids)
        return unit.changes

    def checks(
        self,
        *,
        states: frozenset[CheckState] = frozenset({CheckState.DUE}),
        due_until: date | None = None,
        branches: frozenset[int] = frozenset(),
        limit: int = 1000,
    ) -> list[CheckRow]:
        """Return checks by day due."""
        with self._database.read() as connection:
            return awards.checks(
                connection, states=states, due_until=due_until, branches=branches, limit=limit
            )

    def write_check(self, check_ids: Sequence[int], draft: CheckDraft) -> Changes:
        """Write what came of checks: met, not met, waived, or due again.

        Raises:
            InvalidError: a day before the award, a waiver without a reason …
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            for key in check_ids:
                given = awards.award_day(unit.connection, key)
                require_valid(validate_check(draft, given, today))
                incentive_writing.write_check(unit, key, draft)
        return unit.changes

    def sessions(
        self,
        *,
        scheme_id: int | None = None,
        centre_id: int | None = None,
        first: date | None = None,
        last: date | None = None,
        branches: frozenset[int] = frozenset(),
        limit: int = 500,
    ) -> list[Session]:
        """Return sessions, newest first."""
        with self._database.read() as connection:
            return incentives.sessions(
                connection,
                scheme=scheme_id,
                centre=centre_id,
                first=first,
                last=last,
                branches=branches,
                limit=limit,
            )

    def save_session(
        self, draft: SessionDraft, branch: str, session_id: int | None = None
    ) -> Changes:
        """Create a session, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: unknown branch.
        """
        require_valid(validate_session(draft, self.today()))
        with write(self._database, self._actor) as unit:
            key = organisation.branch_id(unit.connection, branch)
            incentive_writing.save_session(unit, draft, key, session_id)
        return unit.changes

    def roster(self, session_id: int) -> list[AttendanceRow]:
        """Return who is invited to a session, with the marks so far."""
        with self._database.read() as connection:
            return incentives.roster(connection, session_id)

    def mark(self, session_id: int, marks: dict[int, AttendanceCode | None]) -> Changes:
        """Write how clients attended a session; None takes a mark away."""
        with write(self._database, self._actor) as unit:
            incentive_writing.mark(unit, session_id, marks)
        return unit.changes
