"""What the forms that give and change an award share: own fields of its kind, what was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.kinds import FieldKind, KindField, read_value
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit

OWN = "own:"
"""Begins the name of an own field, as the rules of awards name it."""


def editor_of(field: KindField) -> QWidget:
    """Return the editor of an own field."""
    if field.kind is FieldKind.DAY:
        return DayEdit()
    if field.kind is FieldKind.YES_NO:
        return Combo([("", ""), ("yes", tr("Yes")), ("no", tr("No"))])
    if field.kind is FieldKind.CHOICE:
        return Combo([("", ""), *((each, each) for each in field.choices)])
    return LineEdit()


def stored(
    fields: Sequence[KindField], values: Mapping[str, Any], prefix: str = OWN
) -> dict[str, str]:
    """Return entered values by code, as they are stored; what does not fit stays as typed."""
    return {each.code: _stored(each, values.get(prefix + each.code)) for each in fields}


def shown(
    fields: Sequence[KindField], kept: Mapping[str, str], prefix: str = OWN
) -> dict[str, Any]:
    """Return stored values as the editors take them."""
    return {prefix + each.code: _shown(each, kept.get(each.code, "")) for each in fields}


def done_words(said: str, changes: Changes) -> str:
    """Return what was done, and whether it waits for a second person."""
    return tr("{what}, waits for approval", what=said) if changes.touches("approval") else said


def _stored(field: KindField, value: Any) -> str:
    typed = value.isoformat() if isinstance(value, date) else str(value or "")
    read = read_value(field, typed)
    return typed if read is None else read


def _shown(field: KindField, kept: str) -> Any:
    if field.kind is not FieldKind.DAY or not kept:
        return kept
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None
