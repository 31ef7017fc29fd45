"""Rows under the headers that hold no data: tags, names of questions, another language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from mfdw_desktop.importing.cells import Cell, display, is_blank
from mfdw_desktop.importing.pieces import cell_at, is_value, text_at
from mfdw_desktop.importing.sheets import Row

TAGS, NAMES, LABELS, NUMBERS = "tags", "names", "labels", "numbers"
"""What a row under the headers holds that is no data: HXL tags, names of questions, labels in
another language, numbers of the columns."""

_MOST_TAG_ROWS = 3
_SCRIPT_TEXTS, _SCRIPT_LETTERS = 100, 20
"""Texts and their letters by which a script is known."""
_TAG = re.compile(r"#[\w+\s#-]+")
_CODE = re.compile(r"[^\W\d][\w./:\[\]-]*")


def find_tag_rows(
    rows: Sequence[Row], columns: Sequence[int]
) -> tuple[tuple[int, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the rows under the header that hold no data, what each holds, and the names.

    The first of `rows` is the header; the names are the cells of the row that names questions
    best: the codes of a form, else the last of the rows.
    """
    numbers: list[int] = []
    kinds: list[str] = []
    codes: tuple[str, ...] = ()
    lines = [tuple(text_at(cells, at) for at in columns) for _, cells in rows[: 2 + _MOST_TAG_ROWS]]
    for place in range(1, min(1 + _MOST_TAG_ROWS, len(lines))):
        kind = _tag_kind(rows, lines, place, columns)
        if not kind:
            break
        numbers.append(rows[place][0])
        if NAMES not in kinds:
            codes = lines[place]
        kinds.append(kind)
    return tuple(numbers), tuple(kinds), codes


def _tag_kind(
    rows: Sequence[Row], lines: Sequence[tuple[str, ...]], place: int, columns: Sequence[int]
) -> str:
    """Return what a row under the header holds; empty when it is data."""
    filled = [each for each in lines[place] if each]
    if not filled:
        return ""
    if sum(_TAG.fullmatch(each) is not None for each in filled) >= 0.9 * len(filled):
        return TAGS
    following = lines[place + 1] if place + 1 < len(lines) else ()
    if _are_names(lines[0], lines[place], following):
        return NAMES
    if _are_counted(filled):
        return NUMBERS
    data = [[cell_at(cells, at) for at in columns] for _, cells in rows[place + 1 : place + 11]]
    if _are_words_over_values(lines[place], data) or _are_in_another_script(lines, place, data):
        coded = sum(_CODE.fullmatch(each) is not None and each.isascii() for each in filled)
        labelled = sum(" " in each for each in lines[0])
        return NAMES if coded == len(filled) and labelled else LABELS
    return ""


def _are_words_over_values(texts: Sequence[str], data: Sequence[list[Cell]]) -> bool:
    """Tell whether a row is of words only, over columns that hold numbers and days."""
    filled = [each for each in texts if each]
    if len(data) < 2 or len(filled) < 0.8 * len(texts) or len(set(filled)) < len(filled):
        return False
    if any(map(is_value, filled)):
        return False
    columns = list(zip(*data, strict=True))
    full = [[cell for cell in column if not is_blank(cell)] for column in columns]
    values = [bool(cells) and sum(map(is_value, cells)) > 0.6 * len(cells) for cells in full]
    return sum(values) >= 2 and all(
        text for text, has_values in zip(texts, values, strict=True) if has_values
    )


def _are_in_another_script(
    lines: Sequence[tuple[str, ...]], place: int, data: Sequence[list[Cell]]
) -> bool:
    """Tell whether a row says the headers again in the letters of another language."""
    filled = [each for each in lines[place] if each]
    if len(data) < 2 or len(filled) < 0.8 * len(lines[0]) or len(set(filled)) < len(filled):
        return False
    own, other = _script(lines[0]), _script(filled)
    if not own or not other or own == other or any(map(is_value, filled)):
        return False
    return all(_script([display(cell) for cell in row]) != other for row in data[:3])


def _script(texts: Sequence[str]) -> str:
    """Return the script of nearly all letters in some texts, by its name in Unicode, or empty."""
    found = Counter(
        _script_of(letter)
        for text in texts[:_SCRIPT_TEXTS]
        for letter in text[:_SCRIPT_LETTERS]
        if letter.isalpha()
    )
    name, times = max(found.items(), key=lambda each: each[1], default=("", 0))
    return name if times >= 0.9 * found.total() else ""


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]


def _are_names(header: Sequence[str], texts: Sequence[str], following: Sequence[str]) -> bool:
    """Tell whether a row holds the names of questions under their labels."""
    filled = [each for each in texts if each]
    if len(filled) < 3 or len(set(filled)) < len(filled) or len(filled) < 0.8 * len(texts):
        return False
    labels = sum(bool(each) and _CODE.fullmatch(each) is None for each in header)
    if 2 * labels < len(header) or any(_CODE.fullmatch(each) is None for each in filled):
        return False
    joined = _joined(texts)
    return 3 * joined >= len(filled) and 2 * _joined(following) <= joined


def _are_counted(texts: Sequence[str]) -> bool:
    """Tell whether a row only numbers the columns, as official forms do: 1, 2, 3, 4."""
    bare = [text.strip("()") for text in texts]
    return len(bare) >= 4 and bare == [str(number + 1) for number in range(len(bare))]


def _joined(texts: Sequence[str]) -> int:
    return sum("_" in each or "/" in each for each in texts if _CODE.fullmatch(each))
