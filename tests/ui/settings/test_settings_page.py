"""Settings: lists are changed through dialogs, backups made and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.actors import Role
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.appearance import AppearanceSection
from mfdw_desktop.ui.settings.backups import BackupsSection
from mfdw_desktop.ui.settings.database import DatabaseSection
from mfdw_desktop.ui.settings.institution import InstitutionSection
from mfdw_desktop.ui.settings.list_section import EntryDialog, ListSection
from mfdw_desktop.ui.settings.page import SECTIONS, SettingsPage
from mfdw_desktop.ui.widgets.editors import Check


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1100, 700)
    made.show()
    made.activate()
    return made


def section(page: SettingsPage, name: str) -> ListSection:
    page.show_section(name)
    found = page.section(name)
    assert isinstance(found, ListSection)
    return found


def dialog_of(page: QWidget) -> EntryDialog:
    found = [each for each in page.window().findChildren(EntryDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_loads(page: SettingsPage, name: str) -> None:
    page.show_section(name)
    assert page.section(name).isVisible()
    assert page.section(name).message.current is None


def test_centre_is_added_through_its_form(page: SettingsPage, workspace: Workspace) -> None:
    centres = section(page, "centre")
    before = len(workspace.organisation.centres())
    centres.add()
    dialog = dialog_of(page)
    dialog.form.field("name").editor.set_value("Trapeang Thum")
    dialog.form.field("code").editor.set_value("TT")
    dialog.submit()
    assert not dialog.isVisible()
    assert len(workspace.organisation.centres()) == before + 1
    assert centres.model.rowCount() == before + 1


def test_code_that_is_taken_is_said_under_its_field(
    page: SettingsPage, workspace: Workspace
) -> None:
    centres, taken = section(page, "centre"), workspace.organisation.centres()[0].code
    centres.add()
    dialog = dialog_of(page)
    dialog.form.field("name").editor.set_value("Another")
    dialog.form.field("code").editor.set_value(taken)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.field("code")._said.text() == f"The code ‘{taken}’ is taken already"


def test_person_is_changed_and_the_list_shows_it(page: SettingsPage, workspace: Workspace) -> None:
    staff = section(page, "staff")
    staff.table.choose_row(0)
    uid = staff.table.current_row().uid  # type: ignore[union-attr]
    staff.edit(staff.table.current_row())
    dialog = dialog_of(page)
    dialog.form.field("role").editor.set_value(Role.COORDINATOR)
    dialog.submit()
    changed = next(row for row in workspace.organisation.staff() if row.uid == uid)
    assert changed.role is Role.COORDINATOR
    assert staff.table.current_row().uid == uid  # type: ignore[union-attr]


def test_centre_with_clients_stays_and_says_why(page: SettingsPage, workspace: Workspace) -> None:
    centres = section(page, "centre")
    number = next(n for n, row in enumerate(centres.model.rows) if row.clients)
    centres.table.choose_row(number)
    centres._on_remove_wanted()
    assert centres.message.current is not None
    assert "still has clients" in centres.message.current.accessibleName()


def test_institution_is_saved_in_place(page: SettingsPage, workspace: Workspace) -> None:
    institution = page.section("institution")
    assert isinstance(institution, InstitutionSection)
    institution.form.field("name").editor.set_value("Samakki")
    assert not page.may_close()
    institution.save()
    assert workspace.organisation.institution().name == "Samakki"
    assert page.may_close()


def test_look_is_kept_and_switched(page: SettingsPage, context: PageContext) -> None:
    page.show_section("appearance")
    page.section("appearance")._look.choose("dark")  # type: ignore[attr-defined]
    assert context.preferences.value.theme == "dark"


def test_backup_is_made_listed_and_compared(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    page.show_section("backups")
    backups = page.section("backups")
    assert isinstance(backups, BackupsSection)
    backups.back_up()
    assert backups.model.rowCount() == 1
    assert backups.message.current is not None
    backups.table.choose_row(0)
    backups._on_restore_clicked()
    from mfdw_desktop.ui.settings.restore_dialog import RestoreDialog

    dialog = page.window().findChildren(RestoreDialog)[0]
    assert dialog._act.isEnabled()
    assert dialog._model.rows[0].kind == "client"
    assert dialog._model.rows[0].copy == dialog._model.rows[0].now


def test_check_tells_that_all_is_well(page: SettingsPage) -> None:
    page.show_section("database")
    database = page.section("database")
    assert isinstance(database, DatabaseSection)
    database.check()
    assert database.message.current is not None
    assert database.message.current.accessibleName() == "All is well: file, keys and ledger"


def test_search_narrows_the_sections(page: SettingsPage) -> None:
    page._search.setText("back")
    shown = [words for words, entry in page._list._entries.items() if entry.isVisible()]
    assert shown == ["backups"]


def test_sign_of_the_institution_is_shown_kept_and_taken_away(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "sign.png"
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    assert picture.save(str(file))
    page.show_section("institution")
    shown = page.section("institution")
    assert isinstance(shown, InstitutionSection)
    assert not shown.logo.remove.isVisible()
    shown.logo.take(str(file))
    assert workspace.organisation.logo()
    assert shown.logo.remove.isVisible()
    place = shown.logo.findChildren(QWidget)[0].mapTo(shown.logo, QPoint(0, 0))
    assert shown.logo.grab().toImage().pixelColor(place + QPoint(110, 36)).blue() > 100
    (tmp_path / "notes.png").write_text("no picture")
    shown.logo.take(str(tmp_path / "notes.png"))
    said = " ".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())
    assert "no picture that can be read" in said
    assert workspace.organisation.logo()
    shown.logo.remove.click()
    assert not workspace.organisation.logo()


def test_digits_of_the_script_are_offered_where_there_are_some(
    qtbot: QtBot, context: PageContext, qapp: QApplication
) -> None:
    def section() -> AppearanceSection:
        made = AppearanceSection(context)
        qtbot.addWidget(made)
        made.show()
        return made

    plain = section()
    assert not plain.findChildren(Check)[0].isVisible()
    use_language(qapp, "km")
    try:
        shown = section()
        (box,) = shown.findChildren(Check)
        assert box.isVisible()
        box.click()
        assert context.preferences.value.own_digits
    finally:
        use_language(qapp, "en")
