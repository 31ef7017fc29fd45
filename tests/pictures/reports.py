"""Pictures of the reports: the page, and every page of the paper that it shows."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPixmap

from mfdw_desktop.ui.reports.page import LISTING, MONTHLY, ReportsPage
from mfdw_desktop.ui.widgets.paper_view import draw_page
from tests.pictures.stage import Stage, picture

PAPER_DPI = 96
GAP = 16


def _reports(stage: Stage) -> ReportsPage:
    page = stage.go("reports")
    assert isinstance(page, ReportsPage)
    stage.wait_until(lambda: page.view.pages.page_count > 0)
    stage.settle()
    return page


@picture("reports")
def reports(stage: Stage) -> None:
    """Show the monthly summary as it will be printed."""
    _reports(stage)


@picture("paper-monthly")
def monthly(stage: Stage) -> QPixmap:
    """Show all pages of the monthly summary side by side."""
    pages = _reports(stage).view.pages
    images = [draw_page(pages.data, n, dpi=PAPER_DPI) for n in range(pages.page_count)]
    width = sum(image.width() + GAP for image in images)
    sheet = QPixmap(width, max(image.height() for image in images))
    sheet.fill("#808890")
    left = 0
    with QPainter(sheet) as painter:
        for image in images:
            painter.drawImage(left, 0, image)
            left += image.width() + GAP
    return sheet


@picture("reports-listing")
def listing(stage: Stage) -> None:
    """Show the listing of the clients."""
    page = _reports(stage)
    page.paper.set_value(LISTING)
    page.paper.edited.emit()
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count > 3)
    stage.settle()
    page.paper.set_value(MONTHLY)
