"""Step 4: what would happen, row by row; problems grouped by what repairs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from mfdw_desktop.domain.imports import ChangeSample, ImportPlan, ImportSummary
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import plan_work
from mfdw_desktop.ui.surveys.wizard.problem_saver import ProblemSaver
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.surveys.wizard.tally import Tally
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
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


@dataclass(frozen=True)
class ProblemGroup:
    """Problems of one rule in one column."""

    rule: str
    header: str
    severity: Severity
    problems: tuple[RowProblem, ...]


def grouped(problems: tuple[RowProblem, ...]) -> list[ProblemGroup]:
    """Return problems by rule and column: errors first, then by how many there are."""
    found: dict[tuple[str, str, Severity], list[RowProblem]] = {}
    for each in problems:
        found.setdefault((each.rule, each.header, each.severity), []).append(each)
    order = list(Severity)
    groups = [ProblemGroup(*key, tuple(listed)) for key, listed in found.items()]
    return sorted(groups, key=lambda each: (order.index(each.severity), -len(each.problems)))


class CheckStep(Step):
    """Show the plan; the import itself is the next step."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self._groups: list[ProblemGroup] = []
        self.tally = Tally()
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Kinds of problems"))
        self.groups.setFrameShape(QListWidget.Shape.NoFrame)
        self.groups.setWordWrap(True)
        self.groups.setFont(theme.font("body"))
        self.groups.currentRowChanged.connect(self._on_group_chosen)
        self._workbook = button(tr("Save the problems as a workbook…"), "link", "download")
        self._saver = ProblemSaver(page, draft, self)
        self._workbook.clicked.connect(self._saver.ask)
        self.shown = Segments([("problems", tr("Problems")), ("changes", tr("Values that change"))],
                              "problems")  # fmt: skip
        self.shown.setAccessibleName(tr("What to show"))
        self.shown.edited.connect(self._on_shown_edited)
        self.problems = RowsModel(_problem_columns(), _problem_cell, uid=_problem_uid)
        self.changes = RowsModel(_change_columns(), _change_cell, uid=_change_uid)
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
        bar = row(self.shown, 1, self._more, gap=t.S1, margins=(t.S2, t.S1, t.S2, t.S1))
        right = column(box(bar), rule(), gap=0)
        right.addWidget(self._stack, 1)
        body = row(self._make_left(), rule(vertical=True), gap=0)
        body.addLayout(right, 1)
        layout = column(self.tally, rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def enter(self) -> None:
        """Show the plan; make it when there is none."""
        if self.draft.plan is not None:
            self._show(self.draft.plan)
            return
        self.page.context.jobs.write(
            tr("Checking the rows"),
            plan_work(self.page, self.draft),
            then=self._on_planned,
            failed=self.page.show_error,
        )

    def is_ready(self) -> bool:
        """Tell whether there is anything to import."""
        plan = self.draft.plan
        return plan is not None and plan.imported + plan.updated + plan.queued + plan.unchanged > 0

    def said(self) -> str:
        """Return how many rows need a look."""
        plan = self.draft.plan
        return "" if plan is None else tr("%n row|%n rows", n=plan.rows)

    def act(self) -> str:
        """Return the words of the button that imports."""
        plan = self.draft.plan
        if plan is None:
            return tr("Import")
        good = plan.imported + plan.updated
        if not good:
            return tr("Import: nothing new")
        return tr("Import %n good row|Import %n good rows", n=good)

    def _make_left(self) -> QWidget:
        left = QWidget()
        self._title = text("", "section")
        head = row(self._title, margins=(t.S3, t.S15, t.S2, t.S1))
        foot = row(self._workbook, 1, margins=(t.S2, t.S1, t.S2, t.S15))
        layout = column(head, gap=0)
        layout.addWidget(self.groups, 1)
        layout.addLayout(foot)
        left.setLayout(layout)
        left.setFixedWidth(GROUPS_WIDTH)
        return on_surface(left, "sunken")

    def _on_planned(self, plan: ImportPlan) -> None:
        self.draft.plan = plan
        self._show(plan)

    def _show(self, plan: ImportSummary) -> None:
        self.tally.show_counts(plan)
        self._groups = grouped(plan.problems)
        errors = sum(len(g.problems) for g in self._groups if g.severity is Severity.ERROR)
        self._title.setText(
            tr("%n cell keeps a row out|%n cells keep rows out", n=errors)
            if errors
            else tr("%n warning|%n warnings", n=plan.problems_total)
        )
        self._workbook.setEnabled(bool(plan.problems))
        self.groups.clear()
        for group in self._groups:
            self.groups.addItem(_group_item(group))
        self.changes.show(plan.samples)
        if self._groups:
            self.groups.setCurrentRow(0)
        else:
            self.problems.show(())
        self.shown.choose("problems" if self._groups or not plan.samples else "changes")
        self._on_shown_edited()
        self.ready_changed.emit()

    def _on_group_chosen(self, number: int) -> None:
        if 0 <= number < len(self._groups):
            self.problems.show(self._groups[number].problems)
            self.shown.choose("problems")
            self._on_shown_edited()

    def _on_shown_edited(self) -> None:
        plan = self.draft.plan
        is_problems = self.shown.current() == "problems"
        if is_problems:
            self._stack.setCurrentIndex(0 if self._groups else 2)
        else:
            self._stack.setCurrentIndex(1 if self.changes.rows else 3)
        if plan is None:
            return
        rows = self.problems.rows if is_problems else self.changes.rows
        total = plan.problems_total if is_problems else plan.samples_total
        listed = len(plan.problems) if is_problems else len(rows)
        self._more.setText(
            tr("the first {shown} of {all}", shown=texts.number(listed), all=texts.number(total))
            if total > listed
            else tr("%n line|%n lines", n=len(rows))
        )


def _group_item(group: ProblemGroup) -> QListWidgetItem:
    first = group.problems[0]
    count = texts.number(len(group.problems))
    said = texts.problem_words(first)
    head = f"{group.header} · {count}" if group.header else count
    item = QListWidgetItem(f"{head}\n{said}")
    tone = {"error": ("circle-alert", "bad"), "warning": ("triangle-alert", "warn")}
    icon, colour = tone.get(group.severity.value, ("info", "text2"))
    item.setIcon(theme.icon(icon, colour))
    return item


def _problem_columns() -> list[Column]:
    return [
        Column("row", tr("Row"), 84, "number"),
        Column("header", tr("Column"), 200, "quiet"),
        Column("value", tr("In the file"), 180),
        Column("said", tr("What is wrong"), 0),
    ]


def _problem_cell(problem: RowProblem, name: str) -> Any:
    if name == "row":
        return texts.number(problem.row) if problem.row else texts.DASH
    if name == "header":
        return f"{problem.column} · {problem.header}" if problem.column else problem.header
    if name == "value":
        return Cell(problem.value, tone="bad" if problem.severity is Severity.ERROR else "warn")
    return texts.problem_words(problem)


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
