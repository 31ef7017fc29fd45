"""Papers through a real window: preview, saving, printing, history."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrinter

from mfdw_desktop.domain.organisation import BranchEntry
from mfdw_desktop.domain.papers import PaperKind
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.ui import printing
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.reports.month_task import TASK_FILE
from mfdw_desktop.ui.reports.page import ReportsPage
from mfdw_desktop.ui.reports.subject import NEEDS
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.widgets.paper_print import PrintDialog, print_pages
from tests.ui.journey import PATIENCE, Journey


@pytest.fixture
def page(journey: Journey) -> ReportsPage:
    made = journey.show("reports", ReportsPage)
    journey.qtbot.waitUntil(lambda: made.view.pages.page_count > 0, timeout=PATIENCE)
    return made


def drawn_again(journey: Journey, page: ReportsPage, before: bytes = b"") -> bytes:
    """Wait until the paper was drawn anew and return it."""
    before = before or page.view.pages.data
    journey.qtbot.waitUntil(lambda: page.view.pages.data != before, timeout=PATIENCE)
    journey.settle()
    return page.view.pages.data


def words_of(data: bytes) -> str:
    with_pages = PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in with_pages)


def test_month_that_has_ended_is_shown(page: ReportsPage) -> None:
    assert page.month.currentIndex() == 1
    assert "Monthly monitoring summary" in words_of(page.view.pages.data)
    assert page.message.current is None


def test_section_left_out_is_not_drawn(journey: Journey, page: ReportsPage) -> None:
    check = next(each for section, each in page.sections.items() if section.value == "surveys")
    assert "Survey rounds" in words_of(page.view.pages.data)
    check.click()
    assert "Survey rounds" not in words_of(drawn_again(journey, page))


def test_words_of_the_manager_stand_on_the_paper(journey: Journey, page: ReportsPage) -> None:
    page.narrative.setPlainText("Two schools were closed.")
    assert "Two schools were closed." in words_of(drawn_again(journey, page))


def test_saved_twice_gives_a_second_version(
    journey: Journey, page: ReportsPage, tmp_path: Path
) -> None:
    out = tmp_path / "2026-03_KH03_monitoring.pdf"
    page.saving.paper_to(str(out))
    journey.settle()
    first = out.read_bytes()
    page.saving.paper_to(str(out))
    journey.settle()
    second = out.with_name(f"{out.stem}_v2.pdf")
    assert second.exists()
    assert out.read_bytes() == first
    assert page.message.current is not None
    assert page.message.current.accessibleName() == f"Saved as {second.name}"
    assert page._history.count() == 2
    other = journey.database()
    assert [each.file_name for each in other.reports.printed(page._branch)] == [
        second.name,
        out.name,
    ]
    other.close()


def test_listing_has_every_client(journey: Journey, page: ReportsPage) -> None:
    page.paper.set_value(PaperKind.LISTING)
    page.paper.edited.emit()
    words = words_of(drawn_again(journey, page))
    assert "KH03-00008-Z" in words
    assert not page.narrative.isVisible()


def test_listing_is_of_the_selected_clients(journey: Journey, page: ReportsPage) -> None:
    page.context.open_record("clients-paper", "KH03/KH03-00008-Z,KH03-00004-H")
    words = words_of(drawn_again(journey, page))
    assert set(re.findall(r"KH03-\d{5}-.", words)) <= {"KH03-00008-Z", "KH03-00004-H"}
    assert "KH03-00008-Z" in words
    assert page.subject._clients_line.isVisible()
    page.subject.clear_clients.click()
    assert len(re.findall(r"KH03-\d{5}-.", words_of(drawn_again(journey, page)))) > 2
    assert not page.subject._clients_line.isVisible()


def test_pages_are_printed_at_the_printers_resolution(
    journey: Journey, page: ReportsPage, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    out = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(out))
    data = page.view.pages.data
    count = page.view.pages.page_count
    done: list[int] = []
    journey.application.jobs.write(
        "Printing", lambda progress: print_pages(data, printer, progress), then=done.append
    )
    journey.qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    assert done == [count]
    assert len(PdfDocument(out.read_bytes())) == count


def test_print_goes_through_the_systems_dialog(
    journey: Journey, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    page.print_paper()
    assert page.message.current is not None
    assert page.message.current.accessibleName() == "There is no printer on this computer"
    assert [each.text() for each in page.message.current.buttons] == ["Save PDF"]
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    page.print_paper()
    dialog = journey.dialog(PrintDialog)
    printer, out = dialog.chosen(), tmp_path / "printed.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    dialog.done(PrintDialog.DialogCode.Accepted)
    journey.settle()
    assert out.exists()
    assert page.message.current is not None
    assert "sent to the printer" in page.message.current.accessibleName()


def test_branch_without_clients_says_what_to_do(journey: Journey, page: ReportsPage) -> None:
    organisation = journey.window.context.workspace().organisation
    entry = BranchEntry(code="KH04", name="Takeo")
    journey.window.actions_.run("Adding", lambda _p: organisation.save_branch(entry))
    journey.settle()
    journey.window.choose_branch("KH04")
    journey.settle()
    assert page._shown.currentIndex() == 1
    assert not page.page_actions()[0].isEnabled()
    journey.window.choose_branch("KH03")
    journey.settle()
    assert page._shown.currentIndex() == 0
    assert page.page_actions()[0].isEnabled()


def test_paper_is_drawn_anew_only_in_sight(journey: Journey, page: ReportsPage) -> None:
    journey.show("incentives", IncentivesPage)
    data = page.view.pages.data
    organisation = journey.window.context.workspace().organisation
    facts = replace(organisation.institution(), name="Samaki")
    journey.window.actions_.run("Saving", lambda _p: organisation.save_institution(facts))
    journey.settle()
    assert page.view.pages.data == data
    journey.show("reports", ReportsPage)
    assert "Samaki" in words_of(drawn_again(journey, page, data))


@pytest.mark.parametrize("kind", [each for each in NEEDS if each is not PaperKind.MONTHLY])
def test_every_paper_is_shown_and_saved(
    journey: Journey, page: ReportsPage, tmp_path: Path, kind: PaperKind
) -> None:
    page.paper.set_value(kind)
    page.paper.edited.emit()
    if kind in (PaperKind.CLIENT, PaperKind.CONSENT):
        assert page.request() is None
        page.open(f"{kind.value}-paper", "KH03-00008-Z")
    if kind is PaperKind.REFERRAL:
        page.subject.referral.setCurrentIndex(0)
        page.subject.referral.edited.emit()
    if kind is PaperKind.SAVINGS:
        book = journey.database()
        code = book.savings.accounts(AccountFilter())[0].client_code
        page.subject.take_client(book.clients.find(code)[0])
        book.close()
    data = drawn_again(journey, page)
    assert data.startswith(b"%PDF")
    page.saving.paper_to(str(tmp_path / "paper.pdf"))
    page.saving.workbook_to(str(tmp_path / "paper.xlsx"))
    journey.settle()
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    sheets = load_workbook(tmp_path / "paper.xlsx")
    assert all(sheet.max_row > 1 for sheet in sheets)


def test_every_months_summary_is_saved_by_a_task(
    journey: Journey, page: ReportsPage, tmp_path: Path
) -> None:
    assert page.task.action in page.page_actions()
    page.task.save(str(tmp_path))
    journey.settle()
    assert (tmp_path / TASK_FILE).is_file()
    assert page.message.current is not None
    page.task.save(str(tmp_path / "none"))
    journey.settle()
    assert page.message.current.accessibleName() != f"Saved as {TASK_FILE}"


def test_round_is_opened_from_its_health_and_names_are_ticked(
    journey: Journey, page: ReportsPage
) -> None:
    surveys = journey.show("surveys", SurveysPage)
    journey.settle()
    surveys.show_health("DW", "followup1")
    assert surveys.health is not None
    journey.settle()
    surveys.health.paper.click()
    journey.qtbot.waitUntil(
        lambda: "Survey round report" in words_of(page.view.pages.data), timeout=PATIENCE
    )
    assert page.subject.round.value() == "followup1"
    assert not page.subject.all_branches.isVisible()
    plain = page.view.pages.data
    assert "KH03-0" not in words_of(plain)
    page.subject.with_names.click()
    assert "KH03-0" in words_of(drawn_again(journey, page, plain))
