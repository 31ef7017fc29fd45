"""What a second person decides: awards to approve, breaches to review, and who was exposed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.approvals import Waiting
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.exposure import ExposureRow
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.reviews import ReviewRow
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.decision_dialogs import (
    DecideDialog,
    ExposureDialog,
    ReviewDialog,
)
from mfdw_desktop.ui.incentives.decision_lists import LISTS, DecisionList
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import Elided, KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class DecisionsPane(QWidget):
    """Three lists of one kind each; the acts of the open one stand under it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self.shown = Segments([(each.code, each.name()) for each in LISTS.values()], "approve")
        self.shown.setAccessibleName(tr("Which decisions"))
        self.shown.edited.connect(self._on_shown_edited)
        self._done = Segments([("open", tr("Waiting")), ("done", tr("Decided"))], "open")
        self._done.setAccessibleName(tr("Waiting or decided"))
        self._done.edited.connect(self.load)
        self._count = Elided("", "small", "text2")
        self.lists: dict[str, LongList] = {}
        self._stack = QStackedWidget()
        for each in LISTS.values():
            self._add_list(each)
        self._said = text("", "strong")
        self._acts: dict[str, list[QAction]] = {
            "approve": [
                self._act("Y", tr("Approve"), self.approve),
                self._act("N", tr("Refuse…"), self.refuse),
            ],
            "review": [self._act("R", tr("Review…"), self.review)],
            "exposure": [self._act("E", tr("Offer and answer…"), self.edit_exposure)],
        }
        self._bars: dict[str, QWidget] = {}
        self._buttons: list[Any] = []
        parts = [self._bar(code, acts) for code, acts in self._acts.items()]
        self._export = button(tr("Export…"), "plain", "file-down")
        self._export.clicked.connect(self.export)
        self.files = {
            each.code: ListFile(page, each.name(), each.file, self._content)
            for each in LISTS.values()
            if each.exported is not None
        }
        pushes = [each.button for each in self.files.values()]
        bar = row(self.shown, self._done, self._count, 1, *pushes, self._export, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *parts))
        self.setLayout(layout)
        self._on_shown_edited(loads=False)

    def head_widgets(self) -> list[QWidget]:
        """Nothing stands at the end of the page's head."""
        return []

    def actions_of(self) -> list[QAction]:
        """Return the acts of the open list, the primary one first."""
        return self._acts[self.shown.current()]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    @property
    def table(self) -> DataTable:
        """The table of the list that is open."""
        return self.long.table

    @property
    def long(self) -> LongList:
        """The list that is open."""
        return self.lists[self.shown.current()]

    def choose(self, code: str) -> None:
        """Show one of the lists, with what waits."""
        if code in LISTS:
            self.shown.choose(code)
            self._done.choose("open")
            self._on_shown_edited()

    def load(self) -> None:
        """Load the open list."""
        self._load(keep_place=False)

    def refresh(self, changes: Changes) -> None:
        """Load again when something was decided or recorded."""
        kinds = ("approval", "check_review", "condition_check", "award", "exposure", "attendance",
                 "client", "given_reason")  # fmt: skip
        if changes.touches(*kinds):
            self._load(keep_place=True)

    def _load(self, *, keep_place: bool) -> None:
        code, is_open = self.shown.current(), self._done.current() == "open"
        workspace, branch = self._context.workspace, self._context.branch()

        def make(order: Order) -> Listing:
            return LISTS[code].open(workspace(), branch, is_open, order)

        self.lists[code].show_list(make, keep_place=keep_place)

    # -- acts

    def approve(self) -> None:
        """Say yes to the selected awards."""
        if self.shown.current() == "approve":
            self.long.read_selected(self._on_approved_read)

    def refuse(self) -> None:
        """Say no to the selected awards."""
        if self.shown.current() == "approve":
            self.long.read_selected(self._on_refused_read)

    def _on_approved_read(self, rows: list[Waiting]) -> None:
        if rows:
            DecideDialog(self._page, rows, is_yes=True).open()

    def _on_refused_read(self, rows: list[Waiting]) -> None:
        if rows:
            DecideDialog(self._page, rows, is_yes=False).open()

    def review(self) -> None:
        """Decide about the chosen breach."""
        found = self.table.current_row()
        if isinstance(found, ReviewRow):
            ReviewDialog(self._page, found).open()

    def edit_exposure(self) -> None:
        """Write when the innovation was offered, the answer, and when it was dropped."""
        found = self.table.current_row()
        if not isinstance(found, ExposureRow):
            return
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return found, workspace().exposures.draft(found.innovation_id, found.client_id)

        self._context.jobs.read(
            "exposure", read, then=self._on_exposure_read, failed=self._page.show_error
        )

    def export(self) -> None:
        """Ask where the exposure log goes."""
        kinds = f"{tr('Excel (*.xlsx)')};;CSV (*.csv)"
        ask_place(self, tr("Save the exposure log"), "exposure.xlsx", self.save_log, kinds=kinds)

    def save_log(self, chosen: str) -> None:
        """Write the exposure log into a file."""
        path = Path(chosen)
        workspace, branch = self._context.workspace, self._context.branch()

        def write(_progress: Progress) -> Any:
            return path, workspace().exposures.export(path, branch=branch)

        self._context.jobs.write(
            tr("Writing the list"), write, then=self._on_exported, failed=self._page.show_error
        )

    def _content(self) -> Callable[[], Content]:
        open_again, exported = self.long.open_again(), LISTS[self.shown.current()].exported
        assert open_again is not None
        assert exported is not None
        return lambda: exported(open_again().every())

    # -- pieces

    def _add_list(self, each: DecisionList) -> None:
        look = LongLook(
            f"decisions:{each.code}", each.name(), each.columns(), several=each.code == "approve",
            uid=each.uid,
        )  # fmt: skip
        made = LongList(self._context.jobs, look, each.cell, EmptyState(*each.empty()))
        made.chosen.connect(self._on_chosen)
        made.opened.connect(self._on_row_opened)
        made.loaded.connect(self._on_loaded)
        made.failed.connect(self._page.show_error)
        self.lists[each.code] = made
        self._stack.addWidget(made)

    def _act(self, key: str, name: str, slot: Callable[[], object]) -> QAction:
        act = QAction(name, self)
        act.setShortcut(QKeySequence(key))
        act.triggered.connect(slot)
        return act

    def _bar(self, code: str, acts: list[QAction]) -> QWidget:
        for act in acts:
            self.lists[code].table.addAction(act)
        line = row(gap=t.S1)
        for act in reversed(acts):
            push = button(act.text(), "primary" if act is acts[0] else "plain")
            push.clicked.connect(act.trigger)
            self._buttons.append(push)
            line.addWidget(KeyHint(act.shortcut().toString()))
            line.addWidget(push)
        self._bars[code] = box(line)
        return self._bars[code]

    # -- signals

    def _on_shown_edited(self, *, loads: bool = True) -> None:
        code = self.shown.current()
        self._done.setVisible(code != "exposure")
        self._export.setVisible(code == "exposure")
        for name, file in self.files.items():
            file.button.setVisible(name == code)
        for name, bar in self._bars.items():
            bar.setVisible(name == code)
        self._stack.setCurrentWidget(self.lists[code])
        self._on_chosen([])
        if loads:
            self.load()

    def _on_loaded(self, found: OpenList) -> None:
        code = self.shown.current()
        if found is self.long.found:
            self._count.setText(LISTS[code].count_words(found.total, found.facts))
            if code in self.files:
                self.files[code].button.setEnabled(bool(found.total))

    def _on_chosen(self, _rows: list[Any]) -> None:
        count = self.long.count_selected()
        is_open = self._done.current() == "open" or self.shown.current() != "approve"
        several = self.shown.current() == "approve"
        self._said.setText(tr("%n selected|%n selected", n=count) if count and several else "")
        for each in self._buttons:
            each.setEnabled(count > 0 and is_open)
        for act in self.actions_of():
            act.setEnabled(count > 0 and is_open)

    def _on_row_opened(self, found: object) -> None:
        uid = getattr(found, "client_uid", "")
        if isinstance(uid, str) and uid:
            self._context.open_record("client", uid)

    def _on_exposure_read(self, found: Any) -> None:
        exposed, draft = found
        ExposureDialog(self._page, exposed, draft).open()

    def _on_exported(self, found: Any) -> None:
        path, count = found
        said = tr("%n row written|%n rows written", n=count)
        self._page.message.show_message("ok", said, str(path))
