"""Who may be the client that is being entered: found while typing, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.domain.clients import ClientRow, ClientStatus, Similar
from mfdw_desktop.domain.duplicates import Band, band_of
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import NONE, box, card, clear, column, row, scroll
from mfdw_desktop.ui.widgets.painting import AA, paint_meter


class Meter(QWidget):
    """A thin bar that shows a share; its words stand beside it."""

    def __init__(self, share: float, tone: str) -> None:
        super().__init__()
        self._share, self._tone = share, tone
        self.setFixedSize(QSize(64, 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            paint_meter(
                painter, QRectF(self.rect()), self._share, tone=self._tone, rtl=is_rtl(self)
            )


class SimilarCard(QWidget):
    """One client who is alike: who, how likely, why, and what to do about it."""

    same = Signal(object)
    other = Signal(object)

    def __init__(self, similar: Similar, today: date) -> None:
        super().__init__()
        client = similar.client
        self._client = client
        head = row(Elided(client.title, "strong", least=80), gap=t.S1)
        if client.name and client.native_name:
            head.addWidget(Elided(client.native_name, "body", "text2", least=24))
        head.addStretch(1)
        share = texts.percent(similar.score)
        tone = "warn" if band_of(similar.score) is Band.LIKELY else "text3"
        left = words.word(client.status) if client.status is not ClientStatus.ACTIVE else ""
        facts = joined(client.code, words.person(client, today), client.centre or client.village,
                       left)  # fmt: skip
        why = reasons(similar)
        is_she = button(tr("Same person"), "plain", compact=True)
        is_she.setAccessibleName(tr("{name} is the same person", name=client.title))
        is_she.clicked.connect(self._on_same_clicked)
        another = button(tr("Another person"), "link", compact=True)
        another.setAccessibleName(tr("{name} is another person", name=client.title))
        another.clicked.connect(self._on_other_clicked)
        acts = row(is_she, another, 1)
        is_she.ensurePolished()
        acts.addStrut(is_she.sizeHint().height())  # the lines of Urdu are higher than the rest
        body = column(
            head,
            text(facts, "small", "text2", wrap=True),
            row(Meter(similar.score, tone), text(share, "small", "text2"), 1),
            text(why, "small", "text3", wrap=True),
            acts,
            gap=t.S05,
            margins=(t.S15, t.S1, t.S15, t.S1),
        )
        self.setLayout(column(card(body), gap=0))
        self.setAccessibleName(f"{client.title}, {share}: {why}")

    def _on_same_clicked(self) -> None:
        self.same.emit(self._client)

    def _on_other_clicked(self) -> None:
        self.other.emit(self._client)


class SimilarPanel(QWidget):
    """The cards beside the enrolment form; who was said to be another person stays away."""

    chosen = Signal(object)
    """The `ClientRow` who is the same person."""

    def __init__(self) -> None:
        super().__init__()
        self._others: set[str] = set()
        self._found: list[Similar] = []
        self._today = clock.today()
        self._said = text("", "small", "text2", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(*NONE)
        self._cards.setSpacing(t.S1)
        holder = column(gap=0)
        holder.addLayout(self._cards)
        holder.addStretch(1)
        layout = column(
            text(tr("Is this person here already?"), "section"),
            self._said,
            gap=t.S1,
            margins=(t.S2, t.S15, t.S2, t.S15),
        )
        layout.addWidget(scroll(box(holder)), 1)
        self.setLayout(layout)
        self.show_found([], self._today)

    @property
    def shown(self) -> list[ClientRow]:
        """The clients whose cards are there."""
        return [each.client for each in self._found if each.client.uid not in self._others]

    def show_found(self, found: Sequence[Similar], today: date) -> None:
        """Show these clients, the likeliest first."""
        self._found, self._today = list(found), today
        clear(self._cards)
        for each in self._found:
            if each.client.uid not in self._others:
                shown = SimilarCard(each, today)
                shown.same.connect(self.chosen)
                shown.other.connect(self._on_other)
                self._cards.addWidget(shown)
        count = len(self.shown)
        self._said.setText(
            tr("Found while you type. Going on is fine; both stay.")
            if count
            else tr("Nobody alike so far. Looked for while you type.")
        )
        self.setAccessibleName(tr("%n similar client|%n similar clients", n=count))

    def forget(self) -> None:
        """Begin anew for the next form."""
        self._others.clear()
        self.show_found([], self._today)

    def _on_other(self, client: ClientRow) -> None:
        self._others.add(client.uid)
        self.show_found(self._found, self._today)


def reasons(similar: Similar) -> str:
    """Return why a client is alike, in words."""
    from mfdw_desktop.services import messages  # after the first paint, not at start

    said = [messages.reason_words(code, fields) for code, fields in similar.words]
    return ", ".join(said)
