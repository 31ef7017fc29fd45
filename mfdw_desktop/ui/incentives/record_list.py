"""A list of records with a filter, a search and a count; pages of the book stack several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class Wanted:
    """What a list is asked for."""

    filter: str
    text: str
    branch: str
    """Code; empty for every branch."""


@dataclass(frozen=True)
class Listing:
    """What a list shows and where it reads it."""

    name: str
    columns: Sequence[Column]
    cell: Callable[[Any, str], Any]
    uid: Callable[[Any], str]
    open: Callable[[Any, Wanted, Order], Any]
    """From workspace, what is wanted and the order: the list, read by position."""
    counted: Callable[[int], str]
    """So many records in words."""
    none: tuple[str, str, str]
    """Icon, title and advice where there are none."""
    file: str
    """Name of the file that the list is saved as."""
    save: Callable[[Any, Wanted, Path], int]
    """Write from the workspace what is wanted into a file; return how many rows."""
    filters: Sequence[tuple[str, str]] = ()
    """Value and words; without any the list has one view."""
    placeholder: str = ""


class RecordList(QWidget):
    """One list; its acts are actions of its table, so that a letter is enough."""

    chosen = Signal(list)
    """The selected rows, those that are there already."""
    opened = Signal(object)
    removal_wanted = Signal(list)

    def __init__(self, page: Page, listing: Listing, *, several: bool = True) -> None:
        super().__init__()
        self._page, self._listing = page, listing
        self.filter = Combo(listing.filters)
        self.filter.setAccessibleName(tr("What is shown"))
        self.filter.setMinimumWidth(180)
        if not listing.filters:
            self.filter.hide()
        self.filter.edited.connect(self.load)
        self.search = SearchField(listing.placeholder or tr("Name, code or number"))
        self.search.setAccessibleName(tr("Find in the list"))
        self.search.setFixedWidth(240)
        self.search.searched.connect(self._on_searched)
        self._count = text("", "small", "text2")
        look = LongLook(
            f"list:{listing.name}", listing.name, listing.columns, several=several,
            uid=listing.uid,
        )  # fmt: skip
        self.long = LongList(page.context.jobs, look, listing.cell, EmptyState(*listing.none))
        self.model, self.table = self.long.model, self.long.table
        self.long.chosen.connect(self.chosen)
        self.long.opened.connect(self.opened)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(page.show_error)
        self.long.removal_wanted.connect(self._on_delete_wanted)
        self._export = button(tr("Export…"), "plain", "file-down")
        self._export.clicked.connect(self.export)
        bar = row(self.filter, self.search, self._count, 1, self._export, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self.long, 1)
        self.search.leads_to(self.table)
        self.setLayout(layout)

    def add_act(self, act: QAction) -> None:
        """Let an act be done by its letter while the hands are in the list."""
        self.table.addAction(act)

    def show_filter(self, value: str) -> None:
        """Show another view of the list."""
        self.search.clear()
        self.filter.set_value(value)
        self.load()

    def show_only(self, text: str) -> None:
        """Show everything that a text finds."""
        if self._listing.filters:
            self.filter.set_value(self._listing.filters[-1][0])
        self.search.setText(text)
        self.load()

    def choose(self, uid: str) -> None:
        """Select a record when it is there."""
        self.long.choose(uid)

    def export(self) -> None:
        """Ask where the list goes, as it is filtered now."""
        kinds = f"{tr('Excel (*.xlsx)')};;CSV (*.csv)"
        ask_place(self, tr("Save the list"), self._listing.file, self.save_list, kinds=kinds)

    def save_list(self, chosen: str) -> None:
        """Write every row of the list into a file."""
        path, wanted = Path(chosen), self._wanted()
        workspace, save = self._page.context.workspace, self._listing.save

        def work(_progress: Progress) -> Any:
            return path, save(workspace(), wanted, path)

        self._page.context.jobs.write(
            tr("Writing the list"), work, then=self._on_exported, failed=self._page.show_error
        )

    def load(self, *, keep_place: bool = False) -> None:
        """Read the list; `keep_place` after a change of its records."""
        wanted = self._wanted()
        workspace, open_list = self._page.context.workspace, self._listing.open

        def make(order: Order) -> Any:
            return open_list(workspace(), wanted, order)

        is_narrowed = bool(wanted.text) or wanted.filter != self._first_filter()
        self.long.show_list(make, is_narrowed=is_narrowed, keep_place=keep_place)

    def selected(self) -> list[Any]:
        """Return the selected rows that are there already."""
        return self.long.selected()

    def read_selected(self, then: Callable[[list[Any]], object]) -> None:
        """Give all selected rows to a bound method."""
        self.long.read_selected(then)

    def _wanted(self) -> Wanted:
        return Wanted(
            self.filter.value() or "", self.search.text().strip(), self._page.context.branch()
        )

    def _on_exported(self, found: Any) -> None:
        path, count = found
        said = tr("%n row in {file}|%n rows in {file}", n=count, file=path.name)
        self._page.message.show_message("ok", tr("The list is saved"), said)

    def _on_searched(self, _words: str) -> None:
        self.load()

    def _on_loaded(self, found: OpenList) -> None:
        self._count.setText(self._listing.counted(found.total))

    def _first_filter(self) -> str:
        return self._listing.filters[0][0] if self._listing.filters else ""

    def _on_delete_wanted(self) -> None:
        self.long.read_selected(self._on_removed_read)

    def _on_removed_read(self, rows: list[Any]) -> None:
        if rows:
            self.removal_wanted.emit(rows)
