"""Help: what the page in sight is for, and every key of the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.commands import plain_words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import column, row, rule, scroll
from mfdw_desktop.ui.widgets.reader import Reader


class HelpDialog(QDialog):
    """The help beside the work: it stays open while one goes on."""

    def __init__(self, page: str, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.resize(720, 560)
        reader = Reader(topic_text(page), tr("Help"))
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        keys = scroll(_key_table(actions))
        keys.setMinimumWidth(280)
        body = row(gap=0)
        body.addLayout(column(reader, margins=(t.S3, t.S2, t.S1, t.S1)), 1)
        body.addWidget(rule(vertical=True))
        body.addWidget(keys)
        layout = column(gap=0)
        layout.addLayout(body, 1)
        layout.addWidget(rule())
        layout.addLayout(row(1, close, margins=(t.S3, t.S15, t.S3, t.S15)))
        self.setLayout(layout)


def topic_text(page: str) -> str:
    """Return the help of a page in the language in use, else in English."""
    folder = paths.resources_folder() / "help"
    places = [folder / i18n.current().language, folder / "en"]
    for name in (page, "start"):
        for place in places:
            path: Path = place / f"{name}.md"
            if path.is_file():
                return path.read_text(encoding="utf-8")
    return ""


def _key_table(actions: Iterable[QAction]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(t.S2, t.S2, t.S2, t.S2)
    grid.setVerticalSpacing(6)
    grid.addWidget(text(tr("Keys"), "section"), 0, 0, 1, 2)
    line = 1
    for action in actions:
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if shown:
            grid.addWidget(text(plain_words(action), "small", "text2"), line, 0)
            grid.addWidget(KeyHint(shown), line, 1)
            line += 1
    grid.setRowStretch(line, 1)
    grid.setColumnStretch(0, 1)
    return table
