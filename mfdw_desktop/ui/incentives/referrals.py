"""Referrals to partners: who was sent, who waits, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.referrals import Referral, ReferralFilter, ReferralState
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.part_referrals import state_cell
from mfdw_desktop.ui.clients.referral_dialogs import NoteDialog, OutcomeDialog, ReferralDialog
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE_MS = 200
MOST_ROWS = 1000
"""In the list; a file has all of them."""


class ReferralsPane(QWidget):
    """The referrals, the longest open first; letters say what came of the selected ones."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._today = date.today()
        self.shown = Segments(
            [
                (ReferralState.FOLLOW_UP.value, tr("To follow up")),
                (ReferralState.OPEN.value, tr("Open")),
                (ReferralState.CLOSED.value, tr("Closed")),
                (ReferralState.ALL.value, tr("All")),
            ],
            ReferralState.OPEN.value,
        )
        self.shown.setAccessibleName(tr("Which referrals"))
        self.shown.edited.connect(self.load)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(200)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self.search.textChanged.connect(self._pause.start)
        self._count = text("", "small", "text2")
        self._total = 0
        self.file = ListFile(page, tr("Referrals"), "referrals", self._content)
        self.model = RowsModel(_columns(), self._cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=tr("Referrals"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=None,
            several=True,
        )
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.delete_wanted.connect(self._on_delete_wanted)
        self._empty = EmptyState(
            "arrow-right",
            tr("No referral here"),
            tr("Refer a client to a partner, and what comes of it is followed here."),
            action=tr("New referral"),
            primary=False,
        )
        self._empty.acted.connect(self.add)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._new = QAction(tr("New referral"), self)
        self._new.setShortcut(QKeySequence("Ctrl+N"))
        self._new.triggered.connect(self.add)
        self._add_button = button(tr("New referral"), "primary", "plus", shortcut="Ctrl+N")
        self._add_button.clicked.connect(self.add)
        self._acts: list[tuple[QAction, Callable[[list[Referral]], bool]]] = []
        """Each act, and which of the selected referrals it is for."""
        parts: list[Any] = []
        for key, name, slot, fits in (
            ("P", tr("Slip…"), self._on_slip, _is_one),
            ("N", tr("Note…"), self._on_note, _is_one),
            ("O", tr("Open again"), self._on_again, _are_closed),
            ("R", tr("Received"), self._on_received, _are_awaited),
            ("C", tr("Close…"), self._on_close, _are_open),
        ):
            parts += self._act(key, name, slot, fits)
        self._said = text("", "strong")
        bar = row(self.shown, self._count, 1, self.search, self.file.button, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *parts))
        self.setLayout(layout)
        self._on_selection_changed(0)

    def head_widgets(self) -> list[QWidget]:
        """Return the button of a new referral."""
        return [self._add_button]

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._new, *(act for act, _ in reversed(self._acts))]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def load(self) -> None:
        """Load the referrals."""
        read = self._reader()
        self._context.jobs.read(
            "referrals", lambda _progress: read(MOST_ROWS), then=self._on_read,
            failed=self._page.show_error,
        )  # fmt: skip

    def _reader(self) -> Callable[[int], Any]:
        """Return what reads as many of the referrals that are shown."""
        state, words = ReferralState(self.shown.current()), self.search.text()
        workspace, branch = self._context.workspace, self._context.branch()

        def read(limit: int) -> Any:
            branches = workspace().incentives.branch_ids(branch)
            service = workspace().referrals
            wanted = ReferralFilter(state=state, branches=branches, text=words)
            return service.today(), service.referrals(wanted, limit=limit)

        return read

    def _content(self) -> Callable[[], Content]:
        rows, today, total = list(self.model.rows), self._today, self._total
        if total <= len(rows):
            return lambda: exported(rows, today)
        read = self._reader()

        def content() -> Content:
            day, (_, found) = read(total)
            return exported(found, day)

        return content

    def refresh(self, changes: Changes) -> None:
        """Load again when referrals changed."""
        if changes.touches("referral", "referral_note", "partner", "client"):
            self.load()

    def add(self) -> None:
        """Ask who is sent, then write the referral."""
        dialog = PickClientDialog(self._page, tr("Who is referred?"))
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def _on_picked(self, client: object) -> None:
        if isinstance(client, ClientRow):
            ReferralDialog(self._context, client.id, client.title, self._page).open()

    def _on_read(self, found: Any) -> None:
        self._today, (total, rows) = found
        self._total = total
        self.model.show(rows)
        late = sum(each.is_late(self._today) for each in rows)
        said = tr("%n referral|%n referrals", n=total)
        if late:
            said = tr("{referrals}, {late} open for too long", referrals=said,
                      late=texts.number(late))  # fmt: skip
        self._count.setText(said)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.file.button.setEnabled(bool(rows))
        if rows and self.table.current_row() is None:
            self.table.choose_row(0)
        self._on_selection_changed(len(self.table.selected_rows()))

    def _act(
        self, key: str, name: str, slot: Any, fits: Callable[[list[Referral]], bool]
    ) -> list[QWidget]:
        act = QAction(name, self.table)
        act.setShortcut(QKeySequence(key))
        act.triggered.connect(slot)
        self.table.addAction(act)
        push = button(name, "primary" if key == "C" else "plain")
        push.clicked.connect(act.trigger)
        act.enabledChanged.connect(push.setEnabled)
        self._acts.append((act, fits))
        return [KeyHint(key), push]

    def _chosen(self) -> list[Referral]:
        """Return the selected referrals that may be seen."""
        return [each for each in self.table.selected_rows() if not each.is_hidden]

    def _on_selection_changed(self, count: int) -> None:
        self._said.setText(tr("%n selected|%n selected", n=count) if count else "")
        rows = self._chosen()
        for act, fits in self._acts:
            act.setEnabled(fits(rows))

    def _on_received(self) -> None:
        rows = [each for each in self._chosen() if each.received_on is None]
        keys, workspace, today = [each.id for each in rows], self._context.workspace, self._today

        def write(_progress: Progress) -> Any:
            return workspace().referrals.receive(keys, today)

        if keys:
            self._run(write, tr("%n referral received|%n referrals received", n=len(keys)))

    def _on_again(self) -> None:
        keys, workspace = [each.id for each in self._chosen()], self._context.workspace

        def write(_progress: Progress) -> Any:
            return workspace().referrals.reopen(keys)

        self._run(write, tr("%n referral is open again|%n referrals are open again", n=len(keys)))

    def _on_delete_wanted(self) -> None:
        keys, workspace = [each.id for each in self._chosen()], self._context.workspace

        def write(_progress: Progress) -> Any:
            return workspace().referrals.remove(keys)

        if keys:
            self._run(write, tr("%n referral removed|%n referrals removed", n=len(keys)))

    def _on_close(self) -> None:
        OutcomeDialog(self._context, self._chosen(), self._page).open()

    def _on_note(self) -> None:
        NoteDialog(self._context, self._chosen()[0], self._page).open()

    def _on_slip(self) -> None:
        self._context.open_record("referral-paper", str(self._chosen()[0].id))

    def _run(self, write: Any, said: str) -> None:
        self._context.actions.run(
            tr("Saving referrals"), write, words=said, failed=self._page.show_error
        )

    def _on_row_opened(self, referral: object) -> None:
        if isinstance(referral, Referral) and not referral.is_hidden:
            ReferralDialog(
                self._context, referral.client_id, referral.client_name, self._page,
                referral=referral,
            ).open()  # fmt: skip

    def _cell(self, each: Referral, name: str) -> Any:
        if name == "client":
            if each.is_hidden:
                return Cell(tr("Restricted"), tr("Only for people who may see research data"))
            return Cell(each.client_name, joined(each.client_code, each.member))
        if name == "partner":
            said = each.notes[-1].text if each.notes else ""
            return Cell(each.partner, joined(word(each.reason), said))
        if name == "sent":
            return texts.day(each.sent_on)
        if name == "days":
            return texts.number(each.days_open(self._today))
        if name == "received":
            return texts.day(each.received_on) if each.received_on else texts.DASH
        return state_cell(each, self._today)


