"""What a table shows: columns, cells with more than a text, and how each kind is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.look import draw_check
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.painting import (
    AA,
    LEADING,
    TRAILING,
    advance,
    paint_meter,
    paint_pill,
    paint_text,
)

CELL_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1
PROBLEMS = frozenset({"bad", "warn", "fixed"})
# Kinds that speak of their tone themselves.
TONED = frozenset({"pill", "two", "choice", "icon", "meter"})
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column: its name in code, its head, its width (0 takes the rest), its kind of cell."""

    name: str
    title: str
    width: int = 0
    kind: str = "text"
    """text number quiet pill name two choice check meter icon"""
    sortable: bool = True
    computed: bool = False
    """Not for typing: drawn on sunken ground."""
    drop: int = 0
    """Gives way in a narrow table, the highest first; 0 never."""


@dataclass(frozen=True)
class Cell:
    """A cell with more than a text."""

    text: str = ""
    second: str = ""
    tone: str = ""
    """Pill: mute accent ok warn bad, `plain` for a normal state. Else: bad warn fixed strong
    faint."""
    icon: str = ""
    share: float = 0.0
    note: str = ""
    """The problem in words: tooltip, and what a screen reader says."""


EMPTY = Cell()
LOADING = Cell(tone="loading")


def cell_of(value: Any) -> Cell:
    """Return a value as a cell."""
    if isinstance(value, Cell):
        return value
    return EMPTY if value is None else Cell(str(value))


@dataclass(frozen=True)
class TableLook:
    """How a table looks: its lead, its lines, its marks."""

    lead: int = t.S1
    """Room before the first column; 24 puts its words under the page's title."""
    trail: int = t.S1
    """Room after the last column."""
    lines: bool = False
    """Vertical lines, for sheets in which one types."""
    marks: bool = True
    """Mark the selected row."""
    ring: bool = False
    """Ring the current cell, for sheets in which one types."""


