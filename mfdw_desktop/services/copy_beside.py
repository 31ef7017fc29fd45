"""The copy before an import, made while the child is still parsing the file."""

from __future__ import annotations

import threading
import time
from types import TracebackType

from mfdw_desktop.common.progress import BesideProgress, Progress
from mfdw_desktop.services.backups import BackupMade, Backups

_TICK = 0.05


class CopyBeside:
    """Makes a verified copy in a thread of its own; `wait` before anything is written.

    Where it turns out that nothing will be written, the copy is taken away again.
    """

    def __init__(self, backups: Backups, reason: str, progress: Progress) -> None:
        self._backups, self._reason = backups, reason
        self._progress = BesideProgress(progress)
        self._made: BackupMade | None = None
        self._error: BaseException | None = None
        self._is_needed = False
        self._thread = threading.Thread(target=self._work, daemon=True)

    def __enter__(self) -> CopyBeside:
        """Begin the copy."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_needed:
            return
        self._progress.cancel()
        self._thread.join()
        if self._made is not None:
            self._made.file.unlink(missing_ok=True)

    def wait(self) -> float:
        """Return how many seconds the copy was still waited for, once it is there.

        Raises:
            DatabaseError: there is no room for it, or it does not verify.
            CancelledError: the user asked to stop.
        """
        begin = time.monotonic()
        while self._thread.is_alive():
            self._progress.tell()
            self._thread.join(_TICK)
        self._progress.tell()
        if self._error is not None:
            raise self._error
        self._is_needed = True
        return time.monotonic() - begin

    def _work(self) -> None:
        try:
            self._made = self._backups.automatic(self._reason, self._progress)
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._error = error
