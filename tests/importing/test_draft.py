from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.draft import draft_form, draft_task, guess_kind
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing.packages import book
from tests.importing.reading import read
from tests.importing.test_responses import family

K = QuestionKind


def draft(path):
    return next(draft_task(Progress(), path=path, code="drafted"))


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("age", [5, 7, ""], K.INTEGER),
        ("income", [5, 7.5], K.DECIMAL),
        ("income", ["1.234,50", "7"], K.DECIMAL),
        ("age", ["5", "17", "n/a"], K.INTEGER),
        ("client code", [1, 2], K.TEXT),
        ("Phone number", ["012345678"], K.TEXT),
        ("code", ["001", "002"], K.TEXT),
        ("zip", ["001", "002"], K.TEXT),
        ("day", [date(2024, 1, 2)], K.DAY),
        ("at", [datetime(2024, 1, 2, 9)], K.MOMENT),
        ("day", ["13/4/2024", "2024-01-02"], K.DAY),
        ("at", ["2024-01-02T09:00:00+07:00"], K.MOMENT),
        ("when", [time(9)], K.TIME),
        ("ok", ["yes", "no", "yes", "no"], K.SELECT_ONE),
        ("note", ["a long story", "another one"], K.TEXT),
        ("empty", ["", ""], K.TEXT),
    ],
)
def test_guess_kind_listens_to_the_cells(header, cells, kind):
    assert guess_kind(header, cells)[0] is kind


def test_a_draft_reads_its_own_file_back(tmp_path):
    rows: list[list[object]] = [
        ["start", "g/sex", "g/inc", "g/inc/rebate", "g/inc/train", "_gps_latitude",
         "_gps_longitude", "ផ្ទះ", "_id", "_uuid", "_submission_time"],
        ["2026-01-02T10:00:00+07:00", "f", "rebate train", 1, 1, 11.5, 104.9, 3, 1, "u1",
         "2026-01-02T03:00:00"],
        ["2026-01-03T10:00:00+07:00", "m", "train", 0, 1, 11.6, 104.8, 2, 2, "u2",
         "2026-01-03T03:00:00"],
        ["2026-01-04T10:00:00+07:00", "f", "", "", "", "", "", 2, 3, "u3", "2026-01-04T03:00:00"],
        ["2026-01-05T10:00:00+07:00", "f", "", "", "", "", "", 2, 4, "u4", "2026-01-05T03:00:00"],
    ]  # fmt: skip
    path = book(tmp_path / "data.xlsx", {"data": rows})
    form = draft(path)
    assert [(each.code, each.kind) for each in form.questions] == [
        ("start", K.MOMENT),
        ("sex", K.SELECT_ONE),
        ("inc", K.SELECT_MULTIPLE),
        ("gps", K.GEOPOINT),
        ("q5", K.INTEGER),
    ]
    got = read(path, form)
    assert got.answers[0] == {
        "start": "2026-01-02T10:00:00+07:00",
        "sex": "f",
        "inc": ["rebate", "train"],
        "gps": "11.5 104.9",
        "q5": 3,
    }
    assert [row.key for row in got.rows] == ["u1", "u2", "u3", "u4"]


def test_a_draft_takes_the_repeats_along(tmp_path):
    path = family(tmp_path / "family.xlsx")
    form = draft(path)
    assert [each.path for each in form.repeats] == ["members", "members/jobs"]
    got = read(path, form)
    assert [len(row.children) for row in got.rows] == [4, 1]


@pytest.mark.samples
@pytest.mark.parametrize(
    ("name", "rows", "children"),
    [
        ("kobo_export_birdnests_nested_repeat_labels_typed.xlsx", 4, 28),
        ("kobo_export_household_repeat_xml.xlsx", 6, 13),
        ("kobo_export_household_repeat_hxl_tagrow.xlsx", 6, 13),
        ("kobo_export_long_sheet_names.xlsx", 2, 6),
        ("kobo_export_or_other.xlsx", 3, 0),
        ("kobo_export_sanitation_semicolon.csv", 4, 0),
        ("ona_export_good.xlsx", 9, 0),
        ("ona_nested_repeats.csv", 2, 16),
        ("safi_clean.csv", 131, 0),
        ("dates_numbers.ods", 3, 0),
        ("reach_msna_clean_350cols.xlsx", 578, 0),
    ],
)
def test_sample_exports_import_with_their_own_draft(samples, name, rows, children):
    path = samples / "surveys" / name
    got = read(path, draft(path))
    assert got.rejected == []
    assert len(got.rows) == rows
    assert sum(len(row.children) for row in got.rows) == children


def test_rosters_in_columns_are_drafted_as_repeats(tmp_path: Path) -> None:
    path = tmp_path / "ona.csv"
    path.write_text(
        "address,kids[1]/name,kids[1]/age,kids[2]/name,kids[2]/age,kids[2]/shots[1]/shot,_uuid,"
        "_duration\nTakeo,Sok,3,Dara,5,Polio,u1,9\nKep,Mali,7,n/a,n/a,n/a,u2,9\n",
        encoding="utf-8",
    )
    workbook = open_workbook(path)
    form = draft_form(workbook, workbook.table("csv"), "D")
    assert [(each.path, each.parent) for each in form.repeats] == [
        ("kids", ""),
        ("kids/shots", "kids"),
    ]
    assert [(each.path, each.kind.value, each.repeat) for each in form.questions] == [
        ("address", "text", ""),
        ("kids/name", "text", "kids"),
        ("kids/age", "integer", "kids"),
        ("kids/shots/shot", "text", "kids/shots"),
    ]
    found = read(path, form)
    assert [len(row.children) for row in found.rows] == [3, 1]
