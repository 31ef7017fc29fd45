"""«Who is this?» and second interviews in a real window: keys decide, and take back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.ui.journey import Journey
from tests.ui.surveys.workbooks import SAMPLE, changed_sample, unknown_clients

Key = Qt.Key


def links(journey: Journey) -> list[tuple[Any, ...]]:
    workspace = journey.database()
    with workspace.database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT source_key, link_method, round(link_score, 4) FROM response "
            "WHERE source_key LIKE 'who-%' AND deleted_at IS NULL ORDER BY id"
        ).all()
    workspace.close()
    return [tuple(each) for each in found]


def test_interviews_find_their_clients_by_keys(journey: Journey, tmp_path: Path) -> None:
    workspace = journey.database()
    file = unknown_clients(workspace, tmp_path / "unknown.xlsx", count=3)
    done = workspace.surveys.import_workbook(file, ImportOptions(survey="DW", round="final"))
    assert done.queued == 4
    workspace.close()

    page = journey.show("surveys", SurveysPage)
    page.tabs.choose(3)
    journey.settle()
    who = page.who
    assert len(who.model.rows) == 4
    who.table.setFocus()
    best = who.candidates.rows[0][1]
    assert best.score.total > 0.75
    assert {line.name for line in who.parts.model.rows} >= {"name", "sex", "village"}
    journey.press(who.table, Key.Key_1)
    journey.settle()
    assert links(journey) == [("who-0", "assisted", round(best.score.total, 4))]
    assert len(who.model.rows) == 3

    journey.press(who.table, Key.Key_L)
    journey.settle()
    assert who.table.currentIndex().row() == 1
    journey.press(who.table, Key.Key_0)
    journey.settle()
    assert links(journey)[1:] == [("who-2", None, None)]

    who.table.choose_row(len(who.model.rows) - 1)
    journey.settle()
    assert who.candidates.rows == []
    journey.press(who.table, Key.Key_N)
    journey.settle()
    assert links(journey)[2:] == [("who-none", "created", None)]
    assert len(who.model.rows) == 1

    journey.press(journey.window, Key.Key_Z, control=True)
    journey.settle()
    assert len(links(journey)) == 2
    assert len(who.model.rows) == 2


def test_second_interview_says_what_differs_in_words(journey: Journey, tmp_path: Path) -> None:
    keys = {(2, "_uuid"): "uuid:second", (2, "meta/rootUuid"): "uuid:second", (2, "_id"): 990002}
    answers = {(2, "decisions/decides_loan"): "other", (2, "home/income_month"): 2_500_000,
               (2, "work/hours_week"): ""}  # fmt: skip
    file = changed_sample(tmp_path / "second.xlsx", {**keys, **answers})
    workspace = journey.database()
    options = ImportOptions(survey="DW", round="final", new_clients=NewClients.CREATE)
    workspace.surveys.import_workbook(SAMPLE, options)
    assert workspace.surveys.import_workbook(file, options).queued == 1
    workspace.close()

    page = journey.show("surveys", SurveysPage)
    page.tabs.choose(2)
    journey.settle()
    rows, cell = page.queue.differences.rows, page.queue._difference_cell
    told = {
        cell(each, "question").note: (cell(each, "standing").note, cell(each, "queued").note)
        for each in rows
    }
    assert told["Who decides what a loan is for?"] == ("Together", "Somebody else")
    assert told["Income of all of them in the last 30 days (riel)"][1] == "2,500,000"
    assert told["Hours worked in the last 7 days, all work together"][1] == "–"
    page.queue.table.setFocus()
    journey.press(page.queue.table, Key.Key_2)
    journey.settle()
    assert page.queue.model.rows == []
    other = journey.database()
    with other.database.read() as connection:
        decided = connection.exec_driver_sql(
            "SELECT r.answers FROM response r JOIN queued_interview q ON q.response_id = r.id "
            "WHERE q.decision = 'replaced'"
        ).scalar_one()
    other.close()
    assert '"decides_loan": "other"' in decided or '"decides_loan":"other"' in decided
