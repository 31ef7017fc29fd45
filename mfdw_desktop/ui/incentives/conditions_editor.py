"""The conditions of a scheme, one line each; an editor of a form."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.conditions import ConditionDraft, Evidence
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.editors import Check, Combo, LineEdit, NumberEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, column, row
from mfdw_desktop.ui.widgets.line_list import Line, LineList


class ConditionsEditor(LineList[ConditionDraft, "_ConditionLine"]):
    """The conditions of a scheme, one line each; an editor of a form."""

    def __init__(self) -> None:
        super().__init__(
            _ConditionLine,
            ConditionDraft,
            none=tr("No conditions: the award is given at once."),
            add=tr("Add a condition"),
        )

    def value(self) -> tuple[ConditionDraft, ...]:
        """Return the conditions that say something."""
        drafts = (line.draft() for line in self.lines)
        return tuple(draft for draft in drafts if draft.text)

    def set_value(self, value: Any) -> None:
        """Show conditions."""
        self.show_values(value or ())


class _ConditionLine(Line):
    """One condition: what must be so, what proves it, when it is looked at."""

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
