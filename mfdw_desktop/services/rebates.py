"""Rebate runs: computed from loan statements, approved, credited, and reversed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import RebateLine as LineModel
from mfdw_desktop.database.models import RebateRun as RunModel
from mfdw_desktop.database.queries import (
    approvals,
    organisation,
    rebate_lines,
    rebate_writing,
    rebates,
    schemes,
)
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain import rebates as rules
from mfdw_desktop.domain.approvals import may_decide, needs_approval
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.rebates import (
    CreditDraft,
    LineFilter,
    LoanFacts,
    NoRebate,
    Period,
    RebateLine,
    RebateRule,
    RebateRun,
    RunState,
)
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.giving import Rulebook

KIND = "rebate"
_CREDIT = "credit"
"""The kind that rules of four eyes name (`domain.approvals`)."""


@dataclass(frozen=True)
class RunDone:
    """A run after it was computed."""

    run: RebateRun
    changes: Changes


class Rebates(BookService):
    """The rebates of a database, for one actor."""

    def schemes(self) -> list[Scheme]:
        """Return the schemes that rebates can be computed for."""
        with self._database.read() as connection:
            return [each for each in schemes.schemes(connection) if each.kind == KIND]

    def rules(self, scheme_id: int) -> list[RebateRule]:
        """Return the rules of a scheme, the newest last; its own share where it has none."""
        with self._database.read() as connection:
            found = schemes.schemes(connection, scheme_id)
            if not found:
                raise RefusedError("scheme-unknown", scheme=scheme_id)
            return rebates.rules(connection, scheme_id) or _own_rules(found[0])

    def save_rule(self, scheme_id: int, rule: RebateRule, currency: str) -> Changes:
        """Write a version of a scheme's rule.

        Raises:
            InvalidError: the rule makes no sense.
            RefusedError: the scheme is no rebate, or rebates were computed under this version.
        """
        require_valid(bounds(rule, self.today(), rules.validate_rule(rule)))
        with write(self._database, self._actor) as unit:
            _scheme(unit, scheme_id)
            rebate_writing.save_rule(unit, scheme_id, rule, currency)
        return unit.changes

    def runs(
        self,
        branches: frozenset[int] = frozenset(),
        *,
        states: frozenset[RunState] = frozenset(),
    ) -> list[RebateRun]:
        """Return runs, the newest first."""
        with self._database.read() as connection:
            return rebates.runs(connection, branches, states=states)

    def run(self, run_id: int) -> tuple[RebateRun, list[RebateLine]]:
        """Return a run with its lines.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            found = rebates.runs(connection, key=run_id)
            if not found:
                raise RefusedError("rebate-run-unknown", run=run_id)
            return found[0], rebates.lines(connection, run_id)

    def head(self, run_id: int) -> RebateRun:
        """Return a run without its lines.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            found = rebates.runs(connection, key=run_id)
        if not found:
            raise RefusedError("rebate-run-unknown", run=run_id)
        return found[0]

    def open_lines(self, wanted: LineFilter, order: Order = AS_IT_IS) -> Listing[RebateLine]:
        """Return the list of a run's lines, read by position; what is said beside: their sum."""
        return self._listing(
            lambda connection: rebate_lines.ids(connection, wanted, order),
            rebate_lines.rows,
            LineModel,
            facts=lambda connection: rebate_lines.given(connection, wanted),
        )

    def compute(
        self,
        scheme_id: int,
        branch: str,
        period: Period,
        *,
        note: str = "",
        progress: Progress | None = None,
    ) -> RunDone:
        """Compute the rebates of a period from the loan statements.

        Raises:
            RefusedError: no rule, a rule that changes within the period, nothing to look at …
            CancelledError: nothing was kept.
        """
        progress, today = progress or Progress(), self.today()
        if period.first > today:
            raise RefusedError("rebate-period-ahead", period=str(period))
        with write(self._database, self._actor, progress=progress) as unit:
            key = organisation.branch_id(unit.connection, branch)
            scheme = _scheme(unit, scheme_id)
            rule = self._rule(unit, scheme, period)
            facts = rebates.loans_of_period(unit.connection, key, period)
            if not any(each.instalments for each in facts):
                raise RefusedError("rebate-nothing-due", period=str(period))
            facts = self._refused(unit, scheme, facts, period, min(period.last, today))
            lines = []
            for done, each in enumerate(facts, 1):
                lines.append(rules.compute(rule, each, today))
                progress.report(done, len(facts), "check")
            made = rebate_writing.create_run(
                unit, branch=key, scheme=scheme.id, period=period, rule=rule, lines=lines,
                note=note,
            )  # fmt: skip
            (run,) = rebates.runs(unit.connection, key=made.id)
        return RunDone(run, unit.changes)

    def approve(self, run_id: int) -> Changes:
        """Say yes to a run; where an institution's rule asks, it takes another person.

        Raises:
            RefusedError: another state, nothing to credit, or she may not.
        """
        with write(self._database, self._actor) as unit:
            row = self._standing(unit, run_id, RunState.COMPUTED)
            lines = [each for each in rebates.lines(unit.connection, run_id) if each.is_given]
            if not lines:
                raise RefusedError("rebate-none-in-run")
            if self._asks(unit, lines):
                why = may_decide(self._actor, row.computed_by)
                if why:
                    raise RefusedError(why, who=row.computed_by)
            unit.update(
                RunModel, run_id, state=RunState.APPROVED.value, approved_by=self._actor.uid,
                approved_at=unit.now,
            )  # fmt: skip
        return unit.changes

    def credit(self, run_id: int, draft: CreditDraft, progress: Progress | None = None) -> Changes:
        """Credit an approved run: each rebate becomes an incentive that its client received.

        Raises:
            InvalidError: the day cannot be.
            RefusedError: not approved, or the interest of a loan was rebated meanwhile.
        """
        progress, today = progress or Progress(), self.today()
        with write(self._database, self._actor, progress=progress) as unit:
            row = self._standing(unit, run_id, RunState.APPROVED)
            period = Period(row.from_on, row.until_on)
            require_valid(rules.validate_credit(draft, period, today))
            assert draft.on is not None
            lines = [each for each in rebates.lines(unit.connection, run_id) if each.is_given]
            twice = rebates.rebated(
                unit.connection, (each.loan_id for each in lines), period, but_run=run_id
            )
            if twice:
                names = [each.loan for each in lines if each.loan_id in twice]
                raise RefusedError("rebate-twice", loans=", ".join(names[:5]))
            scheme = _scheme(unit, row.scheme_id).on(draft.on)
            for done, line in enumerate(lines, 1):
                rebate_writing.credit_line(unit, line, draft, scheme)
                progress.report(done, len(lines), "save")
            unit.update(
                RunModel, run_id, state=RunState.CREDITED.value, credited_by=self._actor.uid,
                credited_on=draft.on, reference=draft.reference.strip() or None,
                to_savings=draft.savings_scheme_id is not None,
            )  # fmt: skip
        return unit.changes

    def reverse(
        self, run_id: int, reason: str, *, line_ids: Sequence[int] = (), on: date | None = None
    ) -> Changes:
        """Take rebates of a credited run back: some lines, or all that stand.

        Raises:
            RefusedError: not credited, no reason, nothing left to reverse, or spent already.
        """
        if not reason.strip():
            raise RefusedError("rebate-reason-missing")
        day = on or self.today()
        with write(self._database, self._actor) as unit:
            row = self._standing(unit, run_id, RunState.CREDITED)
            if row.credited_on is not None and not row.credited_on <= day <= self.today():
                raise RefusedError("rebate-reverse-day", day=str(row.credited_on))
            given = [each for each in rebates.lines(unit.connection, run_id) if each.is_given]
            chosen = [each for each in given if not line_ids or each.id in set(line_ids)]
            if not chosen or (line_ids and len(chosen) < len(set(line_ids))):
                raise RefusedError("rebate-not-standing")
            for line in chosen:
                rebate_writing.reverse_line(unit, line, day, reason)
            if len(chosen) == len(given):
                unit.update(RunModel, run_id, state=RunState.REVERSED.value)
        return unit.changes

    def discard(self, run_id: int) -> Changes:
        """Put a run that was not credited into the bin; undo brings it back.

        Raises:
            RefusedError: it was credited: reverse it.
        """
        with write(self._database, self._actor) as unit:
            self._standing(unit, run_id, RunState.COMPUTED, RunState.APPROVED)
            rebate_writing.discard(unit, run_id)
        return unit.changes

    def find_run(self, text: str) -> int:
        """Return the id of the run that a number or the beginning of a uid means.

        Raises:
            RefusedError: there is none, or there are several.
        """
        with self._database.read() as connection:
            if text.isdecimal():
                row = rebates.run_row(connection, min(int(text[:12]), 2**31 - 1))
                key = row.id if row is not None else None
            else:
                key = rebates.run_of_uid(connection, text)
        if key is None:
            raise RefusedError("rebate-run-unknown", run=text)
        return int(key)

    def _standing(self, unit: Unit, run_id: int, *states: RunState) -> Any:
        row = rebates.run_row(unit.connection, run_id)
        if row is None:
            raise RefusedError("rebate-run-unknown", run=run_id)
        if RunState(row.state) not in states:
            raise RefusedError(f"rebate-is-{row.state}", run=run_id)
        return row

    def _asks(self, unit: Unit, lines: Sequence[RebateLine]) -> bool:
        """Tell whether a rule of the institution makes the credit wait for a second person."""
        asked = approvals.rules(unit.connection)
        amounts: tuple[Money, ...] = sums(each.amount for each in lines)
        return any(needs_approval(asked, _CREDIT, self._actor.role, each) for each in amounts)

    def _rule(self, unit: Unit, scheme: Scheme, period: Period) -> RebateRule:
        known = rebates.rules(unit.connection, scheme.id) or _own_rules(scheme)
        changed = rules.change_within(known, period)
        if changed is not None:
            raise RefusedError("rebate-rule-changes", day=str(changed))
        rule = rules.rule_on(known, period.first)
        if rule is None:
            raise RefusedError("rebate-rule-none", scheme=scheme.code)
        return rule

    def _refused(
        self, unit: Unit, scheme: Scheme, facts: list[LoanFacts], period: Period, day: date
    ) -> list[LoanFacts]:
        """Return the loans with why they cannot have a rebate, known beforehand."""
        twice = rebates.rebated(unit.connection, (each.loan_id for each in facts), period)
        clients = list(dict.fromkeys(each.client_id for each in facts))
        book = Rulebook(unit.connection, self._actor)
        verdicts = {each.client_id: each for each in book.verdicts(scheme, clients, day)}
        found = []
        for each in facts:
            verdict = verdicts.get(each.client_id)
            refusal = NoRebate.REBATED if each.loan_id in twice else None
            if verdict is not None and verdict.needs_reason:
                refusal = NoRebate.COMPARISON if verdict.is_comparison else NoRebate.NOT_ELIGIBLE
            found.append(replace(each, refusal=refusal))
        return found


def _scheme(unit: Unit, key: int) -> Scheme:
    found = schemes.schemes(unit.connection, key)
    if not found:
        raise RefusedError("scheme-unknown", scheme=key)
    if found[0].kind != KIND:
        raise RefusedError("scheme-no-rebate", scheme=found[0].code)
    return found[0]


def _own_rules(scheme: Scheme) -> list[RebateRule]:
    """Return the scheme's own share by version, where it has no rule of rebates."""
    return [
        RebateRule(each.share_percent, number=0, from_on=each.from_on)
        for each in scheme.versions
        if each.rule is AmountRule.SHARE
    ]
