"""Changed values of a batch in the receipt on screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.batches import ChangeWords, FieldChange
from mfdw_desktop.domain.undo import Kept, Why
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.changed_values import field_name, value_words
from mfdw_desktop.ui.surveys.kept_dialog import kept_cell

TOLD = ChangeWords({"hours": "Hours a week"}, {"officer_id 4": "Bun Chantrea"}, "KHR")


@pytest.mark.parametrize(
    ("field", "table", "value", "name", "words"),
    [
        ("hours", "response", 42, "Hours a week", texts.isolate("42")),
        ("officer_id", "client", 4, "Officer", "Bun Chantrea"),
        ("outstanding_minor", "loan", 140_000_000, "Outstanding", "KHR 1,400,000"),
        ("status", "loan", "repaid", "Status", "Repaid"),
        ("status", "client", "active", "Status", "Active"),
        ("withdrawn_on", "consent", "2022-06-24", "Withdrawn on", "24 Jun 2022"),
        ("withdrawn_on", "consent", None, "Withdrawn on", texts.DASH),
        ("birth_estimated", "client", 1, "Birth day estimated", "yes"),
        ("odd_on", "client", "soon", "Odd on", "soon"),
    ],
)
def test_value_is_told_in_words(
    qtbot: QtBot, field: str, table: str, value: object, name: str, words: str
) -> None:
    change = FieldChange(table, "u", "", field, None, value)
    assert field_name(change, TOLD) == name
    assert value_words(change, change.new, TOLD) == words


def test_what_an_undo_left_is_told_in_words(qtbot: QtBot) -> None:
    kept = Kept("award", "u", "amount_minor", Why.EDITED.value, wrote=2_400_000, now=5_500_000)
    told = [kept_cell(kept, name, TOLD) for name in ("field", "wrote", "now")]
    assert told == ["Amount", "KHR 24,000", "KHR 55,000"]
    held = Kept("client", "u", "", Why.HELD.value)
    assert kept_cell(held, "field", TOLD) == texts.DASH
