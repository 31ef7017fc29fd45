"""Open a long list on the readers: the first rows at once, the others by position."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets.paged_model import PAGE


class Listing(Protocol):
    """A list as a service opens it: see `database.lists.Listing`."""

    day: date

    def first(self, limit: int = ..., /) -> Sequence[Any]:
        """Return the first rows at once."""

    def count(self) -> int:
        """Return how many there are."""

    def facts(self) -> Any:
        """Return what is said of it beside its length."""

    def prepare(self) -> int:
        """Make every position readable."""

    def rows(self, start: int, limit: int = ..., /) -> Sequence[Any]:
        """Return the rows from a position on."""

    def position(self, key: int, /) -> int | None:
        """Return where a record stands."""

    def key_of(self, uid: str, /) -> int | None:
        """Return the id of a record by its uid."""

    def every(self) -> Iterator[Any]:
        """Return all rows in order; closes the list at the end."""

    def close(self) -> None:
        """Give it back."""


class FewRows:
    """A list that is short by nature, read whole, as the same kind of list."""

    def __init__(
        self,
        rows: Sequence[Any],
        *,
        day: date,
        facts: Any = None,
        uid: Callable[[Any], str] = lambda row: str(row.uid),
    ) -> None:
        self.day, self._uid = day, uid
        self._all, self._facts = list(rows), facts

    def first(self, limit: int = PAGE) -> Sequence[Any]:
        """Return the first rows."""
        return self._all[:limit]

    def count(self) -> int:
        """Return how many there are."""
        return len(self._all)

    def facts(self) -> Any:
        """Return what is said of it beside its length."""
        return self._facts

    def prepare(self) -> int:
        """Nothing is to be done."""
        return len(self._all)

    def rows(self, start: int, limit: int = PAGE) -> Sequence[Any]:
        """Return the rows from a position on."""
        return self._all[start : start + limit]

    def position(self, key: int) -> int | None:
        """Return where a record stands: its key is its place."""
        return key

    def key_of(self, uid: str) -> int | None:
        """Return the place of a record by its uid."""
        return next((at for at, each in enumerate(self._all) if self._uid(each) == uid), None)

    def every(self) -> Iterator[Any]:
        """Return all rows."""
        return iter(self._all)

    def close(self) -> None:
        """Nothing is kept."""


Make = Callable[[], Listing]
"""Opens a list; runs on a reader."""


@dataclass
class OpenList:
    """A list that the database keeps, with its first rows."""

    generation: int
    listing: Listing
    total: int
    first: Sequence[Any]
    keep_place: bool
    is_counted: bool = True
    is_whole: bool = False
    """All its rows are in `first`: the database keeps nothing."""
    facts: Any = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _is_prepared: bool = False

    @property
    def day(self) -> date:
        """Today, as the list understands it."""
        return self.listing.day

    def count(self, _progress: Progress) -> OpenList:
        """Find out how many there are; runs on a reader."""
        self.total = self.listing.count()
        self.facts = self.listing.facts()
        self.is_counted = True
        return self

    def prepare(self, progress: Progress) -> None:
        """Make every position readable, once."""
        with self._lock:
            if not self._is_prepared:
                progress.check()
                self.listing.prepare()
                self._is_prepared = True

    def fetch(self, start: int, limit: int, progress: Progress) -> Sequence[Any]:
        """Return the rows from a position on; runs on a reader."""
        if start + min(limit, self.total - start) <= len(self.first):
            return self.first[start : start + limit]
        self.prepare(progress)
        progress.check()
        return self.listing.rows(start, limit)

    def spans(self, spans: Sequence[tuple[int, int]], progress: Progress) -> list[Any]:
        """Return the rows from first to last position of each span; runs on a reader."""
        found: list[Any] = []
        for first, last in sorted(spans):
            for page in range(first // PAGE, last // PAGE + 1):
                start = page * PAGE
                rows = self.fetch(start, PAGE, progress)
                found += rows[max(first - start, 0) : last - start + 1]
        return found

    def position(self, key: int, progress: Progress) -> int | None:
        """Return where a record stands by its id; runs on a reader."""
        for place, row in enumerate(self.first):
            if row.id == key:
                return place
        if self.is_counted and len(self.first) >= self.total:
            return None
        self.prepare(progress)
        return self.listing.position(key)

    def place(self, uid: str, uid_of: Callable[[Any], str], progress: Progress) -> int | None:
        """Return where a record stands by its uid; runs on a reader."""
        for place, row in enumerate(self.first):
            if uid_of(row) == uid:
                return place
        if self.is_whole:
            return None
        key = self.listing.key_of(uid)
        if key is None:
            return None
        self.prepare(progress)
        return self.listing.position(key)


class ListReader(QObject):
    """Keep one open list; an older one is closed when the newer is there."""

    opened = Signal(object)
    """The `OpenList` asked for last; of a long one the first rows, not yet counted."""
    counted = Signal(object)
    """The same list again when its length is known."""
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, key: str, parent: QObject | None = None) -> None:
        """`key` names the list among the readers' work."""
        super().__init__(parent)
        self._jobs, self._key = jobs, key
        self._lock = threading.Lock()
        self._lists: dict[int, Listing] = {}
        self._generation = 0

    def open(self, make: Make, *, keep_place: bool = False) -> None:
        """Ask for a list; `opened` brings it unless another was asked for since."""
        self._generation += 1
        generation = self._generation

        def work(progress: Progress) -> OpenList:
            progress.check()
            listing = make()
            with self._lock:
                self._lists[generation] = listing
            first = listing.first(PAGE)
            if generation != self._generation:
                raise CancelledError
            is_whole = len(first) < PAGE
            found = OpenList(
                generation, listing, len(first), first, keep_place, is_counted=is_whole,
                is_whole=is_whole,
            )  # fmt: skip
            if is_whole:
                found.facts = listing.facts()
                with self._lock:
                    self._lists.pop(generation, None)
                listing.close()
            elif keep_place:
                # A list that stays in place needs its length at once, else it would jump.
                found.count(progress)
            return found

        self._jobs.read(f"{self._key}:list", work, then=self._on_opened, failed=self._on_failed)

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
            self._jobs.read(
                f"{self._key}:length", found.count, then=self._on_counted, failed=self._on_failed
            )

    def _on_counted(self, found: OpenList) -> None:
        if found.generation == self._generation:
            self.counted.emit(found)
            self._jobs.read(f"{self._key}:prepare", found.prepare, then=_done)

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

        self._jobs.read(f"{self._key}:close:{generation}", work, then=_done)


def _done(_result: object) -> None:
    """Nothing follows."""
