"""The file of an import, kept with its batch a piece at a time: it may be large."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import BatchFile
from mfdw_desktop.database.queries import batches
from mfdw_desktop.database.writing import Unit

_PIECE = 1 << 20
_COLUMNS = ("id", "batch_id", "content")
_BEGINNING_OF_ZIP = b"PK"
LARGE = 4 << 20
"""Bytes from which a file that packing makes no smaller is never held in memory whole."""


def keep_file(unit: Unit, path: Path, digest: str) -> None:
    """Keep the file with its batch, unless an earlier batch keeps the same one."""
    if batches.has_file(unit.connection, digest):
        return
    key = unit.reserve(BatchFile)
    if unit.connection.dialect.name == "sqlite" and _is_zip(path) and path.stat().st_size > LARGE:
        _pour(unit, key, path)
    else:
        packed = b"".join(_packed(path))
        unit.insert_plain(BatchFile, _COLUMNS, [(key, unit.batch_id, packed)])


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_BEGINNING_OF_ZIP)) == _BEGINNING_OF_ZIP


def _packed(path: Path) -> Iterator[bytes]:
    """Yield the file packed: a workbook of today is a ZIP, and gains nothing by it."""
    packer = zlib.compressobj(0 if _is_zip(path) else 6)
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield packer.compress(piece)
    yield packer.flush()


def _pour(unit: Unit, key: int, path: Path) -> None:
    """Write a large file into its row without having all of it at once.

    Raises:
        RefusedError: somebody is writing it.
    """
    size = sum(map(len, _packed(path)))
    unit.connection.exec_driver_sql(
        "INSERT INTO batch_file (id, batch_id, content) VALUES (?, ?, zeroblob(?))",
        (key, unit.batch_id, size),
    )
    driver: Any = unit.connection.connection.driver_connection
    with contextlib.closing(driver.open_blob("batch_file", "content", key)) as blob:
        for piece in _packed(path):
            size -= len(piece)
            if size < 0:
                break
            blob.write(piece)
    if size:
        raise RefusedError("file-changed", path=path.name)
