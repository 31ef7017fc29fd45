"""A chart on screen: the drawing of the paper in the colours of the window.

What a bar or a point stands for is said under the pointer and, with the arrow keys, under the
focus; a screen reader is given it all as one list. The picture can be copied, or saved as PNG
and SVG.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.chart_paint import Drawing, paint, picture, write_svg
from mfdw_desktop.ui.widgets.painting import paint_focus
from mfdw_desktop.ui.widgets.save_dialog import ask_place

NOWHERE = -1


class ChartView(QWidget):
    """Shows one drawing as large as there is room."""

    saved = Signal(str)
    """The file that a picture was written to."""
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._at = NOWHERE
        self._menu = QMenu(self)
        copy = self._menu.addAction(tr("Copy the picture"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(copy)
        self._menu.addAction(tr("Save the picture…"), self.ask_place)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def drawing(self) -> Drawing | None:
        """The drawing in sight."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._drawing, self._at = drawing, NOWHERE
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
        """Draw the chart, over a tint where a value is said."""
        if self._drawing is None:
            return
        with QPainter(self) as painter:
            if self._at != NOWHERE:
                painter.fillRect(self._area(self._at), theme.colour("tint"))
            painter.save()
            painter.scale(self._scale(), self._scale())
            paint(painter, self._drawing, themed=True)
            painter.restore()
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    # -- values under the pointer and the keys

    def event(self, event: QEvent) -> bool:
        """Say the value under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._point(self._spot_at(QPointF(event.pos())), event.globalPos())
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the value under the pointer, at once."""
        super().mouseMoveEvent(event)
        at = self._spot_at(event.position())
        if at != self._at:
            self._point(at, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        super().leaveEvent(event)
        self._point(NOWHERE, QPoint())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing any more."""
        super().focusOutEvent(event)
        self._point(NOWHERE, QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from value to value with the arrows, to the ends with Home and End."""
        last = len(self._drawing.spots) - 1 if self._drawing is not None else NOWHERE
        on = -1 if is_rtl(self) else 1
        steps = {
            Qt.Key.Key_Right: self._at + on,
            Qt.Key.Key_Left: self._at - on,
            Qt.Key.Key_Down: self._at + 1,
            Qt.Key.Key_Up: self._at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._at != NOWHERE:
            self._point(NOWHERE, QPoint())
        elif key in steps and last != NOWHERE:
            at = min(max(steps[key], 0), last)
            area = self._area(at)
            self._point(at, self.mapToGlobal(area.center().toPoint()))
        else:
            super().keyPressEvent(event)

    def said_at(self, place: QPointF) -> str:
        """Return what stands at a place of the widget."""
        return self._said(self._spot_at(place))

    def _spot_at(self, place: QPointF) -> int:
        count = len(self._drawing.spots) if self._drawing is not None else 0
        return next((at for at in range(count) if self._area(at).contains(place)), NOWHERE)

    def _said(self, at: int) -> str:
        if at == NOWHERE or self._drawing is None:
            return ""
        spot = self._drawing.spots[at]
        return f"{spot.name}: {spot.value}"

    def _area(self, at: int) -> QRectF:
        """Return where the value of a number stands in the widget."""
        if self._drawing is None:
            return QRectF()
        spot, scale = self._drawing.spots[at], self._scale()
        return QRectF(*(each * scale for each in (*spot.corner, *spot.size)))

    def _point(self, at: int, place: QPoint) -> None:
        if at != self._at:
            self._at = at
            self.update()
        if at == NOWHERE:
            QToolTip.hideText()
        else:
            QToolTip.showText(place, tip(self._said(at)), self)

    # -- the picture

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture."""
        self._menu.popup(event.globalPos())

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
        try:
            if Path(chosen).suffix.lower() == ".svg":
                Path(chosen).write_bytes(write_svg(self._drawing))
            elif not picture(self._drawing).save(chosen):
                raise OSError
        except OSError:
            self.failed.emit(RefusedError("file-not-writable", path=chosen))
        else:
            self.saved.emit(chosen)

    def _scale(self) -> float:
        found = self._drawing
        return min(self.width() / found.width, self.height() / found.height) if found else 1.0
