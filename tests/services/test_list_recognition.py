"""A list is known by its columns: the template of each kind, and no list of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from mfdw_desktop.domain.lists import BOOK_LISTS, BookList
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.importing.template import write_template
from mfdw_desktop.services.inspection import inspect_workbook
from mfdw_desktop.services.list_recognition import recognise
from mfdw_desktop.services.lists import SUBJECTS
from tests.services.imports_book import write_book


def test_every_kind_has_what_its_rows_mean() -> None:
    assert list(SUBJECTS) == [each.code for each in BOOK_LISTS]
    for each in BOOK_LISTS:
        codes = {question.code for question in each.form.questions}
        assert set(each.proof) <= codes
        filled = {column.source for column in SUBJECTS[each.code].columns}  # type: ignore[attr-defined]
        assert filled <= codes, each.code


@pytest.mark.parametrize("of", BOOK_LISTS, ids=[each.code for each in BOOK_LISTS])
def test_template_of_a_kind_is_known_by_its_columns(of: BookList, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_template(of.form, path)
    found = recognise(inspect_workbook(path))
    assert found is not None
    assert found.kind == of.code


def test_list_of_clients_is_none_of_them(tmp_path: Path) -> None:
    heads = [each.label() for each in CLIENT_FORM.questions]
    path = write_book(tmp_path / "clients.xlsx", {"Clients": [heads, ["x"] * len(heads)]})
    assert recognise(inspect_workbook(path)) is None


def test_template_of_clients_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "clients.xlsx"
    write_template(CLIENT_FORM, path)
    found = recognise(inspect_workbook(path))
    assert found is not None
    assert found.kind == "clients"
