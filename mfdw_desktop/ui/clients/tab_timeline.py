"""The client's line of time, and over it what needs a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind
from mfdw_desktop.domain.clients import (
    ClientStatus,
)
from mfdw_desktop.domain.conditions import CheckRow, CheckState
from mfdw_desktop.domain.consents import (
    ConsentScope,
    ConsentState,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.clients.timeline_lines import joined, lines
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.detail import Event, Timeline
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import NONE, clear, column
from mfdw_desktop.ui.widgets.messages import InlineMessage, MessageAction

MOST_WARNINGS = 2
ON_THEIR_PAGE = frozenset({EventKind.POLICY, EventKind.CLAIM, EventKind.VISIT})
TAB_OF: dict[str, str] = {
    EventKind.AWARD: "incentives",
    EventKind.LOAN: "loans",
    EventKind.INTERVIEW: "surveys",
    EventKind.REFERRAL: "incentives",
    EventKind.SAVING: "incentives",
    EventKind.PAYMENT: "incentives",
    EventKind.PAPER: "enterprise",
    EventKind.SAFETY_VISIT: "enterprise",
    EventKind.ACTION: "enterprise",
    EventKind.ENTERPRISE: "enterprise",
    EventKind.HOUSEHOLD: "household",
    EventKind.DOCUMENT: "documents",
}
"""The tab on which the record behind a line stands; of the others it is the profile."""


class TimelineTab(Tab):
    """Warnings with the act that mends them, then everything that happened."""

    record_wanted = Signal(str, str)
    """Name of the tab that holds the record behind a line, and the record's uid."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(acts)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(*NONE)
        self._body.setSpacing(t.S2)
        layout = column(gap=0, margins=(t.S3, t.S2, t.S3, t.S3))
        layout.addLayout(self._body)
        layout.addStretch(1)
        self.setLayout(layout)
        self.warnings: list[InlineMessage] = []
        self._due: CheckRow | None = None

    def show_client(self, detail: ClientDetail) -> None:
        """Show the warnings and the line."""
        super().show_client(detail)
        clear(self._body)
        self.warnings = self._make_warnings(detail)[:MOST_WARNINGS]
        for warning in self.warnings:
            self._body.addWidget(warning)
        if not detail.timeline:
            self._body.addWidget(text(tr("Nothing has happened yet."), "body", "text3"))
            return
        line = Timeline(lines(detail.timeline))
        line.opened.connect(self._on_opened)
        self._body.addSpacing(t.S1)
        self._body.addWidget(line)

    def _make_warnings(self, detail: ClientDetail) -> list[InlineMessage]:
        found = []
        if detail.client.status is ClientStatus.TO_COMPLETE:
            found.append(
                InlineMessage(
                    "info",
                    tr("Only a number is known of this client"),
                    tr("A survey brought it in. Fill in the form when you know who it is."),
                    actions=[MessageAction(tr("Complete"), self._on_complete)],
                )
            )
        due = [each for each in detail.checks if self._is_due(each)]
        self._due = min(due, key=lambda each: each.due_on) if due else None
        if self._due is not None:
            found.append(self._check_warning(self._due, len(due) - 1))
        nobody = detail.client.consent in (ConsentState.NONE, ConsentState.WITHDRAWN)
        if nobody and detail.client.status is ClientStatus.ACTIVE:
            found.append(
                InlineMessage(
                    "warn",
                    tr("No consent is in force"),
                    tr("Without it the client is left out of surveys and analysis."),
                    actions=[MessageAction(tr("Note consent"), self._on_consent)],
                )
            )
        return found

    def _is_due(self, check: CheckRow) -> bool:
        return check.state is CheckState.DUE and check.due_on <= self.acts.today

    def _check_warning(self, check: CheckRow, others: int) -> InlineMessage:
        about = joined(check.condition, check.member)
        detail = tr("Due {day}. {scheme} waits for it.", day=texts.day(check.due_on),
                    scheme=check.scheme_name)  # fmt: skip
        if others:
            detail += " " + tr("%n more check is due.|%n more checks are due.", n=others)
        return InlineMessage(
            "warn",
            tr("Not checked yet: {what}", what=about),
            detail,
            actions=[MessageAction(tr("Check now"), self._on_check)],
        )

    def _on_complete(self) -> None:
        if self.detail is not None:
            self.acts.edit(self.detail.client)

    def _on_check(self) -> None:
        if self._due is not None:
            self.acts.write_check(self._due)

    def _on_consent(self) -> None:
        if self.detail is not None:
            self.acts.give_consent(self.detail.client, list(ConsentScope))

    def _on_opened(self, event: Event) -> None:
        if self.detail is None:
            return
        if event.kind == EventKind.CHECK:
            check = next((each for each in self.detail.checks if each.uid == event.uid), None)
            if check is not None:
                self.acts.write_check(check)
            return
        if event.kind in ON_THEIR_PAGE:
            self.acts.open_record(event.kind, f"uid={event.uid}")
        elif event.kind == EventKind.SESSION:
            self.acts.open_record("session", event.uid)
        else:
            self.record_wanted.emit(TAB_OF.get(event.kind, "profile"), event.uid)
