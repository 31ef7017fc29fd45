"""What can be done with several selected clients."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import on_surface, row


class SelectionBar(QWidget):
    """What can be done with several selected clients, over the foot of the list."""

    give_wanted = Signal()
    move_wanted = Signal()
    status_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_surface(self, "frame")
        self._count = text("", "strong")
        close = icon_button("x", tr("Select none"), mini=True)
        self._worded = {
            button(words, "plain", icon, compact=True): icon
            for words, icon in (
                (tr("Give incentive"), "gift"),
                (tr("Move centre"), "map-pin"),
                (tr("Change status"), "flag"),
            )
        }
        acts = (
            *self._worded,
            icon_button("download", tr("Export the selected")),
            icon_button("printer", tr("Print…")),
        )
        for act, signal in zip(
            (*acts, close),
            (
                self.give_wanted,
                self.move_wanted,
                self.status_wanted,
                self.export_wanted,
                self.print_wanted,
                self.cleared,
            ),
            strict=True,
        ):
            act.clicked.connect(signal)
        self.setLayout(row(self._count, 1, *acts, close, margins=(t.S3, t.S1, t.S2, t.S1)))
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the bar for two and more."""
        self._count.setText(tr("%n selected|%n selected", n=count))
        self.setVisible(count > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words without icons where room is scarce, icons without words where it is less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for push, icon in self._worded.items():
            push.fold(False)
            push.set_icon(icon)
        if self.sizeHint().width() > self.width():
            for push in self._worded:
                push.set_icon("")
        if self.sizeHint().width() > self.width():
            for push, icon in self._worded.items():
                push.set_icon(icon)
                push.fold(True)
