"""Print a PDF through the system's dialog: pages are drawn for the printer's own resolution."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QTimer
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.paper_drawing import POINTS_PER_INCH, draw_page, page_sizes

LEAST_DPI, MOST_DPI = 300, 600
CHOSEN = "chosen"
"""Property of the printer's properties that a person has said OK to, with the size in them."""


class PrintDialog(QPrintDialog):
    """The system's print dialog for one paper; connect `accepted`, then write `print_pages`.

    Qt's own dialog (Linux) takes the size that each printer has by default, which may be Letter
    for an A4 paper; here it is the paper's, unless the printer has none such or its user chose.
    """

    def __init__(self, sizes: tuple[tuple[float, float], ...], title: str, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer
        self._size = QPageSize()
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        if sizes:
            width, height = sizes[0]
            turned = width > height
            size = QSizeF(min(width, height), max(width, height))
            self._size = QPageSize(size, QPageSize.Unit.Point)
            printer.setPageSize(self._size)
            way = QPageLayout.Orientation
            printer.setPageOrientation(way.Landscape if turned else way.Portrait)
        self.setMinMax(1, max(len(sizes), 1))
        self.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self.setWindowTitle(tr("Print"))
        properties = self.findChild(QPushButton, "properties")
        if properties is not None:  # Qt's own dialog; it opens them within the click
            properties.pressed.connect(self._on_properties_pressed)
            self.accepted.connect(self._on_accepted)

    def chosen(self) -> QPrinter:
        """Return the printer as it was set up in the dialog."""
        return self._printer

    def _on_accepted(self) -> None:
        is_chosen = any(each.property(CHOSEN) for each in self.findChildren(QDialog))
        if not is_chosen and self._is_offered():
            self._printer.setPageSize(self._size)

    def _is_offered(self) -> bool:
        if self._printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            return self._size.isValid()
        offered = QPrinterInfo(self._printer).supportedPageSizes()
        return any(each.isEquivalentTo(self._size) for each in offered)

    def _on_properties_pressed(self) -> None:
        QTimer.singleShot(0, self._choose_size)

    def _on_properties_accepted(self) -> None:
        self.sender().setProperty(CHOSEN, True)

    def _choose_size(self) -> None:
        """Choose the paper's size in the printer's properties, until a person chooses."""
        for dialog in self.findChildren(QDialog):
            sizes = dialog.findChild(QComboBox, "pageSizeCombo")
            if sizes is None or dialog.property(CHOSEN) or not dialog.isVisible():
                continue
            dialog.accepted.connect(self._on_properties_accepted)
            for place in range(sizes.count()):
                offered = sizes.itemData(place)
                if isinstance(offered, QPageSize) and offered.isEquivalentTo(self._size):
                    sizes.setCurrentIndex(place)
                    break


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
            if not is_grey and image.allGray():  # a quarter of the data, and no coloured ink
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
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
