"""The side bar: where one is and where one can go; folds to icons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.layout import column, on_surface, row
from mfdw_desktop.ui.widgets.painting import AA, TRAILING, paint_focus, paint_text, placed

HEIGHT = 36


class RailEntry(NamedTuple):
    """An entry of the rail: the page's id, its icon and its name."""

    page: str
    icon: str
    name: str
    last: bool = False
    """Whether it stands at the foot of the rail."""


class RailItem(QAbstractButton):
    """Show icon, name and how many wait; only the icon when folded."""

    def __init__(self, entry: RailEntry, key: str) -> None:
        super().__init__()
        self.entry, self.folded, self.count = entry, False, 0
        self.setText(entry.name)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{entry.name} ({key})")
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many wait for a person on this page."""
        self.count = count
        name = self.entry.name
        waiting = tr("{name}, {count} waiting", name=name, count=count)
        self.setAccessibleName(waiting if count else name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the rail."""
        return QSize(t.RAIL_FOLDED if self.folded else t.RAIL, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, mark, icon, name and count."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            area = self.rect().adjusted(8, 2, -8, -2)
            on = self.isChecked()
            if on or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("tint" if on else "hover"))
                painter.drawRoundedRect(area, t.RADIUS, t.RADIUS)
            if on:
                painter.setBrush(theme.colour("accent"))
                mark = placed(self, QRect(8, area.center().y() - 7, 3, 16))
                painter.drawRoundedRect(mark, 1.5, 1.5)
            left = (self.width() - 18) // 2 if self.folded else 20
            spot = placed(self, QRect(left, self.height() // 2 - 9, 18, 18))
            colour = "accent" if on else "text2"
            theme.paint_icon(
                painter, QRectF(spot), self.entry.icon, colour=colour, rtl=is_rtl(self)
            )
            if self.folded:
                self._paint_dot(painter, left)
            else:
                self._paint_words(painter)
            if self.hasFocus():
                paint_focus(painter, QRectF(area))

    def _paint_dot(self, painter: QPainter, left: int) -> None:
        if self.count:
            painter.setPen(QPen(theme.colour("frame"), 2))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(placed(self, QRect(left + 12, 7, 9, 9)))

    def _paint_words(self, painter: QPainter) -> None:
        on = self.isChecked()
        room = QRectF(placed(self, QRect(48, 0, self.width() - 92, self.height())))
        kind = "strong" if on else "body"
        paint_text(painter, room, self.text(), kind=kind, colour="accent" if on else "text")
        if self.count:
            area = QRectF(placed(self, QRect(self.width() - 60, 0, 40, self.height())))
            colour = "accent" if on else "text3"
            paint_text(painter, area, str(self.count), kind="small", colour=colour, align=TRAILING)


class NavigationRail(QWidget):
    """The side bar of the window; `chosen` gives the page's id."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, entries: Sequence[RailEntry], menu: QMenu) -> None:
        super().__init__()
        on_surface(self, "frame")
        self.items: dict[str, RailItem] = {}
        self.is_folded = False
        self._group = QButtonGroup(self)
        self._brand = button("MFDW", "brand")
        self._brand.setFont(theme.font("strong"))
        self._brand.setMenu(menu)
        self._brand.setAccessibleName(tr("Main menu"))
        self._brand.setToolTip(tr("Main menu ({key})", key="F10"))
        self._fold = icon_button("panel-left", tr("Fold the side bar"), shortcut="Ctrl+B")
        self._fold.clicked.connect(self._on_fold_clicked)
        self._head = row(self._fold, self._brand, 1, gap=1, margins=(13, 8, 12, 8))
        layout = column(self._head, gap=0, margins=(0, 0, 0, t.S1))
        layout.addSpacing(t.S1)
        stretched = False
        for number, entry in enumerate(entries, start=1):
            if entry.last and not stretched:
                layout.addStretch(1)
                stretched = True
            layout.addWidget(self._make_item(entry, number))
        if not stretched:
            layout.addStretch(1)
        self.setLayout(layout)
        self.set_folded(False)
        self.setAccessibleName(tr("Pages"))

    def _make_item(self, entry: RailEntry, number: int) -> RailItem:
        item = RailItem(entry, f"Ctrl+{number}")
        self._group.addButton(item)
        item.clicked.connect(self._on_item_clicked)
        self.items[entry.page] = item
        return item

    def open_menu(self) -> None:
        """Open the main menu, as F10 does."""
        self._brand.showMenu()

    def set_folded(self, folded: bool) -> None:
        """Fold to icons or open."""
        self.is_folded = folded
        self._brand.setVisible(not folded)
        self.setFixedWidth(t.RAIL_FOLDED if folded else t.RAIL)
        for item in self.items.values():
            item.folded = folded
            item.update()

    def mark(self, page: str) -> None:
        """Mark the page that is shown."""
        if page in self.items:
            self.items[page].setChecked(True)

    def set_count(self, page: str, count: int) -> None:
        """Show how many wait on a page."""
        if page in self.items:
            self.items[page].set_count(count)

    def _on_item_clicked(self) -> None:
        for page, item in self.items.items():
            if item.isChecked():
                self.chosen.emit(page)

    def _on_fold_clicked(self) -> None:
        self.set_folded(not self.is_folded)
        self.folded.emit(self.is_folded)
