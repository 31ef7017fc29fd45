"""Who may have a scheme: rules as simple rows, all or any of them; an editor of a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.eligibility import (
    EVERYBODY,
    Comparison,
    Eligibility,
    EligibilityRule,
    Fact,
    Match,
    Policy,
    comparisons,
)
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.editors import Combo, LineEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row
from mfdw_desktop.ui.widgets.line_list import Line, LineList


class EligibilityEditor(QWidget):
    """The rules of a scheme, one line each; no rule: everybody may have it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._match = Combo([(each.value, tr(said)) for each, said in
                             eligibility_words.MATCHES.items()])  # fmt: skip
        self._match.setAccessibleName(tr("How many rules must hold"))
        self._policy = Combo([(each.value, tr(said)) for each, said in
                              eligibility_words.POLICIES.items()])  # fmt: skip
        self._policy.setAccessibleName(tr("When somebody may not have it"))
        for each in (self._match, self._policy):
            each.edited.connect(self.edited)
        self._heads = box(
            row(self._match, text(tr("and where they do not:"), "small", "text2"), self._policy, 1,
                gap=t.S1)
        )  # fmt: skip
        self._rules = LineList[EligibilityRule, _RuleLine](
            _RuleLine, _new_rule, none=tr("No rules: everybody may have it."), add=tr("Add a rule")
        )
        self._rules.edited.connect(self._on_rules_edited)
        self.setLayout(column(self._heads, self._rules, gap=t.S1))
        self._heads.hide()

    def value(self) -> Eligibility:
        """Return the rules; a line without a value is told when the form is checked."""
        rules = tuple(line.rule() for line in self._rules.lines)
        if not rules:
            return EVERYBODY
        return Eligibility(rules, Match(self._match.value()), Policy(self._policy.value()))

    def set_value(self, value: Any) -> None:
        """Show rules."""
        wanted = value if isinstance(value, Eligibility) else EVERYBODY
        self._match.set_value(wanted.match.value)
        self._policy.set_value(wanted.policy.value)
        self._rules.show_values(wanted.rules)
        self._heads.setVisible(bool(wanted.rules))

    def _on_rules_edited(self) -> None:
        self._heads.setVisible(bool(self._rules.lines))
        self.edited.emit()


def _new_rule() -> EligibilityRule:
    return EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "")


class _RuleLine(Line):
    """One rule: what is looked at, how it is compared, with what."""

    def __init__(self, rule: EligibilityRule) -> None:
        super().__init__()
        self._fact = Combo([(each.value, tr(said)) for each, said in
                            eligibility_words.FACTS.items()])  # fmt: skip
        self._comparison = Combo()
        self._typed, self._chosen = LineEdit("18"), Combo()
        self._value = QStackedWidget()
        self._value.addWidget(self._typed)
        self._value.addWidget(self._chosen)
        self._fact.setAccessibleName(tr("What is looked at"))
        self._comparison.setAccessibleName(tr("Comparison"))
        self._typed.setAccessibleName(tr("Value"))
        self._chosen.setAccessibleName(tr("Value"))
        self._comparison.setFixedWidth(120)
        self._value.setFixedWidth(180)
        self._value.setFixedHeight(self._typed.sizeHint().height())
        remove = icon_button("x", tr("Remove the rule"), mini=True)
        remove.clicked.connect(self._on_remove_clicked)
        self.setLayout(row(self._fact, self._comparison, self._value, remove, gap=t.S1))
        self._fact.set_value(rule.fact.value)
        self._fit()
        self._comparison.set_value(rule.comparison.value)
        self._typed.set_value(rule.value)
        self._chosen.set_value(rule.value)
        self._fact.edited.connect(self._on_fact_edited)
        self._comparison.edited.connect(self.edited)
        self._typed.edited.connect(self.edited)
        self._chosen.edited.connect(self.edited)

    def rule(self) -> EligibilityRule:
        """Return what was entered."""
        is_chosen = self._value.currentWidget() is self._chosen
        value = self._chosen.value() if is_chosen else self._typed.value()
        return EligibilityRule(
            Fact(self._fact.value()), Comparison(self._comparison.value()), str(value or "").strip()
        )

    def focus(self) -> None:
        """Put the hands at what is looked at."""
        self._fact.setFocus()

    def _fit(self) -> None:
        """Offer the comparisons and values that fit what is looked at."""
        fact = Fact(self._fact.value())
        self._comparison.set_choices(
            [(each.value, tr(eligibility_words.COMPARISONS[each])) for each in comparisons(fact)]
        )
        choices = eligibility_words.choices(fact, tr)
        self._chosen.set_choices(choices)
        self._value.setCurrentWidget(self._chosen if choices else self._typed)

    def _on_fact_edited(self) -> None:
        self._fit()
        self._typed.set_value("")
        self.edited.emit()
