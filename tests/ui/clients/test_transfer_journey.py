"""A client goes to another branch, through a real window, and comes back by Ctrl+Z."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

from PySide6.QtCore import Qt

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.organisation import BranchEntry, CentreEntry
from mfdw_desktop.domain.transfers import TransferReason
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.move_dialog import MoveDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.tab_timeline import TimelineTab
from mfdw_desktop.ui.widgets.detail import Timeline
from tests.ui.clients.test_family_journey import wake
from tests.ui.journey import Journey


def test_client_goes_to_another_branch_and_comes_back(journey: Journey) -> None:
    with closing(journey.database()) as book:
        book.organisation.save_branch(BranchEntry("KH04", "Takeo", time_zone="Asia/Phnom_Penh"))
        book.organisation.save_centre(CentreEntry("KH04", "C1", "Bati"))
        centre = next(each for each in book.organisation.centres() if each.name == "Bati")

    page = journey.show("clients", ClientsPage)
    page.refresh(Changes(frozenset({"branch", "centre"})))
    journey.settle()
    client = page.view.client
    assert client is not None
    page.acts.move([client])
    form = journey.dialog(MoveDialog)
    chosen = form.form.field("centre_id").editor
    assert "Bati · Takeo" in form._names.values()
    chosen.set_value(centre.id)
    form._offer_groups()
    assert form.message.current is not None
    day = page.acts.today + timedelta(days=1)
    form.form.set_values({"on": day, "reason": TransferReason.HOME, "note": "married"})
    journey.press(form, Qt.Key.Key_S, control=True)
    journey.settle()
    assert form.isVisible()
    form.form.set_values({"on": page.acts.today})
    journey.press(form, Qt.Key.Key_S, control=True)
    journey.settle()
    with closing(journey.database()) as book:
        found = book.clients.detail(client.id)
        assert (found.client.branch, found.client.centre) == ("KH04", "Bati")
        assert [each.reason for each in found.transfers] == [TransferReason.HOME]
    page.open("client", client.uid)
    journey.settle()
    page.view.choose_tab("timeline")
    journey.settle()
    tab = page.view.tab("timeline")
    assert isinstance(tab, TimelineTab)
    line = tab.findChild(Timeline)
    assert isinstance(line, Timeline)
    moved = next(each for each in line._events if each.kind == "transfer")
    assert moved.title == "Moved to Bati, Takeo"
    assert "married" in moved.detail
    page.acts.edit(found.client)
    edited = journey.dialog(EnrolDialog)
    journey.settle()
    assert edited.form.centre.value() == centre.id
    assert [each.id for each in edited.form._choices.centres] == [centre.id]
    edited.reject()
    journey.settle()
    wake(journey, journey.window)
    journey.press(journey.window, Qt.Key.Key_Z, control=True)
    journey.settle()
    with closing(journey.database()) as book:
        assert book.clients.detail(client.id).client.branch == client.branch
        assert book.clients.detail(client.id).transfers == ()
