"""The words for what a column leaves open, for window and command line alike."""

from __future__ import annotations

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.workbooks import ColumnReading
from mfdw_desktop.importing.legacy_fonts import NAMES, LegacyFont

TITLES: dict[str, str] = {
    "order": "Day or month first?",
    "era": "Which calendar?",
    "century": "Years of two digits",
    "serials": "Numbers among the dates",
    "swap": "Dates turned by Excel",
    "number": "Point or comma?",
    "multiples": "Numbers with a word",
    "codes": "Numbers that mean no answer",
    "zeros": "Zeros in front",
    "phone": "Telephone numbers",
    "font": "Typed in an old font",
}
"""Topic to its title."""

WAYS: dict[tuple[str, str], str] = {
    ("order", ""): "left out until you choose",
    ("order", "dmy"): "day first",
    ("order", "mdy"): "month first",
    ("era", "ce"): "as they are written",
    ("era", "be"): "Buddhist era, 543 years ahead",
    ("era", "bs"): "Bikram Sambat, the calendar of Nepal",
    ("century", "past"): "never in the future",
    ("century", "near"): "up to fifty years ahead",
    ("serials", "excel"): "days as Excel counts them",
    ("serials", "excel1904"): "days as Excel counted on a Macintosh",
    ("serials", "no"): "not read",
    ("swap", "keep"): "as they stand",
    ("swap", "swap"): "day and month exchanged",
    ("number", "point"): "a point before the fraction",
    ("number", "comma"): "a comma before the fraction",
    ("multiples", "no"): "not read",
    ("multiples", "read"): "the number that is meant",
    ("codes", "number"): "numbers like the others",
    ("codes", "missing"): "no answer",
    ("zeros", "keep"): "as they stand",
    ("phone", "keep"): "as they are written",
    ("phone", "e164"): "with the code of the country",
    ("font", "leave"): "left out",
    ("font", "convert"): "turned into Unicode",
    ("font", "keep"): "as they stand",
}
"""Topic and way to its words."""


def title(reading: ColumnReading) -> str:
    """Return what a reading is about."""
    said = translate(TITLES[reading.topic])
    return f"{said}: {NAMES[LegacyFont(reading.detail)]}" if reading.topic == "font" else said


def way_words(topic: str, way: str) -> str:
    """Return a way to read in words."""
    if topic == "zeros" and way.isdigit():
        return translate("filled up to {width} digits", width=way)
    return translate(WAYS[topic, way])
