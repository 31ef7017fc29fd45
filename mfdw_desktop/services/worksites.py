"""Head counts, registration papers and safety visits of the clients' enterprises."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import AgreedAction, HeadCount, RegistrationPaper, SafetyVisit
from mfdw_desktop.database.queries import worksite_writing, worksites
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import worksites as rules
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import FieldProblem, InvalidError, require_valid
from mfdw_desktop.services.book_service import BookService


class Worksites(BookService):
    """What the enterprises of a database are like over time, for one actor."""

    def save_head_count(
        self, enterprise_id: int, draft: rules.HeadCountDraft, key: int | None = None
    ) -> Changes:
        """Write who worked in an enterprise on a day.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: that day was counted already.
        """
        require_valid(rules.validate_head_count(draft, self.today()))
        with write(self._database, self._actor) as unit:
            worksite_writing.save_head_count(unit, enterprise_id, draft, key)
        return unit.changes

    def papers(
        self,
        *,
        client_id: int | None = None,
        branches: frozenset[int] = frozenset(),
        in_force: date | None = None,
        expiring: int | None = None,
    ) -> tuple[rules.RegistrationPaper, ...]:
        """Return registration papers, those that expire first; `expiring` is within days."""
        soon = (self.today(), expiring) if expiring is not None else None
        with self._database.read() as connection:
            return worksites.registration_papers(
                connection, client=client_id, branches=branches, in_force=in_force, expiring=soon
            )

    def open_papers(
        self, branches: frozenset[int], expiring: int, order: Order = AS_IT_IS
    ) -> Listing[rules.RegistrationPaper]:
        """Return the list of papers that end within some days, read by position."""
        today = self.today()
        return self._listing(
            lambda _connection: worksites.paper_ids(
                branches=branches, expiring=(today, expiring), order=order
            ),
            worksites.papers_of,
            RegistrationPaper,
            day=today,
        )

    def open_visits(
        self, branches: frozenset[int], order: Order = AS_IT_IS
    ) -> Listing[rules.SafetyVisit]:
        """Return the list of safety visits."""
        return self._listing(
            lambda _connection: worksites.visit_ids(branches=branches, order=order),
            worksites.visits_of,
            SafetyVisit,
        )

    def open_actions(
        self, branches: frozenset[int], order: Order = AS_IT_IS
    ) -> Listing[rules.AgreedAction]:
        """Return the list of agreed actions that are not done."""
        return self._listing(
            lambda _connection: worksites.action_ids(branches=branches, is_open=True, order=order),
            worksites.actions_of,
            AgreedAction,
        )

    def save_paper(
        self, enterprise_id: int, draft: rules.PaperDraft, key: int | None = None
    ) -> Changes:
        """Write a registration paper, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        today = self.today()
        require_valid(rules.validate_paper(draft, today))
        with write(self._database, self._actor) as unit:
            worksite_writing.save_paper(unit, enterprise_id, draft, key, today)
        return unit.changes

    def checklists(self) -> list[rules.Checklist]:
        """Return the checklists by name."""
        with self._database.read() as connection:
            return worksites.checklists(connection)

    def checklist_of(self, code: str) -> rules.Checklist:
        """Return the checklist with a code.

        Raises:
            RefusedError: there is none.
        """
        wanted = code.strip().casefold()
        for each in self.checklists():
            if each.code.casefold() == wanted:
                return each
        raise RefusedError("checklist-unknown", checklist=code)

    def save_checklist(self, draft: rules.ChecklistDraft, key: int | None = None) -> Changes:
        """Create a checklist, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: the code is taken, or an answered item would go.
        """
        require_valid(rules.validate_checklist(draft))
        with write(self._database, self._actor) as unit:
            worksite_writing.save_checklist(unit, draft, key)
        return unit.changes

    def remove_checklist(self, key: int) -> Changes:
        """Put a checklist into the bin.

        Raises:
            RefusedError: visits were made by it.
        """
        with write(self._database, self._actor) as unit:
            worksite_writing.remove_checklist(unit, key)
        return unit.changes

    def visits(
        self, *, client_id: int | None = None, branches: frozenset[int] = frozenset()
    ) -> tuple[rules.SafetyVisit, ...]:
        """Return visits, newest first."""
        with self._database.read() as connection:
            return worksites.visits(connection, client=client_id, branches=branches)

    def save_visit(
        self, enterprise_id: int, draft: rules.VisitDraft, key: int | None = None
    ) -> Changes:
        """Write a visit with answers and agreed actions, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(rules.validate_visit(draft, self.today()))
        with write(self._database, self._actor) as unit:
            worksite_writing.save_visit(unit, enterprise_id, draft, key)
        return unit.changes

    def actions(
        self, *, branches: frozenset[int] = frozenset(), is_open: bool = True
    ) -> list[rules.AgreedAction]:
        """Return agreed actions, those due first."""
        with self._database.read() as connection:
            return worksites.actions(connection, branches=branches, is_open=is_open)

    def finish(self, action_ids: Sequence[int], on: date) -> Changes:
        """Write that agreed actions are done.

        Raises:
            InvalidError: the day is in the future, or there is no such action.
        """
        if on > self.today():
            raise InvalidError(problems=(FieldProblem("on", "day-in-future"),))
        with write(self._database, self._actor) as unit:
            known = worksites.standing_actions(unit.connection, action_ids)
            for key in action_ids:
                if key not in known:
                    fields: dict[str, object] = {"value": key}
                    problem = FieldProblem("action", "choice-unknown", fields=fields)
                    raise InvalidError(problems=(problem,))
                unit.update(AgreedAction, key, done_on=on)
        return unit.changes

    def remove(
        self, record: rules.HeadCount | rules.RegistrationPaper | rules.SafetyVisit
    ) -> Changes:
        """Put a head count, a paper or a visit into the bin; undo brings it back."""
        with write(self._database, self._actor) as unit:
            if isinstance(record, rules.SafetyVisit):
                worksite_writing.remove_visit(unit, record.id)
            else:
                is_count = isinstance(record, rules.HeadCount)
                unit.remove(HeadCount if is_count else RegistrationPaper, record.id)
        return unit.changes
