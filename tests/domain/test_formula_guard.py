"""The guard against formulas: quiet in a spreadsheet, and gone again without loss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.formula_guard import STARTS, guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+855", "-1", "@x", "\tx", "\rx"])
def test_text_that_excel_would_run_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["ស្រីមុំ = 1", "", "'", "'tis", "12"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@pytest.mark.parametrize("text", ["'+", "''=1", "'-x"])
def test_text_that_looks_guarded_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text("'=+-@\t\rab", max_size=6))
def test_guard_comes_off_without_loss(text: str) -> None:
    assert not guarded(text).startswith(STARTS)
    assert unguarded(guarded(text)) == text
