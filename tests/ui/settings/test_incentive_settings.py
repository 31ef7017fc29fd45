"""Kinds with own fields, areas, and rules of approval, through a real window."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.approvals import ApprovalRule
from mfdw_desktop.domain.kinds import FieldKind, KindField
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui.settings.approval import ApprovalSection
from mfdw_desktop.ui.settings.list_section import EntryDialog
from mfdw_desktop.ui.settings.page import SettingsPage
from tests.ui.journey import Journey, journey

__all__ = ["journey"]


@pytest.fixture
def page(journey: Journey) -> SettingsPage:
    return journey.show("settings", SettingsPage)


def entered(journey: Journey, page: SettingsPage, section: str, **values: object) -> None:
    """Add a record to the list of a section."""
    page.show_section(section)
    journey.settle()
    page.section(section).add()  # type: ignore[attr-defined]
    dialog = journey.dialog(EntryDialog)
    dialog.form.set_values(values)
    dialog.submit()
    journey.settle()


def test_a_kind_with_own_fields_is_added(journey: Journey, page: SettingsPage) -> None:
    fields = (KindField("", "Size", FieldKind.CHOICE, ("small", "large"), is_needed=True),)
    entered(journey, page, "incentive_kind", name="School-start kit", fields=fields)
    other = journey.database()
    kind = next(each for each in other.kinds.kinds() if not each.is_seed)
    other.close()
    assert (kind.code, kind.uses_money) == ("school_start_kit", True)
    assert kind.fields == (
        KindField("size", "Size", FieldKind.CHOICE, ("small", "large"), is_needed=True),
    )


def test_an_area_is_added_and_removed(journey: Journey, page: SettingsPage) -> None:
    entered(journey, page, "area", name="Savings culture")
    section = page.section("area")
    row = next(each for each in section.model.rows if each.name == "Savings culture")  # type: ignore[attr-defined]
    section.table.choose(row.uid)  # type: ignore[attr-defined]
    section._on_remove_wanted()  # type: ignore[attr-defined]
    journey.settle()
    other = journey.database()
    assert all(each.name != "Savings culture" for each in other.kinds.areas())
    other.close()
    journey.window.actions_.undo_last()
    journey.settle()
    assert any(each.name == "Savings culture" for each in section.model.rows)  # type: ignore[attr-defined]


def test_rules_of_approval_are_kept(journey: Journey, page: SettingsPage) -> None:
    page.show_section("approval")
    journey.settle()
    section = page.section("approval")
    assert isinstance(section, ApprovalSection)
    assert len(section.rules()) == 1
    section._on_add_clicked()
    assert not section.is_changed()
    section._lines[-1].amount.set_value(2_000_000)
    section._lines[-1]._kind.set_value("rebate")
    assert section.is_changed()
    section.save()
    journey.settle()
    other = journey.database()
    assert other.approvals.rules()[-1] == ApprovalRule(Money(2_000_000, "KHR"), kind="rebate")
    other.close()
    section.drop(section._lines[0])
    section.save()
    journey.settle()
    assert len(section.rules()) == 1
