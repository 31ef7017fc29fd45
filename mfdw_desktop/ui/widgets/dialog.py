"""Dialogs: head, message, body, foot; what was typed is never lost without a word."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.alt_letters import AltLetters
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.form import Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import NONE, column, on_surface, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot

VEIL = QColor(20, 26, 34, 110)


class _Veil(QWidget):
    """Dim the window under a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dim."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), VEIL)


class Dialog(QDialog):
    """A dialog over its window; open it with `open()`, never with `exec()`."""

    def __init__(self, title: str, parent: QWidget, *, size: tuple[int, int] = (640, 480)) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*size)
        self.message = MessageSlot((t.S3, t.S15, t.S3, 0))
        self._veil: _Veil | None = None
        self._leaving = False
        self._asked_to_leave: QWidget | None = None
        self._worked_in: QWidget | None = None
        AltLetters(self)
        head = row(text(title, "title"), 1, margins=(t.S3, t.S15, t.S3, t.S15))
        self._body = column(gap=0)
        self._side = row(gap=0)
        self._side.addLayout(self._body, 1)
        self._foot = row(gap=t.S1, margins=(t.S3, t.S15, t.S3, t.S15))
        layout = column(head, rule(), self.message, gap=0, margins=NONE)
        layout.addLayout(self._side, 1)
        layout.addWidget(rule())
        layout.addLayout(self._foot)
        self.setLayout(layout)

    def set_body(self, body: QWidget, *, scrolls: bool = True) -> None:
        """Show the body with the air of a page around it."""
        body.setContentsMargins(t.S3, t.S2, t.S3, t.S2)
        self._body.addWidget(scroll(body) if scrolls else body, 1)

    def set_side(self, side: QWidget, *, width: int = 280) -> None:
        """Show something beside the body on sunken ground."""
        side.setFixedWidth(width)
        on_surface(side, "sunken")
        self._side.addWidget(rule(vertical=True))
        self._side.addWidget(side)

    def set_foot(self, *acts: QWidget, said: QWidget | None = None) -> None:
        """Show the acts at the end of the foot, the primary one last."""
        if said is not None:
            self._foot.addWidget(said)
        self._foot.addStretch(1)
        for act in acts:
            self._foot.addWidget(act)

    def cancel_button(self, words: str = "") -> Button:
        """Return a button that leaves the dialog."""
        result = button(words or tr("Cancel"), "ghost")
        result.clicked.connect(self.reject)
        return result

    def is_changed(self) -> bool:
        """Tell whether something was typed that would be lost."""
        return False

    def leave(self) -> None:
        """Close the dialog and lose what was typed."""
        self._leaving = True
        super().reject()

    def reject(self) -> None:
        """Close the dialog; ask in it first when something would be lost.

        The answer has the focus: Enter leaves, and Escape again goes back to work.
        """
        if self._leaving or not self.is_changed():
            super().reject()
            return
        if self._asked_to_leave is not None and self._asked_to_leave is self.message.current:
            self.message.clear()
            if self._worked_in in self.findChildren(QWidget):
                self._worked_in.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._worked_in = self.focusWidget()
        self.message.show_message(
            "warn",
            tr("Leave without saving?"),
            tr("What you have typed here would be lost."),
            actions=[MessageAction(tr("Leave"), self.leave)],
        )
        self._asked_to_leave = self.message.current
        if self.message.current is not None:
            self.message.current.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self._fit(parent.window())
        if parent is not None and self._veil is None:
            self._veil = _Veil(parent.window())

    def _fit(self, window: QWidget) -> None:
        """Stay within the window: on a small or magnified screen head and foot must be in sight."""
        room = window.size() - QSize(t.S3, t.S3)
        self.resize(self.size().boundedTo(room))
        corner = window.frameGeometry().center() - self.rect().center()
        self.move(max(corner.x(), window.x()), max(corner.y(), window.y()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its light back."""
        super().hideEvent(event)
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None


class FormDialog(Dialog):
    """A dialog around a form; connect `submitted`, then `accept()` or `form.set_errors()`."""

    submitted = Signal(dict)
    """The values, when all of them could be read."""

    def __init__(
        self,
        title: str,
        form: Form,
        parent: QWidget,
        *,
        save: str = "",
        size: tuple[int, int] = (640, 480),
    ) -> None:
        super().__init__(title, parent, size=size)
        self.form = form
        self.set_body(form)
        self.save = button(save or tr("Save"), "primary", shortcut="Ctrl+S")
        self.save.clicked.connect(self.submit)
        self.set_foot(self.cancel_button(), self.save)
        form.submitted.connect(self.submit)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.submit)
        form.focus_first()

    def values(self) -> dict[str, Any]:
        """Return what was entered."""
        return self.form.values()

    def is_changed(self) -> bool:
        """Tell whether something was typed that would be lost."""
        return self.form.is_changed()

    def submit(self) -> None:
        """Offer the values for saving, unless some cannot be read."""
        if self.save.isEnabled() and not self.form.check():
            self.submitted.emit(self.form.values())

    def finish(self) -> None:
        """Close after saving."""
        self.form.remember()
        self.accept()
