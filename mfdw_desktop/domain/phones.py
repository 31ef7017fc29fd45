"""Telephone numbers as the whole world writes them: E.164."""

from __future__ import annotations

import re

from mfdw_desktop.domain.digits import ascii_digits

_PREFIXES = {
    "KH": ("855", "0"), "VN": ("84", "0"), "LA": ("856", "0"), "TH": ("66", "0"),
    "MM": ("95", "0"), "PH": ("63", "0"), "ID": ("62", "0"), "MY": ("60", "0"),
    "TL": ("670", ""), "MN": ("976", ""), "CN": ("86", "0"), "NP": ("977", "0"),
    "IN": ("91", "0"), "PK": ("92", "0"), "BD": ("880", "0"), "LK": ("94", "0"),
    "BT": ("975", ""), "AF": ("93", "0"), "KZ": ("7", "8"), "KG": ("996", "0"),
    "UZ": ("998", ""), "TJ": ("992", ""), "FJ": ("679", ""), "PG": ("675", ""),
    "WS": ("685", ""), "TO": ("676", ""), "US": ("1", "1"), "FR": ("33", "0"),
    "GB": ("44", "0"), "DE": ("49", "0"),
}  # fmt: skip
"""Country to its calling code and to what is dialled before a number within it."""

_SHAPE = re.compile(r"[+(]?[\d()\s./+-]+")
_FEWEST, _MOST = 6, 15
_LONG = 8
"""Digits behind a calling code from which it is one, and not the number's own beginning."""


def e164(text: str, country: str) -> str | None:
    """Return the number as `+85512345678`, or None where it is none or the country is not known.

    The zero that Excel drops before a number makes no difference.
    """
    plain = ascii_digits(text).strip()
    if _SHAPE.fullmatch(plain) is None or country not in _PREFIXES:
        return None
    code, trunk = _PREFIXES[country]
    digits = re.sub(r"\D", "", plain)
    if plain.startswith("+") or digits.startswith("00"):
        digits = digits.removeprefix("00") if not plain.startswith("+") else digits
        # +855 (0)12 … keeps the zero that is only dialled at home.
        own = digits.removeprefix(code)
        if digits.startswith(code) and trunk and own.startswith(trunk):
            digits = code + own[len(trunk) :]
    elif not (digits.startswith(code) and len(digits) >= len(code) + _LONG):
        digits = code + digits.removeprefix(trunk)
    if not len(code) + _FEWEST <= len(digits) <= _MOST:
        return None
    return f"+{digits}"
