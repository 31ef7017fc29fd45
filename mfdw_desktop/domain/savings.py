"""Emergency savings: deposits, withdrawals after a shock, and a balance never below zero."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem


class EntryKind(StrEnum):
    """Whether money went in or came out."""

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"


class DepositSource(StrEnum):
    """Where a deposit comes from."""

    VOLUNTARY = "voluntary"
    """What the client saved herself."""
    REBATE = "rebate"
    MATCHING = "matching"
    """What the institution adds to her own savings."""


class Reason(StrEnum):
    """Why money was taken out: the shocks of `domain.md` 6.2, and what is none."""

    EARNER_ILL = "earner_ill"
    OTHER_ILL = "other_ill"
    DEATH = "death"
    ACCIDENT = "accident"
    HARVEST = "harvest"
    DISASTER = "disaster"
    THEFT = "theft"
    JOB_LOSS = "job_loss"
    PRICES = "prices"
    CEREMONY = "ceremony"
    CONFLICT = "conflict"
    CLOSED = "closed"
    """The account is closed and paid out: no shock."""
    REVERSAL = "reversal"
    """A deposit that is taken back: no shock."""
    OTHER = "other"
    """Something else: no shock."""


NO_SHOCKS = frozenset({Reason.CLOSED, Reason.REVERSAL, Reason.OTHER})
"""Reasons that are none of the household's shocks."""
SHOCKS = tuple(each for each in Reason if each not in NO_SHOCKS)
WITHDRAWN_FOR = tuple(each for each in Reason if each is not Reason.REVERSAL)
"""What a person may choose; a reversal is written by the program."""

WORDS: dict[StrEnum, str] = {
    EntryKind.DEPOSIT: mark("Deposit"),
    EntryKind.WITHDRAWAL: mark("Withdrawal"),
    DepositSource.VOLUNTARY: mark("Voluntary"),
    DepositSource.REBATE: mark("Interest rebate"),
    DepositSource.MATCHING: mark("Matching by the institution"),
    Reason.EARNER_ILL: mark("Illness or injury of an earner"),
    Reason.OTHER_ILL: mark("Illness of another person"),
    Reason.DEATH: mark("Death in the household"),
    Reason.ACCIDENT: mark("Accident"),
    Reason.HARVEST: mark("Loss of crops or animals"),
    Reason.DISASTER: mark("Natural disaster"),
    Reason.THEFT: mark("Theft"),
    Reason.JOB_LOSS: mark("Loss of a job or business"),
    Reason.PRICES: mark("Rise of prices"),
    Reason.CEREMONY: mark("Wedding or funeral"),
    Reason.CONFLICT: mark("Conflict"),
    Reason.CLOSED: mark("Account closed"),
    Reason.REVERSAL: mark("Rebate reversed"),
    Reason.OTHER: mark("Other reason"),
}
"""The English texts of the codes; window, papers and command line translate them."""


@dataclass(frozen=True)
class EntryDraft:
    """What can be entered of a deposit or a withdrawal."""

    client_id: int | None = None
    scheme_id: int | None = None
    account_id: int | None = None
    """None: the client's account of the scheme, opened with its first deposit."""
    kind: EntryKind = EntryKind.DEPOSIT
    on: date | None = None
    amount: Money | None = None
    source: DepositSource = DepositSource.VOLUNTARY
    reason: Reason | None = None
    reference: str = ""
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """A deposit or withdrawal as it is shown."""

    id: int
    uid: str
    on: date
    kind: EntryKind
    amount: Money
    source: DepositSource | None = None
    reason: Reason | None = None
    reference: str = ""
    note: str = ""
    balance: Money | None = None
    """After it, in the order of days."""

    @property
    def signed(self) -> int:
        """Minor units that it adds to the balance."""
        return self.amount.minor if self.kind is EntryKind.DEPOSIT else -self.amount.minor


@dataclass(frozen=True)
class AccountRow:
    """An account in a list."""

    id: int
    uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    centre: str
    scheme_id: int
    scheme: str
    """Code of the scheme."""
    scheme_name: str
    opened_on: date
    balance: Money
    """On the day asked for."""
    deposited: Money
    withdrawn: Money
    last_on: date | None = None
    number: str = ""
    used_after_shock: bool = False
    closed_on: date | None = None


@dataclass(frozen=True)
class Account:
    """An account with all its entries, oldest first."""

    row: AccountRow
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class AccountFilter:
    """Which accounts a list shows; an empty field leaves the question open."""

    branches: frozenset[int] = frozenset()
    scheme_id: int | None = None
    client_id: int | None = None
    centre_id: int | None = None
    with_balance: bool = False
    after_shock: bool = False
    """Only those from which something was taken out after a shock."""
    text: str = ""
    """Of the client."""


def with_balances(entries: Iterable[Entry], currency: str) -> tuple[Entry, ...]:
    """Return entries in order of days, each with the balance after it."""
    total, found = 0, []
    for each in in_order(entries):
        total += each.signed
        found.append(replace(each, balance=Money(total, currency)))
    return tuple(found)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by day; on one day what goes in comes before what goes out."""
    return sorted(entries, key=lambda each: (each.on, each.kind is not EntryKind.DEPOSIT, each.id))


def balance_on(entries: Iterable[Entry], day: date) -> int:
    """Return the balance at the end of a day, in minor units."""
    return sum(each.signed for each in entries if each.on <= day)


def lowest_from(entries: Iterable[Entry], day: date) -> int:
    """Return the lowest balance at the end of a day or of any later one, in minor units."""
    listed = list(entries)
    days = {each.on for each in listed if each.on > day} | {day}
    return min(balance_on(listed, each) for each in days)


def usage(used: int, accounts: int) -> float | None:
    """Return the share of accounts used after a shock; None where there is no account."""
    return used / accounts if accounts else None


def validate(
    draft: EntryDraft, entries: Sequence[Entry], currency: str, today: date
) -> list[FieldProblem]:
    """Return what is wrong with an entry, beside those that the account has."""
    problems = []
    if draft.client_id is None and draft.account_id is None:
        problems.append(FieldProblem("client_id", "client-missing"))
    if draft.scheme_id is None and draft.account_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    if draft.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    elif draft.on > today:
        problems.append(FieldProblem("on", "day-in-future"))
    if draft.amount is None or draft.amount.minor <= 0:
        problems.append(FieldProblem("amount", "amount-missing"))
    elif draft.amount.currency != currency:
        fields: dict[str, object] = {"currency": currency}
        problems.append(FieldProblem("amount", "currency-differs", fields=fields))
    if draft.kind is EntryKind.WITHDRAWAL and draft.reason is None:
        problems.append(FieldProblem("reason", "withdrawal-reason-missing"))
    problems = bounds(draft, today, problems)
    if problems or draft.kind is EntryKind.DEPOSIT:
        return problems
    assert draft.on is not None
    assert draft.amount is not None
    free = lowest_from(entries, draft.on)
    if draft.amount.minor > free:
        fields = {"most": str(Money(max(free, 0), currency)), "day": str(draft.on)}
        problems.append(FieldProblem("amount", "balance-too-low", fields=fields))
    return problems
