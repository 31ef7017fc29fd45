"""Own fields on screen: what they are called, how they are typed, what their values say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from mfdw_desktop.domain import own_fields
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.own_fields import CHOSEN, OwnField, OwnKind, OwnSubject
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import speaks_language_of
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.filter_bar import Filter, FilterChoice
from mfdw_desktop.ui.widgets.form import Field


class NumberText(LineEdit):
    """A number, whole or with a fraction."""

    def value(self) -> Any:
        """Return the number as it is stored; the text where it is none."""
        typed = super().value()
        found = own_fields.number(typed) if typed is not None else None
        return typed if found is None else found

    def problem(self) -> str:
        """Return the rule that the typed text breaks."""
        typed = self.text().strip()
        return "number-unreadable" if typed and own_fields.number(typed) is None else ""


def of(choices: ClientChoices, subject: OwnSubject = OwnSubject.CLIENT) -> list[OwnField]:
    """Return the fields of one kind of record, those included that are asked no more."""
    return [each for each in choices.own_fields if each.subject is subject]


def label(own: OwnField, choices: ClientChoices) -> str:
    """Return what a field is called, in the language of the country where that is spoken."""
    return (own.native_label if is_native(choices) else "") or own.label


def said(own: OwnField, value: Any, choices: ClientChoices) -> str:
    """Return a value as a person reads it; empty where there is none."""
    if value is None:
        return ""
    if own.kind is OwnKind.DAY:
        return texts.day(date.fromisoformat(value))
    if own.kind is OwnKind.NUMBER and isinstance(value, int):
        return texts.number(value)
    return own_fields.words(own, value, yes=tr("Yes"), no=tr("No"), native=is_native(choices))


def facts(
    choices: ClientChoices, values: Any, today: date, subject: OwnSubject = OwnSubject.CLIENT
) -> list[tuple[str, str]]:
    """Return label and value of what is asked, and of what is stored."""
    return [
        (label(each, choices), said(each, values.get(each.code), choices))
        for each in of(choices, subject)
        if each.is_asked(today) or each.code in values
    ]


def form_fields(fields: Iterable[OwnField], choices: ClientChoices) -> list[Field]:
    """Return the fields of a form."""
    return [
        Field(
            each.name, label(each, choices), _editor(each, choices), hint=each.help,
            needed=each.required,
        )
        for each in fields
    ]  # fmt: skip


def filters(choices: ClientChoices) -> list[Filter]:
    """Return the filters of the list: by value where values are chosen, else whether any."""
    found = []
    for each in of(choices):
        if not each.in_list or each.retired_on is not None:
            continue
        offered: list[FilterChoice] = []
        if each.kind is OwnKind.YES_NO:
            offered = [FilterChoice("true", tr("Yes")), FilterChoice("false", tr("No"))]
        elif each.kind in CHOSEN:
            offered = [FilterChoice(one.code, _choice(one, choices)) for one in each.choices]
        offered += [
            FilterChoice(own_fields.FILLED, tr("filled in")),
            FilterChoice(own_fields.NOT_FILLED, tr("empty")),
        ]
        found.append(Filter(each.name, label(each, choices), offered))
    return found


def _editor(each: OwnField, choices: ClientChoices) -> Any:
    if each.kind is OwnKind.NUMBER:
        return NumberText()
    if each.kind is OwnKind.DAY:
        return DayEdit()
    if each.kind is OwnKind.SEVERAL:
        from mfdw_desktop.ui.widgets.several import Several

        return Several([(one.code, _choice(one, choices)) for one in each.choices])
    none: list[tuple[Any, str]] = [(None, texts.DASH)]
    if each.kind is OwnKind.YES_NO:
        return Combo([*none, (True, tr("Yes")), (False, tr("No"))])
    if each.kind is OwnKind.ONE:
        return Combo([*none, *((one.code, _choice(one, choices)) for one in each.choices)])
    return LineEdit()


def _choice(one: own_fields.OwnChoice, choices: ClientChoices) -> str:
    return (one.native_label if is_native(choices) else "") or one.label


def is_native(choices: ClientChoices) -> bool:
    """Tell whether the window speaks the language of the country."""
    return speaks_language_of(choices.country)
