"""Referrals to partners: who was sent, who waits, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.referrals import Referral, ReferralFilter, ReferralState
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.part_referrals import state_cell
from mfdw_desktop.ui.clients.referral_dialogs import NoteDialog, OutcomeDialog, ReferralDialog
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives.list_file import Content, Heads
from mfdw_desktop.ui.incentives.list_pane import ListPane, Look
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ReferralsPane(ListPane):
    """The referrals, the longest open first; letters say what came of the selected ones."""

    imports = "referrals"

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Referrals"),
            columns=_columns(),
            sorted_by=None,
            icon="arrow-right",
            empty=tr("No referral here"),
            advice=tr("Refer a client to a partner, and what comes of it is followed here."),
            reads="referrals",
            kinds=("referral", "referral_note", "partner", "client"),
            finds=True,
            at_first=ReferralState.OPEN.value,
            action=tr("New referral"),
            asks=tr("Which referrals"),
        )
        shown = [
            (ReferralState.FOLLOW_UP.value, tr("To follow up")),
            (ReferralState.OPEN.value, tr("Open")),
            (ReferralState.CLOSED.value, tr("Closed")),
            (ReferralState.ALL.value, tr("All")),
        ]
        super().__init__(page, look, shown)
        self._today = clock.today()
        self.empty.acted.connect(self.add)
        self._new = QAction(tr("New referral"), self)
        self._new.setShortcut(QKeySequence("Ctrl+N"))
        self._new.triggered.connect(self.add)
        self._add_button = button(tr("New referral"), "primary", "plus", shortcut="Ctrl+N")
        self._add_button.clicked.connect(self.add)
        self._fits: dict[QAction, Callable[[list[Referral]], bool]] = {}
        """Each act, and which of the selected referrals it is for."""
        for key, name, slot, fits in (
            ("P", tr("Slip…"), self._on_slip, _is_one),
            ("N", tr("Note…"), self._on_note, _is_one),
            ("O", tr("Open again"), self._on_again, _are_closed),
            ("R", tr("Received"), self._on_received, _are_awaited),
            ("C", tr("Close…"), self._on_close, _are_open),
        ):
            self._fits[self.add_act(key, name, slot, primary=key == "C")] = fits
        self.finish()

    def head_widgets(self) -> list[QWidget]:
        """Return the button of a new referral."""
        return [*super().head_widgets(), self._add_button]

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._new, *super().actions_of()]

    def open_list(
        self, workspace: Any, branch: str, shown: str, words: str, order: Order
    ) -> Listing:
        """Open the referrals."""
        branches = workspace.incentives.branch_ids(branch)
        wanted = ReferralFilter(state=ReferralState(shown), branches=branches, text=words)
        return workspace.referrals.open_referrals(wanted, order)  # type: ignore[no-any-return]

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many referrals, and how many are open for too long."""
        said = tr("%n referral|%n referrals", n=total)
        if facts:
            said = tr("{referrals}, {late} open for too long", referrals=said,
                      late=texts.number(facts))  # fmt: skip
        return said

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether an act is for the chosen referrals; hidden ones are for nobody."""
        return self._fits[act]([each for each in rows if not each.is_hidden])

    def exported(self, rows: Iterable[Referral]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the referrals; hidden ones stay hidden."""
        return exported(rows, self._today)

    def add(self) -> None:
        """Ask who is sent, then write the referral."""
        dialog = PickClientDialog(self._page, tr("Who is referred?"))
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def remove(self) -> None:
        """Put the selected referrals into the bin; undo brings them back."""
        self._change(self._remove)

    def open_row(self, referral: object) -> None:
        """Open a referral."""
        if isinstance(referral, Referral) and not referral.is_hidden:
            ReferralDialog(
                self._context, referral.client_id, referral.client_name, self._page,
                referral=referral,
            ).open()  # fmt: skip

    def _on_loaded(self, found: OpenList) -> None:
        self._today = found.day
        super()._on_loaded(found)

    def _on_picked(self, client: object) -> None:
        if isinstance(client, ClientRow):
            ReferralDialog(self._context, client.id, client.title, self._page).open()

    def _change(self, then: Callable[[list[Referral]], None]) -> None:
        """Read the selected referrals, then do something with those that may be seen."""
        self._then = then
        self.long.read_selected(self._on_selected_read)

    def _on_selected_read(self, rows: list[Referral]) -> None:
        seen = [each for each in rows if not each.is_hidden]
        if seen:
            self._then(seen)

    def _on_received(self) -> None:
        self._change(self._receive)

    def _on_again(self) -> None:
        self._change(self._reopen)

    def _on_close(self) -> None:
        self._change(self._close)

    def _on_note(self) -> None:
        self._change(self._note)

    def _on_slip(self) -> None:
        self._change(self._print_slip)

    def _receive(self, rows: list[Referral]) -> None:
        keys = [each.id for each in rows if each.is_open and each.received_on is None]
        workspace, today = self._context.workspace, self._today

        def write(_progress: Progress) -> Any:
            return workspace().referrals.receive(keys, today)

        if keys:
            self._run(write, tr("%n referral received|%n referrals received", n=len(keys)))

    def _reopen(self, rows: list[Referral]) -> None:
        keys, workspace = [each.id for each in rows], self._context.workspace

        def write(_progress: Progress) -> Any:
            return workspace().referrals.reopen(keys)

        self._run(write, tr("%n referral is open again|%n referrals are open again", n=len(keys)))

    def _remove(self, rows: list[Referral]) -> None:
        keys, workspace = [each.id for each in rows], self._context.workspace

        def write(_progress: Progress) -> Any:
            return workspace().referrals.remove(keys)

        self._run(write, tr("%n referral removed|%n referrals removed", n=len(keys)))

    def _close(self, rows: list[Referral]) -> None:
        fits = [each for each in rows if each.is_open]
        if fits:
            OutcomeDialog(self._context, fits, self._page).open()

    def _note(self, rows: list[Referral]) -> None:
        NoteDialog(self._context, rows[0], self._page).open()

    def _print_slip(self, rows: list[Referral]) -> None:
        self._context.open_record("referral-paper", str(rows[0].id))

    def _run(self, write: Any, said: str) -> None:
        self._context.actions.run(
            tr("Saving referrals"), write, words=said, failed=self._page.show_error
        )

    def cell(self, each: Referral, name: str) -> Any:
        """Return what a cell shows."""
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


def exported(rows: Iterable[Referral], today: date) -> Content:
    """Return heads with their kinds, and the referrals, for a file; hidden ones stay hidden."""
    heads = [("branch", "text"), ("client", "text"), ("name", "text"), ("member", "text"),
             ("partner", "text"), ("reason", "text"), ("sent_on", "day"),
             ("days_open", "integer"), ("received_on", "day"), ("appointment_on", "day"),
             ("outcome", "text"), ("closed_on", "day"), ("note", "text"),
             ("last_heard", "text")]  # fmt: skip
    return heads, (_cells_of(each, today) for each in rows)


def _cells_of(each: Referral, today: date) -> Sequence[Any]:
    if each.is_hidden:
        return (each.branch, *[None] * 5, each.sent_on, each.days_open(today), *[None] * 6)
    return (
        each.branch, each.client_code, each.client_name or None, each.member or None,
        each.partner, each.reason.value if each.reason else None, each.sent_on,
        each.days_open(today), each.received_on, each.appointment_on,
        each.outcome.value if each.outcome else None, each.closed_on, each.note or None,
        each.notes[-1].text if each.notes else None,
    )  # fmt: skip


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
