"""The awards of a scheme: every figure of the catalogue opens to the clients behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow, AwardStatus, Scheme
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.award_dialog import AwardDialog, StandingAward, read_award
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE_MS = 200


class AwardsDialog(Dialog):
    """Who got a scheme's awards; Enter opens the client, Delete takes awards away."""

    def __init__(self, page: Page, scheme: Scheme) -> None:
        super().__init__(scheme.name, page, size=(900, 620))
        self._page, self._scheme = page, scheme
        self.context = page.context
        self.search = LineEdit(tr("Name, code or village of a client"))
        self.search.setAccessibleName(tr("Find a client"))
        self.search.setFixedWidth(300)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self.search.edited.connect(self._pause.start)
        # the page counts what was given: its figure opens just that
        self.shown = Segments([("given", tr("Given")), ("all", tr("All"))], "given")
        self.shown.changed.connect(self._on_shown_changed)
        self._count = text("", "small", "text2")
        look = LongLook("awards-of-scheme", tr("Awards"), _columns(), sorted_by=("on", False))
        none = EmptyState("gift", tr("Nothing here"), "")
        self.long = LongList(page.context.jobs, look, _cell, none)
        self.model, self.table = self.long.model, self.long.table
        self.long.opened.connect(self._on_row_opened)
        self.long.removal_wanted.connect(self.remove)
        self.long.chosen.connect(self._on_chosen)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(self.show_error)
        self.file = ListFile(self, tr("Awards"), f"awards-{scheme.code}", self._content)
        bar = row(self.search, self.shown, self._count, 1, self.file.button, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        body = column(box(bar), rule(), gap=0)
        body.addWidget(self.long, 1)
        self._body.addWidget(box(body), 1)
        self._remove = button(tr("Remove"), "plain", "trash-2", shortcut="Del")
        self._remove.clicked.connect(self.remove)
        self._change = button(tr("Change…"), "plain", "pencil", shortcut="F2")
        self._change.clicked.connect(self.change)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.change)
        self._open = button(tr("Open the client"), "plain", "user", shortcut="Enter")
        self._open.clicked.connect(self._on_open_clicked)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(self._remove, self._change, self._open, close)
        self._on_chosen([])
        page.context.actions.changed.connect(self._on_changed)
        self.load()

    def load(self, *, keep_place: bool = False) -> None:
        """Load the awards; `keep_place` after a change of them."""
        given = frozenset({AwardStatus.GIVEN}) if self.shown.current() == "given" else frozenset()
        wanted = AwardFilter(
            scheme_id=self._scheme.id, statuses=given, text=self.search.value() or ""
        )
        workspace = self._page.context.workspace

        def make(order: Order) -> Any:
            return workspace().incentives.open_awards(wanted, order)

        is_narrowed = bool(wanted.text.strip())
        self.long.show_list(make, is_narrowed=is_narrowed, keep_place=keep_place)

    def remove(self) -> None:
        """Put the selected awards and their checks into the bin; undo brings them back."""
        self.long.read_selected(self._on_removed_read)

    def change(self) -> None:
        """Open the form of the selected award."""
        award = self.table.current_row()
        if isinstance(award, AwardRow) and self._change.isEnabled():
            self.context.jobs.read(
                "award", read_award(self.context, award), then=self._on_award_read,
                failed=self.show_error,
            )  # fmt: skip

    def _on_award_read(self, award: StandingAward) -> None:
        AwardDialog(self.context, award, self).open()

    def _on_removed_read(self, rows: list[AwardRow]) -> None:
        keys = [each.id for each in rows]
        if not keys:
            return
        workspace = self._page.context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().incentives.remove_awards(keys)

        self._page.context.actions.run(
            tr("Removing awards"),
            work,
            words=tr("%n award removed|%n awards removed", n=len(keys)),
            failed=self.show_error,
        )

    def _on_shown_changed(self, _shown: str) -> None:
        self.load()

    def _on_loaded(self, found: OpenList) -> None:
        self._count.setText(tr("%n award|%n awards", n=found.total))
        self.file.button.setEnabled(bool(found.total))

    def _content(self) -> Callable[[], Content]:
        open_again, workspace = self.long.open_again(), self.context.workspace
        assert open_again is not None

        def content() -> Content:
            from mfdw_desktop.services import award_files

            return award_files.content(workspace().incentives, open_again().every())

        return content

    def _on_changed(self, changes: Any) -> None:
        if changes.touches("award", "condition_check"):
            self.load(keep_place=True)

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong."""
        errors.show(error, self, slot=self.message)

    def _on_chosen(self, _rows: list[AwardRow]) -> None:
        count = self.long.count_selected()
        self._remove.setEnabled(count > 0)
        self._change.setEnabled(count == 1)
        self._open.setEnabled(count == 1)

    def _on_open_clicked(self) -> None:
        self._on_row_opened(self.table.current_row())

    def _on_row_opened(self, award: object) -> None:
        if not isinstance(award, AwardRow):
            return
        key, workspace = award.client_id, self._page.context.workspace

        def find(_progress: Progress) -> str:
            return workspace().clients.detail(key).client.uid

        self._page.context.jobs.read(
            "client-of-award", find, then=self._on_client_found, failed=self.show_error
        )

    def _on_client_found(self, uid: str) -> None:
        self.accept()
        self._page.context.open_record("client", uid)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("on", tr("Day"), 120),
        Column("amount", tr("Amount"), 130, "number"),
        Column("state", tr("State"), 170, "pill"),
        Column("reference", tr("Receipt no."), 120, "quiet", drop=1),
        Column("note", tr("Note"), 150, "quiet", drop=2),
    ]


def _cell(award: AwardRow, name: str) -> Any:
    if name == "client":
        about = f"{award.client_code} · {award.member}" if award.member else award.client_code
        return Cell(award.client_name or award.client_code, about)
    if name == "on":
        return texts.day(award.on)
    if name == "amount":
        return words.money(award.amount)
    if name == "reference":
        return award.reference
    if name == "note":
        said = (*award.fields.values(), award.note, award.reason)
        return " · ".join(part for part in said if part)
    return _state(award)


def _state(award: AwardRow) -> Cell:
    states = {each.state for each in award.checks}
    if CheckState.NOT_MET in states:
        return Cell(tr("Not met"), tone="warn")
    if award.status is not AwardStatus.GIVEN:
        return Cell(words.award_status(award.status), tone="mute")
    if CheckState.DUE in states:
        return Cell(tr("Check due"), tone="plain")
    return Cell(words.award_status(award.status), tone="plain")
