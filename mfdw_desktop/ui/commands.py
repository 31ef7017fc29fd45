"""Every act of the window with its words and its key: for the menu, the search and the help."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mfdw_desktop.ui.widgets.hit import Hit

ACTION_ICON = "arrow-right"
_ALT_LETTER = re.compile(r"\(&.\)|&")
"""Marks of the letter for Alt; scripts whose syllables it would tear have it behind."""


class Command(NamedTuple):
    """An act of the window: words, key, what it does."""

    name: str
    words: str
    act: Callable[[], object]
    keys: str = ""
    """Keys as Qt writes them, several divided by a blank."""
    group: str = "file"
    icon: str = ACTION_ICON


class Given:
    """An act with what it is done to; unlike `partial` it takes nothing of what Qt tells."""

    def __init__(self, act: Callable[[str], object], what: str) -> None:
        self._act, self._what = act, what

    def __call__(self) -> None:
        """Do it."""
        self._act(self._what)


class Commands:
    """The acts of one window as Qt actions."""

    def __init__(self, window: QWidget, commands: Sequence[Command]) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, list[QAction]] = {}
        self._icons: dict[str, str] = {}
        for command in commands:
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(key) for key in command.keys.split()])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(command.act)
            window.addAction(action)
            self._actions[command.name] = action
            self._groups.setdefault(command.group, []).append(action)
            self._icons[command.name] = command.icon

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> Iterable[QAction]:
        """Return every action, in the order of the menu."""
        return self._actions.values()

    def fill(self, menu: QMenu, groups: Sequence[str]) -> None:
        """Put groups of actions into a menu, with a line between them."""
        for group in groups:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(self._groups.get(group, []))

    def hits(self, words: str, more: Sequence[QAction] = ()) -> list[Hit]:
        """Return the acts whose words hold every word that was typed."""
        wanted = words.casefold().split()
        names = {id(action): name for name, action in self._actions.items()}
        found = []
        for action in [*more, *self._actions.values()]:
            said = plain_words(action)
            if action.isEnabled() and all(word in said.casefold() for word in wanted):
                name = names.get(id(action), f"page:{said}")
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                icon = self._icons.get(name, ACTION_ICON)
                found.append(Hit("action", name, said, detail=keys, icon=icon))
        return found


def plain_words(action: QAction) -> str:
    """Return the words of an action without the mark of its letter."""
    return _ALT_LETTER.sub("", action.text())
