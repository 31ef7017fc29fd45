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


_ID_WIDTHS = {"KH": 9, "VN": 12, "PK": 13, "IN": 12, "TH": 13, "LK": 12, "MN": 10}
"""Digits of the number on an identity card."""


def id_width(country: str) -> int:
    """Return how many digits a national number has, or 0."""
    return _ID_WIDTHS.get(country, 0)


def usual_order(country: str) -> DayOrder:
    """Return whether day or month is written first."""
    return DayOrder.MDY if country in _MONTH_FIRST else DayOrder.DMY


def usual_style(country: str) -> NumberStyle:
    """Return how numbers are written."""
    return NumberStyle.COMMA if country in _COMMA else NumberStyle.POINT
