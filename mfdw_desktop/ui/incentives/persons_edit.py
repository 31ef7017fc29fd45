"""Whom a policy covers: the household with a tick, and the days of those who differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.insurance import InsuredDraft, InsuredPerson, PolicyRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, DayEdit
from mfdw_desktop.ui.widgets.labels import text


@dataclass(frozen=True)
class Candidate:
    """Somebody who can be on a policy."""

    client_id: int | None
    member_id: int | None
    name: str
    about: str


class PersonsEdit(QWidget):
    """A line a person: ticked, covered from, covered until; empty days are the policy's."""

    edited = Signal()

    def __init__(self, people: Sequence[Candidate]) -> None:
        super().__init__()
        self._people = list(people)
        self._ids: list[int | None] = [None] * len(self._people)
        self.ticks: list[Check] = []
        self._from: list[DayEdit] = []
        self._until: list[DayEdit] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.S2)
        grid.setVerticalSpacing(t.S05)
        grid.setColumnStretch(0, 1)
        for place, head in enumerate(("", tr("Covered from"), tr("Covered until"))):
            grid.addWidget(text(head, "small", "text3"), 0, place)
        for at, person in enumerate(self._people, start=1):
            said = f"{person.name} · {person.about}" if person.about else person.name
            tick, first, last = Check(said), DayEdit(tr("as policy")), DayEdit(tr("as policy"))
            first.setAccessibleName(tr("{name}: covered from", name=person.name))
            last.setAccessibleName(tr("{name}: covered until", name=person.name))
            tick.edited.connect(self.edited)
            grid.addWidget(tick, at, 0)
            for place, editor in enumerate((first, last), start=1):
                editor.edited.connect(self.edited)
                editor.setFixedWidth(124)
                grid.addWidget(editor, at, place)
            self.ticks.append(tick)
            self._from.append(first)
            self._until.append(last)
        self.setLayout(grid)
        if self.ticks:
            self.setFocusProxy(self.ticks[0])

    def value(self) -> tuple[InsuredDraft, ...]:
        """Return who is ticked."""
        return tuple(
            InsuredDraft(
                person.client_id, person.member_id, self._from[at].value(),
                self._until[at].value(), self._ids[at],
            )
            for at, person in enumerate(self._people)
            if self.ticks[at].value()
        )  # fmt: skip

    def set_value(self, value: Any) -> None:
        """Tick those who are on the policy, with their days."""
        held = {(each.client_id, each.member_id): each for each in value or ()}
        for at, person in enumerate(self._people):
            found = held.get((person.client_id, person.member_id))
            self.ticks[at].set_value(found is not None)
            self._ids[at] = found.id if found is not None else None
            self._from[at].set_value(found.from_on if found is not None else None)
            self._until[at].set_value(found.until_on if found is not None else None)


def candidates(home: ClientDetail, today: date, policy: PolicyRow | None) -> list[Candidate]:
    """Return who can be on the policy: the household of today, and who is on it already."""
    on_it: dict[int, InsuredPerson] = (
        {each.key: each for each in policy.persons} if policy is not None else {}
    )
    found = []
    for each in home.household:
        key = each.client_id if each.client_id is not None else -each.id
        if each.left_on is not None and key not in on_it:
            continue
        on_it.pop(key, None)
        age = words.age(each.birth_on, today, estimated=each.birth_estimated)
        left = tr("left {day}", day=texts.day(each.left_on)) if each.left_on else ""
        about = ", ".join(x for x in (words.word(each.relation), age, left) if x)
        found.append(Candidate(each.client_id, each.id, each.name or each.native_name, about))
    if all(each.client_id != home.client.id for each in found):
        found.insert(0, Candidate(home.client.id, None, home.client.title, tr("holder")))
        on_it.pop(home.client.id, None)
    for person in on_it.values():
        found.append(
            Candidate(person.client_id, person.member_id, person.name, tr("no longer in the home"))
        )
    return found
