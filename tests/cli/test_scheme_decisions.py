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


def test_one_award_is_given_put_right_and_removed(
    branch: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _, said = ask(branch, capsys, "schemes", "eligible", "SCHOOL-LOAN")
    who = said["clients"][0]["code"]
    give = ("awards", "give", who, "--scheme", "school-loan", "--on", "2026-01-12")
    assert ask(branch, capsys, *give)[0] == 2
    code, said = ask(branch, capsys, *give, "--amount", "150,000", "--reference", "R-9")
    assert (code, said["given"], said["waits"]) == (0, 1, False)
    _, said = ask(branch, capsys, "awards", "list", "--client", who)
    made = next(each for each in said["awards"] if each["reference"] == "R-9")
    assert (made["amount"], made["on"], made["status"]) == ("150000.00", "2026-01-12", "given")
    number = str(made["number"])
    put = ("awards", "change", number, "--status", "returned", "--note", "not at home")
    assert ask(branch, capsys, *put)[0] == 0
    _, said = ask(branch, capsys, "awards", "list", "--client", who)
    now = next(each for each in said["awards"] if each["number"] == made["number"])
    assert (now["status"], now["note"], now["amount"]) == ("returned", "not at home", "150000.00")
    assert ask(branch, capsys, "awards", "remove", number)[0] == 0
    for wrong in (("awards", "change", number, "--note", "x"), ("awards", "remove", number)):
        assert ask(branch, capsys, *wrong)[0] == 2
    code, said = ask(branch, capsys, "schemes", "export", str(tmp_path / "s.xlsx"))
    assert code == 0
    code, told = ask(branch, capsys, "schemes", "import", str(tmp_path / "s.xlsx"), "--dry-run")
    assert (code, told["unchanged"], told["rejected"]) == (0, said["rows"], 0)


def test_checks_are_listed_and_written(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = ask(branch, capsys, "awards", "checks", "--state", "due")
    first, second = [each for each in said["checks"] if each["about_child"]][:2]
    write = ("awards", "check", str(first["number"]), "--state")
    assert ask(branch, capsys, *write, "waived")[0] == 2
    assert ask(branch, capsys, *write, "not_met", "--follows", "no more loans")[0] == 2
    assert ask(branch, capsys, *write, "not_met", "--note", "harvest")[0] == 0
    assert ask(branch, capsys, "awards", "check", str(second["number"]), "--state", "met")[0] == 0
    _, said = ask(branch, capsys, "awards", "checks", "--state", "all", "--limit", "5000")
    found = {each["number"]: each for each in said["checks"]}
    assert (found[first["number"]]["state"], found[first["number"]]["needs_review"]) == (
        "not_met", True,
    )  # fmt: skip
    # what is usual for the condition
    assert found[second["number"]]["evidence"] in ("school_letter", "attendance_sheet")
    assert ask(branch, capsys, "awards", "check", "999999", "--state", "met")[0] == 2


def test_kind_of_our_own_and_its_fields(
    branch: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    add = ("schemes", "kind", "Sewing machine", "--text", "Serial number", "--needed",
           "serial number", "--choice", "Colour=blue|green", "--conditions")  # fmt: skip
    code, said = ask(branch, capsys, *add)
    assert code == 0
    made = said["kinds"][-1]
    assert (made["code"], made["own"], made["conditions"]) == ("sewing_machine", True, True)
    assert [(each["code"], each["needed"]) for each in made["fields"]] == [
        ("serial_number", True), ("colour", False),
    ]  # fmt: skip
    assert ask(branch, capsys, "schemes", "kind", "Kit", "--choice", "Size")[0] == 2
    rows = "Code,Name,Kind,Area,Amount,Currency\nSEW,Machine,Sewing machine,Risk,40000,KHR\n"
    (tmp_path / "s.csv").write_text(rows, encoding="utf-8")
    assert ask(branch, capsys, "schemes", "import", str(tmp_path / "s.csv"))[0] == 0
    _, people = ask(branch, capsys, "clients", "list", "--status", "active", "--limit", "1")
    who = people["clients"][0]["code"]
    give = ("awards", "give", who, "--scheme", "SEW")
    for fields, expected in (
        ((), 2),
        (("--field", "S-1"), 2),
        (("--field", "serial_number=S-1", "--field", "colour=red"), 2),
        (("--field", "serial_number=S-1", "--field", "colour=blue"), 0),
    ):
        assert ask(branch, capsys, *give, *fields)[0] == expected
    _, listed = ask(branch, capsys, "awards", "list", "--client", who)
    given = next(each for each in listed["awards"] if each["scheme"] == "SEW")
    assert given["fields"] == {"serial_number": "S-1", "colour": "blue"}