class CellDelegate(QStyledItemDelegate):
    """Draw every kind of cell: hairline, hover, selection mark, pills, two scripts, problems."""

    def __init__(self, look: TableLook, parent: Any = None) -> None:
        super().__init__(parent)
        self.look = look
        self.hover_row = -1
        self._kinds = {
            "number": self._paint_number,
            "quiet": self._paint_quiet,
            "name": self._paint_name,
            "two": self._paint_two,
            "choice": self._paint_choice,
            "pill": self._paint_pill,
            "check": self._paint_check,
            "meter": self._paint_meter,
            "icon": self._paint_icon,
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(AA)
        cell = cell_of(index.data(CELL_ROLE))
        column: Column = index.data(COLUMN_ROLE)
        area, rtl = QRectF(option.rect), option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        # The ring says enough of a cell in which one types: its ground stays white.
        tinted = selected and not (self.look.ring and self._is_current(option, index))
        self._paint_ground(painter, area, index, selected=tinted, computed=column.computed)
        self._paint_lines(painter, area, index, selected=selected, rtl=rtl)
        lead = self.look.lead if index.column() == 0 else t.S1
        trail = self.look.trail if index.column() == self._last_column(index) else t.S1
        inner = area.adjusted(trail if rtl else lead, 0, -lead if rtl else -trail, 0)
        if cell is LOADING:
            self._paint_loading(painter, inner)
            painter.restore()
            return
        if cell.tone in PROBLEMS and column.kind not in TONED:
            inner = self._paint_problem(painter, area, cell, rtl)
        self._kinds.get(column.kind, self._paint_text)(painter, inner, cell, rtl)
        self._paint_focus(painter, area, option, index)
        painter.restore()

    @staticmethod
    def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        return isinstance(view, QAbstractItemView) and view.currentIndex() == index

    @staticmethod
    def _last_column(index: Index) -> int:
        return index.model().columnCount() - 1

    def _paint_ground(
        self, painter: QPainter, area: QRectF, index: Index, *, selected: bool, computed: bool
    ) -> None:
        if selected and self.look.marks:
            painter.fillRect(area, theme.colour("tint"))
        elif self.hover_row == index.row() and self.look.marks:
            painter.fillRect(area, theme.colour("hover"))
        elif computed:
            painter.fillRect(area, theme.colour("sunken"))
        elif selected:
            painter.fillRect(area, theme.colour("tint"))

    def _paint_lines(
        self, painter: QPainter, area: QRectF, index: Index, *, selected: bool, rtl: bool
    ) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = area.bottom() - 0.5
        painter.drawLine(QPointF(area.left(), foot), QPointF(area.right(), foot))
        if self.look.lines:
            edge = area.left() + 0.5 if rtl else area.right() - 0.5
            painter.drawLine(QPointF(edge, area.top()), QPointF(edge, area.bottom()))
        if selected and self.look.marks and index.column() == 0:
            left = area.right() - 3 if rtl else area.left()
            mark = QRectF(left, area.top(), 3, area.height() - 1)
            painter.fillRect(mark, theme.colour("accent"))

    def _paint_loading(self, painter: QPainter, area: QRectF) -> None:
        bar = QRectF(area.left(), area.center().y() - 4, min(area.width() * 0.6, 120), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("mute_tint"))
        painter.drawRoundedRect(bar, 4, 4)

    def _paint_focus(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view = option.widget
        if view is None or not hasattr(view, "currentIndex"):
            return
        current = view.currentIndex()
        if self.look.ring and index == current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus" if view.hasFocus() else "edge"), 2))
            painter.drawRect(area.adjusted(1, 1, -1.5, -1.5))
        elif self.look.marks and view.hasFocus() and index.row() == current.row():
            painter.setPen(QPen(theme.colour("focus"), 1))
            for y in (area.top() + 0.5, area.bottom() - 0.5):
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _paint_problem(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> QRectF:
        tone = "ok" if cell.tone == "fixed" else cell.tone
        painter.fillRect(area.adjusted(0, 0, -0.5, -1), theme.colour(f"{tone}_tint"))
        left = area.right() - 2.5 if rtl else area.left()
        painter.fillRect(QRectF(left, area.top(), 2, area.height() - 1), theme.colour(tone))
        name = {"bad": "circle-alert", "warn": "triangle-alert", "ok": "check"}[tone]
        spot = QRectF(0, 0, 14, 14)
        spot.moveCenter(area.center())
        if rtl:
            spot.moveLeft(area.left() + 6)
        else:
            spot.moveRight(area.right() - 6)
        theme.paint_icon(painter, spot, name, colour=tone)
        return area.adjusted(26 if rtl else t.S1, 0, -t.S1 if rtl else -26, 0)

    def _paint_text(self, painter: QPainter, area: QRectF, cell: Cell, _rtl: bool) -> None:
        kind = "strong" if cell.tone == "strong" else "body"
        colour = "text3" if cell.tone == "faint" else "text"
        paint_text(painter, area, cell.text, kind=kind, colour=colour)

    def _paint_number(self, painter: QPainter, area: QRectF, cell: Cell, _rtl: bool) -> None:
        kind = "strong" if cell.tone == "strong" else "body"
        paint_text(painter, area, cell.text, kind=kind, align=TRAILING)

    def _paint_quiet(self, painter: QPainter, area: QRectF, cell: Cell, _rtl: bool) -> None:
        paint_text(painter, area, cell.text, colour="text2")

    def _paint_name(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        """Latin first, the client's own script after it; left out rather than cut."""
        paint_text(painter, area, cell.text)
        gone = min(advance("body", cell.text), area.width()) + 10
        rest = area.adjusted(0 if rtl else gone, 0, -gone if rtl else 0, 0)
        if cell.second and rest.width() >= advance("body", cell.second):
            paint_text(painter, rest, cell.second, colour="text2")

    def _paint_two(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        """Two lines: the thing, and what is said about it."""
        middle = area.center().y()
        if cell.icon:
            left = area.right() - 18 if rtl else area.left()
            tone = cell.tone if cell.tone in ("ok", "warn", "bad", "accent") else "text2"
            spot = QRectF(left, middle - 9, 18, 18)
            theme.paint_icon(painter, spot, cell.icon, colour=tone, rtl=rtl)
            area = area.adjusted(0 if rtl else 30, 0, -30 if rtl else 0, 0)
        if not cell.second:
            paint_text(painter, area, cell.text)
            return
        top = QRectF(area.left(), middle - 19, area.width(), 19)
        paint_text(painter, top, cell.text, kind="strong" if cell.tone == "strong" else "body")
        paint_text(painter, top.translated(0, 19), cell.second, kind="small", colour="text3")

    def _paint_choice(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        """Two lines that open a list."""
        left = area.left() if rtl else area.right() - 14
        spot = QRectF(left, area.center().y() - 7, 14, 14)
        theme.paint_icon(painter, spot, "chevron-down", colour="text3")
        self._paint_two(
            painter, area.adjusted(18 if rtl else 0, 0, 0 if rtl else -18, 0), cell, rtl
        )

    def _paint_pill(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        """A pill for what needs a look; the normal state is plain text."""
        if not cell.text:
            return
        if cell.tone in ("", "plain"):
            paint_text(painter, area, cell.text, colour="text2")
            return
        wide = advance("small", cell.text) + 18
        spot = QRectF(0, 0, min(wide, area.width() + 8), 20)
        spot.moveCenter(area.center())
        # The words of the pill, not its edge, stand under the head.
        if rtl:
            spot.moveRight(area.right() + 8)
        else:
            spot.moveLeft(area.left() - 8)
        paint_pill(painter, spot, cell.text, cell.tone)

    def _paint_check(self, painter: QPainter, area: QRectF, cell: Cell, _rtl: bool) -> None:
        draw_check(painter, area, colour=theme.colour, on=bool(cell.text))

    def _paint_meter(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        if not cell.text:
            return
        bar = QRectF(0, 0, 48, 6)
        bar.moveCenter(area.center())
        if rtl:
            bar.moveRight(area.right())
        else:
            bar.moveLeft(area.left())
        paint_meter(painter, bar, cell.share, tone=cell.tone or "accent", rtl=rtl)
        rest = area.adjusted(0 if rtl else 58, 0, -58 if rtl else 0, 0)
        paint_text(painter, rest, cell.text, kind="small", colour="text2")

    def _paint_icon(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        if not cell.icon:
            return
        spot = QRectF(0, 0, 16, 16)
        spot.moveCenter(area.center())
        if rtl:
            spot.moveRight(area.right())
        else:
            spot.moveLeft(area.left())
        theme.paint_icon(painter, spot, cell.icon, colour=cell.tone or "text3", rtl=rtl)


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Return how the head of a column stands over its cells."""
    if column.kind == "number":
        return TRAILING
    return Qt.AlignmentFlag.AlignCenter if column.kind == "check" else LEADING
