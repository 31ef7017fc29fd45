"""A list as a file: an Excel workbook or CSV, as the ending of its name says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError


def write_list(
    out: Path, name: str, heads: Sequence[tuple[str, str]], rows: Iterable[Sequence[Any]]
) -> int:
    """Write rows under heads of (name, kind); return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    from mfdw_desktop.exchange.csvfile import write_csv
    from mfdw_desktop.exchange.workbook import Column, Sheet, write_workbook

    written = 0

    def counted() -> Iterator[tuple[Any, ...]]:
        # A list may have a million rows: they pass by, one part after the other.
        nonlocal written
        for each in rows:
            written += 1
            yield tuple(each)

    if out.suffix.lower() == ".csv":
        return write_csv(out, [head for head, _ in heads], counted())
    if out.suffix.lower() != ".xlsx":
        raise RefusedError("export-kind", path=out.name)
    columns = [Column(head, kind) for head, kind in heads]
    write_workbook(out, [Sheet(name, columns, counted())])
    return written
