"""The second level of the settings, as a plain list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.painting import AA, paint_focus, paint_text

WIDTH = 208
HEIGHT = 30


class _Entry(QAbstractButton):
    """One entry: its words on the tint when it is open."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return the width of the list."""
        return QSize(WIDTH - t.S2, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and words."""
        on = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            area = QRectF(self.rect())
            if on or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("tint" if on else "hover"))
                painter.drawRoundedRect(area, t.RADIUS, t.RADIUS)
            kind, colour = ("strong", "accent") if on else ("body", "text")
            words = area.adjusted(t.S2, 0, -t.S1, 0)
            paint_text(painter, words, self.text(), kind=kind, colour=colour)
            if self.hasFocus():
                paint_focus(painter, area)


class SectionList(QWidget):
    """Groups of entries with air between them; `chosen` gives the entry's name."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Show groups of (name, words)."""
        super().__init__()
        self._entries: dict[str, _Entry] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(t.S1, t.S1, t.S1, t.S1)
        for number, group in enumerate(groups):
            if number:
                layout.addSpacing(t.S15)
            for name, words in group:
                entry = _Entry(words)
                entry.clicked.connect(self._on_clicked)
                self._group.addButton(entry)
                self._entries[name] = entry
                layout.addWidget(entry)
        layout.addStretch(1)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Sections of the settings"))

    def mark(self, name: str) -> None:
        """Mark the section that is shown."""
        self._entries[name].setChecked(True)

    def search(self, words: str) -> None:
        """Show only the entries whose words begin or hold what was typed."""
        for entry in self._entries.values():
            entry.setVisible(words.casefold() in entry.text().casefold())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by Up and Down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        names = [name for name, entry in self._entries.items() if not entry.isHidden()]
        here = [n for n, name in enumerate(names) if self._entries[name].isChecked()]
        if step is None or not here:
            super().keyPressEvent(event)
            return
        target = names[max(0, min(len(names) - 1, here[0] + step))]
        self._entries[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._entries[target].click()

    def _on_clicked(self) -> None:
        for name, entry in self._entries.items():
            if entry.isChecked():
                self.chosen.emit(name)
