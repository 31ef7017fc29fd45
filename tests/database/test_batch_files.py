"""The file of an import comes back as it was, whatever its size and format."""

from __future__ import annotations

import random
import zlib
from pathlib import Path

import pytest
import sqlalchemy as sa

from mfdw_desktop.database import batch_files
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import BatchFile
from mfdw_desktop.database.writing import NewBatch, write
from mfdw_desktop.domain.actors import Actor


@pytest.mark.parametrize("beginning", [b"PK\x03\x04", b"a,b\n"])
@pytest.mark.parametrize("size", [0, 10, 3_000_000])
def test_file_comes_back(
    database: Database, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    beginning: bytes, size: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(batch_files, "LARGE", 1000)
    path = tmp_path / "file"
    content = beginning + random.Random(1).randbytes(size)
    path.write_bytes(content)
    new = NewBatch(kind="survey", title="t", sha256="f" * 64)
    with write(database, actor, batch=new) as unit:
        batch_files.keep_file(unit, path, "f" * 64)
        batch_files.keep_file(unit, path, "f" * 64)
        unit.finish_batch({})
    with database.read() as connection:
        kept = connection.execute(sa.select(BatchFile.content)).scalars().all()
    assert [zlib.decompress(each) for each in kept] == [content]
