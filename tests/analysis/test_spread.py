"""Quartiles, deviations and fences, against numpy and against hand examples."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from mfdw_desktop.analysis.spread import (
    deviation_limits,
    is_beyond,
    log_fences,
    number,
    quantile,
    welch,
)


def _values(size: int) -> list[float]:
    source = random.Random(size)
    return sorted(source.lognormvariate(3, 1) for _ in range(size))


@pytest.mark.parametrize("size", [2, 3, 8, 11, 100])
@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 0.9, 1.0])
def test_quantile_is_that_of_numpy(size: int, share: float) -> None:
    values = _values(size)
    assert quantile(values, share) == pytest.approx(float(np.quantile(values, share)))


def test_deviations_are_those_of_numpy() -> None:
    source = random.Random(3)
    values = [source.gauss(40, 9) for _ in range(60)]
    found = deviation_limits(values, deviations=3, least=11)
    assert found.mean == pytest.approx(float(np.mean(values)))
    assert found.deviation == pytest.approx(float(np.std(values, ddof=1)))
    assert found.high == pytest.approx(found.mean + 3 * found.deviation)


def test_fences_of_money_are_those_of_numpy_on_logarithms() -> None:
    source = random.Random(5)
    values = [source.lognormvariate(12, 0.6) for _ in range(80)]
    first, third = np.quantile(np.log(values), [0.25, 0.75])
    found = log_fences([*values, 0.0], fences=1.5)
    assert found.low == pytest.approx(math.exp(first - 1.5 * (third - first)))
    assert found.high == pytest.approx(math.exp(third + 1.5 * (third - first)))


def test_no_income_is_no_outlier() -> None:
    found = log_fences([0.0, 0.0, *range(90, 110)], fences=1.5)
    assert not is_beyond(0, found)
    assert is_beyond(1, found)
    assert is_beyond(1000, found)


def test_too_few_values_have_no_limits() -> None:
    few = [1.0, 2.0, 3.0, 1000.0]
    assert deviation_limits(few, deviations=3, least=11).high is None
    assert log_fences(few, fences=1.5).high is None


def test_equal_values_have_no_outliers() -> None:
    found = deviation_limits([5.0] * 20, deviations=3, least=11)
    assert (found.low, found.high) == (None, None)


def test_welch_of_a_worked_example() -> None:
    # Means 20.82 and 23.01; squares of the standard errors 0.51… (example of Welch 1947, set 1).
    first = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7,
             21.4]  # fmt: skip
    second = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5,
              24.4]  # fmt: skip
    assert welch(first, second) == pytest.approx(-2.46, abs=0.005)


def test_welch_of_what_does_not_vary() -> None:
    assert welch([1.0, 1.0], [0.0, 0.0]) == math.inf
    assert welch([1.0, 1.0], [1.0, 1.0]) is None
    assert welch([1.0], [0.0, 2.0]) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(4, 4.0), ("4.5", 4.5), (True, None), (None, None), ("many", None), ("nan", None),
     (10**400, None)],
)  # fmt: skip
def test_answers_as_numbers(answer: object, expected: float | None) -> None:
    assert number(answer) == expected
