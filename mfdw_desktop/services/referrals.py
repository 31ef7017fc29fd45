"""Linkage: partners, referrals to them, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Referral
from mfdw_desktop.database.queries import client_detail, clients, organisation, referrals
from mfdw_desktop.database.queries import incentive_writing as awards
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain import referrals as rules
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.households import HouseholdMember
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import InvalidError, require_valid
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.giving import Giver, known_schemes
from mfdw_desktop.services.in_time import Given, require_in_time

LINKAGE = "linkage"
"""Code of the kind of incentive that a referral is an award of."""


class Referrals(BookService):
    """The referrals of a database, for one actor."""

    def partners(self) -> list[rules.Partner]:
        """Return the partners by name."""
        with self._database.read() as connection:
            return referrals.partners(connection)

    def partner_of(self, code: str) -> rules.Partner:
        """Return the partner with a code.

        Raises:
            RefusedError: there is none.
        """
        wanted = code.strip().casefold()
        for each in self.partners():
            if each.code.casefold() == wanted:
                return each
        raise RefusedError("partner-unknown", partner=code)

    def save_partner(self, draft: rules.PartnerDraft, key: int | None = None) -> Changes:
        """Create a partner, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: unknown branch, or the code is taken.
        """
        require_valid(rules.validate_partner(draft))
        with write(self._database, self._actor) as unit:
            branch = organisation.branch_id(unit.connection, draft.branch) if draft.branch else None
            referrals.save_partner(unit, draft, branch, key)
        return unit.changes

    def remove_partner(self, key: int) -> Changes:
        """Put a partner into the bin.

        Raises:
            RefusedError: somebody was sent to it.
        """
        with write(self._database, self._actor) as unit:
            referrals.remove_partner(unit, key)
        return unit.changes

    def schemes(self) -> list[Scheme]:
        """Return the linkage schemes that are open today."""
        today = self.today()
        with self._database.read() as connection:
            found = known_schemes(connection).values()
        return [each for each in found if each.kind == LINKAGE and each.is_open_on(today)]

    def household(self, client_id: int) -> tuple[HouseholdMember, ...]:
        """Return the persons of a client's household, to say who of them is sent."""
        with self._database.read() as connection:
            found = client_detail.detail(connection, client_id, self.today())
        return found.household if found is not None else ()

    def referrals(
        self, wanted: rules.ReferralFilter, *, limit: int = 1000
    ) -> tuple[int, list[rules.Referral]]:
        """Return how many referrals there are, and the first; restricted ones may be hidden."""
        today, sees = self.today(), self._actor.may_see_sensitive
        with self._database.read() as connection:
            total = referrals.count(connection, wanted, today, sees=sees)
            return total, referrals.rows(connection, wanted, today, sees=sees, limit=limit)

    def open_referrals(
        self, wanted: rules.ReferralFilter, order: Order = AS_IT_IS
    ) -> Listing[rules.Referral]:
        """Return the list of referrals, read by position, with how many are late."""
        today, sees = self.today(), self._actor.may_see_sensitive
        return self._listing(
            lambda connection: referrals.ids(connection, wanted, today, sees=sees, order=order),
            lambda connection, keys: referrals.rows_of(connection, keys, sees=sees),
            Referral,
            day=today,
            facts=lambda connection: referrals.count_late(connection, wanted, today, sees=sees),
        )

    def referral(self, referral_id: int) -> rules.Referral:
        """Return one referral.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            return self._one(connection, referral_id)

    def save(self, draft: rules.ReferralDraft, referral_id: int | None = None) -> Changes:
        """Write a referral, or change one; a new one of a linkage scheme is an award as well.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: the client or the referral is not there, or may not be seen.
        """
        return self._save(draft, referral_id)[1]

    def add(self, draft: rules.ReferralDraft) -> int:
        """Write a referral as `save` does; return its number."""
        return self._save(draft, None)[0]

    def _save(self, draft: rules.ReferralDraft, referral_id: int | None) -> tuple[int, Changes]:
        today = self.today()
        with write(self._database, self._actor) as unit:
            if referral_id is not None:
                self._seen(unit.connection, referral_id)
            require_valid(rules.validate_referral(draft, _partner(unit, draft.partner_id), today))
            if referral_id is None:
                new = Given(draft.client_id, draft.scheme_id, draft.sent_on)
                require_in_time(unit.connection, [new], "sent_on")
            award = award_of(unit, draft, today) if referral_id is None else None
            key = referrals.save(unit, draft, referral_id, award)
        return key, unit.changes

    def receive(self, referral_ids: Sequence[int], on: date) -> Changes:
        """Write that the partner has acknowledged referrals.

        Raises:
            InvalidError: the day is before the sending, or in the future.
            RefusedError: a referral is not there, or may not be seen.
        """
        return self._change(referral_ids, received_on=on)

    def close(
        self, referral_ids: Sequence[int], outcome: rules.Outcome, on: date, note: str = ""
    ) -> Changes:
        """Write what came of referrals.

        Raises:
            InvalidError: the day is before the sending, or in the future.
            RefusedError: a referral is not there, or may not be seen.
        """
        return self._change(referral_ids, note=note, outcome=outcome, closed_on=on)

    def reopen(self, referral_ids: Sequence[int]) -> Changes:
        """Take back what came of referrals."""
        return self._change(referral_ids, outcome=None, closed_on=None)

    def add_note(self, referral_id: int, on: date | None, text: str) -> Changes:
        """Write down what was heard of a referral.

        Raises:
            InvalidError: no text, or a day before the sending.
            RefusedError: the referral is not there, or may not be seen.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            found = self._seen(unit.connection, referral_id)
            require_valid(rules.validate_note(on, text, found.sent_on, today))
            assert on is not None
            referrals.add_note(unit, referral_id, on, text)
        return unit.changes

    def remove(self, referral_ids: Sequence[int]) -> Changes:
        """Put referrals into the bin, with the awards that they were; undo brings them back.

        Raises:
            RefusedError: a referral is not there, or may not be seen.
        """
        with write(self._database, self._actor) as unit:
            for key in referral_ids:
                self._seen(unit.connection, key)
            held = referrals.remove(unit, referral_ids)
            if held:
                awards.remove_awards(unit, held)
        return unit.changes

    def _change(self, keys: Sequence[int], note: str = "", **values: Any) -> Changes:
        today = self.today()
        with write(self._database, self._actor) as unit:
            for key in keys:
                found = self._seen(unit.connection, key)
                draft = replace(draft_of(found), **values)
                partner = _partner(unit, draft.partner_id)
                # the partner may have ended since, which forbids no follow-up
                open_ = replace(partner, ended_on=None) if partner is not None else None
                require_valid(rules.validate_referral(draft, open_, today))
                referrals.save(unit, draft, key, None)
                if note.strip():
                    on = values.get("closed_on") or today
                    referrals.add_note(unit, key, on, note)
        return unit.changes

    def _seen(self, connection: Any, key: int) -> rules.Referral:
        found = self._one(connection, key)
        if found.is_hidden:
            raise RefusedError("referral-restricted")
        return found

    def _one(self, connection: Any, key: int) -> rules.Referral:
        wanted = rules.ReferralFilter(referral_id=key)
        sees = self._actor.may_see_sensitive
        found = referrals.rows(connection, wanted, self._database.clock().date(), sees=sees)
        if not found:
            raise RefusedError("referral-unknown", referral=key)
        return found[0]


