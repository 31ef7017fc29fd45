"""What other tools write: one module a tool."""

from __future__ import annotations

from functools import cache

from mfdw_desktop.importing.dialects import (
    commcare,
    dhis2,
    epi_info,
    forms,
    kobo,
    mifos,
    odk,
    ona,
    plain,
    redcap,
    surveycto,
    template,
    xlsform,
)
from mfdw_desktop.importing.dialects.base import (
    Dialect,
    Recognition,
    RepeatSheet,
    SheetHead,
    Sheets,
    bare,
)

__all__ = [
    "DIALECTS",
    "Dialect",
    "Recognition",
    "RepeatSheet",
    "SheetHead",
    "Sheets",
    "bare",
    "dialect",
    "recognise",
    "vocabulary",
]

DIALECTS = (
    template.DIALECT,
    xlsform.DIALECT,
    ona.DIALECT,
    kobo.DIALECT,
    surveycto.DIALECT,
    odk.DIALECT,
    commcare.DIALECT,
    redcap.DIALECT,
    epi_info.DIALECT,
    dhis2.DIALECT,
    forms.GOOGLE,
    forms.MICROSOFT,
    mifos.DIALECT,
    plain.DIALECT,
)
"""Every tool that is known; the first with evidence wins."""

_COMMON = (
    "name|first name|last name|full name|client|client code|client name|client id|code|id|no|no.|"
    "№|stt|ល.រ|sex|gender|age|date|date of birth|birth date|village|commune|district|province|"
    "centre|center|group|branch|phone|status|type|label|list_name|list name|key_id|start|end|today"
)


def recognise(sheets: Sheets) -> Recognition:
    """Return which tool wrote a workbook, from the heads of its sheets."""
    for each in DIALECTS:
        if evidence := each.evidence(sheets):
            tool = () if each.tool == each.family else (f"tool: {each.tool}",)
            return Recognition(each.family, each.tool, evidence + tool, each.repeats(sheets))
    raise AssertionError  # plain takes everything


def dialect(tool: str) -> Dialect:
    """Return what there is to know of a tool, by `Recognition.tool`."""
    return next(each for each in DIALECTS if each.tool == tool)


@cache
def vocabulary() -> frozenset[str]:
    """Return the headers that tell a header row, in lower case."""
    known = {name for each in DIALECTS for name in (*each.system, *each.keys)}
    return frozenset(known | set(_COMMON.split("|")))
