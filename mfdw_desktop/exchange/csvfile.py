"""Delimited text that we write: UTF-8 with BOM, CRLF, RFC 4180, nothing that runs.

A text that a spreadsheet would take for a formula gets a leading `'`, which our own reader
takes away again when the header marks the file as ours (`decisions.md` 27).
"""

from __future__ import annotations

import contextlib
import csv
import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.domain.formula_guard import guarded


def write_csv(
    path: Path, headers: Sequence[str], rows: Iterable[Sequence[Any]], *, delimiter: str = ","
) -> int:
    """Write the rows to `path`, whole or not at all; return how many.

    Raises:
        DatabaseError: the disk is full.
        RefusedError: the place cannot be written.
    """
    with whole_file(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        return write_table(file, headers, rows, delimiter=delimiter)


def write_table(
    file: TextIO, headers: Sequence[str], rows: Iterable[Sequence[Any]], *, delimiter: str = ","
) -> int:
    """Write a table into an open text file; return the number of rows."""
    count = 0
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([guarded(each) for each in headers])
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        count += 1
    return count


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a draft beside `path` that takes its place at the end, or is gone after an error.

    Raises:
        DatabaseError: the disk is full.
        RefusedError: the place cannot be written.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        yield draft
        os.replace(draft, path)  # noqa: PTH105 - atomic
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DatabaseError("disk-full", target=str(path)) from error
        raise RefusedError("file-not-writable", path=str(path)) from error
    finally:
        draft.unlink(missing_ok=True)


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value
