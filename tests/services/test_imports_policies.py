"""Rules for rows and fields: surveys, clients, schemes and awards alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.imports import ImportOptions, ImportResult, QueueDecision
from mfdw_desktop.domain.policies import FieldPolicy, RowPolicy
from mfdw_desktop.services import intake
from mfdw_desktop.services.workspace import Workspace
from tests.services import in_process
from tests.services.imports_book import (
    answers,
    branch,
    count,
    options,
    outcome,
    write_book,
    write_rows,
)
from tests.services.test_imports_undo import CHILDREN, household

ROW = ("u1", "A-101", "2026-03-01", "Kampot", 40, "")
OTHER = ("u1", "A-101", "2026-03-02", "Kep", "", "sew")
NEW = ("u2", "A-102", "2026-03-01", "Takeo", 1, "")
PEOPLE = [("Number", "Name", "Sex", "Village", "Phone")]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)
    made = branch(tmp_path)
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", [ROW]), options())
    yield made
    made.close()


def again(book: Workspace, path: Path, *rows: tuple[object, ...], **how: object) -> ImportResult:
    return book.surveys.import_workbook(write_rows(path, rows), options(**how))


def test_only_new_rows_are_taken(book: Workspace, tmp_path: Path) -> None:
    done = again(book, tmp_path / "b.csv", OTHER, NEW, rows=RowPolicy.CREATE)
    assert (outcome(done), done.excluded) == ((1, 0, 0, 0, 0), 1)
    assert answers(book)[0] == ("u1", '{"village":"Kampot","hours":40}')
    assert [each.rule for each in done.problems] == ["row-not-new"]


def test_only_known_rows_are_taken(book: Workspace, tmp_path: Path) -> None:
    done = again(book, tmp_path / "b.csv", OTHER, NEW, rows=RowPolicy.UPDATE)
    assert (outcome(done), done.excluded, done.new_clients) == ((0, 1, 0, 0, 0), 1, 0)
    assert count(book, "client") == 1
    assert [each.rule for each in done.problems] == ["row-not-known"]


@pytest.mark.parametrize(
    ("policy", "stands"),
    [
        (FieldPolicy.OVERWRITE, '{"village":"Kep","hours":40,"jobs":["sew"]}'),
        (FieldPolicy.FILL, '{"village":"Kampot","hours":40,"jobs":["sew"]}'),
        (FieldPolicy.KEEP, '{"village":"Kampot","hours":40}'),
    ],
)
def test_field_policy_of_a_survey(
    book: Workspace, tmp_path: Path, policy: FieldPolicy, stands: str
) -> None:
    done = again(book, tmp_path / "b.csv", OTHER, fields=policy)
    assert answers(book) == [("u1", stands)]
    held = {each.code: each.held for each in done.fields if each.held}
    assert held.get("village", 0) == (policy is not FieldPolicy.OVERWRITE)
    assert done.batch is not None
    said = book.batches.show(done.batch).recipe["policies"]
    assert said.get("fields", "overwrite") == policy


def test_policy_of_one_field_comes_from_the_recipe(book: Workspace, tmp_path: Path) -> None:
    recipe = {"format": "mfdw-recipe-1", "policies": {"fields:village": "keep"}}
    done = again(book, tmp_path / "b.csv", OTHER, recipe=recipe)
    assert answers(book) == [("u1", '{"village":"Kampot","hours":40,"jobs":["sew"]}')]
    facts = {each.code: each for each in done.fields}
    assert (facts["village"].held, facts["jobs"].filled) == (1, 1)


def test_blank_clears_by_its_switch(book: Workspace, tmp_path: Path) -> None:
    recipe = {"format": "mfdw-recipe-1", "policies": {"blank:hours": "clear"}}
    done = again(book, tmp_path / "b.csv", OTHER, recipe=recipe)
    assert answers(book) == [("u1", '{"village":"Kep","jobs":["sew"]}')]
    assert {each.code: each.cleared for each in done.fields}["hours"] == 1
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert answers(book) == [("u1", '{"village":"Kampot","hours":40}')]


def test_asked_values_wait_for_a_person(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "b.csv", [OTHER])
    how = options(fields=FieldPolicy.ASK)
    done = book.surveys.import_workbook(file, how)
    assert (outcome(done), answers(book)[0][1]) == (
        (0, 0, 0, 1, 0), '{"village":"Kampot","hours":40}',
    )  # fmt: skip
    (line,) = book.waiting.queued()
    assert [(each.question, each.standing, each.queued) for each in line.differences] == [
        ("village", "Kampot", "Kep"), ("jobs", None, ["sew"]),
    ]  # fmt: skip
    book.waiting.decide(line.id, QueueDecision.REPLACED)
    # What the row leaves blank it says nothing of.
    assert answers(book) == [("u1", '{"village":"Kep","hours":40,"jobs":["sew"]}')]
    assert outcome(book.surveys.import_workbook(file, how)) == (0, 0, 1, 0, 0)


def test_newer_value_wins_over_what_was_typed_before(book: Workspace, tmp_path: Path) -> None:
    rows = [("Number", "Name", "Village", "Phone", "Last modified"),
            ("A-101", "Sok Mealea", "Kep", "012345678", "2020-01-01T08:00:00")]  # fmt: skip
    file = write_book(tmp_path / "c.xlsx", {"list": rows})
    how = ImportOptions(client_column="Number", fields=FieldPolicy.NEWER)
    book.imports.run("clients", file, how)
    (client,) = book.clients.find("Sok Mealea")
    draft = replace(book.clients.draft(client.id), village="Takeo")
    book.clients.update(client.id, draft)
    done = book.imports.run("clients", file, how)
    assert (outcome(done), {e.code: e.held for e in done.fields}["village"]) == ((0, 0, 1, 0, 0), 1)
    rows[1] = (*rows[1][:4], "2099-01-01T08:00:00")
    newer = write_book(tmp_path / "d.xlsx", {"list": rows})
    assert outcome(book.imports.run("clients", newer, how)) == (0, 1, 0, 0, 0)
    assert book.clients.draft(client.id).village == "Kep"


def test_newer_needs_a_time(book: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="source-time-missing"):
        again(book, tmp_path / "b.csv", OTHER, fields=FieldPolicy.NEWER)


def test_repeats_follow_the_rule(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(household(tmp_path / "a.xlsx", CHILDREN), options())
    fewer = household(tmp_path / "b.xlsx", [("Dara", 8, 1, "Decent work", 1)])
    for policy in (FieldPolicy.KEEP, FieldPolicy.FILL):
        done = book.surveys.import_workbook(fewer, options(fields=policy))
        assert (outcome(done), count(book, "response_row")) == ((0, 0, 2, 0, 0), 3)
    asked = book.surveys.import_workbook(fewer, options(fields=FieldPolicy.ASK))
    assert (asked.queued, count(book, "response_row")) == (1, 3)


def people(path: Path, *rows: tuple[object, ...]) -> Path:
    return write_book(path, {"list": [*PEOPLE, *rows]})


def test_rules_hold_for_clients(book: Workspace, tmp_path: Path) -> None:
    how = ImportOptions(client_column="Number")
    first = people(tmp_path / "a.xlsx", ("N-007", "Pen Bopha", "f", "Kampot", ""))
    assert book.imports.run("clients", first, how).imported == 1
    other = people(tmp_path / "b.xlsx", ("N-007", "Pen Bopha", "f", "Kep", "012345678"),
                   ("N-008", "Keo Narith", "m", "Kep", ""))  # fmt: skip
    (client,) = book.clients.find("Pen Bopha")

    def said(**rules: object) -> tuple[str, str]:
        done = book.imports.run("clients", other, replace(how, **rules))  # type: ignore[arg-type]
        draft = book.clients.draft(client.id)
        assert done.batch is not None
        book.batches.undo(done.batch)
        assert done.rows == 2
        return draft.village, draft.phone

    assert said() == ("Kep", "012345678")
    assert said(fields=FieldPolicy.FILL) == ("Kampot", "012345678")
    assert said(fields=FieldPolicy.KEEP) == ("Kampot", "")
    assert said(rows=RowPolicy.CREATE) == ("Kampot", "")
    done = book.imports.run("clients", other, replace(how, fields=FieldPolicy.ASK))
    assert [(p.rule, p.fields) for p in done.problems] == [
        ("value-differs", {"ours": "Kampot", "theirs": "Kep"})
    ]
    assert book.clients.draft(client.id).village == "Kampot"
    assert done.needs_a_person
    cleared = people(tmp_path / "c.xlsx", ("N-007", "Pen Bopha", "f", "<clear>", ""))
    done = book.imports.run("clients", cleared, how)
    assert book.clients.draft(client.id).village == ""
    assert {each.code: each.cleared for each in done.fields}["village"] == 1


def test_rules_hold_for_schemes_and_awards(book: Workspace, tmp_path: Path) -> None:
    def schemes(name: str, partner: str) -> Path:
        return write_book(tmp_path / name, {"list": [
            ("Code", "Name", "Kind", "Area of decent work", "Amount", "Currency", "Partner"),
            ("STOVE", "Stove", "health_care", "working_conditions", 40000, "KHR", partner)]}
        )  # fmt: skip

    book.imports.run("schemes", schemes("a.xlsx", "Red Cross"), ImportOptions())
    keep = ImportOptions(fields=FieldPolicy.KEEP)
    done = book.imports.run("schemes", schemes("b.xlsx", "Caritas"), keep)
    assert (outcome(done), {e.code: e.held for e in done.fields}["partner"]) == ((0, 0, 1, 0, 0), 1)
    known = ImportOptions(rows=RowPolicy.CREATE)
    assert book.imports.run("schemes", schemes("b.xlsx", "Caritas"), known).excluded == 1
    assert outcome(book.imports.run("schemes", schemes("b.xlsx", "Caritas"), ImportOptions())) == (
        0, 1, 0, 0, 0,
    )  # fmt: skip

    def awards(name: str, amount: int, note: str) -> Path:
        return write_book(tmp_path / name, {"list": [
            ("Client", "Scheme", "Given on", "Amount", "Currency", "Note"),
            ("A-101", "STOVE", "2026-03-02", amount, "KHR", note)]})  # fmt: skip

    assert book.imports.run("awards", awards("c.xlsx", 100, "new"), ImportOptions()).imported == 1
    done = book.imports.run("awards", awards("d.xlsx", 200, ""), keep)
    assert (outcome(done), {e.code: e.held for e in done.fields}["amount"]) == ((0, 0, 1, 0, 0), 1)
    done = book.imports.run("awards", awards("e.xlsx", 200, "<clear>"), ImportOptions())
    assert {each.code: (each.changed, each.cleared) for each in done.fields} == {
        "amount": (1, 0), "note": (0, 1),
    }  # fmt: skip
