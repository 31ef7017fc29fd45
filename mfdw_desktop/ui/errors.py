"""Errors at the border of the window: a person's in words, a bug's with what to send us."""

from __future__ import annotations

import logging
import traceback

import PySide6
from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

import mfdw_desktop
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import CancelledError
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import sentence, tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.messages import MessageSlot

logger = logging.getLogger(__name__)


def words_of(error: AppError) -> tuple[str, str]:
    """Return what is wrong and how to mend it, as sentences that begin with a capital."""
    from mfdw_desktop.services import messages  # after the first paint, not at start

    message = messages.error_message(error)
    return sentence(message.text), sentence(message.advice)


def show(error: BaseException, parent: QWidget, *, slot: MessageSlot | None = None) -> None:
    """Show an error in `slot` when a person can mend it, else as the dialog of a bug."""
    if isinstance(error, CancelledError):
        return
    if isinstance(error, AppError):
        title, advice = words_of(error)
        if slot is not None:
            slot.show_message("bad", title, advice)
        else:
            ErrorDialog(title, advice, parent=parent).open()
        return
    logger.error("unexpected error", exc_info=error)
    if not any(dialog.isVisible() for dialog in parent.findChildren(BugDialog)):
        BugDialog(error, parent).open()


class ErrorDialog(QDialog):
    """Say what is wrong and how to mend it, where no page has a place for it."""

    def __init__(self, title: str, advice: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("MFDW Desktop"))
        self.setMinimumWidth(420)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        layout = column(text(title, "section", wrap=True), gap=t.S1, margins=(t.S3,) * 4)
        if advice:
            layout.addWidget(text(advice, "body", "text2", wrap=True))
        layout.addSpacing(t.S2)
        layout.addLayout(row(1, close))
        self.setLayout(layout)


class BugDialog(QDialog):
    """A fault of the program: say so, and give what helps us to mend it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(640, 420)
        self._report = report_of(error)
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setProperty("mono", "true")
        details.setAccessibleName(tr("Technical details"))
        copy = button(tr("Copy the details"), "plain", "copy")
        copy.clicked.connect(self._on_copy_clicked)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        said = tr(
            "This is a fault of the program, not yours. What was saved is safe. Please copy "
            "the details and send them to whoever looks after the program."
        )
        layout = column(
            text(tr("Something went wrong"), "title"),
            text(said, "body", "text2", wrap=True),
            gap=t.S1,
            margins=(t.S3,) * 4,
        )
        layout.addWidget(details, 1)
        layout.addLayout(row(copy, 1, close))
        self.setLayout(layout)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def report_of(error: BaseException) -> str:
    """Return versions and traceback; the lines of code, never the values in them."""
    import platform  # only when something went wrong: it costs a start 10 ms

    lines = [
        f"MFDW Desktop {mfdw_desktop.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        "",
    ]
    frames = traceback.format_tb(error.__traceback__)
    return "\n".join([*lines, *(frame.rstrip() for frame in frames), type(error).__qualname__])
