"""Numbers, amounts, days, months and schemes as arguments."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.money import Money, parse_minor
from mfdw_desktop.domain.periods import Month, parse_month

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

_MOST = 2**31 - 1
"""What the whole numbers of every database hold."""


def positive(text: str) -> int:
    """Return the whole number from 1 on that `text` says.

    Raises:
        ArgumentTypeError: it says none.
    """
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 0 < number <= _MOST:
        raise argparse.ArgumentTypeError(
            translate("‘{text}’ is no whole number from 1 on", text=text)
        )
    return number


def whole(text: str) -> int:
    """Return the whole number from 0 on that a text says.

    Raises:
        ArgumentTypeError: it says none.
    """
    if not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError(
            translate("‘{text}’ is no whole number from 0 on", text=text)
        )
    return int(text)


def amount_of(text: str, currency: str) -> Money | None:
    """Return the amount that a text says; None for nothing.

    Raises:
        RefusedError: it is no amount.
    """
    if not text.strip():
        return None
    minor = parse_minor(text, currency)
    if minor is None:
        raise RefusedError("amount-unreadable", amount=text)
    return Money(minor, currency)


def day_of(text: str) -> date | None:
    """Return a day as a script writes it; None for nothing.

    Raises:
        RefusedError: it is not an ISO day.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RefusedError("day-unreadable", day=text) from None


def month_of(text: str) -> Month:
    """Return a month as a script writes it.

    Raises:
        RefusedError: it is no month.
    """
    month = parse_month(text)
    if month is None:
        raise RefusedError("month-unreadable", month=text)
    return month


def scheme_id(workspace: Workspace, code: str) -> int:
    """Return the id of the scheme with a code.

    Raises:
        RefusedError: there is none.
    """
    for each in workspace.incentives.schemes():
        if each.code.casefold() == code.strip().casefold():
            return each.id
    raise RefusedError("scheme-unknown", scheme=code)
