"""REDCap exports: `redcap_event_name` is the round, checkboxes are `var___1`."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        own = next((each for each in head.bare if each.startswith("redcap_")), "")
        if own:
            return (f"{name}: {own}",)
        if head.bare[:1] == ("record_id",) and any("___" in each for each in head.bare):
            return (f"{name}: record_id, ___",)
    return ()


DIALECT = Dialect(
    tool="redcap",
    family="plain",
    evidence=_evidence,
    joined_keys=(
        "record_id",
        "redcap_event_name",
        "redcap_repeat_instrument",
        "redcap_repeat_instance",
    ),
    system=frozenset({"redcap_survey_identifier", "redcap_data_access_group"}),
    system_prefixes=("redcap_",),
    separators="_",
)
