"""A search field, and the one of the top bar with its results under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.painting import AA, CENTRE, advance, paint_text, placed

PAUSE_MS = 150
ROW = 44
MOST_ROWS = 9
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


class SearchField(QLineEdit):
    """A field with a magnifier and a key hint; tells what was typed after a short pause."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)
        self._set_margins()

    def _set_margins(self) -> None:
        # Text margins are absolute: nobody mirrors them for us.
        lead, end = 22, (round(advance("micro", self._hint)) + 20 if self._hint else 0)
        self.setTextMargins(*((end, 0, lead, 0) if is_rtl(self) else (lead, 0, end, 0)))

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        self.searched.emit(self.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the margins with the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search at once on Enter; Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._pause.stop()
            self._on_pause()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self._on_pause()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifier and the hint over the field."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            middle = self.height() // 2
            spot = placed(self, QRect(9, middle - 8, 16, 16))
            theme.paint_icon(painter, QRectF(spot), "search", colour="text3")
            if self._hint and not self.text():
                self._paint_hint(painter, middle)

    def _paint_hint(self, painter: QPainter, middle: int) -> None:
        painter.setRenderHint(AA)
        wide = round(advance("micro", self._hint)) + 12
        area = QRectF(placed(self, QRect(self.width() - wide - 8, middle - 9, wide, 18)))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("frame"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint_text(painter, area, self._hint, kind="micro", colour="text3", align=CENTRE)


@dataclass(frozen=True)
class Hit:
    """Something that the search found: a record, or an action of the window."""

    kind: str
    """`client`, `centre`, `scheme` …, or `action`."""
    uid: str
    title: str
    second: str = ""
    """Said behind the title, such as the name in the client's own script."""
    detail: str = ""
    """Said in small: code, centre, or the action's shortcut."""
    icon: str = "search"


class _HitDelegate(QStyledItemDelegate):
    """Draw a hit in two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """Return the height of a hit."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Draw icon, title, second name and detail."""
        hit = index.data(Qt.ItemDataRole.UserRole)  # type: ignore[attr-defined]
        area = QRectF(option.rect)
        widget = option.widget
        state = option.state
        painter.save()
        painter.setRenderHint(AA)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(area, t.RADIUS_S, t.RADIUS_S)
        rtl = is_rtl(widget)
        icon_x = area.right() - 30 if rtl else area.left() + 12
        theme.paint_icon(painter, QRectF(icon_x, area.center().y() - 9, 18, 18), hit.icon, rtl=rtl)
        words = area.adjusted(12 if rtl else 44, 4, -44 if rtl else -12, -4)
        if not hit.detail:
            paint_text(painter, words, hit.title)
        else:
            top = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
            paint_text(painter, top, hit.title)
            if hit.second:
                gone = advance("body", hit.title) + 10
                rest = top.adjusted(0 if rtl else gone, 0, -gone if rtl else 0, 0)
                paint_text(painter, rest, hit.second, colour="text2")
            below = top.translated(0, words.height() / 2)
            paint_text(painter, below, hit.detail, kind="small", colour="text3")
        painter.restore()


class SearchBox(SearchField):
    """The search of the top bar: results open under it, keys walk through them."""

    wanted = Signal(str)
    """Words to look for; answer with `show_hits`."""
    picked = Signal(object)
    """The `Hit` that was chosen."""

    def __init__(self, placeholder: str, *, hint: str = "") -> None:
        super().__init__(placeholder, hint=hint)
        self.hits = self._list = QListWidget()
        self._list.setProperty("list", "popup")
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(tr("Results"))
        self._list.itemClicked.connect(self._on_item_clicked)
        self._list.hide()
        self.searched.connect(self._on_searched)

    def close_list(self) -> None:
        """Hide the results."""
        self._list.hide()

    def show_hits(self, words: str, hits: Sequence[Hit]) -> None:
        """Show what was found for `words`, unless something else was typed since."""
        if words != self.text().strip() or not self.hasFocus():
            return
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{hit.title} {hit.second} {hit.detail}"
            )
            self._list.addItem(item)
        if not hits:
            none = Hit("", "", tr("Nothing found"), icon="search-x")
            item = QListWidgetItem(none.title)
            item.setData(Qt.ItemDataRole.UserRole, none)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._open_list()

    def _open_list(self) -> None:
        window = self.window()
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
            window.installEventFilter(self)
        rows = min(self._list.count(), MOST_ROWS)
        wide = max(self.width(), 420)
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        left = corner.x() + (self.width() - wide if is_rtl(self) else 0)
        self._list.setGeometry(left, corner.y(), wide, rows * ROW + 12)
        self._list.show()
        self._list.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the results when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._list.hide()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: object) -> None:
        """Close the results when the hands go elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the results, choose one, or close them."""
        key = Qt.Key(event.key())
        if self._list.isVisible() and key in STEPS:
            last = self._list.count() - 1
            self._list.setCurrentRow(max(0, min(last, self._list.currentRow() + STEPS[key])))
            return
        if self._list.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.currentItem()
            if item is not None:
                self._on_item_clicked(item)
            return
        super().keyPressEvent(event)

    def _on_searched(self, words: str) -> None:
        if words:
            self.wanted.emit(words)
        else:
            self._list.hide()

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        self._list.hide()
        if hit.kind:
            self.clear()
            self.picked.emit(hit)
