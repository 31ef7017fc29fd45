"""The rules of a form: what a broken one comes to, and which are not checked, with why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.domain.expressions import POLICIES, REJECT, WARN, NotChecked, RuleKind
from mfdw_desktop.domain.expressions.judging import kind_of
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services.messages import not_checked_text
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable


class RulesButton(Button):
    """Open the rules of the form of an import; tell when some of them are not checked."""

    given = Signal(dict)
    """Policies that were changed."""

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__("", "link", "list-checks")
        self._draft = draft
        self.clicked.connect(self._on_clicked)

    def show_rules(self, not_checked: int, *, is_folded: bool) -> None:
        """Say how many rules are not checked; hidden where the form has none."""
        form = self._draft.form
        self.setVisible(self._draft.is_survey and form is not None and bool(kinds_in(form)))
        self.fold(False)
        self.setToolTip("")
        self.setText(left_out_words(not_checked) if not_checked else tr("Rules of the form…"))
        self.fold(is_folded)

    def _on_clicked(self) -> None:
        plan, form = self._draft.plan, self._draft.form
        if plan is not None and form is not None:
            dialog = FormRulesDialog(
                form, plan.problems, plan.not_checked, self._draft.policies, self
            )
            dialog.given.connect(self.given)
            dialog.open()


class FormRulesDialog(Dialog):
    """Say which kinds of rules keep a row out that breaks them; list what is not checked."""

    given = Signal(dict)
    """Policy to `warn` or `reject`, of those that were changed."""

    def __init__(
        self,
        form: Questionnaire,
        problems: Iterable[RowProblem],
        not_checked: tuple[NotChecked, ...],
        policies: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Rules of the form"), parent, size=(820, 600))
        self._before = dict(policies)
        self.editors: dict[str, Combo] = {}
        kinds = kinds_in(form)
        broken = Counter(kind_of(each.rule) for each in problems if each.row)
        said = tr("A row that breaks a rule is imported and listed, unless it is kept out.")
        lines = self._lines(kinds, broken)
        body = column(
            text(said, "body", "text2", wrap=True), box(lines), gap=t.S2,
            margins=(t.S3, t.S2, t.S3, t.S2),
        )  # fmt: skip
        self._body.addLayout(body)
        if not_checked:
            self._body.addWidget(rule())
            head = text(left_out_words(len(not_checked)), "section")
            self._body.addWidget(box(row(head, margins=(t.S3, t.S15, t.S3, t.S1))))
            self.left_out = RowsModel(_columns(), self._cell, uid=_uid, parent=self)
            self.left_out.show(not_checked)
            table = DataTable(
                self.left_out, name=tr("Rules that are not checked"), look=TableLook(lead=t.S3)
            )
            self._body.addWidget(table, 1)
        else:
            self._body.addStretch(1)
        self.save = button(tr("Apply"), "primary")
        self.save.clicked.connect(self.submit)
        self.set_foot(self.cancel_button(), self.save)
        self.save.setFocus()

    def submit(self) -> None:
        """Give what was changed."""
        changed = {
            name: str(editor.value())
            for name, editor in self.editors.items()
            if editor.value() != self._before.get(name, WARN)
        }
        self.accept()
        if changed:
            self.given.emit(changed)

    def _lines(self, kinds: Iterable[RuleKind], broken: Mapping[Any, int]) -> QGridLayout:
        lines = QGridLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(t.S3)
        lines.setVerticalSpacing(t.S1)
        for place, head in enumerate((tr("Rule"), tr("Broken"), tr("Such a row"))):
            lines.addWidget(text(head, "small", "text2"), 0, place)
        for line, kind in enumerate(kinds, 1):
            name, words = POLICIES[kind], kind_words(kind)
            editor = Combo([(WARN, tr("is imported and listed")), (REJECT, tr("is kept out"))])
            editor.set_value(self._before.get(name, WARN))
            editor.setAccessibleName(words)
            self.editors[name] = editor
            count = text(texts.number(broken[kind]), "body", "text2")
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(text(words), line, 0)
            lines.addWidget(count, line, 1)
            lines.addWidget(editor, line, 2)
        lines.setColumnStretch(0, 5)
        lines.setColumnStretch(2, 4)
        return lines

    def _cell(self, left_out: NotChecked, name: str) -> Any:
        if name == "code":
            more = f" +{texts.number(left_out.others)}" if left_out.others else ""
            return f"{left_out.code}{more}"
        if name == "rule":
            # An expression reads from left to right in every language.
            said = f"\u2066{left_out.text}\u2069" if is_rtl(self) else left_out.text
            return Cell(said, note=f"{kind_words(left_out.kind)}: {said}")
        why = not_checked_text(left_out)
        return Cell(texts.breakable(why), note=why)


def kinds_in(form: Questionnaire) -> list[RuleKind]:
    """Return the kinds of rules that a form has."""
    asked = form.questions
    has = {
        RuleKind.RELEVANT: any(each.relevant for each in asked),
        RuleKind.REQUIRED: any(each.required or each.required_if for each in asked),
        RuleKind.CONSTRAINT: any(each.constraint for each in asked),
        RuleKind.CALCULATION: any(each.calculation for each in asked),
        RuleKind.CHOICE: any(each.choice_filter for each in asked),
        RuleKind.COUNT: any(each.count for each in form.repeats),
    }
    return [kind for kind in RuleKind if has[kind]]


def kind_words(kind: RuleKind) -> str:
    """Return what a kind of rule is called."""
    return {
        RuleKind.RELEVANT: tr("Questions that the form skips"),
        RuleKind.REQUIRED: tr("Answers that must be given"),
        RuleKind.CONSTRAINT: tr("Limits of an answer"),
        RuleKind.CALCULATION: tr("Calculations"),
        RuleKind.CHOICE: tr("Choices that depend on other answers"),
        RuleKind.COUNT: tr("Number of rows in a repeat"),
    }[kind]


def left_out_words(count: int) -> str:
    """Return how many rules are not checked."""
    return tr("%n rule of the form is not checked|%n rules of the form are not checked", n=count)


def _columns() -> list[Column]:
    return [
        Column("code", tr("Question"), 170),
        Column("rule", tr("Rule"), 270, "quiet"),
        Column("why", tr("Why"), 0),
    ]


def _uid(left_out: NotChecked) -> str:
    return f"{left_out.code}:{left_out.kind}:{left_out.text}:{left_out.detail}"
