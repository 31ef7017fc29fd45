"""What no record of a branch can say: days and amounts that only a slip of the hand writes.

A year typed as 1800, a telephone number in the field of the amount: such a value is refused
with a sentence, before it stands in a balance or a report for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from mfdw_desktop.domain.money import Money, format_minor, printed_step
from mfdw_desktop.domain.problems import FieldProblem

FIRST_DAY = date(1990, 1, 1)
"""No programme of an institution is older."""
FIRST_PAPER = date(1950, 1, 1)
"""A paper of an enterprise may be older than the programme."""
YEARS_AHEAD = 30
"""What is planned, insured or valid ends within so many years."""
MOST_STEPS = 10**10
"""So many of the smallest pieces that people still write, in one record of one client."""


def most(currency: str) -> Money:
    """Return the largest amount that one record can have."""
    return Money(MOST_STEPS * printed_step(currency), currency)


def bounds(
    draft: object,
    today: date,
    found: Iterable[FieldProblem] = (),
    *,
    first: date = FIRST_DAY,
) -> list[FieldProblem]:
    """Return what is `found`, and which other days and amounts of a draft cannot be.

    A field that has a problem already gets no second one.
    """
    problems = list(found)
    named = {each.name for each in problems}
    if not is_dataclass(draft):
        return problems
    for each in fields(draft):
        if each.name in named:
            continue
        value = getattr(draft, each.name)
        if isinstance(value, date):
            problems += day_problems(each.name, value, today, first=first)
        elif isinstance(value, Money):
            problems += amount_problems(each.name, value)
    return problems


def day_problems(
    name: str, day: date, today: date, *, first: date = FIRST_DAY
) -> list[FieldProblem]:
    """Return that a day is long before the programme, or far in the future."""
    last = today.replace(year=today.year + YEARS_AHEAD, month=12, day=31)
    if first <= day <= last:
        return []
    said: dict[str, object] = {"first": str(first), "last": str(last)}
    return [FieldProblem(name, "day-out-of-bounds", fields=said)]


def amount_problems(name: str, amount: Money, *, records: int = 1) -> list[FieldProblem]:
    """Return that an amount is none that one client, or so many, can be given or pay."""
    one = most(amount.currency)
    top = Money(one.minor * records, one.currency)
    if abs(amount.minor) <= top.minor:
        return []
    shown = f"{format_minor(top.minor, top.currency)} {top.currency}"
    return [FieldProblem(name, "amount-out-of-bounds", fields={"most": shown})]


def zero_problems(amounts: Mapping[str, Money | None]) -> list[FieldProblem]:
    """Return which amounts are zero: who was given nothing was given no award.

    An award beside another record may be zero: of a premium that the client paid herself.
    """
    return [
        FieldProblem(name, "amount-missing")
        for name, amount in amounts.items()
        if amount is not None and amount.minor == 0
    ]


def early_problems(
    name: str, day: date, *, joined_on: date | None, starts_on: date | None
) -> list[FieldProblem]:
    """Return that something was given before the client came, or before its scheme began."""
    if joined_on is not None and day < joined_on:
        return [FieldProblem(name, "before-client-joined", fields={"day": str(joined_on)})]
    if starts_on is not None and day < starts_on:
        return [FieldProblem(name, "before-scheme-starts", fields={"day": str(starts_on)})]
    return []
