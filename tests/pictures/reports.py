"""Pictures of the reports: the page, and every page of the paper that it shows."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from PySide6.QtGui import QImage, QPainter, QPixmap

from mfdw_desktop.database.models import Award
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.papers import PaperKind
from mfdw_desktop.domain.periods import parse_month
from mfdw_desktop.ui.reports.page import ReportsPage
from mfdw_desktop.ui.widgets.paper_drawing import draw_page, page_sizes
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
    return _side_by_side(images)


@picture("reports-listing")
def listing(stage: Stage) -> None:
    """Show the listing of the clients."""
    page = _reports(stage)
    page.paper.set_value(PaperKind.LISTING)
    page.paper.edited.emit()
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count > 3)
    stage.settle()
    page.paper.set_value(PaperKind.MONTHLY)


@picture("reports-listing-selected")
def listing_selected(stage: Stage) -> None:
    """Show the listing of two selected clients."""
    page = _reports(stage)
    page.open("clients-paper", "KH03/KH03-00008-Z,KH03-00004-H")
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count == 1)
    stage.settle()


@picture("reports-certificates")
def certificates(stage: Stage) -> None:
    """Show the certificate of one client who completed a course."""
    learning = stage.open().learning
    course = next(each for each in learning.courses() if learning.learners(each))
    done = [each for each in learning.learners(course) if each.is_complete]
    page = _reports(stage)
    page.open("certificates-paper", f"{done[0].code}/{course.scheme_code}")
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count == 1)
    stage.settle()


@picture("reports-round")
def survey_round(stage: Stage) -> None:
    """Show the report of a survey round."""
    page = _reports(stage)
    page.open("report-round", "DW/followup1")
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count > 3)
    stage.settle()


@picture("paper-round")
def paper_round(stage: Stage) -> QPixmap:
    """Show all pages of the report of a survey round side by side."""
    page = _reports(stage)
    page.open("report-round", "DW/followup1")
    stage.settle()
    stage.wait_until(lambda: page.view.pages.page_count > 4)
    pages = page.view.pages
    images = [draw_page(pages.data, n, dpi=PAPER_DPI) for n in range(pages.page_count)]
    page.paper.set_value(PaperKind.MONTHLY)
    return _side_by_side(images)


@picture("reports-closing")
def closing(stage: Stage) -> None:
    """Show which figures closing the month fixes."""
    page = _reports(stage)
    page.closing.act()
    stage.settle()


@picture("reports-reopening")
def reopening(stage: Stage) -> None:
    """Show a closed month, and the question why it is to be reopened."""
    page = _closed(stage)
    page.closing.act()
    stage.settle()


@picture("reports-final")
def final(stage: Stage) -> None:
    """Show the summary of a closed month."""
    _closed(stage)


@picture("paper-final")
def final_paper(stage: Stage) -> QPixmap:
    """Show all pages of a closed month to which an award came in later."""
    page = _closed(stage)
    workspace = stage.window.context.workspace()
    month = parse_month(page.month.value() or "")
    branch = workspace.reports.only_branch()
    assert month is not None
    with write(workspace.database, workspace.actor) as unit:
        given = unit.connection.execute(
            sa.select(Award.id).where(Award.given_on.between(month.first, month.last)).limit(3)
        ).scalars()
        unit.remove_many(Award, list(given))
    data = workspace.reports.preview(branch, month)
    workspace.batches.undo_edit(unit.edit or "")
    workspace.months.reopen(branch, month, "the other pictures show a draft")
    images = [draw_page(data, n, dpi=PAPER_DPI) for n in range(len(page_sizes(data)))]
    return _side_by_side(images)


def _closed(stage: Stage) -> ReportsPage:
    page = _reports(stage)
    workspace = stage.window.context.workspace()
    month = parse_month(page.month.value() or "")
    branch = workspace.reports.only_branch()
    assert month is not None
    if not workspace.months.state(branch, month).is_closed:
        workspace.months.close(branch, month)
    page.activate()
    stage.settle()
    return page


def _side_by_side(images: Sequence[QImage]) -> QPixmap:
    width = sum(image.width() + GAP for image in images)
    sheet = QPixmap(width, max(image.height() for image in images))
    sheet.fill("#808890")
    left = 0
    with QPainter(sheet) as painter:
        for image in images:
            painter.drawImage(left, 0, image)
            left += image.width() + GAP
    return sheet


@picture("reports-attendance")
def attendance(stage: Stage) -> None:
    """Show the sheet of a session."""
    _choose(stage, PaperKind.ATTENDANCE)


@picture("reports-client-unchosen")
def client_unchosen(stage: Stage) -> None:
    """Show what the page says before a client is chosen."""
    page = _reports(stage)
    page.paper.set_value(PaperKind.CLIENT)
    page.paper.edited.emit()
    stage.settle()


@picture("paper-register")
def register(stage: Stage) -> QPixmap:
    """Show the incentive register."""
    return _pages(_choose(stage, PaperKind.REGISTER))


@picture("paper-due")
def due(stage: Stage) -> QPixmap:
    """Show the list of checks that are due."""
    return _pages(_choose(stage, PaperKind.DUE))


@picture("paper-collection")
def collection(stage: Stage) -> QPixmap:
    """Show the sheet of a centre and a scheme."""
    return _pages(_choose(stage, PaperKind.COLLECTION))


@picture("paper-leaflet")
def leaflet(stage: Stage) -> QPixmap:
    """Show the leaflet of a scheme."""
    return _pages(_choose(stage, PaperKind.LEAFLET))


@picture("paper-eligible")
def paper_eligible(stage: Stage) -> QPixmap:
    """Show the list of who may have a scheme."""
    return _pages(_choose(stage, PaperKind.ELIGIBLE))


@picture("paper-client")
def client(stage: Stage) -> QPixmap:
    """Show the page of a client."""
    page = _reports(stage)
    before = page.view.pages.data
    workspace = page.context.workspace()
    listed = workspace.clients.page(ClientFilter(), limit=400)[1]
    shown = next(each for each in listed if workspace.documents.photo(each.id))
    page.open("client-paper", shown.code)
    stage.wait_until(lambda: page.view.pages.data != before)
    stage.settle()
    return _pages(page)


def _choose(stage: Stage, kind: PaperKind) -> ReportsPage:
    page = _reports(stage)
    before = page.view.pages.data
    page.paper.set_value(kind)
    page.paper.edited.emit()
    stage.wait_until(lambda: page.view.pages.data != before)
    stage.settle()
    return page


def _pages(page: ReportsPage) -> QPixmap:
    pages = page.view.pages
    return _side_by_side(
        [draw_page(pages.data, n, dpi=PAPER_DPI) for n in range(min(pages.page_count, 3))]
    )


@picture("paper-consent")
def consent(stage: Stage) -> QPixmap:
    """Show the consent form of a client."""
    page = _reports(stage)
    page.paper.set_value(PaperKind.CONSENT)
    page.paper.edited.emit()
    stage.settle()
    page.subject.take_client(stage.open().clients.page(ClientFilter(), limit=1)[1][0])
    stage.wait_until(lambda: page.view.pages.page_count == 1)
    stage.settle()
    return _pages(page)
