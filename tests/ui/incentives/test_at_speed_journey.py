"""A centre of thirty recorded from paper by keyboard alone: the keys are counted and the time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.record import RecordPane
from mfdw_desktop.ui.widgets.grid import EntryGrid
from tests.ui.journey import Journey

CLIENTS = 30
SECONDS = 120
KEY_SECONDS = 0.35
"""What a clerk needs for a key when she reads the next line of a paper."""


@pytest.fixture
def page(journey: Journey) -> IncentivesPage:
    return journey.show("incentives", IncentivesPage)


def open_sheet(journey: Journey, page: IncentivesPage, rule: AmountRule) -> RecordPane:
    """Open the largest sheet of a scheme that is open to everybody."""
    page.tabs.choose(TAB_OF_KIND["award"])
    journey.settle()
    record = page.record
    scheme = next(each for each in record._schemes.values()
                  if each.rule is rule and not each.innovation_id)  # fmt: skip
    place = max(record._places.values(), key=lambda each: each.clients)
    record.scheme.set_value(scheme.id)
    record.place.set_value(place.centre_id)
    record.place.edited.emit()
    journey.settle()
    record.take_focus()
    return record


def given(journey: Journey, scheme: int) -> int:
    other = journey.database()
    total, _ = other.incentives.awards(AwardFilter(scheme_id=scheme))
    other.close()
    return total


def test_thirty_clients_take_less_than_two_minutes_of_keys(
    journey: Journey, page: IncentivesPage, record_property: Callable[[str, object], None]
) -> None:
    began, keys, done = time.monotonic(), 0, 0
    while done < CLIENTS:
        record = open_sheet(journey, page, AmountRule.FIXED)
        grid, scheme = record.grid, record.scheme.value()
        assert grid is not None
        before = given(journey, scheme)
        count = min(len(grid.model_.rows), CLIENTS - done)
        journey.keys = 0
        for _ in range(count):
            journey.press(grid, Qt.Key.Key_Space, Qt.Key.Key_Return)
        amount = record._schemes[scheme].amount
        assert amount is not None
        record.foot.total.set_value(amount.minor * count)
        assert record.foot._entered.text().startswith(str(count))
        assert record.foot.gap.accessibleName() == "the total agrees"
        journey.press(grid, Qt.Key.Key_S, control=True)
        journey.settle()
        keys += journey.keys
        assert given(journey, scheme) == before + count
        done += count
    took = time.monotonic() - began
    record_property("keys", keys)
    record_property("seconds", round(took, 1))
    print(f"{done} clients: {keys} keys, {keys / done:.1f} a client, {took:.1f} s of program")
    assert keys <= 2.2 * CLIENTS
    assert keys * KEY_SECONDS + took < SECONDS


def test_open_amounts_are_filled_down_and_pasted(journey: Journey, page: IncentivesPage) -> None:
    record = open_sheet(journey, page, AmountRule.OPEN)
    grid, scheme = record.grid, record.scheme.value()
    assert isinstance(grid, EntryGrid)
    rows = len(grid.model_.rows)
    assert rows >= 4
    names = [each.name for each in grid.model_.columns]
    amount = names.index("amount")
    grid.go(0, amount)
    QGuiApplication.clipboard().setText("5000\n6000\n")
    journey.press(grid, Qt.Key.Key_V, control=True)
    journey.settle()
    assert [grid.model_.rows[at]["amount"] for at in (0, 1)] == [500000, 600000]
    grid.go(2, amount)
    journey.press(grid, Qt.Key.Key_D, control=True)
    assert grid.model_.rows[2]["amount"] == 600000
    before = given(journey, scheme)
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert given(journey, scheme) == before + 3
