"""What a row says against what we have: merging answers, and who the client is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mfdw_desktop.domain.identifiers import is_placeholder_key, normalise_id, read_code
from mfdw_desktop.domain.surveys import MissingReason

CLEARED = MissingReason.BLANK.value
"""The reason by which the reader says that a cell held `<clear>`."""


@dataclass
class Merged:
    """Our answers with theirs laid over, and which differ."""

    answers: dict[str, Any]
    missing: dict[str, str]
    set: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    cleared: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    @property
    def differs(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.set or self.changed or self.cleared)


def merge(
    ours: Mapping[str, Any],
    our_missing: Mapping[str, str],
    theirs: Mapping[str, Any],
    their_missing: Mapping[str, str],
) -> Merged:
    """Lay a row's answers over ours: a blank says nothing, `<clear>` empties.

    An answer takes the place of a reason why there was none, and the other way round.
    """
    merged = Merged(dict(ours), dict(our_missing))
    for code, value in theirs.items():
        if code not in ours:
            merged.set.append(code)
        elif ours[code] != value:
            merged.changed.append(code)
        else:
            continue
        merged.answers[code] = value
        merged.missing.pop(code, None)
    for code, reason in their_missing.items():
        if code not in theirs:
            _lay_reason(merged, code, reason)
    merged.kept = [code for code in ours if code not in theirs and code not in their_missing]
    return merged


def _lay_reason(merged: Merged, code: str, reason: str) -> None:
    had = code in merged.answers or code in merged.missing
    if reason == CLEARED:
        if had:
            merged.answers.pop(code, None)
            merged.missing.pop(code, None)
            merged.cleared.append(code)
    elif merged.missing.get(code) != reason or code in merged.answers:
        merged.answers.pop(code, None)
        merged.missing[code] = reason
        (merged.changed if had else merged.set).append(code)


def without_cleared(missing: str) -> str | None:
    """Return the reasons to store of a new row: `<clear>` has nothing to clear there."""
    if missing in ("", "{}"):
        return None
    if f'"{CLEARED}"' not in missing:
        return missing
    kept = {code: why for code, why in json.loads(missing).items() if why != CLEARED}
    return compact(kept) if kept else None


def compact(document: object) -> str:
    """Return a document as compact JSON text, as answers are stored."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def content_digest(answers: str, missing: str | None, children: Sequence[Sequence[Any]]) -> str:
    """Return SHA-256 (32 digits) of what an interview says, whatever its row or key."""
    parts = [answers, missing or "", *(compact(list(each)) for each in children)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


class ClientReference(NamedTuple):
    """What the cell that names a client can be looked up as."""

    code: str = ""
    """Our own code, canonical; empty when it cannot be one."""
    value_key: str = ""
    """The number normalised for comparison; empty when it only fills the cell."""
    problem: str = ""
    """`code-check` when it is one of our codes with a wrong check character."""


def read_reference(cell: str) -> ClientReference:
    """Return how the cell can be looked up: our code, then an outside number."""
    if cell.isascii() and cell.isalnum():
        # Our codes have separators; most outside numbers have none and are plain already.
        plain = cell.upper()
        return ClientReference(value_key="" if is_placeholder_key(plain) else plain)
    read = read_code(cell)
    key = normalise_id(cell)
    return ClientReference(
        code=str(read.code) if read.code is not None else "",
        value_key="" if is_placeholder_key(key) else key,
        problem=read.problem if read.problem == "code-check" else "",
    )


def unchecked_code(cell: str) -> tuple[str, int] | None:
    """Return branch and number of one of our codes whose check character is wrong, else None."""
    bare, _, last = cell.strip().rpartition("-")
    if len(last) != 1 or read_code(cell).problem != "code-check":
        return None
    code = read_code(bare).code
    return (code.branch, code.number) if code is not None else None
