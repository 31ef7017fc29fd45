"""Readers of texts: names, numbers of people, telephones, and texts of fonts that are no more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from mfdw_desktop.domain.phones import e164
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Question
from mfdw_desktop.importing import legacy_fonts, readings
from mfdw_desktop.importing.answers import (
    ColumnNote,
    Made,
    Odd,
    Reader,
    ValueOptions,
    is_blank,
    special,
    text_of,
)
from mfdw_desktop.importing.cells import Cell, is_rounded
from mfdw_desktop.importing.lost_letters import lost_letters
from mfdw_desktop.importing.normalise import words
from mfdw_desktop.importing.regions import id_width

ROUNDED_FROM = 10**14
"""Numbers of 15 digits and more: Excel keeps 15, so the last ones may be lost."""

_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,3}")
_DIGITS = re.compile(r"\d{1,40}")
_IDENTIFIER = re.compile(
    r"(^|\s)(id|code|no|number|account|phone|telephone|tel|mobile|cnic|nid|cccd|cmnd|aadhaar"
    r"|nrc|client|member|លេខ\S*|số|mã|дугаар|संख्या|नम्बर|نمبر)(\s|$)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"(^|\s)(national|nid|identity|cnic|cccd|cmnd|aadhaar|aadhar|nrc|អត្តសញ្ញាណប័ណ្ណ\S*"
    r"|căn cước)(\s|$)",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(
    r"(^|\s)(phone|telephone|tel|mobile|cellphone|cell|whatsapp|ទូរស័ព្ទ|លេខទូរស័ព្ទ|điện thoại|"
    r"утас|फोन|मोबाइल|فون|موبائل|téléphone)(\s|$|\d)",
    re.IGNORECASE,
)
_LONGEST, _CUT_BY_KOBO = 32_767, "<WARNING: Truncated"
"""Letters that a cell of Excel holds at most, and what KoboToolbox puts before a text it cut."""
_SHOWN = 40
_GLANCE = 40
"""Cells that show whether a column is worth a closer look."""
_FEWEST = 5
"""Numbers from which their widths say something."""


def text_reader(question: Question, cells: set[Cell], options: ValueOptions) -> Made:
    """Return the reader of a text; `NA` is Namibia where the column holds two-letter codes."""
    texts = [cell for cell in cells if isinstance(cell, str) and cell.strip()]
    codes = sum(1 for text in texts if len(text) == 2 and text.isupper() and text != "NA")
    keeps_na = codes >= 3 and codes >= 0.6 * len(texts)
    notes, change = text_changes(_names(question), cells, options)
    longest = max(texts, key=len, default="")
    if len(longest) >= _LONGEST or longest.startswith(_CUT_BY_KOBO):
        sample = longest.removeprefix(_CUT_BY_KOBO)[:_SHOWN]
        notes = [*notes, ColumnNote("text-cut", Severity.WARNING, f"{sample} …")]

    is_lost_text = lost_letters(cells)

    def reader(cell: Cell) -> object:
        if is_blank(cell, options) and not (keeps_na and cell == "NA"):
            return None
        if is_lost_text is not None and is_lost_text(cell):
            return Odd("letters-lost")
        common = special(cell, options)
        if common is not None:
            return common
        if is_cut(cell):
            return Odd("number-rounded" if is_lost(cell) else "number-long", value=text_of(cell))
        return change(cell) if change is not None else text_of(cell)

    return reader, notes


def is_plain(cells: set[Cell], notes: list[ColumnNote]) -> bool:
    """Tell whether the texts of a column go as they stand, none being odd."""
    if any(note.reading is not None for note in notes) or any(map(is_cut, cells)):
        return False
    return lost_letters(cells) is None


def is_cut(cell: Cell) -> bool:
    """Tell whether a number has lost digits in Excel, or may have: 15 are kept."""
    if isinstance(cell, str):
        return cell[-1:].isdigit() and "E+" in cell and bool(_SCIENTIFIC.fullmatch(cell.strip()))
    return isinstance(cell, int | float) and not isinstance(cell, bool) and cell >= ROUNDED_FROM


def is_lost(cell: Cell) -> bool:
    """Tell whether digits are lost for certain."""
    return isinstance(cell, str) or is_rounded(cell)


def text_changes(
    names: str, cells: set[Cell], options: ValueOptions
) -> tuple[list[ColumnNote], Callable[[Cell], object] | None]:
    """Return what a column of texts leaves open, and what is to be done with each cell.

    `names` are the header and the question's own names, by which a telephone is known.
    """
    notes, steps = [], []
    for make in (old_font, zeros, _phone):
        note, step = make(names, cells, options)
        if note is not None:
            notes.append(note)
        if step is not None:
            steps.append(step)
    if not steps:
        return notes, None

    def change(cell: Cell) -> object:
        found: object = text_of(cell)
        for step in steps:
            if not isinstance(found, str):
                return found
            found = step(found)
        return found

    return notes, change


Step = Callable[[str], object]


def _names(question: Question) -> str:
    return " ".join(map(words, (question.name, *question.aliases, *question.labels.values())))


def _reading(
    topic: str,
    ways: tuple[str, ...],
    taken: str,
    cells: set[Cell],
    step_of: Callable[[str], Step | None],
    *,
    is_open: bool,
    detail: str = "",
) -> ColumnNote | None:
    def read_by(way: str) -> Reader:
        step = step_of(way)
        return lambda cell: text_of(cell) if step is None else step(text_of(cell))

    reading = readings.compared(topic, ways, taken, cells, read_by, is_open=is_open, detail=detail)
    return ColumnNote(reading=reading) if reading is not None else None


# -- fonts


def old_font(
    names: str, cells: set[Cell], options: ValueOptions
) -> tuple[ColumnNote | None, Step | None]:
    """Return what is done with texts that were typed in a font of its own code."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    font = legacy_fonts.detect(texts, options.fonts)
    if font is None:
        return None, None
    can_convert = font in legacy_fonts.CONVERTED
    ways = ("leave", "convert", "keep") if can_convert else ("leave", "keep")
    said = options.said(readings.FONT)
    taken = said if said is not None and said in ways else "leave"

    def step_of(way: str) -> Step | None:
        if way == "convert":
            return lambda text: legacy_fonts.convert(text, font)
        if way == "leave":
            return lambda text: None if legacy_fonts.is_suspect(text, font) else text
        return None

    odd: set[Cell] = {text for text in texts if legacy_fonts.is_suspect(text, font)}
    note = _reading(readings.FONT, ways, taken, odd, step_of, is_open=said is None,
                    detail=font.value)  # fmt: skip
    if note is not None and said is None:
        rule = "old-font-convertible" if can_convert else "old-font"
        sample = note.reading.samples[0] if note.reading is not None else ""
        note = replace(note, rule=rule, severity=Severity.WARNING, value=sample,
                       fields={"font": legacy_fonts.said(font, options.fonts)})  # fmt: skip
    return note, step_of(taken)


