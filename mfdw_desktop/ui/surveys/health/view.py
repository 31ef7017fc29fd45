"""The health of a round: checks left, their lines right, under them the responses behind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.survey_health import Check, CheckId, HealthReport, Line
from mfdw_desktop.services import health_words
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.health.again import AgainBar
from mfdw_desktop.ui.surveys.health.naming import NamingBar
from mfdw_desktop.ui.surveys.health.tables import (
    behind_rows,
    behind_table,
    check_table,
    line_table,
    said,
)
from mfdw_desktop.ui.surveys.wizard.planning import StepWork
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.detail import Figure, figures
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, clear, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

CHECKS_WIDTH = 248
SHARES = [300, 200]


class HealthView(QWidget):
    """Show what is odd in a round, and open the responses behind it."""

    closed = Signal()
    second_wanted = Signal(str)
    """The differences between the typings of a round are to be decided."""

    def __init__(self, page: Page, survey: str, title: str, rounds: list[str], chosen: str) -> None:
        super().__init__()
        self._page, self._context, self.survey = page, page.context, survey
        self._report: HealthReport | None = None
        self._tables: dict[CheckId, DataTable] = {}
        self.work = StepWork(page.context.jobs, self)
        self.work.done.connect(self._on_checked)
        self.work.failed.connect(page.show_error)
        self.work.stopped.connect(self._on_stopped)
        self.round = Combo([(each, words.round_name(each)) for each in rounds])
        self.round.setAccessibleName(tr("Round"))
        self.round.setMinimumContentsLength(12)
        self.round.set_value(chosen)
        self.round.edited.connect(self.load)
        self.save = button(tr("Save as Excel…"), "plain", "download", shortcut="Ctrl+S")
        self.save.clicked.connect(self.ask_save)
        self.paper = button(tr("Round report"), "plain", "printer")
        self.paper.clicked.connect(self._on_paper_clicked)
        back = icon_button("arrow-left", tr("Back to the questionnaires"), shortcut="Esc")
        back.clicked.connect(self.closed)
        what = text(title, "body", "text3")
        self.head = box(
            row(back, text(tr("Survey health"), "title"), what, 1, self.round, self.paper,
                self.save,
                gap=t.S15, margins=(t.S2, t.S15, t.S3, t.S1)),
            "page",
        )  # fmt: skip
        self._figures = column(gap=0, margins=(t.S3, 0, t.S3, t.S15))
        self.checks = check_table(self)
        self.checks.row_chosen.connect(self._on_check_chosen)
        self.checks.setFixedWidth(CHECKS_WIDTH)
        body = QWidget()
        body.setLayout(row(self.checks, rule(vertical=True), self._make_right(), gap=0))
        self._busy = EmptyState(
            "stethoscope", tr("Checking the round"), tr("Every answer is looked at once.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._busy)
        self._stack.addWidget(body)
        layout = column(box(self._figures), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        for keys, act in (("Esc", self.closed.emit), ("Ctrl+S", self.ask_save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def load(self) -> None:
        """Check the chosen round."""
        workspace, survey, round_name = self._context.workspace, self.survey, self.round.value()
        self._stack.setCurrentIndex(0)
        self.save.setEnabled(False)

        def check(progress: Progress) -> HealthReport:
            return workspace().surveys.health(survey, round_name, progress)

        self.work.start(tr("Checking the round"), check)

    def refresh(self, changes: Changes) -> None:
        """Check again when responses changed."""
        if changes.touches("response", "response_row", "response_entry"):
            self.load()

    def stop(self) -> None:
        """Stop the check that is under way."""
        self.work.cancel()

    def take_focus(self) -> None:
        """Begin with the list of checks."""
        self.checks.setFocus()

    def ask_save(self) -> None:
        """Ask for a place and write the workbook."""
        if self._report is None:
            return
        folder = Path(self._context.preferences.value.save_folder)
        name = f"{self.survey}_{self.round.value()}_health.xlsx"
        ask_place(self, tr("Save as Excel"), folder / name, self.save_to,
                  kinds=tr("Excel (*.xlsx)"))  # fmt: skip

    def save_to(self, chosen: str) -> None:
        """Write the workbook."""
        report, out, workspace = self._report, Path(chosen), self._context.workspace

        def work(_progress: Progress) -> Any:
            assert report is not None
            workspace().surveys.save_health(report, out)
            return out

        self._context.jobs.write(tr("Writing the workbook"), work, then=self._on_saved,
                                 failed=self._page.show_error)  # fmt: skip

    def _make_right(self) -> QWidget:
        self._title = text("", "section")
        self._detail = text("", "small", "text2", wrap=True)
        self.naming = NamingBar(self._context, self.survey)
        self.naming.failed.connect(self._page.show_error)
        self._lines = QStackedWidget()
        self._none = EmptyState("circle-check", tr("Nothing odd here"), tr("No line to look at."))
        self._lines.addWidget(self._none)
        self._behind_title = text("", "strong")
        self._behind_hint = text(tr("Enter opens the client"), "small", "text3")
        self.behind, self._behind_model = behind_table(self)
        self.behind.row_opened.connect(self._on_response_opened)
        self.again = AgainBar(self._page, self.survey)
        self.again.second_wanted.connect(self._on_second_wanted)
        head = row(gap=t.S15, margins=(t.S2, t.S15, t.S2, t.S1))
        head.addLayout(column(self._title, self._detail, gap=2), 1)
        head.addWidget(self.again)
        top = column(
            head,
            self.naming, rule(), gap=0,
        )  # fmt: skip
        top.addWidget(self._lines, 1)
        bottom = column(
            row(self._behind_title, 1, self._behind_hint, margins=(t.S2, t.S1, t.S2, t.S05)), gap=0
        )
        bottom.addWidget(self.behind, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._bottom = box(bottom)
        self._split.addWidget(box(top))
        self._split.addWidget(self._bottom)
        self._split.setSizes(SHARES)
        return self._split

    def _on_checked(self, found: HealthReport) -> None:
        self._report = found
        for table in self._tables.values():
            self._lines.removeWidget(table)
            table.deleteLater()
        self._tables = {}
        clear(self._figures)
        self._figures.addWidget(_figures(found))
        model = self.checks.table_model
        self._stack.setCurrentIndex(1)
        self.save.setEnabled(True)
        chosen = self.checks.current_row()
        model.show(found.checks)  # type: ignore[attr-defined]
        wanted = chosen.id if chosen is not None else _first(found)
        self.checks.choose(wanted.value)
        self._show(found.check(wanted))

    def _on_check_chosen(self, check: Check | None) -> None:
        if check is not None:
            self._show(check)

    def _show(self, check: Check) -> None:
        assert self._report is not None
        self._title.setText(health_words.check_title(check.id))
        self._detail.setText(_detail(self._report, check))
        self.naming.show_line(None)
        self.again.show_for(check.id, self._report.round)
        if not check.lines:
            title, detail = _nothing(check)
            self._none.set_words(detail, title)
            self._lines.setCurrentIndex(0)
            self._show_behind(None)
            return
        if check.id not in self._tables:
            table = line_table(self._report, check, self)
            table.row_chosen.connect(self._on_line_chosen)
            self._tables[check.id] = table
            self._lines.addWidget(table)
        table = self._tables[check.id]
        self._lines.setCurrentWidget(table)
        line = table.current_row()
        if line is None:
            table.choose_row(0)
            line = table.current_row()
        self._on_line_chosen(line)

    def _on_line_chosen(self, line: Line | None) -> None:
        check = self.checks.current_row()
        is_other = check is not None and check.id is CheckId.OTHERS
        if self._report is not None:
            self.naming.show_line(line if is_other else None, self._report)
        self.again.show_line(line)
        self._show_behind(line)

    def _show_behind(self, line: Line | None) -> None:
        rows = behind_rows(self._report, line) if line is not None and self._report else []
        self._behind_model.show(rows)
        with_value = any(behind.value for behind, _ in rows)
        names = [each.name for each in self._behind_model.columns]
        self.behind.show_columns([name for name in names if with_value or name != "value"])
        self._behind_title.setText(tr("%n response behind it|%n responses behind it", n=len(rows)))
        self._bottom.setVisible(line is not None)

    def _on_response_opened(self, pair: Any) -> None:
        interview = pair[1]
        if interview.client_uid:
            self._context.open_record("client", interview.client_uid)

    def _on_paper_clicked(self) -> None:
        self._context.open_record("report-round", f"{self.survey}/{self.round.value()}")

    def _on_second_wanted(self) -> None:
        self.second_wanted.emit(self.round.value() or "")

    def _on_saved(self, out: Path) -> None:
        self._page.message.show_message("ok", tr("Saved as {file}", file=out.name))

    def _on_stopped(self) -> None:
        self._page.message.show_message(
            "info",
            tr("Stopped, as you wished"),
            actions=[MessageAction(tr("Do it again"), self.load)],
        )


def _nothing(check: Check) -> tuple[str, str]:
    """Return what a check without lines says."""
    if check.id is CheckId.BACK_CHECKS:
        return (
            tr("No back-check yet"),
            tr("Somebody else asks a few of the clients some of the questions again; read that "
               "file, and each answer is held against the interview."),
        )  # fmt: skip
    if check.id is CheckId.TYPINGS:
        return (
            tr("No paper was typed twice"),
            tr("A second person types some papers without seeing the first typing."),
        )
    return tr("Nothing odd here"), tr("No line to look at.")


def _first(found: HealthReport) -> CheckId:
    """Return the first check with something to look at."""
    return next((each.id for each in found.checks if each.odd), CheckId.PROGRESS)


def _figures(found: HealthReport) -> QWidget:
    of = tr("of {target} planned", target=texts.number(found.target)) if found.target else ""
    days = " – ".join(
        dict.fromkeys(texts.day(each) for each in (found.first_on, found.last_on) if each)
    )
    hidden = (
        tr("%n question not shown to you|%n questions not shown to you", n=found.hidden)
        if found.hidden
        else ""
    )
    return figures([
        Figure(tr("Interviews"), texts.number(found.answered), of),
        Figure(tr("Clients"), texts.number(found.clients), ""),
        Figure(tr("Interviewers"), texts.number(found.interviewers), days),
        Figure(tr("Median minutes"), said(found.median_minutes, "number"), ""),
        Figure(tr("Missing answers"), said(found.missing_share, "share"), hidden),
        Figure(tr("To look at"), texts.number(found.odd), ""),
    ])  # fmt: skip


def _detail(found: HealthReport, check: Check) -> str:
    detail = health_words.check_detail(check.id)
    if not check.not_checked:
        return detail
    return f"{detail} {health_words.not_checked(found.form, check)}"
