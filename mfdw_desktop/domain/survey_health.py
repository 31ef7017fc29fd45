"""Survey health: what a round is judged by, and what was found.

A check is a list of lines; behind every figure stand the responses that it counts. Limits
are those of the World Bank's and IPA's high-frequency checks (`conventions.md` 11).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.survey_entries import Comparison
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire

METADATA = frozenset(
    {
        "start", "end", "today", "deviceid", "username", "email", "phonenumber", "subscriberid",
        "simserial", "imei", "audit",
    }
)  # fmt: skip
"""Types of questions that the device answers."""

_MONEY = re.compile(
    r"(^|_)(income|revenue|sales|profit|wage|wages|salary|savings?|amount|price|cost|costs|"
    r"expens\w*|spen\w*|loan|debt|instal\w*|repay\w*|paid|money|cash|rent|value|turnover|"
    r"remittance\w*|premium|rebate|fee|fees)(_|$)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(^|_)(phone|telephone|tel|mobile|cell)(_|$|number|no)", re.IGNORECASE)
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)


class CheckId(StrEnum):
    """The checks, in the order in which they are shown."""

    PROGRESS = "progress"
    VERSIONS = "versions"
    DUPLICATES = "duplicates"
    ALIKE = "alike"
    MISSING = "missing"
    OUTLIERS = "outliers"
    RULES = "rules"
    OTHERS = "others"
    INTERVIEWERS = "interviewers"
    DAYS = "days"
    PLACES = "places"
    TYPINGS = "typings"
    BACK_CHECKS = "back-checks"


CHECK_TYPES = (1, 2, 3)
"""Of questions in back-checks: never differs, hard to ask, may change (IPA)."""


@dataclass(frozen=True)
class HealthRules:
    """From where on something is worth a look."""

    deviations: float = 3.0
    """Standard deviations from the mean."""
    fences: float = 1.5
    """Interquartile ranges beyond the quartiles, of the logarithm of money."""
    least_values: int = 11
    """With fewer values none can lie three standard deviations away."""
    alike: float = 0.9
    """Share of equal answers from which two interviews are nearly the same."""
    least_answers: int = 10
    """Answers that two interviews must have to be compared."""
    short: float = 1 / 3
    """Of the median duration; below it an interview was too short."""
    long: float = 4.0
    """Times the median duration; above it an interview took too long."""
    least_interviews: int = 10
    """An interviewer with fewer is not compared with the others."""
    most_a_day: int = 15
    """Interviews that one person can do in a day."""
    missing: float = 0.1
    """Share of missing answers of a question that is worth a look."""
    least_due: int = 5
    """Fewer answers say nothing of a question."""
    apart: float = 3.0
    """Standard errors between an interviewer and the others."""
    apart_points: float = 0.05
    """Least difference of shares between an interviewer and the others."""
    typed_wrong: float = 0.01
    """Share of a person's typed answers that the second typing put right."""
    answered_otherwise: float = 0.1
    """Share of answers that are others when somebody else asks again."""
    check_types: Mapping[str, int] = field(default_factory=dict)
    """Question to its type in back-checks, one of `CHECK_TYPES`."""
    inaccurate_metres: float = 100.0
    far_km: float = 50.0


@dataclass(frozen=True)
class RepeatAnswers:
    """A row of a repeat."""

    path: str
    answers: Mapping[str, Any]
    missing: Mapping[str, str] = field(default_factory=dict)
    parent: int = -1
    """Place in the interview's list of the row around it; -1 at the top level."""


@dataclass(frozen=True)
class Again:
    """What another record of an interview says, held against it."""

    first_by: str
    """Who typed it first, or who asked first."""
    second_by: str
    comparison: Comparison


@dataclass(frozen=True)
class Interview:
    """A response as the checks see it."""

    uid: str
    client: str = ""
    """Code of the client."""
    client_uid: str = ""
    client_name: str = ""
    branch: str = ""
    arm: str = ""
    version: str = ""
    day: date | None = None
    interviewer: str = ""
    status: str = "complete"
    keys: tuple[str, ...] = ()
    answers: Mapping[str, Any] = field(default_factory=dict)
    missing: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[RepeatAnswers, ...] = ()
    second: Again | None = None
    """The second typing of its paper."""
    back_check: Again | None = None
    """The same person asked again by somebody else."""

    @property
    def is_answered(self) -> bool:
        """Whether the interview took place."""
        return self.status in ("complete", "partial")


@dataclass(frozen=True)
class Plan:
    """What the round was to be: window, target, and the sample by kind and name."""

    opens_on: date | None = None
    closes_on: date | None = None
    today: date = date.max
    target: int | None = None
    sample: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """(`arm` or `branch`, its name) to the clients who should be interviewed."""


@dataclass(frozen=True)
class Behind:
    """A response behind a figure, and what it says there."""

    uid: str
    value: str = ""


@dataclass(frozen=True)
class Line:
    """One line of a check."""

    what: str
    """Code of a question, name of an interviewer, of a version, of an arm …"""
    kind: str = ""
    """Which of the check's rules speaks; several are joined by a space."""
    value: str = ""
    count: int = 0
    of: int = 0
    figures: Mapping[str, float | None] = field(default_factory=dict)
    behind: tuple[Behind, ...] = ()
    is_odd: bool = False
    """Whether a person should look."""
    suggestion: str = ""
    """Name of the choice that a text may mean."""


@dataclass(frozen=True)
class Check:
    """One check with its lines, the most telling first."""

    id: CheckId
    lines: tuple[Line, ...] = ()
    not_checked: tuple[str, ...] = ()
    """What could not be checked: codes of questions, or expressions."""

    @property
    def odd(self) -> int:
        """How many lines a person should look at."""
        return sum(line.is_odd for line in self.lines)


@dataclass(frozen=True)
class HealthReport:
    """The health of a round."""

    form: Questionnaire
    """Its questions that the actor may see."""
    round: str
    responses: int
    answered: int
    target: int | None
    clients: int
    interviewers: int
    first_on: date | None
    last_on: date | None
    median_minutes: float | None
    missing_share: float | None
    hidden: int
    """Questions that the actor may not see."""
    checks: tuple[Check, ...]
    interviews: Mapping[str, Interview]
    """By uid, for the lists behind the figures."""

    def check(self, wanted: CheckId) -> Check:
        """Return one check."""
        return next(each for each in self.checks if each.id is wanted)

    @property
    def odd(self) -> int:
        """How many lines a person should look at."""
        return sum(each.odd for each in self.checks)


def is_asked(question: Question) -> bool:
    """Tell whether a person answers the question, not the device or a formula."""
    return question.type_name not in METADATA and question.kind not in (
        QuestionKind.NOTE, QuestionKind.CALCULATE, QuestionKind.FILE, QuestionKind.ACKNOWLEDGE,
    )  # fmt: skip


def is_money(question: Question) -> bool:
    """Tell whether a number is an amount of money, from its name."""
    return question.kind in _NUMBERS and _MONEY.search(question.name) is not None


def is_phone(question: Question) -> bool:
    """Tell whether a question asks for a telephone number."""
    return question.type_name not in METADATA and _PHONE.search(question.name) is not None


def is_number(question: Question) -> bool:
    """Tell whether the answers are numbers that a person gave."""
    return question.kind in _NUMBERS
