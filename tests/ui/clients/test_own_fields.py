"""Own fields in the window: defined in the settings, asked on the form, shown in the list."""

from __future__ import annotations

from contextlib import closing

from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.domain.own_fields import OwnKind
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.settings.list_section import EntryDialog
from mfdw_desktop.ui.settings.own_fields import OwnFieldsSection
from mfdw_desktop.ui.settings.page import SettingsPage
from tests.ui.journey import Journey


def edited(page: ClientsPage, client: ClientRow) -> EnrolDialog:
    page.acts.edit(client)
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    return dialog


def test_value_typed_on_the_form_stands_in_the_list_and_in_the_profile(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    dialog = edited(page, active[0])
    dialog.form.set_values({"own_roof_of_the_house": "tile", "own_lenders_beside_us": "2"})
    dialog.form.field("own_reads_letters_in").editor.toggle("vietnamese")
    dialog.save.click()
    own = workspace.clients.detail(active[0].id).client.own
    assert own["roof_of_the_house"] == "tile"
    assert own["lenders_beside_us"] == 2
    assert "vietnamese" in str(own["reads_letters_in"])
    page.list.show_columns(("own_roof_of_the_house",))
    names = [each.name for each in page.list.model.columns]
    row = page.list.model.row_of(active[0].uid)
    index = page.list.model.index(row, names.index("own_roof_of_the_house"))
    assert index.data() == "Tile"
    assert "own_lenders_beside_us" not in names


def test_filter_of_a_field_counts_what_it_lists(page: ClientsPage, workspace: Workspace) -> None:
    page.list.chips.set_values({"own_roof_of_the_house": ("tin",)})
    wanted = ClientFilter(own=frozenset({("roof_of_the_house", "tin")}))
    rows = workspace.clients.page(wanted, limit=1000)[1]
    assert page.list.model.rowCount() == len(rows) > 0
    assert all(row.own["roof_of_the_house"] == "tin" for row in rows)


def test_list_is_sorted_by_a_field(page: ClientsPage) -> None:
    page.list.show_columns(("own_roof_of_the_house",))
    names = [each.name for each in page.list.model.columns]
    page.list.model.sort(names.index("own_roof_of_the_house"))
    first = page.list.model.row_at(0)
    assert first is not None
    assert first.own["roof_of_the_house"] == "thatch"


def test_number_that_is_none_is_told_under_its_field(
    page: ClientsPage, active: list[ClientRow]
) -> None:
    dialog = edited(page, active[0])
    dialog.form.set_values({"own_lenders_beside_us": "many"})
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.form.field("own_lenders_beside_us")._said.text() == "This is not a number"


def test_history_says_what_became_of_a_field(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    dialog = edited(page, active[0])
    before = active[0].own.get("roof_of_the_house")
    value = "tile" if before != "tile" else "tin"
    dialog.form.set_values({"own_roof_of_the_house": value})
    dialog.save.click()
    line = workspace.clients.history(active[0].id)[0]
    assert (line.field, line.new) == ("own_roof_of_the_house", value)


def test_journey_of_a_field_from_the_settings_to_the_book(journey: Journey) -> None:
    settings = journey.show("settings", SettingsPage)
    settings.show_section("own_field")
    journey.settle()
    section = settings.section("own_field")
    assert isinstance(section, OwnFieldsSection)
    section.add()
    dialog = journey.dialog(EntryDialog)
    dialog.form.set_values({"label": "Owns a bicycle", "kind": OwnKind.ONE, "choices": "Yes one"})
    dialog.submit()
    journey.settle()
    assert dialog.form.field("choices")._said.text().startswith("Write at least two choices")
    dialog.form.set_values({"choices": "None\nOne\nMore"})
    dialog.submit()
    journey.settle()
    page = journey.show("clients", ClientsPage)
    client = page.list.model.row_at(0)
    assert client is not None
    page.acts.edit(client)
    journey.settle()
    form = journey.dialog(EnrolDialog)
    form.form.set_values({"own_owns_a_bicycle": "more"})
    form.save.click()
    journey.settle()
    settings = journey.show("settings", SettingsPage)
    section.table.choose(
        next(each.uid for each in section.model._rows if each.code == "owns_a_bicycle")
    )
    section._retire.click()
    journey.settle()
    with closing(journey.database()) as stored:
        assert stored.clients.detail(client.id).client.own["owns_a_bicycle"] == "more"
        assert stored.own_fields.find("owns_a_bicycle").retired_on is not None
