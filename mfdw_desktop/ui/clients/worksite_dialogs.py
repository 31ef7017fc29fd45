"""Forms of an enterprise over time: workers, registration papers, safety visits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.enterprises import Enterprise, Registration
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.worksites import (
    ActionDraft,
    Answer,
    Checklist,
    HeadCount,
    HeadCountDraft,
    PaperDraft,
    RegistrationPaper,
    SafetyVisit,
    VisitDraft,
)
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.segments import Segments

MOST_ACTIONS = 4
"""Agreed actions that the form of a visit takes."""


class HeadCountDialog(SavingDialog):
    """Who works in an enterprise on a day."""

    def __init__(
        self,
        context: PageContext,
        enterprises: Sequence[Enterprise],
        parent: QWidget,
        *,
        today: date,
        count: HeadCount | None = None,
    ) -> None:
        self._count = count
        form = Form([
            _of(enterprises, count),
            Field("on", tr("Counted on"), DayEdit(future=False), needed=True),
            Field("paid_women", tr("Paid women"), NumberEdit("0", most=9999)),
            Field("paid_men", tr("Paid men"), NumberEdit("0", most=9999)),
            Field("unpaid_women", tr("Unpaid women of the family"), NumberEdit("0", most=999)),
            Field("unpaid_men", tr("Unpaid men of the family"), NumberEdit("0", most=999)),
        ])  # fmt: skip
        super().__init__(context, tr("Workers"), form, parent, size=(600, 380))
        if count is not None:
            names = ("on", "paid_women", "paid_men", "unpaid_women", "unpaid_men")
            self.form.set_values({name: getattr(count, name) for name in names})
        else:
            self.form.set_values({"on": today})
        self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the count."""
        names = ("paid_women", "paid_men", "unpaid_women", "unpaid_men")
        draft = HeadCountDraft(values["on"], *(values[name] or 0 for name in names))
        key = self._count.id if self._count else None

        def work(_progress: Progress) -> Any:
            service = self.context.workspace().worksites
            return service.save_head_count(values["enterprise_id"], draft, key)

        return Write(tr("Saving the workers"), work, tr("Workers saved"))


