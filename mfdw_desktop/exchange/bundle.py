"""Several tables in one ZIP: a CSV each, with the files that explain them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from mfdw_desktop.exchange.csvfile import write_table


class Bundle:
    """A ZIP under construction; use it within `csvfile.whole_file`."""

    def __init__(self, draft: Path) -> None:
        self._zip = zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=4)

    def __enter__(self) -> Bundle:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def table(
        self,
        name: str,
        headers: Sequence[str],
        rows: Iterable[Sequence[Any]],
        *,
        delimiter: str = ",",
        with_mark: bool = True,
    ) -> int:
        """Add a CSV; return its rows. Without the mark of UTF-8 for programs it confuses."""
        encoding = "utf-8-sig" if with_mark else "utf-8"
        with (
            self._zip.open(name, "w", force_zip64=True) as raw,
            io.TextIOWrapper(raw, encoding=encoding, newline="") as file,
        ):
            return write_table(file, headers, rows, delimiter=delimiter)

    def text(self, name: str, content: str) -> None:
        """Add a text file."""
        # Without the moment, so that the same answers give the same file.
        facts = zipfile.ZipInfo(name)
        facts.compress_type = zipfile.ZIP_DEFLATED
        self._zip.writestr(facts, content.encode())
