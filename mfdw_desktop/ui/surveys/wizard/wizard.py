"""The wizard: the line of steps, the step itself, and the way back; written only at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.imports import ImportResult
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.check_step import CheckStep
from mfdw_desktop.ui.surveys.wizard.columns_step import ColumnsStep
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.file_step import FileStep
from mfdw_desktop.ui.surveys.wizard.planning import import_work
from mfdw_desktop.ui.surveys.wizard.result_step import ResultStep
from mfdw_desktop.ui.surveys.wizard.step import LOW, Step
from mfdw_desktop.ui.surveys.wizard.table_step import TableStep
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

KINDS: tuple[type[Step], ...] = (FileStep, TableStep, ColumnsStep, CheckStep, ResultStep)
CHECK, RESULT = 3, 4
AnyStep = TypeVar("AnyStep", bound=Step)


class ImportWizard(QWidget):
    """Five steps; back at any time, nothing written before the fifth.

    A step is built when it is near: all five at once would hold the window up.
    """

    closed = Signal()
    undo_wanted = Signal(int)
    receipt_wanted = Signal(int)
    queue_wanted = Signal()

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__()
        self.page, self.draft = page, draft
        self._steps: dict[type[Step], Step] = {}
        self._areas: dict[Step, QScrollArea] = {}
        self._is_stopped = False
        self.number = 0
        self._is_running = False
        self._title = text(tr("Import"), "title")
        self._what = text("", "body", "text3")
        close, beside = (icon_button("x", tr("Leave the import"), shortcut="Esc") for _ in "12")
        for each in (close, beside):
            each.clicked.connect(self.leave)
        head = row(self._title, self._what, 1, close, gap=t.S15,
                   margins=(t.S3, t.S15, t.S3, t.S1))  # fmt: skip
        self._head_line, self._beside = box(head), beside
        self.stepper = Stepper([tr("File"), tr("Table"), tr("Columns"), tr("Check"), tr("Result")])
        self.stepper.back_wanted.connect(self.go_to)
        self._stack = QStackedWidget()
        self.back = button(tr("Back"), shortcut="Alt+Left")
        self.back.clicked.connect(self._on_back_clicked)
        self.next = button("", "primary")
        self.next.clicked.connect(self.go_on)
        self.next.setToolTip(tr("Go on (Ctrl+Enter)"))
        self._busy = text("", "small", "text2")
        self._safe = box(row(IconLabel("shield-check", "text2", size=16),
                             text(tr("Nothing has been written yet"), "small", "text2"),
                             gap=t.S1))  # fmt: skip
        self._steps_line = row(self.stepper, beside, margins=(t.S3, 0, t.S3, t.S1))
        self.head = box(column(self._head_line, self._steps_line, gap=0), "page")
        """Title and line of steps; the page puts it over its messages."""
        beside.hide()
        layout = column(rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self.back, self._safe, 1, self._busy, self.next))
        self.setLayout(layout)
        self._add_keys()
        self.go_to(0)

    @property
    def file(self) -> FileStep:
        """The first step."""
        return self._step(FileStep)

    @property
    def table(self) -> TableStep:
        """The second step."""
        return self._step(TableStep)

    @property
    def columns(self) -> ColumnsStep:
        """The third step."""
        return self._step(ColumnsStep)

    @property
    def check(self) -> CheckStep:
        """The fourth step."""
        return self._step(CheckStep)

    @property
    def result(self) -> ResultStep:
        """The last step."""
        return self._step(ResultStep)

    def _step(self, kind: type[AnyStep]) -> AnyStep:
        """Return a step, built now if it is not there yet."""
        step = self._steps.get(kind)
        if not isinstance(step, kind):
            step = kind(self.page, self.draft)
            self._steps[kind] = step
            # On a small screen a step scrolls; it must not push the window wider.
            self._areas[step] = scroll(step, sideways=True)
            self._stack.addWidget(self._areas[step])
            step.ready_changed.connect(self._tell)
            if isinstance(step, ResultStep):
                step.undo_wanted.connect(self.undo_wanted)
                step.receipt_wanted.connect(self.receipt_wanted)
                step.queue_wanted.connect(self.queue_wanted)
        return step

    def _here(self) -> Step:
        """Return the step that is shown."""
        return self._step(KINDS[self.number])

    def _build_next(self) -> None:
        """Build the step that comes next, while this one is looked at."""
        if not self._is_stopped and self.number < RESULT:
            self._step(KINDS[self.number + 1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out on a low screen: the steps say it, and the rows need the room."""
        super().resizeEvent(event)
        is_low = self.window().height() < LOW
        if is_low == self._beside.isHidden():
            self._head_line.setVisible(not is_low)
            self._beside.setVisible(is_low)
            self.stepper.fold(is_low)
            self._steps_line.setContentsMargins(t.S3, t.S1 if is_low else 0, t.S3, t.S1)

    def go_to(self, number: int) -> None:
        """Go to a step."""
        if self._is_running:
            return
        self._here().stop()
        self.number = number
        step = self._here()
        self._stack.setCurrentWidget(self._areas[step])
        self.stepper.go_to(number)
        self.page.message.clear()
        step.enter()
        self._tell()
        step.take_focus()
        QTimer.singleShot(0, self, self._build_next)

    def take_focus(self) -> None:
        """Begin in the open step."""
        self._here().take_focus()

    def leave(self) -> None:
        """Leave the import; ask first when decisions would be lost."""
        if self.may_leave():
            self.closed.emit()

    def may_leave(self) -> bool:
        """Tell whether nothing would be lost by leaving; ask in the page if not."""
        if self._is_running:
            return False
        if self.number == RESULT or not self.draft.has_decisions:
            return True
        self.page.message.show_message(
            "warn",
            tr("Leave the import?"),
            tr("What you decided about the table and its columns would be lost."),
            actions=[MessageAction(tr("Leave"), self._on_leave_clicked)],
        )
        return False

    def go_on(self) -> None:
        """Go to the next step; from the fourth the import is run."""
        if not self.next.isEnabled():
            return
        if self.number == RESULT:
            self.closed.emit()
        elif self.number == CHECK:
            self._run()
        else:
            self.go_to(self.number + 1)

    def is_running(self) -> bool:
        """Tell whether the import is being written."""
        return self._is_running

    def stop(self) -> None:
        """Stop what the open step works at: the wizard goes."""
        self._is_stopped = True
        self._here().stop()
        if CheckStep in self._steps:
            self.check.model.forget()
        self.draft.let_go(everything=True)

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (
            ("Esc", self.leave),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Alt+Left", self._on_back_clicked),
        ):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(slot)

    def _run(self) -> None:
        self.check.stop()
        self._is_running = True
        self._tell()
        self.page.context.actions.run(
            tr("Importing {file}", file=self.file.said()),
            import_work(self.page, self.draft),
            words=tr("{file} imported", file=self.file.said()),
            then=self._on_imported,
            failed=self._on_failed,
        ).cancelled.connect(self._on_cancelled)

    def _on_imported(self, result: ImportResult) -> None:
        self._is_running = False
        self.draft.result = result
        self.go_to(RESULT)

    def _on_failed(self, error: BaseException) -> None:
        self._is_running = False
        self._tell()
        if isinstance(error, RefusedError) and error.code == "file-changed":
            self._check_again()
        else:
            self.page.show_error(error)

    def _check_again(self) -> None:
        """Check the rows of a file that was saved anew since; what was decided stays."""
        self.check.again()
        self.page.message.show_message(
            "warn",
            tr("The file was changed after its rows were checked"),
            tr("They are checked again: look at them before you import."),
        )

    def _on_cancelled(self) -> None:
        self._is_running = False
        self._tell()
        self.page.message.show_message(
            "info", tr("The import was stopped"), tr("Nothing of it was kept.")
        )

    def _on_back_clicked(self) -> None:
        if 0 < self.number < RESULT:
            self.go_to(self.number - 1)

    def _on_leave_clicked(self) -> None:
        self.closed.emit()

    def _tell(self) -> None:
        step = self._here()
        self.stepper.say(self.number, step.said())
        self.next.setText(step.act() or tr("Next"))
        is_idle = not self._is_running and not step.is_busy()
        self.next.setEnabled(is_idle and step.is_ready())
        self.back.setEnabled(not self._is_running)
        self._busy.setText("" if is_idle else tr("One moment …"))
        self.back.setVisible(0 < self.number < RESULT)
        self._safe.setVisible(self.number < RESULT)
        draft = self.draft
        is_named = draft.is_survey and bool(draft.survey)
        parts = [draft.survey_title if is_named else words.kind_name(draft.kind)]
        if draft.is_survey and draft.round:
            parts.append(words.round_name(draft.round))
        self._what.setText(" · ".join(part for part in parts if part))
