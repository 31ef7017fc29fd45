"""When the window ends, or is built anew in another language: nothing half done is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from mfdw_desktop.ui.page_stack import PageStack
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot
from mfdw_desktop.ui.work_strip import WorkStrip


class Leaving(QObject):
    """Looks whether a window may go, and shows its user what keeps it."""

    def __init__(
        self,
        window: QMainWindow,
        stack: PageStack,
        work: WorkStrip,
        *,
        show_page: Callable[[str], None],
        start: Callable[[], MessageSlot],
    ) -> None:
        """`start` gives the place of messages where no page was shown yet."""
        super().__init__(window)
        self._window, self._stack, self._work = window, stack, work
        self._show_page, self._start = show_page, start

    def may_close(self) -> bool:
        """Tell whether the window may close; work under way can be stopped for it."""
        if not self._is_all_kept():
            return False
        if self._work.title:
            self._say_work(
                tr("If you stop it, nothing of it is kept."),
                MessageAction(tr("Stop it and close"), self._on_stop_clicked),
            )
            return False
        return True

    def may_begin_anew(self) -> bool:
        """Tell whether another window may take the place of this one."""
        if self._work.title:
            self._say_work("")
            return False
        return self._is_all_kept()

    def _is_all_kept(self) -> bool:
        """Go to the page where typed data would be lost; it has asked what shall become of it."""
        place = self._stack.half_done()
        self._show_page(place)
        return not place

    def _say_work(self, words: str, *acts: MessageAction) -> None:
        said = tr("Work is under way: {title}", title=self._work.title)
        self._slot().show_message("warn", said, words, actions=acts)

    def _slot(self) -> MessageSlot:
        page = self._stack.built()
        return page.message if page is not None else self._start()

    def _on_stop_clicked(self) -> None:
        self._work.stop_all(self._close_later)

    def _close_later(self) -> None:
        QTimer.singleShot(0, self._window.close)
