"""The sheet of a centre, on which awards are recorded as on the paper."""

from __future__ import annotations

from dataclasses import dataclass


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
