"""The survey, clients, schemes and awards commands, as a script calls them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.common import clock
from mfdw_desktop.domain.organisation import BranchEntry
from mfdw_desktop.services.workspace import open_workspace
from tests.importing.packages import book
from tests.services.imports_book import HEADERS, write_book, write_form, write_rows
from tests.services.test_imports_lists import HEADS, PEOPLE, SCHEME_HEADS, SCHEMES

ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-102", "2026-03-02", "Kep", "many", "sew sell"),
]
IMPORT_KEYS = {
    "ok", "batch", "rows", "imported", "updated", "unchanged", "rejected", "problems", "seconds",
}  # fmt: skip


class Shell:
    """Calls `mfdw` on one database."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self("init", "--institution", "Sample", "--branch", "KH03=Kampot")
        self("survey", "define", str(write_form(folder / "form.xlsx")))

    def __call__(self, *words: str, exit_code: int = 0) -> dict[str, Any]:
        """Return the JSON object of a command."""
        found = main([*words, "--db", str(self.folder / "branch.mfdw"), "--json"])
        out = self._capsys.readouterr().out
        assert found == exit_code, out
        document: dict[str, Any] = json.loads(out)
        return document

    def text(self, *words: str) -> str:
        """Return what a person reads."""
        main([*words, "--db", str(self.folder / "branch.mfdw")])
        return self._capsys.readouterr().out

    def refused(self, *words: str) -> str:
        """Return the sentence of a refusal."""
        assert main([*words, "--db", str(self.folder / "branch.mfdw")]) == 2
        return self._capsys.readouterr().err

    def take(self, *more: str, exit_code: int = 0) -> dict[str, Any]:
        """Import the rows into the baseline."""
        words = ("--survey", "work", "--round", "baseline", "--client-column", "client")
        file = str(self.folder / "a.csv")
        return self("survey", "import", file, *words, *more, exit_code=exit_code)


@pytest.fixture
def mfdw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(tmp_path, capsys)
    write_rows(tmp_path / "a.csv", ROWS)
    return shell


def test_lists_have_templates(mfdw: Shell) -> None:
    for kind in ("clients", "schemes", "awards"):
        out = mfdw.folder / f"{kind}.xlsx"
        assert mfdw(kind, "template", str(out))["columns"] > 5
        assert out.exists()
        mfdw(kind, "template", str(out), exit_code=2)


def test_template_takes_several_answers_in_one_column(mfdw: Shell) -> None:
    out = mfdw.folder / "one.xlsx"
    mfdw("survey", "template", "work", str(out), "--in-one")
    heads = [str(cell.value) for cell in openpyxl.load_workbook(out).worksheets[0][1]]
    assert not any("/" in each for each in heads)


def test_define_says_what_the_form_holds(mfdw: Shell) -> None:
    found = mfdw("survey", "define", str(mfdw.folder / "form.xlsx"))
    assert (found["code"], found["title"], found["version"]) == ("work", "Decent work", "1")
    assert found["questions"][0]["name"] == "village"
    assert [each["choices"] for each in found["questions"] if each["name"] == "jobs"] == [
        ["sew", "sell"]
    ]


def test_import_keeps_the_contract_and_exits_1_for_a_bad_row(mfdw: Shell) -> None:
    found = mfdw.take("--new-clients", "create", exit_code=1)
    assert set(found) >= IMPORT_KEYS
    assert (found["rows"], found["imported"], found["rejected"]) == (2, 1, 1)
    (problem,) = [each for each in found["problems"] if each["severity"] == "error"]
    assert (problem["row"], problem["column"], problem["value"]) == (3, "E", "many")
    assert problem["message"]


def test_dry_run_has_no_batch_and_keeps_nothing(mfdw: Shell) -> None:
    found = mfdw.take("--new-clients", "create", "--dry-run", exit_code=1)
    assert (found["batch"], found["imported"]) == (None, 1)
    assert mfdw("clients", "list")["total"] == 0


def test_errors_workbook_is_written_even_when_the_file_is_refused(mfdw: Shell) -> None:
    out = mfdw.folder / "errors.xlsx"
    found = mfdw.take("--on-error", "refuse-file", "--errors", str(out), exit_code=2)
    assert found["error"] == "import-has-errors"
    assert out.stat().st_size > 0


