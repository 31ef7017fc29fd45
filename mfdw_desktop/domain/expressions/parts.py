"""Parts of expressions: functions from a row to a value, turned from kind to kind and compared."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any, NamedTuple

from mfdw_desktop.domain.expressions.rows import Row
from mfdw_desktop.domain.expressions.values import NAN, Value, to_number, to_text, to_truth

Run = Callable[[Row], Any]

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt,
    ">=": operator.ge,
}  # fmt: skip


class Made(NamedTuple):
    """A compiled part: `t` text, `c` text of a number, `n` number, `b` truth, `l` texts of nodes,
    `v` any value."""

    kind: str
    run: Run


def as_number(made: Made) -> Run:
    """Return a function to the value as a number."""
    run = made.run
    return run if made.kind == "n" else lambda row: to_number(run(row))


def as_text(made: Made) -> Run:
    """Return a function to the value as a text."""
    run = made.run
    return run if made.kind in "tc" else lambda row: to_text(run(row))


def as_truth(made: Made) -> Run:
    """Return a function to the value as true or false."""
    run = made.run
    if made.kind == "b":
        return run
    if made.kind == "c":
        # The phone has a number here and 0 is no «yes», while XPath takes any text for one.
        return lambda row: to_truth(to_number(run(row)))
    return lambda row: to_truth(run(row))


def as_texts(made: Made) -> Run:
    """Return a function to the texts of nodes, of one value where there are none."""
    run = made.run
    if made.kind == "l":
        return run
    return lambda row: [to_text(value)] if _is_one(value := run(row)) else value


def as_numbers(made: Made) -> Run:
    """Return a function to the numbers of nodes."""
    texts = as_texts(made)
    if made.kind == "n":
        run = made.run
        return lambda row: [run(row)]
    return lambda row: [to_number(text) for text in texts(row)]


AS: dict[str, Callable[[Made], Run]] = {
    "t": as_text, "n": as_number, "b": as_truth, "l": as_texts, "f": as_numbers,
}  # fmt: skip


def _is_one(value: Value) -> bool:
    return isinstance(value, (str, float, bool))


def divide(one: float, other: float) -> float:
    """Return `one div other`."""
    if other == 0:
        return NAN if one == 0 or one != one else math.copysign(math.inf, one)
    return one / other


def modulo(one: float, other: float) -> float:
    """Return `one mod other`, with the sign of `one`."""
    return NAN if other == 0 or math.isinf(one) else math.fmod(one, other)


def comparison(sign: str, left: Made, right: Made) -> Run:
    """Return a comparison after XPath 1.0, section 3.4."""
    compare = COMPARE[sign]
    kinds = {left.kind, right.kind}
    if "l" in kinds or "v" in kinds:
        one, other = left.run, right.run
        return lambda row: _compared(sign, one(row), other(row))
    if sign in ("=", "!="):
        if "b" in kinds:
            one, other = as_truth(left), as_truth(right)
        elif "n" in kinds:
            one, other = as_number(left), as_number(right)
        else:
            one, other = left.run, right.run
    else:
        one, other = as_number(left), as_number(right)
    return lambda row: compare(one(row), other(row))


def _compared(sign: str, one: Value, other: Value) -> bool:
    """Compare values that are known only now; of nodes one that fits is enough."""
    ones = [one] if _is_one(one) else one
    others = [other] if _is_one(other) else other
    return any(_compared_one(sign, each, its) for each in ones for its in others)  # type: ignore[union-attr]


def _compared_one(sign: str, one: Value, other: Value) -> bool:
    compare = COMPARE[sign]
    if sign in ("=", "!="):
        if isinstance(one, bool) or isinstance(other, bool):
            return compare(to_truth(one), to_truth(other))
        if isinstance(one, float) or isinstance(other, float):
            return compare(to_number(one), to_number(other))
        return compare(one, other)
    return compare(to_number(one), to_number(other))
