"""Mark a session with its quiz through a real window, and see it among the learners."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mfdw_desktop.domain.incentives import AttendanceCode, SessionStatus
from mfdw_desktop.domain.learning import LearnerState, Talk
from mfdw_desktop.ui.incentives.learning import PASSED_ON
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.roster import AFTER, BEFORE, MARK
from mfdw_desktop.ui.reports.page import ReportsPage
from tests.ui.journey import PATIENCE, Journey

ENTER = Qt.Key.Key_Return


def test_session_is_marked_with_its_quiz(journey: Journey) -> None:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["session"])
    journey.settle()
    pane = page.sessions
    number = next(n for n, each in enumerate(pane.model.rows) if each.quiz_most and each.invited)
    pane.table.choose_row(number)
    journey.settle()
    session, roster = pane.model.rows[number], pane.roster
    assert not roster.isColumnHidden(len(roster.model_.columns) - 1)
    client = roster.model_.rows[0]["client_id"]
    for name, words in ((MARK, "P"), (BEFORE, "3"), (AFTER, "9")):
        column = next(n for n, each in enumerate(roster.model_.columns) if each.name == name)
        roster.go(0, column)
        journey.press(roster, words)
        editor = roster.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit) and editor.isVisible():
            journey.press(editor, ENTER)
    assert not roster.model_.problems()
    journey.press(roster, Qt.Key.Key_S, control=True)
    journey.settle()
    other = journey.database()
    row = next(r for r in other.incentives.roster(session.id) if r.client_id == client)
    stored = next(each for each in other.incentives.sessions() if each.id == session.id)
    other.close()
    assert (row.code, row.quiz_before, row.quiz_after) == (AttendanceCode.PRESENT, 3, 9)
    assert stored.status is SessionStatus.HELD
    assert not pane.is_changed()


def test_points_above_the_most_are_marked(journey: Journey) -> None:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["session"])
    journey.settle()
    pane = page.sessions
    number = next(n for n, each in enumerate(pane.model.rows) if each.quiz_most and each.invited)
    pane.table.choose_row(number)
    journey.settle()
    pane.roster.model_.write([(0, AFTER, "11")])
    assert pane.roster.model_.problems()
    pane.roster.model_.take_back()
    pane.discard()


def test_counts_of_the_course_are_its_lists(journey: Journey, tmp_path: Path) -> None:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["course"])
    journey.settle()
    pane = page.learning
    said = pane._said.text()
    everybody = pane.model.rowCount()
    pane.shown.choose(LearnerState.COMPLETED.value)
    pane.load()
    journey.settle()
    done = pane.model.rowCount()
    assert 0 < done < everybody
    assert said.startswith(f"{done} of {everybody} completed")
    pane.shown.choose(LearnerState.UNDER_WAY.value)
    pane.load()
    journey.settle()
    assert pane.model.rowCount() == everybody - done
    out = tmp_path / "learners.csv"
    pane.file.save(str(out))
    journey.settle()
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == everybody - done + 1
    pane.shown.choose(PASSED_ON)
    pane.load()
    journey.settle()
    passed = pane.passed_on.model.rows
    talks = [each for each in passed if isinstance(each, Talk)]
    women = sum(each.women for each in talks)
    assert pane._said.text() == (
        f"{len(passed) - len(talks)} trainings, {len(talks)} talks: {women} women and "
        f"{sum(each.men for each in talks)} men"
    )
    pane.search.setText("nobody of this name")
    journey.press(pane.search, ENTER)
    journey.settle()
    assert not pane.passed_on.model.rowCount()


def test_one_learner_a_centre_or_all_are_certified(journey: Journey) -> None:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["course"])
    journey.settle()
    pane = page.learning
    done = [each for each in pane.model.rows if each.is_complete]
    pane.table.choose_row(next(n for n, each in enumerate(pane.model.rows) if each.is_complete))
    chosen = pane.table.current_row()
    assert chosen is not None
    pane._certificates_act.trigger()
    reports = journey.window.stack.built("reports")
    assert isinstance(reports, ReportsPage)
    own, pages = reports.subject.certified, reports.view.pages
    journey.qtbot.waitUntil(lambda: pages.page_count == 1, timeout=PATIENCE)
    assert (own.client, own.centres.isEnabled()) == (chosen.code, False)
    assert chosen.code in own.pick.text()
    own.clear.click()
    journey.qtbot.waitUntil(lambda: pages.page_count == len(done), timeout=PATIENCE)
    centre = next(each.centre for each in done if each.centre)
    own.centres.setCurrentText(centre)
    own.centres.edited.emit()
    here = sum(each.centre == centre for each in done)
    journey.qtbot.waitUntil(lambda: pages.page_count == here, timeout=PATIENCE)
