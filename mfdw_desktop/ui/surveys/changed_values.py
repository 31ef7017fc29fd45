"""The values that a batch changed, as a person reads them: names, amounts, days, yes and no."""

from __future__ import annotations

from datetime import date

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.batches import ChangeWords, FieldChange
from mfdw_desktop.domain.field_words import CODES, FIELDS, FLAGS, OF_TABLE
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr


def field_name(change: FieldChange, told: ChangeWords) -> str:
    """Return what a changed field is called: by the form of the file, else by its column."""
    name = change.field
    if name in told.labels:
        return told.labels[name]
    return translate(FIELDS[name]) if name in FIELDS else name.replace("_", " ").capitalize()


def value_words(change: FieldChange, value: object, told: ChangeWords) -> str:
    """Return the value before or after."""
    name = change.field
    if value is None or value == "":
        return texts.DASH
    if isinstance(value, bool) or name in FLAGS:
        return tr("yes") if value else tr("no")
    if f"{name} {value}" in told.names:
        return told.names[f"{name} {value}"]
    if name.endswith("_minor") and isinstance(value, int):
        return texts.money(value, told.currency)
    codes = OF_TABLE.get((change.table, name)) or CODES.get(name)
    if codes is not None and value in list(codes):
        return word(codes(str(value)))
    return _day(name, value) or words.value(value)


def _day(name: str, value: object) -> str:
    if not name.endswith("_on"):
        return ""
    try:
        return texts.day(date.fromisoformat(str(value)))
    except ValueError:
        return ""
