"""Writing what the sample institution made its own."""

from __future__ import annotations

from collections.abc import Callable

from mfdw_desktop.database.models import OwnField
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.demo_own import FIELDS
from mfdw_desktop.domain.own_fields import code_for, read_choices


def write_own_fields(unit: Unit, uid: Callable[[], str]) -> None:
    """Write the definitions of the own fields."""
    for position, draft in enumerate(FIELDS, 1):
        choices = read_choices(draft.choices)
        unit.create(
            OwnField,
            uid=uid(),
            subject=draft.subject.value,
            code=code_for(draft.label, ()),
            label=draft.label,
            native_label=draft.native_label or None,
            kind=draft.kind.value,
            choices=[[each.code, each.label, each.native_label] for each in choices] or None,
            required=draft.required,
            help=draft.help or None,
            in_list=draft.in_list,
            in_search=draft.in_search,
            on_paper=draft.on_paper,
            sensitive=draft.sensitive,
            position=position,
        )
