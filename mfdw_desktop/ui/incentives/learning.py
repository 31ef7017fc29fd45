"""Courses: who learned how much of a curriculum, and what trained staff passed on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.learning import (
    Course,
    Learner,
    LearnerFilter,
    LearnerState,
    Talk,
)
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import learning_cells as cells
from mfdw_desktop.ui.incentives.learning_dialogs import CourseDialog, TalkDialog, TrainedDialog
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.paged_model import PagedTableModel
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PASSED_ON = "passed_on"


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
        self.search.searched.connect(self._on_searched)
        none = EmptyState(
            "users",
            tr("Nobody here"),
            tr("Who is marked on the roster of a session of this course comes here."),
        )
        self.learners = self._add_list(
            "learners", tr("Learners"), cells.columns(), cells.cell, none
        )
        self.learners.opened.connect(self._on_row_opened)
        nothing = EmptyState("users", tr("Nobody here"), "")
        self.passed_on = self._add_list(
            "passed-on", tr("Passed on"), cells.passed_columns(), cells.passed_cell, nothing
        )
        self.passed_on.removal_wanted.connect(self._on_delete_wanted)
        self.file = ListFile(page, tr("Learners"), "learners", self._content)
        empty = EmptyState(
            "graduation-cap",
            tr("No course yet"),
            tr("Write a curriculum under Settings, Curricula, and let a scheme follow it here."),
            action=tr("Choose a curriculum…"),
            primary=False,
        )
        empty.acted.connect(self.edit_course)
        self._stack = QStackedWidget()
        for part in (self.learners, self.passed_on, empty):
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
        bar = row(self.course, self.shown, 1, self.search, self.file.button, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *parts))
        self.search.leads_to(self.table)
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

    @property
    def long(self) -> LongList:
        """The list that is shown."""
        return self.passed_on if self.shown.current() == PASSED_ON else self.learners

    @property
    def table(self) -> DataTable:
        """The table of the learners."""
        return self.learners.table

    @property
    def model(self) -> PagedTableModel:
        """The rows of the learners."""
        return self.learners.model

    def load(self) -> None:
        """Load the course that is chosen, or the first one."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> list[Course]:
            return workspace().learning.courses()

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

    def _add_list(
        self, key: str, name: str, columns: list[Column], cell: Any, empty: EmptyState
    ) -> LongList:
        look = LongLook(key, name, columns, several=False, takes_first=False)
        made = LongList(self._context.jobs, look, cell, empty)
        made.loaded.connect(self._on_loaded)
        made.failed.connect(self._page.show_error)
        return made

    def _on_read(self, courses: list[Course]) -> None:
        chosen = self.course.value()
        self._courses = {each.scheme_id: each for each in courses}
        self.course.set_choices([(each.scheme_id, each.scheme) for each in courses])
        course = self._courses.get(chosen or 0) or (courses[0] if courses else None)
        self.course.set_value(course.scheme_id if course else None)
        for act in (self._list_act, self._certificates_act, self._talk_act, self._trained_act):
            act.setEnabled(course is not None)
        self.file.button.setEnabled(course is not None)
        if course is None:
            self._said.setText("")
            self._stack.setCurrentIndex(2)
            return
        self._stack.setCurrentWidget(self.long)
        make = self._make(course)
        self.long.show_list(make, is_narrowed=bool(self.search.text().strip()))

    def _make(self, course: Course) -> Callable[[Order], Listing]:
        workspace, branch = self._context.workspace, self._context.branch()
        shown, words = self.shown.current(), self.search.text()
        is_passed = shown == PASSED_ON
        state = LearnerState.ALL if is_passed else LearnerState(shown)

        def make(order: Order) -> Listing:
            service = workspace().learning
            wanted = LearnerFilter(course, state, service.branch_ids(branch), words)
            found: Listing = (service.open_passed if is_passed else service.open_learners)(
                wanted, order
            )
            return found

        return make

    def _on_searched(self, _words: str) -> None:
        self.load()

    def _on_loaded(self, found: OpenList) -> None:
        course = self.chosen()
        if course is not None and found is self.long.found:
            if self.long is self.passed_on:
                self._said.setText(cells.passed_said(found.facts))
            else:
                self._said.setText(cells.said(course, found.facts))
            self.file.button.setEnabled(bool(found.total))

    def _content(self) -> Callable[[], Content]:
        open_again = self.long.open_again()
        assert open_again is not None
        is_passed = self.long is self.passed_on
        heads = cells.PASSED_HEADS if is_passed else cells.HEADS
        row_of: Callable[[Any], Sequence[Any]] = (
            cells.passed_exported if is_passed else cells.exported
        )
        return lambda: (heads, (row_of(each) for each in open_again().every()))

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
        chosen = self.learners.selected() if self.long is self.learners else []
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
        chosen, workspace = self.passed_on.table.current_row(), self._context.workspace
        if chosen is None:
            return

        def write(_progress: Progress) -> Any:
            service = workspace().learning
            if isinstance(chosen, Talk):
                return service.remove_talk(chosen.id)
            return service.remove_trained(chosen.id)

        said = tr("{name} removed", name=chosen.staff)
        self._context.actions.run(tr("Removing"), write, words=said, failed=self._page.show_error)
