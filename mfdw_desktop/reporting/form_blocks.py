"""What a paper to write on is made of: head boxes, questions with room to answer, rosters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Space(StrEnum):
    """How an answer is written."""

    ONE = "one"
    """Tick one of the choices."""
    MANY = "many"
    RANK = "rank"
    """Number the choices."""
    BOXES = "boxes"
    """A digit a box."""
    LINE = "line"
    SHORT = "short"
    """A line for a number."""
    DAY = "day"
    TIME = "time"
    MOMENT = "moment"
    PLACE = "place"
    """Latitude and longitude."""
    TICK = "tick"


@dataclass(frozen=True)
class Answer:
    """Room for one answer."""

    space: Space
    choices: tuple[tuple[str, str], ...] = ()
    """Code and label."""
    count: int = 1
    """Boxes, or lines."""
    captions: tuple[str, ...] = ()
    """Words under the parts of a day, time or place."""


@dataclass(frozen=True)
class HeadField:
    """One field of the box on top."""

    label: str
    answer: Answer
    share: float = 1.0
    """Of the width of its row."""


@dataclass(frozen=True)
class HeadBox:
    """The box on top: who, when, by whom."""

    rows: tuple[tuple[HeadField, ...], ...]


@dataclass(frozen=True)
class Asked:
    """A question with room for its answer."""

    number: str
    text: str
    answer: Answer
    hint: str = ""
    advice: str = ""
    """How to answer: tick one, a day …"""
    skip: str = ""
    """When it is asked, over the question."""


@dataclass(frozen=True)
class RosterRow:
    """A question of a roster: its number, its words, and its codes."""

    number: str
    text: str
    codes: str = ""
    skip: str = ""


@dataclass(frozen=True)
class Roster:
    """A repeat: a row a question, a column a person or thing."""

    number: str
    text: str
    rows: tuple[RosterRow, ...]
    columns: int
    skip: str = ""
    note: str = ""
