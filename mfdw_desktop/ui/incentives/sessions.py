"""Sessions and their attendance: the list left, the roster right, a letter for each client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    AttendanceRow,
    Scheme,
    Session,
    SessionStatus,
)
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.import_button import import_button
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.incentives.reason_dialog import ReasonDialog
from mfdw_desktop.ui.incentives.roster import Roster, roster_keys
from mfdw_desktop.ui.incentives.session_dialog import SessionDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction
from mfdw_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


SHARES = [500, 580]


class SessionsPane(QWidget):
    """Plan sessions, mark who came."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._schemes: list[Scheme] = []
        self._places: list[Place] = []
        self._session: Session | None = None
        self._wanted: Session | None = None
        empty = EmptyState(
            "graduation-cap",
            tr("No sessions yet"),
            tr("A session is a meeting at which something is taught, with a roster."),
            action=tr("New session"),
            primary=False,
        )
        empty.acted.connect(self.add)
        look = LongLook(
            "sessions", tr("Sessions"), _columns(), sorted_by=("on", False), several=False
        )
        self.long = LongList(page.context.jobs, look, _cell, empty)
        self.long.failed.connect(page.show_error)
        self.model, self.table = self.long.model, self.long.table
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.shown = Segments([("all", tr("All")), ("today", tr("Today"))], "all")
        self.shown.setAccessibleName(tr("Which sessions"))
        self.shown.edited.connect(self.load)
        self.file = ListFile(page, tr("Sessions"), "sessions", self._content)
        self.long.loaded.connect(self._on_loaded)
        self._new = button(tr("New session"), "primary", "calendar-check")
        self._new.clicked.connect(self.add)
        self.setLayout(column(self._make_split(), gap=0))
        self._add = QAction(tr("New session"), self)
        self._add.triggered.connect(self.add)
        self._act = QAction(tr("Save the attendance"), self)
        self._act.setShortcut(QKeySequence("Ctrl+S"))
        self._act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act)
        self._act.triggered.connect(self.save)

    def head_widgets(self) -> list[QWidget]:
        """Return what stands at the end of the page's head."""
        return [import_button(self.import_list), self._new]

    def import_list(self) -> None:
        """Import the list of a trainer."""
        self._context.open_record("import", "attendance")

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._add, self._act]

    def is_changed(self) -> bool:
        """Tell whether marks are not saved."""
        return self.roster.model_.is_changed()

    def load(self) -> None:
        """Load the sessions, and what a new one chooses from."""
        self._load(keep_place=False)

    def refresh(self, changes: Changes) -> None:
        """Load again when sessions changed."""
        if changes.touches("session", "attendance", "lesson", "scheme", "centre"):
            self._load(keep_place=True)

    def _load(self, *, keep_place: bool) -> None:
        workspace, is_today = self._context.workspace, self.shown.current() == "today"
        branch = self._context.branch()

        def make(order: Order) -> Any:
            service = workspace().incentives
            branches = service.branch_ids(branch)
            return service.open_sessions(branches, only_today=is_today, order=order)

        def read(_progress: Progress) -> Any:
            service = workspace().incentives
            return service.schemes(), service.places()

        self._context.jobs.read("sessions:choices", read, then=self._on_choices_read,
                                failed=self._page.show_error)  # fmt: skip
        self.long.show_list(make, is_narrowed=is_today, keep_place=keep_place)

    def add(self) -> None:
        """Open an empty form for a session."""
        SessionDialog(self._page, self._schemes, self._places).open()

    def save(self) -> None:
        """Save the marks of the open session."""
        # A cell that is being typed into gives its text when it loses the focus.
        self.roster.setFocus()
        session, model = self._session, self.roster.model_
        if session is None or not model.is_changed():
            return
        if model.problems():
            self.roster.go_to_problem()
            return
        self._context.actions.run(
            tr("Saving the attendance"),
            self._marking(""),
            words=self._saved_words(),
            then=self._on_marked,
            failed=self._on_mark_failed,
        )

    def _marking(self, reason: str) -> Callable[[Progress], Changes]:
        """Return the write of the marks as they are now."""
        assert self._session is not None
        key, workspace = self._session.id, self._context.workspace
        marks, scores = self.roster.marks(), self.roster.scores()

        def mark(_progress: Progress) -> Changes:
            return workspace().incentives.mark(key, marks, reason, scores=scores)

        return mark

    def _saved_words(self) -> str:
        session = self._session
        name = (session.topic or session.scheme_name) if session is not None else ""
        return tr("Attendance of {session} saved", session=name)

    def _on_mark_failed(self, error: BaseException) -> None:
        """Ask for a reason where somebody of the comparison arm is on the roster."""
        problems = error.problems if isinstance(error, InvalidError) else ()
        asked = [each for each in problems if each.rule == "client-in-comparison"]
        if not asked:
            self._page.show_error(error)
            return
        said = texts.problem_words(asked[0])
        dialog = ReasonDialog(self._page, said, self._marking, self._saved_words(), self._on_marked)
        dialog.open()

    def discard(self) -> None:
        """Throw the marks away that are not saved."""
        self._page.message.clear()
        wanted, self._wanted = self._wanted, None
        self.roster.show_rows([])
        if wanted is not None and self._session is not None and wanted.id != self._session.id:
            self.table.choose(wanted.uid)
        else:
            self._read_roster()

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def _make_split(self) -> QSplitter:
        self.roster = Roster()
        self.roster.model_.edited.connect(self._on_mark_edited)
        self._title = Elided("", "section")
        self._facts = Elided("", "small", "text2")
        self._sum = text("", "strong")
        self._all = button(tr("All present"), "plain")
        self._all.clicked.connect(self._on_all_clicked)
        self._save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self._save.clicked.connect(self.save)
        head = row(gap=t.S2, margins=(t.S3, t.S15, t.S3, t.S15))
        head.addLayout(column(self._title, self._facts, gap=t.S05), 1)
        head.addWidget(self._all)
        right = column(head, rule(), gap=0)
        right.addWidget(self.roster, 1)
        right.addWidget(roster_keys())
        right.addWidget(PageFoot(self._sum, 1, self._save))
        self._right = QWidget()
        self._right.setLayout(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        bar = row(self.shown, 1, self.file.button, margins=(t.S3, t.S15, t.S3, t.S15))
        left = column(box(bar), rule(), gap=0)
        left.addWidget(self.long, 1)
        split.addWidget(box(left))
        split.addWidget(self._right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        split.setSizes(SHARES)
        return split

    def _content(self) -> Callable[[], Content]:
        open_again = self.long.open_again()
        assert open_again is not None

        def content() -> Content:
            from mfdw_desktop.services import decision_files

            return decision_files.sessions(open_again().every())

        return content

    def _on_loaded(self, found: OpenList) -> None:
        self.file.button.setEnabled(bool(found.total))

    def _on_choices_read(self, found: Any) -> None:
        self._schemes, places = found
        branch = self._context.branch()
        self._places = [each for each in places if not branch or each.branch == branch]

    def _on_row_chosen(self, session: object) -> None:
        if not isinstance(session, Session):
            return
        old = self._session
        if old is not None and old.id != session.id and self.is_changed():
            self._keep(old, session)
            return
        self._session = session
        self._title.setText(session.topic or session.scheme_name)
        parts = (module_words(session), texts.day(session.on, style="long"), session.place,
                 session.trainer)  # fmt: skip
        self._facts.setText(" · ".join(part for part in parts if part))
        if not self.is_changed():
            self._read_roster()

    def _keep(self, old: Session, wanted: Session) -> None:
        """Stay with a session whose marks are not saved."""
        self._wanted = wanted
        self.table.choose(old.uid)
        self._page.message.show_message(
            "warn",
            tr("The marks of this session are not saved yet"),
            tr("Save them first, or throw them away."),
            actions=[MessageAction(tr("Throw them away"), self.discard)],
        )

    def _read_roster(self) -> None:
        if self._session is None:
            return
        key, workspace = self._session.id, self._context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().incentives.roster(key)

        self._context.jobs.read("roster", read, then=self._on_roster_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_roster_read(self, rows: list[AttendanceRow]) -> None:
        if not self.is_changed():
            most = self._session.quiz_most if self._session is not None else None
            self.roster.show_rows(rows, quiz_most=most)
            self._tell()

    def _on_row_opened(self, session: object) -> None:
        if isinstance(session, Session):
            SessionDialog(self._page, self._schemes, self._places, session).open()

    def _on_mark_edited(self, _row: int, _name: str) -> None:
        self._tell()

    def _on_all_clicked(self) -> None:
        self.roster.mark_rest(AttendanceCode.PRESENT)
        self.roster.setFocus()

    def _on_marked(self, _changes: object) -> None:
        self._page.message.clear()
        self.roster.model_.show(self.roster.model_.rows)
        self.roster.setFocus()
        self._load(keep_place=True)

    def _tell(self) -> None:
        rows = self.roster.model_.rows
        marks = [each.get("mark") for each in rows]
        marked = [mark for mark in marks if mark is not None]
        came = sum(mark in ATTENDED for mark in marked)
        self._sum.setText(
            tr("{came} came, {marked} of {all} marked", came=texts.number(came),
               marked=texts.number(len(marked)), all=texts.number(len(rows)))
        )  # fmt: skip
        self._save.setEnabled(self.roster.model_.is_changed())


def module_words(session: Session) -> str:
    """Return which module a session teaches, and whether again."""
    if not session.module:
        return ""
    said = tr("Module {number}: {title}", number=session.module_number, title=session.module)
    return tr("{module} (make-up)", module=said) if session.is_makeup else said


def _columns() -> list[Column]:
    return [
        Column("topic", tr("Session"), kind="two"),
        Column("on", tr("Day"), 110),
        Column("came", tr("Came"), 96, "number"),
        Column("status", tr("Status"), 100, "pill", drop=1),
    ]


def _cell(session: Session, name: str) -> Any:
    if name == "topic":
        parts = (session.scheme_name, session.centre, module_words(session))
        about = " · ".join(part for part in parts if part)
        return Cell(session.topic or session.module or session.scheme_name, about)
    if name == "on":
        return texts.day(session.on)
    if name == "came":
        if not session.invited:
            return texts.DASH
        return f"{texts.number(session.attended)} / {texts.number(session.invited)}"
    tone = "mute" if session.status is SessionStatus.CANCELLED else "plain"
    return Cell(words.session_status(session.status), tone=tone)
