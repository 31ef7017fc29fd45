"""Figures: a number with its change, its plan and its last months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.painting import AA, paint_focus

ARROWS = {"ok": "arrow-up", "bad": "arrow-down"}


class Sparkline(QWidget):
    """Six to twelve months in a line; the last point is marked, the plan dotted."""

    def __init__(self, values: Sequence[float], plan: float | None = None) -> None:
        super().__init__()
        self._values, self._plan = list(values), plan
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # charts are never mirrored
        self.setFixedHeight(28)
        self.setMinimumWidth(64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line over its pale ground."""
        if len(self._values) < 2:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            pool = [*self._values, *([self._plan] if self._plan is not None else [])]
            low, high = min(pool), max(pool)
            span = (high - low) or 1
            wide, tall = self.width() - 8, self.height() - 8
            step = wide / (len(self._values) - 1)
            points = [
                QPointF(2 + step * number, 4 + tall * (1 - (value - low) / span))
                for number, value in enumerate(self._values)
            ]
            if self._plan is not None:
                level = 4 + tall * (1 - (self._plan - low) / span)
                painter.setPen(QPen(theme.colour("text3"), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(2, level), QPointF(2 + wide, level))
            self._paint_line(painter, points)

    def _paint_line(self, painter: QPainter, points: list[QPointF]) -> None:
        ground = QPainterPath(QPointF(points[0].x(), self.height()))
        for point in points:
            ground.lineTo(point)
        ground.lineTo(points[-1].x(), self.height())
        fill = theme.colour("accent")
        fill.setAlphaF(0.10)
        painter.fillPath(ground, fill)
        pen = QPen(theme.colour("accent"), 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.colour("accent"))
        painter.setPen(QPen(theme.colour("raised"), 1.5))
        painter.drawEllipse(points[-1], 3.6, 3.6)


@dataclass(frozen=True)
class Stat:
    """A figure in words: what it counts, how it changed, what was planned."""

    title: str
    figure: str
    change: str = ""
    tone: str = ""
    """`ok` for better, `bad` for worse, empty for neither."""
    plan: str = ""
    values: Sequence[float] = ()
    plan_value: float | None = None


class StatCard(QAbstractButton):
    """Show a figure; a click opens the records behind it."""

    def __init__(self, stat: Stat) -> None:
        super().__init__()
        self.setText(stat.title)
        self.setMinimumHeight(112)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = [stat.figure, stat.change, stat.plan]
        self.setAccessibleName(f"{stat.title}: {', '.join(part for part in said if part)}")
        spark = Sparkline(stat.values, stat.plan_value)
        spark.setFixedWidth(80)
        arrow = IconLabel(ARROWS.get(stat.tone, "minus"), stat.tone or "text3", size=14)
        self.setLayout(
            column(
                row(text(stat.title, "small", "text2"), 1, gap=0),
                row(text(stat.figure, "figure"), 1, spark, gap=t.S1),
                row(
                    arrow,
                    text(stat.change, "small", stat.tone or "text2"),
                    1,
                    text(stat.plan, "small", "text3"),
                    gap=t.S05,
                ),
                gap=t.S05,
                margins=(t.S2, t.S15, t.S2, t.S15),
            )
        )
        arrow.setVisible(bool(stat.change))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room of the words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 112)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(QPen(theme.colour("edge" if self.underMouse() else "line"), 1))
            painter.setBrush(theme.colour("raised"))
            area = QRectF(self.rect())
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), t.RADIUS_L, t.RADIUS_L)
            if self.hasFocus():
                paint_focus(painter, area, t.RADIUS_L)
