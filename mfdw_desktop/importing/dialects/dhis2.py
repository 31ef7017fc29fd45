"""DHIS2 exports in CSV: events, tracked entities, and data values one a row."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets

_MARKS = (
    ("event", "program stage", "event date"),
    ("event", "program stage", "organisation unit"),
    ("event", "programstage", "orgunit"),
    ("tracked entity", "organisation unit"),
    ("tracked entity instance", "organisation unit"),
    ("trackedentityinstance", "orgunit"),
    ("trackedentity", "orgunit"),
    ("dataelement", "period", "orgunit", "value"),
)
"""Columns that stand together in no other tool's files."""
_SYSTEM = (
    "event|program stage|programstage|program|program status|event status|enrollment|"
    "enrollment date|incident date|tracked entity|tracked entity instance|trackedentity|"
    "trackedentityinstance|trackedentitytype|organisation unit|organisation unit name|"
    "organisation unit code|organisation unit name hierarchy|orgunit|ou|ouname|oucode|stored by|"
    "storedby|created by|last updated by|last updated on|lastupdated|created|scheduled date|"
    "longitude|latitude|geometry|inactive|period|dataelement|categoryoptioncombo|"
    "attributeoptioncombo|comment|followup|deleted"
)


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        for marks in _MARKS:
            if head.has(*marks):
                written = (head.headers[head.bare.index(each)] for each in marks)
                return (f"{name}: {', '.join(written)}",)
    return ()


DIALECT = Dialect(
    tool="dhis2",
    family="plain",
    evidence=_evidence,
    keys=("event", "tracked entity instance", "trackedentityinstance", "tracked entity",
          "trackedentity"),
    days=("event date", "eventdate", "enrollment date", "created"),
    interviewers=("stored by", "storedby", "created by"),
    system=frozenset(_SYSTEM.split("|")),
)  # fmt: skip
