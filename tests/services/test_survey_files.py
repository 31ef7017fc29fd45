"""Responses going out: types, the layout of Kobo, no formulas, no names, and back again."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, options, outcome, write_rows
from tests.services.test_imports_undo import CHILDREN, household

ROWS = [
    ("u1", "A-101", "2026-03-01", '=HYPERLINK("x")', 40, "sew sell"),
    ("u2", "A-102", "2026-03-02", "-Kep", "", ""),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    yield made
    made.close()


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_export_comes_back_unchanged(book: Workspace, tmp_path: Path, name: str) -> None:
    before = digest(book)
    assert book.surveys.export("work", tmp_path / name, round="baseline") == 2
    done = book.surveys.import_workbook(tmp_path / name, options(client_column="client_code"))
    assert outcome(done) == (0, 0, 2, 0, 0)
    assert digest(book) == before


def test_workbook_has_types_split_columns_and_no_formula(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    book.surveys.export("work", out)
    sheet = openpyxl.load_workbook(out)["Decent work"]
    heads = [cell.value for cell in sheet[1]]
    first = dict(zip(heads, (cell.value for cell in sheet[2]), strict=True))
    second = dict(zip(heads, (cell.value for cell in sheet[3]), strict=True))
    assert (first["hours"], first["jobs"], first["jobs/sew"]) == (40, "sew sell", 1)
    assert (second["jobs"], second["jobs/sew"]) == (None, None)
    village = sheet.cell(2, heads.index("village") + 1)
    assert (village.data_type, village.quotePrefix) == ("s", True)
    assert "<f>" not in zipfile.ZipFile(out).read("xl/worksheets/sheet1.xml").decode()


def test_csv_guards_what_excel_would_run(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    book.surveys.export("work", out)
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    assert "'=HYPERLINK" in raw.decode("utf-8-sig")
    assert ",'-Kep," in raw.decode("utf-8-sig")


def test_repeats_are_sheets_that_point_at_their_rows(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(
        household(tmp_path / "h.xlsx", CHILDREN), options(round="followup1")
    )
    out = tmp_path / "out.xlsx"
    assert book.surveys.export("work", out, round="followup1") == 2
    rows = list(openpyxl.load_workbook(out)["child"].iter_rows(values_only=True))
    heads = [str(each) for each in rows[0]]
    found = [dict(zip(heads, row, strict=True)) for row in rows[1:]]
    assert [(each["first_name"], each["_parent_index"]) for each in found] == [
        ("Dara", 1), ("Sok", 1), ("Lin", 2),
    ]  # fmt: skip


def test_pseudonymous_export_names_nobody(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    book.surveys.export("work", out, pseudonymous=True)
    text = out.read_text(encoding="utf-8-sig")
    for said in ("A-101", "KH03-00001", "u1"):
        assert said not in text
    assert text.count("P-") == 2


def test_template_of_the_survey_is_written_once(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "t.xlsx"
    assert book.surveys.template("work", out) == 5
    with pytest.raises(RefusedError, match="file-exists"):
        book.surveys.template("work", out)


@pytest.mark.parametrize(
    ("code", "name", "round_name", "refusal"),
    [
        ("work", "out.pdf", "", "responses-kind"),
        ("none", "out.csv", "", "survey-unknown"),
        ("work", "out.csv", "wave1", "round-unknown"),
    ],
)
def test_export_that_cannot_be_is_refused(
    book: Workspace, tmp_path: Path, code: str, name: str, round_name: str, refusal: str
) -> None:
    with pytest.raises(RefusedError) as caught:
        book.surveys.export(code, tmp_path / name, round=round_name)
    assert caught.value.code == refusal
    assert not (tmp_path / name).exists()
