"""What can be used has a name for screen readers in the dialogs too, and in the import."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.first_run.key_dialog import KeyDialog
from mfdw_desktop.ui.first_run.setup_dialog import SetupDialog
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.ui.journey import Journey, journey

__all__ = ["journey"]

USABLE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)


def nameless(root: QWidget) -> list[str]:
    found: list[QWidget] = [each for kind in USABLE for each in root.findChildren(kind)]
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in found
        if each.isVisible() and not (each.accessibleName() or _words(each))
    ]


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("number", range(5), ids=["new", "edit", "give", "move", "status"])
def test_dialogs_of_clients_have_names(journey: Journey, number: int) -> None:
    page = journey.show("clients", ClientsPage)
    page.page_actions()[number].trigger()
    journey.settle()
    dialog = journey.dialog(QDialog)
    assert nameless(dialog) == []
    dialog.done(0)


@pytest.mark.parametrize("part", ["edit_member", "edit_enterprise", "edit_loan"])
def test_dialogs_of_what_hangs_on_a_client_have_names(journey: Journey, part: str) -> None:
    page = journey.show("clients", ClientsPage)
    assert page.view.client is not None
    getattr(page.acts, part)(page.view.client)
    journey.settle()
    dialog = journey.dialog(QDialog)
    assert nameless(dialog) == []
    dialog.done(0)


@pytest.mark.parametrize("name", ["branch", "centre", "group", "staff"])
def test_forms_of_the_settings_have_names(journey: Journey, name: str) -> None:
    page = journey.show("settings", SettingsPage)
    page.show_section(name)
    journey.settle()
    section = page.section(name)
    assert isinstance(section, ListSection)
    section.add()
    dialog = journey.dialog(QDialog)
    assert nameless(dialog) == []
    dialog.done(0)


def test_first_step_of_the_import_has_names(journey: Journey) -> None:
    page = journey.show("surveys", SurveysPage)
    page.open("import", "clients")
    journey.settle()
    assert page.wizard is not None
    assert nameless(page) == []


def test_dialogs_of_the_first_run_have_names(journey: Journey) -> None:
    for dialog in (SetupDialog(journey.window), KeyDialog("x", journey.window, was_wrong=True)):
        dialog.open()
        assert nameless(dialog) == []
        dialog.done(0)


def test_help_has_names(journey: Journey) -> None:
    journey.window.commands["help"].trigger()
    dialog = journey.dialog(QDialog)
    assert nameless(dialog) == []
    dialog.close()
