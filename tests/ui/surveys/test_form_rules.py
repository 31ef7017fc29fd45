"""Rules of the form in the check step: what a broken one comes to, and which are not checked."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.ui.surveys.wizard.form_rules import FormRulesDialog
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.ui.journey import Journey
from tests.ui.surveys.hands import begin, choose, go_on
from tests.ui.surveys.workbooks import changed_sample, without_columns

HOURS = {(3, "work/hours_week"): 184, (7, "work/hours_week"): 200}


def check(journey: Journey, path: Path) -> ImportWizard:
    wizard = begin(journey, path)
    go_on(journey, wizard)
    go_on(journey, wizard)
    choose(journey, wizard.columns.client, "client_code")
    choose(journey, wizard.columns.unknown, NewClients.CREATE)
    go_on(journey, wizard)
    return wizard


def opened(journey: Journey, wizard: ImportWizard) -> FormRulesDialog:
    wizard.check.rules.click()
    journey.settle()
    (dialog,) = wizard.check.findChildren(FormRulesDialog)
    return dialog


def test_a_kind_of_rule_keeps_rows_out_when_a_person_says_so(
    journey: Journey, tmp_path: Path
) -> None:
    wizard = check(journey, changed_sample(tmp_path / "hours.xlsx", HOURS))
    plan = wizard.draft.plan
    assert plan is not None
    assert plan.rejected == 0
    assert "constraint-broken-said" in {each.rule for each in plan.problems}
    assert wizard.check.rules.text() == "Rules of the form…"
    dialog = opened(journey, wizard)
    choose(journey, dialog.editors["form_constraint"], "reject")
    dialog.save.click()
    journey.settle()
    plan = wizard.draft.plan
    assert plan is not None
    assert (plan.rejected, plan.imported) == (2, 16)
    assert plan.recipe["policies"] == {"form_constraint": "reject"}
    again = opened(journey, wizard)
    assert again.editors["form_constraint"].value() == "reject"
    again.reject()
    journey.settle()
    wizard.next.click()
    journey.settle()
    result = wizard.draft.result
    assert result is not None
    assert (result.rejected, result.imported) == (2, 16)


def test_rules_that_are_not_checked_are_listed(journey: Journey, tmp_path: Path) -> None:
    path = without_columns(tmp_path / "lacking.xlsx", ["home/members"], HOURS)
    wizard = check(journey, path)
    assert wizard.check.rules.text() == "1 rule of the form is not checked"
    dialog = opened(journey, wizard)
    (left_out,) = dialog.left_out.rows
    assert (left_out.code, left_out.others, left_out.detail) == ("earners", 1, "members")
    dialog.reject()
    journey.settle()
