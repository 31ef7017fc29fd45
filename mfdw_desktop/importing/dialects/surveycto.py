"""SurveyCTO exports: like ODK's, with `formdef_version` and split choices `q_1 q_2`."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.importing.dialects import odk
from mfdw_desktop.importing.dialects.base import Sheets


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.has("key", "formdef_version"):
            return (f"{name}: KEY, formdef_version",)
    return ()


DIALECT = replace(
    odk.DIALECT,
    tool="surveycto",
    evidence=_evidence,
    system=odk.SYSTEM
    | frozenset({"formdef_version", "devicephonenum", "caseid", "duration", "review_quality"}),
    separators="/-_",
)
