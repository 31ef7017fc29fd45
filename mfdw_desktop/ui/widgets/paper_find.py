"""Find words on the pages of a paper: how often they stand there, and the next of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import number, tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.paper_drawing import Place, find_words
from mfdw_desktop.ui.widgets.paper_pages import PaperPages
from mfdw_desktop.ui.widgets.search import SearchField

LEAST_WIDTH, FIELD_WIDTH = 84, 212
FOUND_WIDTH = 160
"""Room of what was found and of the ways on, beside the field."""
AT_ONCE = 24
"""Pages that are looked through in one go, before what they have is shown."""
MOST_FOUND = 2_000
"""Places after which a search ends: more than anybody goes through."""


class PaperFind(QWidget):
    """The field, what was found, and the ways to the next and the previous one."""

    def __init__(self, jobs: JobRunner, pages: PaperPages, *, key: str) -> None:
        super().__init__()
        self._jobs, self._pages, self._key = jobs, pages, key
        self._found: list[Place] = []
        self._left: list[int] = []
        """Pages that were not looked through yet, the next one last."""
        self._place: Place | None = None
        self._words, self._is_looking = "", False
        self.field = SearchField(tr("Find words"), hint="Ctrl+F")
        self.field.setMinimumWidth(LEAST_WIDTH)
        self.field.setMaximumWidth(FIELD_WIDTH)
        self.setMaximumWidth(FIELD_WIDTH + FOUND_WIDTH)
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        self.said = text("", "small", "text2")
        self._back = icon_button("chevron-up", tr("Previous"), shortcut="Shift+F3")
        self._on = icon_button("chevron-down", tr("Next"), shortcut="F3")
        self._back.clicked.connect(self.previous)
        self._on.clicked.connect(self.next)
        self.setLayout(row(self.field, self.said, self._back, self._on, gap=t.S05))
        pages.opened.connect(self._on_opened)
        self._say()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def next(self) -> None:
        """Go to the next place."""
        self._go(1)

    def previous(self) -> None:
        """Go to the previous place."""
        self._go(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with Enter, back with Shift+Enter, once the words were looked for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and self._found and self.field.text().strip() == self._words:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def _go(self, by: int) -> None:
        if not self._found or self._place is None:
            return
        at = self._found.index(self._place)
        self._place = self._found[(at + by) % len(self._found)]
        self._pages.show_place(self._place)
        self._say()

    def _look(self) -> None:
        """Look from the page in sight on: one looks for what lies ahead."""
        self._found, self._place = [], None
        self._pages.mark([])
        count, first = self._pages.page_count, self._pages.page
        order = [*range(first, count), *range(first)] if self._words else []
        self._left = order[::-1]
        self._look_on()

    def _look_on(self) -> None:
        data, words = self._pages.data, self._words
        now, self._left = self._left[-AT_ONCE:][::-1], self._left[:-AT_ONCE]

        def work(progress: Progress) -> list[Place]:
            return find_words(data, words, now, progress) if words else []

        self._is_looking = bool(words)
        self._jobs.read(f"{self._key}:find", work, then=self._on_found, failed=self._on_failed)
        self._say()

    def _on_found(self, found: list[Place]) -> None:
        self._is_looking = False
        if found:
            self._found = sorted([*self._found, *found], key=_page_of)
            self._pages.mark(self._found, self._place)
            if self._place is None:
                self._place = found[0]
                self._pages.show_place(self._place)
        if self._left and len(self._found) < MOST_FOUND:
            self._look_on()
        self._say()

    def _say(self) -> None:
        for each in (self._back, self._on):
            each.setVisible(bool(self._found))
        words = ""
        if self._place is not None:
            at = self._found.index(self._place)
            words = tr("{part} of {whole}", part=number(at + 1), whole=number(len(self._found)))
        elif self._words and not self._is_looking:
            words = tr("Not found")
        self.said.setText(f"{words}…" if self._is_looking else words)

    def _on_searched(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._look()

    def _on_opened(self, _count: int) -> None:
        if self._words:
            self._look()

    def _on_failed(self, _error: BaseException) -> None:
        self._is_looking = False
        self._say()


def _page_of(place: Place) -> int:
    return place.page
