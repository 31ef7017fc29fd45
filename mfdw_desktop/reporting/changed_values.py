"""Changed fields as a person reads them: names for columns and codes, amounts, yes and no."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from mfdw_desktop.domain.field_words import CODES, FIELDS, FLAGS, OF_TABLE
from mfdw_desktop.domain.money import Money
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

_LONGEST = 200


def field_name(field: str, labels: Mapping[str, str], words: Wording) -> str:
    """Return what a field is called: by the form of the file, else by its column."""
    if field in labels:
        return labels[field]
    return words.translate(FIELDS[field]) if field in FIELDS else field.replace("_", " ")


def value_of(
    place: tuple[str, str], value: Any, words: Wording, names: Mapping[str, str], currency: str
) -> str:
    """Return a value of a table and column; `names` says what numbers of records stand for."""
    field = place[1]
    if value is None or value == "":
        return NOTHING
    if isinstance(value, list):
        return isolate(", ".join(map(str, value)))
    if isinstance(value, bool) or field in FLAGS:
        return words.translate("yes") if value else words.translate("no")
    if f"{field} {value}" in names:
        return isolate(names[f"{field} {value}"])
    if field.endswith("_minor") and isinstance(value, int):
        return words.amount(Money(value, currency))
    codes = OF_TABLE.get(place) or CODES.get(field)
    if codes is not None and value in list(codes):
        return words.word(codes(str(value)))
    if field.endswith("_on") and (day := _day(value)) is not None:
        return words.day(day)
    text = str(value)
    return isolate(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None
