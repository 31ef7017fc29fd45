"""Changed values on a receipt: words for columns, codes and numbers of other records."""

from __future__ import annotations

from typing import Any

import pytest

from mfdw_desktop.domain.field_words import CODES, FIELDS, FLAGS
from mfdw_desktop.reporting.changed_values import field_name, value_of
from mfdw_desktop.reporting.wording import NOTHING, Wording

WORDS = Wording("en")


@pytest.mark.parametrize(
    ("table", "field", "value", "said"),
    [
        ("client", "officer_id", 4, "Bun Chantrea"),
        ("client", "officer_id", 9, "9"),
        ("client", "birth_estimated", 0, "no"),
        ("client", "sex", "female", "Woman"),
        ("loan", "status", "repaid", "Repaid"),
        ("client", "status", "left", "Left"),
        ("loan", "outstanding_minor", 105_000_000, "KHR 1,050,000"),
        ("loan", "outstanding_on", "2026-11-01", "1 Nov 2026"),
        ("client", "left_on", "soon", "soon"),
        ("response", "shocks", ["flood", "death"], "flood, death"),
        ("client", "note", None, NOTHING),
        ("client", "note", "x" * 300, "x" * 199 + "…"),
    ],
)
def test_value_is_said_as_a_person_reads_it(table: str, field: str, value: Any, said: str) -> None:
    names = {"officer_id 4": "Bun Chantrea"}
    assert value_of((table, field), value, WORDS, names, "KHR").strip("\u2068\u2069") == said


def test_field_has_the_name_of_its_form_or_of_its_column() -> None:
    labels = {"phone": "Téléphone"}
    assert field_name("phone", labels, WORDS) == "Téléphone"
    assert field_name("officer_id", labels, WORDS) == "Officer"
    assert field_name("lot_number", labels, WORDS) == "lot number"


def test_every_code_and_flag_belongs_to_a_field_with_a_name() -> None:
    assert FIELDS.keys() >= FLAGS
    assert CODES.keys() - FIELDS.keys() <= {"reason", "scope", "method"}
