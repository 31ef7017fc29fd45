"""The settings page: the list of sections, and the section that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.settings.about import AboutSection
from mfdw_desktop.ui.settings.ages import AgesSection
from mfdw_desktop.ui.settings.appearance import AppearanceSection
from mfdw_desktop.ui.settings.approval import ApprovalSection
from mfdw_desktop.ui.settings.backups import BackupsSection
from mfdw_desktop.ui.settings.checklists import ChecklistsSection
from mfdw_desktop.ui.settings.code_lists import CodeListsSection
from mfdw_desktop.ui.settings.curricula import CurriculaSection
from mfdw_desktop.ui.settings.database import DatabaseSection
from mfdw_desktop.ui.settings.institution import InstitutionSection
from mfdw_desktop.ui.settings.kinds import AreasSection, KindsSection
from mfdw_desktop.ui.settings.lists import (
    BranchesSection,
    CentresSection,
    GroupsSection,
    StaffSection,
)
from mfdw_desktop.ui.settings.own_fields import OwnFieldsSection
from mfdw_desktop.ui.settings.partners import PartnersSection
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.settings.section_list import SectionList
from mfdw_desktop.ui.settings.weights import WeightsSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import PageHead, box, column, row, rule, scroll
from mfdw_desktop.ui.widgets.search import SearchField

SECTIONS: dict[str, Callable[[PageContext], Section]] = {
    "institution": InstitutionSection,
    "branch": BranchesSection,
    "centre": CentresSection,
    "group": GroupsSection,
    "staff": StaffSection,
    "partner": PartnersSection,
    "curriculum": CurriculaSection,
    "incentive_kind": KindsSection,
    "area": AreasSection,
    "approval": ApprovalSection,
    "checklist": ChecklistsSection,
    "own_field": OwnFieldsSection,
    "ages": AgesSection,
    "list_label": CodeListsSection,
    "weights": WeightsSection,
    "appearance": AppearanceSection,
    "database": DatabaseSection,
    "backups": BackupsSection,
    "about": AboutSection,
}


class SettingsPage(Page):
    """Settings of the institution, of this computer, and of the database."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.title = tr("Settings")
        self._sections: dict[str, Section] = {}
        self._stale: set[str] = set()
        self._current = "institution"
        self._is_ready = False
        self._search = SearchField(tr("Find a setting"))
        self._search.setFixedWidth(200)
        self._list = SectionList(
            [
                [
                    ("institution", tr("Institution")),
                    ("branch", tr("Branches")),
                    ("centre", tr("Centres")),
                    ("group", tr("Groups")),
                    ("staff", tr("Staff")),
                ],
                [
                    ("partner", tr("Partners")),
                    ("curriculum", tr("Curricula")),
                    ("incentive_kind", tr("Incentive kinds")),
                    ("area", tr("Areas of decent work")),
                    ("approval", tr("Approval")),
                    ("checklist", tr("Checklists")),
                ],
                [
                    ("own_field", tr("Own fields")),
                    ("list_label", tr("Lists")),
                    ("weights", tr("Duplicates")),
                    ("ages", tr("National ages")),
                ],
                [("appearance", tr("Language and look"))],
                [("database", tr("Database")), ("backups", tr("Backups"))],
                [("about", tr("About"))],
            ]
        )
        self._stack = QStackedWidget()
        self._search.textChanged.connect(self._list.search)
        self._list.chosen.connect(self.show_section)
        sections = scroll(self._list)
        sections.setFixedWidth(self._list.width())
        body = row(sections, rule(vertical=True), gap=0)
        body.addWidget(self._stack, 1)
        whole = column(rule(), gap=0)
        whole.addLayout(body, 1)
        self.set_body(box(whole), head=PageHead(self.title, self._search))

    def activate(self) -> None:
        """Load the open section; the others load when they are shown."""
        self._is_ready = True
        self._stale = set(self._sections)
        self.show_section(self._current)

    def refresh(self, changes: Changes) -> None:
        """Let the section in sight look again, the others when they are shown."""
        for name, section in self._sections.items():
            if name == self._current:
                section.refresh(changes)
            elif changes.touches(*section.kinds):
                self._stale.add(name)

    def show_section(self, name: str) -> None:
        """Show a section; build it at the first visit."""
        if name not in self._sections:
            self._sections[name] = SECTIONS[name](self.context)
            self._stale.add(name)
            self._stack.addWidget(scroll(self._sections[name]))
        self._current = name
        self._list.mark(name)
        place = list(self._sections).index(name)
        self._stack.setCurrentIndex(place)
        if self._is_ready and name in self._stale:
            self._stale.discard(name)
            self._sections[name].load()

    def section(self, name: str) -> Section:
        """Return a section that was shown."""
        return self._sections[name]

    def open(self, kind: str, uid: str) -> None:
        """Show the section of a record, with the record chosen."""
        if kind in SECTIONS:
            self.show_section(kind)
            section = self._sections[kind]
            if hasattr(section, "choose"):
                section.choose(uid)

    def focus_search(self) -> None:
        """Put the cursor into the search of the settings."""
        self._search.setFocus()

    def may_close(self) -> bool:
        """Keep the window open while a section holds typed data."""
        changed = [name for name, section in self._sections.items() if section.is_changed()]
        if changed:
            self.show_section(changed[0])
            self.message.show_message("warn", tr("There are changes here that are not saved"))
        return not changed
