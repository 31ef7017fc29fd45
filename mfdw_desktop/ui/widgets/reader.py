"""A text to read: Markdown in the type scale of the window."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextBrowser

from mfdw_desktop.ui.theme import theme

HEADING_STEPS = {1: 2, 2: 1}
"""Level of a heading to how many steps it is larger than the body."""
INDENT = 20


class Reader(QTextBrowser):
    """Show Markdown that ships with the program."""

    def __init__(self, markdown: str, name: str) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(name)
        self.document().setIndentWidth(INDENT)
        self.document().setDocumentMargin(0)
        self.setMarkdown(markdown)
        self._calm_headings()

    def _calm_headings(self) -> None:
        """Take the headings down to the sizes of the window."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                size = QTextCharFormat()
                step = HEADING_STEPS.get(level, 0)
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, step)
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(size)
            block = block.next()
