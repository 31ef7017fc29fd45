"""A tab that is one list: which rows, how many, the rows, and the acts on the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.import_button import import_button, sheet_button
from mfdw_desktop.ui.incentives.list_file import Content, Heads, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.cells import Column
from mfdw_desktop.ui.widgets.labels import Elided, KeyHint
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook, uid_of
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


__all__ = ["Heads", "ListPane", "Look"]


@dataclass(frozen=True)
class Look:
    """What a list is called, its columns, and what is said when it is empty."""

    name: str
    columns: Sequence[Column]
    sorted_by: tuple[str, bool] | None
    icon: str
    empty: str
    advice: str
    reads: str
    """Name of the list in the job pool, and of its file."""
    kinds: tuple[str, ...]
    """Kinds of record whose change makes it look again."""
    several: bool = True
    finds: bool = False
    """Whether a client can be looked for in it."""
    at_first: str = ""
    """The view that is shown at first; without it the first one."""
    action: str = ""
    """What can be done where there is nothing."""
    uid: Callable[[Any], str] = uid_of
    asks: str = ""
    """What the views are asked for, for those who hear the screen."""


class ListPane(QWidget):
    """A list with segments over it and acts under it; subclasses open and show the rows."""

    imports = ""
    """Kind of the lists that can be imported here; empty: none."""
    sheet = ""
    """Kind of the sheet on which a whole centre is recorded; empty: none."""

    def __init__(self, page: Page, look: Look, shown: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._page, self._context, self._look = page, page.context, look
        self.shown = Segments(list(shown), look.at_first or shown[0][0])
        self.shown.setAccessibleName(look.asks or look.name)
        self.shown.edited.connect(self.load)
        self._count = Elided("", "small", "text2")
        self.empty = EmptyState(
            look.icon, look.empty, look.advice, action=look.action, primary=False
        )
        long_look = LongLook(
            look.reads, look.name, look.columns, sorted_by=look.sorted_by, several=look.several,
            uid=look.uid,
        )  # fmt: skip
        self.long = LongList(page.context.jobs, long_look, self.cell, self.empty)
        self.model, self.table = self.long.model, self.long.table
        self.long.chosen.connect(self._on_chosen)
        self.long.opened.connect(self.open_row)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(page.show_error)
        self.long.removal_wanted.connect(self.remove)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(180)
        if not look.finds:
            self.search.hide()
        self.search.searched.connect(self._on_searched)
        self._said = Elided("", "strong")
        self._codes = {code for code, _ in shown}
        self._acts: list[QAction] = []
        self._pushes: dict[QAction, Button] = {}
        self.file = ListFile(page, look.name, look.reads, self._content)
        self.export_button = self.file.button
        self.bar = row(self.shown, self._count, 1, self.search, self.export_button, gap=t.S15,
                       margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self._foot: list[Any] = []

    def finish(self) -> None:
        """Lay everything out, when the acts are there."""
        layout = column(box(self.bar), rule(), gap=0)
        layout.addWidget(self.long, 1)
        layout.addWidget(PageFoot(self._said, 1, *self._foot))
        self.search.leads_to(self.table)
        self.setLayout(layout)
        self._on_chosen([])

    def add_act(
        self, key: str, name: str, slot: Callable[[], object], *, primary: bool = False
    ) -> QAction:
        """Add an act on the chosen rows: a button under the list, and a key in it."""
        act = QAction(name, self.table)
        act.setShortcut(QKeySequence(key))
        act.triggered.connect(slot)
        self.table.addAction(act)
        push = button(name, "primary" if primary else "plain")
        push.clicked.connect(act.trigger)
        self._acts.insert(0 if primary else len(self._acts), act)
        self._pushes[act] = push
        self._foot += [KeyHint(key), push]
        return act

    def rows(self) -> list[Any]:
        """Return the chosen rows that are there already."""
        return self.long.selected()

    def open_list(
        self, workspace: Any, branch: str, shown: str, words: str, order: Order
    ) -> Listing:
        """Open what the list shows; runs in the job pool. `words` are looked for."""
        raise NotImplementedError

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many there are, and what they come to."""
        raise NotImplementedError

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether an act can be done with the chosen rows."""
        return bool(rows)

    def cell(self, record: Any, name: str) -> Any:
        """Return what a cell shows."""
        raise NotImplementedError

    def open_row(self, record: Any) -> None:
        """Open the client of a row."""
        self._context.open_record("client", record.client_uid)

    def remove(self) -> None:
        """Do nothing on Delete: most lists show what other acts have written."""

    def exported(self, rows: Iterable[Any]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return heads with their kinds, and the rows, for a file; runs in the job pool."""
        raise NotImplementedError

    def choose(self, uid: str) -> None:
        """Choose a row by its uid, or one of the lists by its code, when it is loaded."""
        self.search.clear()
        if uid in self._codes:
            self.shown.choose(uid)
        else:
            self.long.choose(uid)

    def load(self) -> None:
        """Load the list."""
        self._load(keep_place=False)

    def refresh(self, changes: Changes) -> None:
        """Load again when something of the list changed."""
        if changes.touches(*self._look.kinds):
            self._load(keep_place=True)

    def head_widgets(self) -> list[QWidget]:
        """Return the sheet of a centre and the import of a list, where the pane has them."""
        found: list[QWidget] = [sheet_button(self.open_sheet)] if self.sheet else []
        return [*found, import_button(self.import_list)] if self.imports else found

    def open_sheet(self) -> None:
        """Open the sheet of a centre for what the pane lists."""
        self._context.open_record("award", self.sheet)

    def import_list(self) -> None:
        """Import a list of the pane's kind."""
        self._context.open_record("import", self.imports)

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return self._acts

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def chosen_words(self, rows: Sequence[Any]) -> str:
        """Return what is said of the chosen rows, when all of them are there."""
        return tr("%n selected|%n selected", n=len(rows)) if rows else ""

    def _load(self, *, keep_place: bool) -> None:
        self.long.show_list(
            self._make(), is_narrowed=bool(self.search.text().strip()), keep_place=keep_place
        )

    def _make(self) -> Callable[[Order], Listing]:
        workspace, branch = self._context.workspace, self._context.branch()
        shown, words = self.shown.current(), self.search.text().strip()

        def make(order: Order) -> Listing:
            return self.open_list(workspace(), branch, shown, words, order)

        return make

    def _content(self) -> Callable[[], Content]:
        open_again = self.long.open_again()
        assert open_again is not None
        return lambda: self.exported(open_again().every())

    def _on_searched(self, _words: str) -> None:
        self.load()

    def _on_loaded(self, found: OpenList) -> None:
        self._count.setText(self.count_words(found.total, found.facts))
        self.export_button.setEnabled(bool(found.total))

    def _on_chosen(self, rows: list[Any]) -> None:
        for act, push in self._pushes.items():
            is_on = self.may(act, rows)
            act.setEnabled(is_on)
            push.setEnabled(is_on)
        count = self.long.count_selected()
        all_there = len(rows) == count
        said = self.chosen_words(rows) if all_there else tr("%n selected|%n selected", n=count)
        self._said.setText(said)
