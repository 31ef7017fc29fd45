"""Lists of clients, schemes and awards, read as records."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.records import AWARD_FORM, CLIENT_FORM, SCHEME_FORM
from tests.importing.reading import (
    read_table,
)


def test_clients_are_read_from_a_list_in_their_language(tmp_path):
    rows = [["ល.រ", "លេខសមាជិក", "ឈ្មោះ", "ភេទ", "ថ្ងៃខែឆ្នាំកំណើត", "ភូមិ"],
            [1, "0012", "សុខ ស្រីមុំ", "ស្រី", "១៣/៤/១៩៨០", "កំពត"],
            [2, "0013", "ចាន់ ដារ៉ា", "ប្រុស", "03/05/1975", "កែប"]]  # fmt: skip
    got = read_table(tmp_path, CLIENT_FORM, rows)
    assert got.answers[0] == {
        "external_id": "0012",
        "native_name": "សុខ ស្រីមុំ",
        "sex": "female",
        "birth_on": "1980-04-13",
        "village": "កំពត",
    }


def test_names_in_parts_become_one_and_the_spouses_stay_apart(tmp_path):
    rows = [["Client Global Num*", "First Name*", "Middle Name", "Last Name*", "Gender*", "Status",
             "Spouse/Father Relationship", "First Name", "Middle Name", "Last Name"],
            ["0003-1", "Lara", "W.", "Thompson", "Female", "Active", "Father", "John", "",
             "Black"]]  # fmt: skip
    got = read_table(tmp_path, CLIENT_FORM, rows)
    assert got.answers[0] == {
        "external_id": "0003-1",
        "sex": "female",
        "status": "active",
        "name": "Lara W. Thompson",
        "relative_name": "John Black",
    }
    assert got.rows[0].key == "0003-1"


def test_a_client_without_a_name_is_rejected(tmp_path):
    rows = [["Name", "Sex"], ["Dara", "m"], ["", "f"]]
    got = read_table(tmp_path, CLIENT_FORM, rows)
    assert (got.rejected, got.rules) == ([3], ["field-missing"])


def test_a_day_that_cannot_be_read_is_not_missing_as_well(tmp_path):
    rows = [["Client", "Scheme", "Given on"], ["KH-1", "S", "2026-03-01"],
            ["KH-2", "S", "31.02.2026"], ["KH-3", "S", ""]]  # fmt: skip
    got = read_table(tmp_path, AWARD_FORM, rows)
    assert got.rejected == [3, 4]
    assert len(got.rules) == 2
    assert got.rules[-1] == "field-missing"


def test_a_list_without_what_a_record_needs_is_refused(tmp_path):
    with pytest.raises(RefusedError) as refusal:
        read_table(tmp_path, AWARD_FORM, [["Client", "Note"], ["KH-1", "x"], ["KH-2", "y"]])
    assert refusal.value.code == "column-missing"
    assert refusal.value.fields["columns"] == "Scheme, Given on"


def test_schemes_and_awards_are_read(tmp_path):
    rows = [["Code", "Name", "Type", "Area", "Amount", "Currency", "Share"],
            ["IR", "Rebate", "Interest rebate", "Child labour", "1,234.50", "khr",
             0.1]]  # fmt: skip
    got = read_table(tmp_path, SCHEME_FORM, rows)
    assert got.answers[0] == {
        "code": "IR",
        "name": "Rebate",
        "kind": "rebate",
        "area": "child_labour",
        "amount": "1234.5",
        "currency": "KHR",
        "share_percent": "10",
    }
    rows = [["Client code", "Scheme", "Date", "Amount", "Status"],
            ["KH-1", "IR", date(2026, 3, 1), 26500, "paid"],
            ["KH-2", "IR", "", 26500, "unheard of"]]  # fmt: skip
    got = read_table(tmp_path, AWARD_FORM, rows)
    assert got.answers[0] == {
        "client": "KH-1",
        "scheme": "IR",
        "on": "2026-03-01",
        "amount": "26500",
        "status": "given",
    }
    assert got.rejected == [3]
