"""XLSForms: not answers but the form itself (`conventions.md` section 1)."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, SheetHead, Sheets

_TYPES = frozenset({"type", "command"})
_NAMES = frozenset({"name", "tag", "value"})
_LABELS = ("label", "caption", "hint", "relevant", "relevance", "calculation", "constraint")


def _is_survey(head: SheetHead) -> bool:
    return bool(
        _TYPES.intersection(head.bare)
        and _NAMES.intersection(head.bare)
        and any(each.startswith(_LABELS) for each in head.bare)
    )


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if (name.strip().casefold() == "survey" or len(sheets) == 1) and _is_survey(head):
            return (f"{name}: type, name",)
    return ()


DIALECT = Dialect(tool="xlsform", family="xlsform", evidence=_evidence)
