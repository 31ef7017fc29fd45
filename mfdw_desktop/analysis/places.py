"""Places of interviews: impossible, inaccurate, or far from all the others."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from mfdw_desktop.analysis.spread import quantile
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
)
from mfdw_desktop.domain.surveys import Question, QuestionKind

_EARTH_KM = 6371.0
_LEAST = 8


@dataclass(frozen=True)
class Spot:
    """A place on the earth, and how exactly it is known, in metres."""

    latitude: float
    longitude: float
    accuracy: float | None = None


def spot(value: object) -> Spot | None:
    """Return the place of a `latitude longitude altitude accuracy` answer."""
    try:
        parts = [float(each) for each in str(value).split()]
    except ValueError:
        return None
    if len(parts) < 2 or not all(map(math.isfinite, parts)):
        return None
    return Spot(parts[0], parts[1], parts[3] if len(parts) > 3 else None)


def distance_km(one: Spot, other: Spot) -> float:
    """Return the way between two places along the earth (haversine)."""
    first, second = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    half = (
        math.sin((second - first) / 2) ** 2
        + math.cos(first) * math.cos(second) * math.sin(across / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


def places(
    questions: Sequence[Question], interviews: Sequence[Interview], rules: HealthRules
) -> Check:
    """Return the odd places, by question and by what is odd."""
    lines = []
    for question in questions:
        if question.kind is QuestionKind.GEOPOINT and not question.repeat:
            lines += _lines(question.code, interviews, rules)
    return Check(CheckId.PLACES, tuple(lines))


def _lines(code: str, interviews: Sequence[Interview], rules: HealthRules) -> list[Line]:
    behind: dict[str, list[Behind]] = {"impossible": [], "inaccurate": [], "far": []}
    good: list[tuple[str, str, Spot]] = []
    answered = 0
    for interview in interviews:
        value = interview.answers.get(code)
        if value is None:
            continue
        answered += 1
        found, text = spot(value), str(value)
        if found is None or not _is_possible(found):
            behind["impossible"].append(Behind(interview.uid, text))
            continue
        if found.accuracy is not None and found.accuracy > rules.inaccurate_metres:
            behind["inaccurate"].append(Behind(interview.uid, text))
        good.append((interview.uid, text, found))
    if len(good) >= _LEAST:
        middle = Spot(
            statistics.median(each.latitude for _, _, each in good),
            statistics.median(each.longitude for _, _, each in good),
        )
        ways = [distance_km(middle, each) for _, _, each in good]
        ordered = sorted(ways)
        first, third = quantile(ordered, 0.25), quantile(ordered, 0.75)
        most = max(rules.far_km, third + 3 * (third - first))
        behind["far"] = [
            Behind(uid, text) for (uid, text, _), way in zip(good, ways, strict=True) if way > most
        ]
    return [
        Line(what=code, kind=kind, count=len(found), of=answered, behind=tuple(found), is_odd=True)
        for kind, found in behind.items()
        if found
    ]


def _is_possible(found: Spot) -> bool:
    # Null Island: what a device says that has no idea where it is.
    nowhere = abs(found.latitude) < 1e-6 and abs(found.longitude) < 1e-6
    return not nowhere and abs(found.latitude) <= 90 and abs(found.longitude) <= 180
