"""One scheme: what is on offer, by which rule, under which conditions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.conditions import ConditionDraft, Evidence
from mfdw_desktop.domain.incentives import Scheme, SchemeDraft, validate_scheme
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import blocking
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import (
    Check,
    Combo,
    DayEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    TextArea,
)
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, clear, column, row

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class Catalogue:
    """What a scheme chooses from."""

    kinds: tuple[IncentiveKind, ...]
    areas: tuple[Area, ...]
    currency: str


class SchemeDialog(FormDialog):
    """Create or change a scheme."""

    def __init__(self, page: Page, catalogue: Catalogue, scheme: Scheme | None = None) -> None:
        self._page, self._scheme = page, scheme
        self._currency = catalogue.currency
        if scheme is not None and scheme.amount is not None:
            self._currency = scheme.amount.currency
        self._conditions = ConditionsEditor()
        form = _form(catalogue, self._currency, self._conditions)
        super().__init__(
            tr("New scheme") if scheme is None else scheme.name, form, page, size=(760, 680)
        )
        if scheme is not None:
            form.set_values(_values_of(scheme))
            self._conditions.set_value(scheme.conditions)
            form.remember()
        form.field("rule").editor.edited.connect(self._on_rule_edited)
        self._on_rule_edited()
        self.submitted.connect(self._on_submitted)

    def _on_rule_edited(self) -> None:
        rule = AmountRule(self.form.field("rule").value() or AmountRule.NONE)
        self.form.field("amount").setVisible(rule in (AmountRule.FIXED, AmountRule.OPEN))
        self.form.field("share_percent").setVisible(rule is AmountRule.SHARE)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        draft = self._draft(values)
        problems = validate_scheme(draft)
        self.form.set_errors(problems)
        if blocking(problems):
            return
        key = self._scheme.id if self._scheme is not None else None
        workspace = self._page.context.workspace

        def save(_progress: Progress) -> Any:
            return workspace().incentives.save_scheme(draft, key)

        self.save.setEnabled(False)
        self._page.context.actions.run(
            tr("Saving the scheme"),
            save,
            words=tr("{scheme} saved", scheme=draft.name),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _draft(self, values: dict[str, Any]) -> SchemeDraft:
        old = self._scheme
        return SchemeDraft(
            code=values["code"] or "",
            name=values["name"] or "",
            native_name=values["native_name"] or "",
            kind=values["kind"] or "",
            area=values["area"] or "",
            rule=AmountRule(values["rule"] or AmountRule.NONE),
            amount=self._money(values["amount"]),
            share_percent=values["share_percent"] or "",
            unit_cost=self._money(values["unit_cost"]),
            partner=values["partner"] or "",
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            sessions_planned=values["sessions_planned"] or 0,
            plan_per_month=values["plan_per_month"],
            innovation_id=old.innovation_id if old is not None else None,
            description=values["description"] or "",
            conditions=values["conditions"],
        )

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self._currency)

    def _on_saved(self, _changes: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        show_failure(self, self.form, error)


class ConditionsEditor(QWidget):
    """The conditions of a scheme, one line each; an editor of a form."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_ConditionLine] = []
        self._list = column(gap=t.S1)
        self._empty = text(tr("No conditions: the award is given at once."), "small", "text3")
        self._add = button(tr("Add a condition"), "link")
        self._add.clicked.connect(self._on_add_clicked)
        layout = column(gap=t.S1)
        layout.addLayout(self._list)
        layout.addWidget(self._empty)
        layout.addLayout(row(self._add, 1))
        self.setLayout(layout)

    def value(self) -> tuple[ConditionDraft, ...]:
        """Return the conditions that say something."""
        drafts = (line.draft() for line in self._lines)
        return tuple(draft for draft in drafts if draft.text)

    def set_value(self, value: Any) -> None:
        """Show conditions."""
        clear(self._list)
        self._lines = []
        for draft in value or ():
            self._append(draft)
        self._empty.setVisible(not self._lines)

    def _append(self, draft: ConditionDraft) -> _ConditionLine:
        line = _ConditionLine(draft)
        line.removed.connect(self._on_removed)
        line.edited.connect(self.edited)
        self._lines.append(line)
        self._list.addWidget(line)
        self._empty.hide()
        return line

    def _on_add_clicked(self) -> None:
        self._append(ConditionDraft()).focus()
        self.edited.emit()

    def _on_removed(self, line: object) -> None:
        if isinstance(line, _ConditionLine):
            self._lines.remove(line)
            line.hide()
            line.deleteLater()
            self._empty.setVisible(not self._lines)
            self.edited.emit()


