"""Workbooks that we write in bulk: real types, a frozen header, filters, no formulas.

Text cells carry Excel's quote prefix and the text format, so that an answer that begins
with `=` stays an answer, and a code keeps its zeros (`conventions.md` 15).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rustpy_xlsxwriter as xlsx

from mfdw_desktop.common.errors import DatabaseError, RefusedError

TEXT, INTEGER, DECIMAL, DAY, FLAG = "text", "integer", "decimal", "day", "flag"
LONGEST_CELL = 32_767
LONGEST_NAME = 31

_FORMATS = {INTEGER: "0", DECIMAL: "General", DAY: "yyyy-mm-dd", FLAG: "0"}
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))


@dataclass(frozen=True)
class Column:
    """One column of a sheet."""

    header: str
    kind: str = TEXT
    """`text integer decimal day flag`."""
    width: float = 14
    hidden: bool = False


@dataclass(frozen=True)
class Sheet:
    """One sheet: its rows hold a value for each column, None where there is none."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Any]]


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write the sheets to `path`, whole or not at all.

    Raises:
        DatabaseError: the disk is full.
        RefusedError: the place cannot be written.
    """
    draft = path.with_name(f".{path.stem}.new.xlsx")
    book = xlsx.FastExcel(str(draft)).freeze(row=1)
    names = sheet_names([sheet.name for sheet in sheets])
    for sheet, name in zip(sheets, names, strict=True):
        _add(book, sheet, name)
    with _named(path, draft):
        book.save()
        os.replace(draft, path)  # noqa: PTH105 - atomic


def sheet_names(wanted: Sequence[str]) -> list[str]:
    """Return names that Excel takes, each once."""
    names: list[str] = []
    for each in wanted:
        base = each.translate(_FORBIDDEN).strip("' ")[:LONGEST_NAME] or "Sheet"
        name, number = base, 1
        while name.casefold() in {one.casefold() for one in names}:
            number += 1
            ending = f" ({number})"
            name = base[: LONGEST_NAME - len(ending)] + ending
        names.append(name)
    return names


def _add(book: Any, sheet: Sheet, name: str) -> None:
    headers = unique_headers(sheet.columns)
    hidden = [headers[at] for at, column in enumerate(sheet.columns) if column.hidden]
    more: dict[str, Any] = {}
    if hidden:
        more["outline"] = {"columns": [{"from": hidden[0], "to": hidden[-1], "collapsed": True}]}
    book.sheet(
        name,
        _records(headers, sheet),
        column_widths=[column.width for column in sheet.columns],
        column_formats=[_format(column) for column in sheet.columns],
        header_format=xlsx.Format().set_bold(),
        autofilter=True,
        **more,
    )


def unique_headers(columns: Sequence[Column]) -> list[str]:
    """Return the headers, a second one of a name numbered: a row is a mapping of them."""
    headers: list[str] = []
    for column in columns:
        name, number = column.header, 1
        while name in headers:
            number += 1
            name = f"{column.header} ({number})"
        headers.append(name)
    return headers


def _records(headers: Sequence[str], sheet: Sheet) -> Iterator[dict[str, Any]]:
    is_empty = True
    texts = [at for at, column in enumerate(sheet.columns) if column.kind == TEXT]
    for row in sheet.rows:
        is_empty = False
        for at in texts:
            value = row[at]
            if type(value) is str and len(value) > LONGEST_CELL:
                row = [cut(each) for each in row]
                break
        yield dict(zip(headers, row, strict=True))
    if is_empty:
        # The writer takes its header from the first record.
        yield dict.fromkeys(headers)


def cut(value: Any) -> Any:
    """Return a value that fits into a cell; texts in other than text columns need it too."""
    if isinstance(value, str) and len(value) > LONGEST_CELL:
        return value[:LONGEST_CELL]
    return value


def _format(column: Column) -> Any:
    if column.kind == TEXT:
        return xlsx.Format().set_num_format("@").set_quote_prefix()
    return xlsx.Format().set_num_format(_FORMATS[column.kind])


@contextlib.contextmanager
def _named(path: Path, draft: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if "no space" in str(error).lower():
            raise DatabaseError("disk-full", target=str(path)) from error
        # The writer tells no errno, and the draft is nothing that a person has chosen.
        raise RefusedError("file-not-writable", path=str(path)) from error
    finally:
        draft.unlink(missing_ok=True)
