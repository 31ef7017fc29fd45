"""The samples as second proof: the figures that issue 2 states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.domain.surveys import Questionnaire, to_document
from mfdw_desktop.importing.child import Limits, guarded
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.rows import Chunk
from mfdw_desktop.importing.xlsform import read_form
from tests.importing.reading import Read, read

pytestmark = pytest.mark.samples


@pytest.fixture
def form(samples: Path) -> Questionnaire:
    return read_form(samples / "xlsforms" / "reach_msna_tool_form.xlsx", Progress())[0]


def households(samples: Path, form: Questionnaire, name: str) -> Read:
    return read(samples / "surveys" / name, form, client_column="X_uuid")


def test_the_household_survey_and_its_second_round_are_read_whole(samples, form):
    raw = households(samples, form, "reach_msna_raw_348cols.xlsx")
    clean = households(samples, form, "reach_msna_clean_350cols.xlsx")
    assert (len(raw.rows), len(clean.rows)) == (632, 578)
    assert raw.rejected == clean.rejected == []
    before = {row.key: row for row in raw.rows}
    after = {row.key: row for row in clean.rows}
    assert set(after) < set(before)
    assert all(row.client == row.key for row in raw.rows)
    assert all(row.day.startswith("2021-07-") for row in raw.rows)
    changed = [key for key, row in after.items() if row.answers != before[key].answers]
    assert 40 <= len(changed) <= 50


def test_every_column_of_the_household_survey_has_its_reason(samples, form):
    clean = households(samples, form, "reach_msna_clean_350cols.xlsx")
    assert len(clean.header.matches) == 350
    unknown = [each.header for each in clean.header.matches if each.why == "unknown"]
    assert unknown == ["socio_eco_division", "water_sector"]
    assert {each.severity for each in clean.problems} == {Severity.WARNING}


def test_the_mifos_sheet_enrols_its_eight_clients(samples):
    got = read(samples / "surveys" / "mifos_client_import.xls", CLIENT_FORM)
    assert (got.header.header_row, got.rejected) == (4, [])
    assert len(got.rows) == 8
    assert got.answers[0] == {
        "external_id": "0003-000000121",
        "sex": "female",
        "birth_on": "1978-05-23",
        "officer": "loan officer",
        "branch": "DHM",
        "joined_on": "2008-04-12",
        "status": "active",
        "activity": "Agriculture",
        "name": "Lara W. Thompson11",
        "relative_name": "John Thompson",
    }


def test_the_guarded_child_yields_the_same_rows(samples, form):
    path = samples / "surveys" / "reach_msna_raw_348cols.xlsx"
    document = json.loads(json.dumps(to_document(form)))
    arguments = {"path": path, "document": document, "options": ReadOptions()}
    task = "mfdw_desktop.importing.responses:rows_task"
    items = list(guarded(task, arguments, limits=Limits(), progress=Progress()))
    rows = [row for item in items[1:] if isinstance(item, Chunk) for row in item.rows]
    assert rows == read(path, form).rows
