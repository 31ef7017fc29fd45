"""KoboToolbox exports (`conventions.md` section 2)."""

from __future__ import annotations

import re

from mfdw_desktop.importing.dialects.base import Dialect, RepeatSheet, Sheets

_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_CUT = re.compile(r"\.\.\.(?: \(\d+\))?$")

_NAMES = (
    "_id _uuid _submission_time _validation_status _notes _status _submitted_by __version__ "
    "_version_ _version _tags _index _parent_index _parent_table_name _duration _attachments "
    "_geolocation _xform_id _xform_id_string _bamboo_dataset_id _total_media _media_count "
    "_media_all_received _review_status _review_comment _edited formhub/uuid meta/instanceid "
    "meta/instancename meta/rootuuid meta/deprecatedid rootuuid deviceid subscriberid simid "
    "simserial username imei phonenumber audit"
)
SYSTEM = frozenset(_NAMES.split())
_MARKS = (
    "_uuid", "_submission_time", "_validation_status", "_submitted_by", "__version__",
    "meta/rootuuid", "_id", "_tags",
)  # fmt: skip


def find_repeats(sheets: Sheets) -> tuple[RepeatSheet, ...]:
    """Return the repeat sheets: those whose first row names a parent."""
    children = {
        name: head.value("_parent_table_name")
        for name, head in sheets.items()
        if head.has("_parent_index") and head.value("_parent_table_name")
    }
    roots = [name for name, head in sheets.items() if head.headers and name not in children]
    return tuple(
        RepeatSheet(
            name,
            find_parent(title, [each for each in sheets if each != name])
            or (roots[0] if roots else ""),
            "_parent_index",
            "_index",
        )
        for name, title in children.items()
    )


def find_parent(title: str, names: list[str]) -> str:
    """Return the sheet that holds the section with this full title; empty when none does.

    Sheet names are cut to 31 letters with `...`, and some signs become `_`.
    """
    clean = _FORBIDDEN.sub("_", title)
    clean = re.sub(r"^'|'$", "_", clean)
    for wanted in (title, clean, clean[: _SHEET_NAME - 3] + "..."):
        if wanted in names:
            return wanted
    for name in names:
        stem = _CUT.sub("", name)
        if stem != name and clean.startswith(stem):
            return name
    return ""


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.has("_uuid", "_submission_time"):
            return (f"{name}: _uuid, _submission_time",)
        if head.has("_parent_index", "_index"):
            return (f"{name}: _parent_index, _index",)
        if head.has("_index") and head.has("_validation_status"):
            return (f"{name}: _index, _validation_status",)
        # A chosen subset of the columns: whichever two of Kobo's own are left.
        own = [each for each in _MARKS if head.has(each)]
        if len(own) >= 2:
            return (f"{name}: {', '.join(own[:3])}",)
    return ()


DIALECT = Dialect(
    tool="kobo",
    family="kobo",
    evidence=_evidence,
    keys=("meta/rootuuid", "rootuuid", "meta/instanceid", "_uuid", "_id"),
    days=("today", "date_assessment", "interview_date", "date_interview", "start", "end"),
    interviewers=("username", "enumerator", "enumerator_id", "interviewer", "_submitted_by"),
    system=SYSTEM,
    system_prefixes=("_submission_", "__version__"),
    missing=frozenset({"n/a"}),
    separators="/.",
    repeats=find_repeats,
)
