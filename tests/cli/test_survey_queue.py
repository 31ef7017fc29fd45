"""`mfdw survey queue`: a script lists what waits and decides it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_survey import Shell
from tests.services.imports_book import write_rows
from tests.services.test_survey_queue import SECOND

HEADERS = ("_uuid", "client", "today", "village", "hours", "jobs", "Full name", "Gender")
ROW = ("u1", "X-1", "2026-03-01", "Kampot", 40, "sew", "Sok Chantha", "F")


@pytest.fixture
def mfdw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(tmp_path, capsys)
    write_rows(tmp_path / "people.csv", [("Sok Chanta", "F", "Kampot")], ("Name", "Sex", "Village"))
    shell("clients", "import", str(tmp_path / "people.csv"))
    return shell


def test_unknown_client_is_listed_with_candidates_and_linked(mfdw: Shell, tmp_path: Path) -> None:
    write_rows(tmp_path / "a.csv", [ROW], HEADERS)
    assert mfdw.take(exit_code=1)["queued"] == 1
    found = mfdw("survey", "queue", "--survey", "work")
    (line,) = found["unknown"]
    assert (line["client"], line["said"]["name"]) == ("X-1", "Sok Chantha")
    (candidate,) = line["candidates"]
    assert candidate["name"] == "Sok Chanta"
    assert {part["part"] for part in candidate["parts"]} == {"name", "sex", "village"}
    number = str(line["interview"])
    assert "Sok Chantha" in mfdw.text("survey", "queue")
    mfdw("survey", "queue", number, "--candidate", "2", exit_code=2)
    mfdw("survey", "queue", number, "--decide", "merge", exit_code=2)
    mfdw("survey", "queue", number, "--candidate", "1")
    assert mfdw("survey", "queue")["total"] == 0
    assert mfdw("clients", "show", candidate["client"])["responses"][0]["round"] == "baseline"
    assert mfdw.take()["unchanged"] == 1


def test_second_interview_is_decided(mfdw: Shell, tmp_path: Path) -> None:
    write_rows(tmp_path / "a.csv", SECOND)
    assert mfdw.take("--new-clients", "create", exit_code=1)["queued"] == 1
    (line,) = mfdw("survey", "queue")["second"]
    assert (line["reason"], line["standing_on"], line["interviewed_on"]) == (
        "second interview", "2026-03-01", "2026-03-09",
    )  # fmt: skip
    number = str(line["interview"])
    mfdw("survey", "queue", number, exit_code=2)
    mfdw("survey", "queue", number, "--decide", "replace")
    assert mfdw("survey", "queue")["second"] == []


def test_roles_are_listed_and_named(mfdw: Shell) -> None:
    found = {each["role"]: each for each in mfdw("survey", "roles", "work")["roles"]}
    assert (found["village"]["question"], found["village"]["marked"]) == ("village", False)
    named = mfdw("survey", "roles", "work", "--set", "household_size=hours", "--set", "village=")
    found = {each["role"]: each for each in named["roles"]}
    assert found["household_size"]["question"] == "hours"
    assert (found["village"]["question"], found["village"]["marked"]) == (None, True)
    back = mfdw("survey", "roles", "work", "--set", "village=auto")
    assert [each["marked"] for each in back["roles"] if each["role"] == "village"] == [False]
    mfdw("survey", "roles", "work", "--set", "village=nothing", exit_code=2)
    mfdw("survey", "roles", "work", "--set", "shoe=village", exit_code=2)
