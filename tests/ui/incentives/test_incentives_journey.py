"""Sheet, attendance and conditions through a real window, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from mfdw_desktop.common import clock
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import AttendanceCode, AwardFilter
from mfdw_desktop.domain.money import parse_minor
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui.clients.give_dialog import GiveDialog
from mfdw_desktop.ui.incentives.awards_dialog import AwardsDialog
from mfdw_desktop.ui.incentives.conditions import CheckDialog
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.incentives.record import RecordPane
from mfdw_desktop.ui.incentives.session_dialog import SessionDialog
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.widgets.grid import EntryGrid
from tests.ui.journey import Journey

ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def page(journey: Journey) -> IncentivesPage:
    return journey.show("incentives", IncentivesPage)


def type_cell(journey: Journey, grid: EntryGrid, words: str, *keys: Qt.Key) -> None:
    """Type over the current cell; the first key opens it."""
    journey.press(grid, words[:1])
    editor = grid.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    journey.press(editor, words[1:], *keys)


def awards(journey: Journey, scheme: int) -> int:
    other = journey.database()
    total, _rows = other.incentives.awards(AwardFilter(scheme_id=scheme))
    other.close()
    return total


def open_sheet(
    journey: Journey, page: IncentivesPage, rule: AmountRule, *, least: int = 2
) -> RecordPane:
    """Open the sheet of a centre with several clients for a scheme of a rule."""
    page.tabs.choose(1)
    journey.settle()
    record = page.record
    scheme = next(each for each in record._schemes.values() if each.rule is rule)
    place = max(record._places.values(), key=lambda each: each.clients)
    assert place.clients >= least
    for combo, value in ((record.scheme, scheme.id), (record.place, place.centre_id)):
        combo.set_value(value)
        combo.edited.emit()
    journey.settle()
    assert record.grid is not None
    record.take_focus()
    return record


def test_sheet_is_recorded_by_two_keys_a_client(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED, least=3)
    grid, scheme = record.grid, record.scheme.value()
    assert grid is not None
    before = awards(journey, scheme)
    journey.keys = 0
    journey.press(grid, SPACE, ENTER, SPACE, ENTER, SPACE, ENTER)
    assert journey.keys == 6
    amount = record._schemes[scheme].amount
    assert amount is not None
    record.foot.total.set_value(amount.minor * 3)
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert awards(journey, scheme) == before + 3
    assert record.grid is not None
    assert record.grid is not grid
    assert record.grid.hasFocus()
    assert not record.is_changed()
    journey.window.actions_.undo_last()
    journey.settle()
    assert awards(journey, scheme) == before


def test_control_z_takes_typing_back_before_it_undoes(
    journey: Journey, page: IncentivesPage
) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED)
    grid, scheme = record.grid, record.scheme.value()
    assert grid is not None
    journey.press(grid, SPACE)
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    grid = record.grid
    assert grid is not None
    saved = awards(journey, scheme)
    journey.press(grid, SPACE)
    assert record.is_changed()
    journey.press(grid, Qt.Key.Key_Z, control=True)
    journey.settle()
    assert not record.is_changed()
    assert awards(journey, scheme) == saved
    journey.press(grid, Qt.Key.Key_Z, control=True)
    journey.settle()
    assert awards(journey, scheme) == saved - 1


def test_total_of_the_paper_is_compared(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED)
    assert record.grid is not None
    amount = record._schemes[record.scheme.value()].amount
    assert amount is not None
    record.foot.total.set_value(2 * amount.minor)
    journey.press(record.grid, SPACE, ENTER)
    assert "still to enter" in record.foot.gap.accessibleName()
    journey.press(record.grid, SPACE, ENTER)
    assert record.foot.gap.accessibleName() == "the total agrees"


def test_amounts_are_pasted_and_a_bad_one_is_found(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.OPEN)
    grid = record.grid
    assert grid is not None
    before = awards(journey, record.scheme.value())
    QGuiApplication.clipboard().setText("5000\nmuch")
    journey.press(grid, Qt.Key.Key_V, control=True)
    assert len(grid.model_.problems()) == 1
    record.save()
    assert page.message.current is not None
    assert grid.currentIndex().row() == 1
    type_cell(journey, grid, "6000")
    editor = grid.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    journey.press(editor, Qt.Key.Key_S, control=True)
    journey.settle()
    other = journey.database()
    total, rows = other.incentives.awards(AwardFilter(scheme_id=record.scheme.value()))
    other.close()
    assert total == before + 2
    stored = sorted(each.amount.minor for each in rows[:2] if each.amount is not None)
    assert stored == [parse_minor("5000", "KHR"), parse_minor("6000", "KHR")]


def test_amount_above_the_most_is_marked_in_its_cell(
    journey: Journey, page: IncentivesPage
) -> None:
    record = open_sheet(journey, page, AmountRule.OPEN)
    grid = record.grid
    assert grid is not None
    before = awards(journey, record.scheme.value())
    type_cell(journey, grid, "999999999", ENTER)
    record.save()
    assert [each[:2] for each in grid.model_.problems()] == [(0, "amount")]
    assert grid.currentIndex().row() == 0
    type_cell(journey, grid, "1000", ENTER)
    record.save()
    journey.settle()
    assert awards(journey, record.scheme.value()) == before + 1


def test_note_without_an_award_is_not_lost(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED)
    grid = record.grid
    assert grid is not None
    grid.model_.write([(1, "note", "asks next week")])
    journey.press(grid, SPACE)
    record.save()
    assert page.message.current is not None
    assert grid.model_.problem_at(1, "given")
    grid.model_.write([(1, "note", "")])
    assert not grid.model_.problems()


def test_typed_sheet_is_not_lost_by_another_choice(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED)
    assert record.grid is not None
    centre = record.place.value()
    journey.press(record.grid, SPACE)
    other = next(key for key in record._places if key != centre)
    record.place.set_value(other)
    record.place.edited.emit()
    journey.settle()
    assert record.place.value() == centre
    assert record.is_changed()
    assert not page.may_close()
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    journey.settle()
    assert not record.is_changed()
    assert page.may_close()


def test_sheet_can_be_kept_to_one_group(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.FIXED)
    assert record.grid is not None
    everybody = record.grid.model_.rowCount()
    group = record.group.itemData(1)
    record.group.set_value(group)
    record.group.edited.emit()
    journey.settle()
    assert 0 < record.grid.model_.rowCount() < everybody
    assert record.group.value() == group


def test_attendance_is_marked_by_letters(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(2)
    journey.settle()
    pane = page.sessions
    session = pane.table.current_row()
    assert session is not None
    roster = pane.roster
    count = roster.model_.rowCount()
    roster.go(0, 3)
    roster.setFocus()
    assert count >= 3
    journey.press(roster, "pal")
    assert pane.is_changed()
    journey.press(roster, Qt.Key.Key_S, control=True)
    journey.settle()
    assert not pane.is_changed()
    other = journey.database()
    marks = [each.code for each in other.incentives.roster(session.id)]
    stored = next(each for each in other.incentives.sessions() if each.id == session.id)
    other.close()
    letters = [AttendanceCode.PRESENT, AttendanceCode.ABSENT, AttendanceCode.LATE]
    assert marks[:3] == letters
    assert stored.status.value == "held"
    chosen = pane.table.current_row()
    assert chosen is not None
    assert chosen.id == session.id


def test_unsaved_marks_keep_the_session(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(2)
    journey.settle()
    pane = page.sessions
    first = pane.table.current_row()
    assert first is not None
    pane.roster.setFocus()
    pane.roster.go(0, 3)
    before = pane.roster.marks()
    journey.press(pane.roster, "a" if before[next(iter(before))] != "absent" else "p")
    pane.table.choose_row(1)
    journey.settle()
    assert pane.table.current_row() == first
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    journey.settle()
    now = pane.table.current_row()
    assert now is not None
    assert now.id != first.id
    assert not pane.is_changed()


def test_session_is_planned(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(2)
    journey.settle()
    before = page.sessions.model.rowCount()
    page.sessions.add()
    dialog = journey.dialog(SessionDialog)
    dialog.submit()
    assert dialog.isVisible()
    dialog.form.field("scheme_id").editor.set_value(page.sessions._schemes[0].id)
    dialog.form.field("centre_id").editor.set_value(page.sessions._places[0].centre_id)
    journey.press(dialog.form.field("topic").editor, "Fire at home")
    journey.press(dialog.form.field("on").editor, "today")
    dialog.submit()
    journey.settle()
    assert page.sessions.model.rowCount() == before + 1


def test_condition_of_a_child_that_is_not_met_waits_for_a_review(
    journey: Journey, page: IncentivesPage
) -> None:
    page.tabs.choose(3)
    journey.settle()
    pane = page.conditions
    pane.shown._buttons["all"].click()
    journey.settle()
    number = next(n for n, each in enumerate(pane.model.rows) if each.about_child)
    check = pane.model.rows[number]
    pane.table.choose_row(number)
    journey.press(pane.table, "n")
    dialog = journey.dialog(CheckDialog)
    assert "nothing is taken away" in dialog.form.field("note")._said.text()
    dialog.form.field("checked_on").editor.set_value(clock.today())
    journey.press(dialog.form.field("note").editor, "helps at harvest")
    dialog.submit()
    journey.settle()
    other = journey.database()
    found = [
        each
        for each in other.incentives.checks(states=frozenset(CheckState))
        if each.id == check.id
    ]
    other.close()
    assert found[0].state is CheckState.NOT_MET
    assert found[0].needs_review
    journey.window.actions_.undo_last()
    journey.settle()
    assert any(each.id == check.id for each in pane.model.rows)


def test_waiver_needs_a_reason(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(3)
    journey.settle()
    pane = page.conditions
    pane.shown._buttons["all"].click()
    journey.settle()
    pane.table.choose_row(0)
    journey.press(pane.table, "w")
    dialog = journey.dialog(CheckDialog)
    dialog.submit()
    assert dialog.isVisible()
    dialog.leave()


def test_scheme_opens_to_its_awards(journey: Journey, page: IncentivesPage) -> None:
    number = next(n for n, each in enumerate(page.schemes.model.rows) if each.awards > 1)
    scheme = page.schemes.model.rows[number]
    page.schemes.table.choose_row(number)
    page.schemes.show_awards()
    journey.settle()
    dialog = journey.dialog(AwardsDialog)
    assert dialog.model.rowCount() == scheme.awards
    dialog.table.choose_row(0)
    journey.press(dialog.table, Qt.Key.Key_Delete)
    journey.settle()
    assert awards(journey, scheme.id) == scheme.awards - 1
    assert dialog.model.rowCount() == scheme.awards - 1
    journey.window.actions_.undo_last()
    journey.settle()
    assert dialog.model.rowCount() == scheme.awards
    client = dialog.table.current_row()
    journey.press(dialog.table, ENTER)
    journey.settle()
    assert journey.window.stack.current == "clients"
    assert client is not None


def test_one_client_is_found_and_given_something(journey: Journey, page: IncentivesPage) -> None:
    page.schemes.give()
    picker = journey.dialog(PickClientDialog)
    journey.press(picker.search, "KH03-00008")
    picker.load()
    journey.settle()
    assert picker.model.rowCount() == 1
    journey.press(picker.search, ENTER)
    journey.settle()
    dialog = journey.dialog(GiveDialog)
    dialog.leave()
