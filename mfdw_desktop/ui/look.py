"""Fusion with our check boxes and radio buttons: a style sheet would need image files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

Colour = Callable[[str], QColor]
INDICATOR = 16
# Qt asks some thousand times while a window is built.
SIZES = {
    QStyle.PixelMetric.PM_IndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_IndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 8,
}
OFF = frozenset({
    QStyle.StyleHint.SH_ComboBox_Popup,
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons,
})  # fmt: skip


class Look(QProxyStyle):
    """The base style of the window."""

    def __init__(self, colour: Colour) -> None:
        super().__init__("Fusion")
        self._colour = colour

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return our sizes for indicators and menus."""
        own = SIZES.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - Qt's own name
    ) -> int:
        """Open lists under their field, and leave icons off the buttons of Qt's own dialogs."""
        if hint in OFF:
            return 0
        return super().styleHint(hint, option, widget, returnData)  # type: ignore[arg-type]

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw check boxes and radio buttons; leave the rest to Fusion."""
        state = option.state
        on = bool(state & QStyle.StateFlag.State_On)
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        area = QRectF(option.rect)
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            draw_check(painter, area, colour=self._colour, on=on, focus=focus, enabled=enabled)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            _draw_radio(painter, area, self._colour, on=on, focus=focus)
        else:
            super().drawPrimitive(element, option, painter, widget)


def draw_check(
    painter: QPainter,
    area: QRectF,
    *,
    colour: Colour,
    on: bool,
    focus: bool = False,
    enabled: bool = True,
) -> None:
    """Draw a check box of 16 px in the middle of `area`."""
    box = QRectF(0, 0, 15, 15)
    box.moveCenter(area.center())
    full = "accent" if enabled else "text3"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(full if on else "edge"), 1.2))
    painter.setBrush(colour(full if on else "page"))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if on:
        pen = QPen(colour("on_accent"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        left, top = box.left(), box.top()
        tick = [(3.6, 7.8), (6.4, 10.6), (11.4, 4.8)]
        painter.drawPolyline(QPolygonF([QPointF(left + x, top + y) for x, y in tick]))
    if focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("focus"), 1.5))
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
    painter.restore()


def _draw_radio(painter: QPainter, area: QRectF, colour: Colour, *, on: bool, focus: bool) -> None:
    circle = QRectF(0, 0, 15, 15)
    circle.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent" if on else "edge"), 1.2))
    painter.setBrush(colour("accent" if on else "page"))
    painter.drawEllipse(circle)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent"))
        painter.drawEllipse(circle.adjusted(4.5, 4.5, -4.5, -4.5))
    if focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("focus"), 1.5))
        painter.drawEllipse(circle.adjusted(-2.5, -2.5, 2.5, 2.5))
    painter.restore()
