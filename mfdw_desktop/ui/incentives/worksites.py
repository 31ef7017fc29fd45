"""Enterprises that need a person: papers that expire, actions that were agreed; and the visits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.worksites import (
    EXPIRES_DAYS,
    AgreedAction,
    RegistrationPaper,
    SafetyVisit,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import evidence as evidence_words
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives import evidence
from mfdw_desktop.ui.incentives.list_file import Content, Heads
from mfdw_desktop.ui.incentives.list_pane import ListPane, Look
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

EXPIRING, ACTIONS, VISITS = "expiring", "actions", "visits"
Line = RegistrationPaper | AgreedAction | SafetyVisit


class WorksitesPane(ListPane):
    """One list at a time; Enter opens the client, D writes that actions are done."""

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Enterprises"),
            columns=_columns(),
            sorted_by=None,
            icon="clipboard-check",
            empty=tr("Nothing here"),
            advice=tr("Papers and safety visits are written on the client's tab Enterprise."),
            reads="enterprises",
            kinds=(
                "registration_paper",
                "safety_visit",
                "agreed_action",
                "enterprise",
                "client",
                "client_document",
            ),
            asks=tr("Which list"),
        )
        shown = [(EXPIRING, tr("Papers that expire")), (ACTIONS, tr("Open actions")),
                 (VISITS, tr("Safety visits"))]  # fmt: skip
        super().__init__(page, look, shown)
        self._today = clock.today()
        self._proof = self.add_act(evidence.KEY, tr("Evidence…"), self._on_proof)
        self._done = self.add_act("D", tr("Done today"), self._on_done, primary=True)
        self.finish()

    def open_list(
        self, workspace: Any, branch: str, shown: str, _words: str, order: Order
    ) -> Listing:
        """Open the list that is chosen."""
        service, branches = workspace.worksites, workspace.incentives.branch_ids(branch)
        if shown == EXPIRING:
            return service.open_papers(  # type: ignore[no-any-return]
                branches, EXPIRES_DAYS, order
            )
        opened = service.open_actions if shown == ACTIONS else service.open_visits
        return opened(branches, order)  # type: ignore[no-any-return]

    def count_words(self, total: int, _facts: Any) -> str:
        """Return how many lines there are."""
        return tr("%n line|%n lines", n=total)

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether actions are chosen, or one paper or visit whose evidence is looked at."""
        if act is self._proof:
            return len(rows) == 1 and not isinstance(rows[0], AgreedAction)
        return bool(rows) and all(isinstance(each, AgreedAction) for each in rows)

    def exported(self, rows: Iterable[Line]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the rows of the list that is chosen."""
        return exported(self.shown.current(), rows, self._today)

    def _on_loaded(self, found: OpenList) -> None:
        self._today = found.day
        super()._on_loaded(found)

    def _on_proof(self) -> None:
        evidence.show(self._page, self.rows())

    def _on_done(self) -> None:
        self.long.read_selected(self._on_done_read)

    def _on_done_read(self, rows: list[Line]) -> None:
        keys = [each.id for each in rows if isinstance(each, AgreedAction)]
        workspace, today = self._context.workspace, self._today

        def write(_progress: Progress) -> Any:
            return workspace().worksites.finish(keys, today)

        if keys:
            said = tr("%n action done|%n actions done", n=len(keys))
            self._context.actions.run(tr("Saving"), write, words=said,
                                      failed=self._page.show_error)  # fmt: skip

    def cell(self, each: Line, name: str) -> Any:
        """Return what a cell shows."""
        if name == "client":
            return Cell(each.client_name, " · ".join((each.client_code, each.enterprise)))
        if name == "what":
            return _what(each)
        if name == "on":
            day = _day_of(each)
            return texts.day(day) if day else texts.DASH
        if isinstance(each, RegistrationPaper):
            return Cell(tr("Expires soon"), tone="warn")
        if isinstance(each, AgreedAction):
            late = each.is_overdue(self._today)
            return Cell(tr("Overdue"), tone="bad") if late else Cell(tr("Open"), tone="plain")
        share = texts.DASH if each.score is None else texts.number(round(100 * each.score))
        return Cell(tr("{share} % well", share=share), tone="plain")


def exported(shown: str, rows: Iterable[Line], today: date) -> Content:
    """Return heads with their kinds, and the rows of one of the lists, for a file."""
    heads = [("client", "text"), ("name", "text"), ("enterprise", "text")]
    if shown == EXPIRING:
        heads += [("registration", "text"), ("registration_label", "text"), ("number", "text"),
                  ("authority", "text"), ("issued_on", "day"), ("expires_on", "day")]  # fmt: skip
    elif shown == ACTIONS:
        heads += [("action", "text"), ("due_on", "day"), ("overdue", "integer")]
    else:
        heads += [("checklist", "text"), ("visited_on", "day"), ("visitor", "text"),
                  ("score_percent", "decimal"), ("actions", "integer"), ("done", "integer"),
                  ("next_on", "day"), ("note", "text")]  # fmt: skip
    found = (
        (each.client_code, each.client_name or None, each.enterprise or None,
         *_cells_of(each, today))
        for each in rows
    )  # fmt: skip
    return heads, found


def _cells_of(each: Line, today: date) -> tuple[Any, ...]:
    if isinstance(each, RegistrationPaper):
        grade = each.grade.value if each.grade is not None else None
        return (grade, word(each.grade) or None, each.number or None, each.authority or None,
                each.issued_on, each.expires_on)  # fmt: skip
    if isinstance(each, AgreedAction):
        return each.text, each.due_on, int(each.is_overdue(today))
    percent = None if each.score is None else round(100 * each.score, 1)
    return (each.checklist, each.on, each.visitor or None, percent, len(each.actions),
            each.done, each.next_on, each.note or None)  # fmt: skip


def _what(each: Line) -> Cell:
    if isinstance(each, RegistrationPaper):
        parts = (each.number, each.authority, evidence_words(each.documents))
        return Cell(word(each.grade), " · ".join(part for part in parts if part))
    if isinstance(each, AgreedAction):
        return Cell(each.text)
    kept = evidence_words(each.documents)
    done = tr("%n action agreed|%n actions agreed", n=len(each.actions))
    return Cell(each.checklist, " · ".join(part for part in (each.visitor, done, kept) if part))


def _day_of(each: Line) -> date | None:
    if isinstance(each, RegistrationPaper):
        return each.expires_on
    return each.due_on if isinstance(each, AgreedAction) else each.on


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("what", tr("What"), 360, "two"),
        Column("on", tr("Day"), 120),
        Column("state", tr("State"), 150, "pill"),
    ]
