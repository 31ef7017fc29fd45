"""Pictures of rebates, emergency savings and payments."""

from __future__ import annotations

from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from tests.pictures.stage import Stage, picture


def _tab(stage: Stage, kind: str) -> IncentivesPage:
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.record.discard()
    page.sessions.discard()
    page.tabs.choose(TAB_OF_KIND[kind])
    stage.settle()
    return page


@picture("money-rebates")
def rebates(stage: Stage) -> None:
    """Show what was computed, approved and credited."""
    page = _tab(stage, "rebate")
    page.rebates.shown.choose("all")
    page.rebates.load()


@picture("money-rebate-lines")
def rebate_lines(stage: Stage) -> None:
    """Show a quarter line by line."""
    page = _tab(stage, "rebate")
    page.rebates.shown.choose("all")
    page.rebates.load()
    stage.settle()
    page.rebates.open_row(page.rebates.model.rows[1])


@picture("money-compute")
def compute(stage: Stage) -> None:
    """Ask for scheme and period."""
    _tab(stage, "rebate").rebates.compute()


@picture("money-credit")
def credit(stage: Stage) -> None:
    """Ask how a quarter is credited."""
    page = _tab(stage, "rebate")
    page.rebates.table.choose_row(0)
    page.rebates.credit()


@picture("money-rule")
def rule(stage: Stage) -> None:
    """Show the rule of a rebate."""
    _tab(stage, "rebate").rebates.edit_rule()


@picture("money-savings")
def savings(stage: Stage) -> None:
    """Show the accounts."""
    _tab(stage, "savings")


@picture("money-withdraw")
def withdraw(stage: Stage) -> None:
    """Write a withdrawal."""
    page = _tab(stage, "savings")
    page.savings.table.choose_row(2)
    page.savings.withdraw()


@picture("money-payments")
def payments(stage: Stage) -> None:
    """Show payments, paid and due."""
    page = _tab(stage, "payment")
    page.payments.shown.choose("all")
    page.payments.load()


@picture("money-client-loans")
def client_loans(stage: Stage) -> None:
    """Show the loans of a client, and how punctual she is."""
    page = stage.go("clients")
    assert isinstance(page, ClientsPage)
    stage.settle()
    page.view.tabs.choose(4)
