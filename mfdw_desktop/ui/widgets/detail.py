"""Who is open, and what happened: the head of a record and the line of its life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.buttons import Button
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, Pill, text
from mfdw_desktop.ui.widgets.layout import box, card, column, row
from mfdw_desktop.ui.widgets.painting import (
    AA,
    PILL_TEXT,
    TRAILING,
    advance,
    paint_focus,
    paint_pill,
    paint_text,
    placed,
    tint_of,
)

AXIS = 78
LINE = 48
YEAR = 28


@dataclass(frozen=True)
class Fact:
    """A fact that tells one record from another."""

    icon: str
    words: str


class DetailHeader(QWidget):
    """The head of a record: both scripts, its facts, its states, its acts."""

    def __init__(
        self,
        name: str,
        native: str = "",
        *,
        facts: Sequence[Fact] = (),
        pills: Sequence[tuple[str, str]] = (),
        actions: Sequence[QWidget] = (),
    ) -> None:
        """Show `name`, its `native` form, `facts`, `pills` as (words, tone), and `actions`."""
        super().__init__()
        # Who it is goes before what can be done: acts become icons, the other script gives way.
        head = row(Elided(name, "title", least=220), gap=t.S15)
        if native:
            head.addWidget(Elided(native, "section", "text2", least=0))
        self.setMinimumWidth(200)
        for words, tone in pills:
            head.addWidget(Pill(words, tone))
        head.addStretch(1)
        for action in actions:
            action.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(action)
        self._head = head
        self._acts = [each for each in actions if isinstance(each, Button) and each.text()]
        self.setLayout(column(head, Facts(facts), gap=t.S05))
        self.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the acts by their icons where their words have no room."""
        super().resizeEvent(event)
        for act in self._acts:
            act.fold(False)
        self._head.invalidate()
        if self._head.minimumSize().width() > self.width():
            for act in self._acts:
                act.fold(True)


