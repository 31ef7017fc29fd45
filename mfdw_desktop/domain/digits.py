"""Decimal digits of every script."""

from __future__ import annotations

import unicodedata


def ascii_digits(text: str) -> str:
    """Return `text` with the decimal digits of every script as 0-9, and Arabic decimal signs."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each
        for each in text.replace("٫", ".").replace("٬", ",")
    )
