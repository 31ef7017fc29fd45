"""Numbers far from all the others: three deviations, or beyond the fences for money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mfdw_desktop.analysis.spread import deviation_limits, is_beyond, log_fences, number
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
    is_money,
    is_number,
)
from mfdw_desktop.domain.surveys import Question


def outliers(
    questions: Sequence[Question], interviews: Sequence[Interview], rules: HealthRules
) -> Check:
    """Return a line for each number question, those with outliers first."""
    lines, too_few = [], []
    for question in questions:
        if not is_number(question):
            continue
        found = list(values_of(question, interviews))
        if not found:
            continue
        line = _line(question, found, rules)
        if line is None:
            too_few.append(question.code)
        else:
            lines.append(line)
    lines.sort(key=lambda each: (-each.count, -each.of))
    return Check(CheckId.OUTLIERS, tuple(lines), tuple(too_few))


def values_of(
    question: Question, interviews: Sequence[Interview]
) -> Iterator[tuple[str, float, str]]:
    """Yield uid, number and the answer as it stands, of each interview or row of a repeat."""
    code, path = question.code, question.repeat
    levels: Iterable[tuple[str, Mapping[str, Any]]] = (
        ((each.uid, row.answers) for each in interviews for row in each.rows if row.path == path)
        if path
        else ((each.uid, each.answers) for each in interviews)
    )
    for uid, answers in levels:
        if code in answers:
            value = number(answers[code])
            if value is not None:
                yield uid, value, str(answers[code])


def _line(
    question: Question, found: list[tuple[str, float, str]], rules: HealthRules
) -> Line | None:
    """Return the line of a question; None where there are too few values to tell."""
    values = [value for _, value, _ in found]
    is_amount = is_money(question)
    limits = (
        log_fences(values, fences=rules.fences)
        if is_amount
        else deviation_limits(values, deviations=rules.deviations, least=rules.least_values)
    )
    if limits.low is None and limits.high is None and len(set(values)) > 1:
        return None
    beyond = [each for each in found if is_beyond(each[1], limits)]
    beyond.sort(key=lambda each: -abs(each[1] - limits.median))
    return Line(
        what=question.code,
        kind=limits.rule,
        count=len(beyond),
        of=len(values),
        figures={
            "low": _possible(limits.low, values),
            "high": limits.high,
            "median": limits.median,
            "mean": limits.mean,
            "deviation": limits.deviation,
            "least": min(values),
            "most": max(values),
        },
        behind=tuple(Behind(uid, text) for uid, _, text in beyond),
        is_odd=bool(beyond),
    )


def _possible(low: float | None, values: Sequence[float]) -> float | None:
    """Return the lower limit, None where it lies below zero and no value does."""
    return None if low is not None and low < 0 <= min(values) else low
