"""A list of any size on screen: its table, what stands there when it is empty, its selection.

Every list that grows with the clients is one: the database keeps its order, rows come by
position as they scroll into view, a record is found by its uid wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.list_reader import Listing, ListReader, OpenList
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.paged_model import PagedTableModel
from mfdw_desktop.ui.widgets.table import DataTable

Make = Callable[[Order], Listing]
"""Opens the list in an order; runs on a reader."""
MOST_READ = 5000
"""Selected rows that are read at once, so that what they come to can be said."""


def uid_of(record: Any) -> str:
    """Return the uid of a record in a list."""
    return str(record.uid)


@dataclass(frozen=True)
class LongLook:
    """What a list is called among the jobs and for people, and how its table looks."""

    key: str
    name: str
    columns: Sequence[Column]
    sorted_by: tuple[str, bool] | None = None
    """The column and the direction that the list has by itself."""
    several: bool = True
    height: int = t.ROW + t.S2
    uid: Callable[[Any], str] = uid_of
    takes_first: bool = True
    """The first row is chosen when none is."""
    is_ordered_here: bool = True
    """A click on a head orders the list; else its owner does that."""


class LongList(QWidget):
    """The table of one list, read by position."""

    chosen = Signal(list)
    """The selected rows, those that are there already."""
    opened = Signal(object)
    """A row was double-clicked, or Enter was pressed on it."""
    removal_wanted = Signal()
    loaded = Signal(object)
    """The `OpenList` is there and counted."""
    failed = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        look: LongLook,
        cell: Callable[[Any, str], Any],
        empty: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """`empty` stands there when the list has no rows at all."""
        super().__init__(parent)
        self._jobs, self._look = jobs, look
        self._make: Make | None = None
        self._order = Order()
        self._found: OpenList | None = None
        self._is_narrowed, self._is_released, self._is_resorted = False, False, False
        self._wished, self._held, self._place = "", "", -1
        self.reader = ListReader(jobs, look.key, self)
        self.model = PagedTableModel(
            look.columns, cell, uid=look.uid, jobs=jobs, key=f"{look.key}:page", parent=self
        )
        self.table = DataTable(
            self.model,
            name=look.name,
            look=TableLook(lead=t.S3),
            height=look.height,
            sorted_by=look.sorted_by,
            several=look.several,
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self._stack.addWidget(
            EmptyState("search-x", tr("Nothing fits"), tr("Choose another view, or fewer words."))
        )
        self.reader.opened.connect(self._on_opened)
        self.reader.counted.connect(self._on_counted)
        self.reader.failed.connect(self._on_failed)
        self.model.failed.connect(self._on_failed)
        if look.is_ordered_here:
            self.model.sort_wanted.connect(self._on_sort_wanted)
        self.model.arrived.connect(self._on_arrived)
        self.table.row_opened.connect(self.opened)
        self.table.delete_wanted.connect(self.removal_wanted)
        self.table.selection_changed.connect(self._on_selection_changed)

    @property
    def found(self) -> OpenList | None:
        """The list that is shown; None before the first."""
        return self._found

    def day(self) -> date:
        """Return today as the list understands it: the day of the branch."""
        return clock.today() if self._found is None else self._found.day

    def show_list(self, make: Make, *, is_narrowed: bool = False, keep_place: bool = False) -> None:
        """Read a list and show it.

        Args:
            make: Opens it on a reader.
            is_narrowed: Whether something is looked for, so that an empty list says so.
            keep_place: Stay where the list is, as after a change of its records.
        """
        self._make, self._is_narrowed, self._is_released = make, is_narrowed, False
        order = self._order
        self.reader.open(lambda: make(order), keep_place=keep_place)

    def open_again(self) -> Callable[[], Listing] | None:
        """Return what opens the same list once more, as for a file; None before the first."""
        make, order = self._make, self._order
        return None if make is None else lambda: make(order)

    def choose(self, uid: str) -> None:
        """Select a record of the list that is read next, wherever in it the record stands."""
        self._wished = uid

    def show_empty(self, number: int) -> None:
        """Show the table, what stands for no rows, or what stands for nothing found."""
        self._stack.setCurrentIndex(number)

    def count_selected(self) -> int:
        """Return how many rows are selected."""
        return sum(last - first + 1 for first, last in self._spans())

    def selected(self) -> list[Any]:
        """Return the selected rows that are there already, in the order on screen."""
        return [
            row
            for first, last in sorted(self._spans())
            for row in self.model.held_rows(first, last)
        ]

    def read_selected(self, then: Callable[[list[Any]], object]) -> None:
        """Give all selected rows to a bound method; those not there yet are read first."""
        found, spans = self._found, self._spans()
        rows = self.selected()
        if len(rows) == self.count_selected():
            then(rows)
        elif found is not None:

            def work(progress: Progress) -> list[Any]:
                return found.spans(spans, progress)

            self._jobs.read(f"{self._look.key}:selected", work, then=then, failed=self._on_failed)

    def locate(self, key: int) -> None:
        """Bring the record with an id into sight, wherever in the list it stands."""
        found = self._found
        if found is None:
            return

        def work(progress: Progress) -> tuple[int, int | None]:
            return found.generation, found.position(key, progress)

        self._jobs.read(f"{self._look.key}:locate", work, then=self._on_located)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give a long list back while nobody looks at it: each holds a connection."""
        found = self._found
        if not event.spontaneous() and found is not None and not found.is_whole:
            self._is_released = True
            self._held = self.model.uid_at(self.table.currentIndex().row())
            self.reader.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read a list that was given back anew."""
        super().showEvent(event)
        if self._is_released and self._make is not None:
            self.show_list(self._make, is_narrowed=self._is_narrowed, keep_place=True)

    def _spans(self) -> list[tuple[int, int]]:
        """Return first and last position of every run of selected rows."""
        ranges = self.table.selectionModel().selection().toList()
        return [(each.top(), each.bottom()) for each in ranges]

    def _on_opened(self, found: OpenList) -> None:
        current = self.table.currentIndex().row()
        if current >= 0:
            self._held = self.model.uid_at(current) or self._held
        self._place = current if found.keep_place else 0
        if self._is_resorted:
            self._held, self._is_resorted = "", False
        self._found = found
        self._show(found)

    def _on_counted(self, found: OpenList) -> None:
        self._show(found)

    def _show(self, found: OpenList) -> None:
        self.model.show(found.total, found.fetch, first=found.first, keep_place=found.keep_place)
        self.show_empty(0 if found.total else 2 if self._is_narrowed else 1)
        if found.is_counted:
            self.loaded.emit(found)
        if self._look.takes_first or self._wished:
            self._choose_after(found)
        self.chosen.emit(self.selected())

    def _choose_after(self, found: OpenList) -> None:
        """Choose what was wished for, else what was chosen before, else what stands there now."""
        wanted = self._wished or self._held
        if wanted and self.model.row_of(wanted) >= 0:
            self.table.choose(wanted)
            self._wished = ""
        elif found.is_counted and not found.is_whole and (self._wished or found.keep_place):
            uid = self._look.uid

            def work(progress: Progress) -> tuple[int, int | None]:
                return found.generation, found.place(wanted, uid, progress)

            self._jobs.read(f"{self._look.key}:locate", work, then=self._on_located)
        elif found.is_counted:
            self._wished = ""
            self._choose_near()

    def _choose_near(self) -> None:
        """Choose the row that stands where the chosen one stood."""
        if self._look.takes_first and self.model.rowCount():
            self.table.choose_row(min(max(self._place, 0), self.model.rowCount() - 1))

    def _on_located(self, at: tuple[int, int | None]) -> None:
        generation, place = at
        if self._found is None or generation != self._found.generation:
            return
        self._wished = ""
        if place is not None:
            self.table.choose_row(place)
        else:
            self._choose_near()

    def _on_sort_wanted(self, name: str, ascending: bool) -> None:
        self._order, self._is_resorted = Order(name, not ascending), True
        if self._make is not None:
            self.show_list(self._make, is_narrowed=self._is_narrowed)

    def _on_arrived(self, first: int, last: int) -> None:
        if any(top <= last and bottom >= first for top, bottom in self._spans()):
            self.chosen.emit(self.selected())

    def _on_selection_changed(self, _count: int) -> None:
        self.chosen.emit(self.selected())
        count = self.count_selected()
        if len(self.selected()) < count <= MOST_READ:
            self.read_selected(self._on_selected_read)

    def _on_selected_read(self, rows: list[Any]) -> None:
        self.chosen.emit(rows)

    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)