def test_undo_takes_the_batch_back_and_only_once(mfdw: Shell) -> None:
    batch = str(mfdw.take("--new-clients", "create", exit_code=1)["batch"])
    found = mfdw("survey", "undo", batch)
    assert (found["kept"], found["blocked"], found["restored"]) == ([], [], 0)
    assert found["removed"] > 0
    assert mfdw("survey", "undo", batch, exit_code=2)["error"] == "batch-undone"
    kinds = [each["kind"] for each in mfdw("survey", "batches")["batches"]]
    assert kinds == ["undo", "survey", "form"]


def test_batches_are_told_by_the_clocks_of_the_branch(mfdw: Shell) -> None:
    place = ("--db", str(mfdw.folder / "mongolia.mfdw"))
    named = ("--institution", "M", "--branch", "MN01=Darkhan", "--country", "MN")
    assert main(["init", *named, *place]) == 0
    with clock.frozen(datetime(2026, 3, 1, 20, 30, tzinfo=UTC)):
        assert main(["survey", "define", str(mfdw.folder / "form.xlsx"), *place]) == 0
    mfdw._capsys.readouterr()
    for words in (("survey", "batches"), ("survey", "batches", "1")):
        assert main([*words, *place]) == 0
        assert "2026-03-02 04:30" in mfdw._capsys.readouterr().out


def test_list_show_template_and_export(mfdw: Shell) -> None:
    mfdw.take("--new-clients", "create", exit_code=1)
    (survey,) = mfdw("survey", "list")["surveys"]
    assert (survey["code"], survey["responses"], survey["rounds"]) == ("work", 1, ["baseline"])
    shown = mfdw("survey", "show", "work")
    assert [each["name"] for each in shown["rounds"]] == ["baseline"]
    out = str(mfdw.folder / "out.xlsx")
    assert mfdw("survey", "export", "work", out, "--pseudonymous")["rows"] == 1
    assert mfdw("survey", "template", "work", str(mfdw.folder / "t.xlsx"))["questions"] == 5


