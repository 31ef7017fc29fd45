"""A section of the settings: what it is given, and what the page asks of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui import errors
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.messages import MessageSlot


class Section(QWidget):
    """One section; it loads when it is shown, and again when its records change."""

    kinds: tuple[str, ...] = ()
    """Kinds of records that the section shows."""

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__()
        self.context = context
        self.message = MessageSlot((0, 0, 0, t.S15))
        self._count = text("", "small", "text3")
        self._head = row(text(title, "section"), self._count, 1, gap=t.S1)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(t.S15)
        self.body.setContentsMargins(t.S3, t.S15, t.S3, t.S3)
        self.body.addLayout(self._head)
        self.body.addWidget(self.message)

    def add_action(self, action: QWidget) -> None:
        """Put an act at the end of the heading."""
        self._head.addWidget(action)

    def set_count(self, words: str) -> None:
        """Say how many there are."""
        self._count.setText(words)

    def load(self) -> None:
        """Read what the section shows."""

    def refresh(self, changes: Changes) -> None:
        """Look again if records of the section changed."""
        if changes.touches(*self.kinds):
            self.load()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return False

    def show_error(self, error: BaseException) -> None:
        """Show an error over the section."""
        errors.show(error, self.window(), slot=self.message)
