"""The paper on screen: pages, zoom, and nothing drawn that is not looked at."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets.paper_print import print_pages
from mfdw_desktop.ui.widgets.paper_view import PaperView, draw_page, page_sizes


@pytest.fixture(scope="module")
def pdf() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for number in range(3):
        canvas.setFillGray(0)
        canvas.rect(100, 600, 200, 100, fill=1)
        canvas.drawString(100, 500, f"page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot, jobs: JobRunner, pdf: bytes) -> PaperView:
    made = PaperView(jobs)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_pdf(pdf, said="Draft until March is closed")
    qtbot.waitUntil(lambda: made.pages.page_count == 3, timeout=10_000)
    qtbot.waitUntil(lambda: bool(made.pages._images), timeout=10_000)
    return made


def test_pages_have_their_size_in_points(pdf: bytes) -> None:
    sizes = page_sizes(pdf)
    assert len(sizes) == 3
    assert sizes[0] == pytest.approx(A4, abs=0.5)


def test_page_is_drawn_black_on_white(pdf: bytes) -> None:
    image = draw_page(pdf, 0, dpi=72)
    assert (image.width(), image.height()) == pytest.approx((595, 842), abs=2)
    assert image.pixelColor(200, 842 - 650).lightness() < 20
    assert image.pixelColor(20, 20).lightness() == 255


def test_only_pages_in_sight_are_drawn(view: PaperView) -> None:
    assert {key[1] for key in view.pages._images} <= {0, 1}


def test_page_down_goes_to_the_next_page(qtbot: QtBot, view: PaperView) -> None:
    qtbot.keyClick(view.pages, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view._number.text() == "Page 2 of 3", timeout=10_000)


def test_zoom_keeps_to_its_steps(qtbot: QtBot, view: PaperView) -> None:
    view.pages.set_zoom(1.0)
    view.pages.step_zoom(1)
    assert view.pages.zoom == 1.25
    assert view._zoom.text() == "125 %"
    view.pages.step_zoom(-1)
    assert view.pages.zoom == 1.0


def test_another_paper_takes_the_place_of_the_first(
    qtbot: QtBot, view: PaperView, pdf: bytes
) -> None:
    view.pages.clear()
    assert view.pages.page_count == 0
    view.show_pdf(pdf)
    qtbot.waitUntil(lambda: view.pages.page_count == 3, timeout=10_000)


def test_broken_paper_is_told(qtbot: QtBot, view: PaperView) -> None:
    with qtbot.waitSignal(view.failed, timeout=10_000):
        view.show_pdf(b"no paper")


def test_pages_are_printed_at_the_printers_resolution(
    qtbot: QtBot, pdf: bytes, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(300)
    printer.setFullPage(True)
    printer.setFromTo(2, 3)
    assert print_pages(pdf, printer, Progress()) == 2
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert len(page_sizes(printed)) == 2
    image = draw_page(printed, 0, dpi=72)
    assert image.pixelColor(200, 842 - 650).lightness() < 40


def test_only_the_named_pages_are_printed_and_as_often_as_asked(
    qtbot: QtBot, pdf: bytes, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    ranges = printer.pageRanges()
    ranges.addPage(1)
    ranges.addPage(3)
    printer.setPageRanges(ranges)
    printer.setCopyCount(2)
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert print_pages(pdf, printer, Progress()) == 2 * copies
    assert len(page_sizes((tmp_path / "printed.pdf").read_bytes())) == 2 * copies


def test_printing_stops_when_asked(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        print_pages(pdf, printer, progress)
