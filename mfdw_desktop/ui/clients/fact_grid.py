"""Labels with their values in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import NONE, box

LABEL_WIDTH = 132


def facts(pairs: Sequence[tuple[str, Any]]) -> QWidget:
    """Return labels with their values; what is not known is a dash."""
    grid = QGridLayout()
    grid.setContentsMargins(*NONE)
    grid.setHorizontalSpacing(t.S2)
    grid.setVerticalSpacing(t.S1)
    grid.setColumnMinimumWidth(0, LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    for number, (label, value) in enumerate(pairs):
        said = text(str(value) if value else texts.DASH, "body", "" if value else "text3",
                    wrap=True)  # fmt: skip
        said.setAccessibleName(f"{label}: {value or tr('not known')}")
        caption = text(label, "body", "text2")
        grid.addWidget(caption, number, 0)
        grid.addWidget(said, number, 1)
    return box(grid)
