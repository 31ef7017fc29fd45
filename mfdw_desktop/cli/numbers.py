"""Numbers as arguments, in a range that every database takes."""

from __future__ import annotations

import argparse

from mfdw_desktop.common.i18n import translate

_MOST = 2**31 - 1


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
