"""What a second person decides, through a real window: not met to review, approve, exposure."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from mfdw_desktop.domain.approvals import ApprovalRule
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import AttendanceCode, SessionDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.reviews import ReviewDecision
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui.incentives.conditions import CheckDialog
from mfdw_desktop.ui.incentives.decision_dialogs import DecideDialog, ReviewDialog
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.reason_dialog import ReasonDialog
from mfdw_desktop.ui.incentives.scheme_dialog import SchemeDialog
from mfdw_desktop.ui.widgets.paged_model import PagedTableModel
from tests.ui.journey import Journey


@pytest.fixture
def page(journey: Journey) -> IncentivesPage:
    return journey.show("incentives", IncentivesPage)


def rows_of(page: IncentivesPage) -> list[Any]:
    """Return the rows of the open list of decisions."""
    model = page.decisions.table.model()
    assert isinstance(model, PagedTableModel)
    return list(model.rows)


def test_condition_of_a_child_not_met_is_reviewed(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(TAB_OF_KIND["check"])
    journey.settle()
    pane = page.conditions
    pane.shown.choose("all")
    pane.shown.edited.emit()
    journey.settle()
    wanted = next(each for each in pane.model.rows
                  if each.about_child and each.state is not CheckState.NOT_MET)  # fmt: skip
    other = journey.database()
    before = {each.id: each.status for each in other.clients.detail(wanted.client_id).awards}
    other.close()
    assert before
    pane.table.choose(wanted.uid)
    pane.table.setFocus()
    journey.press(pane.table, "n")
    dialog = page.findChildren(CheckDialog)[-1]
    assert "consequence" not in dialog.values()
    dialog.form.field("note").editor.set_value("works at the kiln in the morning")
    dialog.submit()
    journey.settle()
    other = journey.database()
    (waiting,) = [each for each in other.reviews.listed() if each.check_uid == wanted.uid]
    other.close()
    page.open("decision", "review")
    journey.settle()
    reviews = page.decisions
    assert reviews.shown.current() == "review"
    reviews.table.choose(wanted.uid)
    journey.window.activateWindow()
    reviews.table.setFocus()
    journey.settle()
    journey.press(reviews.table, "r")
    review = page.findChildren(ReviewDialog)[-1]
    journey.settle()
    review.submit()
    assert review.isVisible()
    review.form.set_values(
        {
            "decision": ReviewDecision.SUPPORT.value,
            "reason": "the family needs the wage",
            "follows": "school fund pays the lunch",
        }
    )
    review.submit()
    journey.settle()
    other = journey.database()
    done = next(each for each in other.reviews.listed(is_open=False)
                if each.check_id == waiting.check_id)  # fmt: skip
    assert (done.decision, done.reason) == (ReviewDecision.SUPPORT, "the family needs the wage")
    check = next(each for each in other.incentives.checks(states=frozenset(CheckState))
                 if each.id == waiting.check_id)  # fmt: skip
    assert check.state is CheckState.NOT_MET
    after = {each.id: each.status for each in other.clients.detail(wanted.client_id).awards}
    assert after == before
    other.close()
    journey.window.actions_.undo_last()
    journey.settle()
    assert any(each.check_id == waiting.check_id for each in rows_of(page))


def test_today_counts_what_the_lists_show(journey: Journey, page: IncentivesPage) -> None:
    other = journey.database()
    needs = {each.need.value: each.count for each in other.today.read("").needs}  # type: ignore[union-attr]
    other.close()
    for code, need in (("approve", "approvals"), ("review", "reviews")):
        page.open("decision", code)
        journey.settle()
        assert len(rows_of(page)) == needs.get(need, 0)


def test_an_award_that_waits_is_refused_with_a_reason(
    journey: Journey, page: IncentivesPage
) -> None:
    page.open("decision", "approve")
    journey.settle()
    pane = page.decisions
    first = rows_of(page)[0]
    pane.table.choose(first.uid)
    pane.table.setFocus()
    journey.press(pane.table, "n")
    dialog = page.findChildren(DecideDialog)[-1]
    dialog.submit()
    assert dialog.isVisible()
    dialog.form.field("reason").editor.set_value("no receipt of the school")
    dialog.submit()
    journey.settle()
    other = journey.database()
    (found,) = [each for each in other.approvals.waiting(is_open=False) if each.id == first.id]
    assert (found.reason, found.what) == ("no receipt of the school", first.what)
    other.close()


def test_sheet_refuses_comparison_until_a_reason_stands(
    journey: Journey, page: IncentivesPage
) -> None:
    page.tabs.choose(TAB_OF_KIND["award"])
    journey.settle()
    record = page.record
    scheme = next(each for each in record._schemes.values()
                  if each.innovation_id and each.rule is AmountRule.FIXED)  # fmt: skip
    other = journey.database()
    rows = other.exposures.rows()
    centre = next(each.centre for each in rows if each.arm is not None and each.arm == "comparison")
    other.close()
    place = next(each for each in record._places.values() if each.name == centre)
    record.scheme.set_value(scheme.id)
    record.place.set_value(place.centre_id)
    record.place.edited.emit()
    journey.settle()
    grid = record.grid
    assert grid is not None
    record.take_focus()
    journey.press(grid, Qt.Key.Key_Space)
    assert "comparison" in grid.model_.problems()[0][2]
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert record.grid is grid
    grid.model_.write([(0, "reason", "her child was in danger")])
    assert grid.model_.problems() == []
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert record.grid is not grid
    other = journey.database()
    assert any(each.reason == "her child was in danger" for each in other.exposures.rows())
    other.close()


def test_changed_rule_holds_from_a_day_and_is_shown(journey: Journey, page: IncentivesPage) -> None:
    other = journey.database()
    old = next(each for each in other.incentives.schemes() if each.rule is AmountRule.FIXED
               and each.awards)  # fmt: skip
    other.close()
    page.schemes.choose(old.uid)
    page.schemes.table.row_opened.emit(page.schemes.table.current_row())
    journey.settle()
    dialog = page.findChildren(SchemeDialog)[-1]
    assert not dialog.form.field("from_on").isVisible()
    assert old.amount is not None
    dialog.form.field("amount").editor.set_value(old.amount.minor * 2)
    dialog.form.changed.emit()
    assert dialog.form.field("from_on").isVisible()
    dialog.submit()
    journey.settle()
    other = journey.database()
    new = other.incentives.scheme(old.id)
    today = other.incentives.today()
    other.close()
    assert new.amount == Money(old.amount.minor * 2, old.amount.currency)
    assert new.versions[-1].from_on == today
    assert new.on(old.versions[0].from_on or today.replace(year=2020)).amount == old.amount


def test_what_waits_is_said_when_it_is_recorded(journey: Journey, page: IncentivesPage) -> None:
    other = journey.database()
    scheme = next(each for each in other.incentives.schemes() if each.rule is AmountRule.FIXED
                  and not each.innovation_id)  # fmt: skip
    assert scheme.amount is not None
    other.approvals.save_rules([ApprovalRule(scheme.amount)])
    before = len(other.approvals.waiting())
    other.close()
    page.tabs.choose(TAB_OF_KIND["award"])
    journey.settle()
    record = page.record
    place = max(record._places.values(), key=lambda each: each.clients)
    record.scheme.set_value(scheme.id)
    record.place.set_value(place.centre_id)
    record.place.edited.emit()
    journey.settle()
    assert record.grid is not None
    record.take_focus()
    journey.press(record.grid, Qt.Key.Key_Space)
    journey.press(record.grid, Qt.Key.Key_S, control=True)
    journey.settle()
    other = journey.database()
    waiting = other.approvals.waiting()
    assert len(waiting) == before + 1
    assert page.message.isVisible()
    other.close()


def test_roster_takes_comparison_only_with_a_reason(journey: Journey, page: IncentivesPage) -> None:
    other = journey.database()
    visitor = next(each for each in other.exposures.rows() if each.arm == "comparison"
                   and each.centre and not each.is_exposed)  # fmt: skip
    scheme = next(each for each in other.incentives.schemes() if each.innovation_id
                  and each.sessions_planned)  # fmt: skip
    place = next(each for each in other.incentives.places() if each.name == visitor.centre)
    today = other.incentives.today()
    draft = SessionDraft(scheme_id=scheme.id, centre_id=place.centre_id, topic="Visit", on=today)
    other.incentives.save_session(draft, place.branch)
    session = next(each for each in other.incentives.sessions() if each.topic == "Visit")
    other.close()
    page.open("session", "today")
    journey.settle()
    pane = page.sessions
    pane.table.choose(session.uid)
    journey.settle()
    pane.roster.mark_rest(AttendanceCode.PRESENT)
    pane.save()
    journey.settle()
    dialog = journey.dialog(ReasonDialog)
    dialog.submit()
    dialog.form.field("reason").editor.set_value("the hall was shared that day")
    dialog.submit()
    journey.settle()
    other = journey.database()
    seen = next(each for each in other.exposures.rows() if each.client_id == visitor.client_id)
    assert (seen.sessions, seen.reason) == (1, "the hall was shared that day")
    other.close()
    assert not pane.is_changed()
