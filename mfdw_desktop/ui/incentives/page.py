"""The page of incentives: one tab for each piece of the work."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.conditions import ConditionsPane
from mfdw_desktop.ui.incentives.decisions import DecisionsPane
from mfdw_desktop.ui.incentives.health import HealthPane
from mfdw_desktop.ui.incentives.insurance import InsurancePane
from mfdw_desktop.ui.incentives.learning import LearningPane
from mfdw_desktop.ui.incentives.list_pane import ListPane
from mfdw_desktop.ui.incentives.payments import PaymentsPane
from mfdw_desktop.ui.incentives.rebates import RebatesPane
from mfdw_desktop.ui.incentives.record import RecordPane
from mfdw_desktop.ui.incentives.referrals import ReferralsPane
from mfdw_desktop.ui.incentives.savings import SavingsPane
from mfdw_desktop.ui.incentives.schemes import SchemesPane
from mfdw_desktop.ui.incentives.sessions import SessionsPane
from mfdw_desktop.ui.incentives.sheet_bar import SHEETS
from mfdw_desktop.ui.incentives.worksites import WorksitesPane
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import PageHead, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.tabs import Tabs

TABS = (
    ("scheme",),
    ("award",),
    ("session",),
    ("check",),
    ("decision",),
    ("referral",),
    ("course",),
    ("worksite",),
    ("claim", "policy", "persons", "loose"),
    ("visit",),
    ("rebate",),
    ("savings",),
    ("payment",),
)
"""The kinds of records that each tab shows, in the order of the tabs."""
TAB_OF_KIND = {kind: number for number, kinds in enumerate(TABS) for kind in kinds}

AnyPane = (
    SchemesPane
    | RecordPane
    | SessionsPane
    | ConditionsPane
    | DecisionsPane
    | ReferralsPane
    | LearningPane
    | WorksitesPane
    | InsurancePane
    | HealthPane
    | ListPane
)


class Pane(Protocol):
    """What the page asks of a tab."""

    def load(self) -> None:
        """Load what the tab shows."""

    def refresh(self, changes: Changes) -> None:
        """Look again if the tab shows what changed."""

    def actions_of(self) -> list[QAction]:
        """Return the tab's acts, the primary one first."""

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""

    def discard(self) -> None:
        """Throw away what was typed."""

    def take_focus(self) -> None:
        """Put the hands where the work of the tab begins."""


class IncentivesPage(Page):
    """Schemes, the sheet of a centre, sessions, conditions, insurance and health care."""

    title = "Incentives"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.schemes = SchemesPane(self)
        self.record = RecordPane(self)
        self.sessions = SessionsPane(self)
        self.conditions = ConditionsPane(self)
        self.decisions = DecisionsPane(self)
        self.referrals = ReferralsPane(self)
        self.learning = LearningPane(self)
        self.worksites = WorksitesPane(self)
        self.insurance = InsurancePane(self)
        self.health = HealthPane(self)
        self.rebates = RebatesPane(self)
        self.savings = SavingsPane(self)
        self.payments = PaymentsPane(self)
        self._panes: tuple[AnyPane, ...] = (
            self.schemes,
            self.record,
            self.sessions,
            self.conditions,
            self.decisions,
            self.referrals,
            self.learning,
            self.worksites,
            self.insurance,
            self.health,
            self.rebates,
            self.savings,
            self.payments,
        )
        self._loaded: set[int] = set()
        self.tabs = Tabs(
            [
                tr("Schemes"),
                tr("Record"),
                tr("Sessions"),
                tr("Conditions"),
                tr("Decisions"),
                tr("Referrals"),
                tr("Learning"),
                tr("Enterprises"),
                tr("Insurance"),
                tr("Health care"),
                tr("Rebates"),
                tr("Savings"),
                tr("Payments"),
            ]
        )
        self.tabs.changed.connect(self._on_tab_changed)
        self._stack = QStackedWidget()
        self._heads = QStackedWidget()
        for pane in self._panes:
            self._stack.addWidget(pane)
            self._heads.addWidget(_head_of(pane))
        self._heads.setFixedHeight(56)
        tabs = box(row(self.tabs, margins=(t.S3 - t.S1, 0, t.S3, 0)))
        self.set_body(box(column(tabs, rule(), gap=0)), self._stack, head=self._heads)
        self.schemes.counted.connect(self._on_counted)

    def activate(self) -> None:
        """Load the open tab; the others when they are opened."""
        self._loaded.clear()
        self._load_open()

    def refresh(self, changes: Changes) -> None:
        """Let every loaded tab look again."""
        for number in self._loaded:
            self._panes[number].refresh(changes)

    def open(self, kind: str, uid: str) -> None:
        """Show a scheme, or the tab of the record's kind."""
        self.tabs.choose(TAB_OF_KIND.get(kind, 0))
        if kind == "scheme":
            self.schemes.choose(uid)
        elif kind == "award" and uid in SHEETS:
            self.record.show_kind(uid)
        elif kind == "check" and uid:
            self.conditions.shown.choose(uid)
        elif kind == "decision" and uid:
            self.decisions.choose(uid)
        elif kind == "worksite" and uid:
            self.worksites.shown.choose(uid)
        elif kind == "referral" and uid:
            self.referrals.shown.choose(uid)
        elif kind == "session" and uid:
            self.sessions.shown.choose(uid)
        elif TAB_OF_KIND.get(kind) == TAB_OF_KIND["claim"]:
            self.insurance.show_view(kind, uid)
        elif kind == "visit":
            self.health.show_view(uid)
        elif kind in ("rebate", "savings", "payment") and uid:
            pane = {"rebate": self.rebates, "savings": self.savings, "payment": self.payments}
            pane[kind].choose(uid)

    def take_focus(self) -> None:
        """Begin in the open tab."""
        self._panes[self.tabs.current()].take_focus()

    def page_actions(self) -> list[QAction]:
        """Return the acts of the open tab."""
        return self._panes[self.tabs.current()].actions_of()

    def may_close(self) -> bool:
        """Keep the window open while a sheet has something typed that is not saved."""
        for number, pane in enumerate(self._panes):
            if pane.is_changed():
                self.tabs.choose(number)
                self.message.show_message(
                    "warn",
                    tr("This sheet is not saved yet"),
                    tr("Save it first, or throw away what was typed."),
                    actions=[MessageAction(tr("Throw it away"), pane.discard)],
                )
                return False
        return True

    def _load_open(self) -> None:
        number = self.tabs.current()
        if number not in self._loaded:
            self._loaded.add(number)
            self._panes[number].load()

    def _on_tab_changed(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._heads.setCurrentIndex(number)
        self.message.clear()
        self._load_open()

    def _on_counted(self, words: str) -> None:
        head = self._heads.widget(0)
        if isinstance(head, PageHead):
            head.set_count(words)


def _head_of(pane: AnyPane) -> QWidget:
    return PageHead(tr("Incentives"), *pane.head_widgets())
