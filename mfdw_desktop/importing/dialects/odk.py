"""ODK Central and Briefcase exports (`conventions.md` section 3)."""

from __future__ import annotations

import re

from mfdw_desktop.importing.dialects.base import Dialect, RepeatSheet, Sheets

_POSITION = re.compile(r"\[\d+\]")

_NAMES = (
    "submissiondate key parent_key meta/instanceid meta/instancename submitterid submittername "
    "attachmentspresent attachmentsexpected status reviewstate deviceid edits formversion "
    "instanceid instancename subscriberid simid simserial username audit"
)
SYSTEM = frozenset(_NAMES.split())


def find_repeats(sheets: Sheets) -> tuple[RepeatSheet, ...]:
    """Return the repeat sheets: those with a `PARENT_KEY`; its path tells whose."""
    paths = {_path(head.value("key")): name for name, head in reversed(list(sheets.items()))}
    roots = [name for name, head in sheets.items() if head.headers and not head.has("parent_key")]
    return tuple(
        RepeatSheet(
            name,
            paths.get(_path(head.value("parent_key")), roots[0] if roots else ""),
            "PARENT_KEY",
            "KEY",
        )
        for name, head in sheets.items()
        if head.has("parent_key")
    )


def _path(key: str) -> str:
    """Return the repeat that a key points into: `uuid:1/a/b[2]` is in `a/b`."""
    return _POSITION.sub("", key.partition("/")[2])


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.has("key", "submissiondate"):
            return (f"{name}: SubmissionDate, KEY",)
        if head.has("key", "meta/instanceid"):
            return (f"{name}: meta-instanceID, KEY",)
        if head.has("key", "parent_key"):
            return (f"{name}: PARENT_KEY, KEY",)
    return ()


DIALECT = Dialect(
    tool="odk",
    family="odk",
    evidence=_evidence,
    keys=("key", "meta/instanceid", "instanceid"),
    days=("today", "interview_date", "start", "starttime", "end", "submissiondate"),
    interviewers=("username", "enumerator", "interviewer", "submittername"),
    system=SYSTEM,
    system_prefixes=("set/of/",),
    separators="-/",
    repeats=find_repeats,
)