class Facts(QWidget):
    """Facts beside each other; where they have no room on one line, they stand on two."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        self._parts = [
            box(
                row(
                    IconLabel(each.icon, "text3", size=14),
                    Elided(each.words, "body", "text2", least=120 if number == 0 else 48),
                    gap=6,
                )
            )
            for number, each in enumerate(facts)
        ]
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.S15)
        self._grid.setVerticalSpacing(0)
        self._place(max(len(self._parts), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where words would be cut."""
        super().resizeEvent(event)
        count = len(self._parts)
        wanted = sum(each.sizeHint().width() for each in self._parts) + t.S15 * (count - 1)
        self._place(count if wanted <= self.width() else (count + 1) // 2)

    def _place(self, across: int) -> None:
        if across == self._across or not self._parts:
            return
        self._across = across
        for number, each in enumerate(self._parts):
            self._grid.addWidget(each, number // across, number % across)
        for at in range(len(self._parts) + 1):
            self._grid.setColumnStretch(at, 0)
        self._grid.setColumnStretch(across, 1)


@dataclass(frozen=True)
class Figure:
    """A small figure of a record: what, how much, and what is said about it."""

    title: str
    value: str
    detail: str = ""


def figures(items: Sequence[Figure]) -> QWidget:
    """Return small figures side by side on sunken ground."""
    line = row(gap=t.S3, margins=(t.S2, t.S15, t.S2, t.S15))
    for item in items:
        line.addLayout(
            column(
                Elided(item.title, "small", "text2"),
                Elided(item.value, "strong"),
                Elided(item.detail, "small", "text2"),
                gap=2,
            ),
            1,
        )
    return card(line, surface="well")


@dataclass(frozen=True)
class Event:
    """One line of a client's life."""

    on: str
    """The day in words, without the year."""
    icon: str
    title: str
    detail: str = ""
    tone: str = "mute"
    end: str = ""
    """An amount, or a state, at the end of the line."""
    end_tone: str = ""
    """Set for a state that needs a look: drawn as a pill."""
    year: str = ""
    """Set on the first event of a year."""
    kind: str = ""
    uid: str = ""
    """The record behind the line; it opens on a click."""


class Timeline(QWidget):
    """Loans, incentives, checks and surveys on one line, newest first; arrows walk on it."""

    opened = Signal(object)
    """The `Event` that was clicked."""

    def __init__(self, events: Sequence[Event]) -> None:
        super().__init__()
        self._events = list(events)
        self._tops: list[int] = []
        self._current = -1
        y = 0
        for event in events:
            y += YEAR if event.year else 0
            self._tops.append(y)
            y += LINE
        self.setMinimumHeight(y + t.S1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._say()

    def _say(self) -> None:
        if 0 <= self._current < len(self._events):
            event = self._events[self._current]
            parts = (event.on, event.title, event.detail, event.end)
            self.setAccessibleName(", ".join(part for part in parts if part))
        else:
            lines = "; ".join(f"{event.on}: {event.title}" for event in self._events)
            self.setAccessibleName(lines)

    def _line_at(self, y: float) -> int:
        found = [n for n, top in enumerate(self._tops) if top <= y < top + LINE]
        return found[0] if found else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over lines that open."""
        number = self._line_at(event.position().y())
        opens = number >= 0 and bool(self._events[number].uid)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the record behind a line."""
        number = self._line_at(event.position().y())
        if number >= 0 and self._events[number].uid:
            self.opened.emit(self._events[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrows, open by Enter."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._events:
            self._current = max(0, min(len(self._events) - 1, self._current + step))
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            if self._events[self._current].uid:
                self.opened.emit(self._events[self._current])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that are in sight."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            for number, top in enumerate(self._tops):
                if event.rect().top() - 2 * LINE <= top <= event.rect().bottom() + LINE:
                    self._paint_event(painter, number)

    def _paint_event(self, painter: QPainter, number: int) -> None:
        event, top, rtl = self._events[number], self._tops[number], is_rtl(self)
        if event.year:
            area = QRectF(placed(self, QRect(0, top - 24, 120, 20)))
            paint_text(painter, area, event.year, kind="small_strong", colour="text3")
        if number < len(self._events) - 1:
            painter.setPen(QPen(theme.colour("line"), 2))
            x = placed(self, QRect(AXIS, 0, 1, 1)).x()
            painter.drawLine(QPointF(x, top + 24), QPointF(x, self._tops[number + 1] + 24))
        area = QRectF(placed(self, QRect(0, top, AXIS - 22, 26)))
        paint_text(painter, area, event.on, kind="small", colour="text3", align=TRAILING)
        spot = QRectF(placed(self, QRect(AXIS - 13, top, 27, 27)))
        painter.setPen(QPen(theme.colour("page"), 2))
        painter.setBrush(theme.colour(tint_of(event.tone)))
        painter.drawEllipse(spot)
        inner = spot.adjusted(6.5, 6.5, -6.5, -6.5)
        theme.paint_icon(painter, inner, event.icon, colour=PILL_TEXT[event.tone], rtl=rtl)
        wide = self.width() - AXIS - 26
        room = wide - self._paint_end(painter, event, top) - 8
        title = QRectF(placed(self, QRect(AXIS + 26, top + 3, room, 20)))
        paint_text(painter, title, event.title)
        detail = QRectF(placed(self, QRect(AXIS + 26, top + 22, wide, 20)))
        paint_text(painter, detail, event.detail, kind="small", colour="text3")
        if number == self._current and self.hasFocus():
            line = placed(self, QRect(AXIS + 20, top, wide + 6, LINE - 2))
            paint_focus(painter, QRectF(line))

    def _paint_end(self, painter: QPainter, event: Event, top: int) -> int:
        """Draw what stands at the end of a line and return its width."""
        if not event.end:
            return 0
        if event.end_tone:
            wide = round(advance("small", event.end)) + 18
            area = placed(self, QRect(self.width() - wide, top + 2, wide, 20))
            paint_pill(painter, QRectF(area), event.end, event.end_tone)
            return wide
        wide = round(advance("body", event.end)) + 4
        area = placed(self, QRect(self.width() - wide, top + 3, wide, 20))
        paint_text(painter, QRectF(area), event.end, align=TRAILING)
        return wide


def section(title: str, body: QWidget | None = None, *, action: QWidget | None = None) -> QWidget:
    """Return a heading with an act at its end, over a body."""
    line = row(text(title, "section"), 1)
    if action is not None:
        line.addWidget(action)
    holder = QWidget()
    layout = column(line, gap=t.S1)
    if body is not None:
        layout.addWidget(body)
    holder.setLayout(layout)
    return holder
