"""Recipes and what is remembered, from the command line."""

from __future__ import annotations

import json

import pytest

from mfdw_desktop.services.workspace import open_workspace
from tests.cli.test_survey import Shell
from tests.services.imports_book import answers, write_rows

ROWS = [
    ("u1", "A-101", "3/4/2026", "Kampot", "1,5 k", "sewing"),
    ("u2", "A-102", "5/6/2026", "Kep", "12", "Sews"),
]


@pytest.fixture
def mfdw(tmp_path, capsys) -> Shell:
    shell = Shell(tmp_path, capsys)
    write_rows(tmp_path / "a.csv", ROWS)
    return shell


def take(mfdw: Shell, *more: str, file: str = "a.csv", round_name: str = "baseline", code: int = 0):
    return mfdw(
        "survey", "import", str(mfdw.folder / file), "--survey", "work", "--round", round_name,
        *more, exit_code=code,
    )  # fmt: skip


def stored(mfdw: Shell) -> list[tuple[str, str]]:
    workspace = open_workspace(mfdw.folder / "branch.mfdw")
    found = answers(workspace)
    workspace.close()
    return found


def decided(mfdw: Shell) -> str:
    """Write the recipe of a dry run with the decisions of a person in it; return its path."""
    path = mfdw.folder / "made.json"
    take(mfdw, "--client-column", "client", "--new-clients", "create", "--dry-run",
         "--save-recipe", str(path), code=1)  # fmt: skip
    recipe = json.loads(path.read_text(encoding="utf-8"))
    recipe["readings"] = {"hours": {"multiples": "read", "number": "comma"}}
    recipe["value_maps"] = {"jobs": {"sewing": "sew"}}
    path.write_text(json.dumps(recipe), encoding="utf-8")
    return str(path)


def test_open_readings_are_told_and_decided_in_the_recipe(mfdw):
    found = take(mfdw, "--client-column", "client", "--new-clients", "create", "--dry-run", code=1)
    columns = {each["target"]: each for each in found["columns"]}
    hours = {each["topic"]: each for each in columns["hours"]["readings"]}
    assert hours["multiples"]["open"]
    assert hours["multiples"]["ways"][1]["read"] == ["1500"]
    said = mfdw.text("survey", "import", str(mfdw.folder / "a.csv"), "--survey", "work", "--round",
                     "baseline", "--client-column", "client", "--new-clients", "create",
                     "--dry-run")  # fmt: skip
    assert "Day or month first? @day.order" in said
    assert "Numbers with a word hours.multiples" in said


def test_saved_recipe_replays_with_the_same_result(mfdw):
    path = decided(mfdw)
    first = take(mfdw, "--recipe", path, "--save-recipe", str(mfdw.folder / "again.json"))
    before = stored(mfdw)
    assert '"hours":1500' in before[0][1]
    assert '"jobs":["sew"]' in before[0][1]
    mfdw("survey", "undo", str(first["batch"]))
    take(mfdw, "--recipe", str(mfdw.folder / "again.json"))
    assert stored(mfdw) == before


def test_next_file_is_read_alike_and_says_since_when(mfdw):
    take(mfdw, "--recipe", decided(mfdw))
    write_rows(mfdw.folder / "b.csv", [("u9", "A-101", "9/4/2026", "Kep", "2,5 k", "sewing")])
    found = take(mfdw, file="b.csv", round_name="followup1")
    assert found["imported"] == 1
    assert found["recalled"]["share"] == 1.0
    assert '"hours":2500' in stored(mfdw)[-1][1]
    said = mfdw.text("survey", "import", str(mfdw.folder / "b.csv"), "--survey", "work", "--round",
                     "followup2", "--dry-run")  # fmt: skip
    assert "read as the import" in said


def test_anew_takes_nothing_over(mfdw):
    take(mfdw, "--recipe", decided(mfdw))
    found = take(mfdw, "--anew", "--dry-run", round_name="followup1", code=1)
    assert found["recalled"] is None
    assert found["rejected"] >= 1


def test_memory_goes_with_the_undo_of_its_import(mfdw):
    first = take(mfdw, "--recipe", decided(mfdw))
    mfdw("survey", "undo", str(first["batch"]))
    found = take(mfdw, "--client-column", "client", "--new-clients", "create", "--dry-run", code=1)
    assert found["recalled"] is None


def test_what_is_remembered_never_reaches_another_questionnaire(mfdw):
    take(mfdw, "--recipe", decided(mfdw))
    mfdw("survey", "define", "--from-data", str(mfdw.folder / "a.csv"), "--code", "other")
    found = mfdw("survey", "import", str(mfdw.folder / "a.csv"), "--survey", "other", "--round",
                 "baseline", "--dry-run")  # fmt: skip
    assert found["recalled"] is None
    assert all(each["why"] != "remembered" for each in found["columns"])


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.json", "{", 2),
        ("a.json", '{"format": "mfdw-recipe-1", "readings": {"x": {"order": "ydm"}}}', 2),
        ("a.json", '{"format": "mfdw-recipe-1", "readings": []}', 2),
        ("a.json", '["x"]', 2),
    ],
)
def test_what_is_no_recipe_is_refused_before_anything_is_read(mfdw, name, text, code):
    path = mfdw.folder / name
    path.write_text(text, encoding="utf-8")
    assert take(mfdw, "--recipe", str(path), code=code)["ok"] is False


def test_a_recipe_takes_no_ones_place(mfdw):
    there = mfdw.folder / "there.json"
    there.write_text("mine", encoding="utf-8")
    assert take(mfdw, "--save-recipe", str(there), code=2)["ok"] is False
    assert there.read_text(encoding="utf-8") == "mine"
    assert take(mfdw, "--save-recipe", str(mfdw.folder / "x.txt"), code=2)["ok"] is False
    assert not (mfdw.folder / "x.txt").exists()
