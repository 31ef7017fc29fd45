"""Enterprises that need a person: papers that expire, actions that were agreed; and the visits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.worksites import (
    EXPIRES_DAYS,
    AgreedAction,
    RegistrationPaper,
    SafetyVisit,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

EXPIRING, ACTIONS, VISITS = "expiring", "actions", "visits"
Line = RegistrationPaper | AgreedAction | SafetyVisit


class WorksitesPane(QWidget):
    """One list at a time; Enter opens the client, D writes that actions are done."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._today = date.today()
        self.shown = Segments(
            [
                (EXPIRING, tr("Papers that expire")),
                (ACTIONS, tr("Open actions")),
                (VISITS, tr("Safety visits")),
            ],
            EXPIRING,
        )
        self.shown.setAccessibleName(tr("Which list"))
        self.shown.edited.connect(self.load)
        self._count = text("", "small", "text2")
        self.model = RowsModel(_columns(), self._cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=tr("Enterprises"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=None,
            several=True,
        )
        self.table.row_opened.connect(self._on_row_opened)
        self.table.selection_changed.connect(self._on_selection_changed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "clipboard-check",
                tr("Nothing here"),
                tr("Papers and safety visits are written on the client's tab Enterprise."),
            )
        )
        self._done = QAction(tr("Done today"), self.table)
        self._done.setShortcut(QKeySequence("D"))
        self._done.triggered.connect(self._on_done)
        self.table.addAction(self._done)
        push = button(self._done.text(), "primary")
        push.clicked.connect(self._done.trigger)
        self._done.enabledChanged.connect(push.setEnabled)
        self._said = text("", "strong")
        self.file = ListFile(page, tr("Enterprises"), "enterprises", self._content)
        bar = row(self.shown, self._count, 1, self.file.button, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, KeyHint("D"), push))
        self.setLayout(layout)
        self._on_selection_changed(0)

    def head_widgets(self) -> list[QWidget]:
        """Nothing stands at the end of the page's head."""
        return []

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._done]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def load(self) -> None:
        """Load the list that is chosen."""
        shown, workspace, branch = (
            self.shown.current(), self._context.workspace, self._context.branch(),
        )  # fmt: skip

        def read(_progress: Progress) -> Any:
            service = workspace().worksites
            branches = workspace().incentives.branch_ids(branch)
            if shown == EXPIRING:
                return service.today(), service.papers(branches=branches, expiring=EXPIRES_DAYS)
            if shown == ACTIONS:
                return service.today(), service.actions(branches=branches)
            return service.today(), service.visits(branches=branches)

        self._context.jobs.read("worksites", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Load again when something of the enterprises changed."""
        if changes.touches("registration_paper", "safety_visit", "agreed_action", "enterprise",
                           "client"):  # fmt: skip
            self.load()

    def _content(self) -> Callable[[], Content]:
        rows, today = list(self.model.rows), self._today
        return lambda: exported(rows, today)

    def _on_read(self, found: Any) -> None:
        self._today, rows = found
        self.model.show(rows)
        self._count.setText(tr("%n line|%n lines", n=len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        self.file.button.setEnabled(bool(rows))
        if rows and self.table.current_row() is None:
            self.table.choose_row(0)
        self._on_selection_changed(len(self.table.selected_rows()))

    def _on_selection_changed(self, count: int) -> None:
        self._said.setText(tr("%n selected|%n selected", n=count) if count else "")
        rows = self.table.selected_rows()
        self._done.setEnabled(bool(rows) and all(isinstance(r, AgreedAction) for r in rows))

    def _on_row_opened(self, line: object) -> None:
        if isinstance(line, Line):
            self._context.open_record("client", line.client_uid)

    def _on_done(self) -> None:
        keys = [each.id for each in self.table.selected_rows() if isinstance(each, AgreedAction)]
        workspace, today = self._context.workspace, self._today

        def write(_progress: Progress) -> Any:
            return workspace().worksites.finish(keys, today)

        if keys:
            said = tr("%n action done|%n actions done", n=len(keys))
            self._context.actions.run(tr("Saving"), write, words=said,
                                      failed=self._page.show_error)  # fmt: skip

    def _cell(self, each: Line, name: str) -> Any:
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


def exported(rows: Sequence[Line], today: date) -> Content:
    """Return heads with their kinds, and the rows of one of the lists, for a file."""
    heads = [("client", "text"), ("name", "text"), ("enterprise", "text")]
    found: list[Sequence[Any]] = []
    if all(isinstance(each, RegistrationPaper) for each in rows):
        heads += [("registration", "text"), ("number", "text"), ("authority", "text"),
                  ("issued_on", "day"), ("expires_on", "day")]  # fmt: skip
    elif all(isinstance(each, AgreedAction) for each in rows):
        heads += [("action", "text"), ("due_on", "day"), ("overdue", "integer")]
    else:
        heads += [("checklist", "text"), ("visited_on", "day"), ("visitor", "text"),
                  ("score_percent", "decimal"), ("actions", "integer"), ("done", "integer"),
                  ("next_on", "day"), ("note", "text")]  # fmt: skip
    for each in rows:
        who = (each.client_code, each.client_name or None, each.enterprise or None)
        found.append((*who, *_cells_of(each, today)))
    return heads, found


def _cells_of(each: Line, today: date) -> tuple[Any, ...]:
    if isinstance(each, RegistrationPaper):
        grade = each.grade.value if each.grade is not None else None
        return (grade, each.number or None, each.authority or None, each.issued_on,
                each.expires_on)  # fmt: skip
    if isinstance(each, AgreedAction):
        return each.text, each.due_on, int(each.is_overdue(today))
    percent = None if each.score is None else round(100 * each.score, 1)
    return (each.checklist, each.on, each.visitor or None, percent, len(each.actions),
            each.done, each.next_on, each.note or None)  # fmt: skip


def _what(each: Line) -> Cell:
    if isinstance(each, RegistrationPaper):
        parts = (each.number, each.authority)
        return Cell(word(each.grade), " · ".join(part for part in parts if part))
    if isinstance(each, AgreedAction):
        return Cell(each.text)
    done = tr("%n action agreed|%n actions agreed", n=len(each.actions))
    return Cell(each.checklist, " · ".join(part for part in (each.visitor, done) if part))


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


def _uid(each: Line) -> str:
    return each.uid


def _sort_key(each: Line, name: str) -> Any:
    if name == "client":
        return each.client_name.casefold()
    if name == "what":
        return _what(each).text.casefold()
    if name == "state" and isinstance(each, SafetyVisit):
        return each.score if each.score is not None else -1.0
    day = _day_of(each)
    return day.isoformat() if day else "9999"
