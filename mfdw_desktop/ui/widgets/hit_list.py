"""What the search of the top bar found, under its field; records first, then acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.hit import Hit
from mfdw_desktop.ui.widgets.painting import AA, TRAILING, advance, paint_text

ROW = 44
MOST_ROWS = 9
AIR = 12
LEAD = 44


class HitList(QListWidget):
    """The results; the hands stay in the field, which walks through them."""

    picked = Signal(object)
    """The `Hit` that was chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("list", "popup")
        self.setItemDelegate(_HitDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Results"))
        self.itemClicked.connect(self._on_item_clicked)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Fill the list; the first result is the current one."""
        self.clear()
        for hit in hits:
            self.addItem(_item(hit))
        if not hits:
            none = _item(Hit("", "", tr("Nothing found"), icon="search-x"))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)
        self.setCurrentRow(0)

    def wanted_height(self) -> int:
        """Return the height that shows the results, up to a limit."""
        return min(self.count(), MOST_ROWS) * ROW + AIR

    def step(self, by: int) -> None:
        """Go on by some results."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def pick_current(self) -> None:
        """Choose the current result."""
        item = self.currentItem()
        if item is not None:
            self._on_item_clicked(item)

    def current_words(self) -> str:
        """Return what a screen reader says of the current result."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        if hit.kind:
            self.picked.emit(hit)


def _item(hit: Hit) -> QListWidgetItem:
    item = QListWidgetItem(hit.title)
    item.setData(Qt.ItemDataRole.UserRole, hit)
    said = " ".join(part for part in (hit.title, hit.second, hit.detail, hit.group) if part)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return item


class _HitDelegate(QStyledItemDelegate):
    """Draw a hit in two lines, with what it is at its end."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a hit."""
        return QSize(200, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw icon, title, second name and detail."""
        hit = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect)
        rtl = is_rtl(option.widget)
        painter.save()
        painter.setRenderHint(AA)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(area, t.RADIUS_S, t.RADIUS_S)
        icon_x = area.right() - 30 if rtl else area.left() + AIR
        theme.paint_icon(painter, QRectF(icon_x, area.center().y() - 9, 18, 18), hit.icon, rtl=rtl)
        words = area.adjusted(AIR if rtl else LEAD, 4, -LEAD if rtl else -AIR, -4)
        self._paint_words(painter, _paint_group(painter, words, hit.group, rtl=rtl), hit, rtl=rtl)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: QRectF, hit: Hit, *, rtl: bool) -> None:
        if not hit.detail:
            paint_text(painter, words, hit.title)
            return
        top = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
        paint_text(painter, top, hit.title)
        if hit.second:
            gone = advance("body", hit.title) + 10
            rest = top.adjusted(0 if rtl else gone, 0, -gone if rtl else 0, 0)
            paint_text(painter, rest, hit.second, colour="text2")
        below = top.translated(0, words.height() / 2)
        paint_text(painter, below, hit.detail, kind="small", colour="text3")


def _paint_group(painter: QPainter, words: QRectF, group: str, *, rtl: bool) -> QRectF:
    """Say at the end of the line what the hit is; return the room that is left."""
    if not group:
        return words
    wide = advance("small", group) + AIR
    left = words.left() if rtl else words.right() - wide
    place = QRectF(left, words.top(), wide, words.height())
    paint_text(painter, place, group, kind="small", colour="text3", align=TRAILING)
    return words.adjusted(wide if rtl else 0, 0, 0 if rtl else -wide, 0)
