"""Checks of conditions: what is due, and what came of it. A breach is stated, never punished."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, Evidence
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHOWN: dict[str, frozenset[CheckState]] = {
    "late": frozenset({CheckState.DUE}),
    "due": frozenset({CheckState.DUE}),
    "done": frozenset(CheckState) - {CheckState.DUE},
    "all": frozenset(CheckState),
}


class ConditionsPane(QWidget):
    """The checks by day; M, N and W say what came of the selected ones."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._today = date.today()
        self.shown = Segments(
            [
                ("late", tr("Until today")),
                ("due", tr("Due")),
                ("done", tr("Done")),
                ("all", tr("All")),
            ],
            "due",
        )
        self.shown.setAccessibleName(tr("Which checks"))
        self.shown.edited.connect(self.load)
        self._count = text("", "small", "text2")
        self.model = RowsModel(_columns(), self._cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=tr("Conditions"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=("due", True),
            several=True,
        )
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.row_opened.connect(self._on_row_opened)
        self._empty = EmptyState(
            "calendar-check",
            tr("No check is due"),
            tr("Awards with conditions bring their checks here on the day they are due."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._said = text("", "strong")
        self._met = self._act("M", tr("Met"), CheckState.MET)
        self._not_met = self._act("N", tr("Not met"), CheckState.NOT_MET)
        self._waive = self._act("W", tr("Waive"), CheckState.WAIVED)
        self._unseen = self._act("U", tr("Not checked"), CheckState.NOT_CHECKED)
        self._again = self._act("D", tr("Due again"), CheckState.DUE)
        self._buttons = []
        parts: list[Any] = []
        for act in (self._again, self._unseen, self._waive, self._not_met, self._met):
            push = button(act.text(), "primary" if act is self._met else "plain")
            push.clicked.connect(act.trigger)
            self._buttons.append(push)
            parts += [KeyHint(act.shortcut().toString()), push]
        bar = row(self.shown, self._count, 1, gap=t.S15, margins=(t.S3, t.S15, t.S3, t.S15))
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PageFoot(self._said, 1, *parts))
        self.setLayout(layout)
        self._on_selection_changed(0)

    def head_widgets(self) -> list[QWidget]:
        """Nothing stands at the end of the page's head."""
        return []

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._met, self._not_met, self._waive, self._unseen, self._again]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def load(self) -> None:
        """Load the checks."""
        states, is_late = SHOWN[self.shown.current()], self.shown.current() == "late"
        workspace, branch = self._context.workspace, self._context.branch()

        def read(_progress: Progress) -> Any:
            service = workspace().incentives
            branches = service.branch_ids(branch)
            today = service.today()
            until = today if is_late else None
            found = service.checks(states=states, due_until=until, branches=branches)
            return today, found

        self._context.jobs.read("checks", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Load again when checks changed."""
        if changes.touches("condition_check", "award", "client", "check_review"):
            self.load()

    def _on_read(self, found: Any) -> None:
        self._today, checks = found
        self.model.show(checks)
        late = sum(check.is_overdue(self._today) for check in checks)
        said = tr("%n check|%n checks", n=len(checks))
        if late:
            said = tr("{checks}, {late} overdue", checks=said, late=texts.number(late))
        self._count.setText(said)
        self._stack.setCurrentIndex(0 if checks else 1)
        if checks and self.table.current_row() is None:
            self.table.choose_row(0)
        self._on_selection_changed(len(self.table.selected_rows()))

    def _act(self, key: str, name: str, state: CheckState) -> QAction:
        act = QAction(name, self.table)
        act.setShortcut(QKeySequence(key))
        act.setData(state)
        act.triggered.connect(self._on_act_triggered)
        self.table.addAction(act)
        return act

    def _on_act_triggered(self) -> None:
        act = self.sender()
        rows = self.table.selected_rows()
        if not isinstance(act, QAction) or not rows:
            return
        state = CheckState(act.data())
        if state is CheckState.DUE:
            self._write(rows, CheckDraft())
            return
        dialog = CheckDialog(self._page, rows, state, self._today)
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def _on_decided(self, dialog: object) -> None:
        if isinstance(dialog, CheckDialog):
            self._write(dialog.rows, dialog.draft(), dialog)

    def _write(
        self, rows: list[CheckRow], draft: CheckDraft, dialog: CheckDialog | None = None
    ) -> None:
        keys = [each.id for each in rows]
        workspace = self._context.workspace

        def write(_progress: Progress) -> Any:
            return workspace().incentives.write_check(keys, draft)

        said = tr(
            "%n check: {state}|%n checks: {state}", n=len(keys), state=words.state(draft.state)
        )
        self._context.actions.run(
            tr("Saving the checks"),
            write,
            words=said,
            then=dialog.on_saved if dialog is not None else None,
            failed=dialog.on_failed if dialog is not None else self._page.show_error,
        )

    def _on_selection_changed(self, count: int) -> None:
        self._said.setText(tr("%n selected|%n selected", n=count) if count else "")
        for push in self._buttons:
            push.setEnabled(count > 0)
        for act in self.actions_of():
            act.setEnabled(count > 0)

    def _on_row_opened(self, check: object) -> None:
        if isinstance(check, CheckRow):
            self._context.open_record("client", check.client_uid)

    def _cell(self, check: CheckRow, name: str) -> Any:
        if name == "client":
            return Cell(check.client_name, check.client_code)
        if name == "condition":
            about = f"{check.member} · {check.scheme_name}" if check.member else check.scheme_name
            return Cell(check.condition, about)
        if name == "due":
            return texts.day(check.due_on)
        if name == "done":
            if check.checked_on is None:
                return ""
            by = f" · {check.checked_by}" if check.checked_by else ""
            return f"{texts.day(check.checked_on)}{by}"
        return self._state_cell(check)

    def _state_cell(self, check: CheckRow) -> Cell:
        if check.is_overdue(self._today):
            return Cell(tr("Overdue"), tone="warn")
        if check.needs_review:
            return Cell(tr("To review"), tone="bad")
        return Cell(words.state(check.state), tone="plain")


class CheckDialog(FormDialog):
    """What was seen of one or several checks."""

    decided = Signal(object)

    def __init__(self, page: Page, rows: list[CheckRow], state: CheckState, today: date) -> None:
        self.rows, self._state = rows, state
        proofs = [(each.value, words.evidence(each)) for each in Evidence]
        form = Form(columns=1)
        form.add(Field("checked_on", tr("Seen on"), DayEdit(future=False), needed=True))
        needs_words = state in (CheckState.WAIVED, CheckState.NOT_CHECKED)
        if not needs_words:
            form.add(
                Field("evidence", tr("Evidence"), Combo(proofs, placeholder=tr("What proves it")),
                      needed=state is CheckState.MET)
            )  # fmt: skip
        hint = ""
        if state is CheckState.NOT_MET and any(each.about_child for each in rows):
            hint = tr("This concerns a child: nothing is taken away; a person reviews it.")
        reason = tr("Reason") if needs_words else tr("Note")
        form.add(Field("note", reason, TextArea(), needed=needs_words, hint=hint))
        if state is CheckState.NOT_MET and not hint:
            form.add(Field("consequence", tr("What follows"), LineEdit()))
        form.set_values({"checked_on": today, "evidence": _usual(rows)})
        title = tr("%n check: {state}|%n checks: {state}", n=len(rows), state=words.state(state))
        if len(rows) == 1:
            who = rows[0].client_name or rows[0].client_code
            title = tr("{client}: {state}", client=who, state=words.state(state))
        super().__init__(title, form, page, size=(460, 440))
        self.submitted.connect(self._on_submitted)

    def draft(self) -> CheckDraft:
        """Return what was entered."""
        values = self.values()
        evidence = values.get("evidence")
        return CheckDraft(
            state=self._state,
            checked_on=values["checked_on"],
            evidence=Evidence(evidence) if evidence else None,
            note=values["note"] or "",
            consequence=values.get("consequence") or "",
        )

    def on_saved(self, _changes: object) -> None:
        """Close after saving."""
        self.finish()

    def on_failed(self, error: BaseException) -> None:
        """Say under the fields what is wrong."""
        self.save.setEnabled(True)
        show_failure(self, self.form, error)

    def _on_submitted(self, _values: object) -> None:
        self.save.setEnabled(False)
        self.decided.emit(self)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), 200, "two"),
        Column("condition", tr("Condition"), kind="two"),
        Column("due", tr("Due"), 110),
        Column("state", tr("State"), 110, "pill"),
        Column("done", tr("Seen"), 190, "quiet"),
    ]


def _uid(check: CheckRow) -> str:
    return check.uid


def _sort_key(check: CheckRow, name: str) -> Any:
    keys = {
        "client": check.client_name.casefold(),
        "condition": check.condition.casefold(),
        "state": check.state.value,
        "done": str(check.checked_on or ""),
    }
    return keys.get(name, check.due_on.isoformat())


def _usual(rows: list[CheckRow]) -> str | None:
    """Return the evidence that was given before, when it was one and the same."""
    found = {each.evidence.value for each in rows if each.evidence is not None}
    return found.pop() if len(found) == 1 else None
