"""Attrition by the test vector of domain.md 7.1 B, and and as a chi-square."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.attrition import ArmAttrition, differential, total

ARMS = [ArmAttrition("target", 400, 372), ArmAttrition("comparison", 390, 351)]


def test_test_vector_holds() -> None:
    assert [each.rate for each in ARMS] == pytest.approx([0.07, 0.10])
    assert total(ARMS).rate == pytest.approx(0.0848, abs=5e-5)
    found = differential(ARMS)
    assert found is not None
    assert (found.difference, found.z, found.p) == pytest.approx((-0.03, -1.5132, 0.1302), abs=5e-5)


def test_arm_without_anybody_has_no_difference() -> None:
    assert differential(ARMS[:1]) is None
    assert differential([ARMS[0], ArmAttrition("comparison", 0, 0)]) is None
    nobody = differential([ArmAttrition("target", 5, 5), ArmAttrition("comparison", 9, 9)])
    assert nobody is not None
    assert (nobody.difference, nobody.z, nobody.p) == (0, None, None)


@given(st.integers(2, 400), st.integers(2, 400), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_square_of_z_is_pearsons_chi_square(n: int, m: int, one: float, other: float) -> None:
    again, back = round(n * one), round(m * other)
    found = differential([ArmAttrition("target", n, again), ArmAttrition("comparison", m, back)])
    assert found is not None
    if found.z is None or found.p is None:
        assert again + back in (0, n + m)
        return
    lost, gone, whole = n - again, m - back, n + m
    margins = n * m * (lost + gone) * (again + back)
    assert found.z**2 == pytest.approx(whole * (lost * back - gone * again) ** 2 / margins)
    assert 0 <= found.p <= 1
