"""A table model of any size: the count is known, rows come by pages as they scroll into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.jobs import Job, JobRunner
from mfdw_desktop.ui.widgets.cells import LOADING, Column, Index
from mfdw_desktop.ui.widgets.rows_model import NO_PARENT, CellMaker, TableModel

PAGE = 256
KEEP = 64
MOST_PENDING = 6

FetchPage = Callable[[int, int, Progress], Sequence[Any]]
"""(position of the first row, number of rows, progress) to the rows; runs on a reader."""


@dataclass(frozen=True)
class _Arrived:
    generation: int
    page: int
    rows: Sequence[Any]


class PagedTableModel(TableModel):
    """Show a list kept by the database, page by page, by position.

    The owner counts the list, then calls `show` with a function that fetches rows by
    position. A row that is not there yet is drawn as a pale bar; its page is asked for on
    a reader, the newest first.
    """

    sort_wanted = Signal(str, bool)
    """A head was clicked: (name of the column, ascending). Answer with `show`."""
    failed = Signal(object)
    """A page could not be read."""
    arrived = Signal(int, int)
    """Rows are there now: (first, last)."""

    def __init__(
        self,
        columns: Sequence[Column],
        cell: CellMaker,
        *,
        uid: Callable[[Any], str],
        jobs: JobRunner,
        key: str,
        parent: QObject | None = None,
    ) -> None:
        """Show `columns` of rows; `key` names the list among the readers' work."""
        super().__init__(columns, cell, uid=uid, parent=parent)
        self._jobs, self._key = jobs, key
        self._total, self._generation = 0, 0
        self._fetch: FetchPage | None = None
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._stale: dict[int, Sequence[Any]] = {}
        self._pending: OrderedDict[int, Job] = OrderedDict()

    def show(
        self,
        total: int,
        fetch: FetchPage | None,
        *,
        first: Sequence[Any] = (),
        keep_place: bool = False,
    ) -> None:
        """Show another list, or the same one anew.

        Args:
            total: How many rows there are.
            fetch: Reads rows by position; None when all of them are in `first`.
            first: The rows of the first page, when they are there already.
            keep_place: Leave the view where it is if the count is the same; rows already
                shown stay until the new ones come.
        """
        in_place = keep_place and total == self._total
        if not in_place:
            self.beginResetModel()
        self._stale = dict(self._pages) if in_place else {}
        self._pages.clear()
        self._drop_pending()
        self._generation += 1
        self._total, self._fetch = total, fetch
        if first:
            self._pages[0] = first[:PAGE]
        if not in_place:
            self.endResetModel()
        elif total:
            last = self.index(total - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are, whether read or not."""
        return 0 if parent.isValid() else self._total

    def row_at(self, number: int) -> Any | None:
        """Return the row at a position; None while it is being read."""
        if not 0 <= number < self._total:
            return None
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._request(page)
            rows = self._stale.get(page, ())
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    @property
    def rows(self) -> list[Any]:
        """The rows that are there, in the order on screen: of a short list all of them."""
        return self.held_rows(0, self._total - 1)

    def held_rows(self, first: int, last: int) -> list[Any]:
        """Return the rows between two positions that are there; nothing is asked for."""
        found: list[Any] = []
        for page in sorted({*self._pages, *self._stale}):
            start = page * PAGE
            rows = self._pages.get(page, self._stale.get(page, ()))
            if start <= last and start + len(rows) > first:
                found += rows[max(first - start, 0) : last - start + 1]
        return found

    def row_of(self, uid: str) -> int:
        """Return the position of a record among the rows read so far, or -1."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._uid(row) == uid:
                    return page * PAGE + place
        return -1

    def cell_value(self, number: int, column: Column) -> Any:
        """Return what a cell shows; a pale bar while its row is being read."""
        row = self.row_at(number)
        return LOADING if row is None else self._cell(row, column.name)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the owner for the list in another order."""
        name = self.columns[column].name
        self.sort_wanted.emit(name, order == Qt.SortOrder.AscendingOrder)

    def _request(self, page: int) -> None:
        if page in self._pending or self._fetch is None:
            return
        while len(self._pending) >= MOST_PENDING:
            _page, oldest = self._pending.popitem(last=False)
            oldest.cancel()
        fetch, generation = self._fetch, self._generation

        def work(progress: Progress) -> _Arrived:
            return _Arrived(generation, page, fetch(page * PAGE, PAGE, progress))

        self._pending[page] = self._jobs.read(
            f"{self._key}:{page}", work, then=self._on_arrived, failed=self._on_failed
        )

    def _drop_pending(self) -> None:
        for job in self._pending.values():
            job.cancel()
        self._pending.clear()

    def _on_arrived(self, arrived: _Arrived) -> None:
        if arrived.generation != self._generation:
            return
        self._pending.pop(arrived.page, None)
        self._pages[arrived.page] = arrived.rows
        self._stale.pop(arrived.page, None)
        while len(self._pages) > KEEP:
            self._pages.popitem(last=False)
        first = arrived.page * PAGE
        last = min(first + PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
            self.arrived.emit(first, last)

    def _on_failed(self, error: BaseException) -> None:
        # Without rows to fetch from, the pages that failed are not asked for again and again.
        self._fetch = None
        self._drop_pending()
        self.failed.emit(error)
