"""`mfdw clients duplicates | merge | unmerge`, as a script calls them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_survey import Shell
from tests.services.imports_book import write_rows
from tests.services.test_duplicates import filled

HEADERS = ("Name", "Sex", "Village", "Date of birth", "Phone")
PEOPLE = [
    ("Zhen Qiu", "F", "Kampot", "1990-05-04", "012111222"),
    ("Zhenh Qiu", "F", "Kampot", "1990-05-04", ""),
    ("Prak Vanna", "M", "Kep", "1980-01-01", "012999888"),
]


@pytest.fixture
def mfdw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(tmp_path, capsys)
    write_rows(tmp_path / "people.csv", PEOPLE, HEADERS)
    shell("clients", "import", str(tmp_path / "people.csv"))
    return shell


def test_pair_is_listed_merged_and_unmerged(mfdw: Shell) -> None:
    found = mfdw("clients", "duplicates")
    (pair,) = found["pairs"]
    assert {part["part"] for part in pair["parts"]} == {"name", "birth", "sex", "village"}
    assert "Zhenh Qiu" in mfdw.text("clients", "duplicates")
    one, other = pair["one"], pair["other"]
    plan = mfdw("clients", "merge", one, other, "--take", "name", "--dry-run")
    assert plan["batch"] is None
    taken = {each["field"]: each["takes"] for each in plan["fields"]}
    assert (taken["name"], taken["village"]) == ("other", "kept")
    mfdw("clients", "merge", one, other, "--take", "shoe", exit_code=2)
    mfdw("clients", "merge", one, one, exit_code=2)
    done = mfdw("clients", "merge", one, other, "--take", "name")
    assert done["batch"]
    assert mfdw("clients", "show", other)["client"]["code"] == one
    assert mfdw("clients", "show", one)["client"]["name"] == "Zhenh Qiu"
    back = mfdw("clients", "unmerge", other)
    assert (back["kept"], back["blocked"], back["later"]) == ([], [], [])
    assert mfdw("clients", "show", other)["client"]["code"] == other
    mfdw("clients", "unmerge", other, exit_code=2)


def test_decision_stays_and_is_forgotten(mfdw: Shell) -> None:
    (pair,) = mfdw("clients", "duplicates")["pairs"]
    mfdw("clients", "duplicates", "--pair", pair["one"], pair["other"])
    assert mfdw("clients", "duplicates")["total"] == 0
    assert mfdw("clients", "duplicates", "--decided")["pairs"][0]["decision"] == "different"
    mfdw("clients", "duplicates", "--pair", pair["one"], pair["other"], "--decide", "forget")
    assert mfdw("clients", "duplicates")["total"] == 1


def test_list_goes_out_and_comes_back(mfdw: Shell, tmp_path: Path) -> None:
    out = tmp_path / "d.xlsx"
    found = mfdw("clients", "duplicates", "--out", str(out))
    assert found["groups"] == 1
    (pair,) = found["pairs"]
    filled(out, {pair["one"]: ("correct", "yes")})
    half = mfdw("clients", "duplicates", "--apply", str(out), exit_code=1)
    assert [each["rule"] for each in half["problems"]] == ["undecided"]
    filled(out, {pair["other"]: ("drop", "yes")})
    done = mfdw("clients", "duplicates", "--apply", str(out))
    assert (done["merged"], done["problems"]) == (1, [])
