"""Which way writing runs: the direction of a text, and the level of each of its letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from mfdw_desktop.common import icu

OVERRIDES = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""The letters that turn writing round: nothing that a person reads."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069?")
_STRONG = frozenset(("L", "R", "AL"))


def levels(text: str, *, right_to_left: bool) -> Sequence[int]:
    """Return the embedding level of every letter (UAX 9) in a line of that direction.

    A text whose letters all run the other way keeps its own, so that the full stop of an
    English sentence stays at its end in Urdu, and the other way round.
    """
    turns = runs_to_left(text)
    if not turns and not right_to_left:
        return bytes(len(text))
    kinds = {unicodedata.bidirectional(letter) for letter in set(_ISOLATED.sub("", text))}
    if not turns and "L" in kinds:
        right_to_left = False
    elif turns and kinds & _STRONG and "L" not in kinds:
        right_to_left = True
    found = icu.levels(text, right_to_left=right_to_left)
    return found if found is not None else _simple_levels(text, right_to_left)


def runs_to_left(text: str) -> bool:
    """Tell whether any letter of a text runs to the left or turns writing that way."""
    return _RIGHT_TO_LEFT.search(text) is not None


def first_strong(text: str, *, right_to_left: bool) -> bool:
    """Tell whether a text runs to the left by its first letter (rules P2 and P3)."""
    for letter in _ISOLATED.sub("", text):
        kind = unicodedata.bidirectional(letter)
        if kind in _STRONG:
            return kind != "L"
    return right_to_left


_WEAK_AND_NEUTRAL = frozenset(("WS", "ON", "CS", "ES", "ET", "BN", "B", "S", "NSM"))


def _simple_levels(text: str, right_to_left: bool) -> list[int]:
    """Return levels by the strong letters alone, for a computer without ICU."""
    base = int(right_to_left)
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    to_left: list[bool | None] = []
    strong = right_to_left
    for kind in kinds:
        if kind in _WEAK_AND_NEUTRAL:
            to_left.append(None)
            continue
        if kind in ("R", "AL", "L"):
            strong = kind != "L"
        to_left.append(strong)
    found: list[int] = []
    for at, (kind, direction) in enumerate(zip(kinds, to_left, strict=True)):
        if direction is None:
            # between two letters of one direction it goes with them, else with the paragraph
            before = next((each for each in to_left[at::-1] if each is not None), right_to_left)
            after = next((each for each in to_left[at:] if each is not None), right_to_left)
            found.append((1 if before else 2 * base) if before == after else base)
        elif direction:
            found.append(2 if kind in ("EN", "AN") else 1)
        else:
            found.append(2 * base)
    return found
