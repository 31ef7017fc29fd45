"""Why there is no answer, as text beside the answers of a row: `hours=refused jobs=dk`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mfdw_desktop.domain.surveys import MissingReason

MISSING = "_missing"
"""Column of our exports that holds the pairs of its row."""
_REASONS = frozenset(each.value for each in MissingReason if each is not MissingReason.BLANK)
"""A blank cell says «blank» by itself; as a reason in a file it would clear an answer."""


def pairs_text(reasons: Mapping[str, str], order: Iterable[str]) -> str:
    """Return the reasons of a row, in the order of the questions; empty where there is none."""
    return " ".join(f"{code}={reasons[code]}" for code in order if reasons.get(code) in _REASONS)


def read_pairs(text: str) -> dict[str, str]:
    """Return question to reason; what is no pair with a reason that we know is left."""
    found: dict[str, str] = {}
    for pair in text.split():
        code, _, reason = pair.rpartition("=")
        if code and reason in _REASONS:
            found[code] = reason
    return found
