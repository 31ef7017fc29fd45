"""What typing in is opened for, and what it begins with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mfdw_desktop.domain.expressions import FormLogic
from mfdw_desktop.domain.survey_entries import LoadedEntry
from mfdw_desktop.services.entries import EntryStart


class Mode(Enum):
    """What is done with the paper."""

    NEW = "new"
    SECOND = "second"
    CHANGE = "change"


@dataclass(frozen=True)
class Goal:
    """What the view is opened for."""

    survey: str = ""
    mode: Mode = Mode.NEW
    response: str = ""
    """Of the interview that is typed a second time, or changed."""
    round: str = ""
    client: str = ""
    """In words, for a second typing."""
    client_id: int = 0


@dataclass(frozen=True)
class Opened:
    """A form that is ready to be typed in."""

    start: EntryStart
    logic: FormLogic
    language: str
    """Of the form's own."""
    loaded: LoadedEntry | None = None
