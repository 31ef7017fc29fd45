"""A kind of our own from Settings to an exported list, in a real window; awards put right."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mfdw_desktop.common import clock
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow, AwardStatus
from mfdw_desktop.domain.kinds import FieldKind, KindField
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui.clients.award_dialog import AwardDialog
from mfdw_desktop.ui.clients.give_dialog import GiveDialog
from mfdw_desktop.ui.incentives.awards_dialog import AwardsDialog
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.incentives.scheme_dialog import SchemeDialog
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.settings.list_section import EntryDialog
from mfdw_desktop.ui.settings.page import SettingsPage
from tests.ui.journey import Journey


def add_kind(journey: Journey) -> None:
    page = journey.show("settings", SettingsPage)
    page.show_section("incentive_kind")
    journey.settle()
    page.section("incentive_kind").add()  # type: ignore[attr-defined]
    dialog = journey.dialog(EntryDialog)
    fields = (
        KindField("", "Serial number", is_needed=True),
        KindField("", "Delivered", FieldKind.DAY),
    )
    dialog.form.set_values({"name": "Sewing machine", "fields": fields})
    dialog.submit()
    journey.settle()


def add_scheme(journey: Journey, page: IncentivesPage) -> None:
    page.schemes.add()
    dialog = journey.dialog(SchemeDialog)
    dialog.form.set_values(
        {
            "name": "Machine for a seamstress", "code": "SEW", "area": "job_creation",
            "amount": 4_000_000,
        }
    )  # fmt: skip
    kind = dialog.form.field("kind").editor
    kind.set_value("training")
    kind.edited.emit()
    assert dialog.form.field("sessions_planned").isVisibleTo(dialog)
    kind.set_value("sewing_machine")
    kind.edited.emit()
    # worth money by its kind, and neither taught nor conditional
    assert dialog.form.field("rule").value() == "fixed"
    assert not dialog.form.field("sessions_planned").isVisibleTo(dialog)
    assert not dialog.form.field("conditions").isVisibleTo(dialog)
    dialog.form.field("starts_on").editor.set_value(clock.today() - timedelta(days=60))
    dialog.submit()
    journey.settle()


def give(journey: Journey, page: IncentivesPage) -> None:
    """Give it to a client found by her code; what the kind needs is asked for in its field."""
    page.schemes.give()
    picker = journey.dialog(PickClientDialog)
    journey.press(picker.search, "KH03-00008")
    picker.load()
    journey.settle()
    journey.press(picker.search, Qt.Key.Key_Return)
    journey.settle()
    dialog = journey.dialog(GiveDialog)
    scheme = next(key for key, each in dialog._schemes.items() if each.code == "SEW")
    dialog._scheme.set_value(scheme)
    dialog._scheme.edited.emit()
    journey.settle()
    field = dialog.form.field("own:sewing_machine:serial_number")
    assert field.isVisible()
    dialog.submit()
    journey.settle()
    assert dialog.isVisible()
    assert field._said.text()
    journey.press(field.editor, "S-17")
    dialog.submit()
    journey.settle()


def test_own_kind_goes_the_whole_way(journey: Journey, tmp_path: Path) -> None:
    add_kind(journey)
    page = journey.show("incentives", IncentivesPage)
    add_scheme(journey, page)
    give(journey, page)
    row = next(n for n, each in enumerate(page.schemes.model.rows) if each.code == "SEW")
    shown = page.schemes.model.rows[row]
    assert (shown.awards, shown.given) == (1, (Money(4_000_000, "KHR"),))
    page.schemes.table.choose_row(row)
    page.schemes.show_awards()
    journey.settle()
    awards = journey.dialog(AwardsDialog)
    awards.table.choose_row(0)
    journey.press(awards.table, Qt.Key.Key_F2)
    journey.settle()
    change = journey.dialog(AwardDialog)
    assert change.form.field("own:serial_number").value() == "S-17"
    change.form.field("quantity").editor.set_value(2)
    journey.press(change.form.field("own:delivered").editor, "yesterday")
    journey.press(change.form.field("note").editor, "with a table")
    change.submit()
    journey.settle()
    stored = read(journey, shown.id)
    assert (stored.quantity, stored.amount) == (2, Money(8_000_000, "KHR"))
    yesterday = clock.today() - timedelta(days=1)
    assert stored.fields == {"serial_number": "S-17", "delivered": yesterday.isoformat()}
    out = tmp_path / "awards.xlsx"
    awards.file.save(str(out))
    journey.settle()
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    heads, line = (list(each) for each in sheet.iter_rows(values_only=True))
    told = dict(zip(heads, line, strict=True))
    assert (told["Client"], told["Amount"], told["Quantity"]) == (stored.client_code, 80_000, 2)
    assert "S-17" in line
    assert "with a table" in line
    journey.window.actions_.undo_last()
    journey.settle()
    assert read(journey, shown.id).amount == Money(4_000_000, "KHR")
    awards.table.choose_row(0)
    awards.change()
    journey.settle()
    change = journey.dialog(AwardDialog)
    change.form.field("status").editor.set_value(AwardStatus.CANCELLED)
    change.submit()
    journey.settle()
    assert read(journey, shown.id).status is AwardStatus.CANCELLED
    shown = next(each for each in page.schemes.model.rows if each.code == "SEW")
    assert (shown.awards, shown.given, awards.model.rowCount()) == (0, (), 0)
    awards.shown.choose("all")
    journey.settle()
    assert awards.model.rowCount() == 1

    awards.reject()
    journey.window.activateWindow()
    journey.settle()
    type_sheet(journey, page)


def type_sheet(journey: Journey, page: IncentivesPage) -> None:
    """Give it on the sheet of a centre; what the kind needs is marked until it stands."""
    page.tabs.choose(1)
    journey.settle()
    record = page.record
    scheme = next(each for each in record._schemes.values() if each.code == "SEW")
    place = max(record._places.values(), key=lambda each: each.clients)
    for combo, value in ((record.scheme, scheme.id), (record.place, place.centre_id)):
        combo.set_value(value)
        combo.edited.emit()
    journey.settle()
    grid = record.grid
    assert grid is not None
    record.take_focus()
    journey.press(grid, Qt.Key.Key_Space)
    record.save()
    assert [each[:2] for each in grid.model_.problems()] == [(0, "own:serial_number")]
    journey.press(grid, "S")
    editor = grid.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    journey.press(editor, "-18", Qt.Key.Key_Tab)
    journey.settle()
    journey.press(grid, "y")
    editor = grid.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    journey.press(editor, "esterday")
    journey.press(editor, Qt.Key.Key_S, control=True)
    journey.settle()
    other = journey.database()
    _, rows = other.incentives.awards(AwardFilter(scheme_id=scheme.id))
    other.close()
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    assert {"serial_number": "S-18", "delivered": yesterday} in [each.fields for each in rows]


def read(journey: Journey, scheme: int) -> AwardRow:
    other = journey.database()
    (row,) = other.incentives.awards(AwardFilter(scheme_id=scheme))[1]
    other.close()
    return row