# -- zeros


def zeros(
    names: str, cells: set[Cell], options: ValueOptions
) -> tuple[ColumnNote | None, Step | None]:
    """Return whether numbers that lost their first zeros in Excel are filled up again."""
    known = known_width(names, cells) or national_width(names, cells, options.country)
    said = options.said(readings.ZEROS, is_raised=known > 0)
    width = int(said) if said and said != "keep" else known
    if not width:
        return None, None

    def fill(text: str) -> object:
        return text.zfill(width) if _DIGITS.fullmatch(text) else text

    short: set[Cell] = {
        cell for cell in cells if _DIGITS.fullmatch(text := text_of(cell)) and len(text) < width
    }
    taken = said or "keep"
    note = _reading(
        readings.ZEROS, ("keep", str(width)), taken, short,
        lambda way: None if way == "keep" else fill, is_open=said is None, detail=str(width),
    )  # fmt: skip
    if note is not None and said is None and note.reading is not None:
        note = replace(note, rule="zeros-lost", severity=Severity.WARNING,
                       value=note.reading.samples[0], fields={"width": width})  # fmt: skip
    return note, (fill if taken != "keep" else None)


def known_width(names: str, cells: set[Cell]) -> int:
    """Return how many digits the numbers of a column have, where some have lost a zero; else 0.

    It shows by numbers that were typed as text and keep their zero, or, where a column names
    people, by nearly all being of one width and the others short of it by a digit or two.
    """
    if sum(_is_digits(cell) for cell in islice(cells, _GLANCE)) < 0.5 * min(_GLANCE, len(cells)):
        return 0
    texts = [text for cell in cells if _DIGITS.fullmatch(text := text_of(cell))]
    if len(texts) < _FEWEST or len(texts) < 0.8 * len([cell for cell in cells if cell != ""]):
        return 0
    widths = Counter(map(len, texts))
    width, often = widths.most_common(1)[0]
    short = sum(count for each, count in widths.items() if each < width)
    if not short or max(widths) != width or width < 4:
        return 0
    has_zeros = any(text.startswith("0") and len(text) == width for text in texts)
    least = min(widths)
    if has_zeros:
        return width if often >= 0.5 * len(texts) and least >= width - 3 else 0
    is_named = _IDENTIFIER.search(names) is not None
    return width if is_named and often >= 0.8 * len(texts) and least >= width - 2 else 0


def national_width(names: str, cells: set[Cell], country: str) -> int:
    """Return the width of a national number where some are short of it by a digit; else 0."""
    width = id_width(country)
    if not width or not _NATIONAL.search(names):
        return 0
    widths = {len(text) for cell in cells if _DIGITS.fullmatch(text := text_of(cell))}
    return width if width - 1 in widths and max(widths) <= width else 0


def _is_digits(cell: Cell) -> bool:
    return (
        cell.__class__ is int
        or (isinstance(cell, str) and cell.isdigit())
        or (isinstance(cell, float) and cell.is_integer())
    )


# -- telephones


def _phone(
    names: str, cells: set[Cell], options: ValueOptions
) -> tuple[ColumnNote | None, Step | None]:
    """Return whether telephones are brought to the form that every country understands."""
    said = options.readings.get(readings.PHONE)
    if not options.country or (said is None and not _TELEPHONE.search(names)):
        return None, None

    def bring(text: str) -> object:
        return e164(text, options.country) or text

    taken = said or "keep"
    note = _reading(readings.PHONE, readings.WAYS[readings.PHONE], taken, cells,
                    lambda way: None if way == "keep" else bring, is_open=False)  # fmt: skip
    return note, (bring if taken == "e164" else None)
