"""Enrolment and edit: the form, its mistakes, who is alike, the pile of papers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientRow,
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.domain.organisation import BranchEntry, CentreEntry
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.page import ClientsPage


@pytest.fixture
def dialog(page: ClientsPage) -> EnrolDialog:
    """Open the form for a new client."""
    page.acts.enrol()
    found = page.acts.dialog
    assert isinstance(found, EnrolDialog)
    return found


def fill(dialog: EnrolDialog, **values: object) -> None:
    """Type into fields as a person does: the form notices."""
    dialog.form.set_values(values)
    dialog.form.changed.emit()


def said(dialog: EnrolDialog, field: str) -> str:
    return dialog.form.field(field)._said.text()


def test_form_begins_with_the_next_code_and_today(
    dialog: EnrolDialog, workspace: Workspace
) -> None:
    assert dialog.form.code.text() == workspace.clients.next_code("KH03")
    assert dialog.form.values()["joined_on"] == workspace.clients.today()
    assert not dialog.is_changed()


def test_fields_stand_in_the_order_of_the_paper_and_enter_goes_on(
    qtbot: QtBot, dialog: EnrolDialog
) -> None:
    dialog.activateWindow()
    editor = dialog.form.field("name").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.form.field("native_name").editor
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    part = dialog.focusWidget()
    assert dialog.form.field("sex").editor.isAncestorOf(part)
    QTest.keyClick(part, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.form.birth


def test_birth_is_echoed_in_words(dialog: EnrolDialog) -> None:
    dialog.form.birth.setText("3/4/91")
    dialog.form.birth.textEdited.emit("3/4/91")
    assert said(dialog, "birth_on").startswith("Wednesday 3 April 1991")


def test_age_gives_an_estimated_birth_day(dialog: EnrolDialog) -> None:
    fill(dialog, name="Keo Sophea")
    dialog.form.birth.setText("34")
    draft = dialog.form.draft(date(2026, 3, 20))
    assert draft.birth_estimated
    assert draft.birth_on is not None


def test_mistakes_are_said_under_their_fields_and_nothing_is_written(
    dialog: EnrolDialog, workspace: Workspace
) -> None:
    before = sum(workspace.clients.counts().values())
    fill(dialog, phone="012", national_id="9999")
    dialog._on_save()
    assert "name is needed" in said(dialog, "name")
    assert "igits are missing" in said(dialog, "phone")
    assert "no real number" in said(dialog, "national_id")
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert sum(workspace.clients.counts().values()) == before


def test_number_of_another_client_is_said_with_her_code(
    dialog: EnrolDialog, workspace: Workspace, active: list[ClientRow]
) -> None:
    details = (workspace.clients.detail(row.id) for row in active)
    held = next(
        (each.client.code, one.value)
        for each in details
        for one in each.external_ids
        if one.type == "national"
    )
    fill(dialog, name="Nobody Else", national_id=held[1])
    dialog._on_save()
    assert held[0] in said(dialog, "national_id")


def test_similar_client_appears_while_typing_with_reasons(
    dialog: EnrolDialog, active: list[ClientRow]
) -> None:
    twin = active[3]
    fill(dialog, name=twin.name, village=twin.village)
    dialog.form.birth.set_value(twin.birth_on)
    dialog._look_for_similar()
    assert twin.id in [each.id for each in dialog.similar.shown]


def test_another_person_stays_away_and_the_same_one_is_opened(
    page: ClientsPage, dialog: EnrolDialog, active: list[ClientRow]
) -> None:
    twin = active[3]
    fill(dialog, name=twin.name, village=twin.village)
    dialog.form.birth.set_value(twin.birth_on)
    dialog._look_for_similar()
    for other in [each for each in dialog.similar.shown if each.id != twin.id]:
        dialog.similar._on_other(other)
    assert [each.id for each in dialog.similar.shown] == [twin.id]
    dialog.similar._on_other(twin)
    dialog._look_for_similar()
    assert dialog.similar.shown == []
    dialog.similar.chosen.emit(twin)
    assert page.view.client is not None
    assert page.view.client.id == twin.id
    assert not dialog.isVisible()


def test_saved_client_is_chosen_in_the_list(
    page: ClientsPage, dialog: EnrolDialog, workspace: Workspace
) -> None:
    fill(dialog, name="Aa Bopha", sex="female", consent_service=True, consent_survey=True)
    dialog._on_save()
    assert not dialog.isVisible()
    row = workspace.clients.find("Aa Bopha")[0]
    assert row.consent is ConsentState.SOME
    assert page.view.client is not None
    assert page.view.client.id == row.id
    current = page.list.table.current_row()
    assert current is not None
    assert current.id == row.id


def test_pile_goes_on_with_pinned_values_kept(
    page: ClientsPage, dialog: EnrolDialog, workspace: Workspace
) -> None:
    centre = page.acts.choices.centres[1]
    fill(dialog, name="Aa Bopha", centre_id=centre.id, village="Chhouk")
    pin = dialog.form.field("centre_id").pin
    assert pin is not None
    pin.setChecked(True)
    first = dialog.form.code.text()
    dialog._on_save_next()
    assert dialog.isVisible()
    assert dialog.form.values()["centre_id"] == centre.id
    assert dialog.form.values()["name"] is None
    assert dialog.form.values()["village"] is None
    assert dialog.form.code.text() != first
    assert dialog._count.text() == "1 form saved"
    assert not dialog.is_changed()
    assert workspace.clients.find("Aa Bopha")[0].centre == centre.name


def test_esc_never_loses_typed_data_without_a_word(dialog: EnrolDialog) -> None:
    fill_name = dialog.form.field("name").editor
    fill_name.setText("Keo")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.message.current is not None
    dialog.leave()
    assert not dialog.isVisible()


def test_window_does_not_close_over_a_half_filled_form(
    page: ClientsPage, dialog: EnrolDialog
) -> None:
    assert page.may_close()
    dialog.form.field("name").editor.setText("Keo")
    assert not page.may_close()


def test_edit_shows_what_is_stored_and_changes_only_that(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    row = active[0]
    before = workspace.clients.draft(row.id)
    page.acts.edit(row)
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    assert dialog.form.draft(date(2026, 1, 1)) == before
    assert not dialog.is_changed()
    fill(dialog, village="Neak Loeung")
    dialog._on_submitted()
    assert not dialog.isVisible()
    changed = [line.field for line in workspace.clients.history(row.id) if line.batch is None]
    assert changed == ["village"]


def test_client_to_complete_is_active_after_the_form(
    page: ClientsPage, workspace: Workspace
) -> None:
    row, _ = workspace.clients.enrol(ClientDraft(status=ClientStatus.TO_COMPLETE), "KH03")
    page.acts.edit(row)
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    fill(dialog, name="Keo Sophea")
    dialog._on_save()
    wanted = ClientFilter(text="Keo Sophea", statuses=frozenset({ClientStatus.ACTIVE}))
    assert workspace.clients.page(wanted)[0] >= 1


def test_branch_is_never_guessed_where_there_are_several(
    page: ClientsPage, workspace: Workspace
) -> None:
    workspace.organisation.save_branch(BranchEntry(code="KH04", name="Takeo"))
    workspace.organisation.save_centre(CentreEntry(branch="KH04", code="C9", name="Bati"))
    page.activate()
    page.acts.enrol()
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    fill(dialog, name="Aa Bopha")
    dialog._on_save()
    assert said(dialog, "centre_id") == "This is needed"
    bati = next(each for each in page.acts.choices.centres if each.name == "Bati")
    fill(dialog, centre_id=bati.id)
    dialog.form.centre.edited.emit()
    assert dialog.form.code.text().startswith("KH04-")
    dialog._on_save()
    assert workspace.clients.find("Aa Bopha")[0].branch == "KH04"


def test_pinned_field_says_that_its_value_is_kept(dialog: EnrolDialog) -> None:
    field = dialog.form.field("village")
    assert field.pin is not None
    field.pin.setChecked(True)
    assert said(dialog, "village") == "kept for the next form"
    field.pin.setChecked(False)
    assert said(dialog, "village") == ""


def leave_native(dialog: EnrolDialog, name: str) -> None:
    editor = dialog.form.field("native_name").editor
    editor.set_value(name)
    editor.editingFinished.emit()


def test_latin_name_is_proposed_and_never_written_over(dialog: EnrolDialog) -> None:
    leave_native(dialog, "កែវ សុភា")
    assert dialog.form.values()["name"] == "Keo Sophea"
    assert said(dialog, "name").startswith("proposed")
    leave_native(dialog, "ហុង រតនា")
    assert dialog.form.values()["name"] == "Hong Ratana"
    dialog.form.field("name").editor.set_value("Hong Rattana")
    leave_native(dialog, "កែវ សុភា")
    assert dialog.form.values()["name"] == "Hong Rattana"
