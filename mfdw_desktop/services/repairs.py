"""What is probably meant by a cell that cannot be taken as it is: suggestions, never decisions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.identifiers import read_code
from mfdw_desktop.importing.dates import DayOrder, read_day

NUMBER_RULES = frozenset({"not-a-number", "not-a-number-near", "not-whole"})
DAY_RULES = frozenset({"not-a-day", "day-order-mixed", "day-in-future"})
CLIENT_RULES = frozenset({"client-unknown", "client-code-check", "client-code-unknown"})

_AMOUNT = re.compile(r"[-+]?\d[\d,.\u00a0\u202f ]*\d|[-+]?\d")
_LOOKALIKES = str.maketrans("OoQIl|SsBZ", "0001115582")


def suggestions(
    rule: str, texts: Iterable[str], *, today: date, day_first: bool | None = None
) -> dict[str, str]:
    """Return text to what is probably meant; texts of which nothing can be said are left out.

    `day_first` says how to read days that can be read in two ways.
    """
    found = {text: _suggestion(rule, text, today, day_first) for text in texts}
    return {text: meant for text, meant in found.items() if meant and meant != text}


def _suggestion(rule: str, text: str, today: date, day_first: bool | None) -> str:
    if rule in NUMBER_RULES:
        return _number(text)
    if rule in DAY_RULES:
        return _day(text, today, day_first)
    if rule in CLIENT_RULES:
        return _client(text)
    return ""


def _number(text: str) -> str:
    """Return the only number in a text, without its unit."""
    amounts = _AMOUNT.findall(ascii_digits(text))
    if len(amounts) != 1:
        return ""
    return re.sub(r"[\u00a0\u202f ]", "", str(amounts[0]))


def _day(text: str, today: date, day_first: bool | None) -> str:
    orders = (DayOrder.DMY, DayOrder.MDY) if day_first is None else (
        (DayOrder.DMY,) if day_first else (DayOrder.MDY,)
    )  # fmt: skip
    days = {day for order in orders if (day := read_day(text, order, today)) is not None}
    if len(days) != 1:
        return ""
    (day,) = days
    if day <= today:
        return day.isoformat()
    return _turned_year(day, today)


def _turned_year(day: date, today: date) -> str:
    """Return a day of the future with the last digits of its year exchanged: 2062 for 2026."""
    century, rest = divmod(day.year, 100)
    turned = 100 * century + 10 * (rest % 10) + rest // 10
    try:
        meant = day.replace(year=turned)
    except ValueError:
        return ""
    return meant.isoformat() if meant <= today else ""


def _client(text: str) -> str:
    """Return our code that a text is, but for letters typed for digits that look like them."""
    head, _, rest = text.strip().upper().partition("-")
    number, _, check = rest.partition("-")
    for branch in (head, head[:1] + head[1:].translate(_LOOKALIKES)):
        for last in (check, check.translate(_LOOKALIKES)):
            meant = f"{branch}-{number.translate(_LOOKALIKES)}-{last}"
            read = read_code(meant) if check else None
            if read is not None and read.code is not None and not read.problem:
                return str(read.code)
    return ""
