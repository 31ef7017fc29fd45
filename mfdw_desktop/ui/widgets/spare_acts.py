"""Acts of a head that wait behind «⋯» where the window is too narrow for their buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, icon_button
from mfdw_desktop.ui.widgets.layout import row


class SpareActs(QWidget):
    """Show buttons side by side, or one button whose menu offers them."""

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._buttons = buttons
        self._gap = t.S15
        self.more = icon_button("ellipsis", tr("More actions"))
        self.more.clicked.connect(self._on_more_clicked)
        self.setLayout(row(1, *buttons, self.more, gap=self._gap))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.more.hide()

    def sizeHint(self) -> QSize:
        """Return the room of all buttons, whether they are shown or not."""
        hints = [each.sizeHint() for each in self._buttons]
        width = sum(each.width() for each in hints) + self._gap * (len(hints) - 1)
        return QSize(width, max(each.height() for each in hints))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the menu's button."""
        return self.more.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons where they fit."""
        super().resizeEvent(event)
        fits = self.width() >= self.sizeHint().width()
        for each in self._buttons:
            each.setVisible(fits)
        self.more.setVisible(not fits)

    def _on_more_clicked(self) -> None:
        menu = QMenu(self)
        for each in self._buttons:
            act = menu.addAction(each.text())
            act.setEnabled(each.isEnabled())
            act.triggered.connect(each.click)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
