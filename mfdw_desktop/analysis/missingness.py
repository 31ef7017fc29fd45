"""Which answers are not there, and why: by question, and by interview."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mfdw_desktop.analysis.form_rules import asked_of
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import FormLogic
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
    is_asked,
)
from mfdw_desktop.domain.surveys import MissingReason, Question, QuestionKind

_NOT_DUE = (MissingReason.SKIPPED, MissingReason.NOT_APPLICABLE)


@dataclass
class Answered:
    """What an interview left open."""

    due: int = 0
    """Questions that were to be answered."""
    missing: int = 0
    dont_know: int = 0
    refused: int = 0

    @property
    def share(self) -> float | None:
        """The share of due questions without an answer."""
        return self.missing / self.due if self.due else None


@dataclass
class _Counted:
    counts: Counter[str] = field(default_factory=Counter)
    behind: list[Behind] = field(default_factory=list)


@dataclass(frozen=True)
class Missingness:
    """The check, and what each interview left open."""

    check: Check
    by_interview: Mapping[str, Answered]


def missingness(
    questions: Sequence[Question],
    interviews: Sequence[Interview],
    rules: HealthRules,
    *,
    logic: FormLogic | None = None,
    progress: Progress | None = None,
) -> Missingness:
    """Count for each question why answers are missing; of rows of repeats, each row counts.

    With the form's logic an open question is skipped where the form does not ask it.
    """
    progress = progress or Progress()
    asked = [each for each in questions if is_asked(each)]
    by_level: dict[str, list[Question]] = defaultdict(list)
    for each in asked:
        by_level[each.repeat].append(each)
    found: dict[str, _Counted] = {each.code: _Counted() for each in asked}
    by_interview: dict[str, Answered] = {}
    for interview in interviews:
        if not interview.is_answered:
            continue
        progress.check()
        answered = by_interview[interview.uid] = Answered()
        for path, answers, missing, due in _levels(interview, logic):
            for question in by_level.get(path, ()):
                reason = reason_of(question, answers, missing, due)
                counted = found[question.code]
                counted.counts[reason] += 1
                if reason in _NOT_DUE:
                    continue
                answered.due += 1
                if reason:
                    answered.missing += 1
                    answered.dont_know += reason == MissingReason.DONT_KNOW
                    answered.refused += reason == MissingReason.REFUSED
                    counted.behind.append(Behind(interview.uid, reason))
    lines = [_line(each, found[each.code], rules) for each in asked if found[each.code].counts]
    lines.sort(key=lambda each: (-each.count / max(each.of, 1), -each.count))
    return Missingness(Check(CheckId.MISSING, tuple(lines)), by_interview)


def reason_of(
    question: Question,
    answers: Mapping[str, Any],
    missing: Mapping[str, str],
    due: Collection[str] | None = None,
) -> str:
    """Return why there is no answer; empty when there is one.

    Where the form's logic is not known, an open question with a condition counts as skipped.
    """
    if question.code in answers:
        return ""
    given = missing.get(question.code)
    if given:
        return given
    is_skipped = question.code not in due if due is not None else bool(question.relevant)
    return MissingReason.SKIPPED if is_skipped else MissingReason.BLANK


Level = tuple[str, Mapping[str, Any], Mapping[str, str], Collection[str] | None]


def _levels(interview: Interview, logic: FormLogic | None) -> Iterator[Level]:
    asked = asked_of(logic, interview) if logic is not None else None
    yield "", interview.answers, interview.missing, asked.top if asked else None
    for at, row in enumerate(interview.rows):
        yield row.path, row.answers, row.missing, asked.rows[at] if asked else None


def _line(question: Question, counted: _Counted, rules: HealthRules) -> Line:
    counts = counted.counts
    total = sum(counts.values())
    due = total - sum(counts[each] for each in _NOT_DUE)
    missing = len(counted.behind)
    figures: dict[str, float | None] = {each.value: counts[each] for each in MissingReason}
    figures["share"] = missing / due if due else None
    figures["total"] = total
    # Remarks and the like may stay empty; a question that must be answered may not.
    may_be_blank = question.kind is QuestionKind.TEXT and not question.required
    telling = missing - (counts[MissingReason.BLANK] if may_be_blank else 0)
    return Line(
        what=question.code,
        count=missing,
        of=due,
        figures=figures,
        behind=tuple(counted.behind),
        is_odd=due >= rules.least_due and telling / due >= rules.missing,
    )
