"""The plan: what the import does to each field, by which rule, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from mfdw_desktop.domain import batch_words
from mfdw_desktop.domain.imports import FieldCount, ImportSummary
from mfdw_desktop.domain.policies import (
    BLANK,
    BRING,
    CLEAR,
    FIELDS,
    LEFT_OUT,
    ROWS,
    FieldPolicy,
    Policies,
    RowPolicy,
    from_recipe,
)
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import box, column, on_surface, row, rule, scroll
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

SIDE = 288
USUAL = ""
"""A field without a rule of its own."""


class PlanView(QWidget):
    """Show the plan by field; `decided` gives the policies that were changed."""

    decided = Signal(dict)
    """Words of a recipe's policies; an empty one takes a rule away."""

    def __init__(self) -> None:
        super().__init__()
        self._policies = Policies()
        self._labels: dict[str, str] = {}
        self.fields = RowsModel(_columns(), self._cell, uid=_uid, parent=self)
        self.table = DataTable(
            self.fields, name=tr("What the import does to each field"), look=TableLook(lead=t.S2)
        )
        self.table.row_chosen.connect(self._on_field_chosen)
        body = row(gap=0)
        body.addWidget(self.table, 1)
        body.addWidget(rule(vertical=True))
        body.addWidget(self._make_side())
        self.setLayout(body)

    def show_plan(
        self, plan: ImportSummary, form: Questionnaire | None, policies: Mapping[str, str]
    ) -> None:
        """Show a plan made by these policies."""
        self._policies = from_recipe(policies)
        self._labels = {each.code: each.label() for each in form.questions} if form else {}
        chosen = self.field.property("code")
        self.rows.set_value(self._policies.rows.value)
        self.policy.set_value(self._policies.fields.value)
        brings = self._policies.brings_left_out
        self.left_out.blockSignals(True)
        self.left_out.setChecked(brings)
        self.left_out.blockSignals(False)
        self.left_out.setVisible(
            brings or any(each.rule == "row-left-out-before" for each in plan.problems)
        )
        fields = _fields(plan)
        self.fields.show(fields)
        left = [each.header for each in plan.matches if not each.target and each.header]
        self._left_out.setText(texts.breakable(" · ".join(left)) if left else tr("None"))
        known = next((each for each in fields if each.code == chosen), None)
        self._show_field(known or (fields[0] if fields else None))

    def _make_side(self) -> QWidget:
        self.rows = Combo(
            [(each.value, tr(batch_words.ROW_POLICIES[each])) for each in RowPolicy]
        )  # fmt: skip
        self.rows.setAccessibleName(tr("Which rows are taken"))
        self.rows.edited.connect(self._on_rows_edited)
        self.left_out = QCheckBox(tr("Bring rows kept out before"))
        self.left_out.toggled.connect(self._on_left_out_toggled)
        self.policy = Combo(_rules())
        self.policy.setAccessibleName(tr("Whose value stands"))
        self.policy.edited.connect(self._on_policy_edited)
        self.field = Combo([(USUAL, tr("As all fields")), *_rules()])
        self.field.edited.connect(self._on_field_edited)
        self._field_name = text("", "small", "text2", wrap=True)
        self.clears = QCheckBox(tr("A blank cell empties it"))
        self.clears.toggled.connect(self._on_clears_toggled)
        self._cleared = text("", "small", "bad", wrap=True)
        self._left_out = text("", "small", "text3", wrap=True)
        for each in (self.rows, self.policy, self.field):
            each.setMinimumContentsLength(14)
            each.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._of_field = box(
            column(self._field_name, self.field, self.clears, self._cleared, gap=t.S1)
        )
        inner = column(
            text(tr("Rows"), "small", "text2"), self.rows, self.left_out,
            text(tr("Where the file and the book differ"), "small", "text2"), self.policy,
            rule(), self._of_field, rule(), _contract(), rule(),
            text(tr("Columns that are left out"), "small", "text2"), self._left_out, 1,
            gap=t.S1, margins=(t.S2, t.S2, t.S2, t.S2),
        )  # fmt: skip
        body = QWidget()
        body.setLayout(inner)
        side = QWidget()
        side.setLayout(column(scroll(body), gap=0))
        side.setFixedWidth(SIDE)
        return on_surface(side, "sunken")

    def _show_field(self, count: FieldCount | None) -> None:
        self._of_field.setVisible(count is not None)
        if count is None:
            return
        name = self._labels.get(count.code) or count.code
        self.field.setProperty("code", count.code)
        self._field_name.setText(texts.breakable(name))
        self.field.setAccessibleName(tr("Rule for {field}", field=name))
        own = self._policies.of_field.get(count.code)
        self.field.set_value(own.value if own is not None else USUAL)
        self.clears.blockSignals(True)
        self.clears.setChecked(count.code in self._policies.clears)
        self.clears.blockSignals(False)
        said = tr("%n stored value would be emptied|%n stored values would be emptied",
                  n=count.cleared)  # fmt: skip
        self._cleared.setText(said if count.cleared else "")
        self._cleared.setVisible(bool(count.cleared))

    def _cell(self, count: FieldCount, name: str) -> Any:
        if name == "field":
            label = self._labels.get(count.code) or count.code
            own = self._policies.of_field.get(count.code)
            return Cell(label, tr(batch_words.FIELD_POLICIES[own]) if own is not None else "")
        if name == "new":
            return _number(count.set - count.filled)
        if name == "cleared":
            said = _number(count.cleared)
            return Cell(said, tone="bad") if count.cleared else said
        if name == "held":
            both = count.held + count.asked + count.corrected
            if count.corrected:
                said = tr("{count} corrected here since; the file still says the old value",
                          count=texts.number(count.corrected))  # fmt: skip
                return Cell(_number(both), tone="warn" if count.asked else "", note=said)
            return Cell(_number(both), tone="warn") if count.asked else _number(both)
        return _number(getattr(count, name))

    def _on_field_chosen(self, count: object) -> None:
        if isinstance(count, FieldCount):
            self._show_field(count)

    def _on_rows_edited(self) -> None:
        value = str(self.rows.value())
        self.decided.emit({ROWS: "" if value == RowPolicy.BOTH else value})

    def _on_left_out_toggled(self, on: bool) -> None:
        self.decided.emit({LEFT_OUT: BRING if on else ""})

    def _on_policy_edited(self) -> None:
        value = str(self.policy.value())
        self.decided.emit({FIELDS: "" if value == FieldPolicy.OVERWRITE else value})

    def _on_field_edited(self) -> None:
        code = self.field.property("code")
        self.decided.emit({f"{FIELDS}:{code}": str(self.field.value() or "")})

    def _on_clears_toggled(self, on: bool) -> None:
        code = self.field.property("code")
        self.decided.emit({f"{BLANK}:{code}": CLEAR if on else ""})


