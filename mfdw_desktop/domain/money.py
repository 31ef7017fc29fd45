"""Money: whole minor units of a currency; sums never mix currencies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from mfdw_desktop.domain.digits import ascii_digits

EXPONENTS: dict[str, int] = {
    "AFN": 2,
    "BDT": 2,
    "BHD": 3,
    "BTN": 2,
    "CNY": 2,
    "EUR": 2,
    "FJD": 2,
    "GBP": 2,
    "HNL": 2,
    "IDR": 2,
    "INR": 2,
    "JOD": 3,
    "JPY": 0,
    "KGS": 2,
    "KHR": 2,
    "KRW": 0,
    "KWD": 3,
    "LAK": 2,
    "LKR": 2,
    "MMK": 2,
    "MNT": 2,
    "MYR": 2,
    "NGN": 2,
    "NPR": 2,
    "PEN": 2,
    "PGK": 2,
    "PHP": 2,
    "PKR": 2,
    "THB": 2,
    "TJS": 2,
    "TND": 3,
    "UGX": 0,
    "USD": 2,
    "UZS": 2,
    "VND": 0,
    "VUV": 0,
    "XAF": 0,
    "XOF": 0,
    "XPF": 0,
}
"""ISO 4217: currency to the digits of its minor unit."""

MOST_MINOR = 10**15
"""No branch has so much: a slip of the keyboard, which no database could sum."""

COUNTRY_CURRENCIES: dict[str, str] = {
    "KH": "KHR",
    "VN": "VND",
    "MN": "MNT",
    "PH": "PHP",
    "IN": "INR",
    "PK": "PKR",
}
"""Country of the programme to its currency."""

_UNPRINTED_CENTS = frozenset({"KHR", "LAK", "MMK", "MNT", "IDR", "PKR", "UZS"})
"""Currencies whose minor unit is no longer used: shown without it when it is zero."""

_SYMBOLS = "៛₫₮₱₹₨$€£¥฿"


@dataclass(frozen=True, order=True)
class Money:
    """An amount in minor units of one currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        exponent(self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise MixedCurrenciesError(self.currency, other.currency)
        return other

    def __str__(self) -> str:
        return f"{self.currency} {format_minor(self.minor, self.currency)}"


class MixedCurrenciesError(ValueError):
    """Two currencies met in one sum: a bug of the caller."""


def is_currency(code: str) -> bool:
    """Tell whether `code` is a currency that amounts can be kept in."""
    return code in EXPONENTS


def exponent(currency: str) -> int:
    """Return the digits of the minor unit of `currency` (ISO 4217).

    Raises:
        ValueError: the currency is not known.
    """
    try:
        return EXPONENTS[currency]
    except KeyError:
        raise ValueError(f"unknown currency {currency!r}") from None


def printed_step(currency: str) -> int:
    """Return the minor units of the smallest amount that people still write: 100 for riel."""
    return 10 ** exponent(currency) if currency in _UNPRINTED_CENTS else 1


def sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Return one sum a currency, in order of the currency's code."""
    totals: dict[str, int] = {}
    for amount in amounts:
        totals[amount.currency] = totals.get(amount.currency, 0) + amount.minor
    return tuple(Money(totals[currency], currency) for currency in sorted(totals))


def share_of(base: Money, percent: Decimal, step: int | None = None) -> Money:
    """Return a share of an amount, rounded half up to `step` minor units.

    Without a step it is the smallest amount that people still write.
    """
    step = step or printed_step(base.currency)
    exact = Decimal(base.minor) * percent / 100 / step
    return Money(int(exact.to_integral_value(ROUND_HALF_UP)) * step, base.currency)


def to_decimal(minor: int, currency: str) -> Decimal:
    """Return the amount in whole units."""
    return Decimal(minor).scaleb(-exponent(currency))


def from_decimal(amount: Decimal, currency: str) -> int | None:
    """Return the minor units of `amount`; None when it has more digits than the currency."""
    scaled = amount.scaleb(exponent(currency))
    whole = scaled.to_integral_value()
    return int(whole) if scaled == whole else None


def format_minor(minor: int, currency: str, *, group: str = ",", point: str = ".") -> str:
    """Return the amount as people write it: `26,500`, `-1,250.50`.

    Riel, kip and their like are shown without their unused cents.
    """
    digits = exponent(currency)
    whole, cents = divmod(abs(minor), 10**digits)
    text = f"{whole:,}".replace(",", group)
    if digits and (cents or currency not in _UNPRINTED_CENTS):
        text += f"{point}{cents:0{digits}}"
    return f"-{text}" if minor < 0 else text


def parse_minor(text: str, currency: str) -> int | None:
    """Return the minor units of an amount as people type it; None when it is not one.

    Native digits, currency signs and grouping by comma, space, apostrophe, point or the
    Indian way are understood. One point or comma with three digits after it groups in a
    currency without cents in use, and is a decimal sign otherwise only if it fits.
    """
    bare = ascii_digits(text).strip()
    bare = bare.replace(currency, "").strip(_SYMBOLS + " \u00a0\u202f")
    bare = re.sub(r"[\s'’\u00a0\u202f]", "", bare)
    if not re.fullmatch(r"[-−]?[0-9][0-9.,]*", bare):
        return None
    number = _plain_number(bare.replace("−", "-"), currency)
    if number is None:
        return None
    try:
        minor = from_decimal(Decimal(number), currency)
    except InvalidOperation:
        return None
    return minor if minor is None or abs(minor) <= MOST_MINOR else None


def _plain_number(text: str, currency: str) -> str | None:
    """Return `text` without grouping and with a decimal point."""
    marks = [each for each in text if each in ".,"]
    if not marks:
        return text
    last = marks[-1]
    head, _, tail = text.rpartition(last)
    if len(set(marks)) == 2:
        if head.count(last):
            return None
        return f"{_ungrouped(head)}.{tail}" if _is_grouped(head) else None
    if len(marks) > 1:
        return _ungrouped(text) if _is_grouped(text) else None
    groups = len(tail) == 3 and exponent(currency) != 3
    return _ungrouped(text) if groups else f"{head}.{tail or '0'}"


def _is_grouped(text: str) -> bool:
    """Tell whether every part after the first mark has three digits, or two as in India."""
    head, *parts = re.split(r"[.,]", text.lstrip("-"))
    if not parts:
        return True
    sizes = {len(part) for part in parts[:-1]}
    return 1 <= len(head) <= 3 and len(parts[-1]) == 3 and sizes in (set(), {3}, {2})


def _ungrouped(text: str) -> str:
    return text.replace(",", "").replace(".", "")
