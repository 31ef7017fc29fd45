"""Buttons: primary (one a page), plain, ghost, link, and the square one of an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import theme

TONES = {"primary": "on_accent", "link": "accent"}
# QPushButton keeps 4 px between icon and text whatever the sheet says: the pixmap carries the air.
GAP = 4


class Button(QPushButton):
    """A push button whose icon follows theme and direction."""

    def __init__(
        self, words: str, kind: str = "plain", icon_name: str = "", *, compact: bool = False
    ) -> None:
        super().__init__(words)
        self._kind, self._icon_name = kind, icon_name
        self._is_folded, self._unfolded = False, ("", "")
        self.setProperty("kind", kind)
        self.setFont(theme.font("body", words))
        self.setAutoDefault(False)
        if compact:
            self.setProperty("fit", "compact")  # `size` is QWidget's own: silently lost
        if icon_name:
            theme.changed.connect(self._draw_icon)
            self.toggled.connect(self._draw_icon)
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as Space does."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def set_icon(self, icon_name: str) -> None:
        """Show another icon; none with an empty name."""
        self._icon_name = icon_name
        self._draw_icon()

    def fold(self, is_folded: bool) -> None:
        """Show the icon alone where there is no room for the words, which the tooltip then says."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        if is_folded:
            self._unfolded = (self.text(), self.toolTip())
            self.setAccessibleName(self.text())
            self.setToolTip(self.toolTip() or self.text())
            self.setText("")
        else:
            words, said = self._unfolded
            self.setText(words)
            self.setToolTip(said)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the icon when the direction changes; grey it with the button."""
        super().changeEvent(event)
        if self._icon_name and event.type() in (
            QEvent.Type.LayoutDirectionChange,
            QEvent.Type.EnabledChange,
        ):
            self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._icon_name:
            self.setIcon(QIcon())
            return
        gap = GAP if self.text() else 0
        tone = TONES.get(self._kind, "accent" if self.isChecked() else "text2")
        tone = tone if self.isEnabled() else "text3"
        self.setIconSize(QSize(t.ICON + gap, t.ICON))
        self.setIcon(theme.icon(self._icon_name, tone, gap=gap))


def button(
    words: str,
    kind: str = "plain",
    icon_name: str = "",
    *,
    compact: bool = False,
    shortcut: str = "",
) -> Button:
    """Return a push button: primary (one a page), plain, ghost or link."""
    result = Button(words, kind, icon_name, compact=compact)
    if shortcut:
        result.setToolTip(f"{words} ({shortcut})")
    return result


def icon_button(icon_name: str, name: str, *, shortcut: str = "", mini: bool = False) -> Button:
    """Return a square ghost button; `name` is its tooltip and its name for screen readers."""
    result = Button("", "ghost", icon_name)
    result.setProperty("fit", "mini" if mini else "icon")
    result.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    result.setAccessibleName(name)
    return result
