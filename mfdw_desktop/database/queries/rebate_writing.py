"""Writing rebate rules and runs: computed, approved, credited, reversed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Award, RebateLine, RebateRule, RebateRun
from mfdw_desktop.database.queries import incentive_writing, savings
from mfdw_desktop.database.writing import Created, Unit
from mfdw_desktop.domain import rebates
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.incentives import AwardDraft, AwardStatus, Scheme
from mfdw_desktop.domain.rebates import Computed, CreditDraft, Period, RunState
from mfdw_desktop.domain.savings import DepositSource, EntryDraft, EntryKind, Reason, lowest_from
from mfdw_desktop.domain.scheme_versions import AmountRule

_LINE = (
    "id", "uid", "branch_id", "run_id", "client_id", "loan_id", "rule_id", "share_percent",
    "from_on", "until_on", "due", "on_time", "days_late", "base_minor", "amount_minor",
    "currency", "reason",
)  # fmt: skip


def save_rule(unit: Unit, scheme: int, rule: rebates.RebateRule, currency: str) -> int:
    """Write a new version of a scheme's rule, or change one that no line was computed under."""
    values: dict[str, Any] = {
        "from_on": rule.from_on,
        "share_percent": rule.share_percent.strip(),
        "grace_days": rule.grace_days,
        "way": rule.way.value,
        "currency": currency,
        "note": rule.note.strip() or None,
        **{
            f"{name}_minor": None if amount is None else amount.minor
            for name in ("least", "most", "step")
            for amount in (getattr(rule, name),)
        },
    }
    used = (
        rule.id is not None
        and unit.connection.execute(
            sa.select(RebateLine.id).where(
                RebateLine.rule_id == rule.id, RebateLine.deleted_at.is_(None)
            )
        ).first()
    )
    if used:
        raise RefusedError("rebate-rule-used", number=rule.number)
    if rule.id is not None:
        unit.update(RebateRule, rule.id, **values)
        return rule.id
    last = unit.connection.execute(
        sa.select(sa.func.max(RebateRule.number)).where(RebateRule.scheme_id == scheme)
    ).scalar()
    return unit.create(RebateRule, scheme_id=scheme, number=int(last or 0) + 1, **values).id


def create_run(
    unit: Unit, *, branch: int, scheme: int, period: Period, rule: rebates.RebateRule,
    lines: Sequence[Computed], note: str,
) -> Created:  # fmt: skip
    """Write what was computed."""
    made = unit.create(
        RebateRun, branch_id=branch, scheme_id=scheme, from_on=period.first,
        until_on=period.last, state=RunState.COMPUTED.value, computed_by=unit.actor.uid,
        computed_at=unit.now, to_savings=False, note=note.strip() or None,
    )  # fmt: skip
    first = unit.reserve(RebateLine, len(lines))
    unit.create_many(
        RebateLine,
        _LINE,
        [
            (first + at, uuid7(), branch, made.id, each.client_id, each.loan_id, rule.id,
             rule.share_percent, period.first, period.last, each.due, each.on_time,
             each.days_late, each.base.minor, each.amount.minor, each.base.currency,
             each.reason.value if each.reason is not None else None)
            for at, each in enumerate(lines)
        ],
    )  # fmt: skip
    return made


def credit_line(unit: Unit, line: rebates.RebateLine, draft: CreditDraft, scheme: Scheme) -> None:
    """Make the award of a line, and its deposit where it goes into the savings."""
    held = replace(scheme, rule=AmountRule.OPEN, amount=None)
    made = incentive_writing.give(
        unit,
        AwardDraft(
            scheme_id=scheme.id,
            client_id=line.client_id,
            on=draft.on,
            amount=line.amount,
            base=line.base,
            status=AwardStatus.GIVEN,
            loan_id=line.loan_id,
            reference=draft.reference,
        ),
        held,
    )
    unit.update(RebateLine, line.id, award_id=made.id)
    if draft.savings_scheme_id is None:
        return
    assert draft.on is not None
    account = savings.account_of(unit.connection, line.client_id, draft.savings_scheme_id)
    if account is None or account.currency != line.amount.currency:
        account = savings.open_account(
            unit, line.client_id, draft.savings_scheme_id, draft.on, line.amount.currency
        )
    entry = EntryDraft(
        kind=EntryKind.DEPOSIT, on=draft.on, amount=line.amount, source=DepositSource.REBATE,
        reference=draft.reference,
    )  # fmt: skip
    savings.book(unit, account, entry, award=made.id)


def reverse_line(unit: Unit, line: rebates.RebateLine, on: date, reason: str) -> None:
    """Take the rebate of a line back: its award is returned, its deposit withdrawn.

    Raises:
        RefusedError: the deposit was spent already.
    """
    unit.update(
        RebateLine, line.id, reversed_on=on, reversed_by=unit.actor.uid,
        reverse_reason=reason.strip(),
    )  # fmt: skip
    if line.award_id is None:
        return
    unit.update(Award, line.award_id, status=AwardStatus.RETURNED.value, note=reason.strip())
    entry = savings.entry_of_award(unit.connection, line.award_id)
    if entry is None:
        return
    known = savings.entries(unit.connection, [entry.account_id])
    if lowest_from(known, on) < entry.amount_minor:
        raise RefusedError("rebate-spent", client=line.client_code)
    account = savings.account_row(unit.connection, entry.account_id)
    draft = EntryDraft(
        kind=EntryKind.WITHDRAWAL, on=on, amount=line.amount, reason=Reason.REVERSAL,
        note=reason.strip(),
    )  # fmt: skip
    savings.book(unit, account, draft, award=line.award_id)


def discard(unit: Unit, run: int) -> None:
    """Put a run that was not credited, and its lines, into the bin."""
    keys = unit.connection.execute(
        sa.select(RebateLine.id).where(RebateLine.run_id == run, RebateLine.deleted_at.is_(None))
    ).scalars()
    unit.remove_many(RebateLine, list(keys))
    unit.remove(RebateRun, run)
