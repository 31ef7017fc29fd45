"""A policy, a claim to its payment, and a voucher, through a real window by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.claims import ClaimDraft, ClaimFilter, ClaimState
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.insurance import PolicyFilter, PolicyState
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui.incentives.claim_dialogs import ClaimDialog, HelpDialog, StepDialog
from mfdw_desktop.ui.incentives.health_dialog import VisitDialog
from mfdw_desktop.ui.incentives.insurance import InsurancePane
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.policy_dialog import PolicyDialog
from mfdw_desktop.ui.lookup import SearchWork
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.widgets.dialog import FormDialog
from tests.ui.journey import Journey


@pytest.fixture
def page(journey: Journey) -> IncentivesPage:
    made = journey.show("incentives", IncentivesPage)
    made.tabs.choose(TAB_OF_KIND["claim"])
    journey.settle()
    return made


@pytest.fixture
def pane(page: IncentivesPage) -> InsurancePane:
    return page.insurance


def show(journey: Journey, pane: InsurancePane, kind: str, view: str = "") -> None:
    pane.show_view(kind, view)
    journey.settle()
    pane.take_focus()


def type_in(journey: Journey, dialog: FormDialog, **words: str) -> None:
    """Type into fields of a form."""
    for name, text in words.items():
        editor = dialog.form.field(name).editor
        assert isinstance(editor, QWidget)
        journey.press(editor, Qt.Key.Key_A, control=True)
        journey.press(editor, text)


def save(journey: Journey, dialog: FormDialog) -> None:
    journey.press(dialog.save, Qt.Key.Key_Space)
    journey.settle()
    # a display does this by itself when a dialog closes
    journey.window.activateWindow()
    journey.settle()


def test_claim_goes_from_filing_to_payment_by_keyboard(
    journey: Journey, pane: InsurancePane
) -> None:
    show(journey, pane, "policy", "force")
    policy = pane.policies.model.row_at(0)
    assert policy is not None
    pane.policies.table.choose_row(0)
    journey.keys = 0
    journey.press(pane.policies.table, "c")
    journey.settle()
    dialog = journey.dialog(ClaimDialog)
    type_in(journey, dialog, happened_on="today", claimed="400000", wanted="Hospital bill")
    save(journey, dialog)
    show(journey, pane, "claim", "documents")
    pane.claims.show_only(policy.number)
    journey.settle()
    uid = pane.claims.model.rows[0].uid
    pane.take_focus()
    table = pane.claims.table
    journey.press(table, "h")
    journey.settle()
    helped = journey.dialog(HelpDialog)
    type_in(journey, helped, minutes="40")
    save(journey, helped)
    for name, words in (("", ""), ("", ""), ("decision", "Approved"), ("", "")):
        table.choose(uid)
        journey.press(table, "s")
        step = journey.dialog(StepDialog)
        if name:
            journey.press(step.form.field(name).editor, words)
        save(journey, step)
    keys = journey.keys
    other = journey.database()
    (claim,) = other.insurance.claims(ClaimFilter(policy_id=policy.id, text=policy.number))[1][:1]
    other.close()
    assert (claim.state, claim.days_to_pay, claim.minutes) == (ClaimState.PAID, 0, 40)
    assert claim.draft.claimed == claim.draft.approved == Money(40_000_000, "KHR")
    assert claim.draft.paid_to == policy.client_name
    assert keys < 90


def test_wrong_decision_is_said_under_its_field(journey: Journey, pane: InsurancePane) -> None:
    other = journey.database()
    today = other.insurance.today()
    policy = other.insurance.policies(PolicyFilter(states=frozenset({PolicyState.IN_FORCE})))[1][0]
    other.insurance.save_claim(
        ClaimDraft(policy_id=policy.id, happened_on=today, filed_on=today, complete_on=today,
                   submitted_on=today)
    )  # fmt: skip
    other.close()
    show(journey, pane, "claim", "decision")
    pane.claims.table.choose_row(0)
    journey.press(pane.claims.table, "s")
    step = journey.dialog(StepDialog)
    journey.press(step.form.field("decision").editor, "Rejected")
    save(journey, step)
    assert "say why" in step.form.field("reason")._said.text().lower()


def test_award_of_the_sheet_gets_its_policy_and_every_list_its_count(
    journey: Journey, pane: InsurancePane
) -> None:
    show(journey, pane, "persons")
    other = journey.database()
    total, _ = other.insurance.covered()
    assert str(total) in pane.persons._count.text()
    in_force = other.insurance.policies(PolicyFilter(states=frozenset({PolicyState.IN_FORCE})))[0]
    waiting = other.insurance.loose_awards()[0]
    other.close()
    show(journey, pane, "policy", "force")
    assert len(pane.policies.model.rows) == in_force
    show(journey, pane, "loose")
    assert len(pane.loose.model.rows) == waiting
    if not waiting:
        return
    pane.loose.table.choose_row(0)
    journey.press(pane.loose.table, "p")
    journey.settle()
    dialog = journey.dialog(PolicyDialog)
    assert dialog.persons.value()
    save(journey, dialog)
    assert len(pane.loose.model.rows) == waiting - 1


def test_policy_is_renewed_with_r(journey: Journey, pane: InsurancePane) -> None:
    show(journey, pane, "policy", "force")
    policy = pane.policies.model.row_at(0)
    assert policy is not None
    pane.policies.table.choose_row(0)
    journey.press(pane.policies.table, "r")
    journey.settle()
    dialog = journey.dialog(PolicyDialog)
    save(journey, dialog)
    other = journey.database()
    renewed = other.insurance.policy(policy.id).renewed_by
    assert renewed is not None
    assert other.insurance.policy(renewed).starts_on > policy.ends_on
    other.close()


def test_voucher_is_given_out_and_used(journey: Journey, page: IncentivesPage) -> None:
    page.tabs.choose(TAB_OF_KIND["visit"])
    journey.settle()
    page.health.add()
    pick = journey.dialog(PickClientDialog)
    pick.search.setText("so")
    pick.load()
    journey.settle()
    pick._on_choose_clicked()
    journey.settle()
    dialog = journey.dialog(VisitDialog)
    type_in(journey, dialog, voucher="HV-77", issued_on="today", visited_on="today", cost="18000")
    save(journey, dialog)
    other = journey.database()
    (visit,) = other.health.visits(VisitFilter(text="hv-77"))[1]
    other.close()
    assert visit.draft.award_id is not None
    assert visit.draft.cost is not None


def test_list_is_saved_as_it_is_filtered(
    journey: Journey, pane: InsurancePane, tmp_path: Path
) -> None:
    show(journey, pane, "policy", "force")
    pane.policies.save_list(str(tmp_path / "policies.csv"))
    journey.settle()
    lines = (tmp_path / "policies.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == len(pane.policies.model.rows) + 1


def test_number_of_a_policy_in_the_search_opens_it(journey: Journey, pane: InsurancePane) -> None:
    show(journey, pane, "policy", "force")
    policy = pane.policies.model.rows[-1]
    hits = SearchWork(pane._context.workspace(), policy.number)(Progress())[1]
    hit = next(each for each in hits if each.kind == "policy")
    pane._context.open_record(hit.kind, hit.uid)
    journey.settle()
    current = pane.policies.table.current_row()
    assert current is not None
    assert current.uid == policy.uid