class _ConditionLine(QWidget):
    """One condition: what must be so, what proves it, when it is looked at."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, draft: ConditionDraft) -> None:
        super().__init__()
        self._draft = draft
        self._text = LineEdit(tr("The child attends school at least 80 % of the days"))
        self._child = Check(tr("About a child"))
        self._evidence = Combo([(each.value, words.evidence(each)) for each in Evidence])
        self._due = NumberEdit("30", least=0, most=3650)
        self._times = NumberEdit("1", least=1, most=60)
        self._every = NumberEdit("1", least=0, most=60)
        self._text.set_value(draft.text)
        self._child.set_value(draft.about_child)
        self._evidence.set_value(draft.evidence.value)
        self._due.set_value(draft.due_after_days)
        self._times.set_value(draft.times)
        self._every.set_value(draft.every_months)
        remove = icon_button("x", tr("Remove the condition"), mini=True)
        remove.clicked.connect(self._on_remove_clicked)
        for number in (self._due, self._times, self._every):
            number.setFixedWidth(64)
        self._text.setAccessibleName(tr("Condition"))
        self._evidence.setAccessibleName(tr("Evidence"))
        self._due.setAccessibleName(tr("Days until the first check"))
        self._times.setAccessibleName(tr("Number of checks"))
        self._every.setAccessibleName(tr("Months between checks"))
        for line in (self._text, self._due, self._times, self._every):
            line.edited.connect(self.edited)
        self._evidence.edited.connect(self.edited)
        self._child.edited.connect(self.edited)
        first = row(self._text, self._child, remove, gap=t.S1)
        second = row(
            self._evidence,
            text(tr("first check after"), "small", "text2"),
            self._due,
            text(tr("days,"), "small", "text2"),
            self._times,
            text(tr("checks, every"), "small", "text2"),
            self._every,
            text(tr("months"), "small", "text2"),
            gap=t.S1,
        )
        inner = column(first, second, gap=t.S1, margins=(t.S15, t.S1, t.S1, t.S1))
        self.setLayout(column(card(inner, surface="well"), gap=0))

    def draft(self) -> ConditionDraft:
        """Return what was entered."""
        return ConditionDraft(
            text=self._text.value() or "",
            about_child=self._child.value(),
            evidence=Evidence(self._evidence.value()),
            due_after_days=self._due.value() or 0,
            every_months=self._every.value() or 0,
            times=self._times.value() or 1,
            uid=self._draft.uid,
            id=self._draft.id,
        )

    def focus(self) -> None:
        """Put the cursor into the words."""
        self._text.setFocus()

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


def _form(catalogue: Catalogue, currency: str, conditions: ConditionsEditor) -> Form:
    kinds = [(each.code, each.name) for each in catalogue.kinds]
    areas = [(each.code, each.name) for each in catalogue.areas]
    rules = [(each.value, words.rule(each)) for each in AmountRule]
    form = Form()
    for field in (
        Field("name", tr("Name"), LineEdit(tr("Rebate for school attendance")), needed=True),
        Field("code", tr("Code"), LineEdit("REB-1"), needed=True),
        Field("native_name", tr("Name in the local script"), LineEdit()),
        Field("partner", tr("Partner"), LineEdit(tr("School, insurer, NGO …"))),
        Field("kind", tr("Kind"), Combo(kinds, placeholder=tr("Choose a kind")), needed=True),
        Field(
            "area",
            tr("Area of decent work"),
            Combo(areas, placeholder=tr("Choose an area")),
            needed=True,
        ),
    ):
        form.add(field)
    form.add_heading(tr("Amount"))
    form.add(Field("rule", tr("Rule"), Combo(rules)))
    form.add(Field("amount", tr("Amount of one award"), MoneyEdit(currency), unit=currency))
    form.add(Field("share_percent", tr("Share of the interest"), LineEdit("10"), unit="%"))
    form.add(
        Field(
            "unit_cost",
            tr("Cost of one award to the institution"),
            MoneyEdit(currency),
            unit=currency,
            hint=tr("When it is not the amount itself"),
        )
    )
    form.add(Field("plan_per_month", tr("Planned awards a month"), NumberEdit("40")))
    form.add(Field("sessions_planned", tr("Planned sessions"), NumberEdit("0")))
    form.add_heading(tr("Time and words"))
    form.add(Field("starts_on", tr("From"), DayEdit()))
    form.add(Field("ends_on", tr("Until"), DayEdit()))
    form.add(Field("description", tr("In words, for the leaflet"), TextArea(), wide=True))
    form.add(Field("conditions", tr("Conditions"), conditions, wide=True))
    form.remember()
    return form


def _values_of(scheme: Scheme) -> dict[str, Any]:
    return {
        "name": scheme.name,
        "code": scheme.code,
        "native_name": scheme.native_name,
        "partner": scheme.partner,
        "kind": scheme.kind,
        "area": scheme.area,
        "rule": scheme.rule.value,
        "amount": scheme.amount.minor if scheme.amount else None,
        "share_percent": scheme.share_percent,
        "unit_cost": scheme.unit_cost.minor if scheme.unit_cost else None,
        "plan_per_month": scheme.plan_per_month,
        "sessions_planned": scheme.sessions_planned,
        "starts_on": scheme.starts_on,
        "ends_on": scheme.ends_on,
        "description": scheme.description,
    }
