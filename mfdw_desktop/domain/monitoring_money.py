"""Rebates, emergency savings and payments of a month, and their canonical rows.

A month without any of them has no row here, so that what was closed before stands as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.savings import usage


@dataclass(frozen=True)
class RebateFigures:
    """Rebates of a scheme and a currency that were credited, or taken back, in the month."""

    scheme: str
    """Code of the scheme."""
    scheme_name: str
    currency: str
    rebates: int = 0
    clients: int = 0
    amount: int = 0
    """Minor units, like all amounts here."""
    reversed: int = 0
    reversed_amount: int = 0
    """Of rebates taken back in the month, whenever they were credited."""


@dataclass(frozen=True)
class SavingsFigures:
    """Emergency savings of a scheme and a currency."""

    scheme: str
    scheme_name: str
    currency: str
    accounts: int = 0
    """Opened by the month's end."""
    opening: int = 0
    deposits: int = 0
    withdrawals: int = 0
    after_shock: int = 0
    """Accounts from which something was taken after a shock, in the month."""

    @property
    def closing(self) -> int:
        """What the accounts hold at the month's end."""
        return self.opening + self.deposits - self.withdrawals

    @property
    def usage(self) -> float | None:
        """Accounts used after a shock, of all (`domain.md` section 6)."""
        return usage(self.after_shock, self.accounts)


@dataclass(frozen=True)
class PaymentFigures:
    """Payments of awards of a scheme and a currency."""

    scheme: str
    scheme_name: str
    currency: str
    due: int = 0
    """Fell due in the month, cancelled ones left out."""
    due_amount: int = 0
    paid: int = 0
    """Paid in the month, whenever they fell due; come back or not."""
    paid_amount: int = 0
    returned: int = 0
    """Came back in the month."""
    returned_amount: int = 0
    overdue: int = 0
    """Not paid at the month's end, whatever month they fell due in."""


@dataclass(frozen=True)
class MoneyFigures:
    """The money of a month beside the incentives themselves."""

    rebates: tuple[RebateFigures, ...] = ()
    savings: tuple[SavingsFigures, ...] = ()
    payments: tuple[PaymentFigures, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.rebates or self.savings or self.payments)


class Stored(Protocol):
    """Rows that were stored, taken one by one."""

    def every(self, section: str, name: str) -> list[str]:
        """Return what the rows of a section are of, where they have a figure."""

    def text(self, section: str, of: str, name: str, default: str = "") -> str:
        """Return the next value."""

    def number(self, section: str, of: str, name: str) -> int:
        """Return the next value as a number."""


@dataclass(frozen=True)
class _Kind:
    """One section: its name, its counts, and its amounts by the word that begins their row."""

    section: str
    make: Callable[..., RebateFigures | SavingsFigures | PaymentFigures]
    counts: tuple[str, ...]
    amounts: dict[str, str] = field(default_factory=dict)
    """Word of the row to the field."""
    told: tuple[str, ...] = ()
    """Words of amounts that follow from others: written, not read."""


KINDS = (
    _Kind("rebates", RebateFigures, ("rebates", "clients", "reversed"),
          {"amount": "amount", "reversed_amount": "reversed_amount"}),
    _Kind("savings", SavingsFigures, ("accounts", "after_shock"),
          {"opening": "opening", "deposits": "deposits", "withdrawals": "withdrawals",
           "closing": "closing"}, ("closing",)),
    _Kind("payments", PaymentFigures, ("due", "paid", "returned", "overdue"),
          {"due_amount": "due_amount", "paid_amount": "paid_amount",
           "returned_amount": "returned_amount"}),
)  # fmt: skip
AMOUNTS = tuple(f"{word} " for kind in KINDS for word in kind.amounts if word != "amount")
"""What the rows of amounts begin with, beside `amount ` that incentives have too."""


def money_rows(figures: MoneyFigures) -> list[Row]:
    """Return every figure as a row of text, in an order that never changes."""
    rows: list[Row] = []
    for kind in KINDS:
        for each in getattr(figures, kind.section):
            of = f"{each.scheme} {each.currency}"
            rows += [(kind.section, of, name, str(getattr(each, name))) for name in kind.counts]
            rows += [
                (kind.section, of, f"{word} {each.currency}", str(getattr(each, name)))
                for word, name in kind.amounts.items()
            ]
    return rows


def money_names(figures: MoneyFigures) -> list[Row]:
    """Return the names of the day, which stand beside the canonical rows."""
    return [
        (kind.section, f"{each.scheme} {each.currency}", "scheme_name", each.scheme_name)
        for kind in KINDS
        for each in getattr(figures, kind.section)
    ]


def money_from(stored: Stored, names: Stored) -> MoneyFigures:
    """Return the figures that the rows were made of; nothing where there is none."""
    found = {}
    for kind in KINDS:
        lines = []
        for of in stored.every(kind.section, kind.counts[0]):
            scheme, _, currency = of.rpartition(" ")
            values = {name: stored.number(kind.section, of, name) for name in kind.counts}
            for word, name in kind.amounts.items():
                if word not in kind.told:
                    values[name] = stored.number(kind.section, of, f"{word} {currency}")
            name = names.text(kind.section, of, "scheme_name", scheme)
            lines.append(kind.make(scheme, name, currency, **values))
        found[kind.section] = tuple(lines)
    return MoneyFigures(**found)  # type: ignore[arg-type]
