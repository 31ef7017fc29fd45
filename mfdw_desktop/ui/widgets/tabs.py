"""Quiet tabs; those that do not fit wait behind «More»."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import Button
from mfdw_desktop.ui.widgets.layout import row

PADDING = 21
MORE_WIDTH = 76


class _Bar(QTabBar):
    """The tabs themselves; gives way to any width."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFont(theme.font("body"))

    def minimumSizeHint(self) -> QSize:
        """Return a width that one tab fits into."""
        return QSize(80, super().minimumSizeHint().height())


class Tabs(QWidget):
    """A line of tabs; Ctrl+Tab goes on. `changed` gives the number of the tab."""

    changed = Signal(int)

    def __init__(self, names: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._bar = _Bar()
        for name in names:
            self._bar.addTab(name)
        self._more = Button(tr("More"), "ghost")
        self._menu = QMenu(self)
        self._more.clicked.connect(self._on_more_clicked)
        self._more.hide()
        self._bar.currentChanged.connect(self._on_current_changed)
        self.setLayout(row(self._bar, self._more, 1, gap=0))
        self.setFocusProxy(self._bar)
        self.setFixedHeight(self._bar.sizeHint().height())
        self._bar.setCurrentIndex(current)

    def count(self) -> int:
        """Return how many tabs there are."""
        return self._bar.count()

    def current(self) -> int:
        """Return the number of the tab that is open."""
        return self._bar.currentIndex()

    def choose(self, number: int) -> None:
        """Open a tab."""
        self._bar.setCurrentIndex(number)

    def step(self, by: int) -> None:
        """Go to the next or the previous tab, round the corner."""
        self.choose((self.current() + by) % self._bar.count())

    def show_names(self, names: Sequence[str], current: int = 0) -> None:
        """Offer other tabs; nobody is told that another one is open."""
        self._bar.blockSignals(True)
        while self._bar.count():
            self._bar.removeTab(0)
        for name in names:
            self._bar.addTab(name)
        self._bar.setCurrentIndex(current)
        self._bar.blockSignals(False)
        self.setFixedHeight(self._bar.sizeHint().height())
        self._share_room()

    def rename(self, number: int, name: str) -> None:
        """Give a tab another name, for example with a count."""
        self._bar.setTabText(number, name)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        """Return a width that one tab and «More» fit into."""
        return QSize(160, self._bar.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the tabs that do not fit."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        metrics = QFontMetricsF(self._bar.font())
        count = self._bar.count()
        widths = [metrics.horizontalAdvance(self._bar.tabText(n)) + PADDING for n in range(count)]
        all_fit = sum(widths) <= self.width()
        room = self.width() - MORE_WIDTH - (widths[self.current()] if count else 0)
        for number in range(count):
            is_current = number == self.current()
            if not is_current:
                room -= widths[number]
            self._bar.setTabVisible(number, all_fit or is_current or room >= 0)
        # The bar does not ask for another width by itself when other tabs are visible.
        self._bar.updateGeometry()
        self._more.setVisible(not all_fit)

    def _on_current_changed(self, number: int) -> None:
        self._share_room()
        self.changed.emit(number)

    def _on_more_clicked(self) -> None:
        self._menu.clear()
        for number in range(self._bar.count()):
            if not self._bar.isTabVisible(number):
                action = QAction(self._bar.tabText(number), self._menu)
                action.setData(number)
                action.triggered.connect(self._on_hidden_triggered)
                self._menu.addAction(action)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_hidden_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.choose(int(action.data()))
