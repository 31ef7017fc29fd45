"""What insurance and health care come to: persons covered, claims, days to pay, visits.

Persons are counted, never policies (`domain.md` 12.7): somebody on two policies is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median_low

from mfdw_desktop.domain.insurance import Span
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.movements import UNKNOWN, Movement, share
from mfdw_desktop.domain.periods import AgeBand, Month

INSURED_BANDS = (
    AgeBand("0-4", 0, 4),
    AgeBand("5-11", 5, 11),
    AgeBand("12-14", 12, 14),
    AgeBand("15-17", 15, 17),
    AgeBand("18-24", 18, 24),
    AgeBand("25-54", 25, 54),
    AgeBand("55-64", 55, 64),
    AgeBand("65+", 65, None),
)
"""Children as in child labour (MICS6), adults as in the other tables; unknown is its own row."""


@dataclass(frozen=True)
class Premium:
    """The premium of one policy and the days of its cover."""

    amount: Money
    cover: Span
    """The days that it was paid for."""
    until: date
    """The last day of cover: earlier than that when the policy was cancelled."""


@dataclass(frozen=True)
class ClaimCounts:
    """Claims of a month by what happened to them in it."""

    filed: int = 0
    submitted: int = 0
    approved: int = 0
    """Decided in full."""
    partly: int = 0
    rejected: int = 0
    paid: int = 0
    open: int = 0
    """Waiting for somebody at the end, whenever they were filed."""
    helped: int = 0
    """Of those filed in the month, with how many somebody helped."""
    days_to_pay: int | None = None
    """Median of the days from filing to payment of those paid in the month."""
    amounts: tuple[Money, ...] = ()
    """Paid in the month, one a currency."""

    @property
    def decided(self) -> int:
        """Claims decided in the month."""
        return self.approved + self.partly + self.rejected

    @property
    def rejection(self) -> float | None:
        """Rejected of decided."""
        return share(self.rejected, self.decided)


@dataclass(frozen=True)
class CurrencyRatio:
    """Claims paid and premium earned in one currency over the same days."""

    paid: Money
    earned: Money

    @property
    def ratio(self) -> float | None:
        """Claims ratio: paid of earned; None without a premium."""
        return share(self.paid.minor, self.earned.minor)


@dataclass(frozen=True)
class InsuranceFigures:
    """Insurance of a branch in a month."""

    persons: Movement = field(default_factory=lambda: Movement(""))
    by_sex: tuple[Movement, ...] = ()
    by_age: tuple[Movement, ...] = ()
    policies: int = 0
    """In force at the end."""
    holders: int = 0
    """Active clients covered at the end."""
    eligible: int = 0
    """Active clients at the end."""
    due: int = 0
    """Policies whose cover ended in the month."""
    renewed: int = 0
    """Of these, how many another policy renews."""
    claims: ClaimCounts = field(default_factory=ClaimCounts)
    year: tuple[CurrencyRatio, ...] = ()
    """Paid and earned in the twelve months to the end, one a currency."""

    @property
    def is_empty(self) -> bool:
        """Whether the branch has no insurance at all."""
        counts = (
            self.persons.start,
            self.persons.new,
            self.policies,
            self.due,
            self.claims.filed,
            self.claims.open,
            self.claims.decided,
            self.claims.paid,
        )
        return not any(counts)  # fmt: skip

    @property
    def take_up(self) -> float | None:
        """Active clients covered, of all active clients."""
        return share(self.holders, self.eligible)

    @property
    def renewal(self) -> float | None:
        """Renewed of due for renewal."""
        return share(self.renewed, self.due)


@dataclass(frozen=True)
class HealthFigures:
    """Health care of a branch in a month."""

    visits: int = 0
    persons: int = 0
    """Who was there, each once."""
    issued: int = 0
    used: int = 0
    """Vouchers used in the month, whenever issued."""
    expired: int = 0
    """Vouchers whose last day lay in the month, unused."""
    waiting: int = 0
    """Follow-ups due by the end and not done."""
    costs: tuple[Money, ...] = ()
    shares: tuple[Money, ...] = ()
    """What the clients paid of the costs."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened and nothing waits."""
        return not any((self.visits, self.issued, self.used, self.expired, self.waiting))


@dataclass(frozen=True)
class Insured:
    """A person with the days of all her cover, as counted."""

    sex: str
    band: str
    spans: tuple[Span, ...]


def cover_course(spans: Sequence[Span], first: date, last: date) -> tuple[bool, bool, bool]:
    """Return whether a person was covered before some days, at any time in them, at their end."""
    eve = first - timedelta(days=1)
    before = within = after = False
    for begins, ends in spans:
        before = before or begins <= eve <= ends
        within = within or (begins <= last and ends >= first)
        after = after or begins <= last <= ends
    return before, within, after


def cover_movement(code: str, people: Iterable[Insured], month: Month) -> Movement:
    """Return persons covered at the beginning, new and ended in the month.

    New is who was not covered on the day before and was on some day of the month; ended is
    who was covered before or within it and is not at its end. A renewal without a gap at the
    beginning or the end of the month is neither.
    """
    start = new = left = 0
    first, last = month.first, month.last
    for person in people:
        before, within, after = cover_course(person.spans, first, last)
        start += before
        new += within and not before
        left += (before or within) and not after
    return Movement(code, start, new, left)


def grouped(
    people: Sequence[Insured], month: Month, *, by: str, order: Sequence[str]
) -> tuple[Movement, ...]:
    """Return a row for each code of `by` (`sex` or `band`); the unknown only when there are any."""
    groups: dict[str, list[Insured]] = {code: [] for code in order}
    for person in people:
        groups[getattr(person, by)].append(person)
    rows = (cover_movement(code, members, month) for code, members in groups.items())
    return tuple(
        row for row in rows if row.code not in (UNKNOWN, "other", "unknown")
        or row.start or row.new or row.left
    )  # fmt: skip


def earned(premiums: Iterable[Premium], first: date, last: date) -> tuple[Money, ...]:
    """Return the premium earned between two days, one sum a currency.

    A premium is earned evenly over the days of its cover (pro rata temporis), rounded half up
    to a minor unit.
    """
    parts = []
    for each in premiums:
        days = (each.cover[1] - each.cover[0]).days + 1
        end = min(each.cover[1], each.until, last)
        within = (end - max(each.cover[0], first)).days + 1
        if within > 0:
            minor = (2 * each.amount.minor * within + days) // (2 * days)
            parts.append(Money(minor, each.amount.currency))
    return sums(parts)


def claims_ratios(
    paid: Iterable[Money], premiums: Iterable[Premium], first: date, last: date
) -> tuple[CurrencyRatio, ...]:
    """Return claims paid against premium earned, one line a currency that has either."""
    out = {each.currency: each for each in sums(paid)}
    came = {each.currency: each for each in earned(premiums, first, last)}
    return tuple(
        CurrencyRatio(out.get(code, Money(0, code)), came.get(code, Money(0, code)))
        for code in sorted(out.keys() | came.keys())
    )


def days_to_pay(days: Sequence[int]) -> int | None:
    """Return the median of the days from filing to payment; None when nothing was paid.

    Of an even number of claims it is the lower of the two in the middle: a number of days
    that a client really waited.
    """
    return median_low(days) if days else None
