"""Small cells: none can be found again from the total."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.small_cells import LEAST, hidden


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([12, 30, 0], [False, False, False]),
        ([3, 30, 12], [True, False, True]),
        ([3, 4, 30], [True, True, False]),
        ([1, 2, 30], [True, True, True]),
        ([4], [True]),
        ([], []),
    ],
)
def test_next_larger_cell_goes_with_a_small_one(counts: list[int], expected: list[bool]) -> None:
    assert hidden(counts) == expected


@given(st.lists(st.integers(0, 60), max_size=8))
def test_printed_cells_are_large_and_the_hidden_ones_stay_unknown(counts: list[int]) -> None:
    found = hidden(counts)
    shown = [each for each, is_hidden in zip(counts, found, strict=True) if not is_hidden]
    gone = [each for each, is_hidden in zip(counts, found, strict=True) if is_hidden]
    assert all(not each or each >= LEAST for each in shown)
    assert not gone or sum(gone) >= LEAST or not any(shown)
