"""Health care: vouchers and visits, and what is to follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.health_care import (
    SERVICE_WORDS,
    VISIT_STATE_WORDS,
    VisitDraft,
    VisitFilter,
    VisitRow,
    VisitState,
)
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.clients.words import evidence as evidence_words
from mfdw_desktop.ui.incentives import evidence
from mfdw_desktop.ui.incentives.health_dialog import ReadVisit, VisitDialog, VisitFacts
from mfdw_desktop.ui.incentives.import_button import import_button, sheet_button
from mfdw_desktop.ui.incentives.record_list import Listing, RecordList, Wanted
from mfdw_desktop.ui.incentives.words import money
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, column

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

TONES = {
    VisitState.ISSUED: "accent",
    VisitState.USED: "plain",
    VisitState.EXPIRED: "mute",
    VisitState.CANCELLED: "mute",
}


class HealthPane(QWidget):
    """The vouchers and visits; U notes a voucher as used today, D a follow-up as done."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self.visits = RecordList(page, visits_listing())
        self.visits.opened.connect(self._on_opened)
        self.visits.chosen.connect(self._on_chosen)
        self.visits.removal_wanted.connect(self._on_removed)
        self._proof = self._act(evidence.KEY, tr("Evidence…"), self._on_proof)
        self._done = self._act("D", tr("Follow-up done"), self._on_done)
        self._open = self._act("", tr("Open"), self._on_open)
        parts: list[Any] = []
        for act in (self._proof, self._done, self._open):
            push = button(act.text(), "primary" if act is self._open else "plain")
            push.clicked.connect(act.trigger)
            act.enabledChanged.connect(push.setEnabled)
            push.setEnabled(False)
            parts += [KeyHint(act.shortcut().toString() or tr("Enter")), push]
        layout = column(gap=0)
        layout.addWidget(self.visits, 1)
        layout.addWidget(PageFoot(text("", "strong"), 1, *parts))
        self.setLayout(layout)
        self._on_chosen([])

    def head_widgets(self) -> list[QWidget]:
        """Return the buttons at the end of the page's head."""
        new = button(tr("Visit or voucher…"), "primary", "heart-pulse")
        new.clicked.connect(self.add)
        return [sheet_button(self.open_sheet), import_button(self.import_list), new]

    def open_sheet(self) -> None:
        """Open the sheet of vouchers for a centre."""
        self._context.open_record("award", "voucher")

    def import_list(self) -> None:
        """Import the list of a provider."""
        self._context.open_record("import", "visits")

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._open, self._done, self._proof]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.visits.table.setFocus()

    def load(self) -> None:
        """Load the list."""
        self.visits.load()

    def refresh(self, changes: Changes) -> None:
        """Load again when visits changed."""
        if changes.touches("health_visit", "client", "household_member", "client_document"):
            self.visits.load(keep_place=True)

    def show_view(self, what: str) -> None:
        """Show a view of the list, or one record by uid."""
        if what.startswith("uid="):
            self.visits.choose(what.removeprefix("uid="))
            self.visits.show_filter("all")
        elif what.startswith("new="):
            self.load()
            key = int(what.removeprefix("new="))
            self._read(ReadVisit(self._context.workspace, client_id=key))
        elif what:
            self.visits.show_filter(what)

    def add(self) -> None:
        """Find a client and open a new visit."""
        dialog = PickClientDialog(self._page, tr("Visit or voucher of"))
        dialog.picked.connect(self._on_client_picked)
        dialog.open()

    def _act(self, key: str, name: str, slot: Callable[[], None]) -> QAction:
        act = QAction(name, self.visits)
        if key:
            act.setShortcut(QKeySequence(key))
            self.visits.add_act(act)
        act.triggered.connect(slot)
        return act

    def _on_chosen(self, rows: list[VisitRow]) -> None:
        self._open.setEnabled(len(rows) == 1)
        self._proof.setEnabled(len(rows) == 1)
        waiting = [each for each in rows if _awaits(each.draft)]
        self._done.setEnabled(bool(waiting) and len(waiting) == len(rows))

    def _on_client_picked(self, client: ClientRow) -> None:
        self._read(ReadVisit(self._context.workspace, client_id=client.id))

    def _on_open(self) -> None:
        self._on_opened(self.visits.table.current_row())

    def _on_opened(self, visit: object) -> None:
        if isinstance(visit, VisitRow):
            self._read(ReadVisit(self._context.workspace, visit_id=visit.id))

    def _read(self, work: ReadVisit) -> None:
        self._context.jobs.read(
            "health-form", work, then=self._open_visit, failed=self._page.show_error
        )

    def _open_visit(self, facts: VisitFacts) -> None:
        VisitDialog(self._page, facts).open()

    def _on_proof(self) -> None:
        evidence.show(self._page, self.visits.selected())

    def _on_done(self) -> None:
        self.visits.read_selected(self._on_done_read)

    def _on_done_read(self, rows: list[VisitRow]) -> None:
        waiting = tuple(each for each in rows if _awaits(each.draft))
        work = _Done(self._context.workspace, waiting)
        said = tr("%n follow-up done|%n follow-ups done", n=len(work.visits))
        self._context.actions.run(
            tr("Saving the visit"), work, words=said, failed=self._page.show_error
        )

    def _on_removed(self, visits: list[VisitRow]) -> None:
        keys, workspace = [each.id for each in visits], self._context.workspace

        def work(_progress: Progress) -> Changes:
            return workspace().health.remove(keys)

        said = tr("%n visit removed|%n visits removed", n=len(keys))
        self._context.actions.run(
            tr("Removing visits"), work, words=said, failed=self._page.show_error
        )


