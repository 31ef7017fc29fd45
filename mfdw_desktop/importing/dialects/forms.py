"""Google Forms and Microsoft Forms: a table of labels, one row a response."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets

_GOOGLE = frozenset({"timestamp", "horodateur", "dấu thời gian"})


def _google(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if len(head.bare) > 1 and head.bare[0] in _GOOGLE:
            return (f"{name}: {head.headers[0]}",)
    return ()


def _microsoft(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.bare[:3] == ("id", "start time", "completion time"):
            return (f"{name}: ID, Start time, Completion time",)
    return ()


GOOGLE = Dialect(
    tool="google-forms",
    family="plain",
    evidence=_google,
    days=("timestamp", "horodateur", "dấu thời gian"),
    system=frozenset({*_GOOGLE, "email address", "score"}),
)
MICROSOFT = Dialect(
    tool="microsoft-forms",
    family="plain",
    evidence=_microsoft,
    keys=("id",),
    days=("completion time", "start time"),
    system=frozenset(
        {"id", "start time", "completion time", "email", "name", "last modified time"}
    ),
)
