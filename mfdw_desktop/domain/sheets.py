"""The sheet of a centre, on which awards are recorded as on the paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mfdw_desktop.domain.incentives import Scheme

LATE_DAYS = 92
"""So long after its end a scheme is still offered: papers come in late."""


@dataclass(frozen=True)
class Place:
    """A centre whose sheet is recorded."""

    centre_id: int
    name: str
    officer: str
    branch: str
    """Code of the branch."""
    clients: int


@dataclass(frozen=True)
class SheetRow:
    """One client on the sheet of a centre, ready to be given something."""

    client_id: int
    uid: str
    code: str
    name: str
    native_name: str
    group: str
    children: tuple[tuple[int, str], ...] = ()
    """(id, name) of the household's children at school."""
    given: int = 0
    """Awards of the scheme in the month of the sheet."""


def offered(schemes: Iterable[Scheme], today: date) -> list[Scheme]:
    """Return the schemes that something may be recorded of: those that run, then those that ended.

    One that ended is offered for a quarter; its awards are of days on which it ran.
    """
    begun = [each for each in schemes if each.is_open_on(today) or _ended_lately(each, today)]
    return sorted(begun, key=lambda each: not each.is_open_on(today))


def _ended_lately(scheme: Scheme, today: date) -> bool:
    return scheme.ends_on is not None and (
        today - timedelta(days=LATE_DAYS) <= scheme.ends_on < today
    )
