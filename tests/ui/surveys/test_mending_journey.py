"""Mend a file in the window by keys alone, import it, and replay its recipe without a window."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.services.workspace import Workspace, open_workspace
from mfdw_desktop.ui.surveys.wizard.mending.dialogs import PasteDialog, ReasonDialog, ReplaceDialog
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair
from tests.services.told import told
from tests.ui.journey import Journey
from tests.ui.surveys.hands import (
    CONTROL,
    SHIFT,
    Key,
    checking,
    choose_group,
    go_on,
    hold,
    push,
    responses,
    rules,
    submit,
    tab,
    type_in,
    walk_over,
    walk_to,
)
from tests.ui.surveys.workbooks import SHEET, changed_sample, plain_list

ODD = {
    (2, "work/activity"): "Petty business",
    (5, "work/activity"): "Petty business",
    (9, "work/activity"): "Moto dop",
    (3, "work/hours_week"): 184,
    (7, "work/hours_week"): 200,
    (6, "interview_day"): "2062-10-14",
    (11, "home/income_month"): "about 500",
    (12, "home/income_month"): "650000 monthly",
    (13, "home/members"): "five",
    (14, "home/members"): "six",
    (15, "home/members"): "seven",
}


def stored(workspace: Workspace) -> list[tuple[object, ...]]:
    with workspace.database.read() as connection:
        return [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT c.code, r.source_key, r.interviewed_on, r.answers, r.missing "
                "FROM response r JOIN survey_round s ON s.id = r.round_id "
                "LEFT JOIN client c ON c.id = r.client_id "
                "WHERE s.name = 'followup2' AND r.deleted_at IS NULL ORDER BY r.source_key"
            )
        ]


def test_five_kinds_of_problems_are_mended_by_keys(journey: Journey, tmp_path: Path) -> None:
    untouched = tmp_path / "before.mfdw"
    shutil.copyfile(journey.path, untouched)
    path = changed_sample(tmp_path / "odd.xlsx", ODD)
    before_all = responses(journey)
    wizard, check = checking(journey, path)
    plan = check.draft.plan
    assert plan is not None
    assert check.grid.hasFocus()
    first = plan.rejected
    assert rules(check)["not-a-number"] == 5

    # By typing: F8 from problem to problem, the count under it follows at once.
    journey.press(check.grid, Key.Key_Home)
    walk_to(journey, check, "I11")
    type_in(journey, check, "500000")
    assert rules(check)["not-a-number"] == 4
    assert check.draft.plan is not None
    assert check.draft.plan.rejected == first - 1
    hold(check.grid, Key.Key_Z, CONTROL)
    journey.settle()
    assert check.draft.plan.rejected == first
    hold(check.grid, Key.Key_Y, CONTROL)
    journey.settle()
    assert check.draft.plan.rejected == first - 1

    # By pasting a block from Excel: it says what it takes the place of first.
    walk_to(journey, check, "G13")
    QGuiApplication.clipboard().setText("5\r\n6\r\n7\r\n")
    hold(check.grid, Key.Key_V, CONTROL)
    dialog = journey.dialog(PasteDialog)
    journey.press(dialog.save, Key.Key_Space)
    journey.settle()
    assert rules(check)["not-a-number"] == 1

    # The kinds: a unit goes, texts are named, warnings are accepted, a row is left out.
    choose_group(journey, check, "not-a-number")
    push(journey, check, Repair.TEXTS)
    units = journey.dialog(ReplaceDialog)
    assert units.editors["650000 monthly"].value() == "650000"
    submit(journey, units)
    journey.settle()
    assert "not-a-number" not in rules(check)

    choose_group(journey, check, "not-in-list")
    push(journey, check, Repair.CHOICES)
    named = journey.dialog(ReplaceDialog)
    assert list(named.editors) == ["Petty business", "Moto dop"]
    for editor in named.editors.values():
        editor.setFocus()
        journey.press(editor, Key.Key_Down)
    meant = [str(editor.value()) for editor in named.editors.values()]
    assert all(meant)
    submit(journey, named)
    journey.settle()
    assert "not-in-list" not in rules(check)
    assert check.draft.values["activity"]["Moto dop"] == meant[1]

    choose_group(journey, check, "constraint-broken-said")
    before = rules(check)["constraint-broken-said"]
    push(journey, check, Repair.ACCEPT)
    reason = journey.dialog(ReasonDialog)
    journey.press(reason.form.field("reason").editor, "harvest time")
    submit(journey, reason)
    journey.settle()
    accepted = [each for each in check.draft.plan.problems if "accepted" in each.fields]
    assert len(accepted) == before

    check.shown.choose("all")
    check.grid.setFocus()
    check.grid.go(check.model.place_of(6), 0)
    hold(check.grid, Key.Key_Minus, CONTROL)
    out = journey.dialog(ReasonDialog)
    journey.press(out.form.field("reason").editor, "a test interview")
    submit(journey, out)
    journey.settle()
    assert check.draft.plan.excluded == 1

    # Back and forth keeps everything.
    live = check.draft.plan
    decided = dict(check.draft.decisions.found)
    wizard.back.click()
    journey.settle()
    assert wizard.next.isEnabled()
    journey.window.activateWindow()
    journey.qtbot.waitUntil(journey.window.isActiveWindow)
    go_on(journey, wizard)
    assert check.draft.decisions.found == decided
    again = check.draft.plan
    assert again is not None
    assert (again.imported, again.rejected) == (live.imported, live.rejected)
    check.plan_again()
    journey.settle()
    assert (check.draft.plan.imported, check.draft.plan.rejected) == (live.imported, live.rejected)

    go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.imported, result.rejected, result.excluded) == (
        live.imported, live.rejected, 1,
    )  # fmt: skip
    mine = journey.database()
    here, whole = stored(mine), told(mine)
    mine.close()
    assert len(here) == before_all + result.imported > before_all + 10

    recipe = json.loads(json.dumps(result.recipe))
    other = open_workspace(untouched)
    replayed = other.surveys.import_workbook(
        path, ImportOptions(recipe=recipe, new_clients=NewClients.CREATE)
    )
    there = stored(other)
    assert told(other) == whole
    other.close()
    assert there == here
    assert replayed.rejected == result.rejected


def test_touched_row_is_marked_anew_within_a_blink(journey: Journey, tmp_path: Path) -> None:
    wizard, check = checking(journey, changed_sample(tmp_path / "odd.xlsx", ODD))
    check.shown.choose("all")
    place = check.model.place_of(11)
    check.grid.go(place, 8)
    begin = time.thread_time()
    check.model.write([(place, "I", "400000")])
    assert time.thread_time() - begin < 0.05  # of this thread: a busy machine is no fault
    journey.qtbot.waitUntil(lambda: not check.live.is_running, timeout=30_000)
    assert check.model.cell_value(place, check.model.columns[8]).tone == "fixed"
    assert check.model.problems_at(place, 8) == []
    journey.settle()
    assert wizard.next.isEnabled()


def test_row_is_left_out_and_brought_back_by_the_same_key(journey: Journey, tmp_path: Path) -> None:
    _wizard, check = checking(journey, changed_sample(tmp_path / "odd.xlsx", ODD))
    check.grid.setFocus()
    check.grid.go(0, 0)
    hold(check.grid, Key.Key_Minus, CONTROL)
    dialog = journey.dialog(ReasonDialog)
    submit(journey, dialog)
    assert dialog.isVisible()  # not without a reason
    journey.press(dialog.form.field("reason").editor, "twice")
    submit(journey, dialog)
    journey.settle()
    assert check.model.left_out(0) is not None
    assert check.model.row_tone(0) == "out"
    hold(check.grid, Key.Key_Minus, CONTROL)
    journey.settle()
    assert check.model.left_out(0) is None
    assert check.draft.plan is not None
    assert check.draft.plan.excluded == 0


def test_only_problem_rows_by_a_key(journey: Journey, tmp_path: Path) -> None:
    _wizard, check = checking(journey, changed_sample(tmp_path / "odd.xlsx", ODD))
    check.grid.setFocus()
    assert check.shown.current() == "problems"
    shown = check.model.rowCount()
    hold(check.grid, Key.Key_F8, CONTROL | SHIFT)
    assert (check.shown.current(), check.model.rowCount()) == ("all", 18)
    hold(check.grid, Key.Key_F8, CONTROL | SHIFT)
    assert check.model.rowCount() == shown


def test_list_of_clients_is_mended_in_the_same_sheet(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["Name", "Sex", "Birth year", "Village"],
            ["Pen Bopha", "female", 1990, "Trapeang Sala"],
            ["", "male", 1985, "Trapeang Sala"],
        ],
    )
    wizard, check = checking(journey, path, "clients")
    plan = check.draft.plan
    assert plan is not None
    assert (plan.imported, plan.rejected) == (1, 1)
    assert [code for code, _ in check.model.columns[1].choices]
    walk_to(journey, check, "A3")
    type_in(journey, check, "Keo Narith")
    assert check.draft.plan is not None
    assert (check.draft.plan.imported, check.draft.plan.rejected) == (2, 0)
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.imported == 2


def test_remark_on_a_whole_column_is_told_in_a_list(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["Name", "Sex", "Birth date", "Village"],
            ["Pen Bopha", "female", "3/4/1990", "Trapeang Sala"],
            ["Keo Narith", "male", "5/6/1985", "Trapeang Sala"],
        ],
    )
    _wizard, check = checking(journey, path, "clients")
    choose_group(journey, check, "day-order-assumed")
    journey.press(check.groups, Key.Key_Return)
    assert check.shown.current() == "kind"
    assert check.listed.rowCount() == 1
    assert check.listed.rows[0].rule == "day-order-assumed"
    assert check._stack.currentIndex() == 5


def test_problem_without_cell_offers_nothing(journey: Journey, tmp_path: Path) -> None:
    _wizard, check = checking(journey, changed_sample(tmp_path / "odd.xlsx", ODD))
    note = RowProblem("x", 0, "", "", "", "number-style-assumed")
    assert check.repairer.offered([note]) == []


ODD_CHILDREN = {
    (3, "children/child/child_age"): "eight",
    (5, "children/child/child_sex"): "lad",
    (12, "children/child/child_sex"): "lad",
    (14, "_parent_index"): 99,
}


def test_cells_of_a_repeat_are_mended_on_their_own_sheet(journey: Journey, tmp_path: Path) -> None:
    untouched = tmp_path / "before.mfdw"
    shutil.copyfile(journey.path, untouched)
    path = changed_sample(tmp_path / "odd.xlsx", {(6, "home/members"): "five"}, ODD_CHILDREN)
    wizard, check = checking(journey, path)
    plan = check.draft.plan
    assert plan is not None
    assert [each.title for each in check.sheet.sheets] == [SHEET, "child"]
    assert check.sheet.tabs._bar.tabText(1) == "child  4"
    first = plan.rejected

    # F8 goes on to the other sheet, and comes round again.
    walk_over(journey, check)
    check.sheet.show_sheet(0)
    journey.settle()
    check.grid.setFocus()
    check.grid.go(check.model.place_of(6), 6)
    journey.press(check.grid, Key.Key_F8)
    while tab(check) != "child":
        journey.press(check.grid, Key.Key_F8)
    walk_to(journey, check, "C3")

    # By typing, on the sheet of the repeat: the row it belongs to is checked again.
    walk_to(journey, check, "C3")
    type_in(journey, check, "8")
    assert check.draft.plan is not None
    assert check.draft.plan.rejected == first - 1
    assert check.sheet.tabs._bar.tabText(1) == "child  3"
    hold(check.grid, Key.Key_Z, CONTROL)
    journey.settle()
    assert check.draft.plan.rejected == first
    hold(check.grid, Key.Key_Y, CONTROL)
    journey.settle()

    # A text of both rows means a choice.
    choose_group(journey, check, "not-in-list")
    assert tab(check) == "child"
    push(journey, check, Repair.CHOICES)
    named = journey.dialog(ReplaceDialog)
    editor = named.editors["lad"]
    editor.set_value("male")
    submit(journey, named)
    journey.settle()
    assert "not-in-list" not in rules(check)

    # A row that belongs to nobody finds its record; the whole file is looked at again.
    assert rules(check)["parent-missing"] == 1
    check.shown.choose("all")
    place = check.model.place_of(14)
    letter = next(each.name for each in check.model.columns if each.title and
                  getattr(each, "header", "") == "_parent_index")  # fmt: skip
    check.grid.setFocus()
    check.model.write([(place, letter, "2")])
    journey.settle()
    assert "parent-missing" not in rules(check)

    # The block of Excel goes into the repeat as well.
    check.grid.go(check.model.place_of(6), 2)
    QGuiApplication.clipboard().setText("9\r\n10\r\n")
    hold(check.grid, Key.Key_V, CONTROL)
    dialog = journey.dialog(PasteDialog)
    journey.press(dialog.save, Key.Key_Space)
    journey.settle()
    assert check.model.text(check.model.place_of(7), "C") == "10"

    journey.window.activateWindow()
    journey.qtbot.waitUntil(journey.window.isActiveWindow)
    check.sheet.show_sheet(0)
    journey.settle()
    check.grid.setFocus()
    walk_to(journey, check, "G6")
    type_in(journey, check, "5")
    assert check.draft.plan.rejected == first - 2
    go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert {each.get("sheet", "") for each in result.recipe["fixes"]} == {"", "child"}
    mine = journey.database()
    here, whole = children(mine), told(mine)
    mine.close()
    other = open_workspace(untouched)
    recipe = json.loads(json.dumps(result.recipe))
    other.surveys.import_workbook(path, ImportOptions(recipe=recipe, new_clients=NewClients.CREATE))
    assert children(other) == here
    assert told(other) == whole
    other.close()


def children(workspace: Workspace) -> list[tuple[object, ...]]:
    with workspace.database.read() as connection:
        return [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT r.source_key, w.source_key, w.answers, w.missing FROM response_row w "
                "JOIN response r ON r.id = w.response_id "
                "JOIN survey_round s ON s.id = r.round_id WHERE s.name = 'followup2' "
                "AND w.deleted_at IS NULL ORDER BY r.source_key, w.source_key"
            )
        ]
