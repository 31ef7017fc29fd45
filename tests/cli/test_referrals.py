from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.services.demo import make_demo


@pytest.fixture
def branch(tmp_path: Path) -> str:
    workspace, _ = make_demo(tmp_path / "b.mfdw", clients=40)
    workspace.close()
    return str(tmp_path / "b.mfdw")


def call(capsys: pytest.CaptureFixture[str], branch: str, *words: str) -> tuple[int, Any]:
    code = main([*words, "--db", branch, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_client_is_referred_followed_and_closed(
    branch: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _, listed = call(capsys, branch, "clients", "list", "--status", "active")
    code = listed["clients"][0]["code"]
    bare = ("referrals", "add", code, "--partner", "HC", "--reason", "health")
    assert call(capsys, branch, *bare)[0] == 2
    done, made = call(capsys, branch, *bare, "--best-interest", "she cannot be asked")
    assert done == 0
    number = str(made["number"])
    assert call(capsys, branch, "referrals", "received", number)[0] == 0
    assert call(capsys, branch, "referrals", "note", number, "went there")[0] == 0
    out = tmp_path / "slip.pdf"
    assert call(capsys, branch, "report", "referral", number, "--out", str(out))[0] == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert call(capsys, branch, "referrals", "close", number, "--outcome", "helped")[0] == 0
    _, found = call(capsys, branch, "referrals", "list", "--client", code, "--state", "closed")
    mine = next(each for each in found["referrals"] if each["number"] == made["number"])
    assert (mine["outcome"], mine["basis"], mine["days_open"]) == ("helped", "best_interest", 0)
    assert mine["notes"][0]["text"] == "went there"


def test_partner_is_added_once(branch: str, capsys: pytest.CaptureFixture[str]) -> None:
    add = ("referrals", "partners", "--add", "NGO1", "--name", "Friends", "--kind", "ngo")
    done, found = call(capsys, branch, *add)
    assert done == 0
    assert "NGO1" in {each["code"] for each in found["partners"]}
    assert call(capsys, branch, *add)[0] == 2
    assert call(capsys, branch, "referrals", "close", "999999", "--outcome", "helped")[0] == 2


def test_partners_list_is_imported_without_saying_its_kind(
    branch: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _, listed = call(capsys, branch, "clients", "list", "--status", "active")
    code = listed["clients"][0]["code"]
    sheet = tmp_path / "list.csv"
    sheet.write_text(
        "Client code,Partner,Reason of referral,Referral date,Consent date,Consent method,Outcome,"
        f"Date closed\n{code},HC,Health,2026-02-01,2026-01-30,Signature,No show,2026-02-20\n",
        encoding="utf-8",
    )
    planned = call(capsys, branch, "import", str(sheet), "--dry-run")
    done = call(capsys, branch, "import", str(sheet))
    again = call(capsys, branch, "import", str(sheet), "--kind", "referrals")
    assert [(code, made["imported"], made["unchanged"]) for code, made in (planned, done, again)] \
        == [(0, 1, 0), (0, 1, 0), (0, 0, 1)]  # fmt: skip
    assert call(capsys, branch, "import", str(tmp_path / "none.csv"))[0] == 2
    sheet.write_text("Name,Sex\nDara,male\n", encoding="utf-8")
    code_said, said = call(capsys, branch, "import", str(sheet))
    assert (code_said, said["error"]) == (2, "list-kind-unclear")
    assert call(capsys, branch, "template", "claims", str(tmp_path / "t.xlsx"))[0] == 0
