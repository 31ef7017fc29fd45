"""Printing the paper in sight: the system's dialog, the work apart, and how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot
from mfdw_desktop.ui.widgets.paper_pages import PaperPages
from mfdw_desktop.ui.widgets.paper_print import PrintDialog, print_pages


class Printing(QObject):
    """Prints what a view shows: asks the system's dialog, works apart, says how it went."""

    def __init__(
        self, parent: QWidget, jobs: JobRunner, message: MessageSlot, *, save: Callable[[], object]
    ) -> None:
        """`save` is what a person does who has no printer: keep the paper as a file."""
        super().__init__(parent)
        self._parent, self._jobs, self._message, self._save = parent, jobs, message, save
        self._data = b""
        self._dialog: PrintDialog | None = None

    def ask(self, pages: PaperPages, title: str) -> None:
        """Open the dialog for the paper in sight; say so where there is no printer."""
        if not pages.data:
            return
        if not has_printer():
            self._message.show_message(
                "warn",
                tr("There is no printer on this computer"),
                tr("Add one in the settings of your system, or save the paper as PDF."),
                actions=[MessageAction(tr("Save PDF"), self._save)],
            )
            return
        self._data = pages.data
        self._dialog = PrintDialog(pages.sizes, title, self._parent)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(self._on_accepted)
        # QPrintDialog.open() wants an old-style slot; this is what it does besides.
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.show()

    def _on_accepted(self) -> None:
        if self._dialog is None:
            return
        data, printer = self._data, self._dialog.chosen()

        def work(progress: Progress) -> int:
            return print_pages(data, printer, progress)

        self._jobs.write(tr("Printing"), work, then=self._on_printed, failed=self._on_failed)

    def _on_printed(self, pages: int) -> None:
        said = tr("%n page sent to the printer|%n pages sent to the printer", n=pages)
        self._message.show_message("ok", said)

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self._parent, slot=self._message)


def has_printer() -> bool:
    """Tell whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())
