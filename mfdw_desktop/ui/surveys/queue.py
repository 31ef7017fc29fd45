"""Second interviews: a client has one a round; a person decides which answers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import QueuedDifference, QueueDecision, QueuedLine
from mfdw_desktop.domain.surveys import Questionnaire, language_of
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.entry import words as said
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, column, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


SHARES = [440, 740]


class QueuePane(QWidget):
    """The waiting interviews left, what differs right, the ways to decide below."""

    counted = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self.model = RowsModel(_columns(), _cell, uid=_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Second interviews"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_row_chosen)
        self._forms: dict[str, Questionnaire] = {}
        self.differences = RowsModel(
            _difference_columns(), self._difference_cell, uid=_difference_uid, parent=self
        )
        self._title = text("", "section", wrap=True)
        self._facts = text("", "small", "text2", wrap=True)
        head = column(self._title, self._facts, gap=2, margins=(t.S2, t.S15, t.S2, t.S15))
        right = column(gap=0)
        right.addLayout(head)
        right.addWidget(rule())
        compared = DataTable(self.differences, name=tr("What differs"),
                             look=TableLook(lead=t.S2), height=t.ROW + t.S2)  # fmt: skip
        right.addWidget(compared, 1)
        side = QWidget()
        side.setLayout(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(side)
        split.setSizes(SHARES)
        self._acts = [
            self._act("1", tr("Keep what stands"), QueueDecision.KEPT),
            self._act("2", tr("Take this one"), QueueDecision.REPLACED),
            self._act("3", tr("Fill the gaps"), QueueDecision.MERGED),
            self._act("4", tr("Keep both"), QueueDecision.BOTH),
            self._act("5", tr("Drop it"), QueueDecision.DROPPED),
        ]
        parts: list[Any] = []
        for act in self._acts:
            push = button(act.text())
            push.clicked.connect(act.trigger)
            parts += [KeyHint(act.shortcut().toString()), push]
        foot = PageFoot(1, *parts)
        full = QWidget()
        body = column(gap=0)
        body.addWidget(split, 1)
        body.addWidget(foot)
        full.setLayout(body)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(
            EmptyState(
                "inbox",
                tr("No interview waits"),
                tr("When a file brings a second interview of a client, it waits here."),
            )
        )
        self.setLayout(column(self._stack, gap=0))

    def load(self) -> None:
        """Load the interviews that wait."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> tuple[list[QueuedLine], dict[str, Questionnaire]]:
            services = workspace()
            lines = services.waiting.queued()
            return lines, {code: services.surveys.show(code) for code in {e.survey for e in lines}}

        self._context.jobs.read("queue", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Load again when something was queued or decided."""
        if changes.touches("queued_interview", "response"):
            self.load()

    def actions_of(self) -> list[QAction]:
        """Return the decisions."""
        return self._acts

    def _act(self, key: str, name: str, decision: QueueDecision) -> QAction:
        act = QAction(name, self.table)
        act.setShortcut(QKeySequence(key))
        act.setData(decision)
        act.triggered.connect(self._on_act_triggered)
        self.table.addAction(act)
        return act

    def _on_read(self, found: tuple[list[QueuedLine], dict[str, Questionnaire]]) -> None:
        lines, self._forms = found
        self.model.show(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines:
            self.table.choose_row(0)
        self.counted.emit(len(lines))

    def _on_row_chosen(self, line: object) -> None:
        if not isinstance(line, QueuedLine):
            return
        who = line.client_name or line.client_code
        self._title.setText(f"{who} · {words.queue_reason(line.reason)}" if who else
                            words.queue_reason(line.reason))  # fmt: skip
        differs = tr("%n answer differs from the one that stands|%n answers differ from the one "
                     "that stands", n=len(line.differences))  # fmt: skip
        self._facts.setText(" · ".join(part for part in (differs, *_days(line)) if part))
        self.differences.show(line.differences)

    def _difference_cell(self, each: QueuedDifference, name: str) -> Any:
        """Return question or answers in words: labels of choices, the row of a repeat."""
        line = self.table.current_row()
        form = self._forms.get(line.survey) if isinstance(line, QueuedLine) else None
        if form is None:
            return None
        language = language_of(form, self._context.preferences.value.language)
        place, bracket, code = each.question.rpartition("]/")
        if name == "question":
            label = said.label(form, code, language)
            return Cell(texts.breakable(label), said.place(form, place + bracket[:1], language),
                        note=label)  # fmt: skip
        given = each.standing if name == "standing" else each.queued
        words_ = said.value(form, code, given, language)
        return Cell(words_, note=words_)

    def _on_act_triggered(self) -> None:
        act, line = self.sender(), self.table.current_row()
        if not isinstance(act, QAction) or not isinstance(line, QueuedLine):
            return
        decision, key = QueueDecision(act.data()), line.id
        workspace = self._context.workspace

        def decide(_progress: Progress) -> Any:
            return workspace().waiting.decide(key, decision)

        self._context.actions.run(
            tr("Saving the decision"),
            decide,
            words=tr("{client}: {decision}", client=line.client_code, decision=act.text()),
            failed=self._page.show_error,
        )


def _days(line: QueuedLine) -> list[str]:
    """Return when either interview was, and which is the later one."""
    if not line.day or not line.standing_day:
        return []
    is_later = line.day > line.standing_day
    said = [tr("stands: {day}", day=texts.day(line.standing_day))]
    this = texts.day(line.day)
    said.append(tr("this: {day}, later", day=this) if is_later else tr("this: {day}", day=this))
    return said


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("round", tr("Round"), 150, "two"),
        Column("row", tr("Row"), 64, "number", drop=1),
    ]


def _cell(line: QueuedLine, name: str) -> Any:
    if name == "client":
        return Cell(line.client_name or line.client_code, line.client_code)
    if name == "round":
        return Cell(words.round_name(line.round), line.survey)
    return texts.number(line.row)


def _uid(line: QueuedLine) -> str:
    return line.uid


def _difference_columns() -> list[Column]:
    return [
        Column("question", tr("Question"), 0, "two"),
        Column("standing", tr("Stands"), 168, "quiet"),
        Column("queued", tr("In the second interview"), 200),
    ]


def _difference_uid(each: QueuedDifference) -> str:
    return each.question