def draft_of(found: rules.Referral) -> rules.ReferralDraft:
    """Return what can be entered of a referral, as it stands."""
    return rules.ReferralDraft(
        client_id=found.client_id,
        member_id=found.member_id,
        partner_id=found.partner_id,
        reason=found.reason,
        is_restricted=found.is_restricted,
        basis=found.basis or rules.Basis.CONSENT,
        consent_on=found.consent_on,
        consent_method=found.consent_method,
        basis_note=found.basis_note,
        sent_on=found.sent_on,
        channel=found.channel or rules.Channel.OTHER,
        received_on=found.received_on,
        appointment_on=found.appointment_on,
        outcome=found.outcome,
        closed_on=found.closed_on,
        note=found.note,
    )


def _partner(unit: Unit, key: int | None) -> rules.Partner | None:
    found = referrals.partners(unit.connection, key) if key is not None else []
    return found[0] if found else None


def award_of(unit: Unit, draft: rules.ReferralDraft, today: date) -> int | None:
    """Give the award that a referral of a linkage scheme is; its paper says nothing of why."""
    if draft.scheme_id is None:
        return None
    known = known_schemes(unit.connection)
    scheme = known.get(draft.scheme_id)
    if scheme is None or scheme.kind != LINKAGE:
        raise RefusedError("scheme-unknown", scheme=draft.scheme_id)
    award = AwardDraft(
        scheme_id=scheme.id,
        client_id=draft.client_id,
        on=draft.sent_on,
        member_id=None if draft.protects else draft.member_id,
        reason=draft.award_reason,
    )
    giver = Giver(unit, today)
    assert draft.client_id is not None
    assert draft.sent_on is not None
    if clients.rows(unit.connection, [draft.client_id], today):
        verdicts = giver.book.verdicts_of([award], known)
        verdict = verdicts.get((scheme.id, draft.client_id, draft.sent_on))
        try:
            return giver.give(award, scheme, verdict)
        except InvalidError as error:
            found = tuple(
                replace(each, name="award_reason" if each.name == "reason" else "scheme_id")
                for each in error.problems
            )
            raise InvalidError(problems=found) from error
    raise RefusedError("client-unknown", client=draft.client_id)
