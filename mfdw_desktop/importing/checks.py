"""The form's own rules that one answer can be held against without its neighbours.

A constraint such as `. >= 0 and . <= 120` or `. <= today()` is checked; any other is not,
and never counts as passed.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.importing.answers import Odd, Reader
from mfdw_desktop.importing.cells import Cell

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
    "!=": operator.ne,
}
_TURNED = {">=": "<=", "<=": ">=", ">": "<", "<": ">", "=": "=", "!=": "!="}
_NUMBER = r"-?\d+(?:\.\d+)?"
_OWN_FIRST = re.compile(rf"\.\s*(>=|<=|!=|>|<|=)\s*({_NUMBER}|today\(\))")
_OWN_LAST = re.compile(rf"({_NUMBER}|today\(\))\s*(>=|<=|!=|>|<|=)\s*\.")
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)


@dataclass(frozen=True)
class Bound:
    """One comparison of a constraint."""

    sign: str
    limit: str
    """A number, or `today()`."""

    def holds(self, value: object, today: date) -> bool:
        """Tell whether an answer keeps to the bound."""
        compare = _COMPARE[self.sign]
        if self.limit == "today()":
            return compare(str(value)[:10], today.isoformat())
        return compare(Decimal(str(value)), Decimal(self.limit))


def bounds_of(question: Question) -> tuple[Bound, ...]:
    """Return the comparisons of a simple constraint; nothing where it is not simple."""
    text = question.constraint.strip()
    if not text:
        return ()
    found = []
    for part in re.split(r"\s+and\s+", text, flags=re.IGNORECASE):
        bare = part.strip().removeprefix("(").removesuffix(")").strip()
        bare = f"{bare})" if bare.endswith("today(") else bare
        own_first, own_last = _OWN_FIRST.fullmatch(bare), _OWN_LAST.fullmatch(bare)
        if own_first is not None:
            found.append(Bound(own_first[1], own_first[2]))
        elif own_last is not None:
            found.append(Bound(_TURNED[own_last[2]], own_last[1]))
        else:
            return ()
    kinds = {each.limit == "today()" for each in found}
    fits = question.kind in _NUMBERS if kinds == {False} else question.kind is QuestionKind.DAY
    return tuple(found) if len(kinds) == 1 and fits else ()


def inclusive_range(question: Question) -> tuple[float, float] | None:
    """Return the lowest and the highest number that keep to a simple constraint.

    None where the constraint says more than that, as a limit that is itself left out.
    """
    bounds = bounds_of(question)
    if not bounds:
        return -math.inf, math.inf
    if any(each.sign not in (">=", "<=") or each.limit == "today()" for each in bounds):
        return None
    lows = [float(each.limit) for each in bounds if each.sign == ">="]
    highs = [float(each.limit) for each in bounds if each.sign == "<="]
    return max(lows, default=-math.inf), min(highs, default=math.inf)


def checked(reader: Reader, question: Question, today: date) -> Reader:
    """Return the reader with the question's simple constraint held against its answers."""
    bounds = bounds_of(question)
    if not bounds:
        return reader
    rule = "day-in-future" if bounds[0].limit == "today()" else "out-of-range"

    def checking(cell: Cell) -> object:
        value = reader(cell)
        if value is None or isinstance(value, Odd):
            return value
        if all(bound.holds(value, today) for bound in bounds):
            return value
        said = " and ".join(f"{bound.sign} {bound.limit}" for bound in bounds)
        return Odd(rule, Severity.WARNING, value=value, fields={"rule": said})

    return checking


def is_always_required(question: Question) -> bool:
    """Tell whether the question must be answered whatever else was said."""
    return question.required and not question.relevant and question.kind is not QuestionKind.NOTE
