"""The pages of a paper with the line over them: zoom, page, words to find, what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import isolate, number, tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import Elided
from mfdw_desktop.ui.widgets.layout import column, row, rule
from mfdw_desktop.ui.widgets.paper_find import PaperFind
from mfdw_desktop.ui.widgets.paper_pages import ZOOMS, PaperPages

LEAST_ZOOM_WIDTH = 68
_AIR = 26


class PageField(QLineEdit):
    """Says which page is in sight; a number typed into it goes there."""

    wanted = Signal(int)
    """A page, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._page, self._count = 0, 0
        self.setProperty("fit", "compact")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("Page"))
        self.setToolTip(tr("Type a page to go there"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.returnPressed.connect(self._on_return_pressed)

    def show_page(self, page: int, count: int) -> None:
        """Say a page, from 0, of how many."""
        self._page, self._count = page, count
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the number alone."""
        super().focusInEvent(event)
        self.setText(number(self._page + 1))
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say the page again."""
        super().focusOutEvent(event)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.wanted.emit(self._page)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        words = tr("Page {page} of {count}", page=number(self._page + 1), count=number(self._count))
        # the widest number keeps the line quiet while one scrolls
        widest = words.replace(number(self._page + 1), number(self._count))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + _AIR)
        if not self.hasFocus():
            self.setText(words if self._count else "")
            self.setCursorPosition(0)

    def _on_return_pressed(self) -> None:
        typed = self.text().strip()
        page = int(typed) if typed.isdecimal() else self._page + 1
        self.wanted.emit(min(max(page, 1), max(self._count, 1)) - 1)


class PaperView(QWidget):
    """The pages with the line over them."""

    failed = Signal(object)

    def __init__(self, jobs: JobRunner, *, key: str = "paper") -> None:
        super().__init__()
        self.pages = PaperPages(jobs, key=key)
        self.finder = PaperFind(jobs, self.pages, key=key)
        self._zoom = button("100 %", "ghost")
        self._zoom.setMinimumWidth(LEAST_ZOOM_WIDTH)
        self._zoom.setToolTip(tr("Zoom"))
        self._zoom.setMenu(self._make_menu())
        self._number = PageField()
        self._said = Elided("", "body", "text3", least=0)
        smaller = icon_button("zoom-out", tr("Smaller"), shortcut="Ctrl+-")
        larger = icon_button("zoom-in", tr("Larger"), shortcut="Ctrl++")
        smaller.clicked.connect(self._on_smaller_wanted)
        larger.clicked.connect(self._on_larger_wanted)
        between = rule(vertical=True)
        between.setFixedHeight(16)
        line = row(
            smaller, self._zoom, larger, between, self._number,
            gap=t.S1, margins=(t.S2, 4, t.S2, 4),
        )  # fmt: skip
        line.addWidget(self.finder, 1)
        line.addStretch(1)
        line.addWidget(self._said)
        layout = column(line, rule(), gap=0)
        layout.addWidget(self.pages, 1)
        self.setLayout(layout)
        self._make_keys()
        self.pages.zoomed.connect(self._on_zoomed)
        self.pages.page_changed.connect(self._on_page_changed)
        self.pages.opened.connect(self._on_opened)
        self.pages.failed.connect(self.failed)
        self._number.wanted.connect(self._on_page_wanted)

    def show_pdf(self, data: bytes, *, said: str = "") -> None:
        """Show a paper, and `said` at the end of the line: draft, closed, printed."""
        self.say(said)
        self.pages.show_pdf(data)

    def say(self, words: str) -> None:
        """Say something else of the paper that is shown."""
        self._said.setText(words)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("As wide as the room"), self.pages.fit_width)
        menu.addAction(tr("Whole page"), self.pages.fit_page)
        menu.addSeparator()
        for zoom in ZOOMS:
            act = menu.addAction(isolate(f"{number(zoom * 100)} %"))
            act.setData(zoom)
            act.triggered.connect(self._on_zoom_chosen)
        return menu

    def _make_keys(self) -> None:
        for keys, act in (
            (["Ctrl++", "Ctrl+="], self._on_larger_wanted),
            (["Ctrl+-"], self._on_smaller_wanted),
            (["Ctrl+0"], self._on_true_size_wanted),
            (["F3"], self.finder.next),
            (["Shift+F3"], self.finder.previous),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.triggered.connect(act)
            self.addAction(action)

    def _on_smaller_wanted(self) -> None:
        self.pages.step_zoom(-1)

    def _on_larger_wanted(self) -> None:
        self.pages.step_zoom(1)

    def _on_true_size_wanted(self) -> None:
        self.pages.set_zoom(1.0)

    def _on_zoom_chosen(self) -> None:
        act = self.sender()
        if isinstance(act, QAction):
            self.pages.set_zoom(float(act.data()))

    def _on_zoomed(self, zoom: float) -> None:
        self._zoom.setText(isolate(f"{number(zoom * 100)} %"))

    def _on_opened(self, _count: int) -> None:
        self._on_page_changed(0)

    def _on_page_changed(self, page: int) -> None:
        self._number.show_page(page, self.pages.page_count)

    def _on_page_wanted(self, page: int) -> None:
        self.pages.go_to(page)
        self.pages.setFocus()
