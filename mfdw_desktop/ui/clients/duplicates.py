"""Duplicates: pairs that look alike, side by side; the same, different, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.duplicates import Band
from mfdw_desktop.domain.merging import ExactPairs, MergeLine, PairDecision, PairLine
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.duplicate_files import DuplicateFiles
from mfdw_desktop.ui.clients.exact_dialog import ExactDialog
from mfdw_desktop.ui.clients.merge_dialog import MergeDialog
from mfdw_desktop.ui.clients.scan_bar import ScanBar
from mfdw_desktop.ui.clients.unmerge_dialog import UnmergeDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.key_acts import act_button, key_act
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.likeness import LikenessTable
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.spare_acts import SpareActs
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHARES = [336, 844]
OPEN, DECIDED, MERGED = "open", "decided", "merged"
SHOWN_KINDS = ("client", "client_external_id", "household")
KIND = "duplicate_decision"


class DuplicatesView(QWidget):
    """The whole base compared; a pair left, its parts right, a key for each decision."""

    back_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._scanned = self._wants_focus = False
        self._found: list[PairLine] = []
        """By the last scan, decided and merged ones as well: a decision may be taken back."""
        self.files = DuplicateFiles(page)
        self.files.applied.connect(self.scan)
        self.bar = ScanBar(page)
        self.bar.found.connect(self._on_scanned)
        self.segments = Segments(
            [(OPEN, tr("To decide")), (DECIDED, tr("Decided")), (MERGED, tr("Merged"))], OPEN
        )
        self.segments.setAccessibleName(tr("Which pairs"))
        self.segments.changed.connect(self._on_segment_changed)
        self.model = RowsModel(_pair_columns(), _pair_cell, uid=_pair_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Pairs that look alike"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_pair_chosen)
        self.merges = RowsModel(_merge_columns(), _merge_cell, uid=_merge_uid, parent=self)
        self.merge_table = DataTable(self.merges, name=tr("Merges"), look=TableLook(lead=t.S3),
                                     height=t.ROW + t.S2)  # fmt: skip
        self.parts = LikenessTable(tr("First"), tr("Second"))
        self._title = text("", "section", wrap=True)
        self._facts = text("", "small", "text2", wrap=True)
        self._make_acts()
        self._stack = QStackedWidget()
        for each in (self._intro(), self._pairs(), self._merge_page(), self._nothing()):
            self._stack.addWidget(each)
        body = column(self._head(), rule(), self.bar, gap=0)
        body.addWidget(self._stack, 1)
        self.setLayout(body)

    # -- building

    def _head(self) -> QWidget:
        back = icon_button("arrow-left", tr("Back to the list"), shortcut="Esc")
        back.clicked.connect(self.back_wanted)
        self._again = button(tr("Scan again"), "plain", "refresh-cw")
        self._again.clicked.connect(self.scan)
        self._exact = button(tr("Same number…"), "ghost", "git-merge")
        self._exact.clicked.connect(self._on_exact_clicked)
        self._out = button(tr("Workbook…"), "ghost", "file-spreadsheet")
        self._out.clicked.connect(self._on_out_clicked)
        self._in = button(tr("Apply a workbook…"), "ghost", "upload")
        self._in.clicked.connect(self.files.ask_apply)
        acts = (SpareActs((self._exact, self._in, self._out)), self._again)
        line = row(back, text(tr("Duplicates"), "title"), self.segments, 1, *acts, gap=t.S15,
                   margins=(t.S2, t.S15, t.S3, t.S15))  # fmt: skip
        return box(line)

    def _make_acts(self) -> None:
        self.same_act = key_act(self, "S", tr("The same person…"), OPEN, self._on_act_triggered)
        self.different_act = key_act(
            self, "D", tr("Different persons"), PairDecision.DIFFERENT, self._on_act_triggered
        )
        self.later_act = key_act(self, "L", tr("Later"), PairDecision.LATER, self._on_act_triggered)
        self.forget_act = key_act(
            self, "R", tr("Look at it again"), DECIDED, self._on_act_triggered
        )
        self.unmerge_act = key_act(self, "U", tr("Unmerge…"), MERGED, self._on_act_triggered)
        key_act(self, "Esc", tr("Back to the list"), "back", self._on_act_triggered)

    def _intro(self) -> QWidget:
        intro = EmptyState(
            "users",
            tr("Is anybody entered twice?"),
            tr("All clients are compared with each other by name, birth, village, telephone and "
               "numbers. Nothing is changed."),
            action=tr("Scan the clients"),
        )  # fmt: skip
        intro.acted.connect(self.scan)
        return intro

    def _nothing(self) -> QWidget:
        return EmptyState(
            "check-check", tr("Nothing here"), tr("No pair of clients waits in this list.")
        )

    def _pairs(self) -> QWidget:
        head = column(self._title, self._facts, gap=2, margins=(t.S2, t.S15, t.S2, t.S15))
        right = column(gap=0)
        right.addLayout(head)
        right.addWidget(rule())
        right.addWidget(self.parts, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(box(right))
        split.setSizes(SHARES)
        body = column(gap=0)
        body.addWidget(split, 1)
        acts = (self.same_act, self.different_act, self.later_act, self.forget_act)
        parts: list[Any] = []
        self._pushes: dict[QAction, tuple[QWidget, QWidget]] = {}
        for act in acts:
            push = act_button(act, "primary" if act is self.same_act else "plain")
            hint = KeyHint(act.shortcut().toString())
            self._pushes[act] = (hint, push)
            parts += [hint, push]
        body.addWidget(PageFoot(1, *parts))
        return box(body)

    def _merge_page(self) -> QWidget:
        body = column(gap=0)
        body.addWidget(self.merge_table, 1)
        body.addWidget(PageFoot(1, KeyHint("U"), act_button(self.unmerge_act, "primary")))
        return box(body)

    # -- reading

    def show_again(self) -> None:
        """Come into sight: with what was found last, or with the way to find it."""
        self._wants_focus = True
        self._show_segment()

    def take_focus(self) -> None:
        """Put the hands on the pairs."""
        (self.table if self.model.rows else self._again).setFocus(Qt.FocusReason.OtherFocusReason)

    def scan(self) -> None:
        """Compare all clients; the bar shows how far it is."""
        self.segments.choose(OPEN)
        self.bar.start()

    def refresh(self, changes: Changes) -> None:
        """Look again when clients were merged or decided about."""
        if changes.touches(KIND) or (self.isVisible() and changes.touches(*SHOWN_KINDS)):
            self._show_segment()

    def _on_scanned(self, pairs: list[PairLine]) -> None:
        self._scanned, self._found = True, pairs
        self._wants_focus = True
        self._show_segment()

    def _on_segment_changed(self, _value: str) -> None:
        self._show_segment()

    def _show_segment(self) -> None:
        chosen = self.segments.current()
        for act, parts in self._pushes.items():
            for part in parts:
                part.setVisible((act is self.forget_act) == (chosen == DECIDED))
        workspace = self._context.workspace
        if chosen == OPEN and not self._scanned:
            self._stack.setCurrentIndex(0)
            self._out.setEnabled(False)
            return

        def read(_progress: Progress) -> Any:
            if chosen == MERGED:
                return chosen, workspace().merges.merged()
            service = workspace().duplicates
            return chosen, service.decided() if chosen == DECIDED else service.standing(self._found)

        self._context.jobs.read("duplicates", read, then=self._on_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_read(self, found: tuple[str, list[Any]]) -> None:
        chosen, lines = found
        if chosen != self.segments.current():
            return
        if chosen == MERGED:
            self.merges.show(lines)
            self._stack.setCurrentIndex(2 if lines else 3)
            if lines:
                self.merge_table.choose_row(0)
                self.merge_table.setFocus()
            return
        if chosen == OPEN:
            name = tr("To decide")
            self.segments.rename(OPEN, f"{name} {texts.number(len(lines))}" if lines else name)
        place = max(self.table.currentIndex().row(), 0)
        self.model.show(lines)
        self._out.setEnabled(chosen == OPEN and bool(lines))
        self._stack.setCurrentIndex(1 if lines else 3)
        if lines and self.table.current_row() is None:
            self.table.choose_row(min(place, len(lines) - 1))
        if self._wants_focus:
            self._wants_focus = False
            self.take_focus()

    def _on_pair_chosen(self, pair: object) -> None:
        if not isinstance(pair, PairLine):
            return
        self._title.setText(f"{pair.one.title} · {pair.other.title}")
        codes = f"{texts.isolate(pair.one.code)} · {texts.isolate(pair.other.code)}"
        likely = tr("{share} likely the same person", share=texts.percent(pair.score.total))
        later = tr("left for later") if pair.decision is PairDecision.LATER else ""
        self._facts.setText(" · ".join(part for part in (codes, likely, later) if part))
        self.parts.show_pair(pair.first, pair.second, pair.score)

    # -- deciding

    def _on_out_clicked(self) -> None:
        self.files.ask_save(self.model.rows)

    def _on_act_triggered(self) -> None:
        act = self.sender()
        data = act.data() if isinstance(act, QAction) else None
        chosen = self.segments.current()
        pair, merge = self.table.current_row(), self.merge_table.current_row()
        if data == "back":
            self.back_wanted.emit()
        elif data == MERGED:
            if chosen == MERGED and isinstance(merge, MergeLine) and merge.can_undo:
                self._ask_unmerge(merge)
        elif chosen == MERGED or not isinstance(pair, PairLine):
            return
        elif data == OPEN:
            self._ask_merge(pair)
        elif data == DECIDED:
            if chosen == DECIDED:
                self._decide(pair, None, tr("to be looked at again"))
        else:
            self._decide(pair, PairDecision(str(data)), self._said(str(data)))

    def _said(self, decision: str) -> str:
        is_later = decision == PairDecision.LATER.value
        return (self.later_act if is_later else self.different_act).text()

    def _decide(self, pair: PairLine, decision: PairDecision | None, said: str) -> None:
        workspace, before = self._context.workspace, pair.decision

        def work(_progress: Progress) -> Changes:
            workspace().duplicates.decide(pair.one.uid, pair.other.uid, decision)
            return Changes(frozenset({KIND}))

        def back(_progress: Progress) -> Changes:
            workspace().duplicates.decide(pair.one.uid, pair.other.uid, before)
            return Changes(frozenset({KIND}))

        self._context.actions.run(
            tr("Saving the decision"),
            work,
            words=f"{pair.one.title} · {pair.other.title}: {said}",
            undo=lambda _result: back,
            failed=self._page.show_error,
        )
        if decision is PairDecision.LATER and len(self.model.rows) > 1:
            self.table.choose_row((self.table.currentIndex().row() + 1) % len(self.model.rows))

    def _on_exact_clicked(self) -> None:
        workspace = self._context.workspace

        def read(_progress: Progress) -> ExactPairs:
            return workspace().merges.exact_pairs()

        self._context.jobs.read("duplicates-exact", read, then=self._on_exact_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_exact_read(self, found: ExactPairs) -> None:
        if found.pairs:
            ExactDialog(self._page, found).open()
            return
        advice = (
            tr("%n pair shares a number but is left for you|"
               "%n pairs share a number but are left for you", n=found.left)
            if found.left else ""
        )  # fmt: skip
        self._page.message.show_message("ok", tr("No pair to merge without a look"), advice)

    def _ask_merge(self, pair: PairLine) -> None:
        workspace, one, other = self._context.workspace, pair.one.id, pair.other.id

        def read(_progress: Progress) -> Any:
            service = workspace().merges
            return service.plan(*service.order(one, other))

        self._context.jobs.read("merge-plan", read, then=self._on_planned,
                                failed=self._page.show_error)  # fmt: skip

    def _on_planned(self, plan: Any) -> None:
        MergeDialog(self._page, plan).open()

    def _ask_unmerge(self, line: MergeLine) -> None:
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return line, workspace().merges.later(line.batch)

        self._context.jobs.read("merge-later", read, then=self._on_later,
                                failed=self._page.show_error)  # fmt: skip

    def _on_later(self, found: Any) -> None:
        line, later = found
        UnmergeDialog(self._page, line, later).open()


def _pair_columns() -> list[Column]:
    return [
        Column("one", tr("Clients"), kind="two"),
        Column("score", tr("Likely"), 112, "meter"),
    ]


def _pair_cell(pair: PairLine, name: str) -> Any:
    if name == "one":
        return Cell(pair.one.title, pair.other.title)
    tone = "ok" if pair.score.band is Band.LIKELY else "accent"
    if pair.decision is not None:
        tone = "text3"
    return Cell(texts.percent(pair.score.total), tone=tone, share=pair.score.total)


def _pair_uid(pair: PairLine) -> str:
    return pair.uid


def _merge_columns() -> list[Column]:
    return [
        Column("kept", tr("Kept"), kind="two"),
        Column("other", tr("Merged into it"), kind="two"),
        Column("when", tr("When"), 168, "two"),
        Column("state", "", 120, "pill"),
    ]


def _merge_cell(line: MergeLine, name: str) -> Any:
    if name == "kept":
        return Cell(line.kept_name, line.kept_code)
    if name == "other":
        return Cell(line.other_name, line.other_code)
    if name == "when":
        return Cell(texts.moment(line.at), line.actor)
    return Cell() if line.can_undo else Cell(tr("Unmerged"), tone="mute")


def _merge_uid(line: MergeLine) -> str:
    return str(line.batch)
