"""Every value that an import changes, as a workbook: written aside while it runs, then whole."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ChangeSample
from mfdw_desktop.exchange.workbook import INTEGER, Column, Sheet, write_workbook

_TOLD_EVERY = 1000


class ChangeFile:
    """Takes changed values one by one; called by the import, then written as a workbook."""

    def __init__(self, out: Path) -> None:
        """Refuse a place that cannot be.

        Raises:
            RefusedError: another kind of file.
        """
        paths.require_ending(out, ".xlsx")
        self._out = out
        self._aside = TemporaryFile()  # noqa: SIM115 - closed at exit
        self.count = 0

    def __enter__(self) -> ChangeFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._aside.close()

    def __call__(self, change: ChangeSample) -> None:
        """Take one changed value."""
        self.count += 1
        pickle.dump((change.row, change.key, change.field, _text(change.old), _text(change.new)),
                    self._aside, protocol=5)  # fmt: skip

    def write(self, progress: Progress) -> int:
        """Write the workbook; return how many values are in it.

        Raises:
            RefusedError: the place cannot be written.
        """
        columns = (
            Column(translate("row"), INTEGER),
            Column(translate("key"), width=28),
            Column(translate("field"), width=28),
            Column(translate("stored"), width=32),
            Column(translate("in the file"), width=32),
        )
        sheet = Sheet(translate("changes"), columns, self._rows(progress))
        write_workbook(self._out, [sheet])
        return self.count

    def _rows(self, progress: Progress) -> Iterator[tuple[Any, ...]]:
        self._aside.seek(0)
        for number in range(self.count):
            if number % _TOLD_EVERY == 0:
                progress.report(number, self.count, "save")
            yield pickle.load(self._aside)  # noqa: S301 - our own file, made just now


def _text(value: object) -> str | None:
    if value is None:
        return None
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
