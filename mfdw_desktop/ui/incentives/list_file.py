"""The button that saves a list as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import PageContext
    from mfdw_desktop.ui.widgets.messages import MessageSlot

Heads = Sequence[tuple[str, str]]
"""Name and kind of each column of a file."""
Content = tuple[Heads, Iterable[Sequence[Any]]]


class Owner(Protocol):
    """The page or dialog that a list stands in: where it is told how the writing went."""

    context: PageContext
    message: MessageSlot

    def show_error(self, error: BaseException) -> object:
        """Say what went wrong."""


class ListFile(QObject):
    """Asks where a list goes, as an Excel workbook or CSV, and writes it."""

    def __init__(
        self,
        page: Owner,
        name: str,
        file: str,
        content: Callable[[], Callable[[], Content]],
    ) -> None:
        """`content` is asked on the window's thread; what it returns runs in the job pool."""
        super().__init__(cast(QObject, page))
        self._page, self._name, self._file, self._content = page, name, file, content
        self.button = button(tr("Export…"), "plain", "file-down")
        self.button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask where the list goes, as it is shown."""
        kinds = f"{tr('Excel (*.xlsx)')};;CSV (*.csv)"
        ask_place(
            cast(QWidget, self._page),
            tr("Save the list"),
            f"{self._file}.xlsx",
            self.save,
            kinds=kinds,
        )

    def save(self, chosen: str) -> None:
        """Write the list into a file."""
        path, name, content = Path(chosen), self._name, self._content()

        def write(_progress: Progress) -> int:
            from mfdw_desktop.services.list_files import write_list

            heads, rows = content()
            return write_list(path, name, heads, rows)

        self._page.context.jobs.write(
            tr("Writing the list"), write, then=self._on_saved, failed=self._page.show_error
        )

    def _on_saved(self, count: object) -> None:
        said = tr("%n row written|%n rows written", n=int(str(count)))
        self._page.message.show_message("ok", said)
