"""Two records side by side, with how much each field speaks for one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.duplicates import Part, Person, Score
from mfdw_desktop.domain.names import name_similarity
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.layout import column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable


@dataclass(frozen=True)
class Line:
    """One field of both, and what it speaks for."""

    name: str
    title: str
    one: str
    other: str
    part: Part | None = None


class LikenessTable(QWidget):
    """A line a field: what one says, what the other says, how alike, in words."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__()
        self.model = RowsModel(_columns(one, other), _cell, uid=_uid, parent=self)
        self.table = DataTable(
            self.model, name=tr("The score in its parts"), look=TableLook(lead=t.S2)
        )
        self.setLayout(column(self.table, gap=0))

    def show_pair(self, one: Person, other: Person, score: Score | None) -> None:
        """Show two persons; without a score only what they are."""
        self.model.show(lines_of(one, other, score))

    def clear(self) -> None:
        """Show nothing."""
        self.model.show([])


def lines_of(one: Person, other: Person, score: Score | None) -> list[Line]:
    """Return the fields that either has, the weightiest first."""
    parts = {each.name: each for each in score.parts} if score is not None else {}
    fields: Sequence[tuple[str, str, str, str]] = (
        ("name", tr("Name"), one.name, other.name),
        ("native", tr("Own script"), one.native_name, other.native_name),
        ("birth", tr("Born"), _born(one), _born(other)),
        ("sex", tr("Sex"), _sex(one), _sex(other)),
        ("village", tr("Village"), one.village, other.village),
        ("relative", tr("Relative"), one.relative_name, other.relative_name),
        ("phone", tr("Telephone"), _ltr(one.phone), _ltr(other.phone)),
        ("id", tr("Numbers"), _numbers(one), _numbers(other)),
    )
    spoken = _speaking_name(one, other)
    found = []
    for name, title, left, right in fields:
        if left or right:
            part = parts.get(name)
            if name in ("name", "native"):
                part = parts.get("name") if name == spoken else None
            found.append(Line(name, title, left, right, part))
    return found


def _speaking_name(one: Person, other: Person) -> str:
    """Return which of the two names the score is of: the one that is more alike."""
    if not (one.native_name and other.native_name):
        return "name"
    if not (one.name and other.name):
        return "native"
    own = name_similarity(one.native_name, other.native_name)
    return "native" if own > name_similarity(one.name, other.name) else "name"


def _born(person: Person) -> str:
    if person.birth_on is None:
        return ""
    if person.birth_estimated:
        return tr("about {year}", year=str(person.birth_on.year))
    return texts.isolate(texts.day(person.birth_on))


def _sex(person: Person) -> str:
    said = {Sex.FEMALE: tr("Woman"), Sex.MALE: tr("Man"), Sex.OTHER: tr("Other")}
    return said.get(person.sex, "")


def _numbers(person: Person) -> str:
    return ", ".join(texts.isolate(value) for _, value in person.ids)


def _ltr(value: str) -> str:
    return texts.isolate(value) if value else ""


def _columns(one: str, other: str) -> list[Column]:
    return [
        Column("title", "", 108, "quiet", sortable=False),
        Column("one", one, sortable=False),
        Column("other", other, sortable=False),
        Column("alike", tr("Alike"), 114, "meter", sortable=False),
        Column("why", tr("Why"), 176, "quiet", sortable=False, drop=1),
        Column("weight", tr("Counts"), 56, "number", sortable=False, drop=2),
    ]


def _cell(line: Line, name: str) -> Any:
    part = line.part
    if name == "title":
        return line.title
    if name in ("one", "other"):
        words = line.one if name == "one" else line.other
        return Cell(words or texts.DASH, note=words)
    if part is None:
        return ""
    if name == "alike":
        tone = "accent" if part.similarity >= 0.5 else "warn" if part.similarity else "bad"
        return Cell(texts.percent(part.similarity), tone=tone, share=part.similarity)
    if name == "weight":
        return texts.number(part.weight, digits=2) if part.weight else texts.DASH
    from mfdw_desktop.services import messages  # after the first paint, not at start

    said = messages.reason_words(part.words, part.fields)
    return Cell(said, note=said)


def _uid(line: Line) -> str:
    return line.name
