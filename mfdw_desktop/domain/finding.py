"""What the search of the window finds beside clients, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mfdw_desktop.domain.names import fold


class Findable(NamedTuple):
    """A record that can be found by its name or code."""

    kind: str
    """`branch centre group staff scheme questionnaire policy`."""
    uid: str
    code: str
    name: str
    native_name: str = ""
    place: str = ""
    """Where it belongs: the branch or the centre."""


def best(records: Iterable[Findable], text: str, limit: int) -> list[Findable]:
    """Return the records that hold every word of `text`, the likeliest first.

    A whole code or name goes first, then what begins so, then a word within that does;
    among equals the order of `records` stays.
    """
    wanted = fold(text)
    words = wanted.split()
    if not words:
        return []
    found = []
    for number, record in enumerate(records):
        names = [fold(part) for part in (record.code, record.name, record.native_name) if part]
        said = " ".join(names)
        if all(word in said for word in words):
            found.append((_rank(names, wanted, words), number, record))
    found.sort(key=lambda each: each[:2])
    return [record for _rank_, _number, record in found[:limit]]


def is_called(record: Findable, text: str) -> bool:
    """Tell whether a record's code or name is just what was typed."""
    return fold(text) in {fold(each) for each in (record.code, record.name, record.native_name)}


def _rank(names: list[str], wanted: str, words: list[str]) -> int:
    if wanted in names:
        return 0
    if any(name.startswith(wanted) for name in names):
        return 1
    parts = [part for name in names for part in name.replace("-", " ").split()]
    begins = all(any(part.startswith(word) for part in parts) for word in words)
    return 2 if begins else 3
