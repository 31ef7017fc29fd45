"""The JSON keys that scripts rely on, on the sample branch."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.common import paths
from mfdw_desktop.services.demo import make_demo

SAMPLE = paths.resources_folder() / "samples/household_followup2_kobo.xlsx"
IMPORTED = {"batch", "rows", "imported", "updated", "unchanged", "rejected", "problems", "seconds"}

Call = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sample branch that nobody changes."""
    path = tmp_path_factory.mktemp("sample") / "sample.mfdw"
    workspace, _ = make_demo(path, clients=60)
    workspace.database.checkpoint()
    workspace.close()
    return path


@pytest.fixture
def call(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that runs a command on a copy of the sample branch."""
    database = Path(shutil.copyfile(sample, tmp_path / "a.mfdw"))

    def run(*arguments: object) -> tuple[int, dict[str, Any]]:
        words = [str(each) for each in arguments]
        code = main([*words, "--json", "--db", str(database)])
        said = capsys.readouterr()
        assert said.out.count("\n") == 1, said
        return code, json.loads(said.out)

    return run


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("clients list", {"total", "clients"}),
        ("clients list --find sok --limit 3", {"total", "clients"}),
        ("schemes list", {"schemes"}),
        ("awards list", {"total", "awards"}),
        ("survey list", {"surveys"}),
        ("survey show DW", {"survey", "rounds"}),
        ("survey batches", {"batches"}),
        ("check", {"problems"}),
    ],
)
def test_question_answers_with_its_keys(call: Call, command: str, keys: set[str]) -> None:
    code, said = call(*command.split())
    assert (code, said["ok"]) == (0, True)
    assert keys <= set(said)


def test_client_is_listed_and_shown_with_its_keys(call: Call) -> None:
    listed = call("clients", "list", "--limit", 5)[1]
    assert listed["total"] == 60
    assert len(listed["clients"]) == 5
    first = listed["clients"][0]
    assert {"code", "name", "sex", "birth_date", "centre", "status", "arm"} <= set(first)
    code, shown = call("clients", "show", first["code"])
    assert code == 0
    assert {"client", "household", "enterprises", "loans", "awards", "responses"} <= set(shown)


def test_scheme_has_its_keys(call: Call) -> None:
    scheme = call("schemes", "list")[1]["schemes"][0]
    assert {"code", "name", "kind", "area"} <= set(scheme)


def test_survey_comes_in_and_goes_out_with_its_keys(call: Call, tmp_path: Path) -> None:
    before = call("check")[1]["content_hash"]
    ask = ("survey", "import", SAMPLE, "--survey", "DW", "--round", "followup2")
    code, dry = call(*ask, "--dry-run")
    assert set(dry) >= IMPORTED
    assert call("check")[1]["content_hash"] == before
    code, said = call(*ask)
    assert code in (0, 1)
    assert set(said) >= IMPORTED
    assert said["imported"] == dry["imported"]
    assert said["rows"] == sum(
        said[each] for each in ("imported", "updated", "unchanged", "rejected")
    ) + said.get("queued", 0) + said.get("blank", 0)
    for problem in said["problems"]:
        assert {"row", "column", "value", "rule", "message"} <= set(problem)
    undone = call("survey", "undo", said["batch"])[1]
    assert {"removed", "restored", "kept", "blocked"} <= set(undone)
    assert call("check")[1]["content_hash"] == before
    code, out = call("survey", "export", "DW", tmp_path / "out.xlsx")
    assert (code, out["rows"] > 0) == (0, True)


def test_inspect_needs_no_database(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["survey", "inspect", str(SAMPLE), "--json", "--db", str(tmp_path / "none.mfdw")]
    assert main(words) == 0
    said = json.loads(capsys.readouterr().out)
    assert {"file", "sha256", "format", "dialect", "best_sheet", "sheets", "repeats"} <= set(said)
    sheet = said["sheets"][0]
    assert {"name", "hidden", "header_row", "rows", "columns"} <= set(sheet)
    assert {"letter", "header", "kind", "filled", "examples"} <= set(sheet["columns"][0])
    assert not (tmp_path / "none.mfdw").exists()


def test_define_says_what_it_read(call: Call) -> None:
    form = paths.resources_folder() / "surveys/household.xlsx"
    code, said = call("survey", "define", form)
    assert code in (0, 1)
    assert {"code", "title", "version", "languages", "questions", "warnings"} <= set(said)
    assert {"name", "type", "label", "required", "choices"} <= set(said["questions"][0])


@pytest.mark.parametrize("paper", ["monthly", "listing"])
def test_paper_says_its_keys(call: Call, tmp_path: Path, paper: str) -> None:
    month = ("--month", "2026-03") if paper == "monthly" else ()
    code, said = call("report", paper, *month, "--out", tmp_path / "p.pdf")
    assert code == 0
    assert {"file", "pages", "seconds"} <= set(said)
    assert Path(said["file"]).read_bytes().startswith(b"%PDF")
