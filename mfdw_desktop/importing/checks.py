"""Constraints so simple that Excel can hold cells against them: `. >= 0 and . <= 120`.

Rows that are imported are held against every rule of the form (`form_checks`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mfdw_desktop.domain.surveys import Question, QuestionKind

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
