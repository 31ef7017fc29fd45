"""What the latest interview says of a household that the book does not: accept it, one by one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roster import Proposal
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import card, clear, column, row

SHOWN = 4
"""So many at once; accepting one brings the next."""


class Proposals(QWidget):
    """A card of lines, each with its way into the book; nothing when nothing is proposed."""

    def __init__(self, acts: ClientActs, context: PageContext) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self._client = 0
        self.shown: list[Proposal] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(t.S05)
        self._title = text("", "strong")
        body = column(self._title, gap=t.S1, margins=(t.S2, t.S15, t.S2, t.S15))
        body.addLayout(self._lines)
        self.setLayout(column(card(body, surface="well"), gap=0))
        self.hide()

    def load(self, client: int) -> None:
        """Look for what is proposed for a client's household; for nobody, show nothing."""
        self._client = client
        self.hide()
        if not client:
            return
        workspace = self._context.workspace

        def read(_progress: Progress) -> tuple[int, list[Proposal]]:
            return client, workspace().client_parts.proposals(client)

        self._context.jobs.read("clients:proposals", read, then=self._on_read)

    def _on_read(self, found: tuple[int, list[Proposal]]) -> None:
        client, self.shown = found
        if client != self._client:
            return
        clear(self._lines)
        for each in self.shown[:SHOWN]:
            accept = button(tr("Accept"), "link", compact=True)
            accept.setAccessibleName(tr("Accept: {what}", what=said_of(each)))
            accept.setProperty("place", self.shown.index(each))
            accept.clicked.connect(self._on_accept_clicked)
            self._lines.addLayout(row(Elided(said_of(each)), 1, accept, gap=t.S1))
        count = len(self.shown)
        self._title.setText(
            tr("The survey says %n thing that is not in the book|The survey says %n things that "
               "are not in the book", n=count)
        )  # fmt: skip
        self.setVisible(bool(count))

    def _on_accept_clicked(self) -> None:
        sender = self.sender()
        place = sender.property("place") if sender is not None else None
        if place is not None:
            self.accept(self.shown[int(place)])

    def accept(self, proposal: Proposal) -> None:
        """Take a proposal into the book; it can be undone."""
        client, workspace = self._client, self._context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().client_parts.accept(client, proposal)

        self._context.actions.run(
            tr("Saving the household"), work, words=said_of(proposal), failed=self._on_failed
        )

    def _on_failed(self, error: BaseException) -> None:
        self._acts.failed.emit(error)


def said_of(each: Proposal) -> str:
    """Return a proposal in words."""
    name = each.said.name or each.said.native_name
    when = words.round_name(each.round)
    if each.member is None:
        sex = words.word(each.said.sex).lower() if each.said.sex is not Sex.UNKNOWN else ""
        age = each.said.age_on(each.on)
        years = tr("%n year old|%n years old", n=age) if age is not None else ""
        return tr("{round}: new in the household: {person}", round=when,
                  person=joined(name, sex, years))  # fmt: skip
    who = each.member.name or each.member.native_name or name
    if each.field == "birth_on":
        born = texts.day(each.theirs)
        return tr("{round}: {person} was born on {day}", round=when, person=who, day=born)
    return tr("{round}: the name is {person}", round=when, person=name)
