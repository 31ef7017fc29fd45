"""Documents in a real window: taken in, shown in the head, saved out, removed, undone."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.domain.conditions import CheckRow
from mfdw_desktop.ui.clients import photo
from mfdw_desktop.ui.clients.document_dialogs import DocumentDialog, PictureDialog
from mfdw_desktop.ui.clients.document_list import DocumentList, size_words
from mfdw_desktop.ui.clients.evidence_dialog import EvidenceDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.tab_documents import DocumentsTab
from mfdw_desktop.ui.clients.tab_parts import IncentivesTab
from mfdw_desktop.ui.incentives.conditions import ConditionsPane
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from tests.domain.files import PDF, png
from tests.ui.journey import Journey


def rows_of(pane: ConditionsPane) -> list[CheckRow]:
    """Return the rows of a list that are there."""
    rows = [pane.model.row_at(number) for number in range(pane.model.rowCount())]
    return [each for each in rows if each is not None]


def bare(journey: Journey) -> ClientRow:
    """Return a client of whom nothing is kept."""
    with closing(journey.database()) as stored:
        rows = stored.clients.page(ClientFilter(), limit=400)[1]
        return next(each for each in rows if not stored.documents.of(each.id) and each.name)


def opened(journey: Journey, client: ClientRow) -> tuple[ClientsPage, DocumentList]:
    page = journey.show("clients", ClientsPage)
    page.open("client", client.uid)
    journey.settle()
    page.view.choose_tab("documents")
    journey.settle()
    tab = page.view.tab("documents")
    assert isinstance(tab, DocumentsTab)
    return page, tab.list


def test_journey_of_a_photo_and_a_paper(journey: Journey, tmp_path: Path) -> None:
    client = bare(journey)
    page, tab = opened(journey, client)
    assert not page.view.photo.isVisible()
    (tmp_path / "face.png").write_bytes(png(300, 200))
    tab.take(tmp_path / "face.png")
    dialog = journey.dialog(DocumentDialog)
    assert dialog.form.values()["kind"] == "photo"
    dialog.submit()
    journey.settle()
    assert page.view.photo.isVisible()
    (tmp_path / "paper.pdf").write_bytes(PDF)
    tab.take(tmp_path / "paper.pdf")
    journey.dialog(DocumentDialog).submit()
    journey.settle()
    tab.table.table.choose_row(0)
    tab._on_save_clicked()
    tab.save_to(str(tmp_path / "out.pdf"))
    journey.settle()
    assert (tmp_path / "out.pdf").read_bytes() == PDF
    tab.table.table.choose_row(1)
    tab._show.click()
    journey.settle()
    shown = journey.dialog(PictureDialog)
    assert shown._picture.pixmap().size() == QSize(300, 200)
    shown.reject()
    tab._remove.click()
    journey.settle()
    assert not page.view.photo.isVisible()
    page.context.actions.undo_last()
    journey.settle()
    assert page.view.photo.isVisible()
    with closing(journey.database()) as stored:
        assert len(stored.documents.of(client.id)) == 2


def test_file_of_another_kind_is_refused_in_the_dialog(journey: Journey, tmp_path: Path) -> None:
    _page, tab = opened(journey, bare(journey))
    (tmp_path / "photo.jpg").write_bytes(b"MZ not a photo")
    tab.take(tmp_path / "photo.jpg")
    dialog = journey.dialog(DocumentDialog)
    dialog.submit()
    journey.settle()
    assert dialog.isVisible()
    assert dialog.message.current is not None
    dialog.leave()


def test_journey_of_evidence_of_a_check(journey: Journey, tmp_path: Path) -> None:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["check"])
    journey.settle()
    pane = page.conditions
    pane.shown.choose("all")
    journey.settle()
    check = next(each for each in rows_of(pane) if not each.documents)
    pane.table.choose(check.uid)
    journey.press(pane.table, "e")
    journey.settle()
    shown = journey.dialog(EvidenceDialog)
    (tmp_path / "sheet.png").write_bytes(png(300, 200))
    shown.list.take(tmp_path / "sheet.png")
    dialog = journey.dialog(DocumentDialog)
    assert dialog.form.values()["kind"] == "evidence"
    dialog.submit()
    journey.settle()
    assert [each.name for each in shown.list.table.model.rows] == ["sheet.png"]
    shown.list.table.table.choose_row(0)
    shown.list._show.click()
    journey.settle()
    journey.dialog(PictureDialog).reject()
    shown.list._remove.click()
    journey.settle()
    assert not shown.list.table.model.rows
    shown.reject()
    page.context.actions.undo_last()
    journey.settle()
    said = next(each for each in rows_of(pane) if each.uid == check.uid)
    assert said.documents == 1
    assert "evidence: 1 document" in pane.cell(said, "condition").second
    page.context.open_record("client", check.client_uid)
    journey.settle()
    clients = journey.window.stack.built("clients")
    assert isinstance(clients, ClientsPage)
    clients.view.choose_tab("incentives")
    journey.settle()
    tab = clients.view.tab("incentives")
    assert isinstance(tab, IncentivesTab)
    tab.checks.table.choose(check.uid)
    assert tab.checks._offered is not None
    assert tab.checks._offered.isEnabled()
    tab.checks._offered.trigger()
    journey.settle()
    again = journey.dialog(EvidenceDialog)
    assert [each.name for each in again.list.table.model.rows] == ["sheet.png"]
    again.reject()


def test_picture_of_the_clipboard_is_pasted(journey: Journey) -> None:
    client = bare(journey)
    _page, tab = opened(journey, client)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    QGuiApplication.clipboard().setImage(image)
    tab.paste()
    journey.dialog(DocumentDialog).submit()
    journey.settle()
    with closing(journey.database()) as stored:
        (found,) = stored.documents.of(client.id)
        assert (found.media_type, found.file_name) == ("image/png", "picture.png")


@pytest.mark.parametrize(
    ("size", "fills", "shown"),
    [
        ((3000, 1500), False, QSize(400, 200)),
        ((3000, 1500), True, QSize(400, 400)),
        ((100, 50), False, QSize(100, 50)),
    ],
)
def test_picture_is_made_small(size: tuple[int, int], fills: bool, shown: QSize) -> None:
    image = photo.scaled(png(*size), QSize(400, 400), fills=fills)
    assert image is not None
    assert image.size() == shown


def test_picture_that_cannot_be_read_is_none() -> None:
    assert photo.scaled(b"\x89PNG\r\n\x1a\n broken", QSize(10, 10)) is None


def test_sizes_are_said_in_words() -> None:
    assert [size_words(each) for each in (10, 20_000, 3_500_000)] == ["1 kB", "20 kB", "3.3 MB"]
