"""Versions, eligible, approvals, exposure, budgets and reviews from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.services.demo import make_demo


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "demo.mfdw"
    make_demo(path, clients=120, seed=2)[0].close()
    return path


def ask(branch: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code = main(["--db", str(branch), "--json", *words])
    out = capsys.readouterr().out
    return code, json.loads(out) if out else {}


def test_versions_say_what_held_when(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = ask(branch, capsys, "schemes", "versions", "school-rebate")
    assert code == 0
    first, second = said["versions"]
    assert (first["from"], second["until"]) == (None, None)
    assert first["until"] == second["from"]
    assert first["conditions"] != second["conditions"]


def test_why_a_client_may_not_have_it(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = ask(branch, capsys, "schemes", "eligible", "SCHOOL-LOAN")
    assert code == 0
    assert said["total"] == len(said["clients"]) > 0
    who = said["clients"][0]["code"]
    code, said = ask(branch, capsys, "schemes", "eligible", "SCHOOL-LOAN", "--client", who)
    assert (code, said["eligible"], said["reasons"]) == (0, True, [])
    _, exposure = ask(branch, capsys, "incentives", "exposure")
    other = next(each["client"] for each in exposure["exposures"] if each["arm"] == "comparison")
    code, said = ask(branch, capsys, "schemes", "eligible", "SCHOOL-LOAN", "--client", other)
    assert (code, said["needs_reason"]) == (1, True)
    assert said["reasons"][0] == "In comparison in SAFE-SCHOOL"


def test_waiting_awards_are_approved_and_refused(
    branch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = ask(branch, capsys, "awards", "waiting")
    assert code == 1
    first, second = (str(each["number"]) for each in said["waiting"])
    assert ask(branch, capsys, "awards", "approve", first)[0] == 0
    assert ask(branch, capsys, "awards", "refuse", second, "--reason", "no receipt")[0] == 0
    assert ask(branch, capsys, "awards", "approve", second)[0] == 2
    code, said = ask(branch, capsys, "awards", "waiting", "--decided")
    assert code == 0
    assert {each["decision"] for each in said["waiting"]} == {"approved", "refused"}


def test_contamination_is_told_and_needs_a_person(
    branch: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "log.xlsx"
    words = ("incentives", "exposure", "--contaminated", "--out", str(out))
    code, said = ask(branch, capsys, *words)
    assert code == 1
    assert said["exposed_comparison"] == len(said["exposures"]) == 2
    assert said["contamination"] == pytest.approx(2 / said["comparison"])
    assert out.stat().st_size


def test_budgets_are_made_and_listed(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ask(branch, capsys, "incentives", "budget")[1]["budgets"]
    words = ("--set", "SKILLS-LINK", "--period", "month", "--on", "2026-03-10")
    code, said = ask(branch, capsys, "incentives", "budget", *words, "--amount", "1,000,000")
    assert code == 0
    assert len(said["budgets"]) == len(before) + 1
    made = next(each for each in said["budgets"] if each["scheme"] == "SKILLS-LINK")
    assert (made["first"], made["last"], made["budget"]) == (
        "2026-03-01", "2026-03-31", "1000000.00",
    )  # fmt: skip
    assert ask(branch, capsys, "incentives", "budget", *words, "--amount", "much")[0] == 2
    assert ask(branch, capsys, "incentives", "budget", "--set", "NONE", "--awards", "3")[0] == 2


def test_breaches_are_listed_and_reviewed(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = ask(branch, capsys, "incentives", "reviews", "--decided")
    assert code == 0
    assert said["reviews"]
    done = said["reviews"][0]
    words = ("--decision", "continue", "--reason", "is back at school")
    code, _ = ask(branch, capsys, "incentives", "review", str(done["number"]), *words)
    assert code == 0
    _, said = ask(branch, capsys, "incentives", "reviews", "--decided")
    again = next(each for each in said["reviews"] if each["number"] == done["number"])
    assert again["decision"] == "continue"
