"""Interest-rate rebates: part of the interest paid comes back when instalments were punctual.

`domain.md` section 6 (NWTF2): rebate = rate × interest paid, if all instalments were on time.
An instalment belongs to the period in which it is due, whenever it was paid, so that periods
that do not overlap never rebate the same interest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.money import Money, share_of, sums
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.scheme_versions import percent


class RebateWay(StrEnum):
    """Which instalments a rebate asks for."""

    ALL = "all"
    """Every instalment of the period on time, or nothing."""
    EACH = "each"
    """The interest of those that were on time."""


class NoRebate(StrEnum):
    """Why a loan gets none."""

    LATE = "late"
    """An instalment was late."""
    OPEN = "open"
    """An instalment is not paid, and may still be paid on time."""
    NO_INTEREST = "no_interest"
    """The statement has no interest paid."""
    NO_STATEMENT = "no_statement"
    """No instalment of the period is in a statement."""
    REBATED = "rebated"
    """The interest of these days was rebated already."""
    TOO_SMALL = "too_small"
    COMPARISON = "comparison"
    """She stands in comparison: giving it would spoil the study."""
    NOT_ELIGIBLE = "not_eligible"
    """The scheme's rules do not let her have it."""


class RunState(StrEnum):
    """Where a rebate run stands."""

    COMPUTED = "computed"
    APPROVED = "approved"
    CREDITED = "credited"
    REVERSED = "reversed"
    """All of it was taken back."""


class PeriodKind(StrEnum):
    """How long the period of a run is."""

    QUARTER = "quarter"
    MONTH = "month"
    CUSTOM = "custom"


@dataclass(frozen=True)
class Period:
    """The days from first to last, both with it."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first}/{self.last}"


@dataclass(frozen=True)
class RebateRule:
    """How a scheme's rebate comes about from a day on."""

    share_percent: str
    number: int = 1
    from_on: date | None = None
    grace_days: int = 0
    way: RebateWay = RebateWay.ALL
    least: Money | None = None
    """Smaller ones are not given."""
    most: Money | None = None
    """Of one loan and period."""
    step: Money | None = None
    """Amounts are rounded half up to it; None: the smallest amount people still write."""
    note: str = ""
    id: int | None = None
    uid: str = ""


@dataclass(frozen=True)
class LoanFacts:
    """A loan with the instalments that are due in the period of a run."""

    loan_id: int
    client_id: int
    currency: str
    instalments: tuple[Instalment, ...] = ()
    refusal: NoRebate | None = None
    """Known before the instalments are looked at: rebated already, not eligible …"""


@dataclass(frozen=True)
class Computed:
    """What a rule makes of one loan."""

    loan_id: int
    client_id: int
    due: int
    on_time: int
    days_late: int
    base: Money
    """Interest paid that the rebate is a share of."""
    amount: Money
    reason: NoRebate | None = None


@dataclass(frozen=True)
class RebateLine:
    """A line of a run as it is shown."""

    id: int
    uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    centre: str
    loan_id: int
    loan: str
    """Its number."""
    due: int
    on_time: int
    days_late: int
    base: Money
    amount: Money
    share_percent: str
    rule: int
    """Number of the rule's version; 0 for the scheme's own share."""
    reason: NoRebate | None = None
    award_id: int | None = None
    reversed_on: date | None = None
    reversed_by: str = ""
    reverse_reason: str = ""

    @property
    def is_given(self) -> bool:
        """Whether there is a rebate that stands."""
        return self.amount.minor > 0 and self.reversed_on is None


@dataclass(frozen=True)
class LineFilter:
    """Which lines of a run a list shows."""

    run_id: int
    with_rebate: bool | None = None
    """Only those with a rebate, or only those without."""
    text: str = ""


@dataclass(frozen=True)
class RebateRun:
    """A run as it is shown."""

    id: int
    uid: str
    branch: str
    scheme_id: int
    scheme: str
    scheme_name: str
    period: Period
    state: RunState
    computed_by: str
    computed_at: datetime
    approved_by: str = ""
    approved_at: datetime | None = None
    credited_by: str = ""
    credited_on: date | None = None
    reference: str = ""
    to_savings: bool = False
    note: str = ""
    loans: int = 0
    """Lines in all."""
    rebates: int = 0
    """Lines with a rebate that stands."""
    clients: int = 0
    amounts: tuple[Money, ...] = ()
    """Of the rebates that stand, one a currency."""
    reversed: int = 0
    reversed_amounts: tuple[Money, ...] = ()


@dataclass(frozen=True)
class CreditDraft:
    """How a run is credited."""

    on: date | None = None
    reference: str = ""
    savings_scheme_id: int | None = None
    """Into the emergency savings of this scheme; None: to the loan account, or in cash."""


@dataclass(frozen=True)
class RunTotals:
    """What lines come to."""

    loans: int
    rebates: int
    clients: int
    amounts: tuple[Money, ...]
    none: dict[NoRebate, int] = field(default_factory=dict)
    """Why there is none, and how often."""


