"""Epi Info exports: a record is known by its `GlobalRecordId`, one of a related form by `FKEY`."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, RepeatSheet, Sheets

_OWN = (
    "globalrecordid", "uniquekey", "recstatus", "fkey", "firstsavetime", "lastsavetime",
    "firstsavelogonname", "lastsavelogonname", "uniquerowid",
)  # fmt: skip


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        own = [header for header, bare in zip(head.headers, head.bare, strict=True) if bare in _OWN]
        if len(own) >= 2 and head.has("globalrecordid"):
            return (f"{name}: {', '.join(own[:3])}",)
        if head.has("uniquekey", "firstsavetime"):
            return (f"{name}: UniqueKey, FirstSaveTime",)
    return ()


def _repeats(sheets: Sheets) -> tuple[RepeatSheet, ...]:
    """Return the sheets of related forms: their `FKEY` is the record around."""
    related = [name for name, head in sheets.items() if head.value("fkey")]
    roots = [name for name, head in sheets.items() if head.has("globalrecordid")]
    roots = [name for name in roots if name not in related]
    return tuple(RepeatSheet(name, roots[0], "FKEY", "GlobalRecordId") for name in related if roots)


DIALECT = Dialect(
    tool="epi-info",
    family="plain",
    evidence=_evidence,
    keys=("globalrecordid", "uniquekey"),
    days=("firstsavetime", "lastsavetime"),
    interviewers=("firstsavelogonname", "lastsavelogonname"),
    system=frozenset(_OWN),
    repeats=_repeats,
)
