"""Print a PDF through the system's dialog: pages are drawn for the printer's own resolution."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.paper_view import draw_page, page_sizes

LEAST_DPI, MOST_DPI = 300, 600


class PrintDialog(QPrintDialog):
    """The system's print dialog for one paper; connect `accepted`, then write `print_pages`."""

    def __init__(self, data: bytes, title: str, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer
        sizes = page_sizes(data)
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


def print_pages(data: bytes, printer: QPrinter, progress: Progress) -> int:
    """Send the chosen pages to the printer and return how many; runs on a worker."""
    count = len(page_sizes(data))
    ranges = printer.pageRanges()
    pages = [each for each in range(count) if ranges.isEmpty() or ranges.contains(each + 1)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if not printer.supportsMultipleCopies():  # else the printer makes them
        copies = printer.copyCount()
        if printer.collateCopies():
            pages *= copies
        else:
            pages = [each for each in pages for _ in range(copies)]
    dpi = max(LEAST_DPI, min(MOST_DPI, printer.resolution()))
    with QPainter(printer) as painter:
        for place, page in enumerate(pages):
            progress.report(place, len(pages), tr("Printing"))
            if place:
                printer.newPage()
            image = draw_page(data, page, dpi=dpi)
            width = image.width() * printer.resolution() / dpi
            height = image.height() * printer.resolution() / dpi
            painter.drawImage(QRectF(0, 0, width, height), image)
    progress.report(len(pages), len(pages), tr("Printing"))
    return len(pages)
