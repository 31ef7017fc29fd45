"""A search field, and the one of the top bar with its results under it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QTableView

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.painting import AA, CENTRE, advance, paint_text, placed

if TYPE_CHECKING:
    from mfdw_desktop.ui.widgets.hit import Hit
    from mfdw_desktop.ui.widgets.hit_list import HitList

PAUSE_MS = 150
PAGE_STEP = 8
LIST_WIDTH = 460


class SearchField(QLineEdit):
    """A field with a magnifier and a key hint; tells what was typed after a short pause."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        self._table: QTableView | None = None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)
        self._set_margins()

    def leads_to(self, table: QTableView) -> None:
        """Let Down go from the field into the list that it narrows."""
        self._table = table

    def _go_to_list(self) -> bool:
        if self._table is None or not self._table.isVisible():
            return False
        model = self._table.model()
        if not self._table.currentIndex().isValid() and model.rowCount():
            self._table.setCurrentIndex(model.index(0, 0))
        self._table.setFocus(Qt.FocusReason.TabFocusReason)
        return True

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
        if event.key() == Qt.Key.Key_Down and self._go_to_list():
            return
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


class SearchBox(SearchField):
    """The search of the top bar: results open under it, keys walk through them."""

    wanted = Signal(str)
    """Words to look for; answer with `show_hits`."""
    picked = Signal(object)
    """The `Hit` that was chosen."""

    def __init__(self, placeholder: str, *, hint: str = "") -> None:
        super().__init__(placeholder, hint=hint)
        self.searched.connect(self._on_searched)

    @cached_property
    def hits(self) -> HitList:
        """The results under the field; made when something is looked for first."""
        from mfdw_desktop.ui.widgets.hit_list import HitList

        window = self.window()
        made = HitList(window)
        made.picked.connect(self._on_hit_picked)
        window.installEventFilter(self)
        return made

    def is_open(self) -> bool:
        """Tell whether results are in sight."""
        return "hits" in self.__dict__ and self.hits.isVisible()

    def close_list(self) -> None:
        """Hide the results."""
        if self.is_open():
            self.hits.hide()
        self.setAccessibleDescription("")

    def show_hits(self, words: str, hits: Sequence[Hit]) -> None:
        """Show what was found for `words`, unless something else was typed since."""
        if words != self.text().strip() or not self.hasFocus():
            return
        self.hits.show_hits(hits)
        self._open_list()
        self._say_current()

    def _open_list(self) -> None:
        window = self.window()
        wide = max(self.width(), LIST_WIDTH)
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        left = corner.x() + (self.width() - wide if is_rtl(self) else 0)
        left = max(t.S1, min(left, window.width() - wide - t.S1))
        high = min(self.hits.wanted_height(), window.height() - corner.y() - t.S1)
        self.hits.setGeometry(left, corner.y(), wide, high)
        self.hits.show()
        self.hits.raise_()

    def _say_current(self) -> None:
        """Let a screen reader say the hit: the hands stay in the field."""
        said = self.hits.current_words()
        self.setAccessibleDescription(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the results when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.close_list()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the results when the hands go elsewhere."""
        super().focusOutEvent(event)
        self.close_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the results, choose one, or close them."""
        key = Qt.Key(event.key())
        if self.is_open() and key in _steps():
            self.hits.step(_steps()[key])
            self._say_current()
            return
        if self.is_open() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hits.pick_current()
            return
        super().keyPressEvent(event)

    def _on_searched(self, words: str) -> None:
        if words:
            self.wanted.emit(words)
        else:
            self.close_list()

    def _on_hit_picked(self, hit: Hit) -> None:
        self.close_list()
        self.clear()
        self.picked.emit(hit)


def _steps() -> dict[Qt.Key, int]:
    """Return by how many results each key goes on."""
    return {
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_PageDown: PAGE_STEP,
        Qt.Key.Key_PageUp: -PAGE_STEP,
    }
