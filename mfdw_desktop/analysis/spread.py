"""Where values lie: quartiles, deviations, fences, and how far two groups are apart."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_FOR_FENCES = 8
_HUGE = 10**300


@dataclass(frozen=True)
class Limits:
    """Between which values nothing is odd; None where there are too few to tell."""

    n: int
    median: float
    mean: float
    deviation: float
    low: float | None
    high: float | None
    rule: str
    """`sd` or `iqr-log`."""


def quantile(values: Sequence[float], share: float) -> float:
    """Return a quantile of sorted values, interpolated (type 7 of Hyndman and Fan)."""
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def deviation_limits(values: Sequence[float], *, deviations: float, least: int) -> Limits:
    """Return the mean plus and minus some sample standard deviations."""
    mean = statistics.fmean(values)
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    enough = len(values) >= least and deviation > 0
    return Limits(
        n=len(values),
        median=statistics.median(values),
        mean=mean,
        deviation=deviation,
        low=mean - deviations * deviation if enough else None,
        high=mean + deviations * deviation if enough else None,
        rule="sd",
    )


def log_fences(values: Sequence[float], *, fences: float) -> Limits:
    """Return Tukey's fences of the logarithm of the positive values, as values again.

    Zero is an answer of its own (nothing earned, nothing owed) and lies beyond no fence.
    """
    logs = sorted(math.log(value) for value in values if value > 0)
    plain = deviation_limits(values, deviations=1, least=2)
    if len(logs) < LEAST_FOR_FENCES:
        return Limits(plain.n, plain.median, plain.mean, plain.deviation, None, None, "iqr-log")
    first, third = quantile(logs, 0.25), quantile(logs, 0.75)
    room = fences * (third - first)
    has_room = third > first
    return Limits(
        plain.n, plain.median, plain.mean, plain.deviation,
        math.exp(first - room) if has_room else None,
        math.exp(third + room) if has_room else None,
        "iqr-log",
    )  # fmt: skip


def is_beyond(value: float, limits: Limits) -> bool:
    """Tell whether a value lies outside; a zero is never below a fence of logarithms."""
    if limits.high is not None and value > limits.high:
        return True
    if limits.low is None or (limits.rule == "iqr-log" and value == 0):
        return False
    return value < limits.low


def welch(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return Welch's t of two samples; None where either is too small or nothing varies."""
    if len(first) < 2 or len(second) < 2:
        return None
    variance = statistics.variance(first) / len(first) + statistics.variance(second) / len(second)
    difference = statistics.fmean(first) - statistics.fmean(second)
    if variance == 0:
        return math.copysign(math.inf, difference) if difference else None
    return difference / math.sqrt(variance)


def number(value: object) -> float | None:
    """Return an answer as a number, None where it is none."""
    if type(value) is int:
        return float(value) if abs(value) < _HUGE else None
    if isinstance(value, bool) or value is None:
        return None
    try:
        found = float(str(value))
    except ValueError:
        return None
    return found if math.isfinite(found) else None
