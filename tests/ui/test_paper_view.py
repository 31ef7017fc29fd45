"""The paper on screen: pages, zoom, and nothing drawn that is not looked at."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPageSize, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.reporting import layout
from mfdw_desktop.reporting.document import Document, Furniture, Paragraph
from mfdw_desktop.reporting.pictures import plain_picture
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets import paper_pages
from mfdw_desktop.ui.widgets.paper_drawing import draw_page, page_sizes
from mfdw_desktop.ui.widgets.paper_print import print_pages
from mfdw_desktop.ui.widgets.paper_view import PaperView


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


def plain(words: str) -> str:
    return words.strip("\u2068\u2069")


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
    assert plain(view._zoom.text()) == "125 %"
    view.pages.step_zoom(-1)
    assert view.pages.zoom == 1.0


def test_page_stands_whole_in_the_room(qtbot: QtBot, view: PaperView) -> None:
    view.pages.fit_page()
    assert view.pages._page_rect(0).height() < view.pages.viewport().height()
    qtbot.keyClick(view.pages, Qt.Key.Key_End)
    assert view._number.text() == "Page 3 of 3"
    qtbot.keyClick(view.pages, Qt.Key.Key_Home)
    assert view._number.text() == "Page 1 of 3"


def test_wheel_zooms_around_the_pointer(view: PaperView) -> None:
    view.pages.set_zoom(1.0)
    at, room = QPoint(500, 300), view.pages.viewport().width()
    page, share = view.pages._roll.share(view.pages._origin() + at, room)
    turned = QWheelEvent(
        QPointF(at), QPointF(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.pages.viewport(), turned)
    assert view.pages.zoom == 1.25
    found, same = view.pages._roll.share(view.pages._origin() + at, room)
    assert found == page
    assert (same.x(), same.y()) == pytest.approx((share.x(), share.y()), abs=0.01)


def test_number_typed_goes_to_its_page(qtbot: QtBot, view: PaperView) -> None:
    qtbot.keyClicks(view._number, "2")
    view._number.setText("៣")  # three in Khmer, as it is shown where own digits are wanted
    qtbot.keyClick(view._number, Qt.Key.Key_Return)
    assert view.pages.page == 2
    view._number.setText("999")
    qtbot.keyClick(view._number, Qt.Key.Key_Return)
    assert view.pages.page == 2


def test_words_are_found_and_gone_through(qtbot: QtBot, view: PaperView) -> None:
    find = view.finder
    qtbot.keyClicks(find.field, "page")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: find.said.text() == "1 of 3", timeout=10_000)
    box = find._found[0].boxes[0]
    assert (box.left(), box.bottom()) == pytest.approx((100, 842 - 500), abs=4)
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert find.said.text() == "2 of 3"
    assert view.pages.page == 1
    find.previous()
    find.previous()
    assert find.said.text() == "3 of 3"
    find.field.setText("elephant")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: find.said.text() == "Not found", timeout=10_000)
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: find.said.text() == "", timeout=10_000)
    assert not view.pages._places


def test_page_is_never_drawn_larger_than_memory_allows(
    qtbot: QtBot, view: PaperView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_pages, "MOST_PIXELS", 200_000)
    monkeypatch.setattr(paper_pages, "KEEP_PIXELS", 100_000)
    view.pages.set_zoom(4.0)
    qtbot.waitUntil(lambda: view.pages._key_of(0) in view.pages._images, timeout=10_000)
    drawn = view.pages._images[view.pages._key_of(0)]
    assert drawn.width() * drawn.height() == pytest.approx(200_000, rel=0.02)
    qtbot.waitUntil(lambda: not view.pages._pending, timeout=10_000)
    view.pages.viewport().repaint()
    assert not view.pages._pending  # what is in sight is kept, or it would be drawn for ever


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


def test_paper_that_is_too_large_is_made_smaller(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    print_pages(pdf, printer, Progress())
    image = draw_page((tmp_path / "printed.pdf").read_bytes(), 0, dpi=72)
    assert (image.width(), image.height()) == pytest.approx((420, 595), abs=2)
    half = 420 / 595
    assert image.pixelColor(round(200 * half), round((842 - 650) * half)).lightness() < 40
    assert image.pixelColor(round(305 * half), round((842 - 650) * half)).lightness() == 255


def test_coloured_sign_comes_out_grey_on_a_grey_print(qtbot: QtBot, tmp_path: Path) -> None:
    sign = io.BytesIO()
    Image.new("RGB", (600, 200), (200, 10, 10)).save(sign, "PNG")
    logo = plain_picture(sign.getvalue(), "a.png")
    furniture = Furniture("Thaneakea Phum", "Kampot", "2026", "t", logo=logo)
    coloured = layout.draw(Document(furniture, (Paragraph("text"),))).content
    seen = draw_page(coloured, 0, dpi=72).pixelColor(60, 35)
    assert (seen.red(), seen.blue()) == (200, 10)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    print_pages(coloured, printer, Progress())
    printed = draw_page((tmp_path / "printed.pdf").read_bytes(), 0, dpi=72)
    grey = printed.pixelColor(60, 35)
    assert grey.red() == grey.green() == grey.blue()
    assert 40 < grey.red() < 120
    assert printed.allGray()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printer_that_takes_nothing_is_told(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with pytest.raises(RefusedError) as caught:
        print_pages(pdf, printer, Progress())
    assert caught.value.code == "printer-refused"


def test_printing_stops_when_asked(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        print_pages(pdf, printer, progress)
