"""Policies, claims and visits from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from mfdw_desktop.cli.main import main
from mfdw_desktop.services.demo import make_demo


@pytest.fixture
def branch(tmp_path: Path) -> str:
    workspace, _ = make_demo(tmp_path / "b.mfdw", clients=40)
    workspace.close()
    return str(tmp_path / "b.mfdw")


def call(capsys: pytest.CaptureFixture[str], branch: str, *words: str) -> tuple[int, Any]:
    code = main([*words, "--db", branch, "--json"])
    said = capsys.readouterr().out
    return code, json.loads(said) if said else None


def client_of(capsys: pytest.CaptureFixture[str], branch: str) -> str:
    _, listed = call(capsys, branch, "clients", "list", "--status", "active")
    return str(listed["clients"][0]["code"])


def test_policy_is_written_claimed_under_and_paid(
    branch: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = client_of(capsys, branch)
    add = ("insurance", "add", code, "--premium", "60,000", "--client-share", "20000",
           "--number", "NEW-1", "--starts", "2026-01-01")  # fmt: skip
    status, made = call(capsys, branch, *add)
    assert status == 0
    assert made["persons"] >= 1
    assert made["award"] is not None
    assert [each["rule"] for each in made["warnings"]] == ["premium-unpaid"]
    assert call(capsys, branch, *add)[0] == 2
    _, found = call(capsys, branch, "insurance", "list", "--find", "NEW-1")
    (policy,) = found["policies"]
    assert (policy["premium"], policy["institution_share"]) == ("60000.00", "40000.00")
    number = str(made["id"])
    status, claim = call(
        capsys, branch, "insurance", "claim", number, "--event", "hospital", "--happened",
        "2026-02-01", "--filed", "2026-02-05", "--claimed", "100000", "--wanted", "Bill",
    )  # fmt: skip
    assert (status, claim["state"]) == (0, "filed")
    key = str(claim["id"])
    assert call(capsys, branch, "insurance", "step", key, "pay", "--paid-to", "X")[0] == 2
    walk = (
        ("complete", "2026-02-10"),
        ("submit", "2026-02-11"),
        ("decide", "2026-03-01", "--decision", "approved"),
        ("pay", "2026-03-09", "--paid-to", "holder"),
    )
    for step, on, *more in walk:
        status, after = call(capsys, branch, "insurance", "step", key, step, "--on", on, *more)
        assert status == 0, step
    assert (after["state"], after["days_to_pay"]) == ("paid", 32)
    status, helped = call(capsys, branch, "insurance", "help", key, "--minutes", "40",
                          "--on", "2026-02-06", "--by", "Dara")  # fmt: skip
    assert (status, helped["minutes"]) == (0, 40)
    _, claims = call(capsys, branch, "insurance", "claims", "--policy", number)
    assert claims["claims"][0]["help"][0]["by"] == "Dara"
    assert call(capsys, branch, "insurance", "cancel", number)[0] == 2
    status, _ = call(capsys, branch, "insurance", "cancel", number, "--reason", "moved away")
    assert status == 0


def test_event_without_cover_needs_a_person(
    branch: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = call(capsys, branch, "insurance", "list", "--limit", "1")
    number = str(found["policies"][0]["id"])
    status, claim = call(
        capsys, branch, "insurance", "claim", number, "--event", "illness", "--happened",
        "2019-01-01", "--filed", "2019-01-02",
    )  # fmt: skip
    assert status == 1
    assert [each["rule"] for each in claim["warnings"]] == ["event-outside-cover"]


def test_persons_and_loose_awards_are_listed(
    branch: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, persons = call(capsys, branch, "insurance", "persons")
    assert persons["total"] == len(persons["persons"]) > 0
    _, loose = call(capsys, branch, "insurance", "loose")
    if loose["total"]:
        award = loose["awards"][0]
        status, made = call(capsys, branch, "insurance", "add", award["client"], "--award",
                            str(award["award"]))  # fmt: skip
        assert (status, made["award"]) == (0, award["award"])
        _, left = call(capsys, branch, "insurance", "loose")
        assert left["total"] == loose["total"] - 1


def test_lists_are_written_with_every_row(
    branch: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lists = {"policies": ("list", "total"), "persons": ("persons", "total"),
             "claims": ("claims", "total"), "loose": ("loose", "total")}  # fmt: skip
    for what, (command, key) in lists.items():
        out = tmp_path / f"{what}.xlsx"
        status, made = call(capsys, branch, "insurance", "export", what, str(out))
        _, listed = call(capsys, branch, "insurance", command)
        assert (status, made["rows"]) == (0, listed[key]), what
        rows = list(load_workbook(out).worksheets[0].iter_rows(values_only=True))
        assert len(rows) == listed[key] + 1
    status, made = call(capsys, branch, "health", "export", str(tmp_path / "visits.csv"))
    assert (status, made["rows"] > 0) == (0, True)
    assert "diagnosis" not in (tmp_path / "visits.csv").read_text(encoding="utf-8-sig")


def test_voucher_is_given_out_and_used(branch: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = client_of(capsys, branch)
    status, made = call(
        capsys, branch, "health", "add", code, "--voucher", "HV-1", "--issued", "2026-02-01",
        "--scheme", "HEALTH-VOUCHER", "--service", "eyes",
    )  # fmt: skip
    assert (status, made["award"] is not None) == (0, True)
    status, used = call(capsys, branch, "health", "change", str(made["id"]), "--visited",
                        "2026-02-09", "--cost", "18000")  # fmt: skip
    assert (status, used["state"]) == (0, "used")
    _, found = call(capsys, branch, "health", "list", "--find", "HV-1")
    assert (found["total"], found["visits"][0]["cost"]) == (1, "18000.00")
    assert "diagnosis" not in found["visits"][0]
    assert call(capsys, branch, "health", "add", code)[0] == 2