def exported(rows: Sequence[Referral], today: date) -> Content:
    """Return heads with their kinds, and the referrals, for a file; hidden ones stay hidden."""
    heads = [("branch", "text"), ("client", "text"), ("name", "text"), ("member", "text"),
             ("partner", "text"), ("reason", "text"), ("sent_on", "day"),
             ("days_open", "integer"), ("received_on", "day"), ("appointment_on", "day"),
             ("outcome", "text"), ("closed_on", "day"), ("note", "text"),
             ("last_heard", "text")]  # fmt: skip
    found: list[Sequence[Any]] = []
    for each in rows:
        if each.is_hidden:
            found.append((each.branch, *[None] * 5, each.sent_on, each.days_open(today),
                          *[None] * 6))  # fmt: skip
            continue
        found.append(
            (each.branch, each.client_code, each.client_name or None, each.member or None,
             each.partner, each.reason.value if each.reason else None, each.sent_on,
             each.days_open(today), each.received_on, each.appointment_on,
             each.outcome.value if each.outcome else None, each.closed_on, each.note or None,
             each.notes[-1].text if each.notes else None)
        )  # fmt: skip
    return heads, found


def joined(*parts: str) -> str:
    """Return the parts that say something, with a dot between them."""
    return " · ".join(part for part in parts if part)


def _is_one(rows: list[Referral]) -> bool:
    return len(rows) == 1


def _are_open(rows: list[Referral]) -> bool:
    return bool(rows) and all(each.is_open for each in rows)


def _are_awaited(rows: list[Referral]) -> bool:
    return _are_open(rows) and any(each.received_on is None for each in rows)


def _are_closed(rows: list[Referral]) -> bool:
    return bool(rows) and not any(each.is_open for each in rows)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("partner", tr("Partner"), 300, "two"),
        Column("sent", tr("Sent"), 104),
        Column("days", tr("Days open"), 90, "number"),
        Column("received", tr("Received"), 104, drop=1),
        Column("state", tr("State"), 190, "pill"),
    ]


def _uid(each: Referral) -> str:
    return each.uid


def _sort_key(each: Referral, name: str) -> Any:
    if name == "client":
        return each.client_name.casefold()
    if name == "partner":
        return each.partner.casefold()
    if name == "days":
        return (each.closed_on or date.max) - each.sent_on
    if name == "received":
        return (each.received_on or date.max).isoformat()
    if name == "state":
        return each.outcome.value if each.outcome else ""
    return each.sent_on.isoformat()
