"""The member list of an insurer: a row is a person, who is on the policy that it names.

A policy that is not known is made with its first person, and with its award where the
institution pays a share. What a row says of the policy is the same in all its rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import ClassVar

from mfdw_desktop.database.queries import insurance, list_imports, loose_awards
from mfdw_desktop.domain.insurance import (
    KIND,
    InsuredDraft,
    InsuredPerson,
    PolicyDraft,
    PolicyRow,
    person_key,
    usual_end,
    validate_policy,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, day, money, text
from mfdw_desktop.services.lists.target import Standing, Subject
from mfdw_desktop.services.policy_writing import write_policy

_RENEWED_WITHIN = timedelta(days=92)
"""A policy that begins so soon after another of the same scheme renews it."""
_OF_POLICY = (
    "insurer", "plan", "starts_on", "ends_on", "premium", "client_share", "paid_on",
    "cancelled_on", "cancel_reason", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Cover:
    """A person on a policy, with what a row says of the policy itself."""

    client_id: int
    scheme_id: int
    number: str
    person: tuple[int | None, int | None]
    """As a client, and as a line of the roster."""
    insurer: str = ""
    plan: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    premium: Money | None = None
    client_share: Money | None = None
    paid_on: date | None = None
    cancelled_on: date | None = None
    cancel_reason: str = ""
    note: str = ""
    from_on: date | None = None
    until_on: date | None = None


class Policies(Subject[Cover]):
    """Insured persons by policy and name."""

    table = "insured_person"
    columns = (
        text("insurer"), text("plan"), day("starts_on"), day("ends_on"), money("premium"),
        money("client_share"), day("paid_on"), day("cancelled_on"), text("cancel_reason"),
        text("note"), day("from_on"), day("until_on"),
    )  # fmt: skip
    codes: ClassVar[Mapping[str, str]] = {
        "persons": "person",
        "on": "starts_on",
        "amount": "client_share",
    }

    names = (
        ("number", "client", "scheme", "person"),
        ("starts_on", "client", "scheme", "person"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._policies: dict[int, PolicyRow] = {}
        self._told: dict[int, dict[str, object]] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the policies of the clients, and those whose number is named."""
        found = insurance.named(
            self.desk.unit.connection,
            {each.client.id for each in lines if each.client is not None},
            {each.text("number") for each in lines} - {""},
        )
        self._policies = {each.id: each for each in found}

    def find(self, line: Line) -> Standing[Cover] | None:
        """Return the person on the policy; None where either is new."""
        policy = self._policy(line)
        if policy is None:
            return None
        key = person_key(*self._person(line, policy.client_id))
        held = next((each for each in policy.persons if each.key == key), None)
        return None if held is None else Standing(held.uid, _cover(policy, held), policy.id)

    def known(self, line: Line, key: int) -> Standing[Cover] | None:
        """Return a person on a policy by her key, with the policy."""
        policy_id = insurance.policy_of_person(self.desk.unit.connection, key)
        policy = self._policies.get(policy_id)
        if policy is None:
            (policy,) = insurance.policies_of(self.desk.unit.connection, [policy_id])
            self._policies[policy_id] = policy
        held = next((each for each in policy.persons if each.id == key), None)
        return None if held is None else Standing(held.uid, _cover(policy, held), policy.id)

    def place(self, name: str, standing: Standing[Cover]) -> tuple[str, str]:
        """Return where a field is kept: most are the policy's."""
        is_of_policy = name in _OF_POLICY
        return self._policies[standing.key].uid if is_of_policy else standing.uid, name

    def fresh(self, line: Line) -> Cover:
        """Return a further person of a policy that stands, or the first of a new one."""
        policy = self._policy(line)
        if policy is not None:
            whole = _cover(policy, None)
            return replace(
                whole,
                person=self._person(line, policy.client_id),
                premium=self._more(line, "person_premium", whole.premium),
                client_share=self._more(line, "person_share", whole.client_share),
            )
        scheme, starts = self.desk.scheme(line, KIND), line.day("starts_on")
        return Cover(
            client_id=line.holder.id,
            scheme_id=scheme.id,
            number=line.text("number"),
            person=self._person(line, line.holder.id),
            insurer=scheme.partner,
            ends_on=usual_end(starts) if starts else None,
            premium=self._more(line, "person_premium", None),
            client_share=self._more(line, "person_share", None),
        )

    def currency(self, line: Line, ours: Cover) -> str:
        """Return the currency of the policy."""
        return ours.premium.currency if ours.premium is not None else self.desk.currency

    def problems(
        self, line: Line, draft: Cover, standing: Standing[Cover] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the policy as it would be with this person.

        Raises:
            WrongRow: an earlier row of the file says something else of the policy.
        """
        policy = self._policy(line)
        if policy is not None:
            before = self._told.get(policy.id, {})
            for code in _OF_POLICY:
                said = line.answers.get(code)
                if said is not None and before.setdefault(code, said) != said:
                    raise WrongRow(code, "policy-row-differs", str(said), policy=draft.number)
            self._told[policy.id] = before
        found = validate_policy(self._whole(line, draft, policy), self.desk.today)
        # that a premium is not paid yet is said by the list of policies, not by each row
        return [each for each in found if each.rule != "premium-unpaid"]

    def save(self, line: Line, draft: Cover, standing: Standing[Cover] | None) -> Standing[Cover]:
        """Write the policy with this person."""
        policy = self._policy(line)
        whole = self._whole(line, draft, policy)
        unit, today = self.desk.unit, self.desk.today
        key = write_policy(unit, whole, today, policy.id if policy is not None else None)
        made = insurance.policies_of(unit.connection, [key])[0]
        self._policies[key] = made
        if policy is None:
            said = {code: line.answers[code] for code in _OF_POLICY if code in line.answers}
            self._told[key] = said
        wanted = person_key(*draft.person)
        held = next(each for each in made.persons if each.key == wanted)
        return Standing(held.uid, _cover(made, held), key)

    def said(self, line: Line, draft: Cover) -> str:
        """Return the policy's number."""
        return draft.number or super().said(line, draft)

    def _policy(self, line: Line) -> PolicyRow | None:
        """Return the policy that a row names: by its number, else by its first day.

        Raises:
            WrongRow: it belongs to somebody else, or there are several.
        """
        if line.record:
            return self._policies[line.record]
        scheme, number = self.desk.named_scheme(line, KIND), line.text("number")
        starts = line.day("starts_on")
        found = [
            each
            for each in self._policies.values()
            if (scheme is None or each.scheme_id == scheme.id)
            and (
                each.number == number
                if number
                else each.client_id == line.holder.id and each.starts_on == starts
            )
        ]
        if len(found) > 1:
            raise WrongRow("scheme", "scheme-not-named")
        if not found:
            return None
        if found[0].client_id != line.holder.id and not self._lives_with(found[0], line):
            raise WrongRow("number", "policy-of-another", number, client=found[0].client_code)
        return found[0]

    def _lives_with(self, policy: PolicyRow, line: Line) -> bool:
        """Tell whether the row's client is another client of the holder's household."""
        connection = self.desk.unit.connection
        return list_imports.roster_line(connection, policy.client_id, line.holder.id) is not None

    def _person(self, line: Line, holder: int) -> tuple[int | None, int | None]:
        """Return whom a row covers: by name in the holder's household, else its client."""
        connection, client = self.desk.unit.connection, line.holder.id
        if line.text("person") and not list_imports.is_named(
            connection, client, line.text("person")
        ):
            member = self.desk.member(line, "person", holder)
            assert member is not None
            return list_imports.client_of_member(connection, member), member
        return client, list_imports.roster_line(connection, holder, client)

    def _more(self, line: Line, name: str, amount: Money | None) -> Money | None:
        """Return the amount of a policy with that of one person more."""
        added = self.desk.amount(line, name, amount.currency if amount else "")
        if added is None or amount is None or added.currency != amount.currency:
            return amount if added is None else added
        return amount + added

    def _whole(self, line: Line, draft: Cover, policy: PolicyRow | None) -> PolicyDraft:
        """Return the policy that a row makes, with everybody who is on it."""
        persons = policy.draft.persons if policy is not None else ()
        wanted = person_key(*draft.person)
        mine = InsuredDraft(*draft.person, draft.from_on, draft.until_on)
        held = next(
            (each for each in persons if person_key(each.client_id, each.member_id) == wanted), None
        )
        if held is None:
            persons = (*persons, mine)
        else:
            persons = tuple(replace(mine, id=each.id) if each is held else each for each in persons)
        base = policy.draft if policy is not None else self._new(draft)
        said = {name: getattr(draft, name) for name in _OF_POLICY}
        return replace(base, **said, persons=persons, reason=line.text("reason"))

    def _new(self, draft: Cover) -> PolicyDraft:
        """Return a policy that begins, with the award that waits for it and what it renews."""
        connection = self.desk.unit.connection
        _, waiting = loose_awards.loose_awards(
            connection, frozenset(), client_id=draft.client_id, limit=50
        )
        fits = [
            each
            for each in waiting
            if each.scheme_id == draft.scheme_id and each.reference in ("", draft.number)
        ]
        before = [
            each
            for each in self._policies.values()
            if each.client_id == draft.client_id
            and each.scheme_id == draft.scheme_id
            and each.renewed_by is None
            and draft.starts_on is not None
            and timedelta() < draft.starts_on - each.last_on <= _RENEWED_WITHIN
        ]
        return PolicyDraft(
            client_id=draft.client_id,
            scheme_id=draft.scheme_id,
            number=draft.number,
            award_id=fits[0].id if len(fits) == 1 else None,
            renews_id=before[0].id if len(before) == 1 else None,
        )


def _cover(policy: PolicyRow, person: InsuredPerson | None) -> Cover:
    """Return what stands of a policy, and of a person on it."""
    draft = policy.draft
    mine = next((each for each in draft.persons if person and each.id == person.id), None)
    said = {each.name for each in fields(Cover)} & set(_OF_POLICY)
    return Cover(
        client_id=policy.client_id,
        scheme_id=policy.scheme_id,
        number=policy.number,
        person=(person.client_id, person.member_id) if person is not None else (None, None),
        from_on=mine.from_on if mine is not None else None,
        until_on=mine.until_on if mine is not None else None,
        **{name: getattr(draft, name) for name in said},
    )
