"""What people type into the search field, letter by letter, already folded."""

from __future__ import annotations

TYPED = (
    "nguyen",
    "wanjiru",
    "hoang",
    "dang",
    "jose",
    "kh03-00",
    "0000123",
    "01234",
    "98765",
    "សុខ",
    "ស្រីមុំ",
    "វិចិត្រ",
    "ភា",
    "រតនា",
    "فاطمہ",
    "بیگم",
    "zzqx",
    "xyzw 12",
    "shaku",
    "officer",
)

KEYSTROKES = tuple(dict.fromkeys(text[:at] for text in TYPED for at in range(1, len(text) + 1)))
"""Every prefix of every word, once."""
