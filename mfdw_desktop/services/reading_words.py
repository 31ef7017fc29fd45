"""The words for what a column leaves open, for window and command line alike."""

from __future__ import annotations

from mfdw_desktop.common.i18n import mark, translate
from mfdw_desktop.domain.workbooks import ColumnReading
from mfdw_desktop.importing.legacy_fonts import NAMES, LegacyFont

TITLES: dict[str, str] = {
    "order": mark("Day or month first?"),
    "era": mark("Which calendar?"),
    "century": mark("Years of two digits"),
    "serials": mark("Numbers among the dates"),
    "swap": mark("Dates turned by Excel"),
    "number": mark("Point or comma?"),
    "multiples": mark("Numbers with a word"),
    "codes": mark("Numbers that mean no answer"),
    "zeros": mark("Zeros in front"),
    "phone": mark("Telephone numbers"),
    "font": mark("Typed in an old font"),
}
"""Topic to its title."""

WAYS: dict[tuple[str, str], str] = {
    ("order", ""): mark("left out until you choose"),
    ("order", "dmy"): mark("day first"),
    ("order", "mdy"): mark("month first"),
    ("era", "ce"): mark("as they are written"),
    ("era", "be"): mark("Buddhist era, 543 years ahead"),
    ("era", "bs"): mark("Bikram Sambat, the calendar of Nepal"),
    ("century", "past"): mark("never in the future"),
    ("century", "near"): mark("up to fifty years ahead"),
    ("serials", "excel"): mark("days as Excel counts them"),
    ("serials", "excel1904"): mark("days as Excel counted on a Macintosh"),
    ("serials", "no"): mark("not read"),
    ("swap", "keep"): mark("as they stand"),
    ("swap", "swap"): mark("day and month exchanged"),
    ("number", "point"): mark("a point before the fraction"),
    ("number", "comma"): mark("a comma before the fraction"),
    ("multiples", "no"): mark("not read"),
    ("multiples", "read"): mark("the number that is meant"),
    ("codes", "number"): mark("numbers like the others"),
    ("codes", "missing"): mark("no answer"),
    ("zeros", "keep"): mark("as they stand"),
    ("phone", "keep"): mark("as they are written"),
    ("phone", "e164"): mark("with the code of the country"),
    ("font", "leave"): mark("left out"),
    ("font", "convert"): mark("turned into Unicode"),
    ("font", "keep"): mark("as they stand"),
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
