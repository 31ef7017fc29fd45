"""A chart on screen: the drawing of the paper in the colours of the window.

What a bar or a point stands for is said under the pointer, and to a screen reader as one list.
The picture can be copied, or saved as PNG and SVG.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.save_dialog import ask_place

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


class ChartView(QWidget):
    """Shows one drawing as large as there is room."""

    saved = Signal(str)
    """The file that a picture was written to."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._menu = QMenu(self)
        self._menu.addAction(tr("Copy the picture"), self.copy)
        self._menu.addAction(tr("Save the picture…"), self.ask_place)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def drawing(self) -> Drawing | None:
        """The drawing in sight."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._drawing = drawing
        self.setAccessibleName(drawing.title)
        said = [f"{each.name}: {each.value}" for each in drawing.spots]
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in the shape of the drawing."""
        return QSize(300, self.heightForWidth(300))

    def heightForWidth(self, width: int) -> int:
        """Return the height that the drawing takes."""
        found = self._drawing
        return round(width * found.height / found.width) if found is not None else 120

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart."""
        if self._drawing is None:
            return
        with QPainter(self) as painter:
            painter.scale(self._scale(), self._scale())
            paint(painter, self._drawing, themed=True)

    def event(self, event: QEvent) -> bool:
        """Say the value under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.said_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture."""
        self._menu.popup(event.globalPos())

    def said_at(self, place: QPointF) -> str:
        """Return what stands at a place of the widget."""
        found, scale = self._drawing, self._scale()
        for each in found.spots if found is not None else ():
            if QRectF(*each.corner, *each.size).contains(place / scale):
                return f"{each.name}: {each.value}"
        return ""

    def copy(self) -> None:
        """Put the picture on the clipboard, in the paper's greys on white."""
        if self._drawing is not None:
            QGuiApplication.clipboard().setImage(picture(self._drawing))

    def ask_place(self) -> None:
        """Ask where the picture goes."""
        title = self._drawing.title.replace("/", "-") if self._drawing is not None else ""
        name = f"{title or 'chart'}.png"
        ask_place(self, tr("Save the picture"), name, self.save_to,
                  kinds=tr("Picture (*.png);;Drawing (*.svg)"))  # fmt: skip

    def save_to(self, chosen: str) -> None:
        """Save the picture as PNG or SVG, by the ending of the name."""
        if self._drawing is None:
            return
        if Path(chosen).suffix.lower() == ".svg":
            write_svg(self._drawing, chosen)
        else:
            picture(self._drawing).save(chosen)
        self.saved.emit(chosen)

    def _scale(self) -> float:
        found = self._drawing
        return min(self.width() / found.width, self.height() / found.height) if found else 1.0


def picture(drawing: Drawing) -> QImage:
    """Return a drawing as a picture in greys on white."""
    size = QSize(round(drawing.width * _PICTURE_SCALE), round(drawing.height * _PICTURE_SCALE))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
        paint(painter, drawing, themed=False)
    return image


def write_svg(drawing: Drawing, path: str) -> None:
    """Write a drawing as SVG."""
    generator = QSvgGenerator()
    generator.setFileName(path)
    generator.setResolution(72)
    generator.setTitle(drawing.title)
    generator.setViewBox(QRectF(0, 0, drawing.width, drawing.height))
    generator.setSize(QSize(round(drawing.width), round(drawing.height)))
    with QPainter(generator) as painter:
        paint(painter, drawing, themed=False)


def svg(drawing: Drawing, path: str) -> QByteArray:
    """Write a drawing as SVG and return it."""
    write_svg(drawing, path)
    return QByteArray(Path(path).read_bytes())


def paint(painter: QPainter, drawing: Drawing, *, themed: bool) -> None:
    """Draw the marks, in the colours of the theme or in the paper's greys."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in drawing.marks:
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


def _text(painter: QPainter, mark: Any, themed: bool) -> None:
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
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


_FINE = 8.0
_PAINTERS = {"line": _line, "rectangle": _rectangle, "path": _path, "text": _text}


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
