"""Incentives: schemes on offer, awards, checks of conditions, sessions and attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Award, ConditionCheck
from mfdw_desktop.database.models import Session as SessionTable
from mfdw_desktop.database.queries import (
    awards,
    incentive_writing,
    incentives,
    learning,
    learning_writing,
    list_imports,
    organisation,
    rebate_lines,
    scheme_writing,
    schemes,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.bounds import bounds, zero_problems
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, validate_check
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    AttendanceRow,
    AwardDraft,
    AwardFilter,
    AwardRow,
    Scheme,
    SchemeDraft,
    Session,
    SessionDraft,
    validate_award,
    validate_scheme,
    validate_session,
)
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.domain.learning import validate_score
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.sheets import Place, SheetRow
from mfdw_desktop.services import giving
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.in_time import Given, open_problems, require_in_time
from mfdw_desktop.services.row_errors import RowErrors


class Incentives(BookService):
    """The incentives of a database, for one actor."""

    def kinds(self) -> list[IncentiveKind]:
        """Return the kinds of incentive."""
        with self._database.read() as connection:
            return schemes.kinds_of(connection)

    def areas(self) -> list[Area]:
        """Return the areas of decent work."""
        with self._database.read() as connection:
            return schemes.areas_of(connection)

    def schemes(self) -> list[Scheme]:
        """Return the schemes by name as they stand today, with what was given so far."""
        with self._database.read() as connection:
            return schemes.schemes(connection, day=self._day(connection))

    def scheme(self, scheme_id: int) -> Scheme:
        """Return one scheme.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            found = schemes.schemes(connection, scheme_id, day=self._day(connection))
        if not found:
            raise RefusedError("scheme-unknown", scheme=scheme_id)
        return found[0]

    def scheme_by_code(self, code: str) -> Scheme:
        """Return a scheme as it stands today, by its code.

        Raises:
            RefusedError: there is none.
        """
        wanted = code.strip().casefold()
        found = next((each for each in self.schemes() if each.code.casefold() == wanted), None)
        if found is None:
            raise RefusedError("scheme-unknown", scheme=code)
        return found

    def save_scheme(self, draft: SchemeDraft, scheme_id: int | None = None) -> Changes:
        """Create a scheme, or change one; a changed rule is a new version from a day on.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: unknown kind or area, or the code is taken.
        """
        require_valid(bounds(draft, self.today(), validate_scheme(draft)))
        with write(self._database, self._actor) as unit:
            today = self._day(unit.connection)
            scheme_writing.save_scheme(unit, draft, scheme_id, today)
        return unit.changes

    def remove_version(self, version_id: int) -> Changes:
        """Take back a version of a scheme under which nothing was recorded.

        Raises:
            RefusedError: awards were recorded under it, or it is the only one.
        """
        with write(self._database, self._actor) as unit:
            scheme_writing.remove_version(unit, version_id)
        return unit.changes

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

    def open_awards(self, wanted: AwardFilter, order: Order = AS_IT_IS) -> Listing[AwardRow]:
        """Return the list of awards, read by position; close it when done."""
        return self._listing(
            lambda connection: awards.ordered_ids(connection, wanted, order),
            awards.rows_of,
            Award,
        )

    def verdicts(self, scheme_id: int, client_ids: Sequence[int], day: date) -> list[Verdict]:
        """Return of each client whether she may have a scheme on a day, and why not."""
        with self._database.read() as connection:
            scheme = giving.known_schemes(connection)[scheme_id]
            return giving.Rulebook(connection, self._actor).verdicts(scheme, client_ids, day)

    def give(self, drafts: Sequence[AwardDraft]) -> Changes:
        """Write awards, all of them or none, with the checks that they make due.

        Raises:
            InvalidError: one of them cannot be stored; `row` in its fields says which.
        """
        with write(self._database, self._actor) as unit:
            known = giving.known_schemes(unit.connection)
            new = [Given(each.client_id, each.scheme_id, each.on) for each in drafts]
            require_in_time(unit.connection, new)
            giver = giving.Giver(unit, self._day(unit.connection))
            verdicts = giver.book.verdicts_of(drafts, known)
            wrong = RowErrors()
            for number, draft in enumerate(drafts):
                scheme = known.get(draft.scheme_id or 0)
                if scheme is None or draft.on is None or draft.client_id is None:
                    require_valid(validate_award(draft, scheme, self._day(unit.connection)))
                assert scheme is not None
                assert draft.client_id is not None
                assert draft.on is not None
                verdict = verdicts.get((scheme.id, draft.client_id, draft.on))
                with wrong.of(number):
                    require_valid(open_problems(scheme, draft.on))
                    require_valid(zero_problems({"amount": draft.amount, "base": draft.base}))
                    giver.give(draft, scheme, verdict)
            wrong.require_none()
        return unit.changes

    def award(self, award_id: int) -> AwardDraft:
        """Return an award as it can be changed.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            if list_imports.is_award(connection, award_id):
                return list_imports.award(connection, award_id).draft
        raise RefusedError("award-unknown", award=award_id)

    def update_award(self, award_id: int, draft: AwardDraft) -> Changes:
        """Change an award; one that is worth more than before may have to wait for approval.

        An amount that the draft does not name is that of the rule of its day.

        Raises:
            InvalidError: the draft cannot be stored, or somebody may not have it on its new day.
        """
        with write(self._database, self._actor) as unit:
            scheme = giving.known_schemes(unit.connection).get(draft.scheme_id or 0)
            today = self._day(unit.connection)
            require_valid(validate_award(draft, scheme, today))
            assert scheme is not None
            require_valid(zero_problems({"amount": draft.amount, "base": draft.base}))
            if incentive_writing.standing(unit, award_id).given_on != draft.on:
                assert draft.on is not None
                require_valid(open_problems(scheme, draft.on))
                moved = Given(draft.client_id, draft.scheme_id, draft.on)
                require_in_time(unit.connection, [moved])
            giver = giving.Giver(unit, today)
            giver.require_own(award_id, draft, scheme)
            giver.update(award_id, draft, scheme, giver.objections(award_id, draft, scheme))
        return unit.changes

    def remove_awards(self, award_ids: Sequence[int]) -> Changes:
        """Put awards and their checks into the bin; undo brings them back.

        Raises:
            RefusedError: one of them is a credit of rebates, which is reversed there.
        """
        with write(self._database, self._actor) as unit:
            credited = rebate_lines.credited_clients(unit.connection, award_ids)
            if credited:
                raise RefusedError("award-credited", client=", ".join(credited[:3]))
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

    def check(self, check_id: int) -> CheckRow:
        """Return one check.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            found = awards.checks_of(connection, awards.live_checks(connection, [check_id]))
        if not found:
            raise RefusedError("check-unknown", check=check_id)
        return found[0]

    def open_checks(
        self,
        *,
        states: frozenset[CheckState],
        due_until: date | None,
        branches: frozenset[int],
        order: Order = AS_IT_IS,
    ) -> Listing[CheckRow]:
        """Return the list of checks, read by position, with how many are overdue."""
        today = self.today()
        return self._listing(
            lambda _connection: awards.check_ids(states, due_until, branches, order),
            awards.checks_of,
            ConditionCheck,
            day=today,
            facts=lambda connection: awards.overdue(connection, states, due_until, branches, today),
        )

    def write_check(self, check_ids: Sequence[int], draft: CheckDraft) -> Changes:
        """Write what came of checks: met, not met, waived, or due again.

        Raises:
            InvalidError: a day before the award, a waiver without a reason …
        """
        return self.write_checks([(each, draft) for each in check_ids])

    def write_checks(self, checked: Sequence[tuple[int, CheckDraft]]) -> Changes:
        """Write what came of each of several checks, all of them or none.

        Raises:
            InvalidError: a day before the award …; `row` in its fields says which.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            wrong = RowErrors()
            for number, (key, draft) in enumerate(checked):
                given, about_child = awards.award_day(unit.connection, key)
                with wrong.of(number):
                    require_valid(validate_check(draft, given, today, about_child=about_child))
                    incentive_writing.write_check(unit, key, draft)
            wrong.require_none()
        return unit.changes

    def open_sessions(
        self, branches: frozenset[int], *, only_today: bool = False, order: Order = AS_IT_IS
    ) -> Listing[Session]:
        """Return the list of sessions, read by position; those of today without cancelled ones."""
        today = self.today()
        day = today if only_today else None
        return self._listing(
            lambda _connection: incentives.session_ids(
                first=day, last=day, branches=branches, is_on=only_today, order=order
            ),
            incentives.sessions_of,
            SessionTable,
            day=today,
        )

    def sessions(
        self,
        *,
        scheme_id: int | None = None,
        centre_id: int | None = None,
        first: date | None = None,
        last: date | None = None,
        branches: frozenset[int] = frozenset(),
        limit: int | None = None,
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

    def mark(
        self,
        session_id: int,
        marks: dict[int, AttendanceCode | None],
        reason: str = "",
        *,
        scores: Mapping[int, tuple[int | None, int | None]] | None = None,
    ) -> Changes:
        """Write how clients attended a session; None takes a mark away.

        `scores` are the points of its quiz by client, before and after.

        Raises:
            InvalidError: a client of the comparison arm of the session's innovation is put on
                the roster without a reason.
        """
        with write(self._database, self._actor) as unit:
            giving.require_no_comparison(unit, session_id, marks, reason)
            incentive_writing.mark(unit, session_id, marks)
            if scores:
                most = learning.quiz_most(unit.connection, session_id)
                for before, after in scores.values():
                    require_valid(validate_score("before", before, most))
                    require_valid(validate_score("after", after, most))
                learning_writing.save_scores(unit, session_id, scores)
        return unit.changes
