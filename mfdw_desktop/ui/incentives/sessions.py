"""Sessions and their attendance: the list left, the roster right, a letter for each client."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    AttendanceRow,
    Place,
    Scheme,
    Session,
    SessionDraft,
    SessionStatus,
    validate_session,
)
from mfdw_desktop.domain.problems import InvalidError, blocking
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, NumberEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import PageFoot, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class SessionsPane(QWidget):
    """Plan sessions, mark who came."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._schemes: list[Scheme] = []
        self._places: list[Place] = []
        self._session: Session | None = None
        self.model = RowsModel(_columns(), _cell, uid=_uid, sort_key=_sort_key)
        self.table = DataTable(
            self.model,
            name=tr("Sessions"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=("on", False),
        )
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self._new = button(tr("New session"), "primary", "calendar-check")
        self._new.clicked.connect(self.add)
        empty = EmptyState(
            "graduation-cap",
            tr("No sessions yet"),
            tr("A session is a meeting at which something is taught, with a roster."),
            action=tr("New session"),
            primary=False,
        )
        empty.acted.connect(self.add)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_split())
        self._stack.addWidget(empty)
        self.setLayout(column(self._stack, gap=0))
        self._add = QAction(tr("New session"), self)
        self._add.triggered.connect(self.add)
        self._act = QAction(tr("Save the attendance"), self)
        self._act.setShortcut(QKeySequence("Ctrl+S"))
        self._act.triggered.connect(self.save)

    def head_widgets(self) -> list[QWidget]:
        """Return what stands at the end of the page's head."""
        return [self._new]

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._add, self._act]

    def is_changed(self) -> bool:
        """Tell whether marks are not saved."""
        return self.roster.model_.is_changed()

    def load(self) -> None:
        """Load the sessions."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            service = workspace().incentives
            return service.sessions(), service.schemes(), service.places()

        self._context.jobs.read("sessions", read, then=self._on_read,
                                failed=self._page.show_error)  # fmt: skip

    def refresh(self, changes: Changes) -> None:
        """Load again when sessions changed."""
        if changes.touches("session", "attendance", "scheme", "centre"):
            self.load()

    def add(self) -> None:
        """Open an empty form for a session."""
        SessionDialog(self._page, self._schemes, self._places).open()

    def save(self) -> None:
        """Save the marks of the open session."""
        session, model = self._session, self.roster.model_
        if session is None or not model.is_changed():
            return
        if model.problems():
            self.roster.go_to_problem()
            return
        marks = {each["client_id"]: each.get("mark") for each in model.rows}
        workspace = self._context.workspace

        def mark(_progress: Progress) -> Any:
            return workspace().incentives.mark(session.id, marks)

        self._context.actions.run(
            tr("Saving the attendance"),
            mark,
            words=tr("Attendance of {session} saved", session=session.topic or session.scheme_name),
            then=self._on_marked,
            failed=self._page.show_error,
        )

    def _make_split(self) -> QSplitter:
        codes = tuple((each, words.attendance(each)) for each in AttendanceCode)
        model = GridModel(
            [
                GridColumn("number", "", 44, "quiet"),
                GridColumn("client", tr("Client"), 0, "name"),
                GridColumn("code", tr("Code"), 116, "quiet"),
                GridColumn("mark", tr("Attendance"), 150, choices=codes),
            ],
            uid=_roster_uid,
            choice_problem=_no_mark,
            parent=self,
        )
        model.edited.connect(self._on_mark_edited)
        self.roster = EntryGrid(model, name=tr("Roster"))
        self._title, self._facts = text("", "section"), text("", "small", "text2")
        self._sum = text("", "strong")
        self._all = button(tr("All present"), "plain")
        self._all.clicked.connect(self._on_all_clicked)
        self._save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self._save.clicked.connect(self.save)
        head = column(self._title, self._facts, gap=t.S05)
        right = column(row(head, 1, self._all, margins=(t.S3, t.S15, t.S3, t.S15)), rule(), gap=0)
        right.addWidget(self.roster, 1)
        right.addWidget(PageFoot(self._sum, 1, self._save))
        self._right = QWidget()
        self._right.setLayout(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        return split

    def _on_read(self, found: Any) -> None:
        sessions, self._schemes, self._places = found
        self.model.show(sessions)
        self._stack.setCurrentIndex(0 if sessions else 1)
        chosen = self._session.uid if self._session is not None else ""
        if chosen and self.model.row_of(chosen) >= 0:
            self.table.choose(chosen)
        elif sessions:
            self.table.choose_row(0)

    def _on_row_chosen(self, session: object) -> None:
        if not isinstance(session, Session):
            return
        is_other = self._session is None or self._session.id != session.id
        self._session = session
        self._title.setText(session.topic or session.scheme_name)
        self._facts.setText(
            " · ".join(
                part
                for part in (texts.day(session.on, style="long"), session.place, session.trainer)
                if part
            )
        )
        if not is_other and self.is_changed():
            return
        key, workspace = session.id, self._context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().incentives.roster(key)

        self._context.jobs.read("roster", read, then=self._on_roster_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_roster_read(self, rows: list[AttendanceRow]) -> None:
        self.roster.model_.show(
            [_roster_row(each, number) for number, each in enumerate(rows, start=1)]
        )
        self._tell()

    def _on_row_opened(self, session: object) -> None:
        if isinstance(session, Session):
            SessionDialog(self._page, self._schemes, self._places, session).open()

    def _on_mark_edited(self, _row: int, _name: str) -> None:
        self._tell()

    def _on_all_clicked(self) -> None:
        model = self.roster.model_
        present = words.attendance(AttendanceCode.PRESENT)
        model.write([(n, "mark", present) for n, each in enumerate(model.rows)
                     if each.get("mark") is None])  # fmt: skip

    def _on_marked(self, _changes: object) -> None:
        self._session = None
        self.load()

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


class SessionDialog(FormDialog):
    """Plan a session, or change one."""

    def __init__(
        self, page: Page, schemes: list[Scheme], places: list[Place], session: Session | None = None
    ) -> None:
        self._page, self._places, self._session = page, places, session
        form = Form()
        choices = [(each.id, each.name) for each in schemes]
        centres = [(each.centre_id, each.name) for each in places]
        states = [(each.value, words.session_status(each)) for each in SessionStatus]
        for field in (
            Field("scheme_id", tr("Scheme"), Combo(choices, placeholder=tr("Choose a scheme")),
                  needed=True),
            Field("centre_id", tr("Centre"), Combo(centres, placeholder=tr("Choose a centre"))),
            Field("topic", tr("Topic"), LineEdit(tr("Safe tools at home")), wide=True),
            Field("on", tr("Day"), DayEdit(), needed=True),
            Field("number", tr("Session number"), NumberEdit("1", least=1, most=999)),
            Field("place", tr("Place"), LineEdit(tr("House of the centre's leader"))),
            Field("trainer", tr("Trainer"), LineEdit()),
            Field("minutes", tr("Length"), NumberEdit("60", least=1, most=1440),
                  unit=tr("minutes")),
            Field("status", tr("Status"), Combo(states)),
            Field("note", tr("Note"), TextArea(), wide=True),
        ):  # fmt: skip
            form.add(field)
        form.set_values(_values_of(session))
        title = tr("New session") if session is None else tr("Session")
        super().__init__(title, form, page, size=(640, 560))
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        draft = SessionDraft(
            scheme_id=values["scheme_id"],
            centre_id=values["centre_id"],
            number=values["number"] or 1,
            topic=values["topic"] or "",
            on=values["on"],
            minutes=values["minutes"],
            place=values["place"] or "",
            trainer=values["trainer"] or "",
            status=SessionStatus(values["status"] or SessionStatus.PLANNED),
            note=values["note"] or "",
        )
        problems = validate_session(draft, date.today())
        self.form.set_errors(problems)
        if blocking(problems):
            return
        branch = next(
            (each.branch for each in self._places if each.centre_id == draft.centre_id),
            self._page.context.branch(),
        )
        key = self._session.id if self._session is not None else None
        workspace = self._page.context.workspace

        def save(_progress: Progress) -> Any:
            return workspace().incentives.save_session(draft, branch, key)

        self.save.setEnabled(False)
        self._page.context.actions.run(
            tr("Saving the session"),
            save,
            words=tr("Session saved"),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, _changes: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.problems)
        else:
            self._page.show_error(error)


def _columns() -> list[Column]:
    return [
        Column("topic", tr("Session"), kind="two"),
        Column("on", tr("Day"), 110),
        Column("came", tr("Came"), 96, "number"),
        Column("status", tr("Status"), 100, "pill"),
    ]


def _cell(session: Session, name: str) -> Any:
    if name == "topic":
        about = f"{session.scheme_name} · {session.centre}" if session.centre else ""
        return Cell(session.topic or session.scheme_name, about or session.scheme_name)
    if name == "on":
        return texts.day(session.on)
    if name == "came":
        if not session.invited:
            return texts.DASH
        return f"{texts.number(session.attended)} / {texts.number(session.invited)}"
    tone = "mute" if session.status is SessionStatus.CANCELLED else "plain"
    return Cell(words.session_status(session.status), tone=tone)


def _uid(session: Session) -> str:
    return session.uid


def _sort_key(session: Session, name: str) -> Any:
    keys = {
        "topic": (session.topic or session.scheme_name).casefold(),
        "came": session.attended,
        "status": session.status.value,
    }
    return keys.get(name, session.on.isoformat())


def _roster_uid(values: Any) -> str:
    return str(values["client_id"])


def _roster_row(each: AttendanceRow, number: int) -> dict[str, Any]:
    second = each.native_name if each.native_name != each.client_name else ""
    return {
        "number": texts.number(number),
        "client_id": each.client_id,
        "client": Cell(each.client_name, second),
        "code": each.client_code,
        "mark": each.code,
    }


def _no_mark(typed: str) -> str:
    return tr("{typed} is no mark of attendance; Alt+Down lists them", typed=typed)


def _values_of(session: Session | None) -> dict[str, Any]:
    if session is None:
        return {"number": 1, "status": SessionStatus.PLANNED.value}
    return {
        "scheme_id": session.scheme_id,
        "centre_id": session.centre_id,
        "topic": session.topic,
        "on": session.on,
        "number": session.number,
        "place": session.place,
        "trainer": session.trainer,
        "minutes": session.minutes,
        "status": session.status.value,
        "note": session.note,
    }
