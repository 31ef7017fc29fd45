"""Alt+letter to every button and field in sight, chosen while Alt is held.

Nobody marks letters in the texts: translators would have to keep them apart in every form.
While Alt is down each button and caption gets a letter of its own, underlined, as far as
its script has letters with cases; keyboards of the others cannot type Alt with theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

MARK = "&"
LINE = 16
"""Height in which things count as side by side."""

Lettered = QAbstractButton | QLabel


class AltLetters(QObject):
    """Give letters to what stands in a window while Alt is held."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: list[tuple[Lettered, str, str]] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the letters when Alt goes down, take them back when it is let go."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            if kind == QEvent.Type.KeyPress and _is_alone(event):
                self.show()
            elif kind == QEvent.Type.KeyRelease:
                self.hide()
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.hide()
        return super().eventFilter(watched, event)

    def show(self) -> None:
        """Underline a letter of each button and caption in sight."""
        if self._shown:
            return
        found = self._candidates()
        for each, place in zip(found, places([part.text() for part in found]), strict=True):
            if place >= 0:
                plain = each.text()
                marked = plain[:place] + MARK + plain[place:]
                each.setText(marked)
                self._shown.append((each, plain, marked))

    def hide(self) -> None:
        """Show the words as they are."""
        shown, self._shown = self._shown, []
        for each, plain, marked in shown:
            try:
                if each.text() == marked:
                    each.setText(plain)
            except RuntimeError:  # Qt took it down while the key was held
                continue

    def _candidates(self) -> list[Lettered]:
        """Return what can have a letter, in reading order."""
        kinds = (QPushButton, QCheckBox, QRadioButton)
        buttons: list[Lettered] = [
            each for kind in kinds for each in self._window.findChildren(kind) if each.isEnabled()
        ]
        captions: list[Lettered] = [
            each for each in self._window.findChildren(QLabel) if _leads(each)
        ]
        found = [each for each in (*buttons, *captions) if self._is_in_sight(each)]
        return sorted(found, key=self._place)

    def _is_in_sight(self, part: QWidget) -> bool:
        text = part.text()  # type: ignore[attr-defined]
        return (
            part.window() is self._window
            and part.isVisible()
            and not part.visibleRegion().isEmpty()
            and bool(text)
            and MARK not in text
        )

    def _place(self, part: QWidget) -> tuple[int, int]:
        corner = part.mapTo(self._window, QPoint(0, 0))
        return corner.y() // LINE, corner.x()


def places(texts: Sequence[str]) -> list[int]:
    """Return for each text at which place its letter stands, -1 for none; no letter twice.

    The first letter of a word is preferred, then any; who comes first chooses first.
    """
    taken: set[str] = set()
    result = [-1] * len(texts)
    for wanted in (_first_letters, _all_letters):
        for number, text in enumerate(texts):
            if result[number] >= 0:
                continue
            for place in wanted(text):
                letter = text[place].casefold()
                if letter not in taken:
                    taken.add(letter)
                    result[number] = place
                    break
    return result


def _first_letters(text: str) -> list[int]:
    return [n for n in _all_letters(text) if n == 0 or not text[n - 1].isalnum()]


def _all_letters(text: str) -> list[int]:
    return [n for n, letter in enumerate(text) if letter.lower() != letter.upper()]


def _leads(label: QLabel) -> bool:
    buddy = label.buddy()
    return buddy is not None and buddy.isEnabled()


def _is_alone(event: QKeyEvent) -> bool:
    """Tell Alt from AltGr, which is Ctrl+Alt on Windows."""
    return not event.modifiers() & Qt.KeyboardModifier.ControlModifier
