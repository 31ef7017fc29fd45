"""What hangs on a client: consents, household, enterprises, references to loans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mfdw_desktop.database.queries import (
    client_parts,
    clients,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import enterprises, households, loans
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentMethod,
    ConsentScope,
    validate_consents,
    validate_withdrawal,
)
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.roster import Proposal
from mfdw_desktop.services.book_service import BookService


class ClientParts(BookService):
    """The parts of the clients of a database, for one actor."""

    def give_consent(self, client_id: int, consents: Sequence[Consent]) -> Changes:
        """Store consents that a client gave.

        Raises:
            InvalidError: in the future, or by word without a witness.
        """
        require_valid(validate_consents(consents, self.today()))
        with write(self._database, self._actor) as unit:
            client_parts.give_consents(unit, client_id, consents)
        return unit.changes

    def withdraw_consent(
        self,
        client_id: int,
        scope: ConsentScope,
        on: date,
        *,
        method: ConsentMethod | None = None,
        note: str = "",
    ) -> Changes:
        """Withdraw a consent from a day on; `method` and `note` say how and why.

        Raises:
            InvalidError: in the future, or before it was given.
        """
        with write(self._database, self._actor) as unit:
            given = clients.consents_of(unit.connection, [client_id]).get(client_id, ())
            mine = [each for each in given if each.scope is scope]
            require_valid(validate_withdrawal(mine, on, self.today()))
            client_parts.withdraw(unit, client_id, scope, on, method=method, note=note)
        return unit.changes

    def save_member(
        self, client_id: int, draft: households.MemberDraft, member_id: int | None = None
    ) -> Changes:
        """Add a person to the client's household, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(households.validate(draft, self.today()))
        with write(self._database, self._actor) as unit:
            client_parts.save_member(unit, client_id, draft, member_id)
        return unit.changes

    def proposals(self, client_id: int) -> list[Proposal]:
        """Return what the latest roster says of the household that the book does not."""
        from mfdw_desktop.services import roster_proposals

        return roster_proposals.proposals(self._database, client_id)

    def accept(self, client_id: int, proposal: Proposal) -> Changes:
        """Store what a roster proposes; the edit can be undone.

        Raises:
            RefusedError: it is no longer proposed.
        """
        from mfdw_desktop.services import roster_proposals

        return roster_proposals.accept(self._database, self._actor, client_id, proposal)

    def save_enterprise(
        self, client_id: int, draft: enterprises.EnterpriseDraft, enterprise_id: int | None = None
    ) -> Changes:
        """Add an enterprise to a client, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(enterprises.validate(draft, self.today()))
        with write(self._database, self._actor) as unit:
            client_parts.save_enterprise(unit, client_id, draft, enterprise_id)
        return unit.changes

    def save_loan(
        self, client_id: int, draft: loans.LoanDraft, loan_id: int | None = None
    ) -> Changes:
        """Add a reference to a loan, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(loans.validate(draft, self.today()))
        with write(self._database, self._actor) as unit:
            client_parts.save_loan(unit, client_id, draft, loan_id)
        return unit.changes

    def remove_part(self, kind: str, key: int) -> Changes:
        """Put a `household_member`, `enterprise` or `loan` into the bin."""
        with write(self._database, self._actor) as unit:
            client_parts.remove_part(unit, kind, key)
        return unit.changes
