"""`mfdw survey entries` and `survey compare`, as a script calls them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.domain.clients import ClientDraft, Sex
from mfdw_desktop.domain.survey_entries import EntryDecision, EntryHead, EntryRecord, decided
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch

RECORD = EntryRecord({"village": "Kep", "hours": 40}, day="2026-03-01")
OTHER = replace(RECORD, answers={"village": "Kep", "hours": 4})


@pytest.fixture
def book(tmp_path: Path) -> Workspace:
    made = branch(tmp_path)
    for name in ("Sok Chan", "Pen Bopha"):
        client = made.clients.enrol(ClientDraft(name=name, sex=Sex.FEMALE), "KH03")[0]
        head = EntryHead("work", "baseline", client.id)
        saved = made.entries.save(head, RECORD)
        if name == "Sok Chan":
            made.entries.save_second(saved.response, replace(head, typist="Mony"), OTHER)
    return made


def call(
    book: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0
) -> dict[str, Any]:
    found = main(["survey", *words, "--db", str(book / "branch.mfdw"), "--json"])
    out = capsys.readouterr().out
    assert found == code, out
    document: dict[str, Any] = json.loads(out)
    return document


def test_entries_name_what_was_typed_and_by_whom(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = call(tmp_path, capsys, "entries", "work")
    assert said["total"] == 2
    assert [(each["second_by"], each["waiting"]) for each in said["entries"]] == [
        ("Mony", 1), (None, None),
    ]  # fmt: skip
    assert call(tmp_path, capsys, "entries", "work", "--round", "final")["entries"] == []


def test_compare_gives_differences_agreement_and_what_waits(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = call(tmp_path, capsys, "compare", "work", "--round", "baseline", code=1)
    assert (said["compared"], said["same"], said["agreement"], said["waiting"]) == (3, 2, 0.6667, 1)
    (interview,) = said["interviews"]
    assert interview["differences"] == [
        {"place": "", "question": "hours", "label": "Hours a week", "first": 40, "second": 4,
         "decision": None, "value": None},
    ]  # fmt: skip
    assert said["questions"][0] == {"question": "hours", "compared": 1, "same": 0}
    assert len(said["to_type"]) == 1
    (line,) = [each for each in book.entries.lines("work") if each.comparison]
    assert line.comparison is not None
    (difference,) = line.comparison.differences
    settled = replace(line.comparison, differences=(decided(difference, EntryDecision.FIRST),))
    book.entries.decide(line.response, settled)
    said = call(tmp_path, capsys, "compare", "work", "--round", "baseline")
    assert (said["waiting"], said["agreement"]) == (0, 0.6667)


def test_compare_needs_a_round_that_is_one(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(tmp_path, capsys, "compare", "work", "--round", "wave1", code=2)
    call(tmp_path, capsys, "entries", "none", code=2)


def test_back_check_gives_error_rates(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clients = [book.clients.find(each)[0] for each in ("Sok Chan", "Pen Bopha")]
    path = tmp_path / "back.csv"
    lines = ["client_code,hours", *(f"{each.code},{hours}"
             for each, hours in zip(clients, (40, 55), strict=False))]  # fmt: skip
    path.write_text("\n".join([*lines, "KH03-99999-9,1"]), "utf-8")
    none = call(tmp_path, capsys, "back-check", "work", "--round", "baseline")
    assert (none["compared"], none["questions"]) == (0, [])
    said = call(tmp_path, capsys, "back-check", "work", "--round", "baseline",
                "--with", str(path), "--type", "hours=1", code=1)  # fmt: skip
    assert (said["compared"], said["differences"], said["types"]) == (2, 1, {"1": 0.5})
    assert said["questions"] == [
        {"question": "hours", "differences": 1, "compared": 2, "rate": 0.5, "types": {"1": 0.5}}
    ]
    call(tmp_path, capsys, "back-check", "work", "--round", "baseline", "--type", "hours=9", code=2)
    assert len(said["without_interview"]) == 1
