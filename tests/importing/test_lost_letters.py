"""Texts whose letters became question marks on their way."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from mfdw_desktop.importing.lost_letters import lost_letters


@pytest.mark.parametrize(
    ("cells", "lost"),
    [
        (["???????", "Kep"], ["???????"]),
        (["??? ??? 12", "Kep"], ["??? ??? 12"]),
        (["Nguy?n Th? H?ng", "Ph?m ??c", "Tran"], ["Nguy?n Th? H?ng", "Ph?m ??c"]),
        (["sick?maybe", "Who is it?"], []),
        (["Why?", "What??", "?", "no"], []),
        (["http://a.org/?b=1", "http://a.org/?c=2"], []),
    ],
)
def test_lost_letters_are_told_from_questions(cells: Sequence[str], lost: list[str]) -> None:
    is_lost = lost_letters(set(cells))
    assert [each for each in cells if is_lost is not None and is_lost(each)] == lost
