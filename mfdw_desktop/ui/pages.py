"""The pages of the window, in the order of the rail; each module is imported when first shown.

A new page is one line here: it comes with its icon, its key (Ctrl+1 … 9 by its place), its
entry in the menu and in the search.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.widgets.rail import RailEntry


def mark(text: str) -> str:
    """Mark a text for the catalogue; it is translated when it is shown."""
    return text


@dataclass(frozen=True)
class PageSpec:
    """A page: its name in code, its words and icon, where its class is, what it shows."""

    id: str
    title: str
    icon: str
    module: str
    """Below `mfdw_desktop.ui`."""
    name: str
    """Of the class, a `Page`."""
    kinds: tuple[str, ...] = ()
    """Kinds of records that `open` shows."""
    last: bool = False
    """Whether it stands at the foot of the rail."""

    def load(self) -> ModuleType:
        """Import the page's module."""
        return importlib.import_module(f"mfdw_desktop.ui.{self.module}")

    def make(self, context: PageContext) -> Page:
        """Import the page and build it."""
        page = getattr(self.load(), self.name)(context)
        if not isinstance(page, Page):
            raise TypeError(f"{self.module}.{self.name} is no Page")
        return page

    def entry(self) -> RailEntry:
        """Return the page's entry of the rail."""
        return RailEntry(self.id, self.icon, translate(self.title), last=self.last)


PAGES = (
    PageSpec("today", mark("Today"), "house", "today.page", "TodayView"),
    PageSpec(
        "clients",
        mark("Clients"),
        "users",
        "clients.page",
        "ClientsPage",
        kinds=("client", "clients"),
    ),
    PageSpec(
        "incentives",
        mark("Incentives"),
        "gift",
        "incentives.page",
        "IncentivesPage",
        kinds=(
            "scheme",
            "award",
            "session",
            "check",
            "decision",
            "referral",
            "course",
            "worksite",
            "claim",
            "policy",
            "persons",
            "loose",
            "visit",
            "rebate",
            "savings",
            "payment",
        ),
    ),
    PageSpec(
        "surveys",
        mark("Surveys"),
        "clipboard-list",
        "surveys.page",
        "SurveysPage",
        kinds=("questionnaire", "round", "response", "batch", "queue", "who", "import"),
    ),
    PageSpec(
        "reports",
        mark("Reports"),
        "printer",
        "reports.page",
        "ReportsPage",
        kinds=(
            "report",
            "report-month",
            "report-round",
            "client-paper",
            "clients-paper",
            "consent-paper",
            "referral-paper",
            "completion-paper",
            "certificates-paper",
        ),
    ),
    PageSpec(
        "settings",
        mark("Settings"),
        "settings",
        "settings.page",
        "SettingsPage",
        kinds=(
            "institution",
            "branch",
            "centre",
            "group",
            "staff",
            "partner",
            "curriculum",
            "checklist",
            "backups",
        ),
        last=True,
    ),
)
