"""Print a PDF through the system's dialog: pages are drawn for the printer's own resolution."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot
from mfdw_desktop.ui.widgets.paper_drawing import POINTS_PER_INCH, draw_page, page_sizes
from mfdw_desktop.ui.widgets.paper_pages import PaperPages

LEAST_DPI, MOST_DPI = 300, 600


class PrintDialog(QPrintDialog):
    """The system's print dialog for one paper; connect `accepted`, then write `print_pages`."""

    def __init__(self, sizes: tuple[tuple[float, float], ...], title: str, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        if sizes:
            width, height = sizes[0]
            turned = width > height
            size = QSizeF(min(width, height), max(width, height))
            printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
            way = QPageLayout.Orientation
            printer.setPageOrientation(way.Landscape if turned else way.Portrait)
        self.setMinMax(1, max(len(sizes), 1))
        self.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self.setWindowTitle(tr("Print"))

    def chosen(self) -> QPrinter:
        """Return the printer as it was set up in the dialog."""
        return self._printer


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


def print_pages(data: bytes, printer: QPrinter, progress: Progress) -> int:
    """Send the chosen pages to the printer and return how many; runs on a worker.

    A paper larger than the printer's is made smaller; one that is smaller stands in the middle.

    Raises:
        RefusedError: the printer does not take the paper.
        CancelledError: asked to stop; what was not sent yet is thrown away.
    """
    pages = _chosen_pages(len(page_sizes(data)), printer)
    dpi = max(LEAST_DPI, min(MOST_DPI, printer.resolution()))
    is_grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    painter = QPainter()
    if not painter.begin(printer):
        name = printer.printerName() or Path(printer.outputFileName()).name
        raise RefusedError("printer-refused", printer=name)
    try:
        # letters drawn as a photograph would have a veil around them
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for place, page in enumerate(pages):
            progress.report(place, len(pages), tr("Printing"))
            if place and not printer.newPage():
                raise RefusedError("printer-refused", printer=printer.printerName())
            image = draw_page(data, page, dpi=dpi, is_grey=is_grey)
            painter.drawImage(_placed(image.width() / dpi, image.height() / dpi, printer), image)
        progress.report(len(pages), len(pages), tr("Printing"))
    except CancelledError:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def _chosen_pages(count: int, printer: QPrinter) -> list[int]:
    """Return the pages, from 0, in the order and as often as they are printed."""
    ranges = printer.pageRanges()
    pages = [each for each in range(count) if ranges.isEmpty() or ranges.contains(each + 1)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():  # the printer makes them
        return pages
    if printer.collateCopies():
        return pages * printer.copyCount()
    return [each for each in pages for _ in range(printer.copyCount())]


def _placed(width: float, height: float, printer: QPrinter) -> QRectF:
    """Return where a page of so many inches goes, in the printer's dots."""
    room = printer.paperRect(QPrinter.Unit.Point)
    dots = printer.resolution() / POINTS_PER_INCH
    wide, high = width * POINTS_PER_INCH, height * POINTS_PER_INCH
    # half a millimetre is rounding, not another paper
    scale = min(1.0, (room.width() + 1.5) / wide, (room.height() + 1.5) / high)
    left = max(0.0, (room.width() - wide * scale) / 2)
    top = max(0.0, (room.height() - high * scale) / 2)
    return QRectF(left * dots, top * dots, wide * scale * dots, high * scale * dots)
