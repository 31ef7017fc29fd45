"""Insurance on the client's page: roster, lists, line of time, and the way to the record."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.client_detail import EventKind
from mfdw_desktop.domain.health_care import VisitDraft
from mfdw_desktop.domain.insurance import PolicyFilter, PolicyRow, PolicyState
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.tab_parts import HouseholdTab, IncentivesTab
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.incentives.policy_dialog import PolicyDialog
from tests.ui.journey import Journey


@pytest.fixture
def page(journey: Journey) -> ClientsPage:
    return journey.show("clients", ClientsPage)


@pytest.fixture
def book(page: ClientsPage) -> Workspace:
    return page.context.workspace()


@pytest.fixture
def policy(book: Workspace) -> PolicyRow:
    wanted = PolicyFilter(states=frozenset({PolicyState.IN_FORCE}))
    return max(book.insurance.policies(wanted)[1], key=lambda each: len(each.persons))


def test_roster_and_lists_show_who_is_insured(
    journey: Journey, page: ClientsPage, book: Workspace, policy: PolicyRow
) -> None:
    book.health.save(VisitDraft(client_id=policy.client_id, visited_on=book.health.today()))
    page.context.open_record("client", policy.client_uid)
    journey.settle()
    view = page.view
    assert view.detail is not None
    assert view.detail.is_insured(book.insurance.today())
    view.choose_tab("household")
    journey.settle()
    tab = view.tab("household")
    assert isinstance(tab, HouseholdTab)
    said = [tab._cell(each, "name").second for each in view.detail.household]
    assert sum("insured" in each for each in said) == len(policy.persons)
    view.choose_tab("incentives")
    journey.settle()
    incentives = view.tab("incentives")
    assert isinstance(incentives, IncentivesTab)
    assert len(incentives.insurance.policies.model.rows) == len(view.detail.policies) >= 1
    kinds = {each.kind for each in view.detail.timeline}
    assert {EventKind.POLICY, EventKind.VISIT} <= kinds


def test_policy_opens_where_it_is_worked_on(
    journey: Journey, page: ClientsPage, policy: PolicyRow
) -> None:
    page.context.open_record("client", policy.client_uid)
    journey.settle()
    page.view.choose_tab("incentives")
    journey.settle()
    tab = page.view.tab("incentives")
    assert isinstance(tab, IncentivesTab)
    tab.insurance.policies.opened.emit(policy)
    journey.settle()
    shown = journey.window.stack.shown()
    assert isinstance(shown, IncentivesPage)
    current = shown.insurance.policies.table.current_row()
    assert current is not None
    assert current.uid == policy.uid


def test_new_policy_of_a_client_opens_its_form(
    journey: Journey, page: ClientsPage, policy: PolicyRow
) -> None:
    page.context.open_record("policy", f"new={policy.client_id}")
    journey.settle()
    dialog = journey.dialog(PolicyDialog)
    assert policy.client_name in dialog.windowTitle()
