"""Microinsurance: policies and whom they cover, claims through to the payment, the help given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Award, InsuranceClaim, InsurancePolicy
from mfdw_desktop.database.queries import (
    claims,
    client_detail,
    clients,
    covered,
    insurance,
    loose_awards,
    schemes,
)
from mfdw_desktop.database.queries import insurance_writing as writing
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.claims import (
    ClaimDraft,
    ClaimFilter,
    ClaimRow,
    HelpDraft,
    StepDraft,
    take,
    validate_claim,
    validate_cover,
    validate_help,
    validate_step,
)
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.insurance import (
    KIND,
    CoveredPerson,
    InsuredDraft,
    LooseAward,
    PolicyDraft,
    PolicyFilter,
    PolicyRow,
    usual_end,
    validate_policy,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.in_time import Given, require_in_time
from mfdw_desktop.services.policy_writing import scheme_of, write_policy

ROWS = 1000
"""Records that are read where nothing else is asked for."""


class Insurance(BookService):
    """The insurance of a database, for one actor."""

    def schemes(self) -> list[Scheme]:
        """Return the insurance schemes by name."""
        with self._database.read() as connection:
            return [each for each in schemes.schemes(connection) if each.kind == KIND]

    def helper(self) -> str:
        """Return who is at work, to be named as the one who helps."""
        return self._actor.uid

    def policies(self, wanted: PolicyFilter, *, limit: int = ROWS) -> tuple[int, list[PolicyRow]]:
        """Return how many policies there are, and the first of them with their persons."""
        today = self.today()
        with self._database.read() as connection:
            return insurance.policies(connection, wanted, today, limit=limit)

    def open_policies(self, wanted: PolicyFilter, order: Order = AS_IT_IS) -> Listing[PolicyRow]:
        """Return the list of policies, read by position; close it when done."""
        today = self.today()
        return self._listing(
            lambda connection: insurance.policy_ids(connection, wanted, today, order),
            insurance.policies_of,
            InsurancePolicy,
            day=today,
        )

    def open_covered(
        self, branches: frozenset[int], text: str = "", order: Order = AS_IT_IS
    ) -> Listing[CoveredPerson]:
        """Return the list of persons covered today; their keys stand for uids."""
        today = self.today()
        return Listing(
            self._database,
            lambda connection: covered.covered_ids(
                connection, branches, today, text=text, order=order
            ),
            lambda connection, keys: covered.covered_rows(connection, keys, branches, today),
            day=today,
            key_of=lambda _connection, uid: int(uid),
        )

    def open_loose(
        self, branches: frozenset[int], text: str = "", order: Order = AS_IT_IS
    ) -> Listing[LooseAward]:
        """Return the list of insurance awards without a policy."""
        return self._listing(
            lambda connection: loose_awards.loose_ids(connection, branches, text=text, order=order),
            loose_awards.loose_of,
            Award,
        )

    def open_claims(self, wanted: ClaimFilter, order: Order = AS_IT_IS) -> Listing[ClaimRow]:
        """Return the list of claims."""
        return self._listing(
            lambda connection: claims.claim_ids(connection, wanted, order),
            claims.claims_of,
            InsuranceClaim,
        )

    def policy(self, policy_id: int) -> PolicyRow:
        """Return one policy.

        Raises:
            RefusedError: there is none.
        """
        _, found = self.policies(PolicyFilter(id=policy_id), limit=1)
        if not found:
            raise RefusedError("policy-unknown", policy=policy_id)
        return found[0]

    def covered(
        self,
        branches: frozenset[int] = frozenset(),
        *,
        on: date | None = None,
        text: str = "",
        limit: int = ROWS,
    ) -> tuple[int, list[CoveredPerson]]:
        """Return how many persons are covered on a day, each once, and the first by name."""
        day = on or self.today()
        with self._database.read() as connection:
            return covered.covered(connection, branches, day, text=text, limit=limit)

    def loose_awards(
        self,
        branches: frozenset[int] = frozenset(),
        *,
        client_id: int | None = None,
        text: str = "",
        limit: int = ROWS,
    ) -> tuple[int, list[LooseAward]]:
        """Return the insurance awards without a policy, newest first, and how many there are."""
        with self._database.read() as connection:
            return loose_awards.loose_awards(
                connection, branches, text=text, limit=limit, client_id=client_id
            )

    def household(self, client_id: int) -> ClientDetail:
        """Return a client with her household: who can be insured.

        Raises:
            RefusedError: there is no such client.
        """
        today = self.today()
        with self._database.read() as connection:
            listed = clients.rows(connection, [client_id], today)
            if not listed:
                raise RefusedError("client-unknown", client=client_id)
            key = client_detail.household_of(connection, client_id)
            return ClientDetail(listed[0], household=client_detail.members(connection, key))

    def proposal(
        self, client_id: int, scheme_id: int | None = None, award: LooseAward | None = None
    ) -> PolicyDraft:
        """Return a new policy with what can be known: the whole household, a year, the premium.

        Of an award that was recorded before, its day, share and number are taken.

        Raises:
            RefusedError: there is no such client or scheme, or the scheme is no insurance.
        """
        home = self.household(client_id)
        found = self.schemes()
        wanted = award.scheme_id if award is not None else scheme_id
        scheme = next((each for each in found if each.id == wanted), None)
        if scheme is None and scheme_id is not None:
            # Never the only insurance in its place: a policy of another scheme than was named.
            with self._database.read() as connection:
                scheme_of(connection, scheme_id)
        if scheme is None and len(found) == 1:
            scheme = found[0]
        starts = award.on if award is not None else self.today()
        persons = tuple(
            InsuredDraft(client_id=each.client_id, member_id=each.id)
            for each in home.household
            if each.left_on is None or each.left_on >= starts
        )
        if all(each.client_id != client_id for each in persons):
            persons = (InsuredDraft(client_id=client_id), *persons)
        draft = PolicyDraft(
            client_id=client_id,
            scheme_id=scheme.id if scheme else None,
            insurer=scheme.partner if scheme else "",
            starts_on=starts,
            ends_on=usual_end(starts),
            persons=persons,
        )
        if award is not None:
            draft = replace(draft, award_id=award.id, number=award.reference)
        if scheme is None:
            return draft
        return self._with_premium(draft, scheme, award.amount if award is not None else None)

    def renewal(self, policy_id: int) -> PolicyDraft:
        """Return the policy that would renew one: from the day after it, for those still there."""
        old = self.policy(policy_id)
        starts = old.last_on + timedelta(days=1)
        home = {each.id: each for each in self.household(old.client_id).household}
        there = [
            each
            for each in old.persons
            if each.until_on is None
            and (each.member_id is None or each.member_id in home)
            and (each.member_id is None or home[each.member_id].left_on is None)
        ]
        draft = PolicyDraft(
            client_id=old.client_id,
            scheme_id=old.scheme_id,
            insurer=old.insurer,
            plan=old.plan,
            starts_on=starts,
            ends_on=usual_end(starts),
            renews_id=old.id,
            persons=tuple(InsuredDraft(each.client_id, each.member_id) for each in there),
        )
        if not old.persons:
            return draft
        count, of = len(draft.persons), len(old.persons)
        premium, share = old.premium, old.client_share
        return replace(
            draft,
            premium=Money(premium.minor * count // of, premium.currency),
            client_share=Money(share.minor * count // of, share.currency),
        )

    def check_policy(self, draft: PolicyDraft) -> list[FieldProblem]:
        """Return what is wrong with a policy."""
        return validate_policy(draft, self.today())

    def save_policy(self, draft: PolicyDraft, policy_id: int | None = None) -> Changes:
        """Create a policy with the persons it covers and its award, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: the number is taken, or somebody cannot be insured.
        """
        today = self.today()
        require_valid(validate_policy(draft, today))
        with write(self._database, self._actor) as unit:
            if policy_id is None:
                new = Given(draft.client_id, draft.scheme_id, draft.starts_on)
                require_in_time(unit.connection, [new], "starts_on")
            write_policy(unit, draft, today, policy_id)
        return unit.changes

    def remove_policies(self, policy_ids: Sequence[int]) -> Changes:
        """Put policies into the bin; undo brings them back.

        Raises:
            RefusedError: there are claims under one of them.
        """
        with write(self._database, self._actor) as unit:
            writing.remove_policies(unit, policy_ids)
        return unit.changes

    def claims(self, wanted: ClaimFilter, *, limit: int = ROWS) -> tuple[int, list[ClaimRow]]:
        """Return how many claims there are; of open ones those that wait longest come first."""
        with self._database.read() as connection:
            return claims.claims(connection, wanted, limit=limit)

    def claim(self, claim_id: int) -> ClaimRow:
        """Return one claim.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            return claims.one(connection, claim_id)

    def check_claim(self, draft: ClaimDraft) -> list[FieldProblem]:
        """Return what is wrong with a claim; that it happened without cover is a warning."""
        problems = validate_claim(draft, self.today())
        if draft.policy_id is None:
            return problems
        policy = self.policy(draft.policy_id)
        cover: tuple[date, date] | None = (policy.starts_on, policy.last_on)
        for each in policy.persons:
            if each.id == draft.person_id:
                cover = each.cover
        return problems + validate_cover(draft, cover)

    def save_claim(self, draft: ClaimDraft, claim_id: int | None = None) -> Changes:
        """File a claim, or correct one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: there is no such policy, or the person is not on it.
        """
        require_valid(self.check_claim(draft))
        with write(self._database, self._actor) as unit:
            writing.save_claim(unit, draft, claim_id)
        return unit.changes

    def step(self, claim_ids: Sequence[int], step: StepDraft) -> Changes:
        """Take claims one step on: all of them or none.

        Raises:
            InvalidError: the step is not the claim's, or its day is before another.
            RefusedError: there is no such claim.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            for key in claim_ids:
                claim = claims.one(unit.connection, key).draft
                require_valid(validate_step(claim, step, today))
                writing.save_claim(unit, take(claim, step), key)
        return unit.changes

    def add_help(self, claim_id: int, draft: HelpDraft) -> Changes:
        """Note help that somebody gave with a claim.

        Raises:
            InvalidError: a day before it happened, no name …
            RefusedError: there is no such claim.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            claim = claims.one(unit.connection, claim_id).draft
            require_valid(validate_help(draft, claim, today))
            writing.add_help(unit, claim_id, draft)
        return unit.changes

    def remove_claims(self, claim_ids: Sequence[int]) -> Changes:
        """Put claims into the bin; undo brings them back."""
        with write(self._database, self._actor) as unit:
            writing.remove_claims(unit, claim_ids)
        return unit.changes

    def _with_premium(self, draft: PolicyDraft, scheme: Scheme, given: Money | None) -> PolicyDraft:
        """Return the draft with the premium of the last policy, a person, and the shares."""
        count = len(draft.persons)
        with self._database.read() as connection:
            last = writing.last_premium(connection, scheme.id)
        if last is None:
            return draft
        premium, persons = last
        whole = Money(premium.minor // persons * count, premium.currency)
        share = given
        if share is None and scheme.rule is AmountRule.FIXED and scheme.amount is not None:
            share = Money(scheme.amount.minor * count, scheme.amount.currency)
        if share is None or share.currency != whole.currency or share.minor > whole.minor:
            return replace(draft, premium=whole)
        return replace(draft, premium=whole, client_share=whole - share)
