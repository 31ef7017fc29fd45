"""Imports through a real window: five steps to the database, and the way back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.incentives import AwardDraft
from mfdw_desktop.domain.referrals import Outcome, PartnerDraft, PartnerKind, ReferralFilter
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.ui.journey import Journey
from tests.ui.surveys.workbooks import SAMPLE, changed_sample, plain_list

FOLLOWUP = ("DW", "followup2")
ENTER = Qt.Key.Key_Return


def responses(journey: Journey, round_name: str = "followup2") -> int:
    other = journey.database()
    found = {each.name: each.responses for each in other.surveys.rounds("DW")}
    other.close()
    return found.get(round_name, 0)


def begin(journey: Journey, path: Path, *, kind: str = "survey") -> ImportWizard:
    """Open the wizard on a file, at its first step."""
    page = journey.show("surveys", SurveysPage)
    if kind == "survey":
        page.import_file(*FOLLOWUP, str(path))
    else:
        page.import_file(path=str(path), kind=kind)
    journey.settle()
    assert page.wizard is not None
    return page.wizard


def go_on(journey: Journey, wizard: ImportWizard) -> None:
    """Press Ctrl+Enter where the focus is, as hands do."""
    number = wizard.number
    journey.press(wizard.next, ENTER, control=True)
    journey.settle()
    assert wizard.number == number + 1


def choose(journey: Journey, combo: object, value: object) -> None:
    """Choose a value of a combo by the list."""
    place = next(n for n in range(combo.count()) if combo.itemData(n) == value)  # type: ignore[attr-defined]
    combo.setCurrentIndex(place)  # type: ignore[attr-defined]
    combo.activated.emit(place)  # type: ignore[attr-defined]
    journey.settle()


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


def test_list_of_clients_comes_through_the_same_steps(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["Name", "Sex", "Birth year", "Village"],
            ["Pen Bopha", "female", 1990, "Trapeang Sala"],
            ["Keo Narith", "male", 1985, "Trapeang Sala"],
        ],
    )
    wizard = begin(journey, path, kind="clients")
    assert not wizard.file._form.field("survey").isVisibleTo(wizard.file)
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.kind, result.imported) == ("clients", 2)
    other = journey.database()
    assert [row.name for row in other.clients.find("Pen Bopha")] == ["Pen Bopha"]
    other.close()


def test_schemes_and_their_awards_are_imported(journey: Journey, tmp_path: Path) -> None:
    schemes = plain_list(
        tmp_path / "schemes.xlsx",
        [
            ["Code", "Name", "Kind", "Area of decent work", "Amount rule", "Amount", "Currency"],
            ["STOVE", "Safe stove", "Health", "working_conditions", "fixed", 40000, "KHR"],
        ],
    )
    wizard = begin(journey, schemes, kind="schemes")
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    columns.shown._buttons["open"].click()
    assert list(columns.side.values.values) == ["Health"]
    choose(journey, columns.side.values.values["Health"], "health_care")
    go_on(journey, wizard)
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.imported == 1
    awards = plain_list(
        tmp_path / "awards.xlsx",
        [
            ["Client", "Scheme", "Given on"],
            ["KH03-00001-E", "STOVE", "2026-11-02"],
            ["KH03-99999-9", "STOVE", "2026-11-02"],
        ],
    )
    wizard = begin(journey, awards, kind="awards")
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.imported, result.rejected) == (1, 1)
    other = journey.database()
    found = next(each for each in other.incentives.schemes() if each.code == "STOVE")
    other.close()
    assert (found.kind, found.awards) == ("health_care", 1)


def test_list_of_a_partner_is_known_by_its_columns(journey: Journey, tmp_path: Path) -> None:
    other = journey.database()
    partner = PartnerDraft("CLINIC", "Village clinic", PartnerKind.HEALTH)
    other.referrals.save_partner(partner)
    code = other.clients.find("KH03-00001-E")[0].code
    other.close()
    path = plain_list(
        tmp_path / "referred.xlsx",
        [
            ["Client code", "Partner", "Reason of referral", "Referral date", "Consent date",
             "Consent method", "Outcome", "Date closed"],
            [code, "Village clinic", "Health", "2026-02-01", "2026-01-30", "Signature",
             "Completed", "2026-02-10"],
            [code, "Nobody", "Health", "2026-02-02", "2026-01-30", "Signature", "", ""],
        ],
    )  # fmt: skip
    page = journey.show("surveys", SurveysPage)
    page.import_file(path=str(path))
    journey.settle()
    wizard = page.wizard
    assert wizard is not None
    assert wizard.file.kind.value() == "referrals"
    assert "Referral date" in wizard.file._form.field("kind")._said.text()
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.kind, result.imported, result.rejected) == ("referrals", 1, 1)
    other = journey.database()
    _, rows = other.referrals.referrals(ReferralFilter())
    other.close()
    assert [each.outcome for each in rows if each.partner == "Village clinic"] == [Outcome.HELPED]


@pytest.mark.parametrize("kind", ["awards", "schemes", "policies"])
def test_incentives_menu_opens_the_import_of_its_kind(journey: Journey, kind: str) -> None:
    journey.window.open_record("import", kind)
    journey.settle()
    page = journey.window.stack.built("surveys")
    assert isinstance(page, SurveysPage)
    assert page.wizard is not None
    assert page.wizard.draft.kind == kind
    assert page.wizard.file.kind.value() == kind


def test_rows_left_out_are_shown_and_taken_in_by_a_click(journey: Journey, tmp_path: Path) -> None:
    head: list[object] = ["Name", "Sex", "Birth year", "Village"]
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["List of March"],
            head,
            ["Pen Bopha", "female", 1990, "Trapeang Sala"],
            ["Total", None, 1991, None],
            ["Keo Narith", "male", 1985, "Trapeang Sala"],
            [],
            ["Animal", "Place", "Count"],
            ["ox", "yard", 2],
        ],
    )
    wizard = begin(journey, path, kind="clients")
    go_on(journey, wizard)
    step = wizard.table
    assert step.said() == "head in row 2 of Sheet"
    assert step.table is not None
    assert step._facts.text() == "2 rows of data"
    assert step.tables.isVisibleTo(step)
    mark = step.table.table_model.index(step.table.table_model.row_of("4"), 1)
    assert mark.data() == "Total"
    step.table.clicked.emit(mark)
    assert wizard.draft.table.included == (4,)
    assert (mark.data(), step._facts.text()) == ("Taken in", "3 rows of data")
    step.table.choose("4")
    journey.press(step.table, Qt.Key.Key_Space)
    assert wizard.draft.options().table.included == ()
    choose(journey, step.tables, "7 A:C")
    assert (step.said(), step._facts.text()) == ("head in row 7 of Sheet", "1 row of data")
    choose(journey, step.tables, "2 A:D")
    go_on(journey, wizard)
    go_on(journey, wizard)
    assert wizard.draft.plan is not None
    assert (wizard.draft.plan.imported, wizard.draft.plan.excluded) == (2, 2)


def test_letters_of_a_text_can_be_changed_with_the_rows_in_sight(
    journey: Journey, tmp_path: Path
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes("Name;Sex;Village\nСүхбаатар;male;Сүмбэр\n".replace("ү", "у").encode("cp1251"))
    wizard = begin(journey, path, kind="clients")
    go_on(journey, wizard)
    step = wizard.table
    assert (step.encoding.value(), step.delimiter.value()) == ("cp1251", ";")
    choose(journey, step.encoding, "cp1252")
    assert step.table is not None
    assert step.table.table_model.index(1, 2).data().startswith("Ñóõ")
    choose(journey, step.encoding, "cp1251")
    choose(journey, step.delimiter, ",")
    assert step.table.table_model.columnCount() == 3
    assert wizard.draft.options().table.delimiter == ","
    choose(journey, step.encoding, "utf-8")
    assert wizard.page.message.current is not None
    assert step.encoding.value() == "cp1251"


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


def test_undo_lists_what_was_changed_later(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [["Name", "Sex", "Birth year", "Village"], ["Pen Bopha", "female", 1990, "Trapeang Sala"]],
    )
    wizard = begin(journey, path, kind="clients")
    page = wizard.page
    assert isinstance(page, SurveysPage)
    for _ in range(4):
        go_on(journey, wizard)
    other = journey.database()
    client = other.clients.find("Pen Bopha")[0]
    scheme = other.incentives.schemes()[0]
    other.close()
    workspace = journey.window.context.workspace()
    draft = _draft(scheme.id, client.id, workspace.incentives.today())
    journey.window.actions_.run("Giving", lambda _p: workspace.incentives.give([draft]))
    journey.settle()
    wizard.result.undo.click()
    journey.settle()
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    journey.settle()
    from mfdw_desktop.ui.surveys.kept_dialog import KeptDialog

    dialog = journey.dialog(KeptDialog)
    assert dialog.model.rowCount() >= 1
    dialog.reject()


def _draft(scheme: int, client: int, day: date) -> AwardDraft:
    return AwardDraft(scheme_id=scheme, client_id=client, on=day)


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
