"""Pictures of the incentives: each tab, and the form of a scheme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.scheme_dialog import SchemeDialog
from mfdw_desktop.ui.pick_client import PickClientDialog
from tests.pictures.stage import Stage, picture

REFERRALS = TAB_OF_KIND["referral"]


def _incentives(stage: Stage, tab: int) -> IncentivesPage:
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.record.discard()
    page.sessions.discard()
    page.tabs.choose(tab)
    stage.settle()
    return page


@picture("incentives-schemes")
def schemes(stage: Stage) -> None:
    """Show the catalogue."""
    _incentives(stage, 0)


@picture("incentives-scheme-form")
def scheme_form(stage: Stage) -> None:
    """Show the form of a new scheme."""
    _incentives(stage, 0).schemes.add()


@picture("incentives-record")
def record(stage: Stage) -> None:
    """Show the sheet of a centre, a few rows of it typed."""
    sheet = _incentives(stage, 1).record
    rebate = sheet.scheme.findText("Rebate for school attendance")
    sheet.scheme.setCurrentIndex(max(rebate, 0))
    sheet.place.setCurrentIndex(2)
    sheet.place.edited.emit()
    stage.settle()
    sheet.take_focus()


@picture("incentives-sheet-typed")
def sheet_typed(stage: Stage) -> None:
    """Show a sheet half typed, against the total of the paper."""
    sheet = _incentives(stage, 1).record
    fixed = [each.id for each in sheet._schemes.values() if each.rule is AmountRule.FIXED]
    sheet.scheme.set_value(fixed[0])
    sheet.place.setCurrentIndex(2)
    sheet.place.edited.emit()
    stage.settle()
    sheet.take_focus()
    assert sheet.grid is not None
    for _ in range(4):
        QTest.keyClick(sheet.grid, Qt.Key.Key_Space)
        QTest.keyClick(sheet.grid, Qt.Key.Key_Return)
    sheet.grid.model_.write([(5, "on", "yesterdayish"), (1, "reference", "0412")])
    sheet.foot.total.setText("420,000")


@picture("incentives-awards")
def awards(stage: Stage) -> None:
    """Show who got a scheme's awards."""
    page = _incentives(stage, 0)
    page.schemes.table.choose_row(0)
    page.schemes.show_awards()


@picture("incentives-pick-client")
def pick_client(stage: Stage) -> None:
    """Show the search for one client."""
    page = _incentives(stage, 0)
    page.schemes.give()
    dialog = page.findChildren(PickClientDialog)[-1]
    dialog.search.setText("so")
    dialog.load()


@picture("incentives-check")
def check(stage: Stage) -> None:
    """Show what is asked when a condition of a child was not met."""
    pane = _incentives(stage, 3).conditions
    pane.table.choose_row(0)
    stage.settle()
    QTest.keyClicks(pane.table, "n")


@picture("incentives-sessions")
def sessions(stage: Stage) -> None:
    """Show the sessions, and a roster marked by letters."""
    roster = _incentives(stage, 2).sessions.roster
    roster.setFocus()
    QTest.keyClicks(roster, "ppalev")


@picture("incentives-conditions")
def conditions(stage: Stage) -> None:
    """Show the checks that are due."""
    _incentives(stage, 3)


@picture("incentives-referrals")
def referrals(stage: Stage) -> None:
    """Show the referrals that are open."""
    _incentives(stage, REFERRALS)


@picture("incentives-referral-form")
def referral_form(stage: Stage) -> None:
    """Show the form of a referral."""
    pane = _incentives(stage, REFERRALS).referrals
    pane.table.choose_row(1)
    pane.table.row_opened.emit(pane.table.current_row())


@picture("incentives-referral-close")
def referral_close(stage: Stage) -> None:
    """Show what is asked when a referral is closed."""
    pane = _incentives(stage, REFERRALS).referrals
    pane.table.choose_row(1)
    stage.settle()
    QTest.keyClicks(pane.table, "c")


@picture("incentives-scheme-change")
def scheme_change(stage: Stage) -> None:
    """Show a scheme whose rule is being changed: its history, who may have it, from which day."""
    page = _incentives(stage, 0)
    page.schemes.choose(next(each.uid for each in page.schemes.model.rows if each.eligibility.rules
                             and len(each.versions) > 1))  # fmt: skip
    page.schemes.table.row_opened.emit(page.schemes.table.current_row())
    stage.settle()
    dialog = page.findChildren(SchemeDialog)[-1]
    dialog.form.field("share_percent").editor.set_value("50")
    dialog.form.changed.emit()
    stage.settle()
    area = dialog.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _decisions(stage: Stage, code: str) -> None:
    _incentives(stage, TAB_OF_KIND["decision"]).decisions.choose(code)
    stage.settle()


@picture("incentives-approve")
def approve(stage: Stage) -> None:
    """Show the awards that wait for a second person."""
    _decisions(stage, "approve")


@picture("incentives-review")
def review(stage: Stage) -> None:
    """Show the breaches that touch a child."""
    _decisions(stage, "review")


@picture("incentives-exposure")
def exposure(stage: Stage) -> None:
    """Show who was exposed to the innovation."""
    _decisions(stage, "exposure")


@picture("incentives-review-form")
def review_form(stage: Stage) -> None:
    """Show the review of a breach."""
    page = _incentives(stage, TAB_OF_KIND["decision"])
    page.decisions.choose("review")
    stage.settle()
    page.decisions.review()


@picture("incentives-budgets")
def budgets(stage: Stage) -> None:
    """Show the budgets of the schemes."""
    _incentives(stage, 0).schemes.show_budgets()


@picture("incentives-learning")
def learning(stage: Stage) -> None:
    """Show who learned how much of a course."""
    _incentives(stage, TAB_OF_KIND["course"])


@picture("incentives-passed-on")
def passed_on(stage: Stage) -> None:
    """Show what trained staff passed on."""
    pane = _incentives(stage, TAB_OF_KIND["course"]).learning
    pane.shown.choose("passed_on")
    pane.load()
    stage.settle()


@picture("incentives-session-form")
def session_form(stage: Stage) -> None:
    """Show the form of a session with its module and quiz."""
    pane = _incentives(stage, TAB_OF_KIND["session"]).sessions
    pane.table.row_opened.emit(pane.table.current_row())
    stage.settle()


@picture("incentives-eligible")
def eligible(stage: Stage) -> None:
    """Show who may have a scheme and has not had it."""
    page = _incentives(stage, 0)
    page.schemes.choose(next(each.uid for each in page.schemes.model.rows
                             if each.code == "SCHOOL-LOAN"))  # fmt: skip
    page.schemes.show_eligible()


@picture("incentives-worksites")
def worksites(stage: Stage) -> None:
    """Show the actions that were agreed on safety visits."""
    pane = _incentives(stage, TAB_OF_KIND["worksite"]).worksites
    pane.shown.choose("actions")
    pane.load()
    stage.settle()


@picture("incentives-evidence")
def evidence(stage: Stage) -> None:
    """Show the documents that prove a check."""
    pane = _incentives(stage, TAB_OF_KIND["check"]).conditions
    pane.shown.choose("done")
    stage.settle()
    found = (pane.model.row_at(number) for number in range(pane.model.rowCount()))
    check = next((each for each in found if each is not None and each.documents), None)
    if check is not None:
        pane.table.choose(check.uid)
        stage.settle()
    QTest.keyClicks(pane.table, "e")
    stage.settle()
