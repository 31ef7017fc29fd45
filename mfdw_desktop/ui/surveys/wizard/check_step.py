"""Step 4: the file's own rows in a sheet, what is wrong with them, and what repairs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from mfdw_desktop.domain.imports import ImportPlan, ImportSummary
from mfdw_desktop.domain.mending import RowsChecked, Step, laid_over
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.change_list import ChangeView
from mfdw_desktop.ui.surveys.wizard.check_states import no_change, no_problem, no_row
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.form_rules import RulesButton
from mfdw_desktop.ui.surveys.wizard.mending.live import MOST_ROWS, LiveCheck
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair, Repairer
from mfdw_desktop.ui.surveys.wizard.mending.sheet import MendSheet, rows_with
from mfdw_desktop.ui.surveys.wizard.plan_view import PlanView
from mfdw_desktop.ui.surveys.wizard.planning import StepWork, plan_work
from mfdw_desktop.ui.surveys.wizard.problem_list import ProblemGroup, grouped
from mfdw_desktop.ui.surveys.wizard.problem_saver import ProblemSaver
from mfdw_desktop.ui.surveys.wizard.problem_side import ProblemSide
from mfdw_desktop.ui.surveys.wizard.problem_table import (
    problem_cell,
    problem_columns,
    problem_uid,
)
from mfdw_desktop.ui.surveys.wizard.step import LOW, NARROW
from mfdw_desktop.ui.surveys.wizard.step import Step as WizardStep
from mfdw_desktop.ui.surveys.wizard.tally import Tally
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import TableLook
from mfdw_desktop.ui.widgets.choice_bar import ChoiceBar
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE = 1500
"""Milliseconds without a decision after which a small file is planned again."""
QUICK_SECONDS = 4.0
"""A plan that took longer is made again with the import, not after every pause."""
KIND, PROBLEMS, ALL, CHANGES, PLAN = "kind", "problems", "all", "changes", "plan"


class CheckStep(WizardStep):
    """Show the plan over the file's rows and let them be mended; the import is the next step."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.work.done.connect(self._on_planned)
        self.work.failed.connect(self._on_failed)
        self.again_work = StepWork(page.context.jobs, self)
        self.again_work.done.connect(self._on_planned_again)
        self.again_work.failed.connect(self._on_failed)
        self.live = LiveCheck(page, draft, self)
        self.live.checked.connect(self._on_checked)
        self.live.failed.connect(self._on_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._is_scarce = False
        self.tally = Tally()
        self.rules = RulesButton(draft)
        self.rules.given.connect(self._on_rules_given)
        self.sheet = MendSheet(page, draft)
        self.model, self.grid = self.sheet.model, self.sheet.grid
        self.model.stepped.connect(self._on_stepped)
        self.sheet.sheet_shown.connect(self._on_sheet_shown)
        self.grid.only_problems_wanted.connect(self._on_only_problems_wanted)
        self.grid.cell_chosen.connect(self._on_cell_chosen)
        self.repairer: Repairer = self.sheet.repairer
        self.side = ProblemSide()
        self.groups, self.repairs = self.side.groups, self.side.repairs
        self.groups.chosen.connect(self._on_group_chosen)
        self.repairs.wanted.connect(self._on_repair_wanted)
        self.side.undo.clicked.connect(self.model.take_back)
        self.saver = ProblemSaver(page, draft, self)
        self.side.workbook.clicked.connect(self.saver.ask)
        self.shown = ChoiceBar(
            [(KIND, tr("This kind")), (PROBLEMS, tr("With problems")), (ALL, tr("All rows")),
             (CHANGES, tr("Values that change")), (PLAN, tr("Plan"))], PROBLEMS,
        )  # fmt: skip
        self.shown.setAccessibleName(tr("What to show"))
        self.shown.edited.connect(self._on_shown_edited)
        self.change_view = ChangeView(page, draft, self)
        self.changes, self.change_saver = self.change_view.model, self.change_view.saver
        self.plan_view = PlanView()
        self.plan_view.decided.connect(self._on_plan_decided)
        self.listed = RowsModel(problem_columns(), problem_cell, uid=problem_uid, parent=self)
        """Problems of the chosen kind that are about no row of the sheet."""
        self._lay_out()
        QShortcut(
            QKeySequence("F5"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(self.plan_again)

    # -- the step

    def enter(self) -> None:
        """Show the plan; make it when there is none, or when it is not up to date."""
        draft = self.draft
        is_old = draft.is_stale or draft.kept is None or draft.form is None
        if draft.plan is not None and not is_old:
            self._open()
            if draft.is_provisional:
                self._pause.start()
        else:
            self.work.start(tr("Checking the rows"), plan_work(self.page, draft))
            self.ready_changed.emit()

    def stop(self) -> None:
        """Stop what the step works at."""
        super().stop()
        self._pause.stop()
        self.again_work.cancel()
        self.live.stop()

    def again(self) -> None:
        """Check again after it was stopped."""
        self.page.message.clear()
        self.draft.is_stale = True
        self.enter()

    def plan_again(self) -> None:
        """Check every row again, as the import will."""
        if self.draft.plan is not None and not self.work.is_running:
            self._pause.stop()
            self.live.stop()
            work = plan_work(self.page, self.draft, keeps_rows=False)
            self.again_work.start(tr("Checking the rows"), work)

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
        """Begin in the sheet, at the first problem."""
        if self.shown.current() not in (CHANGES, PLAN) and self.model.rowCount():
            self.grid.setFocus()
        else:
            self.groups.setFocus()

    # -- laying out

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows their room on a small screen: all that stands around them folds."""
        super().resizeEvent(event)
        is_scarce = self.window().height() < LOW or self.width() < NARROW
        if is_scarce != self._is_scarce:
            self._is_scarce = is_scarce
            self.tally.fold(is_scarce)
            self.side.fold(is_scarce)
            self.rules.fold(is_scarce)
            edge = t.S05 if is_scarce else t.S15
            self._bar_line.setContentsMargins(t.S2, edge, t.S2, edge)

    def heightForWidth(self, _width: int) -> int:
        """Return the least height: sheet and lists give way, so that the foot stays in sight."""
        return self.minimumSizeHint().height()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        listed = DataTable(self.listed, name=tr("Problems"), look=TableLook(lead=t.S2))
        for each in (self.sheet, self.change_view, no_problem(), no_change(),
                     self.plan_view, listed, no_row()):  # fmt: skip
            self._stack.addWidget(each)
        beside = (self.sheet.where, self.sheet.previous, self.sheet.next)
        self._bar_line: QHBoxLayout = row(
            self.shown, 1, *beside, gap=t.S1, margins=(t.S2, t.S15, t.S2, t.S15)
        )
        right = column(box(self._bar_line), rule(), gap=0)
        right.addWidget(self._stack, 1)
        self._divide = rule(vertical=True)
        body = row(self.side, self._divide, gap=0)
        body.addLayout(right, 1)
        top = row(self.tally, self.rules, gap=0)
        top.setStretch(0, 1)
        top.addSpacing(t.S3)
        layout = column(box(top), rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    # -- showing a plan

    def _on_planned(self, plan: ImportPlan) -> None:
        draft = self.draft
        draft.plan, draft.is_stale, draft.is_provisional = plan, False, False
        self._open()
        self.take_focus()

    def _on_planned_again(self, plan: ImportPlan) -> None:
        self.draft.plan, self.draft.is_provisional, self.draft.is_stale = plan, False, False
        self._show(plan)

    def _on_checked(self, checked: RowsChecked) -> None:
        if self.draft.plan is not None:
            self.draft.plan = laid_over(self.draft.plan, checked)
            self._show(self.draft.plan)

    def _on_failed(self, error: BaseException) -> None:
        self.stop()
        self.draft.forget_plan()
        self.ready_changed.emit()
        self.page.show_error(error)

    def _open(self) -> None:
        """Show the rows of the plan from the beginning."""
        plan, kept = self.draft.plan, self.draft.kept
        if plan is None or kept is None:
            return
        self.sheet.open(kept, self.draft.form)
        self.draft.let_go()
        self._show(plan)
        self.shown.choose(PROBLEMS if plan.problems else CHANGES if plan.samples else ALL)
        group = self.groups.current()
        if group is not None:
            self.sheet.show_sheet_of(group.problems)
        self._on_shown_edited()
        self.sheet.go_first(group.problems if group is not None else ())

    def _show(self, plan: ImportSummary) -> None:
        """Show the counts and problems of a plan; the rows stay where they are."""
        self.tally.show_counts(plan)
        self.rules.show_rules(len(plan.not_checked), is_folded=self._is_scarce)
        self.sheet.mark(plan.problems)
        groups = grouped(plan.problems)
        self.side.show_groups(
            groups, len(self.draft.decisions.found), can_undo=self.model.is_changed()
        )
        self._show_left()
        self.change_view.show_plan(plan)
        self.plan_view.show_plan(plan, self.draft.form, self.draft.policies)
        self._rename(plan)
        self._show_repairs()
        self.sheet.tell()
        self.ready_changed.emit()

    def _show_left(self) -> None:
        """Show the kinds of problems, but where the plan needs the room."""
        plan = self.draft.plan
        has_any = plan is not None and bool(plan.problems or self.draft.decisions.found)
        is_shown = has_any and self.shown.current() != PLAN
        self.side.setVisible(is_shown)
        self._divide.setVisible(is_shown)
        is_sheet = self.shown.current() not in (CHANGES, PLAN)
        for part in (self.sheet.where, self.sheet.previous, self.sheet.next):
            part.setVisible(is_sheet)

    def _rename(self, plan: ImportSummary) -> None:
        group, kept = self.groups.current(), self.sheet.shown
        for value, name, count in (
            (KIND, tr("This kind"), len(group.problems) if group else 0),
            (PROBLEMS, tr("With problems"), len(rows_with(plan.problems, kept))),
            (ALL, tr("All rows"), len(kept) if kept is not None else 0),
            (CHANGES, tr("Values that change"), plan.samples_total),
        ):
            self.shown.rename(value, f"{name} {texts.number(count)}")

    def _show_repairs(self) -> None:
        group = self.groups.current()
        problems = group.problems if group is not None else ()
        self.repairs.offer(self.repairer.offered(problems), len(problems))

    # -- what is done

    def _on_rules_given(self, policies: dict[str, str]) -> None:
        self.draft.policies.update(policies)
        self.plan_again()

    def _on_plan_decided(self, policies: dict[str, str]) -> None:
        """Take other rules for rows and fields, and plan again."""
        for name, word in policies.items():
            if word:
                self.draft.policies[name] = word
            else:
                self.draft.policies.pop(name, None)
        # Nothing is imported by rules of which nobody has seen what they do.
        self.draft.is_stale = True
        self.ready_changed.emit()
        self.plan_again()

    def _on_stepped(self, step: Step) -> None:
        """Follow a decision: check its rows at once, and everything after a pause."""
        draft = self.draft
        draft.follow(step)
        self.again_work.cancel()
        self.sheet.tell()
        if step.rows and len(step.rows) <= MOST_ROWS:
            self.live.start(step.rows)
            self._pause.start()
        else:
            self.plan_again()

    def _on_pause_timeout(self) -> None:
        plan = self.draft.plan
        if self.live.is_running:
            self._pause.start()
        elif plan is not None and self.draft.is_provisional and plan.seconds < QUICK_SECONDS:
            self.plan_again()

    def _on_repair_wanted(self, repair: Repair) -> None:
        group = self.groups.current()
        if group is not None:
            self.repairer.run(repair, group.problems)

    def _on_group_chosen(self, _group: ProblemGroup) -> None:
        if self.draft.plan is not None:
            self._rename(self.draft.plan)
        self._show_repairs()
        group = self.groups.current()
        if group is not None:
            self.sheet.show_sheet_of(group.problems)
        if self.shown.current() == KIND:
            self._on_shown_edited()
        else:
            self.shown.choose(KIND)
        self.sheet.go_first()

    def _on_sheet_shown(self) -> None:
        """Show the same rows of another sheet; a kind of problem has none there perhaps."""
        group, kept, plan = self.groups.current(), self.sheet.shown, self.draft.plan
        if self.shown.current() == KIND and not (
            group and rows_with(group.problems, kept, quiet=True)
        ):
            self.shown.choose(PROBLEMS if plan and rows_with(plan.problems, kept) else ALL)
        elif self.shown.current() == PROBLEMS and not (plan and rows_with(plan.problems, kept)):
            self.shown.choose(ALL)
        if plan is not None:
            self._rename(plan)
        self._on_shown_edited()
        self.sheet.go_first()

    def _on_cell_chosen(self, place: int, _name: str) -> None:
        """Show what repairs the current cell's problem, and all that are like it."""
        _row, number = self.grid.here()
        found = self.model.problems_at(place, number) if self.shown.current() != KIND else []
        if found:
            self.groups.choose(found[0].rule, found[0].header)
            self._show_repairs()

    def _on_only_problems_wanted(self) -> None:
        self.shown.choose(ALL if self.shown.current() == PROBLEMS else PROBLEMS)

    def _on_shown_edited(self) -> None:
        """Show the rows that were asked for; they stay until something else is asked for."""
        plan, kept, shown = self.draft.plan, self.sheet.shown, self.shown.current()
        if plan is None or kept is None:
            return
        self._show_left()
        if shown in (CHANGES, PLAN):
            self._stack.setCurrentIndex(4 if shown == PLAN else 1 if self.changes.rows else 3)
            return
        group = self.groups.current()
        others: tuple[RowProblem, ...] = ()
        if shown == ALL or (shown == KIND and group is None):
            self.sheet.show_rows(range(len(kept)))
        else:
            is_kind = shown == KIND and group is not None
            problems = group.problems if is_kind and group is not None else plan.problems
            found = [kept.position(row) for row in rows_with(problems, kept, quiet=is_kind)]
            self.sheet.show_rows(found)
            others = problems if is_kind and not found else ()
        self.listed.show(others)
        empty = 5 if others else 2 if plan.rows else 6
        self._stack.setCurrentIndex(0 if self.model.rowCount() else empty)
