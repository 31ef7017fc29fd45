"""Messages where the work is, the undo bar, and the state of nothing here yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import Button, button, icon_button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, row
from mfdw_desktop.ui.widgets.painting import AA, Align, tint_of

KIND_ICON = {"info": "info", "ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}
UNDO_SECONDS = 10


@dataclass(frozen=True)
class MessageAction:
    """A link in a message: its words and what it does (a bound method)."""

    words: str
    act: Callable[[], object]


class InlineMessage(QWidget):
    """A message where the work is: icon, words, at most two actions."""

    def __init__(
        self, kind: str, title: str, detail: str = "", *, actions: Sequence[MessageAction] = ()
    ) -> None:
        super().__init__()
        self._kind = kind
        self.buttons: list[Button] = []
        tone = "accent" if kind == "info" else kind
        words = column(text(title, "strong" if detail else "body", wrap=True), gap=2)
        if detail:
            words.addWidget(text(detail, "small", "text2", wrap=True))
        layout = row(IconLabel(KIND_ICON[kind], tone), gap=t.S15, margins=(t.S2, t.S1, t.S15, t.S1))
        layout.addLayout(words, 1)
        for action in actions:
            link = button(action.words, "link")
            link.clicked.connect(action.act)
            self.buttons.append(link)
            layout.addWidget(link)
        self.setLayout(layout)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if self._kind == "info" else tint_of(self._kind)))
            painter.drawRoundedRect(QRectF(self.rect()), t.RADIUS, t.RADIUS)


class MessageSlot(QWidget):
    """The place of a page's one message, without room while it is empty."""

    def __init__(self, margins: Sequence[int] = (t.S3, 0, t.S3, t.S15)) -> None:
        super().__init__()
        self.current: InlineMessage | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*margins)
        self.hide()

    def show_message(
        self, kind: str, title: str, detail: str = "", *, actions: Sequence[MessageAction] = ()
    ) -> None:
        """Show a message in place of the last one, with a cross to close it."""
        clear(self._layout)
        self.current = InlineMessage(kind, title, detail, actions=actions)
        close = icon_button("x", tr("Close the message"), mini=True)
        close.clicked.connect(self.clear)
        layout = self.current.layout()
        if layout is not None:
            layout.addWidget(close)
        self._layout.addWidget(self.current)
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        clear(self._layout)
        self.current = None
        self.hide()


class UndoBar(QWidget):
    """«Award removed · Undo», for 10 s, over the foot of the page; stays while it has focus."""

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._words = text("", "body")
        self._key = text("Ctrl+Z", "small")
        self._undo = button(tr("Undo"), "bar")
        self._undo.setFont(theme.font("strong"))
        self._undo.clicked.connect(self._on_undo_clicked)
        for label in (self._words, self._key):
            label.setProperty("tone", "bar")
        self.setLayout(
            row(self._words, self._undo, self._key, gap=t.S2, margins=(t.S2, 4, t.S15, 4))
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self._on_timeout)
        self._set_shadow()
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Show what was done for a while."""
        self._words.setText(words)
        self._undo.setVisible(can_undo)
        self._key.setVisible(can_undo)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over.rect()
        left = parent.center().x() - self.width() // 2
        self.move(max(left, t.S1), parent.bottom() - self.height() - t.S2)

    def _on_timeout(self) -> None:
        if self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undone.emit()

    def _set_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        blur, down = t.ELEVATION[2]
        shadow.setBlurRadius(blur)
        shadow.setOffset(0, down)
        shadow.setColor(theme.colour("shadow"))
        self.setGraphicsEffect(shadow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the inverse surface."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar_bg"))
            painter.drawRoundedRect(QRectF(self.rect()), t.RADIUS_L, t.RADIUS_L)


class EmptyState(QWidget):
    """Nothing here yet: what it is for and what to do next."""

    acted = Signal()

    def __init__(
        self, icon_name: str, title: str, detail: str, *, action: str = "", primary: bool = True
    ) -> None:
        super().__init__()
        head, words = text(title, "title"), text(detail, "body", "text2", wrap=True)
        self._head, self._words = head, words
        for label in (head, words):
            label.setAlignment(Align.AlignHCenter)
        words.setFixedWidth(340)
        layout = column(
            1,
            row(1, IconLabel(icon_name, "accent", size=24, back="tint"), 1),
            head,
            row(1, words, 1),
            gap=t.S1,
            margins=(t.S3, t.S3, t.S3, t.S3),
        )
        if action:
            act = button(action, "primary" if primary else "plain")
            act.clicked.connect(self.acted)
            layout.addSpacing(t.S1)
            layout.addLayout(row(1, act, 1))
        layout.addStretch(2)
        self.setLayout(layout)

    def set_words(self, detail: str, title: str = "") -> None:
        """Say something else under the title, and perhaps in it."""
        self._words.setText(detail)
        if title:
            self._head.setText(title)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(400, 280)