def quarter_of(day: date) -> Period:
    """Return the quarter of the calendar that a day is in."""
    first = Month(day.year, (day.month - 1) // 3 * 3 + 1)
    return Period(first.first, first.plus(2).last)


def parse_period(text: str) -> Period | None:
    """Return the days of `2026-Q1`, `2026-03` or `2026-01-15/2026-03-14`; None for another text."""
    said = text.strip().upper()
    try:
        if "/" in said:
            first, last = (date.fromisoformat(part.strip()) for part in said.split("/"))
            return Period(first, last) if first <= last else None
        year, _, rest = said.partition("-")
        if rest.startswith("Q") and rest[1:] in ("1", "2", "3", "4"):
            return quarter_of(date(int(year), int(rest[1:]) * 3, 1))
        month = month_of(date(int(year), int(rest), 1))
    except ValueError:
        return None
    return Period(month.first, month.last)


def rule_on(rules: Sequence[RebateRule], day: date) -> RebateRule | None:
    """Return the rule in force on a day; None before the first one."""
    begun = [each for each in rules if each.from_on is None or each.from_on <= day]
    return max(begun, key=lambda each: (each.from_on or date.min, each.number), default=None)


def change_within(rules: Sequence[RebateRule], period: Period) -> date | None:
    """Return the first day within the period, after its first, on which another rule begins."""
    days = [each.from_on for each in rules if each.from_on is not None]
    return min((day for day in days if period.first < day <= period.last), default=None)


def compute(rule: RebateRule, facts: LoanFacts, today: date) -> Computed:
    """Return the rebate of one loan by a rule, or why there is none."""
    lines = facts.instalments
    on_time = [each for each in lines if each.is_on_time(rule.grace_days)]
    counted = lines if rule.way is RebateWay.ALL else on_time
    paid = sum(each.interest_paid.minor for each in counted if each.interest_paid is not None)
    reason = facts.refusal or _refusal(rule, lines, on_time, today)
    amount = 0
    if reason is None:
        amount = _amount(rule, Money(paid, facts.currency))
        if not paid:
            reason = NoRebate.NO_INTEREST
        elif not amount or (rule.least is not None and amount < rule.least.minor):
            reason, amount = NoRebate.TOO_SMALL, 0
    return Computed(
        loan_id=facts.loan_id,
        client_id=facts.client_id,
        due=len(lines),
        on_time=len(on_time),
        days_late=max((each.late_on(today) for each in lines), default=0),
        base=Money(paid, facts.currency),
        amount=Money(amount, facts.currency),
        reason=reason,
    )


def totals(lines: Iterable[RebateLine]) -> RunTotals:
    """Return what lines of a run come to."""
    listed = list(lines)
    given = [each for each in listed if each.is_given]
    none: dict[NoRebate, int] = {}
    for each in listed:
        if each.reason is not None:
            none[each.reason] = none.get(each.reason, 0) + 1
    return RunTotals(
        loans=len(listed),
        rebates=len(given),
        clients=len({each.client_id for each in given}),
        amounts=sums(each.amount for each in given),
        none=none,
    )


def validate_rule(rule: RebateRule) -> list[FieldProblem]:
    """Return what is wrong with the fields of a rule."""
    problems = []
    if percent(rule.share_percent) is None:
        problems.append(FieldProblem("share_percent", "share-out-of-range"))
    if not 0 <= rule.grace_days <= 60:
        fields: dict[str, object] = {"least": 0, "most": 60}
        problems.append(FieldProblem("grace_days", "number-out-of-range", fields=fields))
    for name in ("least", "most", "step"):
        amount = getattr(rule, name)
        if amount is not None and amount.minor <= 0:
            problems.append(FieldProblem(name, "amount-missing"))
    if rule.least and rule.most and rule.most < rule.least:
        problems.append(FieldProblem("most", "rebate-most-below-least"))
    return problems


def validate_credit(draft: CreditDraft, period: Period, today: date) -> list[FieldProblem]:
    """Return what is wrong with how a run is to be credited."""
    if draft.on is None:
        return [FieldProblem("on", "day-missing")]
    if draft.on > today:
        return [FieldProblem("on", "day-in-future")]
    if draft.on <= period.first:
        return [FieldProblem("on", "credit-before-period")]
    return bounds(draft, today)


def _refusal(
    rule: RebateRule, lines: Sequence[Instalment], on_time: Sequence[Instalment], today: date
) -> NoRebate | None:
    if not lines:
        return NoRebate.NO_STATEMENT
    if any(each.is_open_on(today, rule.grace_days) for each in lines):
        return NoRebate.OPEN
    if rule.way is RebateWay.ALL and len(on_time) < len(lines):
        return NoRebate.LATE
    return None if on_time else NoRebate.LATE


def _amount(rule: RebateRule, base: Money) -> int:
    """Return the share of the base, rounded half up to the step, and at most the ceiling."""
    share = percent(rule.share_percent)
    assert share is not None
    amount = share_of(base, share, rule.step.minor if rule.step is not None else None).minor
    return min(amount, rule.most.minor) if rule.most is not None else amount
