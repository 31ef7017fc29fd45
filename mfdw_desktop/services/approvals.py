"""Four eyes: what waits for a second person, and what that person says.

A run of credits waits by the same door: it asks `needs`, calls `request` of the queries within
its write, and tells in `EFFECTS` what a decision does to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Approval
from mfdw_desktop.database.queries import (
    approvals,
    incentive_writing,
    list_imports,
    organisation,
)
from mfdw_desktop.database.queries import rules as stored
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.approvals import (
    SETTING,
    ApprovalRule,
    Decision,
    Waiting,
    may_decide,
    needs_approval,
    to_document,
    validate,
)
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.services.book_service import BookService

Effect = Callable[[Unit, str, Decision], None]
"""What a decision does to its subject, which is named by its uid; within the write."""


class Approvals(BookService):
    """What waits for approval in a database, for one actor."""

    def rules(self) -> tuple[ApprovalRule, ...]:
        """Return from which amounts on something waits."""
        with self._database.read() as connection:
            return approvals.rules(connection)

    def save_rules(self, rules: Sequence[ApprovalRule]) -> Changes:
        """Say from which amounts on something waits; what waits already goes on waiting.

        Raises:
            InvalidError: an amount of zero.
        """
        require_valid(validate(rules))
        with write(self._database, self._actor) as unit:
            stored.keep(unit, SETTING, to_document(rules) if rules else None)
        return unit.changes

    def needs(self, kind: str, amount: Money | None) -> bool:
        """Tell whether something of a kind and an amount waits when this actor records it."""
        return needs_approval(self.rules(), kind, self._actor.role, amount)

    def waiting(
        self,
        *,
        branch: str = "",
        is_open: bool | None = True,
        limit: int = 1000,
    ) -> list[Waiting]:
        """Return what waits, the oldest first; or what was decided, the newest first.

        Raises:
            RefusedError: unknown branch.
        """
        with self._database.read() as connection:
            wanted = frozenset[int]()
            if branch:
                wanted = frozenset({organisation.branch_id(connection, branch)})
            return approvals.listed(connection, branches=wanted, is_open=is_open, limit=limit)

    def open_waiting(
        self, *, branch: str, is_open: bool, order: Order = AS_IT_IS
    ) -> Listing[Waiting]:
        """Return the list of what waits or was decided, read by position; close it when done.

        Raises:
            RefusedError: unknown branch.
        """
        branches = self.branch_ids(branch)
        return self._listing(
            lambda _connection: approvals.ids(branches, is_open=is_open, order=order),
            approvals.rows_of,
            Approval,
        )

    def export(self, out: Path, *, branch: str, is_open: bool) -> int:
        """Write what waits or was decided as a workbook or CSV; return how many rows.

        Raises:
            RefusedError: unknown branch, or the place cannot be written.
        """
        from mfdw_desktop.services import decision_files
        from mfdw_desktop.services.list_files import write_list

        rows = self.open_waiting(branch=branch, is_open=is_open).every()
        return write_list(out, "approvals", *decision_files.waiting(rows))

    def of_award(self, award_uid: str) -> Waiting | None:
        """Return what waits of an award, or what was last decided of it."""
        found = [each for each in self.waiting(is_open=None) if each.subject_uid == award_uid]
        return found[0] if found else None

    def decide(self, keys: Sequence[int], decision: Decision, reason: str = "") -> Changes:
        """Say yes or no to what waits, all of it or nothing.

        Raises:
            RefusedError: the actor recorded it herself, or her role may not decide; it was
                decided already.
            InvalidError: a refusal without a reason.
        """
        if decision is Decision.REFUSED and not reason.strip():
            require_valid([FieldProblem("reason", "reason-missing")])
        with write(self._database, self._actor) as unit:
            found = approvals.listed(unit.connection, keys=keys, is_open=None)
            if len(found) < len(set(keys)):
                raise RefusedError("approval-unknown")
            for each in found:
                if each.decision is not None:
                    raise RefusedError("approval-decided", actor=each.decided_by)
                self._require_may(each)
                approvals.decide(unit, each.id, decision, reason)
                EFFECTS[each.subject](unit, each.subject_uid, decision)
        return unit.changes

    def _require_may(self, waiting: Waiting) -> None:
        why = may_decide(self._actor, waiting.requested_by)
        if why == "approval-own":
            raise RefusedError("approval-own", actor=waiting.requested_by)
        if why:
            raise RefusedError("approval-role", role=self._actor.role.value)


def _decide_award(unit: Unit, uid: str, decision: Decision) -> None:
    key = list_imports.award_id(unit.connection, uid)
    status = AwardStatus.GIVEN if decision is Decision.APPROVED else AwardStatus.REFUSED
    incentive_writing.decide_award(unit, key, status)


EFFECTS: dict[str, Effect] = {approvals.AWARD: _decide_award}
"""Subject to what a decision does to it."""
