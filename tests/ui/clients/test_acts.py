"""Acts on clients: their forms write what they say, tell it once, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import (
    ClientRow,
    ClientStatus,
)
from mfdw_desktop.domain.conditions import CheckDraft, CheckState
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.transfers import TransferReason
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients import act_dialogs, part_dialogs
from mfdw_desktop.ui.clients.give_dialog import GiveDialog
from mfdw_desktop.ui.clients.move_dialog import MoveDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets.dialog import Dialog

Kind = TypeVar("Kind", bound=Dialog)
Opened = Callable[[type[Kind]], Kind]


@pytest.fixture
def told(context: PageContext) -> list[str]:
    """Return the words of the undo bar."""
    words: list[str] = []
    context.actions.told.connect(lambda said, _can_undo: words.append(said))
    return words


def opened(page: ClientsPage, kind: type[Kind]) -> Kind:
    dialog = page.acts.dialog
    assert isinstance(dialog, kind)
    return dialog


def detail_with(workspace: Workspace, rows: list[ClientRow], part: str) -> ClientDetail:
    details = (workspace.clients.detail(row.id) for row in rows)
    return next(each for each in details if getattr(each, part))


def test_status_changes_for_several_and_comes_back(
    page: ClientsPage,
    workspace: Workspace,
    active: list[ClientRow],
    context: PageContext,
    told: list[str],
) -> None:
    rows = active[:3]
    page.acts.change_status(rows)
    dialog = opened(page, act_dialogs.StatusDialog)
    dialog.form.set_values({"status": ClientStatus.LEFT})
    dialog._offer_reasons()
    dialog.form.set_values({"reason": "moved"})
    dialog.submit()
    assert not dialog.isVisible()
    assert {workspace.clients.detail(row.id).client.status for row in rows} == {ClientStatus.LEFT}
    assert told == ["3 clients: Left"]
    context.actions.undo_last()
    assert {workspace.clients.detail(row.id).client.status for row in rows} == {ClientStatus.ACTIVE}


def test_status_needs_a_reason(page: ClientsPage, active: list[ClientRow]) -> None:
    page.acts.change_status(active[:1])
    dialog = opened(page, act_dialogs.StatusDialog)
    dialog.form.set_values({"status": ClientStatus.LEFT})
    dialog._offer_reasons()
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.field("reason")._said.text() == "This is needed"


def test_death_has_one_reason_that_is_chosen_already(
    page: ClientsPage, active: list[ClientRow]
) -> None:
    page.acts.change_status(active[:1])
    dialog = opened(page, act_dialogs.StatusDialog)
    dialog.form.set_values({"status": ClientStatus.DECEASED})
    dialog._offer_reasons()
    assert dialog.form.values()["reason"] == "died"


def test_selected_clients_move_to_a_group_of_another_centre(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow], told: list[str]
) -> None:
    page.list.table.selectAll()
    page.list.bar.move_wanted.emit()
    dialog = opened(page, MoveDialog)
    centre = page.acts.choices.centres[0]
    dialog.form.set_values({"centre_id": centre.id, "reason": TransferReason.REGROUPED})
    dialog._offer_groups()
    dialog.submit()
    assert not dialog.isVisible()
    assert {workspace.clients.detail(row.id).client.centre for row in active} == {centre.name}
    assert told == [f"{len(active)} clients moved to {centre.name}"]


def test_consent_is_noted_and_withdrawn(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    row = active[0]
    page.acts.give_consent(row, [ConsentScope.SURVEY])
    dialog = opened(page, act_dialogs.ConsentDialog)
    dialog.form.set_values({"survey": True, "method": "verbal"})
    dialog.submit()
    assert "witness" in dialog.form.field("consents")._said.text()
    dialog.form.set_values({"consents": "Dara"})
    dialog.submit()
    last = workspace.clients.detail(row.id).consents[-1]
    assert (last.scope, last.witness) == (ConsentScope.SURVEY, "Dara")
    page.acts.withdraw_consent(row, [ConsentScope.SURVEY])
    opened(page, act_dialogs.WithdrawDialog).submit()
    today = workspace.clients.today()
    survey = [
        each
        for each in workspace.clients.detail(row.id).consents
        if each.scope is ConsentScope.SURVEY
    ]
    assert not any(each.holds_on(today) for each in survey)


def test_check_needs_its_proof(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    detail = detail_with(workspace, active, "checks")
    workspace.incentives.write_check([detail.checks[0].id], CheckDraft(CheckState.DUE))
    check = workspace.clients.detail(detail.client.id).checks[0]
    page.acts.write_check(check)
    dialog = opened(page, act_dialogs.CheckDialog)
    dialog.submit()
    assert dialog.form.field("evidence")._said.text() == "Say what proves it"
    dialog.form.set_values({"evidence": "visit"})
    dialog.submit()
    assert not dialog.isVisible()
    after = {each.id: each.state for each in workspace.clients.detail(detail.client.id).checks}
    assert after[check.id] is CheckState.MET


def test_award_is_given_to_several_by_the_rule_of_the_scheme(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow], context: PageContext
) -> None:
    today = workspace.clients.today()
    scheme = next(
        each
        for each in workspace.incentives.schemes()
        if each.rule is AmountRule.FIXED and each.is_open_on(today) and not each.innovation_id
    )
    before = workspace.incentives.awards(AwardFilter(scheme_id=scheme.id))[0]
    page.acts.give(active[:4])
    dialog = opened(page, GiveDialog)
    dialog.form.set_values({"scheme_id": scheme.id})
    dialog._on_scheme_edited()
    assert dialog.form.field("amount").isEnabled()
    assert not dialog.form.field("base").isEnabled()
    dialog.submit()
    assert not dialog.isVisible()
    total, rows = workspace.incentives.awards(AwardFilter(scheme_id=scheme.id))
    assert total == before + 4
    assert rows[0].amount == scheme.amount
    context.actions.undo_last()
    assert workspace.incentives.awards(AwardFilter(scheme_id=scheme.id))[0] == before


def test_share_asks_for_what_it_is_of(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    today = workspace.clients.today()
    scheme = next(
        (
            each
            for each in workspace.incentives.schemes()
            if each.rule is AmountRule.SHARE and each.is_open_on(today)
        ),
        None,
    )
    if scheme is None:
        pytest.skip("the sample branch has no scheme with a share")
    page.acts.give(active[:1])
    dialog = opened(page, GiveDialog)
    dialog.form.set_values({"scheme_id": scheme.id})
    dialog._on_scheme_edited()
    dialog.submit()
    assert "interest" in dialog.form.field("base")._said.text()


def test_person_of_the_household_is_added_changed_and_removed(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow], context: PageContext
) -> None:
    row = active[0]
    before = len(workspace.clients.detail(row.id).household)
    page.acts.edit_member(row)
    dialog = opened(page, part_dialogs.MemberDialog)
    dialog.submit()
    assert "name is needed" in dialog.form.field("name")._said.text()
    dialog.form.set_values({"name": "Vireak", "relation": "child", "works": "no"})
    dialog.submit()
    member = next(
        each for each in workspace.clients.detail(row.id).household if each.name == "Vireak"
    )
    assert member.works is False
    page.acts.edit_member(row, member)
    changed = opened(page, part_dialogs.MemberDialog)
    assert not changed.is_changed()
    changed.form.set_values({"grade": 5, "school": "attends"})
    changed.submit()
    member = next(
        each for each in workspace.clients.detail(row.id).household if each.name == "Vireak"
    )
    assert member.grade == 5
    page.acts.remove_part("household_member", member.id, member.name)
    household = workspace.clients.detail(row.id).household
    assert "Vireak" not in [each.name for each in household]
    context.actions.undo_last()
    household = workspace.clients.detail(row.id).household
    assert len(household) >= before + 1


@pytest.mark.parametrize("part", ["enterprises", "loans"])
def test_stored_part_is_shown_as_it_is(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow], part: str
) -> None:
    detail = detail_with(workspace, active, part)
    record = getattr(detail, part)[0]
    if part == "loans":
        page.acts.edit_loan(detail.client, record)
    else:
        page.acts.edit_enterprise(detail.client, record)
    dialog = page.acts.dialog
    assert isinstance(dialog, part_dialogs.LoanDialog | part_dialogs.EnterpriseDialog)
    assert not dialog.is_changed()
    edit_before = len(workspace.clients.history(detail.client.id))
    dialog.submit()
    assert not dialog.isVisible()
    assert len(workspace.clients.history(detail.client.id)) == edit_before


def test_loan_without_an_amount_is_refused(page: ClientsPage, active: list[ClientRow]) -> None:
    page.acts.edit_loan(active[0])
    dialog = opened(page, part_dialogs.LoanDialog)
    dialog.form.set_values({"number": "L-1"})
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.field("principal")._said.text() == "This is needed"


def test_client_with_records_is_not_removed_and_says_why(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    detail = detail_with(workspace, active, "loans")
    page.acts.remove([detail.client])
    assert page.message.current is not None
    assert workspace.clients.detail(detail.client.id)


def test_award_is_removed_and_comes_back(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow], context: PageContext
) -> None:
    detail = detail_with(workspace, active, "awards")
    page.acts.remove_award(detail.awards[0])
    after = workspace.clients.detail(detail.client.id).awards
    assert len(after) == len(detail.awards) - 1
    context.actions.undo_last()
    assert len(workspace.clients.detail(detail.client.id).awards) == len(detail.awards)
