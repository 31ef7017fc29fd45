"""Open the list of clients on the readers: the first rows at once, the others by position."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets.paged_model import PAGE

if TYPE_CHECKING:
    from mfdw_desktop.services.clients import ClientListing


@dataclass
class OpenList:
    """A list that the database keeps, with its first rows."""

    generation: int
    listing: ClientListing
    total: int
    first: Sequence[ClientRow]
    today: date
    keep_place: bool
    is_counted: bool = True
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _is_prepared: bool = False

    def count(self, _progress: Progress) -> OpenList:
        """Find out how many there are; runs on a reader."""
        self.total = self.listing.count()
        self.is_counted = True
        return self

    def prepare(self, progress: Progress) -> None:
        """Make every position readable, once."""
        with self._lock:
            if not self._is_prepared:
                progress.check()
                self.listing.prepare()
                self._is_prepared = True

    def fetch(self, start: int, limit: int, progress: Progress) -> Sequence[ClientRow]:
        """Return the rows from a position on; runs on a reader."""
        if start == 0 and len(self.first) >= min(limit, self.total):
            return self.first
        self.prepare(progress)
        progress.check()
        return self.listing.rows(start, limit)

    def spans(self, spans: Sequence[tuple[int, int]], progress: Progress) -> list[ClientRow]:
        """Return the rows from first to last position of each span; runs on a reader."""
        found: list[ClientRow] = []
        for first, last in sorted(spans):
            for page in range(first // PAGE, last // PAGE + 1):
                start = page * PAGE
                rows = self.fetch(start, PAGE, progress)
                found += rows[max(first - start, 0) : last - start + 1]
        return found

    def position(self, client_id: int, progress: Progress) -> int | None:
        """Return where a client stands; runs on a reader."""
        for place, row in enumerate(self.first):
            if row.id == client_id:
                return place
        if self.is_counted and len(self.first) >= self.total:
            return None
        self.prepare(progress)
        return self.listing.position(client_id)


class ListReader(QObject):
    """Keep one open list; an older one is closed when the newer is there."""

    opened = Signal(object)
    """The `OpenList` asked for last; of a long one the first rows, not yet counted."""
    counted = Signal(object)
    """The same list again when its length is known."""
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lock = threading.Lock()
        self._lists: dict[int, ClientListing] = {}
        self._generation = 0

    def open(self, wanted: ClientFilter, *, keep_place: bool = False) -> None:
        """Ask for a list; `opened` brings it unless another was asked for since."""
        self._generation += 1
        generation = self._generation

        def work(progress: Progress) -> OpenList:
            progress.check()
            clients = self._context.workspace().clients
            listing = clients.open_list(wanted)
            with self._lock:
                self._lists[generation] = listing
            first = listing.first(PAGE)
            if generation != self._generation:
                raise CancelledError
            is_whole = len(first) < PAGE
            # A list that stays in place needs its length at once, else it would jump.
            total = listing.count() if keep_place and not is_whole else len(first)
            return OpenList(
                generation,
                listing,
                total,
                first,
                clients.today(),
                keep_place,
                is_counted=is_whole or keep_place,
            )

        self._context.jobs.read("clients:list", work, then=self._on_opened, failed=self._on_failed)

    def close(self) -> None:
        """Give every list back, as when another database is opened."""
        self._generation += 1
        self._close_before(self._generation)

    def _on_opened(self, found: OpenList) -> None:
        if found.generation != self._generation:
            return
        self.opened.emit(found)
        self._close_before(found.generation)
        if not found.is_counted:
            self._context.jobs.read(
                "clients:length", found.count, then=self._on_counted, failed=self._on_failed
            )

    def _on_counted(self, found: OpenList) -> None:
        if found.generation == self._generation:
            self.counted.emit(found)
            self._context.jobs.read("clients:prepare", found.prepare, then=_done)

    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)

    def _close_before(self, generation: int) -> None:
        with self._lock:
            older = [self._lists.pop(each) for each in list(self._lists) if each < generation]
        if not older:
            return

        def work(_progress: Progress) -> None:
            for listing in older:
                listing.close()

        self._context.jobs.read(f"clients:close:{generation}", work, then=_done)


def _done(_result: object) -> None:
    """Nothing follows."""