@dataclass(frozen=True)
class _Done:
    """Note the follow-ups of visits as done today."""

    workspace: Callable[[], Any]
    visits: tuple[VisitRow, ...]

    def __call__(self, _progress: Progress) -> Changes:
        """Write them in one act."""
        service = self.workspace().health
        today = service.today()
        drafts = [(each.id, replace(each.draft, followed_on=today)) for each in self.visits]
        return service.save_many(drafts)  # type: ignore[no-any-return]


def visits_listing() -> Listing:
    """Return the list of vouchers and visits."""
    return Listing(
        tr("Health care"),
        [
            Column("client", tr("Client"), kind="two"),
            Column("service", tr("What for"), 220, "two"),
            Column("voucher", tr("Voucher"), 130, "quiet"),
            Column("on", tr("On"), 110),
            Column("cost", tr("Cost"), 130, "number"),
            Column("state", tr("State"), 130, "pill"),
        ],
        _cell,
        _uid,
        _open_visits,
        _counted,
        ("heart-pulse", tr("No visit or voucher yet"),
         tr("A voucher is given out here, and what came of it is noted when it is used.")),
        "health care.xlsx",
        _save_visits,
        [
            ("all", tr("All")),
            ("follow", tr("Follow-up due")),
            ("issued", tr("Not used yet")),
            ("used", tr("Used")),
            ("expired", tr("Expired")),
            ("cancelled", tr("Cancelled")),
        ],
    )  # fmt: skip


def _filter(workspace: Any, wanted: Wanted) -> VisitFilter:
    is_state = wanted.filter in {each.value for each in VisitState}
    return VisitFilter(
        branches=workspace.health.branch_ids(wanted.branch),
        state=VisitState(wanted.filter) if is_state else None,
        waits=wanted.filter == "follow",
        text=wanted.text,
    )


def _open_visits(workspace: Any, wanted: Wanted, order: Order) -> Any:
    return workspace.health.open_visits(_filter(workspace, wanted), order)


def _save_visits(workspace: Any, wanted: Wanted, path: Path) -> int:
    from mfdw_desktop.services import insurance_files

    return insurance_files.visits(workspace.health, _filter(workspace, wanted), path)


def _counted(count: int) -> str:
    return tr("%n visit or voucher|%n visits and vouchers", n=count)


def _awaits(draft: VisitDraft) -> bool:
    return draft.follow_up_on is not None and draft.followed_on is None


def _uid(visit: VisitRow) -> str:
    return visit.uid


def _cell(visit: VisitRow, name: str) -> Any:
    draft, today = visit.draft, clock.today()
    if name == "client":
        about = visit.member or visit.client_code
        return Cell(visit.client_name or visit.client_code, about)
    if name == "service":
        about = joined(draft.provider, evidence_words(visit.documents))
        return Cell(tr(SERVICE_WORDS[draft.service]), about)
    if name == "voucher":
        return draft.voucher
    if name == "on":
        return texts.day(draft.on) if draft.on else ""
    if name == "cost":
        return money(draft.cost)
    if draft.waits(today):
        return Cell(tr("Follow-up due"), tone="warn")
    state = draft.state(today)
    return Cell(tr(VISIT_STATE_WORDS[state]), tone=TONES[state])