def test_inspect_needs_no_database(mfdw: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", "inspect", str(mfdw.folder / "a.csv"), "--db", "/none", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["format"], found["best_sheet"], found["sheets"][0]["rows"]) == ("csv", "csv", 2)
    assert found["sheets"][0]["columns"][1]["header"] == "client"


def test_inspect_says_what_it_has_no_use_for(
    mfdw: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book(mfdw.folder / "a.xlsx", {"S": [["code", "age"], ["A", 1]]})
    capsys.readouterr()
    said = ["--encoding", "cp1258", "--delimiter", ";"]
    assert main(["survey", "inspect", str(path), "--json", *said]) == 0
    told = capsys.readouterr().err
    assert "encoding cp1258 was not used" in told
    assert "the delimiter was not used" in told


def test_inspect_says_by_what_and_which_flags_decide_otherwise(mfdw: Shell) -> None:
    rows = [*ROWS, ("Total", 2), (), ("notes", "count", "more"), ("x", 1, 2)]
    path = write_book(mfdw.folder / "b.xlsx", {"data": [HEADERS, *rows]})
    found = mfdw("survey", "inspect", str(path))
    sheet = found["sheets"][-1]
    assert (found["tool"], found["shape"]) == ("plain", ["names"])
    assert [(each["row"], each["why"]) for each in sheet["excluded"]] == [
        (4, "total row"), (6, "table below"),
    ]  # fmt: skip
    said = mfdw.text("survey", "inspect", str(path))
    assert "row 4 is left out (total row): Total · 2; --include-row 4 reads it" in said


def test_text_is_read_as_the_flags_say(mfdw: Shell) -> None:
    path = mfdw.folder / "old.csv"
    path.write_bytes("client;nom\nA-1;Hélène\n".encode("cp1252"))
    said = ("--encoding", "cp1251", "--delimiter", "tab")
    found = mfdw("survey", "inspect", str(path), *said)
    assert (found["encoding"], found["delimiter"]) == ("cp1251", "\t")
    refused = mfdw("survey", "inspect", str(path), "--encoding", "utf-8", exit_code=2)
    assert refused["error"] == "text-encoding"
    bad = mfdw("survey", "inspect", str(path), "--delimiter", "ab", exit_code=2)
    assert bad["error"] == "usage"


def test_import_takes_another_table_and_rows_left_out(mfdw: Shell) -> None:
    beside = [(*row, "", *more) for row, more in zip(
        [HEADERS, *ROWS, ("Total", "A-103", "2026-03-03", "Kep", 7, "sew")],
        [HEADERS, *ROWS[:1], ("", "", "", "", "", ""), ("", "", "", "", "", "")], strict=True,
    )]  # fmt: skip
    path = write_book(mfdw.folder / "a.csv.xlsx", {"data": beside})
    words = ("--survey", "work", "--round", "baseline", "--client-column", "client", "--dry-run",
             "--sheet", "data", "--new-clients", "create")  # fmt: skip
    right = mfdw("survey", "import", str(path), *words, "--columns", "H:M")
    assert (right["rows"], right["imported"]) == (1, 1)
    refused = mfdw("survey", "import", str(path), *words, "--columns", "M", "H", exit_code=2)
    assert refused["error"] == "usage"
    odd = mfdw("survey", "import", str(path), *words, "--columns", "7", exit_code=2)
    assert odd["error"] == "area-unreadable"


@pytest.mark.parametrize(
    "words",
    [
        ("survey", "import", "a.csv", "--survey", "work", "--round", "wave1"),
        ("survey", "import", "none.csv", "--survey", "work", "--round", "baseline"),
        ("survey", "define"),
        ("survey", "show", "nothing"),
        ("awards", "list", "--month", "March"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    mfdw: Shell, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(mfdw.folder)
    assert mfdw(*words, exit_code=2)["ok"] is False


def test_recipe_replays_an_import(mfdw: Shell) -> None:
    recipe = {
        "format": "mfdw-recipe-1",
        "columns": [{"source": "village", "target": ""}],
        "options": {"survey": "work", "round": "baseline", "client_column": "client"},
    }
    path = mfdw.folder / "r.json"
    path.write_text(json.dumps(recipe), encoding="utf-8")
    file = str(mfdw.folder / "a.csv")
    found = mfdw("survey", "import", file, "--recipe", str(path), "--new-clients", "create",
                 exit_code=1)  # fmt: skip
    assert found["imported"] == 1
    assert "village" not in {each["code"] for each in found["fields"]}


def test_clients_schemes_and_awards_by_list(mfdw: Shell) -> None:
    people = str(write_rows(mfdw.folder / "c.csv", PEOPLE, HEADS))
    assert mfdw("clients", "import", people)["imported"] == 3
    assert mfdw("clients", "list", "--find", "dara")["clients"][0]["code"] == "KH03-00001-E"
    assert mfdw("clients", "show", "KH03-00001-E")["client"]["birth_date"] == "1980-02-03"
    schemes = str(write_rows(mfdw.folder / "s.csv", SCHEMES, SCHEME_HEADS))
    assert mfdw("schemes", "import", schemes)["imported"] == 2
    assert [each["code"] for each in mfdw("schemes", "list")["schemes"]] == ["TALK", "KIT"]
    heads = ("Client", "Scheme", "Date")
    awards = write_rows(mfdw.folder / "w.csv", [("M-001", "KIT", "2026-03-02")], heads)
    assert mfdw("awards", "import", str(awards), "--dry-run")["imported"] == 1
    assert mfdw("awards", "import", str(awards))["imported"] == 1
    found = mfdw("awards", "list", "--client", "KH03-00001-E", "--month", "2026-03")
    assert (found["total"], found["awards"][0]["amount"]) == (1, "50000.00")
    assert mfdw("clients", "export", str(mfdw.folder / "o.xlsx"))["rows"] == 3


def test_person_reads_counts_and_what_is_wrong(mfdw: Shell) -> None:
    file = str(mfdw.folder / "a.csv")
    said = mfdw.text("survey", "import", file, "--survey", "work", "--round", "baseline")
    assert "rejected" in said
    assert "many" in said or "number" in said
    assert "mfdw survey undo" in said


def test_health_says_what_is_odd_with_the_responses_behind(mfdw: Shell) -> None:
    mfdw.take("--new-clients", "create", exit_code=1)
    out = mfdw.folder / "health.xlsx"
    found = mfdw("survey", "health", "work", "--round", "baseline", "--out", str(out))
    assert (found["responses"], found["interviews"]) == (1, 1)
    assert out.exists()
    assert set(found["checks"]) >= {"duplicates", "missing", "outliers", "interviewers", "others"}
    said = mfdw.text("survey", "health", "work", "--round", "baseline", "--all")
    assert "Missing answers" in said


def test_blank_questionnaire_is_a_paper(mfdw: Shell) -> None:
    out = mfdw.folder / "blank.pdf"
    found = mfdw("report", "blank", "work", "--out", str(out), "--paper-lang", "ur")
    assert (found["file"], found["pages"]) == (str(out), 1)
    assert out.read_bytes().startswith(b"%PDF")
    mfdw("report", "blank", "work", "--out", str(out))
    mfdw("report", "blank", "none", "--out", str(out), exit_code=2)
    typed = mfdw.folder / "typed.xlsx"
    made = mfdw("report", "blank", "work", "--out", str(typed), "--paper-lang", "km")
    assert made["questions"] > 1
    read = mfdw("survey", "inspect", str(typed))
    assert (read["dialect"], read["file"]) == ("template", str(typed))


def test_harmonisation_is_tried_before_it_is_kept(mfdw: Shell) -> None:
    mfdw.take("--new-clients", "create", exit_code=1)
    out = mfdw.folder / "rounds.xlsx"
    mfdw("survey", "harmonise", "work", "--out", str(out))
    book = openpyxl.load_workbook(out)
    sheet = book["harmonisation"]
    heads = [cell.value for cell in sheet[1]]
    row = next(each for each in sheet.iter_rows(min_row=2)
               if each[heads.index("column")].value == "hours")  # fmt: skip
    row[heads.index("recode")].value = "*4"
    book.save(out)
    tried = mfdw("survey", "harmonise", "work", "--in", str(out), "--dry-run")
    assert [(each["column"], each["after"]["recode"], each["answers"])
            for each in tried["changes"]] == [("hours", "*4", 1)]  # fmt: skip
    assert tried["kept"] is False
    mfdw("survey", "harmonise", "work", "--in", str(out))
    assert mfdw("survey", "harmonise", "work", "--in", str(out), "--dry-run")["changes"] == []


def test_comparison_of_nothing_is_said(mfdw: Shell) -> None:
    mfdw("survey", "compare", "work", "--round", "baseline", exit_code=2)
    assert "baseline" in mfdw.refused("survey", "compare", "work", "--round", "baseline")
    mfdw.take("--new-clients", "create", exit_code=1)
    assert mfdw("survey", "compare", "work", "--round", "baseline")["interviews"] == []
    assert "typed in here" in mfdw.text("survey", "compare", "work", "--round", "baseline")


def test_report_of_a_round_is_a_paper_and_a_workbook(mfdw: Shell) -> None:
    mfdw.take("--new-clients", "create", exit_code=1)
    wave = ("report", "wave", "--survey", "work", "--round")
    out = mfdw.folder / "round.pdf"
    said = mfdw(*wave, "baseline", "--out", str(out), "--paper", "letter", "--paper-lang", "km")
    assert said["pages"] >= 1
    assert out.read_bytes().startswith(b"%PDF")
    book = mfdw.folder / "round.xlsx"
    mfdw(*wave, "baseline", "--all-branches", "--names", "--out", str(book))
    assert len(openpyxl.load_workbook(book).sheetnames) > 3
    assert mfdw(*wave, "final", "--out", str(out), exit_code=2)["error"] == "round-empty"
    nothing = ("report", "wave", "--survey", "none", "--round", "final", "--out", str(out))
    assert mfdw(*nothing, exit_code=2)["error"] == "survey-unknown"


def test_report_of_a_round_covers_all_branches_where_it_is_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mfdw = Shell(tmp_path, capsys)
    write_rows(tmp_path / "a.csv", ROWS)
    mfdw.take("--new-clients", "create", exit_code=1)
    book = open_workspace(tmp_path / "branch.mfdw")
    book.organisation.save_branch(BranchEntry(code="KH04", name="Takeo"))
    book.close()
    out = str(tmp_path / "round.pdf")
    wave = ("report", "wave", "--survey", "work", "--round", "baseline", "--out", out)
    assert mfdw(*wave, exit_code=2)["error"] == "branch-needed"
    assert mfdw(*wave, "--branch", "KH04", exit_code=2)["error"] == "round-empty"
    assert mfdw(*wave, "--all-branches")["pages"] >= 1
