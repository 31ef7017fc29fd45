"""Step 4: what would happen, row by row; problems grouped by what repairs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.domain.imports import ChangeSample, ImportPlan, ImportSummary
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import plan_work
from mfdw_desktop.ui.surveys.wizard.problem_list import ProblemGroup, ProblemList, grouped
from mfdw_desktop.ui.surveys.wizard.problem_saver import ProblemSaver
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.surveys.wizard.tally import Tally
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, on_surface, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

GROUPS_WIDTH = 300
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn"}


class CheckStep(Step):
    """Show the plan; the import itself is the next step."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.work.done.connect(self._on_planned)
        self.work.failed.connect(self._on_failed)
        self.tally = Tally()
        self.groups = ProblemList()
        self.groups.chosen.connect(self._on_group_chosen)
        self._workbook = button(tr("Save the problems as a workbook…"), "link", "download")
        self.saver = ProblemSaver(page, draft, self)
        self._workbook.clicked.connect(self.saver.ask)
        self.shown = Segments([("problems", tr("Problems")), ("changes", tr("Values that change"))],
                              "problems")  # fmt: skip
        self.shown.setAccessibleName(tr("What to show"))
        self.shown.edited.connect(self._on_shown_edited)
        self.problems = RowsModel(_problem_columns(), _problem_cell, uid=_problem_uid, parent=self)
        self.changes = RowsModel(_change_columns(), _change_cell, uid=_change_uid, parent=self)
        problem_table = DataTable(self.problems, name=tr("Problems"), look=TableLook(lead=t.S2))
        change_table = DataTable(self.changes, name=tr("Values that change"),
                                 look=TableLook(lead=t.S2))  # fmt: skip
        self._no_problem = EmptyState(
            "circle-check", tr("Every row can be imported"), tr("No cell needs a look.")
        )
        self._no_change = EmptyState(
            "circle-check", tr("No stored value would change"),
            tr("Blank cells never clear what is stored."))  # fmt: skip
        self._stack = QStackedWidget()
        for each in (problem_table, change_table, self._no_problem, self._no_change):
            self._stack.addWidget(each)
        self._more = text("", "small", "text3")
        bar = row(self.shown, 1, self._more, gap=t.S1, margins=(t.S2, t.S15, t.S2, t.S15))
        right = column(box(bar), rule(), gap=0)
        right.addWidget(self._stack, 1)
        self._left = self._make_left()
        self._divide = rule(vertical=True)
        body = row(self._left, self._divide, gap=0)
        body.addLayout(right, 1)
        layout = column(self.tally, rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def enter(self) -> None:
        """Show the plan; make it when there is none, or when it is not up to date."""
        plan = self.draft.plan
        if plan is not None:
            self._show(plan)
        if plan is None or self.draft.is_stale:
            self.work.start(tr("Checking the rows"), plan_work(self.page, self.draft))
            self.ready_changed.emit()

    def is_ready(self) -> bool:
        """Tell whether there is anything to import."""
        plan = self.draft.plan
        if plan is None or self.draft.is_stale:
            return False
        return plan.imported + plan.updated + plan.queued + plan.unchanged > 0

    def said(self) -> str:
        """Return how many rows were read, and how many would be left out."""
        plan = self.draft.plan
        if plan is None:
            return ""
        if plan.rejected:
            return tr("{rejected} of {all} rows rejected", rejected=texts.number(plan.rejected),
                      all=texts.number(plan.rows))  # fmt: skip
        return tr("%n row|%n rows", n=plan.rows)

    def act(self) -> str:
        """Return the words of the button that imports."""
        plan = self.draft.plan
        if plan is None:
            return tr("Import")
        good = plan.imported + plan.updated
        if not good:
            return tr("Import: nothing new")
        return tr("Import %n good row|Import %n good rows", n=good)

    def take_focus(self) -> None:
        """Begin with the kinds of problems."""
        self.groups.setFocus()

    def _make_left(self) -> QWidget:
        left = QWidget()
        self._title = text("", "section", wrap=True)
        head = row(self._title, margins=(t.S3, t.S2, t.S3, t.S1))
        foot = row(self._workbook, 1, margins=(t.S2, t.S1, t.S2, t.S15))
        layout = column(head, gap=0)
        layout.addWidget(self.groups, 1)
        layout.addLayout(foot)
        left.setLayout(layout)
        left.setFixedWidth(GROUPS_WIDTH)
        return on_surface(left, "sunken")

    def _on_planned(self, plan: ImportPlan) -> None:
        self.draft.plan, self.draft.is_stale = plan, False
        self._show(plan)

    def _on_failed(self, error: BaseException) -> None:
        self.draft.forget_plan()
        self.ready_changed.emit()
        self.page.show_error(error)

    def _show(self, plan: ImportSummary) -> None:
        self.tally.show_counts(plan)
        groups = grouped(plan.problems)
        self._title.setText(_title(groups))
        for part in (self._left, self._divide):
            part.setVisible(bool(groups))
        self.groups.show_groups(groups)
        self.changes.show(plan.samples)
        if not groups:
            self.problems.show(())
        for value, name, count in (
            ("problems", tr("Problems"), plan.problems_total),
            ("changes", tr("Values that change"), plan.samples_total),
        ):
            self.shown.rename(value, f"{name} {texts.number(count)}")
        self.shown.choose("problems" if groups or not plan.samples else "changes")
        self._on_shown_edited()
        self.ready_changed.emit()

    def _on_group_chosen(self, group: ProblemGroup) -> None:
        self.problems.show(group.problems)
        self.shown.choose("problems")
        self._on_shown_edited()

    def _on_shown_edited(self) -> None:
        plan = self.draft.plan
        is_problems = self.shown.current() == "problems"
        if is_problems:
            self._stack.setCurrentIndex(0 if self.problems.rows else 2)
        else:
            self._stack.setCurrentIndex(1 if self.changes.rows else 3)
        if plan is None:
            return
        rows = self.problems.rows if is_problems else self.changes.rows
        total = plan.problems_total if is_problems else plan.samples_total
        listed = len(plan.problems) if is_problems else len(rows)
        if total > listed:
            said = tr("the first {shown} of {all}", shown=texts.number(listed),
                      all=texts.number(total))  # fmt: skip
        else:
            said = tr("%n line|%n lines", n=len(rows)) if rows else ""
        self._more.setText(said)


def _title(groups: list[ProblemGroup]) -> str:
    """Return how bad it is, in words."""
    counts = {
        severity: sum(len(each.problems) for each in groups if each.severity is severity)
        for severity in Severity
    }
    if counts[Severity.ERROR]:
        return tr("%n problem keeps a row out|%n problems keep rows out", n=counts[Severity.ERROR])
    if counts[Severity.WARNING]:
        return tr("%n value to look at|%n values to look at", n=counts[Severity.WARNING])
    return tr("%n remark|%n remarks", n=counts[Severity.INFO])


def _problem_columns() -> list[Column]:
    return [
        Column("row", tr("Row"), 84, "number"),
        Column("header", tr("Column"), 200, "quiet", drop=1),
        Column("value", tr("In the file"), 180),
        Column("said", tr("What is wrong"), 0),
    ]


def _problem_cell(problem: RowProblem, name: str) -> Any:
    if name == "row":
        return texts.number(problem.row) if problem.row else texts.DASH
    if name == "header":
        return f"{problem.column} · {problem.header}" if problem.column else problem.header
    said = texts.problem_words(problem)
    if name == "value":
        tone = TONES.get(problem.severity, "") if problem.value else ""
        return Cell(problem.value, tone=tone, note=said if tone else "")
    return Cell(texts.breakable(said), note=said)


def _problem_uid(problem: RowProblem) -> str:
    return f"{problem.sheet}:{problem.row}:{problem.column}:{problem.rule}"


def _change_columns() -> list[Column]:
    return [
        Column("row", tr("Row"), 84, "number"),
        Column("field", tr("Question"), 260, "quiet"),
        Column("old", tr("Stored"), 220),
        Column("new", tr("In the file"), 0),
    ]


def _change_cell(sample: ChangeSample, name: str) -> Any:
    if name == "row":
        return texts.number(sample.row)
    if name == "field":
        return sample.field
    return words.value(sample.old if name == "old" else sample.new)


def _change_uid(sample: ChangeSample) -> str:
    return f"{sample.row}:{sample.field}"
