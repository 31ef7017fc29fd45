"""What several widgets draw alike: alignments, focus ring, pill, meter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import theme

Align = Qt.AlignmentFlag
LEADING = Align.AlignLeft | Align.AlignVCenter
TRAILING = Align.AlignRight | Align.AlignVCenter
CENTRE = Align.AlignCenter
AA = QPainter.RenderHint.Antialiasing

PILL_TEXT = {"mute": "text2", "accent": "accent", "ok": "ok", "warn": "warn", "bad": "bad"}
PILL_BACK = {"mute": "mute_tint", "accent": "tint"}


def tint_of(tone: str) -> str:
    """Return the name of the ground that belongs to a tone."""
    return PILL_BACK.get(tone, f"{tone}_tint")


def placed(widget: QWidget, area: QRect) -> QRect:
    """Return `area` mirrored when the widget reads from the right."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), area)


def advance(kind: str, words: str) -> float:
    """Return the width of `words` in a step of the type scale."""
    return QFontMetricsF(theme.font(kind, words)).horizontalAdvance(words)


def shortened(kind: str, words: str, width: float) -> str:
    """Return `words` cut to `width` with an ellipsis."""
    metrics = QFontMetricsF(theme.font(kind, words))
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def paint_text(
    painter: QPainter,
    area: QRectF,
    words: str,
    *,
    kind: str = "body",
    colour: str = "text",
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Draw one line of text, cut to its area."""
    painter.setFont(theme.font(kind, words))
    painter.setPen(theme.colour(colour))
    flags = align | Qt.TextFlag.TextSingleLine
    painter.drawText(area, int(flags), shortened(kind, words, area.width() + 0.5))


def paint_pill(painter: QPainter, area: QRectF, words: str, tone: str) -> None:
    """Draw a pill that fills `area`."""
    painter.save()
    painter.setRenderHint(AA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tint_of(tone)))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    inner = area.adjusted(8, 0, -8, 0)
    paint_text(painter, inner, words, kind="small", colour=PILL_TEXT[tone], align=CENTRE)
    painter.restore()


def paint_focus(painter: QPainter, area: QRectF, radius: float = t.RADIUS) -> None:
    """Draw the focus ring of 2 px inside `area`."""
    painter.setRenderHint(AA)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


def paint_meter(
    painter: QPainter,
    area: QRectF,
    share: float,
    *,
    second: float = 0,
    tone: str = "accent",
    rtl: bool = False,
) -> None:
    """Draw a thin bar: `share` done, `second` after it (refused, lost)."""
    radius = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    for part, colour in ((1.0, "line"), (share + second, "text3"), (share, tone)):
        if part <= 0:
            continue
        bar = QRectF(area)
        bar.setWidth(max(area.width() * min(part, 1), area.height()))
        if rtl:
            bar.moveRight(area.right())
        painter.setBrush(theme.colour(colour))
        painter.drawRoundedRect(bar, radius, radius)
