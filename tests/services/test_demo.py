"""The sample branch: the same every time, whole, and like life."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from openpyxl import load_workbook

from installer import build_samples, build_survey
from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database import ledger, upgrade
from mfdw_desktop.database.content import content_hash, live_counts
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Client
from mfdw_desktop.database.queries.demo import is_empty
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.identifiers import read_code
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.services import demo
from mfdw_desktop.services.surveys import Surveys

TODAY = date(2026, 3, 20)
ACTOR = Actor("tester")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = upgrade.create(tmp_path_factory.mktemp("demo") / "sample.mfdw")
    demo.create_demo(database, ACTOR, clients=400, today=TODAY)
    yield database
    database.close()


def rows(database: Database, statement: str) -> list[Any]:
    with database.read() as connection:
        return list(connection.execute(sa.text(statement)))


def number(database: Database, statement: str) -> int:
    return int(rows(database, statement)[0][0])


def small(folder: Path, *, seed: int = 1) -> str:
    database = upgrade.create(folder / f"{seed}.mfdw")
    demo.create_demo(database, ACTOR, clients=70, seed=seed, today=TODAY)
    with database.read() as connection:
        found = content_hash(connection)
    database.close()
    return found


def test_same_seed_gives_the_same_data_and_another_seed_another(tmp_path: Path):
    first, second = tmp_path / "a", tmp_path / "b"
    made = small(first)
    assert small(second) == made
    assert small(first, seed=2) != made


TO_COME = {"client_document"}


def test_sample_has_every_kind_of_record(branch: Database):
    with branch.read() as connection:
        counts = live_counts(connection)
    empty = {name for name, count in counts.items() if not count}
    # closing a month is what a person does
    made_by_people = {
        "client_alias",
        "month_close",
        "queued_interview",
        "list_label",
        "institution_rule",
        "saved_view",
    }
    assert empty <= {*made_by_people, *TO_COME}
    assert counts["client"] == 400


def test_sample_is_whole(branch: Database):
    assert rows(branch, "PRAGMA foreign_key_check") == []
    with branch.read() as connection:
        assert ledger.verify(connection) == []


def test_every_client_code_verifies_and_the_next_number_is_free(branch: Database):
    codes = [row[0] for row in rows(branch, "SELECT code FROM client ORDER BY id")]
    assert [str(read_code(code).code) for code in codes] == codes
    assert number(branch, "SELECT value FROM counter WHERE name = 'client:KH03'") == 400


def test_clients_have_names_in_two_scripts_unless_to_complete(branch: Database):
    bare = "name IS NULL OR native_name IS NULL"
    assert number(branch, f"SELECT count(*) FROM client WHERE {bare}") == number(
        branch, "SELECT count(*) FROM client WHERE status = 'to_complete'"
    )
    native = [row[0] for row in rows(branch, "SELECT native_name FROM client WHERE name > ''")]
    assert all(
        "\u1780" <= letter <= "\u17ff" or letter == " " for name in native for letter in name
    )


def test_nothing_lies_in_the_future_but_what_is_planned(branch: Database):
    today = f"'{TODAY}'"
    for statement in (
        f"SELECT count(*) FROM client WHERE joined_on > {today} OR left_on > {today}",
        f"SELECT count(*) FROM award WHERE given_on > {today}",
        f"SELECT count(*) FROM condition_check WHERE checked_on > {today}",
        f"SELECT count(*) FROM response WHERE interviewed_on > {today}",
        f"SELECT count(*) FROM session WHERE held_on > {today} AND status <> 'planned'",
        f"SELECT count(*) FROM loan WHERE disbursed_on > {today}",
    ):
        assert number(branch, statement) == 0, statement


def test_there_is_something_to_do_today(branch: Database):
    today = f"'{TODAY}'"
    open_checks = "SELECT count(*) FROM condition_check WHERE state = 'due'"
    assert number(branch, f"{open_checks} AND due_on < {today}") > 0
    assert number(branch, f"SELECT count(*) FROM session WHERE held_on >= {today}") > 0
    assert number(branch, "SELECT count(*) FROM client WHERE status = 'to_complete'") > 3


def test_awards_reach_back_two_years_and_all_eight_kinds(branch: Database):
    first, last = rows(branch, "SELECT min(given_on), max(given_on) FROM award")[0]
    assert first < "2024-08-01"
    assert last > "2026-02-01"
    kinds = "SELECT count(DISTINCT kind_id) FROM award JOIN scheme ON scheme.id = scheme_id"
    assert number(branch, kinds) == 8


def test_only_the_target_arm_gets_the_innovation(branch: Database):
    statement = (
        "SELECT count(*) FROM award JOIN client ON client.id = client_id "
        "JOIN scheme ON scheme.id = scheme_id "
        "WHERE scheme.innovation_id IS NOT NULL AND client.arm = 'comparison'"
    )
    assert number(branch, statement) == 0
    arms = rows(branch, "SELECT arm, count(*) FROM assignment GROUP BY arm ORDER BY arm")
    assert [tuple(row) for row in arms] == [("comparison", 10), ("target", 10)]


def test_no_award_is_taken_away_while_a_check_is_open(branch: Database):
    statement = (
        "SELECT count(*) FROM award WHERE status = 'cancelled' AND NOT EXISTS "
        "(SELECT 1 FROM condition_check c WHERE c.award_id = award.id AND c.state = 'not_met')"
    )
    assert number(branch, statement) == 0


def test_panel_shrinks_a_little_every_round(branch: Database):
    done = [
        row[1]
        for row in rows(
            branch,
            "SELECT name, count(*) FROM response r JOIN survey_round s ON s.id = r.round_id "
            "WHERE r.status IN ('complete', 'partial') AND r.link_method <> 'created' "
            "GROUP BY s.id ORDER BY s.id",
        )
    ]
    assert done == sorted(done, reverse=True)
    assert 0.70 < done[2] / done[0] < 0.95


def test_children_of_the_target_arm_work_less_at_the_end(branch: Database):
    hours = {
        (row[0], row[1]): row[2]
        for row in rows(
            branch,
            "SELECT r.arm, s.name, avg(CAST(json_extract(w.answers, '$.work_hours') AS REAL)) "
            "FROM response_row w JOIN response r ON r.id = w.response_id "
            "JOIN survey_round s ON s.id = r.round_id GROUP BY 1, 2",
        )
    }
    change = {
        arm: hours[arm, "followup2"] - hours[arm, "baseline"] for arm in ("target", "comparison")
    }
    assert change["target"] < change["comparison"] - 0.5


def test_missing_answers_have_reasons(branch: Database):
    reasons = {
        row[0]
        for row in rows(branch, "SELECT DISTINCT j.value FROM response r, json_each(r.missing) j")
    }
    assert reasons == {"dk", "refused", "blank"}


def test_answers_belong_to_the_questionnaire_and_its_choices(branch: Database):
    form, _ = demo.shipped_questionnaire()
    for table in ("response", "response_row"):
        distinct = f"FROM {table} t, json_each(t.answers) j GROUP BY 1, 2, 3"
        found = rows(branch, f"SELECT j.key, j.type, j.value {distinct}")
        for code, kind, value in found:
            question = form.question(code)
            assert question is not None, code
            assert bool(question.repeat) is (table == "response_row")
            if question.kind is QuestionKind.INTEGER:
                assert kind == "integer"
            if question.kind is QuestionKind.SELECT_ONE:
                assert value in {each.name for each in form.choices_of(question)}


def test_a_couple_of_clients_lives_in_one_household(branch: Database):
    shared = rows(
        branch,
        "SELECT household_id FROM client WHERE household_id > 0 GROUP BY 1 HAVING count(*) > 1",
    )
    assert shared
    members = number(
        branch,
        "SELECT count(*) FROM household_member m JOIN client c ON c.id = m.client_id "
        "WHERE m.household_id <> c.household_id",
    )
    assert members == 0


def test_a_database_with_data_is_refused(branch: Database):
    with pytest.raises(RefusedError, match="demo-not-empty"):
        demo.create_demo(branch, ACTOR, clients=10, today=TODAY)


@pytest.mark.parametrize("clients", [0, -5, demo.MOST_CLIENTS + 1])
def test_a_senseless_number_of_clients_is_refused_before_anything(tmp_path: Path, clients: int):
    target = tmp_path / "none.mfdw"
    with pytest.raises(RefusedError, match="demo-size"):
        demo.make_demo(target, clients=clients)
    assert not target.exists()


def test_cancelling_leaves_no_file(tmp_path: Path):
    target = tmp_path / "cancelled.mfdw"
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        demo.make_demo(target, clients=30, progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_there_is_kept(tmp_path: Path):
    target = tmp_path / "mine.mfdw"
    workspace, made = demo.make_demo(target, clients=5)
    workspace.close()
    before = target.read_bytes()
    with pytest.raises(RefusedError, match="database-exists"):
        demo.make_demo(target, clients=5)
    assert (target.read_bytes(), made.clients) == (before, 5)


def test_one_client_is_enough(tmp_path: Path):
    database = upgrade.create(tmp_path / "one.mfdw")
    assert is_empty(database)
    demo.create_demo(database, ACTOR, clients=1, today=TODAY)
    with database.read() as connection:
        count = sa.select(sa.func.count()).select_from(Client)
        assert connection.execute(count).scalar_one() == 1
    database.close()


def test_shipped_export_imports_into_the_sample_and_only_once(tmp_path: Path):
    workspace, _ = demo.make_demo(tmp_path / "sample.mfdw")
    export = paths.resources_folder() / "samples" / "household_followup2_kobo.xlsx"
    wanted = ImportOptions(survey="DW", round="followup2", client_column="client_code")
    results = [workspace.surveys.import_workbook(export, wanted) for _ in range(2)]
    workspace.close()
    assert [(each.imported, each.unchanged, each.rejected) for each in results] == [
        (18, 0, 0),
        (0, 18, 0),
    ]
    assert {each.severity for each in results[0].problems} <= {Severity.INFO}


def test_shipped_questionnaire_reads_without_a_warning_and_is_already_defined(branch: Database):
    form = paths.resources_folder() / "surveys" / "household.xlsx"
    defined = Surveys(branch, ACTOR).define(form)
    assert (defined.code, defined.warnings, defined.changes) == ("DW", (), None)
    assert len(defined.languages) == 2


def test_shipped_files_are_what_their_builders_write(tmp_path: Path):
    for build, name in (
        (build_survey.build, "surveys/household.xlsx"),
        (build_samples.build, "samples/household_followup2_kobo.xlsx"),
    ):
        build(tmp_path / "built.xlsx")
        assert cells(tmp_path / "built.xlsx") == cells(paths.resources_folder() / name)


def cells(path: Path) -> list[list[tuple[object, ...]]]:
    book = load_workbook(path)
    return [list(sheet.iter_rows(values_only=True)) for sheet in book]
