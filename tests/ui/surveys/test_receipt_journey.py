"""The plan with its rules, the receipt and the way back, through a real window."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.ui.journey import Journey
from tests.ui.surveys.hands import begin, choose, go_on, responses
from tests.ui.surveys.workbooks import SAMPLE, changed_sample

CHANGES: dict[tuple[int, str], object] = {
    (row, header): value
    for row in (2, 3)
    for header, value in (("home/members", 9), ("work/hours_week", None))
}


def come_in(journey: Journey, path: Path, *, steps: int = 4) -> ImportWizard:
    """Import a file whose clients are known by their numbers, or go some steps."""
    wizard = begin(journey, path)
    for step in range(steps):
        go_on(journey, wizard)
        if step == 1:
            choose(journey, wizard.columns.client, "client_code")
            choose(journey, wizard.columns.unknown, NewClients.CREATE)
    return wizard


def test_rules_of_the_plan_are_chosen_and_kept(journey: Journey, tmp_path: Path) -> None:
    come_in(journey, SAMPLE)
    path = changed_sample(tmp_path / "changed.xlsx", CHANGES)
    wizard = come_in(journey, path, steps=3)
    step = wizard.check
    plan = wizard.draft.plan
    assert plan is not None
    assert (plan.updated, plan.samples_total) == (2, 2)
    out = tmp_path / "changes.xlsx"
    step.change_saver.save(str(out))
    journey.settle()
    assert openpyxl.load_workbook(out).active.max_row == 3  # type: ignore[union-attr]
    step.shown.choose("plan")
    view = step.plan_view
    place = next(at for at, each in enumerate(view.fields.rows) if each.code == "members")
    view.table.choose_row(place)
    choose(journey, view.field, "keep")
    plan = wizard.draft.plan
    assert plan is not None
    facts = {each.code: each for each in plan.fields}
    assert (facts["members"].held, plan.updated) == (2, 0)
    choose(journey, view.field, "")
    choose(journey, view.rows, "create")
    plan = wizard.draft.plan
    assert plan is not None
    assert (plan.updated, plan.excluded) == (0, 2)
    assert plan.rows == sum((plan.imported, plan.updated, plan.unchanged, plan.queued,
                             plan.rejected, plan.blank, plan.excluded))  # fmt: skip
    choose(journey, view.rows, "both")
    place = next(at for at, each in enumerate(view.fields.rows) if each.code == "hours_week")
    view.table.choose_row(place)
    view.clears.click()
    journey.settle()
    plan = wizard.draft.plan
    assert plan is not None
    cleared = {each.code: each.cleared for each in plan.fields}["hours_week"]
    assert wizard.draft.policies == {"blank:hours_week": "clear"}
    assert (cleared, view._cleared.text()) == (2, "2 stored values would be emptied")
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.updated == plan.updated
    # A switch that empties is not remembered for the next file.
    other = come_in(journey, path, steps=3)
    assert other.draft.policies == {}


def test_receipt_and_file_come_out_of_the_list(journey: Journey, tmp_path: Path) -> None:
    before = responses(journey)
    wizard = come_in(journey, SAMPLE)
    page = wizard.page
    assert isinstance(page, SurveysPage)
    result = wizard.draft.result
    assert result is not None
    assert result.batch is not None
    wizard.result.files._batch = result.batch
    wizard.result.files.save(str(tmp_path / "receipt.pdf"))
    journey.settle()
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    wizard.result.undo.click()
    journey.settle()
    assert responses(journey) == before
    pane = page.batches
    line = pane.model.rows[0]
    assert line.kind == "undo"
    pane.table.choose_row(0)
    journey.settle()
    assert pane.shown.current() == "gone"
    assert len(pane.gone.rows) > 18
    names = [action.text() for action in pane.files.menu(line).actions()]
    assert names[0] == "Save the receipt…"
    pane.files._batch, pane.files._what = line.id, "receipt"
    pane.files.save(str(tmp_path / "undo.xlsx"))
    journey.settle()
    assert "Records that were removed" in openpyxl.load_workbook(tmp_path / "undo.xlsx").sheetnames
    pane.files._batch, pane.files._what = result.batch, "file"
    pane.files.save(str(tmp_path / "again.xlsx"))
    journey.settle()
    assert (tmp_path / "again.xlsx").read_bytes() == SAMPLE.read_bytes()
    pane.files._what = "recipe"
    pane.files.save(str(tmp_path / "recipe.json"))
    journey.settle()
    assert (tmp_path / "recipe.json").exists()
    pane._undo.click()
    journey.settle()
    assert responses(journey) == before + 18
