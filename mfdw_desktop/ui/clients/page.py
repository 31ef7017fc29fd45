"""Clients: the list and the client side by side; one at a time where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.client_list import ClientList
from mfdw_desktop.ui.clients.kinds import CHOICE_KINDS, KINDS, LIST_KINDS
from mfdw_desktop.ui.clients.own import is_native
from mfdw_desktop.ui.clients.words import use_labels
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.panes import Pane
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import column, on_surface

if TYPE_CHECKING:
    from mfdw_desktop.ui.clients.client_view import ClientView
    from mfdw_desktop.ui.clients.duplicates import DuplicatesView
    from mfdw_desktop.ui.clients.list_views import ListExport, ListViews

NARROW = 960
"""Below this width list and client take turns."""
SPLITTER = "clients/splitter"


class Facts(NamedTuple):
    """What the page needs before its list."""

    choices: ClientChoices
    today: date
    everywhere: ClientChoices
    """The choices of all branches: a client may go to another one."""


class ClientsPage(Page):
    """Find, list, enrol and edit clients."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.title = tr("Clients")
        self.acts = ClientActs(context, self)
        self.list = ClientList(context)
        self._side = QWidget()
        """Where the client's page comes to stand, built after the list was shown."""
        self._is_narrow = False
        self._shows_view = False
        self._wanted: ClientRow | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(on_surface(self._side, "page"))
        self.splitter.setStretchFactor(0, 10)
        self.splitter.setStretchFactor(1, 11)
        self._bodies = QStackedWidget()
        self._bodies.addWidget(self.splitter)
        self.set_body(self._bodies)
        self._actions = self._make_actions()
        self._connect()
        if not context.state.restore(SPLITTER, self.splitter):
            self.splitter.setSizes([614, 567])

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.new_wanted.connect(self.acts.enrol)
        self.list.delete_wanted.connect(self._on_delete_wanted)
        self.list.print_wanted.connect(self._on_print_wanted)
        self.list.duplicates_wanted.connect(self.show_duplicates)
        self.list.views_wanted.connect(self._on_views_wanted)
        self.list.export_wanted.connect(self._on_export_wanted)
        self.list.bar.export_wanted.connect(self._on_export_selected)
        self.list.bar.print_wanted.connect(self._on_print_selected)
        self.list.loaded.connect(self._on_loaded)
        self.list.bar.give_wanted.connect(self._on_give_wanted)
        self.list.bar.move_wanted.connect(self._on_move_wanted)
        self.list.bar.status_wanted.connect(self._on_status_wanted)
        self.acts.client_wanted.connect(self._on_client_wanted)
        for part in (self.list, self.acts):
            part.failed.connect(self.show_error)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    @cached_property
    def view(self) -> ClientView:
        """The client's page; most of the start would go into it, so it is built when needed."""
        from mfdw_desktop.ui.clients.client_view import ClientView

        view = ClientView(self.context, self.acts)
        view.back_wanted.connect(self._on_back_wanted)
        view.failed.connect(self.show_error)
        view.set_narrow(self._is_narrow)
        self._side.setLayout(column(view, gap=0))
        return view

    @cached_property
    def duplicates(self) -> DuplicatesView:
        """The pairs that look alike; built when first asked for."""
        from mfdw_desktop.ui.clients.duplicates import DuplicatesView

        made = DuplicatesView(self)
        made.back_wanted.connect(self._on_duplicates_left)
        self._bodies.addWidget(made)
        return made

    @cached_property
    def views(self) -> ListViews:
        """The menu of saved views; built when first asked for."""
        from mfdw_desktop.ui.clients.list_views import ListViews

        made = ListViews(self.context, self.list.views_button)
        made.chosen.connect(self.list.show_view)
        made.failed.connect(self.show_error)
        return made

    @cached_property
    def export(self) -> ListExport:
        """What writes the list to a file; built when first asked for."""
        from mfdw_desktop.ui.clients.list_views import ListExport

        return ListExport(self)

    def _on_views_wanted(self) -> None:
        self.views.open(self.list.view())

    def _on_export_wanted(self) -> None:
        self.export.ask(self.list.wanted, self.list.shown_columns)

    def _on_export_selected(self) -> None:
        self.list.read_selected(self._export_rows)

    def _export_rows(self, rows: list[ClientRow]) -> None:
        self.export.ask(self.list.wanted, self.list.shown_columns, rows)

    def show_duplicates(self) -> None:
        """Show the pairs that look alike in the place of list and client."""
        self._bodies.setCurrentWidget(self.duplicates)
        self.duplicates.show_again()

    def _on_duplicates_left(self) -> None:
        self._bodies.setCurrentIndex(0)
        self.message.clear()
        self.take_focus()

    def _build_view(self) -> None:
        """Build the client's page in a step of its own, behind the first rows."""
        _ = self.view

    def _shown_client(self) -> ClientRow | None:
        return self.view.client if self._has_view() else None

    def _has_view(self) -> bool:
        return "view" in self.__dict__

    def _make_actions(self) -> list[QAction]:
        made = []
        for words, keys, act in (
            (tr("&New client"), "Ctrl+N", self.acts.enrol),
            (tr("&Edit client"), "Ctrl+E", self._on_edit),
            (tr("&Give incentive"), "Ctrl+I", self._on_give_wanted),
            (tr("&Move to another centre"), "", self._on_move_wanted),
            (tr("Change &status"), "", self._on_status_wanted),
            (tr("&Print the list"), "Ctrl+P", self._on_print_wanted),
            (tr("Print the client's page"), "Ctrl+Shift+P", self._on_print_page_wanted),
            (tr("Find &duplicates"), "", self.show_duplicates),
            (tr("Saved &views"), "", self._on_views_wanted),
            (tr("E&xport the list"), "", self._on_export_wanted),
            (tr("Import a list of clients"), "", self._on_import_wanted),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)
            made.append(action)
        return made

    def _on_import_wanted(self) -> None:
        self.context.open_record("import", "clients")

    # -- what the window asks

    def activate(self) -> None:
        """Read the choices, then the list."""
        self.context.jobs.read("clients:facts", self._read_facts, then=self._on_facts_read)
        if self._has_view():
            self.view.reload()

    def refresh(self, changes: Changes) -> None:
        """Look again after a write that touches what is shown."""
        if "duplicates" in self.__dict__:
            self.duplicates.refresh(changes)
        if changes.touches(*CHOICE_KINDS):
            self.activate()
            return
        if changes.touches(*LIST_KINDS):
            self.list.load(keep_place=True)
            self.context.jobs.read("clients:count", self._read_whole, then=self.list.set_whole)
        if changes.touches(*KINDS) and self._has_view():
            self.view.reload()

    def open(self, kind: str, uid: str) -> None:
        """Show a client, the form of a new one, the duplicates, or the list by a filter.

        A filter is written as `status=active`.
        """
        if kind == "duplicates":
            self.show_duplicates()
            return
        self._bodies.setCurrentIndex(0)
        if kind == "clients":
            self._open_list(uid)
            return

        def work(_progress: Progress) -> ClientRow:
            clients = self.context.workspace().clients
            return clients.detail(clients.id_by_uid(uid)).client

        self.context.jobs.read(
            "clients:open", work, then=self._on_client_wanted, failed=self.show_error
        )

    def _open_list(self, wanted: str) -> None:
        if wanted == "new":
            self.acts.enrol()
            return
        name, _, value = wanted.partition("=")
        self.list.show_filtered({name: (value,)})

    def focus_search(self) -> None:
        """Put the cursor into the search of the list."""
        if self._is_narrow:
            self._on_back_wanted()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def take_focus(self) -> None:
        """Put the hands on the list, or on the client where only she is shown."""
        if self._bodies.currentIndex() > 0:
            self.duplicates.take_focus()
            return
        target = self.view.tabs if self._is_narrow and self._shows_view else self.list.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[Pane]:
        """Return the list and the client, as far as they are in sight."""
        both = (Pane(self.list, self.list.table), Pane(self._side))
        return [each for each in both if each.part.isVisible()]

    def page_actions(self) -> list[QAction]:
        """Return the page's actions, the primary one first."""
        return list(self._actions)

    def may_close(self) -> bool:
        """Tell whether nothing typed would be lost; a form with something in it asks."""
        dialog = self.acts.dialog
        if dialog is None or not dialog.is_changed():
            return True
        dialog.reject()
        return False

    # -- reading

    def _read_facts(self, _progress: Progress) -> Facts:
        clients = self.context.workspace().clients
        choices = clients.choices()
        branches = choices.branch_ids(self.context.branch())
        return Facts(choices.within(branches), clients.today(), choices)

    def _read_whole(self, _progress: Progress) -> int:
        clients = self.context.workspace().clients
        branches = clients.choices().branch_ids(self.context.branch())
        return sum(clients.counts(branches).values())

    def _on_facts_read(self, facts: Facts) -> None:
        self.acts.choices, self.acts.today = facts.choices, facts.today
        self.acts.everywhere = facts.everywhere
        use_labels(facts.choices.labels, native=is_native(facts.choices))
        self.list.set_choices(facts.choices)
        self.list.load()
        self.context.jobs.read("clients:count", self._read_whole, then=self.list.set_whole)

    def _on_loaded(self, _total: int) -> None:
        self._build_view()
        if self._wanted is not None:
            self.list.choose(self._wanted.uid)
            self.list.locate(self._wanted.id)
        elif self._shown_client() is None and not self._is_narrow:
            self.list.table.choose_row(0)

    # -- list and client

    def _on_chosen(self, client: ClientRow | None) -> None:
        if client is not None and self._wanted is not None and client.id != self._wanted.id:
            self._wanted = None
        shown = self.view.detail if self._has_view() else None
        if client is not None and client.id and (shown is None or shown.client != client):
            self.view.show_row(client)

    def _on_opened(self, client: ClientRow) -> None:
        self.view.show_row(client)
        self._shows_view = True
        self._share_room()

    def _on_client_wanted(self, client: ClientRow) -> None:
        self._wanted = client
        self._on_opened(client)
        self.list.choose(client.uid)
        self.list.locate(client.id)

    def _on_back_wanted(self) -> None:
        self._shows_view = False
        self._share_room()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_selected(self, act: Callable[[list[ClientRow]], object]) -> None:
        """Do something with the selected clients, else with the one that is shown."""
        if self.list.count_selected() > 1:
            self.list.read_selected(act)
        elif (shown := self._shown_client()) is not None:
            act([shown])

    def _on_edit(self) -> None:
        shown = self._shown_client()
        if shown is not None:
            self.acts.edit(shown)

    def _on_give_wanted(self) -> None:
        self._with_selected(self._give)

    def _give(self, rows: list[ClientRow]) -> None:
        self.acts.give(rows, self.view.detail if len(rows) == 1 else None)

    def _on_move_wanted(self) -> None:
        self._with_selected(self.acts.move)

    def _on_status_wanted(self) -> None:
        self._with_selected(self.acts.change_status)

    def _on_delete_wanted(self) -> None:
        self._with_selected(self.acts.remove)

    def _on_print_wanted(self) -> None:
        self.context.open_record("report", "listing")

    def _on_print_selected(self) -> None:
        self.list.read_selected(self._print_rows)

    def _print_rows(self, rows: list[ClientRow]) -> None:
        codes = ",".join(each.code for each in rows)
        self.context.open_record("clients-paper", f"{rows[0].branch}/{codes}")

    def _on_print_page_wanted(self) -> None:
        client = self._shown_client()
        if client is not None:
            self.context.open_record("client-paper", client.code)

    # -- room

    def minimumSizeHint(self) -> QSize:
        """Return the least of one side alone."""
        return QSize(420, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one side at a time where there is no room for both."""
        super().resizeEvent(event)
        self._is_narrow = self.width() < NARROW
        self._share_room()

    def _share_room(self) -> None:
        if self._has_view():
            self.view.set_narrow(self._is_narrow)
        self.list.setVisible(not self._is_narrow or not self._shows_view)
        self._side.setVisible(not self._is_narrow or self._shows_view)

    def _on_splitter_moved(self, _place: int, _index: int) -> None:
        self.context.state.save(SPLITTER, self.splitter)
