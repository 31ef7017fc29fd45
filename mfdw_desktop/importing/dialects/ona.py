"""Ona exports, and those of Kobo before 2018: `n/a` for missing, flattened repeats."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.importing.dialects import kobo
from mfdw_desktop.importing.dialects.base import Sheets

_OWN = (
    "_xform_id",
    "_duration",
    "_bamboo_dataset_id",
    "_media_all_received",
    "_total_media",
    "_xform_id_string",
)
_NEWER = ("_validation_status", "_submitted_by", "meta/rootuuid")
"""Columns of today's KoboToolbox, where `n/a` is what somebody typed."""
_FEWEST_MISSING = 2


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        own = [each for each in _OWN if head.has(each)]
        if head.has("_uuid") and own:
            return (f"{name}: _uuid, {', '.join(own)}",)
        if head.has("_uuid") and not any(head.has(each) for each in _NEWER):
            missing = sum(each.strip().casefold() == "n/a" for each in head.first)
            if missing >= _FEWEST_MISSING:
                return (f"{name}: _uuid, n/a",)
    return ()


DIALECT = replace(
    kobo.DIALECT,
    tool="ona",
    evidence=_evidence,
    keys=("meta/rootuuid", "meta/instanceid", "_uuid", "_id"),
    missing=frozenset({"n/a", "na"}),
)
