"""What is known of the client, her consents, and the course of her status."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.domain.client_detail import ClientDetail, StatusLine
from mfdw_desktop.domain.client_words import ID_TYPES
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentScope,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.fact_grid import facts
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.detail import section
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import NONE, box, clear, column, row


class ProfileTab(Tab):
    """Facts in two columns of words, then consents, then statuses."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(acts)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(*NONE)
        self._body.setSpacing(t.S3)
        layout = column(gap=0, margins=(t.S3, t.S2, t.S3, t.S3))
        layout.addLayout(self._body)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_client(self, detail: ClientDetail) -> None:
        """Show what is known."""
        super().show_client(detail)
        clear(self._body)
        edit = button(tr("Edit"), "link", "pencil", shortcut="Ctrl+E")
        edit.clicked.connect(self._on_edit)
        self._body.addWidget(section(tr("Profile"), facts(self._facts(detail)), action=edit))
        more = own.facts(self.acts.choices, detail.client.own, self.acts.today)
        if more:
            self._body.addWidget(section(tr("More of the client"), facts(more)))
        self._body.addWidget(self._consents(detail))
        self._body.addWidget(self._statuses(detail.statuses))

    def _facts(self, detail: ClientDetail) -> list[tuple[str, str]]:
        client = detail.client
        born = texts.day(client.birth_on)
        if client.birth_on is not None:
            age = words.age(client.birth_on, self.acts.today, estimated=client.birth_estimated)
            shown = str(client.birth_on.year) if client.birth_estimated else born
            born = joined(shown, tr("{age} years", age=age))
        own_arm = tr("her own") if detail.own_arm else tr("from centre or branch")
        return [
            (tr("Name"), client.name),
            (tr("Name in own script"), client.native_name),
            (tr("Sex"), "" if client.sex is Sex.UNKNOWN else words.word(client.sex)),
            (tr("Born"), born if client.birth_on else ""),
            (tr("Telephone"), client.phone),
            (tr("Village"), client.village),
            (tr("Address"), detail.address),
            (tr("Spouse or father"), detail.relative_name),
            (tr("Centre"), joined(client.centre, client.group)),
            (tr("Officer"), client.officer),
            (tr("Arm"), joined(words.word(client.arm), own_arm) if client.arm else ""),
            (tr("Joined on"), texts.day(client.joined_on) if client.joined_on else ""),
            *((id_name(each.type), each.value) for each in detail.external_ids),
            (tr("Note"), detail.note),
        ]

    def _consents(self, detail: ClientDetail) -> QWidget:
        held = self._held(detail.consents)
        acts = row(gap=t.S1)
        paper = button(tr("Print the form"), "link", "printer")
        paper.clicked.connect(self._on_paper)
        acts.addWidget(paper)
        if len(held) < len(ConsentScope):
            give = button(tr("Note consent"), "link", "shield-check")
            give.clicked.connect(self._on_give)
            acts.addWidget(give)
        if held:
            withdraw = button(tr("Withdraw"), "link")
            withdraw.clicked.connect(self._on_withdraw)
            acts.addWidget(withdraw)
        lines = column(gap=t.S1)
        for scope in ConsentScope:
            mine = [each for each in detail.consents if each.scope is scope]
            lines.addWidget(self._consent_line(scope, mine, scope in held))
        return section(tr("Consent"), box(lines), action=box(acts))

    def _consent_line(self, scope: ConsentScope, given: Sequence[Consent], holds: bool) -> QWidget:
        icon, tone = ("circle-check", "ok") if holds else ("circle-minus", "text3")
        said = tr("never given")
        if given:
            last = given[-1]
            said = joined(
                tr("given {day}", day=texts.day(last.given_on)),
                words.word(last.method).lower(),
                tr("witness {name}", name=last.witness) if last.witness else "",
                tr("asked by {name}", name=last.taken_by) if last.taken_by else "",
                tr("withdrawn {day}", day=texts.day(last.withdrawn_on))
                if last.withdrawn_on
                else "",
                words.word(last.withdrawn_method).lower() if last.withdrawn_on else "",
                last.withdrawn_note if last.withdrawn_on else "",
            )
        both = column(
            text(words.word(scope), wrap=True), text(said, "small", "text3", wrap=True), gap=0
        )
        line = row(IconLabel(icon, tone), gap=t.S15)
        line.addLayout(both, 1)
        holder = box(line)
        holder.setAccessibleName(f"{words.word(scope)}: {said}")
        return holder

    def _statuses(self, statuses: Sequence[StatusLine]) -> QWidget:
        change = button(tr("Change status"), "link", "flag")
        change.clicked.connect(self._on_status)
        told = [
            (
                texts.day(each.on),
                joined(words.word(each.status), words.word(each.reason), each.note),
            )
            for each in statuses
        ]
        return section(tr("Status"), facts(told), action=change)

    def _held(self, consents: Sequence[Consent]) -> list[ConsentScope]:
        today = self.acts.today
        return [
            scope
            for scope in ConsentScope
            if any(each.scope is scope and each.holds_on(today) for each in consents)
        ]

    def _on_edit(self) -> None:
        if self.detail is not None:
            self.acts.edit(self.detail.client)

    def _on_give(self) -> None:
        if self.detail is not None:
            held = self._held(self.detail.consents)
            missing = [scope for scope in ConsentScope if scope not in held]
            self.acts.give_consent(self.detail.client, missing)

    def _on_withdraw(self) -> None:
        if self.detail is not None:
            self.acts.withdraw_consent(self.detail.client, self._held(self.detail.consents))

    def _on_paper(self) -> None:
        if self.detail is not None:
            self.acts.print_consent(self.detail.client)

    def _on_status(self) -> None:
        if self.detail is not None:
            self.acts.change_status([self.detail.client])


def id_name(kind: str) -> str:
    """Return what a type of outside number is called."""
    name = ID_TYPES.get(kind)
    return tr(name) if name else kind
