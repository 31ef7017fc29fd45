"""Checks of conditions: what is due, and what came of it. A breach is stated, never punished."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, Evidence
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.clients.words import evidence as evidence_words
from mfdw_desktop.ui.incentives import evidence, words
from mfdw_desktop.ui.incentives.list_pane import Heads, ListPane, Look
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHOWN: dict[str, frozenset[CheckState]] = {
    "late": frozenset({CheckState.DUE}),
    "due": frozenset({CheckState.DUE}),
    "done": frozenset(CheckState) - {CheckState.DUE},
    "all": frozenset(CheckState),
}


class ConditionsPane(ListPane):
    """The checks by day; M, N and W say what came of the selected ones."""

    imports = "checks"
    sheet = "check"

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Conditions"),
            columns=_columns(),
            sorted_by=("due", True),
            icon="calendar-check",
            empty=tr("No check is due"),
            advice=tr("Awards with conditions bring their checks here on the day they are due."),
            reads="checks",
            kinds=("condition_check", "award", "client", "check_review", "client_document"),
            at_first="due",
            asks=tr("Which checks"),
        )
        shown = [("late", tr("Until today")), ("due", tr("Due")), ("done", tr("Done")),
                 ("all", tr("All"))]  # fmt: skip
        super().__init__(page, look, shown)
        self._today, self._deciding = clock.today(), CheckState.MET
        self._states: dict[QAction, CheckState] = {}
        self._proof = self.add_act(evidence.KEY, tr("Evidence…"), self._on_proof_triggered)
        for key, name, state in (
            ("D", tr("Due again"), CheckState.DUE),
            ("U", tr("Not checked"), CheckState.NOT_CHECKED),
            ("W", tr("Waive"), CheckState.WAIVED),
            ("N", tr("Not met"), CheckState.NOT_MET),
            ("M", tr("Met"), CheckState.MET),
        ):
            is_first = state is CheckState.MET
            act = self.add_act(key, name, self._on_act_triggered, primary=is_first)
            self._states[act] = state
        self.finish()

    def open_list(
        self, workspace: Any, branch: str, shown: str, _words: str, order: Order
    ) -> Listing:
        """Open the checks."""
        service = workspace.incentives
        until = service.today() if shown == "late" else None
        return service.open_checks(  # type: ignore[no-any-return]
            states=SHOWN[shown], due_until=until, branches=service.branch_ids(branch), order=order
        )

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether something is chosen; evidence is looked at of one check alone."""
        return len(rows) == 1 if act is self._proof else bool(rows)

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many checks, and how many of them are overdue."""
        said = tr("%n check|%n checks", n=total)
        if facts:
            said = tr("{checks}, {late} overdue", checks=said, late=texts.number(facts))
        return said

    def exported(self, rows: Iterable[CheckRow]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the checks."""
        heads = [("client", "text"), ("name", "text"), ("member", "text"), ("scheme", "text"),
                 ("condition", "text"), ("due_on", "day"), ("state", "text"),
                 ("checked_on", "day"), ("checked_by", "text"), ("evidence", "text"),
                 ("note", "text"), ("consequence", "text")]  # fmt: skip
        found = (
            (each.client_code, each.client_name or None, each.member or None, each.scheme_name,
             each.condition, each.due_on, each.state.value, each.checked_on,
             each.checked_by or None, each.evidence.value if each.evidence else None,
             each.note or None, each.consequence or None)
            for each in rows
        )  # fmt: skip
        return heads, found

    def _on_loaded(self, found: OpenList) -> None:
        self._today = found.day
        super()._on_loaded(found)

    def _on_act_triggered(self) -> None:
        act = self.sender()
        if isinstance(act, QAction):
            self._deciding = self._states[act]
            self.long.read_selected(self._on_selected_read)

    def _on_selected_read(self, rows: list[CheckRow]) -> None:
        if not rows:
            return
        if self._deciding is CheckState.DUE:
            self._write(rows, CheckDraft())
            return
        dialog = CheckDialog(self._page, rows, self._deciding, self._today)
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def _on_proof_triggered(self) -> None:
        evidence.show(self._page, self.rows())

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

    def cell(self, check: CheckRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "client":
            return Cell(check.client_name, check.client_code)
        if name == "condition":
            about = joined(check.member, check.scheme_name, evidence_words(check.documents))
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


def _usual(rows: list[CheckRow]) -> str | None:
    """Return the evidence given before, or usual for the condition, when it is one and the same."""
    proofs = [each.evidence or each.usual for each in rows]
    found = {each.value for each in proofs if each is not None}
    return found.pop() if len(found) == 1 else None
