"""Rebates, savings and payments from the command line, to the files that come out."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.domain.incentives import AwardDraft
from mfdw_desktop.domain.money import Money
from tests.services import rebates_book
from tests.services.rebates_book import client, scheme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = rebates_book.book(tmp_path)
    made.incentives.give(
        [AwardDraft(scheme_id=scheme(made, "CASH"), client_id=client(made, "Lina"),
                    on=made.incentives.today(), amount=Money(3_000_000, "KHR"))]
    )  # fmt: skip
    target = made.database.target.path
    assert target is not None
    made.close()
    return target


def ask(path: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    assert main([*words, "--db", str(path), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_rebates_of_a_quarter(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = ask(path, capsys, "rebates", "compute", "--scheme", "REBATE", "--period", "2026-Q1")
    assert {each["loan"]: (each["amount"], each["reason"]) for each in made["lines"]} == {
        "L-1": ("13505.00", None), "L-2": ("0.00", "late"), "L-3": ("1000.00", None),
    }  # fmt: skip
    run = str(made["run"]["id"])
    ask(path, capsys, "rebates", "credit", run, code=2)
    assert ask(path, capsys, "rebates", "approve", run)["run"]["state"] == "approved"
    out = tmp_path / "credit.csv"
    done = ask(path, capsys, "rebates", "credit", run, "--reference", "JV-1", "--savings", "FUND",
               "--out", str(out))  # fmt: skip
    assert (done["run"]["state"], done["file"]) == ("credited", str(out))
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(each["loan"], each["amount"], each["reference"]) for each in rows] == [
        ("L-3", "1000.00", "JV-1"), ("L-1", "13505.00", "JV-1"),
    ]  # fmt: skip
    back = ask(path, capsys, "rebates", "reverse", run, "--reason", "wrong loan", "--loan", "L-3")
    assert (back["run"]["rebates"], back["run"]["reversed"]) == (1, 1)
    pdf, xlsx = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    ask(path, capsys, "report", "rebates", run, "--out", str(pdf))
    ask(path, capsys, "report", "rebates", run, "--out", str(xlsx))
    said = text_of(pdf)
    assert "13,505" in said
    assert "wrong loan" in said
    assert "Not on time" in said
    book = openpyxl.load_workbook(xlsx)
    assert len(book.sheetnames) == 3


def test_savings_go_in_and_out(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = ask(path, capsys, "clients", "list", "--find", "Dara")["clients"][0]["code"]
    ask(path, capsys, "savings", "deposit", code, "5,000", code=2)
    held = ask(path, capsys, "savings", "deposit", code, "5,000", "--scheme", "FUND")
    assert held["account"]["balance"] == "5000.00"
    refused = main(["savings", "withdraw", code, "6000", "--reason", "theft", "--db", str(path)])
    assert refused == 2
    assert "at most KHR 5,000" in capsys.readouterr().err
    held = ask(path, capsys, "savings", "withdraw", code, "2000", "--reason", "harvest")
    assert [each["balance"] for each in held["entries"]] == ["5000.00", "3000.00"]
    (row,) = ask(path, capsys, "savings", "list")["accounts"]
    assert (row["withdrawn"], row["used_after_shock"]) == ("2000.00", True)
    pdf = tmp_path / "s.pdf"
    ask(path, capsys, "report", "savings", code, "--out", str(pdf))
    assert "Loss of crops or animals" in text_of(pdf)


def test_payments_are_planned_paid_and_returned(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = ask(path, capsys, "clients", "list", "--find", "Lina")["clients"][0]["code"]
    rows = ask(path, capsys, "payments", "plan", code, "--scheme", "CASH", "--times", "3",
               "--every", "2")["payments"]  # fmt: skip
    assert [each["amount"] for each in rows] == ["10000.00"] * 3
    first = str(rows[0]["id"])
    due = ask(path, capsys, "payments", "due", "--until", "2099-01-01")
    assert due["total"] == 3
    pdf = tmp_path / "p.pdf"
    ask(path, capsys, "report", "payments", "--until", "2099-01-01", "--out", str(pdf))
    assert text_of(pdf).count("10,000") == 3
    paid = ask(path, capsys, "payments", "pay", first, "--reference", "R-4")["payments"][0]
    assert (paid["state"], paid["reference"]) == ("paid", "R-4")
    back = ask(path, capsys, "payments", "return", first, "--reason", "not at home")
    assert back["payments"][0]["state"] == "returned"
    ask(path, capsys, "payments", "return", first, "--reason", "again", code=2)


def test_rule_of_a_rebate_is_shown_and_added(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own,) = ask(path, capsys, "rebates", "rule", "REBATE")["rules"]
    assert (own["number"], own["share_percent"]) == (0, "10")
    rules = ask(path, capsys, "rebates", "rule", "REBATE", "--share", "12.5", "--grace", "2",
                "--way", "each", "--most", "50,000")["rules"]  # fmt: skip
    assert [(each["number"], each["share_percent"], each["most"]) for each in rules] == [
        (1, "12.5", "50000.00")
    ]
    ask(path, capsys, "rebates", "rule", "REBATE", "--share", "120", code=2)


def test_statement_and_punctuality(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    loans = ask(path, capsys, "loans", "list")["loans"]
    told = {each["loan"]: (each["on_time"], each["due"], each["longest_delay"]) for each in loans}
    assert told == {"L-1": (4, 4, 0), "L-2": (1, 2, 5), "L-3": (1, 1, 0)}
