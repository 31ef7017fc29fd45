"""The lists of enterprises: each line of Today opens exactly what it counts; actions get done."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.code_lists import ListLabel
from mfdw_desktop.domain.today import Need, NeedLine
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.incentives.worksites import EXPIRING, exported
from mfdw_desktop.ui.today.words import said
from tests.ui.journey import Journey


@pytest.mark.parametrize("need", [Need.PAPERS, Need.ACTIONS])
def test_line_of_today_opens_what_it_counts(journey: Journey, need: Need) -> None:
    other = journey.database()
    found = other.today.read("")
    other.close()
    assert found is not None
    line = next((each for each in found.needs if each.need is need), NeedLine(need, 0))
    journey.window.open_record(*said(line, found.day).place)
    journey.settle()
    page = journey.window.stack.built("incentives")
    assert isinstance(page, IncentivesPage)
    assert page.worksites.model.rowCount() == line.count


def test_agreed_actions_are_done_by_a_letter(journey: Journey) -> None:
    journey.window.open_record("worksite", "actions")
    journey.settle()
    page = journey.window.stack.built("incentives")
    assert isinstance(page, IncentivesPage)
    pane = page.worksites
    before = pane.model.rowCount()
    uid = pane.model.rows[0].uid
    journey.window.activateWindow()
    pane.table.setFocus()
    pane.table.choose(uid)
    journey.settle()
    journey.press(pane.table, "d")
    journey.settle()
    assert pane.model.rowCount() == before - 1
    assert pane.model.row_of(uid) < 0
    journey.window.actions_.undo_last()
    journey.settle()
    assert pane.model.row_of(uid) >= 0


def test_file_says_the_institutions_words(journey: Journey) -> None:
    workspace = journey.window.context.workspace()
    papers = workspace.worksites.papers()
    grade = papers[0].grade
    assert grade is not None
    label = ListLabel("registration", grade.value, "Our licence")

    def work(_progress: Progress) -> Changes:
        return workspace.organisation.save_list_label(label)

    journey.window.actions_.run("Saving", work)
    # Clients was never shown: the words are the window's, not that page's.
    journey.settle()
    heads, rows = exported(EXPIRING, papers, workspace.worksites.today())
    names = [name for name, _ in heads]
    first = next(iter(rows))
    found = dict(zip(names, first, strict=True))
    assert (found["registration"], found["registration_label"]) == (label.code, "Our licence")


@pytest.mark.parametrize("shown", ["expiring", "actions", "visits"])
def test_list_is_exported_as_it_is_shown(journey: Journey, tmp_path: Path, shown: str) -> None:
    journey.window.open_record("worksite", shown)
    journey.settle()
    page = journey.window.stack.built("incentives")
    assert isinstance(page, IncentivesPage)
    pane, out = page.worksites, tmp_path / "enterprises.xlsx"
    assert pane.file.button.isEnabled() == bool(pane.model.rows)
    pane.file.save(str(out))
    journey.settle()
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    lines = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [each[0] for each in lines] == [each.client_code for each in pane.model.rows]
