"""Rows that were read and wait for the one transaction: in a file of their own when many.

Where one wrong row refuses the whole file, all are read before the branch's database is
touched.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkstemp
from types import TracebackType
from typing import IO

from mfdw_desktop.common import clock, paths
from mfdw_desktop.importing.rows import Chunk

KEPT_IN_MEMORY = 4000
"""Rows that are not worth a file."""
_LEFT_BEHIND = 24 * 3600
"""Seconds after which a file of a broken-off import is swept away."""


class Staging:
    """Chunks in the order in which they were read; gone when the import ends."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.cache_folder() / "staging"
        self._chunks: list[Chunk] = []
        self._waiting = 0
        self._file: IO[bytes] | None = None
        self._path: Path | None = None
        self.rows = 0

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._chunks = []
        if self._file is not None:
            self._file.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    @property
    def path(self) -> Path | None:
        """Where the rows lie, when they do not fit into memory."""
        return self._path

    def put(self, chunk: Chunk) -> None:
        """Keep a chunk."""
        self._chunks.append(chunk)
        self.rows += len(chunk.rows)
        self._waiting += len(chunk.rows)
        if self._waiting > KEPT_IN_MEMORY:
            self._flush()

    def chunks(self) -> Iterator[Chunk]:
        """Yield every chunk, in order."""
        if self._file is not None:
            self._flush()
            self._file.seek(0)
            while True:
                try:
                    yield pickle.load(self._file)  # noqa: S301 - our own file, made just now
                except EOFError:
                    return
        yield from self._chunks

    def _flush(self) -> None:
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            sweep(self._folder)
            handle, name = mkstemp(prefix="import-", suffix=".rows", dir=self._folder)
            self._file, self._path = os.fdopen(handle, "w+b"), Path(name)
        for chunk in self._chunks:
            pickle.dump(chunk, self._file, protocol=5)
        self._chunks, self._waiting = [], 0


def sweep(folder: Path) -> None:
    """Remove what a power cut left behind, but not what another import is writing now."""
    for old in folder.glob("import-*.rows"):
        try:
            if clock.utc_now().timestamp() - old.stat().st_mtime > _LEFT_BEHIND:
                old.unlink()
        except OSError:
            continue
