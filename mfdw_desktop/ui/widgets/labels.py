"""Texts and marks that only show: labels, icons, pills, initials, keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from mfdw_desktop.common import fonts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import breakable, directed, tip
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.painting import (
    AA,
    CENTRE,
    LEADING,
    TRAILING,
    Align,
    advance,
    paint_pill,
    paint_text,
)

KHMER_BELOW = 0.18
"""Share of a line that the feet of Khmer letters reach below it: a label would cut them off."""


class Text(QLabel):
    """A label in a step of the type scale; the font follows the script of its words."""

    def __init__(self, words: str = "", kind: str = "body", tone: str = "") -> None:
        super().__init__()
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # A label of digits only counts as left-to-right and would jump to the wrong side.
            self.setAlignment(Align.AlignRight | Align.AlignAbsolute | Align.AlignVCenter)
        if tone:
            self.setProperty("tone", tone)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show `words`; the font is set first, else Qt warns about a script it does not have."""
        self.setFont(theme.font(self._kind, words))
        _make_room_below(self, words)
        words = directed(words)
        super().setText(breakable(words) if self.wordWrap() else words)

    def setWordWrap(self, on: bool) -> None:
        """Wrap lines, in Khmer too."""
        super().setWordWrap(on)
        self.setText(self.text())

    def set_tone(self, tone: str) -> None:
        """Change the colour to another tone: text2, text3, accent, ok, warn, bad or none."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def text(words: str, kind: str = "body", tone: str = "", *, wrap: bool = False) -> Text:
    """Return a label in a step of the type scale."""
    label = Text(words, kind, tone)
    if wrap:
        label.setWordWrap(True)
    return label


class Elided(QLabel):
    """A label that gives way: it shortens with an ellipsis and keeps its words as tooltip."""

    def __init__(
        self, words: str = "", kind: str = "body", colour: str = "text", *, least: int = 48
    ) -> None:
        super().__init__()
        self._kind, self._colour, self._least = kind, colour, least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show `words`."""
        self.setFont(theme.font(self._kind, words))
        _make_room_below(self, words)
        super().setText(words)
        self.setToolTip(tip(words))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that the label accepts."""
        hint = super().sizeHint()
        return QSize(min(self._least, hint.width()), hint.height())

    def sizeHint(self) -> QSize:
        """Return the width of all the words."""
        hint = super().sizeHint()
        return QSize(hint.width() + 2, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, cut where the room ends."""
        with QPainter(self) as painter:
            area = QRectF(self.contentsRect())
            trailing = bool(self.alignment() & Align.AlignRight) and not is_rtl(self)
            align = TRAILING if trailing else LEADING
            paint_text(
                painter, area, self.text(), kind=self._kind, colour=self._colour, align=align
            )


def _make_room_below(label: QLabel, words: str) -> None:
    is_deep = not words.isascii() and any(map(fonts.KHMER.speaks, words))
    room = round(label.fontMetrics().height() * KHMER_BELOW) if is_deep else 0
    if room != label.contentsMargins().bottom():
        label.setContentsMargins(0, 0, 0, room)


class KeyHint(QLabel):
    """A key as it stands on the keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setFont(theme.font("micro"))
        self.setProperty("kbd", "true")
        self.setAlignment(CENTRE)
        self.setFixedHeight(20)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class IconLabel(QWidget):
    """Show one icon, optionally in a tinted square."""

    def __init__(
        self, name: str, colour: str = "text2", *, size: int = t.ICON, back: str = ""
    ) -> None:
        super().__init__()
        self._name, self._colour, self._size, self._back = name, colour, size, back
        side = size + 16 if back else size
        self.setFixedSize(side, side)

    def set_icon(self, name: str, colour: str = "text2") -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon from its SVG."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            if self._back:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(self._back))
                painter.drawRoundedRect(QRectF(self.rect()), t.RADIUS_L, t.RADIUS_L)
            area = QRectF(0, 0, self._size, self._size)
            area.moveCenter(QRectF(self.rect()).center())
            theme.paint_icon(painter, area, self._name, colour=self._colour, rtl=is_rtl(self))


class Pill(QWidget):
    """Show a state in words on its tint; only for what needs a look."""

    def __init__(self, words: str, tone: str = "mute") -> None:
        super().__init__()
        self._words, self._tone = "", ""
        self.show_state(words, tone)

    def show_state(self, words: str, tone: str = "mute") -> None:
        """Show another state."""
        self._words, self._tone = words, tone
        self.setFixedSize(round(advance("small", words)) + 20, 22)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        with QPainter(self) as painter:
            paint_pill(painter, QRectF(self.rect()), self._words, self._tone)


class Avatar(QWidget):
    """Initials in a circle; no photographs of clients are ever needed."""

    def __init__(self, name: str, size: int = 28) -> None:
        super().__init__()
        self._initial = ""
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show the first letter of `name`."""
        self._initial = name.strip()[:1].upper()
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and the letter."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawEllipse(self.rect())
            kind = "small_strong" if self.width() < 36 else "title"
            paint_text(
                painter,
                QRectF(self.rect()),
                self._initial,
                kind=kind,
                colour="accent",
                align=CENTRE,
            )