def _fields(plan: ImportSummary) -> list[FieldCount]:
    """Return every field that the file has a column of, also those that it does nothing to."""
    known = {each.code: each for each in plan.fields}
    columns = (each.target for each in plan.matches)
    others = (code for code in columns if code and not code.startswith("@"))
    return [*plan.fields,
            *(FieldCount(code) for code in dict.fromkeys(others) if code not in known)]  # fmt: skip


def _rules() -> list[tuple[str, str]]:
    return [(each.value, tr(batch_words.FIELD_POLICIES[each])) for each in FieldPolicy]


def _contract() -> QWidget:
    """Return what is promised before the button is pressed."""
    said = (
        tr("A verified backup is made first."),
        tr("All of it is written at once, or nothing."),
        tr("A blank cell changes nothing, unless you say so."),
        tr("Undo brings back every value that nobody changed later, and lists the others."),
    )
    head = row(IconLabel("shield-check", "text2", size=16),
               text(tr("What is promised"), "small", "text2"), 1, gap=t.S1)  # fmt: skip
    lines = column(gap=t.S05)
    lines.addLayout(head)
    for each in said:
        lines.addWidget(text(f"· {each}", "small", "text2", wrap=True))
    return box(lines)


def _number(count: int) -> str:
    return texts.number(count) if count else texts.DASH


def _columns() -> list[Column]:
    return [
        Column("field", tr("Field"), kind="two", sortable=False),
        Column("new", tr("In new"), 82, "number", sortable=False),
        Column("filled", tr("Filled"), 82, "number", sortable=False),
        Column("changed", tr("Changed"), 82, "number", sortable=False),
        Column("cleared", tr("Emptied"), 82, "number", sortable=False),
        Column("kept", tr("Ours kept"), 88, "number", sortable=False, drop=2),
        Column("held", tr("By rule"), 82, "number", sortable=False, drop=1),
    ]


def _uid(count: FieldCount) -> str:
    return count.code
