"""Pictures of the clients: list and client with each tab, enrolment, dialogs."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QPixmap

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientStatus,
)
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.transfers import TransferDraft
from mfdw_desktop.ui.clients.client_view import TABS
from mfdw_desktop.ui.clients.duplicates import DuplicatesView
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.give_dialog import GiveDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from tests.pictures.stage import Stage, picture

LOOKED_AT = 150


def clients_page(stage: Stage) -> ClientsPage:
    page = stage.go("clients")
    assert isinstance(page, ClientsPage)
    return page


def busiest(stage: Stage) -> ClientDetail:
    """Return an active client with a check that is due and much behind her."""
    clients = stage.open().clients
    if "busiest" in stage.found:
        return clients.detail(stage.found["busiest"])
    wanted = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}))
    rows = clients.page(wanted, limit=LOOKED_AT)[1]
    details = [clients.detail(row.id) for row in rows]

    def weight(detail: ClientDetail) -> int:
        due = any(each.state is CheckState.DUE for each in detail.checks)
        papers = 60 * len({each.kind for each in detail.documents})
        return papers + 40 * due + 10 * len(detail.responses) + len(detail.timeline)

    found = max(details, key=weight)
    stage.found["busiest"] = found.client.id
    return found


def opened(stage: Stage) -> tuple[ClientsPage, ClientDetail]:
    """Return the page with the busiest client open."""
    page, detail = clients_page(stage), busiest(stage)
    page.open("client", detail.client.uid)
    stage.settle()
    return page, detail


def _tab(name: str) -> None:
    @picture(f"clients-{name}")
    def scene(stage: Stage) -> None:
        page, _detail = opened(stage)
        page.view.choose_tab(name)
        stage.settle()


for _name in TABS:
    _tab(_name)


@picture("clients-list")
def clients_list(stage: Stage) -> None:
    """Show the list alone where the window is narrow, else with its first client."""
    page = clients_page(stage)
    page.view.back_wanted.emit()


@picture("clients-undo")
def clients_undo(stage: Stage) -> None:
    """Show the undo bar over the list."""
    page = clients_page(stage)
    rows = [page.list.model.row_at(number) for number in (2, 3, 4)]
    centre = page.acts.choices.centres[0]
    keys = [row.id for row in rows if row is not None]
    workspace = stage.open()
    page.context.actions.run(
        "Moving clients",
        lambda _progress: workspace.clients.move(keys, TransferDraft(centre.id)),
        words=f"3 clients moved to {centre.name}",
    )
    stage.settle()


@picture("clients-several")
def clients_several(stage: Stage) -> None:
    """Show what can be done with several selected clients."""
    page = clients_page(stage)
    page.view.back_wanted.emit()
    page.list.table.selectAll()


@picture("clients-nobody")
def clients_nobody(stage: Stage) -> QPixmap:
    """Show the list where nobody fits."""
    page = clients_page(stage)
    page.view.back_wanted.emit()
    page.list.table.clearSelection()
    page.list.search.setText("nobody")
    page.list.search.searched.emit("nobody")
    stage.settle()
    shown = stage.grab()
    page.list.clear_filters()
    page.list.chips.set_values({"status": (ClientStatus.ACTIVE.value,)})
    stage.settle()
    return shown


def _enrol(stage: Stage) -> EnrolDialog:
    page = clients_page(stage)
    page.acts.enrol()
    stage.settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    return dialog


@picture("enrolment")
def enrolment(stage: Stage) -> None:
    """Show the form with a likely duplicate."""
    twin = busiest(stage).client
    dialog = _enrol(stage)
    form = dialog.form
    form.set_values(
        {
            "name": twin.name[:-1] or twin.name,
            "sex": twin.sex.value if twin.sex is not None else None,
            "village": twin.village,
            "centre_id": dialog._choices.centres[0].id,
            "consent_service": True,
            "consent_survey": True,
        }
    )
    if twin.birth_on is not None:
        form.birth.setText(twin.birth_on.strftime("%d/%m/%Y"))
        form.birth.textEdited.emit(form.birth.text())
    pin = form.field("centre_id").pin
    if pin is not None:
        pin.setChecked(True)
    form.field("village").editor.setFocus()
    dialog._look_for_similar()
    stage.settle()


@picture("enrolment-errors")
def enrolment_errors(stage: Stage) -> None:
    """Show the form with mistakes."""
    dialog = _enrol(stage)
    dialog.form.set_values({"phone": "012 345", "national_id": "9999", "village": "Prey Tnaot"})
    dialog.form.birth.setText("31/2/91")
    dialog.form.birth.editingFinished.emit()
    dialog.save.click()
    dialog.form.birth.clear()
    dialog.save.click()
    stage.settle()


@picture("client-edit")
def client_edit(stage: Stage) -> None:
    """Show the form of a client."""
    page, detail = opened(stage)
    page.acts.edit(detail.client)
    stage.settle()


@picture("client-give")
def client_give(stage: Stage) -> None:
    """Show how an incentive is given."""
    page, detail = opened(stage)
    page.acts.give([detail.client], detail)
    stage.settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, GiveDialog)
    dialog.form.set_values({"scheme_id": next(iter(dialog._schemes))})
    dialog._on_scheme_edited()


@picture("client-status")
def client_status(stage: Stage) -> None:
    """Show the change of a status."""
    page, detail = opened(stage)
    page.acts.change_status([detail.client])


@picture("client-move")
def client_move(stage: Stage) -> None:
    """Show the move to another centre."""
    page, detail = opened(stage)
    page.acts.move([detail.client])


@picture("client-consent")
def client_consent(stage: Stage) -> None:
    """Show how consent is noted."""
    page, detail = opened(stage)
    page.acts.give_consent(detail.client, list(ConsentScope))


@picture("client-withdraw")
def client_withdraw(stage: Stage) -> None:
    """Show how consent is withdrawn."""
    page, detail = opened(stage)
    page.acts.withdraw_consent(detail.client, list(ConsentScope))


@picture("client-check")
def client_check(stage: Stage) -> None:
    """Show how a check is written."""
    page, detail = opened(stage)
    due = (each for each in detail.checks if each.state is CheckState.DUE)
    page.acts.write_check(next(due, detail.checks[0]))


@picture("client-member")
def client_member(stage: Stage) -> None:
    """Show a person of the household."""
    page, detail = opened(stage)
    page.acts.edit_member(detail.client, detail.household[-1])


@picture("client-enterprise")
def client_enterprise(stage: Stage) -> None:
    """Show an enterprise."""
    page, detail = opened(stage)
    page.acts.edit_enterprise(detail.client, next(iter(detail.enterprises), None))


@picture("client-loan")
def client_loan(stage: Stage) -> None:
    """Show a loan."""
    page, detail = opened(stage)
    page.acts.edit_loan(detail.client, next(iter(detail.loans), None))


def duplicates_page(stage: Stage) -> DuplicatesView:
    """Enter three persons twice, once, and compare all clients."""
    workspace = stage.open()
    if not workspace.clients.find("Phan Sreymomm"):
        for name, native, phone in (
            ("Phan Sreymomm", "ផាន ស្រីមុំ", "012 555 019"),
            ("Phan Sreymom", "ផាន ស្រីមុំ", "012 555 019"),
            ("Tan Visal", "", "017 442 118"),
            ("Tan Visall", "", ""),
        ):
            draft = ClientDraft(
                name=name, native_name=native, sex=Sex.FEMALE if "Phan" in name else Sex.MALE,
                birth_on=date(1988, 4, 17), village="Trapeang Kraom", phone=phone,
                relative_name="Phan Vuthy" if phone else "", note="From the old register",
            )  # fmt: skip
            workspace.clients.enrol(draft, "KH03")
    page = stage.go("clients")
    assert isinstance(page, ClientsPage)
    page.show_duplicates()
    stage.settle()
    page.duplicates.scan()
    stage.settle()
    return page.duplicates


def _leave_duplicates(stage: Stage) -> None:
    page = stage.go("clients")
    assert isinstance(page, ClientsPage)
    page.duplicates.back_wanted.emit()


@picture("duplicates")
def duplicates(stage: Stage) -> QPixmap:
    """Show the pairs that look alike, with the score in its parts."""
    duplicates_page(stage)
    shown = stage.grab()
    _leave_duplicates(stage)
    return shown


@picture("duplicates-merge")
def merge(stage: Stage) -> QPixmap:
    """Show a merge field by field."""
    duplicates_page(stage).same_act.trigger()
    stage.settle()
    shown = stage.grab()
    stage.close_dialogs()
    _leave_duplicates(stage)
    return shown


@picture("duplicates-merged")
def merged(stage: Stage) -> QPixmap:
    """Show the list of merges."""
    view = duplicates_page(stage)
    if not stage.open().merges.merged():
        pair = view.model.rows[-1]
        stage.open().merges.merge(pair.one.id, pair.other.id)
    view.segments.choose("merged")
    stage.settle()
    shown = stage.grab()
    view.segments.choose("open")
    _leave_duplicates(stage)
    return shown


@picture("client-document")
def client_document(stage: Stage) -> None:
    """Show a picture that is kept with a client."""
    page, detail = opened(stage)
    page.view.choose_tab("documents")
    photo = next(each for each in detail.documents if each.is_image)
    page.acts.look_at(photo)
    stage.settle()


@picture("client-worksite")
def client_worksite(stage: Stage) -> None:
    """Show workers, papers and visits of an enterprise."""
    page = _with_visit(stage)
    page.view.choose_tab("enterprise")
    stage.settle()


@picture("client-safety-visit")
def client_safety_visit(stage: Stage) -> None:
    """Show the form of a safety visit."""
    page = _with_visit(stage)
    detail = page.view.detail
    assert detail is not None
    page.acts.edit_visit(detail.enterprises, detail.safety_visits[0])
    stage.settle()


def _with_visit(stage: Stage) -> ClientsPage:
    """Show a client whose enterprise was visited."""
    page = stage.go("clients")
    assert isinstance(page, ClientsPage)
    workspace = page.context.workspace()
    visits = workspace.worksites.visits()
    page.open("client", visits[0].client_uid)
    stage.settle()
    return page
