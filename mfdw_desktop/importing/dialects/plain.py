"""Any other list: the headers say what they say."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    return ("no tool",)


DIALECT = Dialect(
    tool="plain",
    family="plain",
    evidence=_evidence,
    keys=("meta/rootuuid", "meta/instanceid", "instanceid", "_uuid"),
    days=("interview_date", "date of interview", "survey_date", "date", "today"),
    interviewers=("interviewer", "enumerator", "officer"),
    separators="/.:-",
)
