"""Rows that were mended in a workbook of problems, known again in the file that it was made of.

A workbook of problems does not say what stood in a cell before, and a row of a repeat that was
deleted in it is not there at all. But `_row_key` has the hash of the row as it was, and those
of its repeats' rows: when the original comes again, its row bears the same hash.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.problem_marks import RowMark, row_sign
from mfdw_desktop.importing.rows import FAMILY, GONE, SIGN, RowRecord

if TYPE_CHECKING:
    from mfdw_desktop.importing.cells import Cell
    from mfdw_desktop.importing.child_rows import Family

Raw = Sequence[tuple[int, "list[Cell]"]]


def find_gone(raw: Raw, marks: Mapping[int, RowMark], families: Sequence[Family]) -> None:
    """Note which rows of repeats a workbook of problems does not have any more."""
    for (number, _), family in zip(raw, families, strict=True) if families else ():
        mark = marks.get(number)
        if mark is not None:
            family.gone = [each for each in mark.family if each not in family.marks]
            family.is_changed = family.is_changed or bool(family.gone)


def note_mended(
    rows: list[RowRecord], raw: Raw, marks: Mapping[int, RowMark], families: Sequence[Family]
) -> None:
    """Say of the rows that were changed in a workbook of problems which ones they were."""
    for at, (number, cells) in enumerate(raw):
        mark, family = marks.get(number), families[at] if families else None
        is_same = mark is None or mark.sign == row_sign(cells)
        if mark is None or (is_same and not (family and family.is_changed)):
            continue
        said = {**(json.loads(rows[at].said) if rows[at].said else {}), SIGN: mark.sign}
        if family is not None and mark.family:
            said |= {FAMILY: family.marks, GONE: family.gone}
        rows[at] = rows[at]._replace(said=encode(said))


def note_signs(
    rows: list[RowRecord], raw: Raw, families: Sequence[Family], signs: Collection[str]
) -> None:
    """Say of the rows of an original that were mended since by which hash they are known."""
    for at, (_, cells) in enumerate(raw):
        sign = row_sign(cells)
        if sign not in signs:
            continue
        row = rows[at]._replace(sign=sign)
        if families:
            children = zip(row.children, families[at].cells, strict=True)
            row = row._replace(
                children=tuple(each._replace(sign=row_sign(found)) for each, found in children)
            )
        rows[at] = row
