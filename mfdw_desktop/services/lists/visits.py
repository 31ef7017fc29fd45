"""A provider's list of health visits and vouchers; what was found at a visit is no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mfdw_desktop.database.queries import health_visits
from mfdw_desktop.domain.health_care import (
    KIND,
    Service,
    VisitDraft,
    VisitFilter,
    VisitRow,
    validate_visit,
)
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.health_visits import award_of
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, money, text
from mfdw_desktop.services.lists.target import Standing, Subject

_MOST = 10_000


class VisitList(Subject[VisitDraft]):
    """Vouchers by their number; visits by client, person, service and day."""

    table = "health_visit"
    columns = (
        choice("service", Service), text("provider"), text("voucher"), day("issued_on"),
        day("expires_on"), day("visited_on"), money("cost"), money("client_share"),
        day("follow_up_on"), text("follow_up"), text("note"),
    )  # fmt: skip

    names = (
        ("voucher", "client"),
        ("visited_on", "client", "member", "service"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._held: dict[int, list[VisitRow]] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the visits of the clients."""
        for client in {each.client.id for each in lines if each.client is not None}:
            self._read(client)

    def find(self, line: Line) -> Standing[VisitDraft] | None:
        """Return the voucher of the number, else the visit of the person and day."""
        voucher, on = line.text("voucher"), line.day("visited_on")
        member = self.desk.member(line, "member", line.holder.id)
        service, provider = line.text("service"), line.text("provider")
        found = [
            each
            for each in self._held[line.holder.id]
            if (not provider or each.draft.provider in ("", provider))
            and (
                each.draft.voucher == voucher
                if voucher
                else not each.draft.voucher
                and each.draft.visited_on == on
                and each.draft.member_id == member
                and (not service or each.draft.service.value == service)
            )
        ]
        if len(found) > 1:
            raise WrongRow("service", "visit-unclear", line.text("client"))
        return Standing(found[0].uid, found[0].draft, found[0].id) if found else None

    def known(self, line: Line, key: int) -> Standing[VisitDraft] | None:
        """Return a visit of the client by its key."""
        return next(
            (Standing(each.uid, each.draft, key)
             for each in self._held[line.holder.id] if each.id == key),
            None,
        )  # fmt: skip

    def fresh(self, line: Line) -> VisitDraft:
        """Return a new visit of the client, or of the person of her household."""
        scheme = self.desk.named_scheme(line, KIND)
        return VisitDraft(
            client_id=line.holder.id,
            member_id=self.desk.member(line, "member", line.holder.id),
            scheme_id=scheme.id if scheme is not None else None,
        )

    def problems(
        self, line: Line, draft: VisitDraft, standing: Standing[VisitDraft] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the visit or voucher.

        Raises:
            WrongRow: the voucher was given to somebody else.

        A voucher is good for one visit: another day is a second use, for a person to look at.
        """
        key = standing.key if standing is not None else None
        if health_visits.is_taken(self.desk.unit.connection, draft, self.desk.branch.id, key):
            raise WrongRow("voucher", "voucher-of-another", draft.voucher)
        found = validate_visit(draft, self.desk.today)
        before = standing.draft if standing is not None else None
        if before is not None and before.voucher and _is_used_again(before, draft):
            day: dict[str, object] = {"day": before.visited_on}
            found.append(FieldProblem("visited_on", "voucher-used", fields=day))
        return found

    def save(
        self, line: Line, draft: VisitDraft, standing: Standing[VisitDraft] | None
    ) -> Standing[VisitDraft]:
        """Write the visit with its award."""
        unit, key = self.desk.unit, standing.key if standing is not None else None
        scheme = self.desk.schemes.get(draft.scheme_id or 0)
        draft = replace(draft, reason=line.text("reason"))
        award = award_of(unit, draft, scheme, self.desk.today, key)
        made = health_visits.save_visit(unit, draft, award, key)
        self._read(line.holder.id)
        row = next(each for each in self._held[line.holder.id] if each.id == made)
        return Standing(row.uid, row.draft, made)

    def _read(self, client: int) -> None:
        _, self._held[client] = health_visits.visits(
            self.desk.unit.connection, VisitFilter(client_id=client), self.desk.today,
            sensitive=False, limit=_MOST,
        )  # fmt: skip


def _is_used_again(before: VisitDraft, draft: VisitDraft) -> bool:
    return before.visited_on is not None and draft.visited_on != before.visited_on
