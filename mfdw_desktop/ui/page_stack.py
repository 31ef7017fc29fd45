"""The pages of the window: built at the first visit, loaded when they are behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.pages import PAGES
from mfdw_desktop.ui.widgets.layout import on_surface
from mfdw_desktop.ui.widgets.tabs import Tabs


class PageStack(QStackedWidget):
    """Show one page at a time; `is_ready` tells whether a database is open."""

    def __init__(self, is_ready: Callable[[], bool]) -> None:
        super().__init__()
        self._is_ready = is_ready
        self._pages: dict[str, Page] = {}
        self._behind: set[str] = set()
        self.current = PAGES[0].id
        """The page that is shown, or that was shown last."""
        self._blank = on_surface(QWidget(), "page")
        self.addWidget(self._blank)

    def show_blank(self) -> None:
        """Show nothing, before the first page is built."""
        self.setCurrentWidget(self._blank)

    def bring(self) -> None:
        """Import the current page ahead of building it, as a step of its own at the start."""
        for spec in PAGES:
            if spec.id == self.current:
                spec.load()

    def show_page(self, page: str, context: PageContext) -> Page | None:
        """Show a page with its rows; None when there is no such page."""
        spec = next((each for each in PAGES if each.id == page), None)
        if spec is None:
            return None
        if page not in self._pages:
            self._pages[page] = spec.make(context)
            self._behind.add(page)
            self.addWidget(self._pages[page])
        self.current = page
        self.setCurrentWidget(self._pages[page])
        self.load()
        return self._pages[page]

    def built(self, page: str = "") -> Page | None:
        """Return a page, the current one without a name; None when it was never shown."""
        return self._pages.get(page or self.current)

    def shown(self) -> Page | None:
        """Return the page in sight; None while something else is."""
        page = self.built()
        return page if page is not None and self.currentWidget() is page else None

    def half_done(self) -> str:
        """Return the page where typed data would be lost, which then has asked; or nothing."""
        return next((name for name, page in self._pages.items() if not page.may_close()), "")

    def set_behind(self) -> None:
        """Let every page load anew when it is shown: another database, another branch."""
        self._behind = {spec.id for spec in PAGES}

    def load(self, *, anew: bool = False) -> None:
        """Load the current page if it is behind, or `anew` in any case."""
        page = self.built()
        if page is not None and self._is_ready() and (anew or self.current in self._behind):
            self._behind.discard(self.current)
            page.activate()

    def refresh(self, changes: Changes) -> None:
        """Let the pages look again that are not behind anyway."""
        for name, page in self._pages.items():
            if name not in self._behind:
                page.refresh(changes)

    def step_tab(self, by: int) -> None:
        """Go to the next or the previous tab of the page, where it has tabs."""
        page = self.shown()
        tabs = page.findChildren(Tabs) if page is not None else []
        seen = [each for each in tabs if each.isVisible()]
        if seen:
            seen[0].step(by)

    def page_actions(self) -> list[QAction]:
        """Return the acts of the current page."""
        page = self.built()
        return page.page_actions() if page is not None else []
