"""Amounts, whole numbers and schemes as arguments."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.money import Money, parse_minor

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


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


def scheme_id(workspace: Workspace, code: str) -> int:
    """Return the id of the scheme with a code.

    Raises:
        RefusedError: there is none.
    """
    for each in workspace.incentives.schemes():
        if each.code.casefold() == code.strip().casefold():
            return each.id
    raise RefusedError("scheme-unknown", scheme=code)


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
