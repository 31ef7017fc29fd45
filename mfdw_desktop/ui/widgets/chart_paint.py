"""The painter of charts for the window, pictures and SVG: the same marks as on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtSvg import QSvgGenerator

from mfdw_desktop.ui.theme import theme

_DARKEST, _SOFT = 0.3, 0.6
_PICTURE_SCALE = 4.0
"""Dots a point of a picture that is copied or saved: 288 dots an inch."""


class Drawing(Protocol):
    """What a drawing has; the services make it (`reporting.charts`)."""

    width: float
    height: float
    title: str
    marks: Sequence[Any]
    spots: Sequence[Any]


def picture(drawing: Drawing) -> QImage:
    """Return a drawing as a picture in greys on white."""
    size = QSize(round(drawing.width * _PICTURE_SCALE), round(drawing.height * _PICTURE_SCALE))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
        paint(painter, drawing, themed=False)
    return image


def write_svg(drawing: Drawing) -> bytes:
    """Return a drawing as SVG, in greys on white: a dark page would swallow the words.

    Words are outlines: another computer has not our fonts, and Khmer in other ones is not what
    was on the screen. What they say stands in the description, for those who cannot see it.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(72)
    generator.setTitle(drawing.title)
    generator.setDescription("; ".join(f"{each.name}: {each.value}" for each in drawing.spots))
    generator.setViewBox(QRectF(0, 0, drawing.width, drawing.height))
    generator.setSize(QSize(round(drawing.width), round(drawing.height)))
    with QPainter(generator) as painter:
        painter.fillRect(QRectF(0, 0, drawing.width, drawing.height), Qt.GlobalColor.white)
        paint(painter, drawing, themed=False, outlined=True)
    return bytes(data.data())


def paint(painter: QPainter, drawing: Drawing, *, themed: bool, outlined: bool = False) -> None:
    """Draw the marks, in the colours of the theme or in the paper's greys."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in drawing.marks:
        if mark.kind == "text":
            _text(painter, mark, themed, outlined)
        else:
            _PAINTERS[mark.kind](painter, mark, themed)


def _line(painter: QPainter, mark: Any, themed: bool) -> None:
    painter.setPen(_pen(mark.grey, mark.width, mark.dash, themed))
    painter.drawLine(QPointF(*mark.start), QPointF(*mark.end))


def _rectangle(painter: QPainter, mark: Any, themed: bool) -> None:
    _fill_and_stroke(painter, mark, themed)
    painter.drawRect(QRectF(*mark.corner, *mark.size))


def _path(painter: QPainter, mark: Any, themed: bool) -> None:
    _fill_and_stroke(painter, mark, themed)
    points = QPolygonF([QPointF(*each) for each in mark.points])
    if mark.closed:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _text(painter: QPainter, mark: Any, themed: bool, outlined: bool) -> None:
    font = QFont(theme.font("strong" if mark.bold else "body", mark.text))
    font.setPixelSize(max(round(mark.size * _FINE), 1))
    painter.setFont(font)
    painter.setPen(_word_colour(mark.grey) if themed else _grey(mark.grey))
    width = QFontMetricsF(font).horizontalAdvance(mark.text) / _FINE
    back = {"start": 0.0, "centre": 0.5, "end": 1.0}[mark.align] * width
    painter.save()
    painter.translate(QPointF(*mark.at))
    if mark.turned:
        painter.rotate(-90)
    painter.translate(-back, 0)
    # a font has whole pixels: it is set larger and drawn smaller
    painter.scale(1 / _FINE, 1 / _FINE)
    if outlined:
        path = QPainterPath()
        path.addText(QPointF(0, 0), font, mark.text)
        painter.fillPath(path, painter.pen().color())
    else:
        painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


_FINE = 8.0
_PAINTERS = {"line": _line, "rectangle": _rectangle, "path": _path}


def _fill_and_stroke(painter: QPainter, mark: Any, themed: bool) -> None:
    has_stroke = mark.stroke is not None
    dash = getattr(mark, "dash", "")
    painter.setPen(_pen(mark.stroke, mark.width, dash, themed) if has_stroke else Qt.PenStyle.NoPen)
    if mark.fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(_ink_colour(mark.fill) if themed else _grey(mark.fill))


def _pen(grey: float, width: float, dash: str, themed: bool) -> QPen:
    pen = QPen(_ink_colour(grey) if themed else _grey(grey), width)
    if dash:
        pen.setDashPattern([float(each) / max(width, 0.1) for each in dash.split()])
    return pen


def _grey(grey: float) -> QColor:
    return QColor.fromRgbF(grey, grey, grey)


def _ink_colour(grey: float) -> QColor:
    """Return the colour of a bar or a line: dark is the accent, light is a hairline."""
    if grey >= 1.0:
        return theme.colour("page")
    if grey <= _SOFT:
        return theme.colour("accent")
    if grey >= 0.8:
        return theme.colour("line")
    pale = theme.colour("accent")
    pale.setAlphaF(0.42)
    return pale


def _word_colour(grey: float) -> QColor:
    return theme.colour("text" if grey <= _DARKEST else "text2")
