"""Giving awards within a write: the rule of the day, who may have it, and what waits.

The window, the command line and the import of awards give through here, so that none of them
can do what another is refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.database.queries import (
    approvals,
    exposure,
    giving,
    incentive_writing,
    payments,
    rebate_lines,
    schemes,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.approvals import needs_approval
from mfdw_desktop.domain.eligibility import Policy, Verdict, judge
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    AwardDraft,
    AwardStatus,
    Scheme,
    award_amount,
    validate_award,
)
from mfdw_desktop.domain.kinds import IncentiveKind, validate_values
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem, Severity, require_valid
from mfdw_desktop.domain.programme import Arm

_GIVES = frozenset({AwardStatus.GIVEN, AwardStatus.PLANNED, AwardStatus.WAITING})


class Rulebook:
    """What is read once for many awards: arms, kinds, from which amounts on something waits."""

    def __init__(self, connection: Any, actor: Actor) -> None:
        self._connection = connection
        self._actor = actor
        self._arms = giving.Arms(connection)
        self._approvals = approvals.rules(connection)
        self._kinds: dict[str, IncentiveKind] = {
            each.code: each for each in schemes.kinds_of(connection)
        }

    def verdicts(
        self, scheme: Scheme, clients: Sequence[int], day: date, *, but: int | None = None
    ) -> list[Verdict]:
        """Return of each client whether she may have a scheme on a day, and why not."""
        held = scheme.on(day)
        found = []
        for facts in giving.facts_of(
            self._connection, held, clients, day, arms=self._arms, but=but
        ):
            verdict = judge(held.eligibility, facts)
            if facts.arm == Arm.COMPARISON.value and held.innovation_id is not None:
                code = self._arms.code_of(held.innovation_id)
                verdict = replace(verdict, is_comparison=True, innovation=code)
            found.append(verdict)
        return found

    def verdicts_of(
        self, drafts: Sequence[AwardDraft], known: dict[int, Scheme]
    ) -> dict[tuple[int, int, date], Verdict]:
        """Return the verdicts of many awards by scheme, client and day.

        A scheme without rules and without an innovation is open to everybody, and costs nothing.
        """
        groups: dict[tuple[int, date], list[int]] = defaultdict(list)
        for draft in drafts:
            scheme = known.get(draft.scheme_id or 0)
            if scheme is None or draft.on is None or draft.client_id is None:
                continue
            if scheme.innovation_id is not None or scheme.on(draft.on).eligibility.rules:
                groups[scheme.id, draft.on].append(draft.client_id)
        return {
            (key, verdict.client_id, day): verdict
            for (key, day), clients in groups.items()
            for verdict in self.verdicts(known[key], clients, day)
        }

    def problems(
        self, draft: AwardDraft, scheme: Scheme | None, today: date, verdict: Verdict | None
    ) -> list[FieldProblem]:
        """Return what is wrong with an award, and what speaks against giving it."""
        found = validate_award(draft, scheme, today)
        if scheme is not None and scheme.kind in self._kinds:
            found += validate_values(self._kinds[scheme.kind].fields, draft.fields)
        if verdict is not None and _gives(draft):
            found += verdict_problems(verdict, draft.reason)
        return found

    def waits(self, draft: AwardDraft, scheme: Scheme) -> bool:
        """Tell whether an award waits for a second person."""
        amount = worth(draft, scheme)
        return draft.status is AwardStatus.GIVEN and needs_approval(
            self._approvals, scheme.kind, self._actor.role, amount
        )


class Giver:
    """Gives and changes awards in one write."""

    def __init__(self, unit: Unit, today: date) -> None:
        self._unit = unit
        self._today = today
        self.book = Rulebook(unit.connection, unit.actor)

    def give(self, draft: AwardDraft, scheme: Scheme, verdict: Verdict | None) -> int:
        """Write an award by the rule of its day; return its key.

        Raises:
            InvalidError: it cannot be stored, or somebody may not have it and no reason is given.
        """
        require_valid(self.book.problems(draft, scheme, self._today, verdict))
        assert draft.on is not None
        held = scheme.on(draft.on)
        waits = self.book.waits(draft, held)
        if waits:
            draft = replace(draft, status=AwardStatus.WAITING)
        made = incentive_writing.give(self._unit, draft, held)
        if waits:
            self._ask(made.id)
        if verdict is not None and not verdict.is_clean and _gives(draft):
            incentive_writing.keep_reasons(self._unit, made.id, draft, held, verdict)
        return made.id

    def objections(self, key: int, draft: AwardDraft, scheme: Scheme) -> Verdict | None:
        """Return what speaks against an award that is given anew, or on another day."""
        assert draft.on is not None
        assert draft.client_id is not None
        row = incentive_writing.standing(self._unit, key)
        before = AwardDraft(on=row.given_on, status=AwardStatus(row.status))
        asks = scheme.innovation_id is not None or scheme.on(draft.on).eligibility.rules
        if not (asks and is_anew(before, draft)):
            return None
        return self.book.verdicts(scheme, [draft.client_id], draft.on, but=key)[0]

    def update(
        self, key: int, draft: AwardDraft, scheme: Scheme, verdict: Verdict | None = None
    ) -> None:
        """Change an award; one that is worth more than before may have to wait again.

        Raises:
            InvalidError: it cannot be stored, or somebody may not have it and no reason is given.
        """
        require_valid(self.book.problems(draft, scheme, self._today, verdict))
        assert draft.on is not None
        before = incentive_writing.standing(self._unit, key)
        was_given = before.status == AwardStatus.GIVEN.value
        held = scheme.on(draft.on)
        amount = worth(draft, held)
        self._require_same_payments(before, amount)
        is_more = amount is not None and (
            before.amount_minor is None or amount.minor > before.amount_minor
        )
        waits = (is_more or not was_given) and self.book.waits(draft, held)
        # only an approval makes it given, and of what is written now: who changes it asks again
        undecided = before.status in (AwardStatus.WAITING.value, AwardStatus.REFUSED.value)
        waits |= draft.status is AwardStatus.WAITING
        waits |= undecided and draft.status is AwardStatus.GIVEN
        if waits:
            draft = replace(draft, status=AwardStatus.WAITING)
        incentive_writing.update_award(self._unit, key, draft, held)
        if waits:
            self._ask(key)
        elif before.status == AwardStatus.WAITING.value:
            approvals.withdraw(self._unit, approvals.AWARD, before.uid)
        if verdict is not None and not verdict.is_clean:
            incentive_writing.keep_reasons(self._unit, key, draft, held, verdict)

    def require_own(self, key: int, draft: AwardDraft, scheme: Scheme) -> None:
        """Refuse to change what a rebate, policy, visit or referral says: it is changed there.

        Raises:
            InvalidError: day, amount, number or status of its award would change.
        """
        assert draft.on is not None
        award = incentive_writing.standing(self._unit, key)
        amount = worth(draft, scheme.on(draft.on))
        minor = amount.minor if amount is not None else award.amount_minor
        same = (award.given_on, award.amount_minor, award.status, award.quantity)
        if same == (draft.on, minor, draft.status.value, draft.quantity):
            return
        if rebate_lines.credited_clients(self._unit.connection, [key]):
            require_valid([FieldProblem("amount", "award-credited")])
        if incentive_writing.is_of_record(self._unit, key):
            require_valid([FieldProblem("amount", "award-of-record")])

    def _require_same_payments(self, award: Any, amount: Money | None) -> None:
        """Refuse another amount for an award that is given in payments.

        Raises:
            InvalidError: the payments come to another sum.
        """
        if amount is None or amount.minor == award.amount_minor:
            return
        planned = payments.planned(self._unit.connection, award.id)
        if planned is not None and planned != amount:
            wrong = FieldProblem("amount", "award-in-payments", fields={"amount": str(planned)})
            require_valid([wrong])

    def _ask(self, key: int) -> None:
        row = incentive_writing.standing(self._unit, key)
        amount = Money(row.amount_minor, row.currency) if row.amount_minor is not None else None
        approvals.request(
            self._unit,
            subject=approvals.AWARD,
            subject_uid=row.uid,
            branch=row.branch_id,
            amount=amount,
            currency=row.currency,
        )


def require_no_comparison(
    unit: Unit, session: int, marks: Mapping[int, AttendanceCode | None], reason: str
) -> None:
    """Keep clients of the comparison arm off a roster, or keep the reason why they are on it.

    Raises:
        InvalidError: somebody of the comparison arm is new on the roster, and no reason is given.
    """
    invited = [client for client, code in marks.items() if code is not None]
    innovation, branch, day = exposure.innovation_of_session(unit.connection, session)
    if innovation is None or not invited:
        return
    new = incentive_writing.not_on_roster(unit, session, invited)
    found = exposure.comparison_of(unit.connection, innovation, new, day)
    if not found:
        return
    code = giving.Arms(unit.connection).code_of(innovation)
    if not reason.strip():
        who = ", ".join(f"{name} ({number})" for number, name in found.values())
        fields: dict[str, object] = {"client": who, "innovation": code}
        require_valid([FieldProblem("reason", "client-in-comparison", fields=fields)])
    for client in found:
        incentive_writing.keep_session_reason(
            unit, session=session, client=client, branch=branch, innovation=innovation,
            reason=reason,
        )  # fmt: skip


def verdict_problems(verdict: Verdict, reason: str) -> list[FieldProblem]:
    """Return what speaks against giving somebody something, as problems of the field `reason`."""
    who: dict[str, object] = {"client": f"{verdict.name} ({verdict.code})"}
    has_reason = bool(reason.strip())
    found = []
    if verdict.is_comparison:
        severity = Severity.WARNING if has_reason else Severity.ERROR
        fields = {**who, "innovation": verdict.innovation}
        found.append(FieldProblem("reason", "client-in-comparison", severity, fields))
    if not verdict.is_eligible:
        refused = verdict.policy is Policy.REFUSE and not has_reason
        severity = Severity.ERROR if refused else Severity.WARNING
        found.append(FieldProblem("reason", "client-not-eligible", severity, who))
    return found


def is_anew(before: AwardDraft, draft: AwardDraft) -> bool:
    """Tell whether a changed award gives what was not given before, or not on that day."""
    return _gives(draft) and (not _gives(before) or before.on != draft.on)


def worth(draft: AwardDraft, scheme: Scheme) -> Money | None:
    """Return what an award comes to by a scheme's rule, or as it was entered."""
    by_rule = award_amount(
        scheme.rule, scheme.amount, share_percent=scheme.share_percent, award=draft
    )
    return draft.amount or by_rule


def known_schemes(connection: Any) -> dict[int, Scheme]:
    """Return all schemes by key, with their rules; what was given is not counted."""
    return {each.id: each for each in schemes.schemes(connection, counted=False)}


def _gives(draft: AwardDraft) -> bool:
    return draft.status in _GIVES
