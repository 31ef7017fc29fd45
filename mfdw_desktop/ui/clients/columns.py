"""The columns of the list of clients, and what each cell shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import (
    ClientRow,
    ClientSort,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.domain.own_fields import OwnKind
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column

SHOWN_AT_FIRST = ("name", "code", "centre", "status")
SORTS = {
    "name": ClientSort.NAME,
    "code": ClientSort.CODE,
    "centre": ClientSort.CENTRE,
    "village": ClientSort.VILLAGE,
    "status": ClientSort.STATUS,
    "age": ClientSort.BIRTH,
    "joined": ClientSort.JOINED,
    "officer": ClientSort.OFFICER,
    "arm": ClientSort.ARM,
}
"""Name of a column to what the list is sorted by."""

REVERSED = frozenset({"age"})
"""Columns whose order is the other way round: the oldest was born first."""


def columns(choices: ClientChoices | None = None) -> list[Column]:
    """Return every column that the list can show, in their order; own fields come last."""
    built_in = [
        Column("name", tr("Client"), kind="name"),
        Column("code", tr("Code"), 112, "quiet"),
        Column("centre", tr("Centre"), 124),
        Column("status", tr("Status"), 108, "pill"),
        Column("village", tr("Village"), 120),
        Column("officer", tr("Officer"), 120),
        Column("group", tr("Group"), 96, sortable=False),
        Column("arm", tr("Arm"), 92),
        Column("consent", tr("Consent"), 92, "pill", sortable=False),
        Column("sex", tr("Sex"), 72, sortable=False),
        Column("age", tr("Age"), 72, "number"),
        Column("phone", tr("Telephone"), 112, sortable=False),
        Column("joined", tr("Joined"), 104),
        Column("branch", tr("Branch"), 80, sortable=False),
    ]
    if choices is None:
        return built_in
    return built_in + [
        Column(each.name, own.label(each, choices), 120,
               "number" if each.kind is OwnKind.NUMBER else "text")
        for each in own.of(choices) if each.in_list and each.retired_on is None
    ]  # fmt: skip


def cell(row: ClientRow, name: str, today: date, choices: ClientChoices | None = None) -> Any:
    """Return what a cell of the list shows."""
    if name not in _CELLS and choices is not None:
        return _own(row, name, choices)
    return _CELLS[name](row, today)


def _own(row: ClientRow, name: str, choices: ClientChoices) -> str:
    found = next((each for each in own.of(choices) if each.name == name), None)
    return own.said(found, row.own.get(found.code), choices) if found is not None else ""


def _name(row: ClientRow, _today: date) -> Cell:
    second = row.native_name if row.name else ""
    return Cell(row.title, second)


def _status(row: ClientRow, _today: date) -> Cell:
    said, tone = words.state_pill(row)
    return Cell(said, tone=tone, note="" if tone == "plain" else said)


def _consent(row: ClientRow, _today: date) -> Cell:
    tones = {ConsentState.ALL: "plain", ConsentState.SOME: "plain", ConsentState.NONE: "bad"}
    return Cell(words.word(row.consent), tone=tones.get(row.consent, "warn"))


def _sex(row: ClientRow, _today: date) -> str:
    return texts.DASH if row.sex is Sex.UNKNOWN else words.word(row.sex)


def _age(row: ClientRow, today: date) -> str:
    return words.age(row.birth_on, today, estimated=row.birth_estimated) or texts.DASH


_CELLS: dict[str, Callable[[ClientRow, date], Any]] = {
    "name": _name,
    "code": lambda row, _: row.code,
    "centre": lambda row, _: row.centre,
    "status": _status,
    "village": lambda row, _: row.village,
    "officer": lambda row, _: row.officer,
    "group": lambda row, _: row.group,
    "arm": lambda row, _: words.word(row.arm),
    "consent": _consent,
    "sex": _sex,
    "age": _age,
    "phone": lambda row, _: row.phone,
    "joined": lambda row, _: texts.day(row.joined_on),
    "branch": lambda row, _: row.branch,
}
