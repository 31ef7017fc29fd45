"""The place where a file is dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.painting import AA


def dragged_file(data: QMimeData) -> str:
    """Return the path of the one file that is dragged; empty for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if Path(path).is_file() else ""


class DropArea(QFrame):
    """Take a file by drag and drop or by a dialog."""

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumHeight(184)
        self._over = False
        self._name = text(tr("Drop a spreadsheet here"), "section")
        self._facts = text(
            tr("Excel, OpenDocument, CSV or a ZIP of ODK, as others made it"), "small", "text2",
            wrap=True,
        )  # fmt: skip
        for label in (self._name, self._facts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = button(tr("Choose a file…"), "plain", "folder-open")
        icon = IconLabel("file-spreadsheet", "accent", size=24, back="tint")
        layout = column(1, row(1, icon, 1), gap=t.S1, margins=(t.S2, t.S2, t.S2, t.S2))
        layout.addWidget(self._name)
        layout.addWidget(self._facts)
        layout.addSpacing(t.S05)
        layout.addLayout(row(1, self.choose, 1))
        layout.addStretch(1)
        self.setLayout(layout)
        self.setAccessibleName(tr("File to import"))

    def show_file(self, name: str, facts: str) -> None:
        """Show which file was chosen and what it is."""
        self._name.setText(name)
        self._facts.setText(facts)
        self.choose.setText(tr("Choose another…"))
        self.setAccessibleDescription(f"{name}. {facts}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dragged_file(event.mimeData()):
            self._mark(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self._mark(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the dropped file on."""
        self._mark(False)
        path = dragged_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _mark(self, on: bool) -> None:
        self._over = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed rim."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            pen = QPen(theme.colour("accent" if self._over else "outline"), 1.4)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.setBrush(theme.colour("tint" if self._over else "sunken"))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, t.RADIUS_L, t.RADIUS_L)
