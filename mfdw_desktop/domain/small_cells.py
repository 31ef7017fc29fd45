"""Small cells of a table: a count so low that it may tell who is meant is not printed."""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 5
"""Persons that a printed cell must hold (`conventions.md` 11)."""


def is_small(count: int, least: int = LEAST) -> bool:
    """Tell whether a count is too low to be printed; zero tells of nobody."""
    return 0 < count < least


def hidden(counts: Sequence[int], least: int = LEAST) -> list[bool]:
    """Return which counts of a row that adds up to a known total are not printed.

    Where the small ones alone could be found again from the total, because they are one, or
    together still fewer than `least`, the next larger count is hidden with them.
    """
    found = [is_small(each, least) for each in counts]
    while any(found):
        together = sum(each for each, is_hidden in zip(counts, found, strict=True) if is_hidden)
        rest = [at for at, each in enumerate(counts) if each and not found[at]]
        if (sum(found) > 1 and together >= least) or not rest:
            break
        found[min(rest, key=lambda at: (counts[at], at))] = True
    return found
