"""Enrol a family in a real window: the mother, her roster, the husband as a client, a move."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.consents import ConsentScope
from mfdw_desktop.domain.households import Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.household_dialogs import HouseholdDialog, HouseholdFieldsDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.part_dialogs import MemberDialog
from mfdw_desktop.ui.clients.tab_parts import HouseholdTab
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.widgets.detail import Timeline
from mfdw_desktop.ui.widgets.dialog import FormDialog
from tests.ui.journey import Journey


def household(page: ClientsPage, journey: Journey) -> HouseholdTab:
    page.view.choose_tab("household")
    journey.settle()
    tab = page.view.tab("household")
    assert isinstance(tab, HouseholdTab)
    return tab


def shown(tab: HouseholdTab) -> list[str]:
    return [str(each.name) for each in tab.table.model._rows]


def focused(dialog: FormDialog | EnrolDialog) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


def tab_to(journey: Journey, dialog: FormDialog | EnrolDialog, name: str) -> QWidget:
    """Press Tab until the cursor stands in a field."""
    editor = dialog.form.field(name).editor
    assert isinstance(editor, QWidget)
    for _ in range(40):
        at = focused(dialog)
        if at is editor or editor.isAncestorOf(at):
            return at
        journey.press(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def wake(journey: Journey, window: QWidget) -> None:
    """Make a window the active one, as a display does by itself."""
    window.activateWindow()
    journey.qtbot.waitUntil(window.isActiveWindow)


def add_person(journey: Journey, tab: HouseholdTab, name: str, relation: str, born: str) -> None:
    """Write a person of the household down, by keys alone."""
    journey.press(tab.table.add, Qt.Key.Key_Space)
    journey.settle()
    member = journey.dialog(MemberDialog)
    wake(journey, member)
    journey.press(tab_to(journey, member, "name"), name)
    combo = tab_to(journey, member, "relation")
    assert isinstance(combo, QComboBox)
    journey.press(combo, Qt.Key.Key_Home)
    while combo.currentText() != relation and combo.currentIndex() + 1 < combo.count():
        journey.press(combo, Qt.Key.Key_Down)
    assert combo.currentText() == relation
    journey.press(tab_to(journey, member, "birth_on"), born)
    journey.press(member.save, Qt.Key.Key_Space)
    journey.settle()
    wake(journey, journey.window)


def happened(page: ClientsPage, journey: Journey) -> list[str]:
    """Return what the line of time shows, newest first."""
    page.view.choose_tab("timeline")
    journey.settle()
    tab = page.view.tab("timeline")
    assert tab is not None
    line = tab.findChild(Timeline)
    assert isinstance(line, Timeline)
    return [each.kind for each in line._events]


def test_family_is_enrolled(journey: Journey) -> None:
    page = journey.show("clients", ClientsPage)
    journey.press(page, Qt.Key.Key_N, control=True)
    journey.settle()
    form = journey.dialog(EnrolDialog)
    wake(journey, form)
    QApplication.clipboard().setText("កែវ សុភា")
    journey.press(tab_to(journey, form, "native_name"), Qt.Key.Key_V, control=True)
    journey.press(focused(form), Qt.Key.Key_Tab)
    name = form.form.field("name").editor
    assert form.form.values()["name"] == "Keo Sophea"
    while focused(form) is not name:
        journey.press(focused(form), Qt.Key.Key_Backtab)
    journey.press(focused(form), Qt.Key.Key_A, control=True)
    journey.press(focused(form), "Zhen Sophea")
    journey.press(tab_to(journey, form, "sex"), Qt.Key.Key_Space)
    for field, words in (("birth_on", "34"), ("phone", "012 987 654"), ("village", "Prey Tnaot")):
        journey.press(tab_to(journey, form, field), words)
    journey.press(tab_to(journey, form, "consent_service"), Qt.Key.Key_Space)
    journey.press(focused(form), Qt.Key.Key_S, control=True)
    journey.settle()
    wake(journey, journey.window)
    mother = page.view.client
    assert mother is not None
    with closing(journey.database()) as book:
        stored = book.clients.detail(mother.id)
        today = book.clients.today()
    her = stored.client
    assert (her.name, her.native_name, her.sex, her.village, her.phone, her.joined_on) == (
        "Zhen Sophea", "កែវ សុភា", Sex.FEMALE, "Prey Tnaot", "012 987 654", today,
    )  # fmt: skip
    assert her.birth_on is not None
    assert (her.birth_estimated, age_on(her.birth_on, today)) == (True, 34)
    assert [each.scope for each in stored.consents] == [ConsentScope.SERVICE]
    assert happened(page, journey) == [each.kind.value for each in stored.timeline]
    assert {"enrolled", "consent"} <= set(happened(page, journey))

    tab = household(page, journey)
    add_person(journey, tab, "Zhen Dara", "Spouse", "1988")
    add_person(journey, tab, "Zhen Bopha", "Child", "9")
    assert sorted(shown(tab)) == ["Zhen Bopha", "Zhen Dara", "Zhen Sophea"]
    with closing(journey.database()) as book:
        roster = {each.name: each for each in book.clients.detail(mother.id).household}
    assert {each: found.relation for each, found in roster.items()} == {
        "Zhen Sophea": Relation.CLIENT, "Zhen Dara": Relation.SPOUSE,
        "Zhen Bopha": Relation.CHILD,
    }  # fmt: skip
    born = roster["Zhen Dara"].birth_on, roster["Zhen Bopha"].birth_on
    assert born[0] is not None
    assert born[1] is not None
    assert (born[0].year, age_on(born[1], today)) == (1988, 9)

    row = next(n for n, each in enumerate(tab.table.model._rows) if each.name == "Zhen Dara")
    tab.table.table.choose_row(row)
    journey.press(tab._enrol, Qt.Key.Key_Space)
    journey.settle()
    form = journey.dialog(EnrolDialog)
    assert form.form.values()["name"] == "Zhen Dara"
    assert form.form.values()["village"] == "Prey Tnaot"
    assert not form.save_next.isVisible()
    journey.press(form.save, Qt.Key.Key_Space)
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
