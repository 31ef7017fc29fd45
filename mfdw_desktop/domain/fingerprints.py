"""Canonical rows of figures: fingerprints, and what two printings do not agree on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass

Row = tuple[str, str, str, str]
"""Section, what the row is of, figure, value."""

HEAD = "month"
"""Section of the row that names branch and month; it is no figure."""


@dataclass(frozen=True)
class FigureChange:
    """A figure that two printings of the same month do not agree on."""

    section: str
    of: str
    name: str
    before: str
    now: str


def fingerprint(rows: Iterable[Row]) -> str:
    """Return SHA-256 over canonical rows; the same figures always have the same one."""
    text = json.dumps([list(row) for row in rows], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def content_mark(content: object) -> str:
    """Return SHA-256 over what a paper was made from, in no language.

    Dataclasses, lists and plain values only; the same content always has the same mark. What a
    dataclass does not compare is none of its content: the logo at the head.
    """
    text = json.dumps(_plain(content), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return [_plain(getattr(value, each.name)) for each in fields(value) if each.compare]
    if isinstance(value, Mapping):
        return [[str(key), _plain(value[key])] for key in sorted(value, key=str)]
    if isinstance(value, frozenset | set):
        return sorted(str(each) for each in value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, bool | int) else str(value)


def changed_figures(before: Iterable[Row], now: Iterable[Row]) -> list[FigureChange]:
    """Return the figures that differ; one that is missing on a side is empty there."""
    old = {row[:3]: row[3] for row in before if row[0] != HEAD}
    new = {row[:3]: row[3] for row in now if row[0] != HEAD}
    keys = [*new, *(key for key in old if key not in new)]
    return [
        FigureChange(*key, old.get(key, ""), new.get(key, ""))
        for key in keys
        if old.get(key, "") != new.get(key, "")
    ]
