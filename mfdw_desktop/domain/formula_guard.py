"""Texts that a spreadsheet would run: known by how they begin, kept quiet by a leading `'`.

The guard can be taken away again without loss: what already begins with such a `'` gets
another one.
"""

from __future__ import annotations

import re

STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that Excel would run."""

_RUNS = re.compile(r"'*[=+\-@\t\r]")


def needs_guard(text: str) -> bool:
    """Tell whether a text would run, or would be taken for a guarded one."""
    return _RUNS.match(text) is not None


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if needs_guard(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return text[1:] if text.startswith("'") and needs_guard(text[1:]) else text
