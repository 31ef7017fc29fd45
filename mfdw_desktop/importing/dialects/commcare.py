"""CommCare exports of forms and cases (`conventions.md` section 4)."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, RepeatSheet, Sheets


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.has("info/case_id"):
            return (f"{name}: info.case_id",)
        meta = next((each for each in head.bare if each.startswith("form/meta/")), "")
        if meta:
            return (f"{name}: form.meta",)
        if head.has("formid", "form_link") or head.has("form_link", "received_on"):
            return (f"{name}: form_link",)
    return ()


def _repeats(sheets: Sheets) -> tuple[RepeatSheet, ...]:
    """Return the sheets of repeats: `number__0` is the number of the form around."""
    roots = [name for name, head in sheets.items() if head.has("number")]
    roots = [name for name in roots if not sheets[name].has("number__0")]
    return tuple(
        RepeatSheet(name, roots[0], "number__0", "number")
        for name, head in sheets.items()
        if roots and head.has("number__0")
    )


_SYSTEM = (
    "number completed_time started_time username received_on form_link caseid formid "
    "hq_user parent_case_id closed closed_by closed_date opened_by opened_date"
)

DIALECT = Dialect(
    tool="commcare",
    family="plain",
    evidence=_evidence,
    keys=("formid", "form/meta/instanceid", "info/case_id", "caseid"),
    days=("completed_time", "started_time", "received_on"),
    interviewers=("username", "form/meta/username"),
    system=frozenset(_SYSTEM.split()),
    system_prefixes=("number__", "info/", "form/meta/", "indices/", "form/case/"),
    missing=frozenset({"---"}),
    separators="./",
    repeats=_repeats,
)
