"""The issue's chain on the real samples: in, again, changed, doubled, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, count, digest, outcome

pytestmark = pytest.mark.samples
FORM = "reach_msna_tool_form"
KOBO = {
    "kobo_export_household_repeat_xml.xlsx": (6, 13),
    "kobo_export_household_repeat_hxl_tagrow.xlsx": (6, 13),
    "kobo_export_long_sheet_names.xlsx": (2, 6),
}
"""Sample to its responses and the rows of its repeats."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def _options(name: str) -> ImportOptions:
    return ImportOptions(FORM, name, client_column="X_uuid", new_clients=NewClients.CREATE)


def test_reach_survey_goes_in_again_changed_and_back(book: Workspace, samples: Path) -> None:
    raw = samples / "surveys" / "reach_msna_raw_348cols.xlsx"
    clean = samples / "surveys" / "reach_msna_clean_350cols.xlsx"
    form = book.surveys.define(samples / "xlsforms" / "reach_msna_tool_form.xlsx")
    assert (len(form.questions), len(form.languages)) == (223, 2)
    before = digest(book)
    first = book.surveys.import_workbook(raw, _options("baseline"))
    assert (outcome(first), first.new_clients) == ((632, 0, 0, 0, 0), 632)
    assert book.clients.counts()[ClientStatus.TO_COMPLETE] == 632
    second = book.surveys.import_workbook(clean, _options("followup1"))
    assert (outcome(second), second.new_clients) == ((578, 0, 0, 0, 0), 0)
    for file, name, rows in ((raw, "baseline", 632), (clean, "followup1", 578)):
        again = book.surveys.import_workbook(file, _options(name))
        assert outcome(again) == (0, 0, rows, 0, 0)
    changed = book.surveys.import_workbook(clean, _options("baseline"))
    assert changed.imported == changed.new_clients == 0
    assert 40 <= changed.updated <= 50
    assert changed.updated + changed.unchanged == 578
    assert changed.samples_total >= changed.updated
    for done in (changed, second, first):
        assert done.batch is not None
        assert book.batches.undo(done.batch).is_complete
    assert digest(book) == before
    assert book.backups.check().problems == ()


def test_doubled_submission_waits_for_a_person(book: Workspace, samples: Path) -> None:
    file = samples / "surveys" / "kobo_export_birdnests_nested_repeat_labels_typed.xlsx"
    book.surveys.define_from_data(file, "birds")
    done = book.surveys.import_workbook(file, ImportOptions("birds", "baseline"))
    assert (done.rows, outcome(done)) == (4, (2, 0, 1, 1, 0))
    assert done.needs_a_person
    (line,) = book.waiting.queued()
    assert [(each.standing, each.queued) for each in line.differences] == [("Maple", "Not a tree")]


@pytest.mark.parametrize("name", sorted(KOBO))
def test_repeats_of_kobo_come_with_their_rows(book: Workspace, samples: Path, name: str) -> None:
    file = samples / "surveys" / name
    book.surveys.define_from_data(file, "kobo")
    done = book.surveys.import_workbook(file, ImportOptions("kobo", "baseline"))
    assert (done.imported, count(book, "response_row")) == KOBO[name]


def test_mifos_sheet_enrols_its_clients(book: Workspace, samples: Path) -> None:
    file = samples / "surveys" / "mifos_client_import.xls"
    done = book.imports.run("clients", file, ImportOptions())
    assert (outcome(done), done.header_row) == ((8, 0, 0, 0, 0), 4)
    assert outcome(book.imports.run("clients", file, ImportOptions())) == (0, 0, 8, 0, 0)
    assert [each.code for each in book.clients.find("0003-000000125")] == ["KH03-00005-6"]