class PaperDialog(SavingDialog):
    """A registration paper of an enterprise."""

    def __init__(
        self,
        context: PageContext,
        enterprises: Sequence[Enterprise],
        parent: QWidget,
        *,
        currency: str,
        paper: RegistrationPaper | None = None,
    ) -> None:
        self._paper = paper
        self._currency = paper.fee.currency if paper and paper.fee else currency
        grades = [each for each in Registration if each is not Registration.NONE]
        form = Form([
            _of(enterprises, paper),
            Field("grade", tr("Paper"), Combo(words.choices(grades), placeholder=tr("Choose")),
                  needed=True),
            Field("authority", tr("Authority"), LineEdit(tr("commune of Kampong Bay"))),
            Field("number", tr("Number"), LineEdit()),
            Field("issued_on", tr("Issued on"), DayEdit(future=False), needed=True),
            Field("expires_on", tr("Expires on"), DayEdit(), hint=tr("empty: it does not expire")),
            Field("fee", tr("Fee paid"), MoneyEdit(self._currency), unit=self._currency),
            Field("note", tr("Note"), LineEdit()),
        ])  # fmt: skip
        super().__init__(context, tr("Registration paper"), form, parent, size=(640, 460))
        if paper is not None:
            names = ("grade", "authority", "number", "issued_on", "expires_on", "note")
            values = {name: getattr(paper, name) for name in names}
            self.form.set_values({**values, "fee": paper.fee.minor if paper.fee else None})
        self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the paper."""
        fee = None if values["fee"] is None else Money(values["fee"], self._currency)
        draft = PaperDraft(
            Registration(values["grade"]), values["authority"] or "", values["number"] or "",
            values["issued_on"], values["expires_on"], fee, values["note"] or "",
        )  # fmt: skip
        key = self._paper.id if self._paper else None

        def work(_progress: Progress) -> Any:
            service = self.context.workspace().worksites
            return service.save_paper(values["enterprise_id"], draft, key)

        return Write(tr("Saving a registration paper"), work, tr("Registration paper saved"))


class VisitDialog(SavingDialog):
    """A safety visit: each thing of the checklist is well, is not, or does not apply."""

    def __init__(
        self,
        context: PageContext,
        enterprises: Sequence[Enterprise],
        checklists: Sequence[Checklist],
        parent: QWidget,
        *,
        today: date,
        visit: SafetyVisit | None = None,
    ) -> None:
        self._visit, self._checklists = visit, {each.id: each for each in checklists}
        lists = Combo([(each.id, each.name) for each in checklists])
        answers = [
            (Answer.YES.value, tr("Yes")),
            (Answer.NO.value, tr("No")),
            (Answer.NA.value, tr("Does not apply")),
        ]
        fields = [
            _of(enterprises, visit),
            Field("checklist_id", tr("Checklist"), lists, needed=True),
            Field("on", tr("Visited on"), DayEdit(future=False), needed=True),
            Field("visitor", tr("Visitor"), LineEdit()),
            *(
                Field(f"item{item.id}", item.text, Segments(answers), wide=True)
                for each in checklists
                for item in each.items
            ),
        ]
        for number in range(MOST_ACTIONS):
            fields += [
                Field(f"action{number}", tr("What was agreed"), LineEdit()),
                Field(f"due{number}", tr("Due on"), DayEdit()),
            ]
        fields += [
            Field("next_on", tr("Next visit on"), DayEdit()),
            Field("note", tr("Note"), LineEdit()),
        ]
        super().__init__(context, tr("Safety visit"), Form(fields), parent, size=(680, 660))
        if visit is not None:
            self._show(visit)
        else:
            self.form.set_values({"on": today})
        lists.edited.connect(self._on_list_edited)
        self._on_list_edited()
        self.form.remember()

    def _show(self, visit: SafetyVisit) -> None:
        values: dict[str, Any] = {
            name: getattr(visit, name) for name in ("checklist_id", "on", "visitor", "next_on",
                                                    "note")
        }  # fmt: skip
        values |= {f"item{key}": answer.value for key, answer in visit.answers.items()}
        for number, each in enumerate(visit.actions[:MOST_ACTIONS]):
            values |= {f"action{number}": each.text, f"due{number}": each.due_on}
        self.form.set_values(values)

    def _on_list_edited(self) -> None:
        """Ask only for what the chosen checklist looks at."""
        chosen = self.form.field("checklist_id").value()
        for key, each in self._checklists.items():
            for item in each.items:
                self.form.field(f"item{item.id}").setVisible(key == chosen)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the visit."""
        checklist = self._checklists[values["checklist_id"]]
        held = self._visit.actions if self._visit else ()
        actions = [
            ActionDraft(
                values[f"action{number}"] or "",
                values[f"due{number}"],
                held[number].done_on if number < len(held) else None,
            )
            for number in range(MOST_ACTIONS)
        ]
        draft = VisitDraft(
            checklist.id, values["on"], values["visitor"] or "", values["next_on"],
            values["note"] or "",
            {
                item.id: Answer(values[f"item{item.id}"])
                for item in checklist.items
                if values[f"item{item.id}"]
            },
            (*actions, *held[MOST_ACTIONS:]),
        )  # fmt: skip
        key = self._visit.id if self._visit else None

        def work(_progress: Progress) -> Any:
            service = self.context.workspace().worksites
            return service.save_visit(values["enterprise_id"], draft, key)

        return Write(tr("Saving a safety visit"), work, tr("Safety visit saved"))


def _of(enterprises: Sequence[Enterprise], record: Any | None) -> Field:
    """Return the field that says of which enterprise; a record stays with its own."""
    choices = [(each.id, each.activity or each.name) for each in enterprises]
    editor = Combo(choices)
    if record is not None:
        editor.set_value(record.enterprise_id)
        editor.setEnabled(False)
    return Field("enterprise_id", tr("Enterprise"), editor, wide=len(choices) > 1)
