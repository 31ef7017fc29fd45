"""Pictures of insurance and health care: each list, and the forms."""

from __future__ import annotations

from mfdw_desktop.domain.claims import ClaimStep
from mfdw_desktop.ui.incentives.health import HealthPane
from mfdw_desktop.ui.incentives.insurance import InsurancePane
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from tests.pictures.stage import Stage, picture


def _page(stage: Stage, tab: str) -> IncentivesPage:
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.record.discard()
    page.sessions.discard()
    page.tabs.choose(TAB_OF_KIND[tab])
    stage.settle()
    return page


def _insurance(stage: Stage, kind: str = "claim", view: str = "") -> InsurancePane:
    pane = _page(stage, "claim").insurance
    pane.show_view(kind, view)
    stage.settle()
    pane.take_focus()
    return pane


@picture("insurance-claims")
def claims(stage: Stage) -> None:
    """Show the claims that wait for somebody."""
    _insurance(stage)


@picture("insurance-policies")
def policies(stage: Stage) -> None:
    """Show the policies in force."""
    _insurance(stage, "policy", "force")


@picture("insurance-persons")
def persons(stage: Stage) -> None:
    """Show the persons covered today."""
    _insurance(stage, "persons")


@picture("insurance-loose")
def loose(stage: Stage) -> None:
    """Show the awards without a policy."""
    _insurance(stage, "loose")


@picture("insurance-policy-form")
def policy_form(stage: Stage) -> None:
    """Show the form of a policy."""
    pane = _insurance(stage, "policy", "force")
    pane._on_policy_opened(pane.policies.model.row_at(0))


@picture("insurance-claim-form")
def claim_form(stage: Stage) -> None:
    """Show a claim that was paid, with the help given."""
    pane = _insurance(stage, "claim", "closed")
    helped = max(pane.claims.model.rows, key=lambda each: len(each.help))
    pane._on_claim_opened(helped)


@picture("insurance-decision")
def decision(stage: Stage) -> None:
    """Show the step at which the insurer has decided."""
    pane = _insurance(stage, "claim", "decision")
    pane._step(ClaimStep.DECIDE)


@picture("insurance-help")
def help_given(stage: Stage) -> None:
    """Show the form of help given with a claim."""
    _insurance(stage)._on_help()


def _health(stage: Stage) -> HealthPane:
    pane = _page(stage, "visit").health
    pane.show_view("all")
    stage.settle()
    pane.take_focus()
    return pane


@picture("health-visits")
def visits(stage: Stage) -> None:
    """Show vouchers and visits."""
    _health(stage)


@picture("health-form")
def visit_form(stage: Stage) -> None:
    """Show the form of a visit."""
    pane = _health(stage)
    pane._on_opened(pane.visits.model.row_at(0))


@picture("client-insurance")
def client_insurance(stage: Stage) -> None:
    """Show the insurance of a client on her page."""
    page = _page(stage, "claim")
    pane = page.insurance
    pane.show_view("claim", "closed")
    stage.settle()
    claim = max(pane.claims.model.rows, key=lambda each: len(each.help))
    page.context.open_record("client", claim.client_uid)
    stage.settle()
    clients = stage.go("clients")
    clients.view.choose_tab("incentives")  # type: ignore[attr-defined]
