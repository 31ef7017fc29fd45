"""The type cell of an XLSForm: from what the form wrote to how an answer is stored."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from mfdw_desktop.domain.surveys import QuestionKind

_KINDS: dict[QuestionKind, str] = {
    QuestionKind.TEXT: "text string barcode phonenumber phone_number username email deviceid "
    "device_id imei subscriberid subscriber_id simserial sim_id sim_serial uri:deviceid "
    "uri:subscriberid uri:simserial uri:phonenumber uri:username uri:email hidden caseid comments",
    QuestionKind.INTEGER: "integer int",
    QuestionKind.DECIMAL: "decimal",
    QuestionKind.DAY: "date today",
    QuestionKind.TIME: "time",
    QuestionKind.MOMENT: "datetime start end",
    QuestionKind.ACKNOWLEDGE: "acknowledge trigger",
    QuestionKind.GEOPOINT: "geopoint gps location start-geopoint",
    QuestionKind.GEOSHAPE: "geotrace geoshape",
    QuestionKind.FILE: "image photo audio video file audit signature background-audio text_audit "
    "audio_audit",
    QuestionKind.CALCULATE: "calculate calculate_here",
    QuestionKind.NOTE: "note xml-external csv-external",
}

KINDS: dict[str, QuestionKind] = {
    name: kind for kind, names in _KINDS.items() for name in names.split()
}
"""Type without a list, in snake_case, to how its answers are stored."""

_SELECTS = (
    (QuestionKind.SELECT_MULTIPLE, r"select_multiple(?:_from_file)?"),
    (QuestionKind.SELECT_MULTIPLE, r"select[ _]multiple from"),
    (QuestionKind.SELECT_MULTIPLE, r"select[ _]multiple"),
    (QuestionKind.SELECT_MULTIPLE, r"select all that apply from"),
    (QuestionKind.SELECT_MULTIPLE, r"select all that apply"),
    (QuestionKind.SELECT_MULTIPLE, r"add select multiple prompt using"),
    (QuestionKind.SELECT_ONE, r"select_one(?:_from_file|_external)?"),
    (QuestionKind.SELECT_ONE, r"select[ _]one from"),
    (QuestionKind.SELECT_ONE, r"select[ _]one"),
    (QuestionKind.SELECT_ONE, r"select1"),
    (QuestionKind.SELECT_ONE, r"add select one prompt using"),
    (QuestionKind.RANK, r"rank"),
)
_SELECT_PATTERNS = tuple(
    (kind, re.compile(rf"{words}\s+(?P<list>\S+)(?P<rest>(?:\s.*)?)", re.IGNORECASE))
    for kind, words in _SELECTS
)
_FROM_FILE = re.compile(r"(?:_from_file\b|\.(?:csv|xml|geojson)$)", re.IGNORECASE)
_OTHER = re.compile(r"\bor[ _](?:specify[ _])?other\b", re.IGNORECASE)
_STRUCTURE = re.compile(
    r"(?P<end>begin|end)[ _]?(?P<what>group|repeat|lgroup|looped[ _]group)|(?P<alone>lgroup)",
    re.IGNORECASE,
)
KNOWN_WORDS = (*KINDS, "select_one", "select_multiple", "rank", "range", "begin_group", "end_group",
               "begin_repeat", "end_repeat", "select_one_from_file")  # fmt: skip


@dataclass(frozen=True)
class QuestionType:
    """What a type cell says."""

    kind: QuestionKind
    list_name: str = ""
    or_other: bool = False
    from_file: bool = False


@dataclass(frozen=True)
class Structure:
    """The begin or the end of a group or a repeat."""

    begins: bool
    is_repeat: bool


def read_structure(text: str) -> Structure | None:
    """Return what `begin_group`, `end repeat` and their like stand for."""
    hit = _STRUCTURE.fullmatch(text)
    if hit is None:
        return None
    what = (hit["what"] or hit["alone"]).lower()
    return Structure(begins=(hit["end"] or "begin").lower() == "begin", is_repeat=what != "group")


def read_type(text: str, parameters: str = "") -> QuestionType | None:
    """Return the meaning of a type cell, or None when it is not known."""
    simple = KINDS.get(re.sub(r"[ _]+", "_", text.lower()))
    if simple is not None:
        return QuestionType(simple)
    if text.lower() == "range":
        whole = not re.search(r"(?:start|end|step)\s*=\s*[-+]?\d*\.\d*[1-9]", parameters)
        return QuestionType(QuestionKind.INTEGER if whole else QuestionKind.DECIMAL)
    for kind, pattern in _SELECT_PATTERNS:
        hit = pattern.fullmatch(text)
        if hit is not None and hit["list"].lower() != "from":
            return QuestionType(
                kind,
                list_name=hit["list"],
                or_other=bool(_OTHER.search(hit["rest"])),
                from_file=_FROM_FILE.search(f"{text.split()[0]} {hit['list']}") is not None,
            )
    return None


def suggest_type(text: str) -> str:
    """Return the known type that `text` most looks like, or nothing."""
    first = re.split(r"\s+", text.lower().strip())[0]
    joined = re.sub(r"[ _]+", "_", text.lower().strip())
    for word in (first, joined):
        near = difflib.get_close_matches(word, KNOWN_WORDS, n=1, cutoff=0.75)
        if near:
            return near[0]
    return ""
