"""Pictures of the first run, the frame and the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import paths
from mfdw_desktop.domain.kinds import FieldKind, IncentiveKind, KindField
from mfdw_desktop.ui.first_run.setup_dialog import SetupDialog
from mfdw_desktop.ui.settings.backups import BackupsSection
from mfdw_desktop.ui.settings.institution import InstitutionSection
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.settings.weights import WeightsSection
from tests.pictures.pieces import pieces
from tests.pictures.stage import Stage, picture


@picture("first-run")
def first_run(stage: Stage) -> None:
    """Show the three choices."""
    stage.begin()


@picture("first-run-setup")
def first_run_setup(stage: Stage) -> None:
    """Show the dialog that sets up a branch, with a mistake."""
    stage.begin()
    dialog = SetupDialog(stage.window.first_run)
    dialog.form.set_values({"name": "Samakki Microfinance", "branch_name": "Kampot"})
    dialog.open()
    dialog.submit()


@picture("pieces")
def all_pieces(_stage: Stage) -> QWidget:
    """Show every piece and state."""
    return pieces()


@picture("search")
def search(stage: Stage) -> None:
    """Show what the search of the top bar finds."""
    stage.go("settings")
    field = stage.window.top.search
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.setText("tu")
    field.searched.emit("tu")


def _settings(stage: Stage, section: str) -> SettingsPage:
    page = stage.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(section)
    stage.settle()
    return page


@picture("settings-own-fields")
def settings_own_fields(stage: Stage) -> None:
    """Show the fields of the institution."""
    _settings(stage, "own_field")


@picture("settings-own-field")
def settings_own_field(stage: Stage) -> None:
    """Show the form of a field that is a list."""
    section = _settings(stage, "own_field").section("own_field")
    assert isinstance(section, ListSection)
    section.edit(section.model.row_at(0))


@picture("settings-institution")
def settings_institution(stage: Stage) -> None:
    """Show the institution, with a logo."""
    logo = stage.database.parent / "logo.png"
    icon = QIcon(str(paths.resources_folder() / "icons" / "mfdw.svg"))
    icon.pixmap(240, 240).save(str(logo))
    section = _settings(stage, "institution").section("institution")
    assert isinstance(section, InstitutionSection)
    section.logo.take(str(logo))
    stage.settle()
    stage.window.undo_bar.hide()


@picture("settings-kinds")
def settings_kinds(stage: Stage) -> None:
    """Show the kinds of incentive."""
    _settings(stage, "incentive_kind")


@picture("settings-kind")
def settings_kind(stage: Stage) -> None:
    """Show the form of a kind with own fields."""
    section = _settings(stage, "incentive_kind").section("incentive_kind")
    assert isinstance(section, ListSection)
    fields = (
        KindField("size", "Size of the uniform", FieldKind.CHOICE, ("small", "large"), True),
        KindField("teacher", "Teacher"),
    )
    section.edit(IncentiveKind("kit", "School-start kit", is_seed=False, fields=fields, id=1))


@picture("settings-approval")
def settings_approval(stage: Stage) -> None:
    """Show from which amounts on an award waits for a second person."""
    _settings(stage, "approval")


@picture("settings-centres")
def settings_centres(stage: Stage) -> None:
    """Show the centres, one of them chosen."""
    section = _settings(stage, "centre").section("centre")
    assert isinstance(section, ListSection)
    section.table.choose_row(3)


@picture("settings-staff-form")
def settings_staff_form(stage: Stage) -> None:
    """Show the form of a person, with a mistake."""
    section = _settings(stage, "staff").section("staff")
    assert isinstance(section, ListSection)
    section.table.choose_row(1)
    section.edit(section.table.current_row())


@picture("settings-look")
def settings_look(stage: Stage) -> None:
    """Show language and look."""
    _settings(stage, "appearance")


@picture("settings-database")
def settings_database(stage: Stage) -> None:
    """Show the database after a check."""
    section = _settings(stage, "database").section("database")
    section.check()  # type: ignore[attr-defined]


@picture("settings-backups")
def settings_backups(stage: Stage) -> None:
    """Show the backups after one was made."""
    section = _settings(stage, "backups").section("backups")
    assert isinstance(section, BackupsSection)
    section.back_up()


@picture("settings-restore")
def settings_restore(stage: Stage) -> None:
    """Show what a backup holds beside what is there now."""
    section = _settings(stage, "backups").section("backups")
    assert isinstance(section, BackupsSection)
    if not section.model.rows:
        section.back_up()
        stage.settle()
    section.ask_to_restore(section.model.rows[0].path)


@picture("settings-about")
def settings_about(stage: Stage) -> None:
    """Show what the program is."""
    _settings(stage, "about")


@picture("help")
def help_dialog(stage: Stage) -> None:
    """Show the help of a page."""
    stage.go("settings")
    stage.window.commands["help"].trigger()


@picture("settings-weights")
def settings_weights(stage: Stage) -> None:
    """Show what the parts of a score count, with other numbers typed."""
    section = _settings(stage, "weights").section("weights")
    assert isinstance(section, WeightsSection)
    section.form.set_values({"village": 30})
    section.form.changed.emit()


@picture("settings-lists")
def settings_lists(stage: Stage) -> None:
    """Show the words of the built-in lists."""
    _settings(stage, "list_label")


def _section(name: str) -> None:
    @picture(f"settings-{name}")
    def scene(stage: Stage) -> None:
        _settings(stage, name)


for _name in ("branch", "group", "partner", "curriculum", "area", "checklist"):
    _section(_name)


@picture("settings-ages")
def settings_ages(stage: Stage) -> None:
    """Show the ages from which work is allowed."""
    _settings(stage, "ages")
