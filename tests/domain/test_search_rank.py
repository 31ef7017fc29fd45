"""Which of the clients found stands first."""

from __future__ import annotations

from mfdw_desktop.domain.client_ranking import (
    FoundClient,
    ranked,
)
from mfdw_desktop.domain.names import fold


def found(number: int, name: str, native: str = "") -> FoundClient:
    return FoundClient(number, f"KH03-{number:05}-3", fold(name), native)


def test_whole_names_and_codes_come_before_beginnings_and_middles() -> None:
    people = [
        found(1, "Maria Dara"),
        found(2, "Chandara Sok"),
        found(3, "Dara Kim"),
        found(4, "Dara"),
        found(5, "Sok", "Dara"),
    ]
    assert [each.id for each in ranked(people, "DARA")] == [4, 5, 3, 1, 2]
    assert ranked(people, "kh03-00002-3")[0].id == 2
