"""The plan page offers rows again that were kept out before, and only then."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import FieldCount, ImportPlan
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.ui.surveys.wizard.plan_view import PlanView

KEPT_OUT = RowProblem("data", 3, "", "", "u2", "row-left-out-before", Severity.INFO,
                      {"on": "2026-03-01", "why": ""})  # fmt: skip


def plan(*problems: RowProblem) -> ImportPlan:
    return ImportPlan(
        kind="survey", batch=None, sheet="data", header_row=1, dialect="plain", fingerprint="",
        matches=(), rows=2, imported=0, updated=0, unchanged=1, rejected=0, queued=0, blank=0,
        excluded=len(problems), new_clients=0, problems=problems, problems_total=len(problems),
        fields=(FieldCount("village", kept=1),), samples=(), samples_total=0, seconds=0.1,
        snapshot_seconds=0.0, changes=Changes(frozenset()),
    )  # fmt: skip


def test_rows_kept_out_before_can_be_brought(qtbot: QtBot) -> None:
    view = PlanView()
    qtbot.addWidget(view)
    view.resize(1000, 420)
    decided: list[dict[str, str]] = []
    view.decided.connect(decided.append)
    view.show()
    view.show_plan(plan(), None, {})
    assert not view.left_out.isVisible()
    view.show_plan(plan(KEPT_OUT), None, {})
    assert view.left_out.isVisible()
    view.left_out.click()
    view.show_plan(plan(), None, decided[-1])
    assert view.left_out.isVisible()
    assert view.left_out.isChecked()
    view.left_out.click()
    assert decided == [{"left_out": "bring"}, {"left_out": ""}]
