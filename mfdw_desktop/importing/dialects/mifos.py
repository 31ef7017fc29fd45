"""Mifos and Fineract import sheets: headers ending in `*`, a status column."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets

_SHEETS = frozenset({"clients", "clientperson", "cliententity"})


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        starred = [each for each in head.headers if each.endswith("*")]
        if name.casefold() in _SHEETS and starred:
            return (f"{name}: {starred[0]}",)
        if head.has("client global num*"):
            return (f"{name}: Client Global Num*",)
        if len(starred) >= 3 and any(each in ("office name*", "status") for each in head.bare):
            return (f"{name}: {', '.join(starred[:3])}",)
    return ()


DIALECT = Dialect(
    tool="mifos",
    family="plain",
    evidence=_evidence,
    keys=("client global num*", "external id"),
)
