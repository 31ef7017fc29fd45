"""Pictures of the dialogs around incentives, reports and settings that no other scene shows."""

from __future__ import annotations

from mfdw_desktop.domain.claims import ClaimFilter, ClaimStep
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.referrals import Referral, ReferralFilter
from mfdw_desktop.ui.incentives.awards_dialog import AwardsDialog
from mfdw_desktop.ui.incentives.budget_dialog import BudgetsDialog
from mfdw_desktop.ui.incentives.claim_dialogs import StepDialog
from mfdw_desktop.ui.incentives.decision_dialogs import DecideDialog, ReviewDialog
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.payment_dialogs import DecisionDialog
from mfdw_desktop.ui.incentives.reason_dialog import ReasonDialog
from mfdw_desktop.ui.incentives.rebate_dialogs import ReverseDialog
from mfdw_desktop.ui.settings.database import DatabaseSection
from mfdw_desktop.ui.settings.page import SettingsPage
from tests.pictures.clients import busiest
from tests.pictures.stage import Stage, picture


def _tab(stage: Stage, kind: str) -> IncentivesPage:
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.record.discard()
    page.sessions.discard()
    page.tabs.choose(TAB_OF_KIND[kind])
    stage.settle()
    return page


@picture("incentives-checks-form")
def checks(stage: Stage) -> None:
    """Say what came of several checks."""
    pane = _tab(stage, "check").conditions
    pane._deciding = CheckState.MET
    pane._on_selected_read(stage.open().incentives.checks(states=frozenset(CheckState))[:2])
    stage.settle()


@picture("incentives-budget-form")
def budget_form(stage: Stage) -> None:
    """Set the budget of a scheme."""
    page = _tab(stage, "scheme")
    page.schemes.show_budgets()
    stage.settle()
    page.findChildren(BudgetsDialog)[-1].add()
    stage.settle()


@picture("incentives-award-form")
def award_form(stage: Stage) -> None:
    """Put an award right."""
    page = _tab(stage, "scheme")
    page.schemes.table.choose(stage.open().incentives.scheme_by_code("SCHOOL-LOAN").uid)
    page.schemes.show_awards()
    stage.settle()
    awards = page.findChildren(AwardsDialog)[-1]
    awards.table.choose_row(0)
    awards.change()
    stage.settle()


@picture("incentives-approve-form")
def approve_form(stage: Stage) -> None:
    """Approve awards as the second person."""
    page = _tab(stage, "decision")
    DecideDialog(page, stage.open().approvals.waiting()[:2], is_yes=False).open()
    stage.settle()


@picture("incentives-exposure-form")
def exposure_form(stage: Stage) -> None:
    """Write down when an innovation was offered."""
    page = _tab(stage, "decision")
    page.decisions.choose("exposure")
    stage.settle()
    page.decisions.table.choose_row(0)
    page.decisions.edit_exposure()
    stage.settle()


@picture("incentives-course-form")
def course_form(stage: Stage) -> None:
    """Let a scheme follow a curriculum."""
    _tab(stage, "course").learning.edit_course()
    stage.settle()


@picture("incentives-trained-form")
def trained_form(stage: Stage) -> None:
    """Write down which staff were trained."""
    _tab(stage, "course").learning._trained_act.trigger()
    stage.settle()


@picture("incentives-talk-form")
def talk_form(stage: Stage) -> None:
    """Write down what staff passed on."""
    _tab(stage, "course").learning._talk_act.trigger()
    stage.settle()


@picture("incentives-referral-outcome")
def referral_outcome(stage: Stage) -> None:
    """Say what came of a referral."""
    pane = _tab(stage, "referral").referrals
    pane._close(_open_referrals(stage))
    stage.settle()


@picture("incentives-referral-note")
def referral_note(stage: Stage) -> None:
    """Write a note of a referral."""
    pane = _tab(stage, "referral").referrals
    pane._note(_open_referrals(stage))
    stage.settle()


def _open_referrals(stage: Stage) -> list[Referral]:
    found = stage.open().referrals.referrals(ReferralFilter())[1]
    return [each for each in found if each.is_open][:1]


@picture("incentives-reason")
def reason(stage: Stage) -> None:
    """Ask why a client of the comparison arm is given an incentive."""
    page = _tab(stage, "session")
    ReasonDialog(page, "Sok Dara is in the comparison arm", lambda _reason: None,  # type: ignore[arg-type,return-value]
                 "", lambda _found: None).open()  # fmt: skip
    stage.settle()


@picture("money-payment-form")
def payment_form(stage: Stage) -> None:
    """Say how payments were paid."""
    page, payments = _tab(stage, "payment"), stage.open().payments
    rows = payments.rows(PaymentFilter())[:2]
    DecisionDialog(page, rows, PaymentState.RETURNED, payments.today()).open()
    stage.settle()


@picture("insurance-step-form")
def claim_step(stage: Stage) -> None:
    """Take the next step of a claim."""
    page, insurance = _tab(stage, "claim"), stage.open().insurance
    claim = insurance.claims(ClaimFilter())[1][0]
    StepDialog(page, [claim], ClaimStep.DECIDE, insurance.today()).open()
    stage.settle()


@picture("incentives-review-breach")
def review(stage: Stage) -> None:
    """Decide about a breach, or look again at what was decided."""
    page, reviews = _tab(stage, "decision"), stage.open().reviews
    ReviewDialog(page, (reviews.listed() or reviews.listed(is_open=False))[0]).open()
    stage.settle()


@picture("money-reverse")
def reverse(stage: Stage) -> None:
    """Ask why rebates are taken back."""
    page = _tab(stage, "rebate")
    ReverseDialog(page, stage.open().rebates.runs()[0], ()).open()
    stage.settle()


@picture("settings-purge")
def purge(stage: Stage) -> None:
    """Show the documents of the bin that would leave the file."""
    workspace = stage.open()
    if not workspace.purging.plan().documents:
        workspace.documents.remove(busiest(stage).documents[-1].id)
    page = stage.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section("database")
    stage.settle()
    section = page.section("database")
    assert isinstance(section, DatabaseSection)
    section.purge()
    stage.settle()
