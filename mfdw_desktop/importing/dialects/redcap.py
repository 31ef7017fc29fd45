"""REDCap exports: `redcap_event_name` is the round, checkboxes are `var___1`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from mfdw_desktop.importing.cells import Cell, display
from mfdw_desktop.importing.dialects.base import Dialect, Sheets, bare

_EVENT, _INSTRUMENT = "redcap_event_name", "redcap_repeat_instrument"
_ARM = re.compile(r"_arm_\d+$")
_ROUND_WORDS = {
    "diagnostic": ("diagnostic", "diagnosis", "screening"),
    "baseline": ("baseline", "enrolment", "enrollment", "initial"),
    "final": ("final", "endline", "exit"),
}
_FOLLOW_UP = re.compile(r"(?:follow[ _-]?up|fu)[ _-]?0*(\d+)")


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


def events(headers: Sequence[str], rows: Iterable[tuple[int, Sequence[Cell]]]) -> tuple[str, ...]:
    """Return the events of an export, in their order; none in one that has no events."""
    at = _place(headers, _EVENT)
    if at is None:
        return ()
    found = dict.fromkeys(display(cells[at]).strip() for _, cells in rows)
    return tuple(each for each in found if each)


def event_of_round(names: Sequence[str], round_name: str) -> str:
    """Return the one event whose name says the round, or the only one; empty when unclear."""
    if len(names) == 1:
        return names[0]
    said = [name for name in names if _says(name, round_name)]
    return said[0] if len(said) == 1 else ""


def instruments(
    headers: Sequence[str], rows: Iterable[tuple[int, Sequence[Cell]]]
) -> tuple[str, ...]:
    """Return the instruments that are repeated, in their order."""
    at = _place(headers, _INSTRUMENT)
    if at is None:
        return ()
    found = dict.fromkeys(display(cells[at]).strip() for _, cells in rows)
    return tuple(each for each in found if each)


def judge(
    headers: Sequence[str], event: str, instrument: str = ""
) -> Callable[[Sequence[Cell]], str]:
    """Return what says why a row is none of the event's, or none of the instrument's."""
    of_event, of_instrument = _place(headers, _EVENT), _place(headers, _INSTRUMENT)

    def why(row: Sequence[Cell]) -> str:
        if event and of_event is not None and display(row[of_event]).strip() != event:
            return "other event"
        if of_instrument is not None and display(row[of_instrument]).strip() != instrument:
            return "row of a repeat"
        return ""

    return why


def parent_columns(headers: Sequence[str]) -> tuple[int, ...]:
    """Return the columns by which a repeated instrument's row names the row around it."""
    found = (_place(headers, name) for name in (*DIALECT.joined_keys[:1], _EVENT))
    return tuple(at for at in found if at is not None)


def _place(headers: Sequence[str], name: str) -> int | None:
    return next((at for at, each in enumerate(headers) if bare(each) == name), None)


def _says(event: str, round_name: str) -> bool:
    """Tell whether an event's name is that of a round: `followup_2_arm_1` of `followup2`."""
    plain = _ARM.sub("", event.casefold()).strip("_ ")
    if plain.replace("_", "").replace("-", "").replace(" ", "") == round_name:
        return True
    if round_name in _ROUND_WORDS:
        return plain.replace("-", "_").split("_")[0] in _ROUND_WORDS[round_name]
    number = _FOLLOW_UP.fullmatch(plain)
    return number is not None and f"followup{number[1]}" == round_name
