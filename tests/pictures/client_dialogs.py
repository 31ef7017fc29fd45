"""Pictures of the dialogs around a client that no other scene shows."""

from __future__ import annotations

from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.ui.clients.exact_dialog import ExactDialog
from mfdw_desktop.ui.clients.list_views import ViewDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.unmerge_dialog import UnmergeDialog
from tests.pictures.clients import busiest, clients_page, duplicates_page, opened
from tests.pictures.stage import Stage, picture


@picture("client-household-alone")
def household_alone(stage: Stage) -> None:
    """Let a client live in a household of her own."""
    page, detail = opened(stage)
    page.acts.live_apart(detail)
    stage.settle()


@picture("client-household-fields")
def household_fields(stage: Stage) -> None:
    """Show the own fields of a household."""
    page, detail = opened(stage)
    page.acts.edit_household(detail)
    stage.settle()


@picture("client-view-save")
def view_save(stage: Stage) -> None:
    """Keep filters and columns under a name."""
    page = clients_page(stage)
    views = page.views
    views._on_save()
    assert isinstance(views.dialog, ViewDialog)
    stage.settle()


@picture("client-document-keep")
def document_keep(stage: Stage) -> None:
    """Say what a file is that is kept with a client."""
    page, detail = opened(stage)
    document = next(each for each in detail.documents if each.is_image)
    page.acts.keep_document(detail.client, document.name, document, has_photo=True)
    stage.settle()


@picture("client-evidence")
def client_evidence(stage: Stage) -> None:
    """Show what proves a check of a client."""
    page, detail = opened(stage)
    shown = next((each for each in detail.checks if each.documents), detail.checks[0])
    page.acts.show_evidence(EvidenceOf.CHECK, shown.id, detail.client.title)
    stage.settle()


@picture("client-plan-payments")
def plan_payments(stage: Stage) -> None:
    """Split an award into payments."""
    page, detail = opened(stage)
    page.acts.plan_payments(next(each for each in detail.awards if each.amount is not None))
    stage.settle()


@picture("client-head-count")
def head_count(stage: Stage) -> None:
    """Count who works in an enterprise."""
    page = _with_enterprise(stage)
    assert page.view.detail is not None
    page.acts.count_workers(page.view.detail.enterprises)
    stage.settle()


@picture("client-registration")
def registration(stage: Stage) -> None:
    """Write down a registration paper."""
    page = _with_enterprise(stage)
    assert page.view.detail is not None
    page.acts.edit_paper(page.view.detail.enterprises)
    stage.settle()


def _with_enterprise(stage: Stage) -> ClientsPage:
    page = clients_page(stage)
    page.open("client", stage.open().worksites.visits()[0].client_uid)
    stage.settle()
    return page


@picture("duplicates-merge-form")
def merge_form(stage: Stage) -> None:
    """Choose field by field what the merged client keeps."""
    duplicates_page(stage).same_act.trigger()
    stage.settle()


@picture("duplicates-unmerge")
def unmerge(stage: Stage) -> None:
    """Say what becomes of what was added since a merge."""
    view = duplicates_page(stage)
    merges = stage.open().merges
    if not merges.merged():
        pair = view.model.rows[-1]
        merges.merge(pair.one.id, pair.other.id)
    line = merges.merged()[0]
    UnmergeDialog(clients_page(stage), line, merges.later(line.batch)).open()
    stage.settle()


@picture("duplicates-exact")
def exact(stage: Stage) -> None:
    """Show the pairs that share a number and a name."""
    duplicates_page(stage)
    ExactDialog(clients_page(stage), stage.open().merges.exact_pairs()).open()
    stage.settle()


@picture("client-referral")
def referral(stage: Stage) -> None:
    """Refer a client to a partner."""
    page = clients_page(stage)
    page.acts.refer(busiest(stage).client)
    stage.settle()
