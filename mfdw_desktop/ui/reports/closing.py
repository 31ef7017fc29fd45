"""Closing the month that is shown, and reopening it with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.closings import MonthState
from mfdw_desktop.domain.fingerprints import fingerprint
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.actions import Undo
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog, FormDialog
from mfdw_desktop.ui.widgets.editors import TextArea
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import card, column, row
from mfdw_desktop.ui.widgets.messages import InlineMessage

SAID_WIDTH = 240


class ClosingBar(QWidget):
    """Whether the month that is shown is closed, and the button that closes or reopens it."""

    told = Signal(str)
    """What the month is, in words for the line over the paper."""
    failed = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._asked: tuple[str, Month] | None = None
        self.state: MonthState | None = None
        self._said = Elided("", "small", "text3", least=0)
        self._said.setMaximumWidth(SAID_WIDTH)
        self.button = button(tr("Close month…"), "ghost", "lock")
        self.button.clicked.connect(self.act)
        self.action = QAction(tr("Close the month"), self)
        self.action.triggered.connect(self.act)
        self.setLayout(row(self._said, self.button, gap=t.S1))
        self._show(None)

    def look(self, branch: str, month: Month | None) -> None:
        """Find out how a month stands; None for a paper that is of no month."""
        if month is None or not branch:
            self._asked = None
            self._show(None)
            return
        if self._asked != (branch, month):
            self._show(None)
        self._asked = (branch, month)
        workspace = self._context.workspace

        def work(_progress: Progress) -> MonthState:
            return workspace().months.state(branch, month)

        self._context.jobs.read("month-state", work, then=self._on_read, failed=self._on_failed)

    def words(self) -> str:
        """Return what the month is: a draft, or final since when."""
        if self._asked is None:
            return ""
        closing = self.state.closing if self.state is not None else None
        if closing is None:
            return tr("Draft until the month is closed")
        return tr("Final, closed on {moment}", moment=texts.moment(closing.closed_at))

    def act(self) -> None:
        """Ask for closing the month, or for the reason of reopening it."""
        if self.state is None or not self.action.isEnabled():
            return
        kind = ReopenDialog if self.state.is_closed else CloseDialog
        kind(self._context, self.state, self.window()).open()

    def _on_read(self, state: MonthState) -> None:
        if self._asked == (state.branch, state.month):
            self._show(state)

    def _on_failed(self, error: BaseException) -> None:
        self._show(None)
        self.failed.emit(error)

    def _show(self, state: MonthState | None) -> None:
        self.state = state
        closing = state.closing if state is not None else None
        may = state is not None and state.may_change and (state.is_closed or state.has_ended)
        self.setVisible(self._asked is not None)
        self._said.setText("")
        self.button.setVisible(state is not None and state.may_change)
        self.button.setEnabled(may)
        self.action.setEnabled(may)
        if closing is None:
            self.button.setText(tr("Close month…"))
            self.button.set_icon("lock")
            self.action.setText(tr("Close the month"))
        else:
            who = texts.isolate(closing.closed_by)
            day = texts.day(clock.here(closing.closed_at).date())
            self._said.setText(tr("Closed on {day} by {who}", day=day, who=who))
            self.button.setText(tr("Reopen…"))
            self.button.set_icon("lock-open")
            self.action.setText(tr("Reopen the month"))
        if state is not None and closing is None and state.reopenings:
            last = state.reopenings[-1]
            day = texts.day(clock.here(last.reopened_at).date())
            who = texts.isolate(last.reopened_by)
            self._said.setText(tr("Reopened on {day} by {who}", day=day, who=who))
            self._said.setToolTip(tip(last.reason))
        self._said.setVisible(bool(self._said.text()))
        waits = state is not None and not state.has_ended
        self.button.setToolTip(tr("The month has not ended yet") if waits else "")
        self.told.emit(self.words())


class CloseDialog(Dialog):
    """Say which figures closing fixes, and close."""

    def __init__(self, context: PageContext, state: MonthState, parent: QWidget) -> None:
        month = _month_words(state.month)
        super().__init__(tr("Close {month}", month=month), parent, size=(520, 520))
        self._context, self._state = context, state
        self._facts = QGridLayout()
        self._facts.setContentsMargins(t.S2, t.S15, t.S2, t.S15)
        self._facts.setHorizontalSpacing(t.S3)
        self._facts.setVerticalSpacing(t.S1)
        self._facts.setColumnStretch(0, 1)
        self._facts.addWidget(text(tr("Counting…"), "body", "text2"), 0, 0)
        self._open = column(gap=0)
        body = QWidget()
        body.setLayout(
            column(
                text(tr("These figures stay as they are now. Every later print of the month shows "
                        "them, marked final, with the same fingerprint."), wrap=True),
                card(self._facts, surface="well"),
                self._open,
                text(tr("What is entered later for the month stands beside them as an adjustment. "
                        "A closed month can be reopened with a reason."), "small", "text2",
                     wrap=True),
                1,
                gap=t.S2,
            )
        )  # fmt: skip
        self.set_body(body)
        self.close_button = button(tr("Close the month"), "primary", "lock")
        self.close_button.setEnabled(False)
        self.close_button.clicked.connect(self.close_month)
        self.set_foot(self.cancel_button(), self.close_button)
        self._read()

    def close_month(self) -> None:
        """Store the figures."""
        workspace, branch, month = self._context.workspace, self._state.branch, self._state.month

        def work(_progress: Progress) -> Changes:
            return workspace().months.close(branch, month)

        self.close_button.setEnabled(False)
        self._context.actions.run(
            tr("Closing the month"),
            work,
            words=tr("{month} is closed", month=_month_words(month)),
            undo=no_way_back,
            then=self._on_closed,
            failed=self._on_failed,
        )

    def _read(self) -> None:
        workspace, branch, month = self._context.workspace, self._state.branch, self._state.month

        def work(_progress: Progress) -> MonthFigures:
            return workspace().reports.monthly_figures(branch, month)

        self._context.jobs.read("month-figures", work, then=self._on_read, failed=self._on_failed)

    def _on_read(self, figures: MonthFigures) -> None:
        waiting = self._facts.takeAt(0)
        label = waiting.widget() if waiting is not None else None
        if label is not None:
            label.deleteLater()
        for line, (words, value) in enumerate(facts_of(figures)):
            self._facts.addWidget(text(words, "body", "text2"), line, 0)
            self._facts.addWidget(text(value, "strong"), line, 1)
        count = figures.all_checks.open
        if count:
            self._open.addWidget(
                InlineMessage(
                    "warn",
                    tr("%n check of the month is still open|%n checks of the month are still open",
                       n=count),
                    tr("Decide them first, or they stay open in the final figures."),
                )
            )  # fmt: skip
        self.close_button.setEnabled(True)
        self.close_button.setFocus()

    def _on_closed(self, _changes: object) -> None:
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self.close_button.setEnabled(True)
        errors.show(error, self, slot=self.message if isinstance(error, AppError) else None)


class ReopenDialog(FormDialog):
    """Ask why a closed month has to be counted anew."""

    def __init__(self, context: PageContext, state: MonthState, parent: QWidget) -> None:
        reason = Field(
            "reason",
            tr("Reason"),
            TextArea(tr("What has to be put right"), lines=3),
            needed=True,
            hint=tr("The summary is a draft again and says the reason with your name."),
        )
        super().__init__(
            tr("Reopen {month}", month=_month_words(state.month)),
            Form([reason], columns=1),
            parent,
            save=tr("Reopen"),
            size=(460, 290),
        )
        self._context, self._state = context, state
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        workspace, branch, month = self._context.workspace, self._state.branch, self._state.month
        reason = str(values["reason"] or "")

        def work(_progress: Progress) -> Changes:
            return workspace().months.reopen(branch, month, reason)

        self.save.setEnabled(False)
        self._context.actions.run(
            tr("Reopening the month"),
            work,
            words=tr("{month} is open again", month=_month_words(month)),
            undo=no_way_back,
            then=self._on_reopened,
            failed=self._on_failed,
        )

    def _on_reopened(self, _changes: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        errors.show(error, self, slot=self.message if isinstance(error, AppError) else None)


def no_way_back(_result: object) -> Undo | None:
    """Offer no undo: reopening is the way back of closing, with a reason."""
    return None


def facts_of(figures: MonthFigures) -> Sequence[tuple[str, str]]:
    """Return the figures that a manager knows the month by, and the fingerprint of them all."""
    checks, sessions = figures.all_checks, figures.all_sessions
    return (
        (tr("Active clients at the end"), texts.number(figures.clients.total.end)),
        (tr("New clients"), texts.number(figures.clients.total.new)),
        (tr("Clients who left"), texts.number(figures.clients.total.left)),
        (tr("Incentives given"), texts.number(figures.incentives.awards)),
        (
            tr("Checks met"),
            tr("{part} of {whole}", part=texts.number(checks.met), whole=texts.number(checks.due)),
        ),
        (tr("Sessions held"), texts.number(sessions.held)),
        (tr("Fingerprint"), texts.isolate(fingerprint(canonical_rows(figures))[:8])),
    )


def _month_words(month: Month) -> str:
    return texts.day(month.first, style="month")
