"""Decisions about rows: one step each, undone and done again; a plan that still reconciles."""

from __future__ import annotations

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import ImportPlan, RowFate
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.mending import (
    CellFix,
    Decisions,
    RowsChecked,
    Said,
    accepted_key,
    column_fix_key,
    fix_key,
    laid_over,
    left_out_key,
    value_key,
    without_mends,
)
from mfdw_desktop.domain.problems import RowProblem, Severity


def test_step_is_taken_back_and_again_whole() -> None:
    made = Decisions()
    made.decide({fix_key("u1", "age"): CellFix("x", "4")}, [2])
    step = made.decide(
        {fix_key("u1", "age"): CellFix("x", "5"), left_out_key("u2"): Said("a test")}, [2, 3]
    )
    assert step is not None
    assert made.fix(("u1", "@2"), "age", "x") == CellFix("x", "5")
    undone = made.undo()
    assert undone is not None
    assert undone.rows == {2, 3}
    assert made.fix(("u1",), "age", "x") == CellFix("x", "4")
    assert made.left_out(("u2",)) is None
    made.redo()
    assert made.left_out(("u2", "@3")) == Said("a test")
    assert made.redo() is None
    assert [made.undo() is None for _ in range(3)] == [False, False, True]
    assert made.found == {}


def test_decision_that_changes_nothing_is_no_step() -> None:
    made = Decisions()
    assert made.decide({fix_key("u1", "age"): None}, [2]) is None
    assert not made.back


def test_new_step_drops_what_could_be_done_again() -> None:
    made = Decisions()
    made.decide({value_key("sex", "w"): "f"}, [])
    made.undo()
    made.decide({value_key("sex", "w"): "m"}, [])
    assert made.redo() is None


def test_decisions_become_parts_of_a_recipe() -> None:
    made = Decisions()
    made.decide(
        {
            fix_key("u1", "age"): CellFix("x", "4", "", "dara"),
            column_fix_key("age", "5 years"): CellFix("5 years", "5"),
            left_out_key("u2"): Said("a test", "dara"),
            accepted_key("*", "hours", "constraint-broken"): Said("harvest", "dara"),
        },
        [],
    )
    document = made.document()
    assert document["fixes"] == [
        {"row_key": "u1", "column": "age", "from": "x", "to": "4", "reason": "", "user": "dara"},
        {"row_key": "*", "column": "age", "from": "5 years", "to": "5", "reason": "", "user": ""},
    ]
    assert document["left_out"] == [{"row_key": "u2", "reason": "a test", "user": "dara"}]
    assert document["accepted"][0]["rule"] == "constraint-broken"
    assert made.fix(("u9",), "age", "5 years") is not None
    assert made.fix(("u9",), "age", "6 years") is None


def plan() -> ImportPlan:
    problems = (
        RowProblem("data", 0, "", "", "", "number-style-assumed", Severity.WARNING),
        RowProblem("data", 3, "B", "age", "x", "not-a-number"),
        RowProblem("members", 3, "B", "age", "y", "not-a-number"),
    )
    return ImportPlan(
        "survey", None, "data", 1, "plain", "", (), 3, 1, 0, 0, 1, 0, 1, 0, 0, problems, 3, (), (),
        0, 0.1, 0.0, Changes(frozenset()), {},
        {2: RowFate(Outcome.CREATED, "u1"), 3: RowFate(Outcome.REJECTED, "u2")},
    )  # fmt: skip


def test_plan_with_a_row_checked_again_reconciles() -> None:
    before = plan()
    checked = RowsChecked({3: RowFate(Outcome.CREATED, "u2")}, ())
    after = laid_over(before, checked)
    assert (after.imported, after.rejected, after.problems_total) == (2, 0, 2)
    assert after.rows == after.imported + after.rejected + after.blank
    assert [each.sheet for each in after.problems] == ["data", "members"]
    back = laid_over(
        after, RowsChecked({3: RowFate(Outcome.REJECTED, "u2")}, (before.problems[1],))
    )
    assert (back.rejected, back.problems_total) == (1, 3)


def test_decisions_of_a_recipe_are_taken_over_whole() -> None:
    made = Decisions()
    made.decide(
        {
            fix_key("u1", "age"): CellFix("x", "4", "read again", "dara"),
            column_fix_key("age", "5 years"): CellFix("5 years", "5"),
            left_out_key("@7"): Said("a test", "dara"),
            accepted_key("u3", "hours", "out-of-range"): Said("harvest", "dara"),
        },
        [],
    )
    other = Decisions()
    other.decide({left_out_key("u9"): Said("before")}, [9])
    other.load(made.document())
    assert other.found == made.found
    assert other.undo() is None
    recipe = {"format": "mfdw-recipe-1", "columns": [], **made.document()}
    assert without_mends(recipe) == {"format": "mfdw-recipe-1", "columns": []}
