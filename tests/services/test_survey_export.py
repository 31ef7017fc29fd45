"""Exports of responses: layouts, labels, Stata, SPSS, pseudonyms, and the note in the ledger."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database import ledger
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentScope,
)
from mfdw_desktop.domain.exports import ExportFormat, ExportLayout, ExportOptions
from mfdw_desktop.services.workspace import Workspace
from tests.exchange.syntax import Dataset, run_spss, run_stata
from tests.services.imports_book import branch, options, write_form, write_rows

QUESTIONS = (
    ("text", "village", "Village"),
    ("integer", "hours", "Hours `a` $week (hours)"),
    ("decimal", "income", "Income (riel)"),
    ("select_one trade", "trade", 'What\'s your "trade"?'),
    ("select_multiple job", "jobs", "Jobs"),
    ("date", "birth_date", "Born on"),
    ("text", "phone", "Phone"),
    ("geopoint", "gps", "Place"),
    ("integer", "if", "If"),
)
HEADS = ("_uuid", "client", "today", "village", "hours", "income", "trade", "jobs", "birth_date",
         "phone", "gps", "if")  # fmt: skip
ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot\nTuk Meas", 40, "1.5", "food", "sew sell", "1990-05-04",
     "012345678", "11.5 104.9 3 4", 1),
    ("u2", "A-102", "2026-03-02", "=1+1", "don't know", "-80", "weaving", "", "", "", "", ""),
    ("u3", "A-103", "2026-03-03", "Kep", "refused", "2", "Moto dop", "sell", "1971-01-01",
     "098765432", "", 3),
]  # fmt: skip
LATER = [
    ("v1", "A-101", "2026-09-01", "Kampot", 30, "3", "weaving", "sew", "1990-05-04", "", "", ""),
]  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    form = write_form(tmp_path / "form2.xlsx", QUESTIONS, "2")
    opened = openpyxl.load_workbook(form)
    for row in (("trade", "food", "Food"), ("trade", "weaving", "Weaving's"),
                ("trade", "other", "Other")):  # fmt: skip
        opened["choices"].append(row)
    opened.save(form)
    made.surveys.define(form)
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS, HEADS), options())
    made.surveys.import_workbook(
        write_rows(tmp_path / "b.csv", LATER, HEADS), options(round="followup1")
    )
    with made.database.transaction() as connection:
        for key, hours in (("u2", "dk"), ("u3", "refused")):
            connection.exec_driver_sql(
                "UPDATE response SET answers = json_remove(answers, '$.hours'), "
                f"missing = json_object('hours', '{hours}') WHERE source_key = '{key}'"
            )
    yield made
    made.close()


def files_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name) for name in bundle.namelist()}


def table(path: Path, sheet: str = "Decent work") -> list[dict[str, Any]]:
    rows = list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def stata(book: Workspace, out: Path, **more: Any) -> Dataset:
    book.surveys.export_files("work", out, ExportOptions(format=ExportFormat.STATA, **more))
    files = files_of(out)
    return run_stata(files["work.do"].decode(), files)


def test_stata_reads_what_was_answered(book: Workspace, tmp_path: Path) -> None:
    data = stata(book, tmp_path / "out.zip", round="baseline")
    first, second, third = data.rows
    assert (first["hours"], second["hours"], third["hours"]) == (40, ".a", ".b")
    assert data.values["hours"] == {".a": "Don’t know", ".b": "Refused"}
    assert [data.labelled(at, "trade") for at in range(3)] == ["Food", "Weaving's", "«Moto dop»"]
    assert (first["village"], second["village"]) == ("Kampot Tuk Meas", "=1+1")
    assert first["birth_date"].isoformat() == "1990-05-04"
    assert (first["jobs_sew"], second["jobs_sew"], third["jobs_sew"]) == (1, None, 0)
    assert first["if_2"] == 1
    assert data.labels["trade"] == 'What\'s your "trade"?'
    assert "`" not in data.labels["hours"]
    assert data.saved == "work.dta"


def test_missing_codes_stay_clear_of_answers(book: Workspace, tmp_path: Path) -> None:
    with book.database.transaction() as connection:
        connection.exec_driver_sql(
            "UPDATE response SET answers = json_remove(answers, '$.income'), "
            "missing = json_object('income', 'refused') WHERE source_key = 'u3'"
        )
    data = stata(book, tmp_path / "out.zip", round="baseline")
    assert [row["income"] for row in data.rows] == [1.5, -80, ".b"]
    assert set(data.missing["income"]) == {-8800.0}


def test_spss_reads_the_same(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    book.surveys.export_files(
        "work", out, ExportOptions(format=ExportFormat.SPSS, round="baseline")
    )
    files = files_of(out)
    data = run_spss(files["work.sps"].decode(), files)
    assert [row["hours"] for row in data.rows] == [40, -99, -88]
    assert data.missing["hours"] == {-99.0: "", -88.0: ""}
    assert data.values["hours"] == {"-99": "Don’t know", "-88": "Refused"}
    assert [data.labelled(at, "trade") for at in range(3)] == ["Food", "Weaving's", "«Moto dop»"]
    assert data.rows[1]["village"] == "=1+1"
    assert data.rows[0]["if"] == 1
    assert data.rows[0]["uid"]
    assert data.labels["trade"] == 'What\'s your "trade"?'


@pytest.mark.skipif(shutil.which("pspp") is None, reason="no pspp")
def test_pspp_runs_the_syntax_and_reads_every_answer(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    book.surveys.export_files(
        "work", out, ExportOptions(format=ExportFormat.SPSS, round="baseline")
    )
    with zipfile.ZipFile(out) as bundle:
        bundle.extractall(tmp_path / "run")
    syntax = (tmp_path / "run" / "work.sps").read_text("utf-8")
    more = "SAVE TRANSLATE /OUTFILE='again.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES.\n"
    counted = "FREQUENCIES hours.\n"
    (tmp_path / "run" / "all.sps").write_text(syntax + more + counted, "utf-8")
    done = subprocess.run(
        ["pspp", "-O", "format=txt", "all.sps"],
        cwd=tmp_path / "run", capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    with (tmp_path / "run" / "again.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["village"] for row in rows][1] == "=1+1"
    assert [row["hours"].strip() for row in rows] == ["40", "-99", "-88"]
    assert "error" not in done.stdout
    assert re.search(r"Missing\|\s+2\|", done.stdout)
    assert "Don’t know" in done.stdout
    assert (tmp_path / "run" / "work.sav").stat().st_size > 0


@pytest.mark.parametrize("program", [ExportFormat.STATA, ExportFormat.SPSS])
def test_repeats_have_files_of_their_own(tmp_path: Path, program: ExportFormat) -> None:
    from tests.services.test_imports_undo import CHILDREN, household

    made = branch(tmp_path)
    made.surveys.import_workbook(household(tmp_path / "h.xlsx", CHILDREN), options())
    out = tmp_path / "out.zip"
    made.surveys.export_files("work", out, ExportOptions(format=program))
    made.close()
    files = files_of(out)
    run, ending = (run_stata, "do") if program is ExportFormat.STATA else (run_spss, "sps")
    children = run(files[f"child.{ending}"].decode(), files)
    parents = run(files[f"work.{ending}"].decode(), files)
    index = {row["_index" if program is ExportFormat.STATA else "index"] for row in parents.rows}
    name = "_parent_index" if program is ExportFormat.STATA else "parent_index"
    assert len(children.rows) == 3
    assert {row[name] for row in children.rows} <= index


def test_data_package_describes_every_column(book: Workspace, tmp_path: Path) -> None:
    for program in ExportFormat:
        out = tmp_path / f"{program.value or 'plain'}.zip"
        book.surveys.export_files("work", out, ExportOptions(format=program))
        files = files_of(out)
        package = json.loads(files["datapackage.json"])
        for resource in package["resources"]:
            text = files[resource["path"]].decode("utf-8-sig")
            heads = next(csv.reader(io.StringIO(text)))
            assert [each["name"] for each in resource["schema"]["fields"]] == heads
        assert "codebook.csv" in files


def test_same_answers_give_the_same_file(book: Workspace, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        book.surveys.export_files("work", tmp_path / name, ExportOptions())
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_wide_has_a_row_a_client_and_a_column_a_round(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "wide.xlsx"
    done = book.surveys.export_files("work", out, ExportOptions(layout=ExportLayout.WIDE))
    rows = {str(row["client_code"]): row for row in table(out)}
    assert (done.rows, done.unlinked) == (3, 0)
    both = next(row for row in rows.values() if row["hours_followup1"])
    assert (both["hours_baseline"], both["hours_followup1"]) == (40, 30)
    assert (both["jobs/sell_baseline"], both["jobs/sell_followup1"]) == (1, 0)
    assert "_uid" not in both


def test_wide_names_of_stata_keep_their_round(book: Workspace, tmp_path: Path) -> None:
    data = stata(book, tmp_path / "w.zip", layout=ExportLayout.WIDE)
    assert {"hours_baseline", "hours_followup1"} <= set(data.rows[0])


def test_interview_without_a_client_is_counted_not_lost(book: Workspace, tmp_path: Path) -> None:
    with book.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE response SET client_id = NULL WHERE source_key = 'u3'")
    out = tmp_path / "wide.csv"
    done = book.surveys.export_files("work", out, ExportOptions(layout=ExportLayout.WIDE))
    assert (done.rows, done.unlinked) == (2, 1)


def test_labels_stand_in_place_of_names_and_codes(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "labels.xlsx"
    book.surveys.export_files("work", out, ExportOptions(with_labels=True))
    first = table(out)[0]
    assert first['What\'s your "trade"?'] == "Food"
    assert first["Jobs"] == "Sews, Sells"
    assert first["Jobs/Sews"] == 1


def test_export_with_labels_comes_back_unchanged(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "labels.xlsx"
    book.surveys.export_files("work", out, ExportOptions(with_labels=True, round="baseline"))
    done = book.surveys.import_workbook(out, options(client_column="client_code"))
    assert (done.imported, done.updated, done.rejected) == (0, 0, 0)


def test_pseudonymous_export_holds_nothing_that_names_a_person(
    book: Workspace, tmp_path: Path
) -> None:
    secret = ("KH03-", "A-101", "Kampot", "0123456", "0987654", "11.5", "u1", "1990-05", "Moto dop")
    for out, more in (
        (tmp_path / "p.zip", {}),
        (tmp_path / "s.zip", {"format": ExportFormat.STATA}),
        (tmp_path / "w.zip", {"layout": ExportLayout.WIDE}),
        (tmp_path / "l.zip", {"with_labels": True}),
    ):
        book.surveys.export_files("work", out, ExportOptions(is_pseudonymous=True, **more))
        everything = b"".join(content for name, content in files_of(out).items()).decode(
            "utf-8-sig"
        )
        for each in secret:
            if each == "KH03-":
                assert each not in everything, out.name
            assert each not in everything, (out.name, each)


def test_pseudonymous_workbook_says_what_was_left_out(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "p.xlsx"
    done = book.surveys.export_files("work", out, ExportOptions(is_pseudonymous=True))
    assert done.left_out == 3
    rows = table(out)
    assert {row["birth_date_age"] for row in rows} == {35, 36, 55, None}
    assert [row["trade"] for row in rows].count("other") == 1
    notes = {str(row["name"]): row["note"] for row in table(out, "codebook")}
    assert notes["village"] == "left out: free text"
    assert notes["gps"] == "left out: a place"
    assert notes["birth_date"] == "as age in years"
    shown = {str(row["name"]): row["max"] for row in table(out, "codebook")}
    assert shown["birth_date"] is None


def test_pseudonyms_are_stable_here_and_others_elsewhere(book: Workspace, tmp_path: Path) -> None:
    def names(made: Workspace, name: str) -> set[str]:
        out = tmp_path / name
        made.surveys.export_files("work", out, ExportOptions(is_pseudonymous=True))
        return {str(row["client_code"]) for row in table(out)}

    first = names(book, "a.xlsx")
    assert len(first) == 3
    assert names(book, "b.xlsx") == first
    with book.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'pseudonym_key'")
    assert names(book, "c.xlsx").isdisjoint(first)


def test_order_of_a_pseudonymous_export_is_not_that_of_entry(tmp_path: Path) -> None:
    made = branch(tmp_path)
    rows = [(f"k{n}", f"A-{n}", "2026-03-01", "Kep", n, "sew") for n in range(40)]
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", rows), options())
    out = tmp_path / "p.xlsx"
    made.surveys.export_files("work", out, ExportOptions(is_pseudonymous=True))
    made.close()
    hours = [row["hours"] for row in table(out)]
    assert sorted(hours) == list(range(40))
    assert hours != list(range(40))


def test_every_export_is_noted_in_the_ledger(book: Workspace, tmp_path: Path) -> None:
    book.surveys.export_files("work", tmp_path / "a.xlsx", ExportOptions(round="baseline"))
    with book.database.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT actor, new FROM change WHERE action = 'export' ORDER BY id DESC LIMIT 1"
        ).one()
        assert ledger.verify(connection) == []
    facts = json.loads(row[1])
    assert row[0] == book.actor.uid
    assert (facts["rows"], facts["round"], facts["files"]) == (3, "baseline", ["a.xlsx"])
    assert facts["pseudonymous"] is False


def test_file_is_gone_when_the_note_cannot_be_written(
    book: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RefusedError("usage", message="full", command="x")

    monkeypatch.setattr("mfdw_desktop.database.ledger.LedgerWriter.exported", broken)
    with pytest.raises(RefusedError):
        book.surveys.export_files("work", tmp_path / "a.xlsx", ExportOptions())
    assert list(tmp_path.glob("a.xlsx")) == []


def test_cancelled_export_leaves_nothing(book: Workspace, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    for name in ("a.xlsx", "a.csv", "a.zip"):
        with pytest.raises(CancelledError):
            book.surveys.export_files("work", tmp_path / name, ExportOptions(), progress)
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith((".new", ".zip"))] == []


def test_format_wants_a_zip(book: Workspace, tmp_path: Path) -> None:
    wanted = ExportOptions(format=ExportFormat.STATA)
    with pytest.raises(RefusedError, match="export-needs-zip"):
        book.surveys.export_files("work", tmp_path / "a.csv", wanted)


def test_codebook_counts_answers_and_names_rounds(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "codebook.xlsx"
    assert book.surveys.codebook("work", out) == 9
    lines = {str(row["name"]): row for row in table(out, "codebook")}
    hours = lines["hours"]
    assert (hours["n"], hours["valid"], hours["missing"]) == (4, 2, 2)
    assert (hours["min"], hours["max"], hours["unit"]) == (30, 40, "hours")
    assert hours["missing codes"] == "dk: 1; refused: 1"
    assert lines["trade"]["frequencies"] == "food: 1; weaving: 2; «Moto dop»: 1"
    assert lines["trade"]["rounds"] == "baseline followup1"
    assert lines["jobs"]["frequencies"] == "sew: 2; sell: 2"


def test_sensitive_questions_stay_behind_for_an_officer(book: Workspace, tmp_path: Path) -> None:
    from mfdw_desktop.domain.actors import Actor, Role
    from mfdw_desktop.services.survey_export import export

    stored = book.surveys._form("work")
    questions = tuple(
        replace(each, sensitive=each.code == "income") for each in stored.form.questions
    )
    marked = replace(stored, form=replace(stored.form, questions=questions))
    for role, is_there in ((Role.OFFICER, False), (Role.COORDINATOR, True)):
        out = tmp_path / f"{role}.xlsx"
        export(book.database, Actor("x", role), marked, out, ExportOptions(), Progress())
        assert ("income" in table(out)[0]) is is_there
        assert ("income" in [row["name"] for row in table(out, "codebook")]) is is_there


def test_shared_export_leaves_out_who_took_back_the_consent_to_share(
    book: Workspace, tmp_path: Path
) -> None:
    options = ExportOptions(is_pseudonymous=True)
    before = book.surveys.export_files("work", tmp_path / "a.csv", options).rows
    with book.database.read() as connection:
        key = connection.exec_driver_sql(
            "SELECT client_id FROM response WHERE client_id IS NOT NULL AND deleted_at IS NULL"
        ).scalar()
        mine = connection.exec_driver_sql(
            f"SELECT count(*) FROM response WHERE client_id = {key} AND deleted_at IS NULL"
        ).scalar()
    assert key is not None
    assert mine
    today = book.clients.today()
    book.client_parts.give_consent(key, [Consent(ConsentScope.RESEARCH, today - timedelta(days=9))])
    assert book.surveys.export_files("work", tmp_path / "b.csv", options).rows == before
    book.client_parts.withdraw_consent(key, ConsentScope.RESEARCH, today)
    after = book.surveys.export_files("work", tmp_path / "c.csv", options).rows
    assert after == before - mine
    everything = book.surveys.export_files("work", tmp_path / "d.csv", ExportOptions()).rows
    assert everything == before
