"""A tab that is one list: which rows, how many, the rows, and the acts on the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.list_file import Content, Heads, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.labels import Elided, KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


__all__ = ["Heads", "ListPane", "Look"]


@dataclass(frozen=True)
class Look:
    """What a list is called, its columns, and what is said when it is empty."""

    name: str
    columns: Sequence[Column]
    sorted_by: tuple[str, bool]
    icon: str
    empty: str
    advice: str
    reads: str
    """Name of the read in the job pool."""
    kinds: tuple[str, ...]
    """Kinds of record whose change makes it look again."""
    several: bool = True
    finds: bool = False
    """Whether a client can be looked for in it."""


class ListPane(QWidget):
    """A list with segments over it and acts under it; subclasses read and show the rows."""

    def __init__(self, page: Page, look: Look, shown: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._page, self._context, self._look = page, page.context, look
        self.shown = Segments(list(shown), shown[0][0])
        self.shown.setAccessibleName(look.name)
        self.shown.edited.connect(self.load)
        self._count = text("", "small", "text2")
        self.model = RowsModel(look.columns, self.cell, uid=_uid, sort_key=self.sort_key,
                               parent=self)  # fmt: skip
        self.table = DataTable(
            self.model,
            name=look.name,
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=look.sorted_by,
            several=look.several,
        )
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.row_opened.connect(self.open_row)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(180)
        if not look.finds:
            self.search.hide()
        self.search.searched.connect(self._on_searched)
        self._empty = EmptyState(look.icon, look.empty, look.advice)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(
            EmptyState("search-x", tr("Nothing fits"), tr("Choose another view, or fewer words."))
        )
        self._said = Elided("", "strong")
        self._codes = {code for code, _ in shown}
        self._acts: list[QAction] = []
        self._pushes: dict[QAction, Button] = {}
        self._wanted = ""
        self.file = ListFile(page, look.name, look.reads, self._content)
        self.export_button = self.file.button
        self.bar = row(self.shown, self._count, 1, self.search, self.export_button, gap=t.S15,
                       margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self._foot: list[Any] = []

    def finish(self) -> None:
        """Lay everything out, when the acts are there."""
        layout = column(box(self.bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *self._foot))
        self.setLayout(layout)
        self._on_selection_changed(0)

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
        """Return the chosen rows."""
        return list(self.table.selected_rows())

    def read(self, workspace: Any, branch: str, shown: str, words: str) -> Any:
        """Return what the list shows; runs in the job pool. `words` are looked for."""
        raise NotImplementedError

    def rows_of(self, found: Any) -> Sequence[Any]:
        """Return the rows of what was read."""
        return list(found)

    def count_words(self, rows: Sequence[Any]) -> str:
        """Return how many there are, and what they come to."""
        raise NotImplementedError

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether an act can be done with the chosen rows."""
        return bool(rows)

    def cell(self, record: Any, name: str) -> Any:
        """Return what a cell shows."""
        raise NotImplementedError

    def sort_key(self, record: Any, name: str) -> Any:
        """Return what a column is sorted by."""
        raise NotImplementedError

    def open_row(self, record: Any) -> None:
        """Open the client of a row."""
        self._context.open_record("client", record.client_uid)

    def exported(self, rows: Sequence[Any]) -> tuple[Heads, list[Sequence[Any]]]:
        """Return heads with their kinds, and the rows, for a file."""
        raise NotImplementedError

    def choose(self, uid: str) -> None:
        """Choose a row by its uid, or one of the lists by its code, when it is loaded."""
        self.search.clear()
        if uid in self._codes:
            self.shown.choose(uid)
        else:
            self._wanted = uid

    def load(self) -> None:
        """Load the list."""
        workspace, branch = self._context.workspace, self._context.branch()
        shown, words = self.shown.current(), self.search.text().strip()

        def read(_progress: Progress) -> Any:
            return self.read(workspace(), branch, shown, words)

        self._context.jobs.read(self._look.reads, read, then=self._on_read,
                                failed=self._page.show_error)  # fmt: skip

    def refresh(self, changes: Changes) -> None:
        """Load again when something of the list changed."""
        if changes.touches(*self._look.kinds):
            self.load()

    def head_widgets(self) -> list[QWidget]:
        """Nothing stands at the end of the page's head."""
        return []

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

    def _content(self) -> Callable[[], Content]:
        content = self.exported(self.model.rows)
        return lambda: content

    def _on_searched(self, _words: str) -> None:
        self.load()

    def _on_read(self, found: Any) -> None:
        rows = self.rows_of(found)
        self.model.show(rows)
        self._count.setText(self.count_words(rows))
        self._stack.setCurrentIndex(0 if rows else 2 if self.search.text().strip() else 1)
        self.export_button.setEnabled(bool(rows))
        at = next((at for at, each in enumerate(rows) if each.uid == self._wanted), None)
        if rows and (at is not None or self.table.current_row() is None):
            self.table.choose(rows[at or 0].uid)
        self._wanted = ""
        self._on_selection_changed(len(self.rows()))

    def _on_selection_changed(self, _count: int) -> None:
        rows = self.rows()
        for act, push in self._pushes.items():
            is_on = self.may(act, rows)
            act.setEnabled(is_on)
            push.setEnabled(is_on)
        self._said.setText(self.chosen_words(rows))

    def chosen_words(self, rows: Sequence[Any]) -> str:
        """Return what is said of the chosen rows."""
        raise NotImplementedError


def _uid(record: Any) -> str:
    return str(record.uid)
