"""Four eyes: from which amounts on an award waits for a second person."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.approvals import ApprovalRule
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.kinds import IncentiveKind
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.lookup import role_words
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.editors import Combo, MoneyEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, clear, column, row

CREDIT = "credit"
"""Kind of the credits of rebate runs."""


class ApprovalSection(Section):
    """The rules, one line each; nothing is saved before the button."""

    kinds = ("institution_rule", "incentive_kind", "institution")

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Approval"))
        self._catalogue: list[IncentiveKind] = []
        self._currency = "USD"
        self._first: tuple[ApprovalRule, ...] = ()
        self._lines: list[_Line] = []
        said = text(
            tr("From these amounts on an award waits until another person with the role of a "
               "manager has said yes. Nobody approves what she recorded herself."), "body", "text2",
        )  # fmt: skip
        said.setWordWrap(True)
        self.body.addWidget(said)
        self._list = column(gap=t.S1)
        self.body.addLayout(self._list)
        self._empty = text(tr("No rule: nothing waits."), "small", "text3")
        self.body.addWidget(self._empty)
        add = button(tr("Add a rule"), "link")
        add.clicked.connect(self._on_add_clicked)
        self._save = button(tr("Save"), "primary")
        self._save.clicked.connect(self.save)
        self.body.addLayout(row(add, 1))
        self.body.addLayout(row(self._save, 1))
        self.body.addStretch(1)

    def load(self) -> None:
        """Read the rules."""
        workspace = self.context.workspace()

        def work(_progress: Progress) -> Any:
            found = workspace.incentives
            return workspace.approvals.rules(), found.kinds(), found.currency()

        self.context.jobs.read(
            "settings:approval", work, then=self._on_read, failed=self.show_error
        )

    def rules(self) -> tuple[ApprovalRule, ...]:
        """Return what is entered; a line without an amount says nothing."""
        found = (line.rule() for line in self._lines)
        return tuple(each for each in found if each is not None)

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.rules() != self._first

    def save(self) -> None:
        """Store the rules."""
        rules, workspace = self.rules(), self.context.workspace()

        def work(_progress: Progress) -> Changes:
            return workspace.approvals.save_rules(rules)

        self.context.actions.run(
            tr("Saving"), work, words=tr("Rules of approval saved"), then=self._on_saved,
            failed=self.show_error,
        )  # fmt: skip

    def _on_read(self, found: Any) -> None:
        if self._lines and self.is_changed():
            return
        rules, self._catalogue, self._currency = found
        self._first = tuple(rules)
        clear(self._list)
        self._lines = []
        for each in rules:
            self._append(each)
        self._tell()

    def _append(self, rule: ApprovalRule | None) -> _Line:
        line = _Line(self, self._catalogue, self._currency, rule)
        self._lines.append(line)
        self._list.addWidget(line)
        self._tell()
        return line

    def drop(self, line: _Line) -> None:
        """Take a line away."""
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self._tell()

    def _tell(self) -> None:
        self._empty.setVisible(not self._lines)

    def _on_add_clicked(self) -> None:
        self._append(None).amount.setFocus()

    def _on_saved(self, _changes: Changes) -> None:
        self._first = self.rules()


class _Line(QWidget):
    """One rule: from which amount, of which kind, recorded by whom."""

    def __init__(
        self,
        section: ApprovalSection,
        kinds: list[IncentiveKind],
        currency: str,
        rule: ApprovalRule | None,
    ) -> None:
        super().__init__()
        self._section = section
        currency = rule.amount.currency if rule is not None else currency
        self.amount = MoneyEdit(currency)
        self.amount.setFixedWidth(160)
        self.amount.setAccessibleName(tr("From this amount on"))
        named = [(each.code, tr(each.name) if each.is_seed else each.name) for each in kinds]
        self._kind = Combo([("", tr("Every kind")), *named, (CREDIT, tr("Credits of rebates"))])
        self._kind.setAccessibleName(tr("Kind"))
        roles = [(each.value, role_words(each)) for each in Role]
        self._role = Combo([("", tr("Everybody")), *roles])
        self._role.setAccessibleName(tr("Recorded by"))
        remove = icon_button("x", tr("Remove the rule"), mini=True)
        remove.clicked.connect(self._on_remove_clicked)
        line = row(
            text(tr("from"), "small", "text2"), self.amount, text(currency, "small", "text2"),
            self._kind, text(tr("recorded by"), "small", "text2"), self._role, remove, gap=t.S1,
        )  # fmt: skip
        self.setLayout(column(box(line), gap=0))
        if rule is not None:
            self.amount.set_value(rule.amount.minor)
            self._kind.set_value(rule.kind)
            self._role.set_value(rule.role)

    def rule(self) -> ApprovalRule | None:
        """Return what was entered; None without an amount."""
        minor = self.amount.value()
        if minor is None:
            return None
        return ApprovalRule(
            Money(minor, self.amount.currency), self._kind.value() or "", self._role.value() or ""
        )

    def _on_remove_clicked(self) -> None:
        self._section.drop(self)
