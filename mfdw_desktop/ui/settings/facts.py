"""Facts in two columns: what, and how it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.labels import text


class Facts(QWidget):
    """A list of facts; their words can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.S3)
        self._grid.setVerticalSpacing(t.S1)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show (what, how it is)."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for line, (name, value) in enumerate(facts):
            said = text(value, "body", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}")
            head = text(name, "body", "text2")
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(head, line, 0)
            self._grid.addWidget(said, line, 1)
