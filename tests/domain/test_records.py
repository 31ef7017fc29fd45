from __future__ import annotations

import pytest

from mfdw_desktop.domain import records
from mfdw_desktop.domain.records import AWARD_FORM, CLIENT_FORM, RECORD_FORMS, SCHEME_FORM


@pytest.mark.parametrize("form", RECORD_FORMS.values(), ids=RECORD_FORMS)
def test_every_alias_means_one_field(form):
    owners: dict[str, str] = {}
    for question in form.questions:
        for alias in (question.code, *question.aliases):
            assert owners.setdefault(alias.casefold(), question.code) == question.code, alias


@pytest.mark.parametrize("form", RECORD_FORMS.values(), ids=RECORD_FORMS)
def test_every_list_of_choices_is_there(form):
    for question in form.questions:
        assert not question.list_name or form.choices_of(question)


def test_complete_joins_the_parts_of_a_name():
    answers = {"given_name": "Lara", "middle_name": "W.", "family_name": "Thompson", "sex": "f"}
    assert records.complete(CLIENT_FORM.code, answers) == ()
    assert answers == {"sex": "f", "name": "Lara W. Thompson"}


def test_complete_moves_a_name_in_its_own_script():
    answers = {"name": "សុខ ស្រីមុំ"}
    records.complete(CLIENT_FORM.code, answers)
    assert answers == {"native_name": "សុខ ស្រីមុំ"}


def test_complete_keeps_a_vietnamese_name_latin():
    answers = {"name": "Đặng Thị Hoa"}
    records.complete(CLIENT_FORM.code, answers)
    assert answers == {"name": "Đặng Thị Hoa"}


def test_complete_says_what_is_empty():
    assert records.complete(CLIENT_FORM.code, {"sex": "f"}) == ("name",)
    assert records.complete(AWARD_FORM.code, {"client": "KH-1"}) == ("scheme", "on")
    assert records.complete("a survey", {}) == ()


def test_complete_reads_a_share_that_excel_keeps_as_a_fraction():
    answers = {"code": "a", "name": "b", "kind": "rebate", "share_percent": "0.025"}
    records.complete(SCHEME_FORM.code, answers)
    assert answers["share_percent"] == "2.5"


def test_lacking_names_the_columns_without_which_nothing_can_be_stored():
    assert records.lacking(AWARD_FORM.code, {"client"}) == ("scheme", "on")
    assert records.lacking(CLIENT_FORM.code, {"sex"}) == ("name",)
    assert records.lacking(CLIENT_FORM.code, {"given_name"}) == ()
    assert records.lacking("a survey", set()) == ()
