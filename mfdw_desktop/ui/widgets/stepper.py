"""The steps of a wizard: done ones go back by a click, later ones are quiet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.painting import (
    AA,
    CENTRE,
    advance,
    paint_focus,
    paint_text,
    placed,
)

HEIGHT, LOW = 48, 32
"""With what was done in each step below its name, and without."""


class _Step(QAbstractButton):
    """One step: its number, its name, and what was done there."""

    def __init__(self, number: int, name: str, *, last: bool) -> None:
        super().__init__()
        self.number, self.said, self.state, self._last = number, "", "later", last
        self.setText(name)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_state(self, state: str, said: str) -> None:
        """Show the step as `done`, `now` or `later`."""
        self.state, self.said = state, said
        self.setEnabled(state == "done")
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if state == "done" else Qt.CursorShape.ArrowCursor
        )
        words = {"done": tr("done"), "now": tr("now"), "later": tr("later")}[state]
        name = tr("Step {number}: {name}", number=self.number + 1, name=self.text())
        self.setAccessibleName(", ".join(part for part in (name, words, said) if part))
        self.setToolTip(tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of number and name."""
        return QSize(round(advance("strong", self.text())) + 60, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the step and the line to the next."""
        done, now = self.state == "done", self.state == "now"
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            spot = QRectF(placed(self, QRect(0, 4, 24, 24)))
            plain = Qt.PenStyle.NoPen if done or now else QPen(theme.colour("edge"), 1.2)
            painter.setPen(plain)
            painter.setBrush(theme.colour("accent" if now else "tint" if done else "page"))
            painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
            if done:
                inner = spot.adjusted(5, 5, -5, -5)
                theme.paint_icon(painter, inner, "check", colour="accent")
            else:
                colour = "on_accent" if now else "text2"
                digits = str(self.number + 1)
                paint_text(painter, spot, digits, kind="small_strong", colour=colour, align=CENTRE)
            kind = "strong" if now else "body"
            wide = round(advance(kind, self.text())) + 4
            room = QRectF(placed(self, QRect(32, 4, min(wide, self.width() - 40), 24)))
            colour = "text" if now or done else "text2"
            paint_text(painter, room, self.text(), kind=kind, colour=colour)
            below = QRectF(placed(self, QRect(32, 27, self.width() - 40, 18)))
            if self.height() > LOW:
                paint_text(painter, below, self.said, kind="small", colour="text3")
            line = placed(self, QRect(32 + wide + 8, 16, self.width() - wide - 52, 1))
            if not self._last and line.width() > 8:
                painter.setPen(QPen(theme.colour("accent" if done else "line"), 1.5))
                painter.drawLine(QPointF(line.left(), 16), QPointF(line.right(), 16))
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))


class Stepper(QWidget):
    """The steps in a line; `back_wanted` gives the number of a done step that was clicked."""

    back_wanted = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        last = len(names) - 1
        self._steps = [_Step(n, name, last=n == last) for n, name in enumerate(names)]
        self._said = [""] * len(names)
        layout = row(gap=0)
        for step in self._steps:
            step.clicked.connect(self._on_step_clicked)
            layout.addWidget(step, 1)
        self.setLayout(layout)
        self.setFixedHeight(HEIGHT)
        self.current = 0
        self.go_to(0)

    def go_to(self, number: int) -> None:
        """Make a step the one that is being done."""
        self.current = number
        for n, step in enumerate(self._steps):
            state = "done" if n < number else "now" if n == number else "later"
            step.show_state(state, self._said[n] if n <= number else "")
        name = self._steps[number].text()
        self.setAccessibleName(
            tr(
                "Step {number} of {count}: {name}",
                number=number + 1,
                count=len(self._steps),
                name=name,
            )
        )

    def fold(self, is_low: bool) -> None:
        """Leave out what was done in each step on a low screen; the tooltip says it."""
        height = LOW if is_low else HEIGHT
        for part in (self, *self._steps):
            part.setFixedHeight(height)

    def say(self, number: int, words: str) -> None:
        """Say what was done in a step."""
        self._said[number] = words
        self.go_to(self.current)

    def _on_step_clicked(self) -> None:
        step = self.sender()
        if isinstance(step, _Step):
            self.back_wanted.emit(step.number)
