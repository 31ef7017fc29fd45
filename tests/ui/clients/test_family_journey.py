"""Enrol a family in a real window: the mother, her roster, the husband as a client, a move."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import Qt

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.household_dialogs import HouseholdDialog, HouseholdFieldsDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.part_dialogs import MemberDialog
from mfdw_desktop.ui.clients.tab_parts import HouseholdTab
from mfdw_desktop.ui.pick_client import PickClientDialog
from tests.ui.journey import Journey


def household(page: ClientsPage, journey: Journey) -> HouseholdTab:
    page.view.choose_tab("household")
    journey.settle()
    tab = page.view.tab("household")
    assert isinstance(tab, HouseholdTab)
    return tab


def shown(tab: HouseholdTab) -> list[str]:
    return [str(each.name) for each in tab.table.model._rows]


def test_family_is_enrolled(journey: Journey) -> None:
    page = journey.show("clients", ClientsPage)
    journey.press(page, Qt.Key.Key_N, control=True)
    journey.settle()
    form = journey.dialog(EnrolDialog)
    native = form.form.field("native_name").editor
    native.set_value("កែវ សុភា")
    native.editingFinished.emit()
    assert form.form.values()["name"] == "Keo Sophea"
    form.form.set_values({"name": "Zhen Sophea", "sex": "female", "consent_service": True})
    form.form.birth.setText("34")
    form.form.field("village").editor.set_value("Prey Tnaot")
    form.save.click()
    journey.settle()
    mother = page.view.client
    assert mother is not None
    assert mother.name == "Zhen Sophea"

    tab = household(page, journey)
    for name, relation, born in (("Zhen Dara", "spouse", "1988"), ("Zhen Bopha", "child", "9")):
        tab.table.add.click()
        journey.settle()
        member = journey.dialog(MemberDialog)
        member.form.set_values({"name": name, "relation": relation})
        member._birth.setText(born)
        member.submit()
        journey.settle()
    assert sorted(shown(tab)) == ["Zhen Bopha", "Zhen Dara", "Zhen Sophea"]

    row = next(n for n, each in enumerate(tab.table.model._rows) if each.name == "Zhen Dara")
    tab.table.table.choose_row(row)
    tab._enrol.click()
    journey.settle()
    form = journey.dialog(EnrolDialog)
    assert form.form.values()["name"] == "Zhen Dara"
    assert form.form.values()["village"] == "Prey Tnaot"
    assert not form.save_next.isVisible()
    form.save.click()
    journey.settle()
    father = page.view.client
    assert father is not None
    assert father.name == "Zhen Dara"
    with closing(journey.database()) as book:
        both = [book.clients.detail(each.id) for each in (mother, father)]
        assert both[0].household_uid == both[1].household_uid
        assert len(both[0].household) == 3
        counted = book.households.counts()
        assert sum(each.persons for each in book.households.rows(limit=1000)) == counted.persons

    tab = household(page, journey)
    tab._apart.click()
    journey.settle()
    dialog = journey.dialog(HouseholdDialog)
    dialog.form.set_values({"along": None})
    dialog.submit()
    journey.settle()
    with closing(journey.database()) as book:
        alone = [each.name for each in book.clients.detail(father.id).household]
        assert alone == ["Zhen Dara"]
    page.context.actions.undo_last()
    journey.settle()
    with closing(journey.database()) as book:
        assert len(book.clients.detail(father.id).household) == 3


def test_client_comes_to_live_with_another(journey: Journey) -> None:
    with closing(journey.database()) as book:
        rows = book.clients.page(ClientFilter(), limit=50)[1]
        details = [book.clients.detail(each.id) for each in rows]
        one, two = [each for each in details if len(each.household) > 1][:2]
    page = journey.show("clients", ClientsPage)
    page.open("client", one.client.uid)
    journey.settle()
    household(page, journey)._join.click()
    journey.settle()
    pick = journey.dialog(PickClientDialog)
    pick.picked.emit(two.client)
    journey.settle()
    dialog = journey.dialog(HouseholdDialog)
    dialog.form.set_values({"relation": "sibling"})
    dialog.submit()
    journey.settle()
    with closing(journey.database()) as book:
        found = book.clients.detail(one.client.id)
        assert found.household_uid == two.household_uid


def test_own_field_of_a_household_is_written(journey: Journey) -> None:
    with closing(journey.database()) as book:
        rows = book.clients.page(ClientFilter(), limit=50)[1]
        detail = next(each for row in rows if (each := book.clients.detail(row.id)).household)
    page = journey.show("clients", ClientsPage)
    page.open("client", detail.client.uid)
    journey.settle()
    household(page, journey)._on_edit_clicked()
    dialog = journey.dialog(HouseholdFieldsDialog)
    dialog.form.set_values({"own_drinking_water": "pond"})
    dialog.submit()
    journey.settle()
    with closing(journey.database()) as book:
        own = book.clients.detail(detail.client.id).household_own
        assert own == {"drinking_water": "pond"}
