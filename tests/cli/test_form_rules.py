"""A form's rules from the XLSForm to the command's answer."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.test_survey import Shell
from tests.services.imports_book import write_rows

SURVEY = (
    ("type", "name", "label", "required", "required_message", "relevant", "constraint",
     "constraint_message::English (en)", "constraint_message::Français (fr)", "calculation",
     "choice_filter", "repeat_count"),
    ("today", "today", "", "", "", "", "", "", "", "", "", ""),
    ("text", "client", "Client", "", "", "", "", "", "", "", "", ""),
    ("select_one yn", "works", "Works", "yes", "Ask again", "", "", "", "", "", "", ""),
    ("begin group", "job", "Job", "", "", "${works} = 'y'", "", "", "", "", "", ""),
    ("integer", "hours", "Hours", "${works} = 'y'", "", "", ". <= 100", "At most 100",
     "Au plus 100", "", "", ""),
    ("end group", "", "", "", "", "", "", "", "", "", "", ""),
    ("calculate", "double", "", "", "", "", "", "", "", "${hours} * 2", "", ""),
    ("calculate", "told", "", "", "", "", "", "", "", "pulldata('a', 'b', 'c', ${client})", "", ""),
    ("select_one place", "village", "Village", "", "", "", "", "", "", "", "d = ${district}", ""),
    ("text", "district", "District", "", "", "", "", "", "", "", "", ""),
)  # fmt: skip
CHOICES = (
    ("list_name", "name", "label", "d"),
    ("yn", "y", "Yes", ""), ("yn", "n", "No", ""),
    ("place", "v1", "One", "d1"), ("place", "v2", "Two", "d2"),
)  # fmt: skip
HEADERS = ("_uuid", "client", "today", "works", "hours", "double", "told", "village", "district")
GOOD = ("u1", "A-1", "2026-03-01", "y", 40, 80, "x", "v1", "d1")


@pytest.fixture
def mfdw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    book = openpyxl.Workbook()
    for name, rows in (
        ("survey", SURVEY),
        ("choices", CHOICES),
        ("settings", (("form_id",), ("rules",))),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "rules.xlsx")
    return Shell(tmp_path, capsys)


def take(shell: Shell, *more: str, exit_code: int = 0, lang: str = "en") -> dict[str, Any]:
    words = ("--survey", "rules", "--round", "baseline", "--client-column", "client",
             "--new-clients", "create", "--lang", lang)  # fmt: skip
    return shell("survey", "import", str(shell.folder / "r.csv"), *words, *more,
                 exit_code=exit_code)  # fmt: skip


def test_define_tells_which_rules_cannot_be_checked(mfdw):
    made = mfdw("survey", "define", str(mfdw.folder / "rules.xlsx"))
    (left_out,) = made["not_checked"]
    assert left_out["question"] == "told"
    assert (left_out["kind"], left_out["reason"]) == ("calculation", "function")
    assert "pulldata()" in left_out["message"]
    (warning,) = [each for each in made["warnings"] if each["rule"] == "not-checked-function"]
    assert (warning["row"], warning["column"], warning["severity"]) == (9, "J", "info")


def test_broken_rules_are_warnings_with_the_forms_words(mfdw):
    mfdw("survey", "define", str(mfdw.folder / "rules.xlsx"))
    rows = [
        GOOD,
        ("u2", "A-2", "2026-03-01", "", "", "", "x", "", ""),
        ("u3", "A-3", "2026-03-01", "y", 120, 240, "x", "", ""),
        ("u4", "A-4", "2026-03-01", "n", 40, "", "x", "", ""),
        ("u5", "A-5", "2026-03-01", "y", 40, 81, "x", "v2", "d1"),
        ("u6", "A-6", "2026-03-01", "y", "", "", "x", "", ""),
    ]
    write_rows(mfdw.folder / "r.csv", rows, HEADERS)
    got = take(mfdw, "--dry-run")
    assert (got["imported"], got["rejected"]) == (6, 0)
    told = {
        (each["row"], each["column"], each["rule"]): each["message"] for each in got["problems"]
    }
    assert told == {
        (3, "D", "answer-missing-said"):
            "the form asks for an answer here and there is none: Ask again",
        (4, "E", "constraint-broken-said"): "120 breaks the form's rule: At most 100",
        (5, "E", "answer-not-asked"): "answered with 40, though the form skips this question here",
        (6, "F", "calculation-differs"): "the file says 81, the form's formula gives 80",
        (6, "H", "choice-filtered"): "‘v2’ is not among the choices that the form offers here",
        (7, "E", "answer-missing"): "the form asks for an answer here and there is none",
    }  # fmt: skip
    assert [each["question"] for each in got["not_checked"]] == ["told"]
    french = {
        each["rule"]: each["message"] for each in take(mfdw, "--dry-run", lang="fr")["problems"]
    }
    assert "Au plus 100" in french["constraint-broken-said"]
    assert "1 rule of the form is not checked" in mfdw.text(
        "survey", "import", str(mfdw.folder / "r.csv"), "--survey", "rules", "--round", "baseline",
        "--client-column", "client", "--new-clients", "create", "--dry-run",
    )  # fmt: skip


def test_a_kind_of_rule_may_reject_and_the_recipe_keeps_it(mfdw):
    mfdw("survey", "define", str(mfdw.folder / "rules.xlsx"))
    rows = [GOOD, ("u3", "A-3", "2026-03-01", "y", 120, 240, "x", "", "")]
    write_rows(mfdw.folder / "r.csv", rows, HEADERS)
    got = take(mfdw, "--reject-broken", "constraint", exit_code=1)
    assert (got["imported"], got["rejected"]) == (1, 1)
    assert [each["severity"] for each in got["problems"]] == ["error"]
    url = str(mfdw.folder / "branch.mfdw")
    with sqlite3.connect(url) as connection:
        (recipe,) = connection.execute(
            "SELECT recipe FROM batch WHERE id = ?", (got["batch"],)
        ).fetchone()
    connection.close()
    kept = json.loads(recipe)
    assert kept["policies"] == {"form_constraint": "reject"}
    (mfdw.folder / "again.json").write_text(json.dumps(kept), encoding="utf-8")
    again = take(mfdw, "--recipe", str(mfdw.folder / "again.json"), "--dry-run", exit_code=1)
    assert (again["unchanged"], again["rejected"]) == (1, 1)
