"""What is usual in a country, for columns that could be read either way."""

from __future__ import annotations

from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.numbers import NumberStyle

_MONTH_FIRST = frozenset({"US", "PH", "FM", "PW", "MH"})
_COMMA = frozenset(
    {"VN", "ID", "TL", "FR", "DE", "ES", "PT", "IT", "NL", "BR", "AR", "CL", "CO", "EC", "UY"}
    | {"RU", "UA", "KZ", "KG", "UZ", "TJ", "TR", "MA", "DZ", "TN", "SN", "CM", "CI", "CD", "MG"}
)
"""Where a comma parts whole and fraction, and a point the thousands."""


def usual_order(country: str) -> DayOrder:
    """Return whether day or month is written first."""
    return DayOrder.MDY if country in _MONTH_FIRST else DayOrder.DMY


def usual_style(country: str) -> NumberStyle:
    """Return how numbers are written."""
    return NumberStyle.COMMA if country in _COMMA else NumberStyle.POINT
