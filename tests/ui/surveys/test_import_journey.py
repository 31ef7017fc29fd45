"""Imports through a real window: five steps to the database, and the way back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.ui.journey import Journey
from tests.ui.surveys.hands import begin, choose, go_on, responses
from tests.ui.surveys.workbooks import SAMPLE, changed_sample


def test_sample_goes_through_five_steps_and_back(journey: Journey) -> None:
    before = responses(journey)
    wizard = begin(journey, SAMPLE)
    page = wizard.page
    assert isinstance(page, SurveysPage)
    go_on(journey, wizard)
    assert wizard.table.said() == "head in row 1 of Decent work in the household"
    go_on(journey, wizard)
    assert not wizard.columns.unknown.isEnabled()
    choose(journey, wizard.columns.client, "client_code")
    choose(journey, wizard.columns.unknown, NewClients.CREATE)
    assert wizard.columns.said() == "0 of 95 to decide"
    go_on(journey, wizard)
    plan = wizard.draft.plan
    assert plan is not None
    assert responses(journey) == before
    assert wizard.next.text() == "Import 18 good rows"
    go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    counts = ("rows", "imported", "updated", "unchanged", "rejected", "queued", "new_clients")
    assert [getattr(plan, name) for name in counts] == [getattr(result, name) for name in counts]
    assert responses(journey) == before + 18
    assert journey.window.strip._backup.text() == "Backed up just now"

    wizard.result.undo.click()
    journey.settle()
    assert page.wizard is None
    assert page.tabs.current() == 1
    assert responses(journey) == before
    assert page.message.current is None


def test_import_with_problems_leaves_a_workbook_to_mend(journey: Journey, tmp_path: Path) -> None:
    wizard = begin(journey, SAMPLE)
    for _ in range(3):
        go_on(journey, wizard)
    plan = wizard.draft.plan
    assert plan is not None
    assert (plan.imported, plan.rejected) == (3, 15)
    assert wizard.next.text() == "Import 3 good rows"
    assert wizard.check.said() == "15 of 18 rows rejected"
    assert wizard.check.model.rowCount() == 15
    assert wizard.check.sheet.line.accessibleName().startswith("C5 · ")
    out = tmp_path / "to_mend.xlsx"
    wizard.check.saver.save(str(out))
    journey.settle()
    assert out.exists()
    assert len(openpyxl.load_workbook(out).sheetnames) >= 2
    assert "saved" in _said(wizard)
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.rejected == 15


def test_text_that_is_no_choice_is_named_at_the_side(journey: Journey, tmp_path: Path) -> None:
    header = "work/activity"
    path = changed_sample(
        tmp_path / "named.xlsx", {(2, header): "Petty business", (3, header): "Petty business"}
    )
    wizard = begin(journey, path)
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    assert columns.said() == "1 of 95 to decide"
    columns.shown._buttons["open"].click()
    assert columns.model.rowCount() == 1
    assert list(columns.side.values.values) == ["Petty business"]
    choose(journey, columns.side.values.values["Petty business"], "trade")
    assert columns.said() == "0 of 95 to decide"
    go_on(journey, wizard)
    plan = wizard.draft.plan
    assert plan is not None
    assert not [each for each in plan.problems if each.rule == "not-in-list"]
    journey.press(wizard.back, Qt.Key.Key_Left)  # stays
    wizard.back.click()
    journey.settle()
    assert columns.side.values.values["Petty business"].value() == "trade"


def test_next_file_of_the_same_columns_is_decided_alike(journey: Journey, tmp_path: Path) -> None:
    header = "work/activity"
    first = changed_sample(tmp_path / "first.xlsx", {(2, header): "Petty business"})
    wizard = begin(journey, first)
    go_on(journey, wizard)
    go_on(journey, wizard)
    wizard.columns.table.choose("L")
    choose(journey, wizard.columns.side.values.values["Petty business"], "trade")
    wizard.columns.table.choose("BH")
    choose(journey, wizard.columns.side.target, "")
    go_on(journey, wizard)
    go_on(journey, wizard)
    second = changed_sample(tmp_path / "second.xlsx", {(3, header): "Petty business"})
    wizard = begin(journey, second)
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    assert not wizard.draft.has_decisions
    plan, message = wizard.draft.plan, wizard.page.message.current
    assert plan is not None
    assert plan.recalled is not None
    remarks = next(each for each in plan.matches if each.header == "remarks")
    assert (remarks.target, remarks.why, bool(remarks.since)) == ("", "remembered", True)
    assert not [each for each in plan.problems if each.rule == "not-in-list"]
    assert message is not None
    columns.table.choose("L")
    assert columns.side.values.values["Petty business"].value() == "trade"
    choose(journey, columns.side.values.values["Petty business"], "")
    assert wizard.draft.values == {"activity": {"Petty business": ""}}
    message.buttons[0].click()
    journey.settle()
    assert wizard.draft.options().recipe is None
    assert wizard.columns.said() == "1 of 95 to decide"


def test_readings_are_chosen_by_a_click_and_kept_in_a_recipe(
    journey: Journey, tmp_path: Path
) -> None:
    days = {(row, "interview_day"): f"{row}/{row + 1}/2026" for row in range(2, 12)}
    odd = {(3, "home/income_month"): "1.5 million", (4, "work/hours_week"): "does not say"}
    wizard = begin(journey, changed_sample(tmp_path / "days.xlsx", {**days, **odd}))
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    assert columns.said() == "2 of 95 to decide"
    columns.table.choose("D")
    side = columns.side
    assert side.readings.buttons["order", "dmy"].isChecked()
    assert side.readings.buttons["order", "dmy"].text() == "\u20682 March 2026\u2069 · day first"
    side.readings.buttons["order", "mdy"].click()
    assert columns.said() == "1 of 95 to decide"
    journey.press(columns.table, Qt.Key.Key_F8)
    assert columns._row is not None
    assert columns._row.header == "home/income_month"
    side.readings.buttons["multiples", "read"].click()
    hours = next(each for each in columns.rows.matches if each.header == "work/hours_week")
    columns.table.choose(hours.letter)
    choose(journey, side.values.values["does not say"], "?dk")
    assert columns.said() == "0 of 95 to decide"
    saved = tmp_path / "days.json"
    columns.recipe.save(str(saved))
    assert saved.exists()
    go_on(journey, wizard)
    plan = wizard.draft.plan
    assert plan is not None
    rules = {each.rule for each in plan.problems}
    assert not rules & {"day-order-assumed", "not-a-number-near", "not-a-number"}

    wizard = begin(journey, tmp_path / "days.xlsx")
    go_on(journey, wizard)
    go_on(journey, wizard)
    wizard.columns.recipe.use(str(saved))
    journey.settle()
    again = wizard.draft.plan
    assert again is not None
    assert wizard.columns.said() == "0 of 95 to decide"
    assert [each.rule for each in again.problems] == [each.rule for each in plan.problems]
    assert again.imported == plan.imported


def test_recipe_that_cannot_be_read_is_refused_in_words(journey: Journey, tmp_path: Path) -> None:
    wizard = begin(journey, SAMPLE)
    go_on(journey, wizard)
    go_on(journey, wizard)
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    wizard.columns.recipe.use(str(path))
    assert wizard.draft.base is None
    assert wizard.page.message.current is not None


def test_recipe_of_the_window_does_the_same_without_it(journey: Journey, tmp_path: Path) -> None:
    """What the window imports by a recipe and what the command line does are one."""
    cells = {(row, "interview_day"): f"{row}/{row + 1}/2026" for row in range(2, 12)}
    path = changed_sample(tmp_path / "days.xlsx", cells)
    before = stored_answers(journey)
    wizard = begin(journey, path)
    go_on(journey, wizard)
    go_on(journey, wizard)
    wizard.columns.table.choose("D")
    wizard.columns.side.readings.buttons["order", "mdy"].click()
    saved = tmp_path / "days.json"
    wizard.columns.recipe.save(str(saved))
    go_on(journey, wizard)
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    by_hand = stored_answers(journey)
    wizard.result.undo.click()
    journey.settle()
    assert stored_answers(journey) == before
    import json

    other = journey.database()
    recipe = json.loads(saved.read_text(encoding="utf-8"))
    other.surveys.import_workbook(path, ImportOptions(recipe=recipe))
    other.close()
    assert stored_answers(journey) == by_hand
    assert by_hand != before


def stored_answers(journey: Journey) -> list[tuple[str, str, str]]:
    """Return key, answers and missing of the responses of the round, without their uids."""
    other = journey.database()
    with other.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT source_key, answers, coalesce(missing, '') FROM response "
            "JOIN survey_round ON survey_round.id = round_id "
            "WHERE name = 'followup2' AND response.deleted_at IS NULL ORDER BY source_key"
        )
        found = [(row[0], row[1], row[2]) for row in rows]
    other.close()
    return found


def test_column_left_out_by_hand_is_not_imported(journey: Journey) -> None:
    wizard = begin(journey, SAMPLE)
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    columns.table.choose("E")
    choose(journey, columns.side.target, "@interviewer")
    plan = wizard.draft.plan
    assert plan is not None
    match = next(each for each in plan.matches if each.letter == "E")
    assert (match.target, match.why) == ("@interviewer", "user")
    columns.table.choose("BH")
    choose(journey, columns.side.target, "")
    assert wizard.draft.targets == {"interviewer": "@interviewer", "remarks": ""}
    columns.again_.click()
    journey.settle()
    assert wizard.draft.targets == {}


def test_client_column_by_hand_makes_external_ids(journey: Journey) -> None:
    wizard = begin(journey, SAMPLE)
    go_on(journey, wizard)
    go_on(journey, wizard)
    choose(journey, wizard.columns.client, "client_code")
    assert wizard.draft.plan is not None
    assert wizard.draft.plan.imported == 3


def test_leaving_with_decisions_asks_in_the_page(journey: Journey) -> None:
    wizard = begin(journey, SAMPLE)
    page = wizard.page
    assert isinstance(page, SurveysPage)
    go_on(journey, wizard)
    go_on(journey, wizard)
    wizard.columns.table.choose("BH")
    choose(journey, wizard.columns.side.target, "")
    assert not page.may_close()
    wizard.leave()
    assert page.wizard is wizard
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    assert page.wizard is None


def test_escape_leaves_an_import_without_decisions(journey: Journey) -> None:
    wizard = begin(journey, SAMPLE)
    page = wizard.page
    assert isinstance(page, SurveysPage)
    journey.press(wizard.next, Qt.Key.Key_Escape)
    assert page.wizard is None


def test_file_that_is_no_table_is_refused_in_words(journey: Journey, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    wizard = begin(journey, path)
    assert not wizard.next.isEnabled()
    assert wizard.page.message.current is not None


def test_second_interview_is_decided_by_a_key(journey: Journey, tmp_path: Path) -> None:
    wizard = begin(journey, SAMPLE)
    for _ in range(4):
        go_on(journey, wizard)
    keys = ("meta/rootUuid", "_uuid", "_id")
    second = changed_sample(
        tmp_path / "second.xlsx",
        {(2, "home/members"): 9, (2, "_id"): 990001}
        | {(2, key): "uuid:00000000-1111-4222-8333-444444444444" for key in keys[:2]},
    )
    before = responses(journey)
    wizard = begin(journey, second)
    page = wizard.page
    assert isinstance(page, SurveysPage)
    for _ in range(4):
        go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.queued == 1
    page._on_queue_wanted()
    journey.settle()
    assert page.queue.model.rowCount() == 1
    assert page.queue.differences.rowCount() >= 1
    journey.press(page.queue.table, "2")
    journey.settle()
    assert page.queue.model.rowCount() == 0
    assert responses(journey) == before
    other = journey.database()
    client = other.clients.find("KH03-00008")[0]
    blocks = other.clients.answers(client.id)
    other.close()
    assert blocks
    journey.window.actions_.undo_last()
    journey.settle()
    assert page.queue.model.rowCount() == 1


def _said(wizard: ImportWizard) -> str:
    current = wizard.page.message.current
    return current.accessibleName() if current is not None else ""


def test_small_screen_is_never_outgrown(journey: Journey) -> None:
    journey.window.resize(960, 540)
    wizard = begin(journey, SAMPLE)
    for _step in range(3):
        go_on(journey, wizard)
    wizard.draft.name_value("activity", "Moto dop", "services")
    wizard.leave()  # The question takes height of its own.
    journey.settle()
    assert (journey.window.width(), journey.window.height()) == (960, 540)
