"""Ona exports, and those of Kobo before 2018: `n/a` for missing, flattened repeats."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.importing.dialects import kobo
from mfdw_desktop.importing.dialects.base import Sheets

_OWN = ("_xform_id", "_duration", "_bamboo_dataset_id", "_media_all_received", "_total_media")


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        own = [each for each in _OWN if head.has(each)]
        if head.has("_uuid") and own:
            return (f"{name}: _uuid, {', '.join(own)}",)
    return ()


DIALECT = replace(
    kobo.DIALECT,
    tool="ona",
    evidence=_evidence,
    keys=("meta/rootuuid", "meta/instanceid", "_uuid", "_id"),
    missing=frozenset({"n/a", "na"}),
)
