"""The pieces of the first page: a line that opens a list, a figure with its run-up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.today.words import Said, SaidFigure
from mfdw_desktop.ui.widgets.painting import (
    AA,
    LEADING,
    PILL_TEXT,
    TRAILING,
    advance,
    paint_focus,
    paint_text,
    tint_of,
)

LINE = 56
SQUARE = 32
CARD = 112


class Opener(QAbstractButton):
    """A painted button over its whole width; Enter and Space press it."""

    def __init__(self, place: tuple[str, str]) -> None:
        super().__init__()
        self.place = place
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _across(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Return a place, mirrored where one reads from the right."""
        x = self.width() - left - width if is_rtl(self) else left
        return QRectF(x, top, width, height)

    def _paint_ground(self, painter: QPainter, radius: float) -> None:
        painter.setRenderHint(AA)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), radius)


class NeedRow(Opener):
    """One list that needs a person: icon, what, why, how many."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.place)
        self.said, self._is_last = said, False
        self.setFixedHeight(LINE)
        self.setText(f"{said.title}, {said.count}" if said.count else said.title)
        self.setAccessibleDescription(said.detail)

    def set_last(self, is_last: bool) -> None:
        """Leave the rule under the line out where none follows."""
        if is_last != self._is_last:
            self._is_last = is_last
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        said = self.said
        colour = PILL_TEXT[said.tone]
        with QPainter(self) as painter:
            self._paint_ground(painter, t.RADIUS)
            square = self._across(t.S2, (LINE - SQUARE) / 2, SQUARE, SQUARE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tint_of(said.tone)))
            painter.drawRoundedRect(square, t.RADIUS, t.RADIUS)
            icon = QRectF(0, 0, t.ICON, t.ICON)
            icon.moveCenter(square.center())
            theme.paint_icon(painter, icon, said.icon, colour=colour, rtl=is_rtl(self))
            left = t.S2 + SQUARE + t.S15
            end = 28 + advance("strong", said.count) + t.S2
            room = self.width() - left - end
            paint_text(painter, self._across(left, 9, room, 20), said.title, align=LEADING)
            paint_text(painter, self._across(left, 29, room, 18), said.detail, kind="small",
                       colour="text2", align=LEADING)  # fmt: skip
            count = self._across(self.width() - end - 4, 0, end - 32, LINE)
            paint_text(painter, count, said.count, kind="strong", align=TRAILING)
            arrow = self._across(self.width() - 30, (LINE - 16) / 2, 16, 16)
            theme.paint_icon(painter, arrow, "chevron-right", colour="text3", rtl=is_rtl(self))
            if not self._is_last:
                painter.setPen(QPen(theme.colour("line"), 1))
                line = self._across(left, LINE - 1, self.width() - left - 1, 1)
                painter.drawLine(line.topLeft(), line.topRight())


class FigureCard(Opener):
    """A figure of this month: its value, its change, its plan, its last months."""

    def __init__(self, said: SaidFigure, trend: Sequence[float | None]) -> None:
        super().__init__(said.place)
        self._said, self._trend = said, trend
        self.setFixedHeight(CARD)
        self.setText(f"{said.title}: {said.value}")
        self.setAccessibleDescription(" · ".join(p for p in (said.change, said.plan) if p))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that the figure stands in."""
        return QSize(200, CARD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        said, inner = self._said, t.S2
        room = self.width() - 2 * inner
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("raised"))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, t.RADIUS_L, t.RADIUS_L)
            self._paint_ground(painter, t.RADIUS_L)
            paint_text(painter, self._across(inner, 12, room, 20), said.title, kind="small",
                       colour="text2", align=LEADING)  # fmt: skip
            paint_text(painter, self._across(inner, 34, room * 0.62, 40), said.value,
                       kind="figure", align=LEADING)  # fmt: skip
            tone = said.tone or "text2"
            mark = self._across(inner, 85, 14, 14)
            theme.paint_icon(painter, mark, said.icon, colour=tone)
            plan = advance("small", said.plan) + 4 if said.plan else 0
            paint_text(painter, self._across(inner + 20, 82, room - 20 - plan, 20), said.change,
                       kind="small", colour=tone, align=LEADING)  # fmt: skip
            if said.plan:
                paint_text(painter, self._across(inner + room - plan, 82, plan, 20), said.plan,
                           kind="small", colour="text2", align=TRAILING)  # fmt: skip
            area = self._across(inner + room - min(room * 0.34, 84), 44, min(room * 0.34, 84), 28)
            trend = [each for each in self._trend if each is not None]
            _paint_trend(painter, area, trend, to_left=is_rtl(self))


def _paint_trend(
    painter: QPainter, area: QRectF, values: Sequence[float], *, to_left: bool
) -> None:
    """Draw the run-up as a small line with its last point marked; time runs as one reads."""
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    span = (high - low) or 1.0
    step = area.width() / (len(values) - 1)
    start, step = (area.right(), -step) if to_left else (area.left(), step)
    points = [
        QPointF(start + at * step, area.bottom() - (each - low) / span * area.height())
        for at, each in enumerate(values)
    ]
    ground = theme.colour("tint")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    foot = area.bottom() + 5
    painter.drawPolygon(
        QPolygonF([QPointF(points[0].x(), foot), *points, QPointF(points[-1].x(), foot)])
    )
    painter.setPen(QPen(theme.colour("accent"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(points[-1], 3.2, 3.2)
