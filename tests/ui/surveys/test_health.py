"""The health of a round in the window: checks, lines, responses behind, naming, saving."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.survey_health import CheckId
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.surveys.health.view import HealthView
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct
from tests.ui.journey import Journey


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SurveysPage:
    made = SurveysPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.activate()
    return made


def opened(page: SurveysPage, round_name: str = "baseline") -> HealthView:
    page.show_health("DW", round_name)
    assert page.health is not None
    return page.health


def choose(view: HealthView, check: CheckId) -> None:
    view.checks.choose(check.value)


def test_card_opens_the_latest_round_and_esc_leaves(page: SurveysPage) -> None:
    page.act(CardAct.HEALTH, "DW")
    assert page.health is not None
    assert page.health.round.value() == "followup2"
    QTest.keyClick(page.health.checks, Qt.Key.Key_Escape)
    assert page.health is None


def test_every_check_shows_its_lines_and_what_is_behind(page: SurveysPage) -> None:
    view = opened(page)
    for check in view.checks.table_model.rows:  # type: ignore[attr-defined]
        choose(view, check.id)
        table = view._tables.get(check.id)
        if not check.lines:
            assert view._lines.currentIndex() == 0
            continue
        assert table is not None
        assert table.table_model.rowCount() == len(check.lines)
        for number in range(min(3, len(check.lines))):
            table.choose_row(number)
            line = table.current_row()
            assert line is not None
            assert view.behind.table_model.rowCount() == len(line.behind)


def test_figure_opens_the_client_behind_it(
    page: SurveysPage, opened_records: list[tuple[str, str]]
) -> None:
    view = opened(page)
    choose(view, CheckId.MISSING)
    view.behind.choose_row(0)
    QTest.keyClick(view.behind, Qt.Key.Key_Return)
    assert opened_records[-1][0] == "client"


@pytest.fixture
def opened_records(opened: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return opened


def test_another_round_is_checked_when_it_is_chosen(page: SurveysPage) -> None:
    view = opened(page)
    view.round.set_value("followup1")
    view.round.edited.emit()
    assert view._report is not None
    assert view._report.round == "followup1"


def test_workbook_is_saved(page: SurveysPage, tmp_path: Path) -> None:
    view = opened(page)
    view.save_to(str(tmp_path / "health.xlsx"))
    assert "Missing answers" in openpyxl.load_workbook(tmp_path / "health.xlsx").sheetnames
    assert page.message.current is not None


def test_unlisted_answer_is_named_and_gone_from_the_list(
    page: SurveysPage, workspace: Workspace
) -> None:
    with workspace.database.transaction() as connection:
        connection.exec_driver_sql(
            "UPDATE response SET answers = json_set(answers, '$.activity', 'Petty busines') "
            "WHERE id IN (SELECT r.id FROM response r JOIN survey_round s ON s.id = r.round_id "
            "WHERE s.name = 'baseline' AND r.status = 'complete' LIMIT 2)"
        )
    view = opened(page)
    choose(view, CheckId.OTHERS)
    table = view._tables[CheckId.OTHERS]
    assert table.table_model.rowCount() == 1
    assert view.naming.isVisible()
    view.naming.choice.set_value("trade")
    view.naming.choice.edited.emit()
    view.naming.act.click()
    assert view._report is not None
    assert view._report.check(CheckId.OTHERS).lines == ()


def test_back_check_is_read_counted_and_undone(
    page: SurveysPage, workspace: Workspace, context: PageContext, tmp_path: Path
) -> None:
    view = opened(page)
    choose(view, CheckId.BACK_CHECKS)
    assert view.again.read.isVisible()
    assert view._lines.currentIndex() == 0
    client = next(
        each.client for each in workspace.surveys.health("DW", "baseline").interviews.values()
        if each.client and each.is_answered
    )  # fmt: skip
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["client_code", "interview_day", "members"])
    book.active.append([client, "2026-01-01", 19])
    book.save(tmp_path / "back.xlsx")
    view.again.read_file(str(tmp_path / "back.xlsx"))
    assert view._report is not None
    check = view._report.check(CheckId.BACK_CHECKS)
    first = check.lines[0]
    assert (first.kind, first.count, first.of) == ("all", 1, 1)
    assert "19" in check.lines[0].behind[0].value
    view.save_to(str(tmp_path / "health.xlsx"))
    rows = openpyxl.load_workbook(tmp_path / "health.xlsx")["Back-checks"]
    assert [cell.value for cell in rows[1]][2:5] == ["Differences", "Compared", "Error rate"]
    context.actions.undo_last()
    assert view._report.check(CheckId.BACK_CHECKS).lines == ()
    view.again.read_file(str(tmp_path / "back.xlsx"))
    table = view._tables[CheckId.BACK_CHECKS]
    table.choose_row(next(at for at, line in enumerate(check.lines) if line.kind == "question"))
    assert view.again.kind.isVisible()
    view.again.kind.set_value("1")
    view.again.kind.edited.emit()
    assert workspace.check_types.of("DW") == {"members": 1}
    assert view._report.check(CheckId.BACK_CHECKS).lines[0].figures["type1"] == 1


def test_differences_of_typings_are_decided_from_the_health_of_a_round(page: SurveysPage) -> None:
    view = opened(page, "followup2")
    choose(view, CheckId.TYPINGS)
    view.again.decide.click()
    assert page.health is None
    assert page.desk.view is not None


def test_journey_from_the_card_to_the_figures(journey: Journey) -> None:
    page = journey.show("surveys", SurveysPage)
    card = next(iter(page.questionnaires._made.values()))
    card.health.click()
    journey.settle()
    assert page.health is not None
    assert page.health._report is not None
    checks = page.health.checks
    checks.choose(CheckId.DAYS.value)
    journey.press(checks, Qt.Key.Key_Down)
    current = checks.current_row()
    assert current is not None
    assert current.id is CheckId.PLACES
