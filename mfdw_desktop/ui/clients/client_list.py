"""The list of clients: search, filters, a table of any size, and what several of them need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.client_views import ClientView, filter_of, sorted_by
from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.own_fields import PREFIX
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import columns, filters
from mfdw_desktop.ui.clients.selection_bar import SelectionBar
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.filter_bar import FilterBar
from mfdw_desktop.ui.widgets.layout import PageHead, box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.search import SearchField

COLUMNS_STATE = "clients"


class ClientList(QWidget):
    """The left side of the page; speaks of clients by their rows."""

    chosen = Signal(object)
    """The current `ClientRow`, or None."""
    opened = Signal(object)
    """A `ClientRow` was double-clicked, or Enter was pressed on it."""
    delete_wanted = Signal()
    new_wanted = Signal()
    print_wanted = Signal()
    duplicates_wanted = Signal()
    export_wanted = Signal()
    views_wanted = Signal()
    failed = Signal(object)
    loaded = Signal(int)
    """The list is there: how many clients it has."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = clock.today()
        self._choices = ClientChoices()
        self._given: dict[str, tuple[str, ...]] = {}
        """Filters that were asked for before there were any to set."""
        self._whole: int | None = None
        self._open: OpenList | None = None
        self._wanted = ClientFilter()
        self.empty = _EmptyPlace()
        look = LongLook(
            "clients", tr("Clients"), columns.columns(), sorted_by=("name", True), height=t.ROW,
            takes_first=False, is_ordered_here=False,
        )  # fmt: skip
        self.long = LongList(context.jobs, look, self._cell, self.empty)
        self.reader, self.model, self.table = self.long.reader, self.long.model, self.long.table
        self.search = SearchField(tr("Find a client"), hint="Ctrl+F")
        self.chips = FilterBar(filters.filters(self._choices))
        self.bar = SelectionBar()
        self.new = button(tr("New client"), "primary", "user-plus", shortcut="Ctrl+N")
        self.columns_button = icon_button("columns-3", tr("Choose columns"))
        self.print_button = icon_button("printer", tr("Print the list"), shortcut="Ctrl+P")
        self.duplicates_button = icon_button("copy", tr("Find duplicates"))
        self.views_button = icon_button("bookmark", tr("Saved views"))
        self.export_button = icon_button("download", tr("Export the list"))
        self._menu = QMenu(self)
        self._build()
        self.chips.follow(self.search)
        self._connect()
        self.show_columns(self._stored_columns())

    def _build(self) -> None:
        acts = (self.views_button, self.columns_button, self.duplicates_button,
                self.export_button, self.print_button, self.new)  # fmt: skip
        self.head = PageHead(tr("Clients"), *acts, end=t.S2)
        self.search.setMinimumWidth(171)
        line = row(gap=t.S15, margins=(t.S3, 0, t.S2, t.S15))
        line.addWidget(self.search, 1)
        line.addWidget(self.chips, 4)
        layout = column(self.head, box(line), rule(), gap=0)
        layout.addWidget(self.long, 1)
        layout.addWidget(self.bar)
        self.search.leads_to(self.table)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.reader.opened.connect(self._on_opened)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(self.failed)
        self.model.sort_wanted.connect(self._on_sort_wanted)
        self.search.searched.connect(self._on_searched)
        self.chips.changed.connect(self._on_filters_changed)
        self.duplicates_button.clicked.connect(self.duplicates_wanted)
        self.views_button.clicked.connect(self.views_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.table.row_chosen.connect(self.chosen)
        self.table.row_opened.connect(self.opened)
        self.table.delete_wanted.connect(self.delete_wanted)
        self.table.selection_changed.connect(self.bar.show_count)
        self.bar.cleared.connect(self.table.clearSelection)
        self.new.clicked.connect(self.new_wanted)
        self.columns_button.clicked.connect(self._on_columns_clicked)
        self.print_button.clicked.connect(self.print_wanted)
        self.empty.new_wanted.connect(self.new_wanted)
        self.empty.clear_wanted.connect(self.clear_filters)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the list."""
        return QSize(420, 320)

    def set_choices(self, choices: ClientChoices) -> None:
        """Offer these choices in the filters."""
        is_first = self._choices == ClientChoices()
        self._choices = choices
        self.chips.blockSignals(True)
        at_first = self._given or filters.AT_FIRST
        chosen = at_first if is_first else self.chips.values()
        self.chips.set_filters(filters.filters(choices))
        self.chips.set_values(dict(chosen))
        self.chips.blockSignals(False)
        self.table.set_columns(columns.columns(choices))
        self.show_columns(self._stored_columns())

    def load(self, *, keep_place: bool = False) -> None:
        """Read the list that the filters describe."""
        branches = self._choices.branch_ids(self._context.branch())
        base = replace(self._wanted, text=self.search.text().strip(), branches=branches)
        self._wanted = filter_of(self.chips.values(), base)
        workspace, wanted = self._context.workspace, self._wanted

        def make(_order: Order) -> Any:
            return workspace().clients.open_list(wanted)

        self.long.show_list(make, keep_place=keep_place)

    def show_filtered(self, values: dict[str, tuple[str, ...]]) -> None:
        """Show what these filters let pass, and nothing else that was looked for."""
        self.search.clear()
        if "status" not in values:
            values = {**filters.AT_FIRST, **values}
        self._given = values
        self.chips.set_values(dict(values))

    def view(self) -> ClientView:
        """Return the list as it stands, to be saved as a view."""
        own = self._wanted.own_sort
        return ClientView(
            "", self.chips.values(), self._columns, self.search.text().strip(),
            f"{PREFIX}{own}" if own else self._wanted.sort.value, self._wanted.descending,
        )  # fmt: skip

    def show_view(self, view: ClientView) -> None:
        """Show a saved view."""
        self.search.blockSignals(True)
        self.search.setText(view.text)
        self.search.blockSignals(False)
        self._wanted = replace(sorted_by(self._wanted, view.sort), descending=view.descending)
        names = {each.value: name for name, each in columns.SORTS.items()}
        shown = names.get(view.sort, view.sort)
        backwards = view.descending != (shown in columns.REVERSED)
        self.table.mark_sorted(shown, ascending=not backwards)
        if view.columns:
            self.show_columns(view.columns)
        self.chips.set_values(dict(view.values))

    @property
    def wanted(self) -> ClientFilter:
        """The filter that the list shows."""
        return self._wanted

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """The names of the columns that are shown."""
        return self._columns

    def set_whole(self, count: int) -> None:
        """Say how many clients there are without any filter."""
        self._whole = count
        self._say_why()
        if self._open is not None and self._open.is_counted:
            self._say_count(self._open.total)

    def count_selected(self) -> int:
        """Return how many clients are selected."""
        return self.long.count_selected()

    def read_selected(self, then: Callable[[list[ClientRow]], object]) -> None:
        """Give the selected clients to a bound method; those not yet read are read first."""
        if self.count_selected():
            self.long.read_selected(then)

    def choose(self, uid: str) -> None:
        """Select a client when her row is there."""
        self.table.choose(uid)

    def locate(self, client_id: int) -> None:
        """Bring a client's row into sight, wherever in the list it is."""
        self.long.locate(client_id)

    def clear_filters(self) -> None:
        """Take every filter and the search away."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.chips.set_values({})

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Show only these columns; the name is always there."""
        shown = {"name", *names}
        self._columns = tuple(each.name for each in self.model.columns if each.name in shown)
        self.table.show_columns(self._columns)

    def _cell(self, client: ClientRow, name: str) -> Any:
        return columns.cell(client, name, self._today, self._choices)

    def _say_count(self, total: int) -> None:
        if self._whole is not None and total != self._whole:
            said = tr(
                "{count} of {whole}", count=texts.number(total), whole=texts.number(self._whole)
            )
        else:
            said = texts.number(total)
        self.head.set_count(said)

    def _on_opened(self, found: OpenList) -> None:
        self._open, self._today = found, found.day
        # another list takes the selection away without a word
        self.bar.show_count(self.count_selected())
        self._say_why()
        self.loaded.emit(found.total)

    def _on_loaded(self, found: OpenList) -> None:
        self._open = found
        self._say_count(found.total)

    def _say_why(self) -> None:
        """Say why the list is empty: there is nobody at all, or nobody fits."""
        is_open = replace(self._wanted, branches=frozenset()).is_open
        self.empty.show_reason(is_filtered=self._whole != 0 and not is_open)

    def _on_sort_wanted(self, name: str, ascending: bool) -> None:
        descending = ascending if name in columns.REVERSED else not ascending
        sort = columns.SORTS[name].value if name in columns.SORTS else name
        self._wanted = replace(sorted_by(self._wanted, sort), descending=descending)
        self.load()

    def _on_searched(self, words: str) -> None:
        if words != self._wanted.text:
            self.load()

    def _on_filters_changed(self, _values: object) -> None:
        self.load()

    def _on_columns_clicked(self) -> None:
        self._menu.clear()
        for each in self.model.columns[1:]:
            action = QAction(each.title, self._menu)
            action.setCheckable(True)
            action.setChecked(each.name in self._columns)
            action.setData(each.name)
            action.triggered.connect(self._on_column_triggered)
            self._menu.addAction(action)
        anchor = self.columns_button
        self._menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def _on_column_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name = str(action.data())
            kept = [each for each in self._columns if each != name]
            self.show_columns(tuple([*kept, name] if action.isChecked() else kept))
            stored = self._context.preferences.value.columns
            self._context.preferences.change(columns={**stored, COLUMNS_STATE: list(self._columns)})

    def _stored_columns(self) -> tuple[str, ...]:
        stored = self._context.preferences.value.columns.get(COLUMNS_STATE)
        return tuple(stored) if stored else columns.SHOWN_AT_FIRST


class _EmptyPlace(QWidget):
    """What stands where no client is: why, and what to do next."""

    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._none = EmptyState(
            "users",
            tr("No clients yet"),
            tr("Enrol the first one from her paper form, or bring a list in from Excel."),
            action=tr("New client"),
            primary=False,
        )
        self._filtered = EmptyState(
            "search-x",
            tr("Nobody fits"),
            tr("No client fits the search and the filters together."),
            action=tr("Take the filters away"),
            primary=False,
        )
        self._none.acted.connect(self.new_wanted)
        self._filtered.acted.connect(self.clear_wanted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._filtered)

    def show_reason(self, *, is_filtered: bool) -> None:
        """Say why nobody is shown."""
        self._stack.setCurrentIndex(1 if is_filtered else 0)
