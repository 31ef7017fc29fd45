"""Courses: who learned how much of a curriculum, and what trained staff passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.learning import Course, Learner, LearnerState, StaffTrained, Talk
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.learning_dialogs import CourseDialog, TalkDialog, TrainedDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PASSED_ON = "passed_on"
PAUSE_MS = 200


class LearningPane(QWidget):
    """The learners of one course; beside them the staff who pass it on."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._courses: dict[int, Course] = {}
        self.course = Combo(placeholder=tr("Choose a course"), quiet=True)
        self.course.setAccessibleName(tr("Course"))
        self.course.edited.connect(self.load)
        self.shown = Segments(
            [
                (LearnerState.ALL.value, tr("All")),
                (LearnerState.COMPLETED.value, tr("Completed")),
                (LearnerState.UNDER_WAY.value, tr("Under way")),
                (PASSED_ON, tr("Passed on")),
            ],
            LearnerState.ALL.value,
        )
        self.shown.setAccessibleName(tr("Which learners"))
        self.shown.edited.connect(self.load)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(180)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self.search.textChanged.connect(self._pause.start)
        self.model = RowsModel(_columns(), _cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(self.model, name=tr("Learners"), look=TableLook(lead=t.S3),
                               height=t.ROW + t.S2, sorted_by=("name", True))  # fmt: skip
        self.table.row_opened.connect(self._on_row_opened)
        self.passed = RowsModel(_passed_columns(), _passed_cell, uid=_uid,
                                sort_key=_passed_key, parent=self)  # fmt: skip
        self.passed_table = DataTable(self.passed, name=tr("Passed on"), look=TableLook(lead=t.S3),
                                      height=t.ROW + t.S2, sorted_by=("on", False))  # fmt: skip
        self.passed_table.delete_wanted.connect(self._on_delete_wanted)
        empty = EmptyState(
            "graduation-cap",
            tr("No course yet"),
            tr("Write a curriculum under Settings, Curricula, and let a scheme follow it here."),
            action=tr("Choose a curriculum…"),
            primary=False,
        )
        empty.acted.connect(self.edit_course)
        self._none = EmptyState(
            "users",
            tr("Nobody here"),
            tr("Who is marked on the roster of a session of this course comes here."),
        )
        self._stack = QStackedWidget()
        for part in (self.table, self.passed_table, empty, self._none):
            self._stack.addWidget(part)
        self._said = text("", "strong")
        self._course_act = self._action(tr("Curriculum…"), self.edit_course)
        self._list_act = self._action(tr("Completion list"), self._on_list)
        self._certificates_act = self._action(tr("Certificates"), self._on_certificates)
        self._trained_act = self._action(tr("Staff trained…"), self._on_trained)
        self._talk_act = self._action(tr("Pass-on talk…"), self._on_talk)
        parts = []
        acts = (self._course_act, self._trained_act, self._talk_act, self._certificates_act,
                self._list_act)  # fmt: skip
        for act in acts:
            push = button(act.text(), "primary" if act is self._list_act else "plain")
            push.clicked.connect(act.trigger)
            act.enabledChanged.connect(push.setEnabled)
            parts.append(push)
        bar = row(self.course, self.shown, 1, self.search, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *parts))
        self.setLayout(layout)

    def head_widgets(self) -> list[QWidget]:
        """Nothing stands at the end of the page's head."""
        return []

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [
            self._list_act, self._certificates_act, self._talk_act, self._trained_act,
            self._course_act,
        ]  # fmt: skip

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def load(self) -> None:
        """Load the course that is chosen, or the first one."""
        chosen, shown, words = self.course.value(), self.shown.current(), self.search.text()
        workspace, branch = self._context.workspace, self._context.branch()

        def read(_progress: Progress) -> Any:
            service = workspace().learning
            branches = workspace().incentives.branch_ids(branch)
            courses = service.courses()
            course = next((each for each in courses if each.scheme_id == chosen), None)
            course = course or (courses[0] if courses else None)
            if course is None:
                return courses, None, [], []
            everybody = service.learners(course, branches=branches)
            if shown == PASSED_ON:
                passed = [*service.trained(branches, course.scheme_id),
                          *service.talks(branches, course.scheme_id)]  # fmt: skip
                return courses, course, everybody, passed
            state = LearnerState(shown)
            rows = service.learners(course, state=state, branches=branches, text=words)
            return courses, course, everybody, rows

        self._context.jobs.read("learning", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Load again when something of the courses changed."""
        if changes.touches("course", "curriculum", "curriculum_module", "lesson", "attendance",
                           "quiz_score", "session", "staff_training", "pass_on_talk",
                           "client"):  # fmt: skip
            self.load()

    def edit_course(self) -> None:
        """Choose which curriculum a scheme follows."""
        CourseDialog(self._context, self._page, self.chosen()).open()

    def chosen(self) -> Course | None:
        """Return the course that is shown."""
        return self._courses.get(self.course.value() or 0)

    def _action(self, name: str, slot: Any) -> QAction:
        act = QAction(name, self)
        act.triggered.connect(slot)
        return act

    def _on_read(self, found: Any) -> None:
        courses, course, everybody, rows = found
        self._courses = {each.scheme_id: each for each in courses}
        self.course.set_choices([(each.scheme_id, each.scheme) for each in courses])
        self.course.set_value(course.scheme_id if course else None)
        for act in (self._list_act, self._certificates_act, self._talk_act, self._trained_act):
            act.setEnabled(course is not None)
        if course is None:
            self._said.setText("")
            self._stack.setCurrentIndex(2)
            return
        is_passed = self.shown.current() == PASSED_ON
        (self.passed if is_passed else self.model).show(rows)
        self._stack.setCurrentIndex(1 if is_passed else 0 if rows else 3)
        self._said.setText(_sum(course, everybody, rows if is_passed else None))

    def _on_row_opened(self, learner: object) -> None:
        if isinstance(learner, Learner):
            self._context.open_record("client", learner.uid)

    def _on_list(self) -> None:
        course = self.chosen()
        if course is not None:
            self._context.open_record("completion-paper", course.scheme_code)

    def _on_certificates(self) -> None:
        course = self.chosen()
        if course is None:
            return
        chosen = self.table.selected_rows() if self._stack.currentWidget() is self.table else []
        done = [each.code for each in chosen if isinstance(each, Learner) and each.is_complete]
        client = done[0] if len(done) == 1 else ""
        self._context.open_record("certificates-paper", f"{client}/{course.scheme_code}")

    def _on_trained(self) -> None:
        course = self.chosen()
        if course is not None:
            TrainedDialog(self._context, self._page, course).open()

    def _on_talk(self) -> None:
        course = self.chosen()
        if course is not None:
            TalkDialog(self._context, self._page, course).open()

    def _on_delete_wanted(self) -> None:
        chosen, workspace = self.passed_table.current_row(), self._context.workspace
        if chosen is None:
            return

        def write(_progress: Progress) -> Any:
            service = workspace().learning
            if isinstance(chosen, Talk):
                return service.remove_talk(chosen.id)
            return service.remove_trained(chosen.id)

        said = tr("{name} removed", name=chosen.staff)
        self._context.actions.run(tr("Removing"), write, words=said, failed=self._page.show_error)


def _sum(course: Course, everybody: list[Learner], passed: list[Any] | None) -> str:
    """Return what the list comes to, in words."""
    if passed is not None:
        talks = [each for each in passed if isinstance(each, Talk)]
        return tr(
            "{trained} trainings, {talks} talks: {women} women and {men} men",
            trained=texts.number(len(passed) - len(talks)), talks=texts.number(len(talks)),
            women=texts.number(sum(each.women for each in talks)),
            men=texts.number(sum(each.men for each in talks)),
        )  # fmt: skip
    done = sum(each.is_complete for each in everybody)
    return tr(
        "{done} of {all} completed: {needed} of {modules} modules needed",
        done=texts.number(done), all=texts.number(len(everybody)),
        needed=texts.number(course.needed), modules=texts.number(len(course.modules)),
    )  # fmt: skip


def _columns() -> list[Column]:
    return [
        Column("name", tr("Client"), kind="two"),
        Column("dose", tr("Modules"), 110, "number"),
        Column("numbers", tr("Attended"), 170, "quiet", drop=2),
        Column("before", tr("Quiz before, %"), 116, "number", drop=1),
        Column("after", tr("Quiz after, %"), 108, "number", drop=1),
        Column("change", tr("Change"), 90, "number"),
        Column("last", tr("Last on"), 110, drop=3),
        Column("state", tr("State"), 130, "pill"),
    ]


def _cell(each: Learner, name: str) -> Any:
    if name == "name":
        return Cell(each.name, " · ".join(part for part in (each.code, each.centre) if part))
    if name == "dose":
        return f"{texts.number(each.dose)} / {texts.number(each.modules)}"
    if name == "numbers":
        return ", ".join(texts.number(number) for number in each.attended)
    if name in ("before", "after"):
        share = each.quiz_before if name == "before" else each.quiz_after
        return texts.DASH if share is None else texts.number(round(100 * share))
    if name == "change":
        return texts.points(each.quiz_change)
    if name == "last":
        return texts.day(each.last_on) if each.last_on else texts.DASH
    return Cell(tr("Completed"), tone="ok") if each.is_complete else Cell(tr("Under way"),
                                                                          tone="plain")  # fmt: skip


def _sort_key(each: Learner, name: str) -> Any:
    keys: dict[str, Any] = {
        "name": each.name.casefold(),
        "dose": each.dose,
        "numbers": each.attended,
        "before": each.quiz_before if each.quiz_before is not None else -1.0,
        "after": each.quiz_after if each.quiz_after is not None else -1.0,
        "change": each.quiz_change if each.quiz_change is not None else -101.0,
        "last": each.last_on.isoformat() if each.last_on else "",
    }
    return keys.get(name, each.is_complete)


def _passed_columns() -> list[Column]:
    return [
        Column("staff", tr("Staff"), kind="two"),
        Column("what", tr("What"), 320, "two"),
        Column("on", tr("Day"), 120),
        Column("women", tr("Women"), 90, "number"),
        Column("men", tr("Men"), 90, "number"),
    ]


def _passed_cell(each: StaffTrained | Talk, name: str) -> Any:
    if name == "on":
        return texts.day(each.on)
    if isinstance(each, StaffTrained):
        if name == "staff":
            return Cell(each.staff, tr("%n talk since|%n talks since", n=each.talks))
        if name == "what":
            by = tr("by {name}", name=each.trainer) if each.trainer else ""
            return Cell(tr("Trained to pass it on"), by)
        return texts.DASH
    if name == "staff":
        return Cell(each.staff, each.centre)
    if name == "what":
        return Cell(tr("Pass-on talk"), each.module)
    return texts.number(each.women if name == "women" else each.men)


def _passed_key(each: StaffTrained | Talk, name: str) -> Any:
    if name in ("women", "men"):
        return getattr(each, name, -1)
    if name == "what":
        return isinstance(each, Talk)
    return each.staff.casefold() if name == "staff" else each.on.isoformat()


def _uid(each: Any) -> str:
    return str(each.uid)
