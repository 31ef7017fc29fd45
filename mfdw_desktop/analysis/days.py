"""Days and durations: outside of the round, too short, too long, against each other."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
    Plan,
)
from mfdw_desktop.domain.surveys import Question

_LEAST = 5
"""Durations that make a median."""


def durations(questions: Sequence[Question], interviews: Sequence[Interview]) -> dict[str, float]:
    """Return the minutes of each interview whose device told its start and its end."""
    start = next((each.code for each in questions if each.type_name == "start"), "")
    end = next((each.code for each in questions if each.type_name == "end"), "")
    found = {}
    for each in interviews if start and end else ():
        begun, ended = _moment(each.answers.get(start)), _moment(each.answers.get(end))
        if begun is None or ended is None or (begun.tzinfo is None) != (ended.tzinfo is None):
            continue
        found[each.uid] = (ended - begun) / timedelta(minutes=1)
    return found


def median_minutes(minutes: Mapping[str, float]) -> float | None:
    """Return the median of the durations that can be, None where there are too few."""
    good = [each for each in minutes.values() if each > 0]
    return statistics.median(good) if len(good) >= _LEAST else None


def too_short(minutes: Mapping[str, float], rules: HealthRules) -> set[str]:
    """Return the interviews that took less than a part of the median."""
    median = median_minutes(minutes)
    if median is None:
        return set()
    return {uid for uid, each in minutes.items() if 0 <= each < rules.short * median}


def days(
    questions: Sequence[Question],
    interviews: Sequence[Interview],
    minutes: Mapping[str, float],
    plan: Plan,
    rules: HealthRules,
) -> Check:
    """Return what is odd about when the interviews were and how long they took."""
    median = median_minutes(minutes)
    short = too_short(minutes, rules)
    start = next((each.code for each in questions if each.type_name == "start"), "")

    def long(each: Interview) -> bool:
        took = minutes.get(each.uid)
        return median is not None and took is not None and took > rules.long * median

    def apart(each: Interview) -> bool:
        begun = _moment(each.answers.get(start)) if start else None
        return (
            begun is not None and each.day is not None and abs((begun.date() - each.day).days) > 1
        )

    tests: list[tuple[str, Callable[[Interview], bool]]] = [
        ("no-day", lambda each: each.day is None),
        ("in-future", lambda each: each.day is not None and each.day > plan.today),
        ("before-opening",
         lambda each: bool(each.day and plan.opens_on and each.day < plan.opens_on)),
        ("after-closing",
         lambda each: bool(each.day and plan.closes_on and each.day > plan.closes_on)),
        ("day-differs", apart),
        ("ended-first", lambda each: minutes.get(each.uid, 0) < 0),
        ("too-short", lambda each: each.uid in short),
        ("too-long", long),
    ]  # fmt: skip
    lines = []
    for kind, test in tests:
        behind = [Behind(each.uid, _said(kind, each, minutes)) for each in interviews if test(each)]
        if behind:
            figures = {"median": median} if kind in ("too-short", "too-long") else {}
            lines.append(
                Line(what="", kind=kind, count=len(behind), of=len(interviews), figures=figures,
                     behind=tuple(behind), is_odd=True)
            )  # fmt: skip
    return Check(CheckId.DAYS, tuple(lines))


def _said(kind: str, each: Interview, minutes: Mapping[str, float]) -> str:
    if kind in ("too-short", "too-long", "ended-first"):
        return f"{minutes[each.uid]:.0f}"
    return each.day.isoformat() if each.day else ""


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None
