"""The settlement list of an insurer: a row is a claim, new or known, with what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from mfdw_desktop.database.queries import claims, insurance
from mfdw_desktop.database.queries import insurance_writing as writing
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimDraft,
    ClaimEvent,
    ClaimRow,
    Decision,
    validate_claim,
    validate_cover,
)
from mfdw_desktop.domain.insurance import InsuredPerson, PolicyRow
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, money, text
from mfdw_desktop.services.lists.target import Standing, Subject


class Claims(Subject[ClaimDraft]):
    """Claims by policy, person and the day on which it happened."""

    table = "insurance_claim"
    columns = (
        choice("event", ClaimEvent), day("happened_on"), day("filed_on"), money("claimed"),
        text("wanted"), day("complete_on"), day("submitted_on"), choice("decision", Decision),
        day("decided_on"), text("reason"), money("approved"), day("paid_on"), text("paid_to"),
        text("note"),
    )  # fmt: skip
    codes: ClassVar[Mapping[str, str]] = {"policy_id": "policy", "person_id": "person"}

    names = (("happened_on", "client", "policy", "person", "event"),)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._policies: list[PolicyRow] = []
        self._claims: dict[int, ClaimRow] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the policies that are named, and the claims under them."""
        connection = self.desk.unit.connection
        self._policies = insurance.named(
            connection,
            {each.client.id for each in lines if each.client is not None},
            {each.text("policy") for each in lines} - {""},
        )
        found = claims.under(connection, [each.id for each in self._policies])
        self._claims = {each.id: each for each in found}

    def find(self, line: Line) -> Standing[ClaimDraft] | None:
        """Return the claim of the same person and day; without a day the only open one."""
        policy = self._policy(line)
        person, on = self._person(line, policy), line.day("happened_on")
        found = [
            each
            for each in self._claims.values()
            if each.draft.policy_id == policy.id
            and (person is None or each.draft.person_id in (None, person.id))
            and (each.draft.happened_on == on if on else each.state in OPEN)
        ]
        event = line.text("event")
        if len(found) > 1 and event:
            found = [each for each in found if each.draft.event.value == event]
        if len(found) > 1:
            raise WrongRow("person", "claim-unclear", policy.number)
        return Standing(found[0].uid, found[0].draft, found[0].id) if found else None

    def known(self, line: Line, key: int) -> Standing[ClaimDraft] | None:
        """Return a claim by its key, with its policy."""
        connection = self.desk.unit.connection
        claim = claims.one(connection, key)
        if all(each.id != claim.draft.policy_id for each in self._policies):
            self._policies += insurance.policies_of(connection, [claim.draft.policy_id or 0])
        self._claims[key] = claim
        return Standing(claim.uid, claim.draft, key)

    def fresh(self, line: Line) -> ClaimDraft:
        """Return a new claim of the person."""
        policy = self._policy(line)
        person = self._person(line, policy)
        return ClaimDraft(policy_id=policy.id, person_id=person.id if person else None)

    def currency(self, line: Line, ours: ClaimDraft) -> str:
        """Return the currency of the policy."""
        return self._policy(line).premium.currency

    def finished(
        self, line: Line, draft: ClaimDraft, standing: Standing[ClaimDraft] | None
    ) -> ClaimDraft:
        """Return the claim with the steps that an insurer's decision says were taken.

        What was decided had been sent, with all its documents: at the latest on that day, or
        on the day of filing where the list itself brings the claim.
        """
        if draft.decision is None or draft.decided_on is None:
            return draft
        on = draft.decided_on if standing is not None else draft.filed_on or draft.decided_on
        complete = draft.complete_on or draft.submitted_on or on
        draft = replace(
            draft,
            wanted="",
            complete_on=complete,
            submitted_on=draft.submitted_on or max(complete, on),
        )
        if draft.paid_on is not None and not draft.paid_to:
            return replace(draft, paid_to=self._policy(line).client_name)
        return draft

    def problems(
        self, line: Line, draft: ClaimDraft, standing: Standing[ClaimDraft] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the claim; that it happened without cover is a warning."""
        policy = self._policy(line)
        cover: tuple[object, object] | None = (policy.starts_on, policy.last_on)
        for each in policy.persons:
            if each.id == draft.person_id:
                cover = each.cover
        found = validate_claim(draft, self.desk.today)
        return found + validate_cover(draft, cover)  # type: ignore[arg-type]

    def save(
        self, line: Line, draft: ClaimDraft, standing: Standing[ClaimDraft] | None
    ) -> Standing[ClaimDraft]:
        """Write the claim."""
        unit = self.desk.unit
        key = writing.save_claim(unit, draft, standing.key if standing is not None else None)
        made = claims.one(unit.connection, key)
        self._claims[key] = made
        return Standing(made.uid, made.draft, key)

    def said(self, line: Line, draft: ClaimDraft) -> str:
        """Return the policy's number and the day."""
        return f"{self._policy(line).number} {draft.happened_on or ''}".strip()

    def _policy(self, line: Line) -> PolicyRow:
        """Return the policy that a row names: by its number, else by client and day.

        Raises:
            WrongRow: there is none, or there are several.
        """
        if line.record:
            held = self._claims[line.record].draft.policy_id
            return next(each for each in self._policies if each.id == held)
        number, on = line.text("policy"), line.day("happened_on")
        found = [
            each
            for each in self._policies
            if (not number or each.number == number)
            and (number or line.client is not None)
            and (line.client is None or number or each.client_id == line.client.id)
        ]
        if len(found) > 1 and on is not None:
            found = [each for each in found if each.starts_on <= on <= each.last_on]
        if len(found) != 1:
            named = number or line.text("client")
            rule = (
                "policy-unclear" if found else "policy-not-known" if named else "policy-not-named"
            )
            raise WrongRow("policy", rule, named)
        return found[0]

    def _person(self, line: Line, policy: PolicyRow) -> InsuredPerson | None:
        """Return whom it happened to: by name, else the row's client, else the only one.

        Raises:
            WrongRow: nobody of that name is on the policy.
        """
        said = line.text("person")
        if said:
            named = [each for each in policy.persons if fold(each.name) == fold(said)]
            if not named:
                raise WrongRow("person", "person-not-on-policy", said)
            return named[0]
        if line.client is not None:
            for each in policy.persons:
                if each.client_id == line.client.id:
                    return each
        return policy.persons[0] if len(policy.persons) == 1 else None
