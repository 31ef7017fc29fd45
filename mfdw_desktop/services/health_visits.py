"""Health care: visits to providers, vouchers for them, and what is to follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import HealthVisit
from mfdw_desktop.database.queries import health_visits, schemes
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.health_care import (
    KIND,
    VisitDraft,
    VisitFilter,
    VisitRow,
    validate_visit,
)
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.services import awards_beside
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.in_time import Given, require_in_time
from mfdw_desktop.services.row_errors import RowErrors

ROWS = 1000
"""Records that are read where nothing else is asked for."""
_FIELDS = {"amount": "cost", "on": "issued_on"}
"""Fields of an award by the field of a visit that says them."""


class HealthVisits(BookService):
    """The visits and vouchers of a database, for one actor."""

    def schemes(self) -> list[Scheme]:
        """Return the health care schemes by name."""
        with self._database.read() as connection:
            return [each for each in schemes.schemes(connection) if each.kind == KIND]

    def sees_diagnoses(self) -> bool:
        """Tell whether the actor may see what was found at a visit."""
        return self._actor.may_see_sensitive

    def visits(self, wanted: VisitFilter, *, limit: int = ROWS) -> tuple[int, list[VisitRow]]:
        """Return how many visits and vouchers there are, and the newest."""
        today = self.today()
        with self._database.read() as connection:
            return health_visits.visits(
                connection, wanted, today, sensitive=self._actor.may_see_sensitive, limit=limit
            )

    def open_visits(self, wanted: VisitFilter, order: Order = AS_IT_IS) -> Listing[VisitRow]:
        """Return the list of visits and vouchers, read by position; close it when done."""
        today, sensitive = self.today(), self._actor.may_see_sensitive
        return self._listing(
            lambda connection: health_visits.visit_ids(connection, wanted, today, order),
            lambda connection, keys: health_visits.visits_of(connection, keys, sensitive=sensitive),
            HealthVisit,
            day=today,
        )

    def visit(self, visit_id: int) -> VisitRow:
        """Return one visit or voucher.

        Raises:
            RefusedError: there is none.
        """
        _, found = self.visits(VisitFilter(id=visit_id), limit=1)
        if not found:
            raise RefusedError("visit-unknown", visit=visit_id)
        return found[0]

    def check(self, draft: VisitDraft) -> list[FieldProblem]:
        """Return what is wrong with a visit or voucher."""
        return validate_visit(draft, self.today())

    def save(self, draft: VisitDraft, visit_id: int | None = None) -> Changes:
        """Write a visit or a voucher, with its award when it is of a scheme.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: the voucher was given out already, unknown client or scheme.
        """
        return self.save_many([(visit_id, draft)])

    def save_many(self, drafts: Sequence[tuple[int | None, VisitDraft]]) -> Changes:
        """Write several visits in one act, all of them or none; without an id a new one.

        Raises:
            InvalidError: one of them cannot be stored.
            RefusedError: a voucher was given out already, unknown client or scheme.
        """
        today = self.today()
        wrong = RowErrors()
        for number, (_, draft) in enumerate(drafts):
            with wrong.of(number):
                require_valid(validate_visit(draft, today))
        wrong.require_none()
        with write(self._database, self._actor) as unit:
            for name in ("issued_on", "visited_on"):
                given = [
                    Given(
                        each.client_id, each.scheme_id, getattr(each, name) if key is None else None
                    )
                    for key, each in drafts
                ]
                require_in_time(unit.connection, given, name)
            for number, (key, draft) in enumerate(drafts):
                scheme = _scheme(unit, draft.scheme_id)
                with wrong.of(number):
                    award = award_of(unit, draft, scheme, today, key)
                    health_visits.save_visit(unit, draft, award, key)
            wrong.require_none()
        return unit.changes

    def remove(self, visit_ids: Sequence[int]) -> Changes:
        """Put visits and vouchers into the bin; undo brings them back."""
        with write(self._database, self._actor) as unit:
            health_visits.remove_visits(unit, visit_ids)
        return unit.changes


def _scheme(unit: Unit, key: int | None) -> Scheme | None:
    if key is None:
        return None
    found = schemes.schemes(unit.connection, key)
    if not found:
        raise RefusedError("scheme-unknown", scheme=key)
    if found[0].kind != KIND:
        raise RefusedError("scheme-not-of-kind", scheme=found[0].code)
    return found[0]


def award_of(
    unit: Unit, draft: VisitDraft, scheme: Scheme | None, today: date, key: int | None
) -> int | None:
    """Return the award of a visit after giving or changing it.

    It is what the institution gave: the cost without the client's share, or what the scheme's
    rule says while the cost is not known.
    """
    held = health_visits.award_of(unit.connection, key) if key is not None else None
    if scheme is None:
        return held
    award = AwardDraft(
        scheme_id=scheme.id,
        client_id=draft.client_id,
        on=draft.issued_on or draft.visited_on or today,
        amount=draft.institution_share,
        member_id=draft.member_id,
        reference=draft.voucher.strip(),
        reason=draft.reason,
    )
    if key is None:
        return awards_beside.give(unit, today, award, scheme, _FIELDS)
    if held is not None:
        awards_beside.follow(unit, today, held, award, scheme, _FIELDS)
    return held
