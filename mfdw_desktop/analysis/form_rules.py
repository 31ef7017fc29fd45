"""The form's own rules on a round: what is asked of whom, and which answers break a rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import ChildAnswers, FormLogic, RuleKind
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    Interview,
    Line,
)
from mfdw_desktop.domain.surveys import Question


@dataclass(frozen=True)
class Asked:
    """Which questions of an interview were to be asked, by level; None where all were."""

    top: Collection[str]
    rows: Sequence[Collection[str]]


def asked_of(logic: FormLogic, interview: Interview) -> Asked:
    """Return the questions that the form asks in an interview."""
    children, day = _children(interview), _day(interview)
    top = logic.relevance(interview.answers, children=children, day=day)
    rows: Sequence[Collection[str]] = (
        logic.child_relevance(interview.answers, children=children, day=day) if children else ()
    )
    return Asked(top, rows)


def breaches(
    logic: FormLogic,
    questions: Sequence[Question],
    interviews: Sequence[Interview],
    progress: Progress,
) -> Check:
    """Return the answers that the form would not have let pass, by question and rule."""
    visible: Mapping[str, Question] = {each.code: each for each in questions}
    repeats = {each.path for each in logic.questionnaire.repeats}
    behind: dict[tuple[str, RuleKind], list[Behind]] = defaultdict(list)
    for interview in interviews:
        progress.check()
        if not interview.is_answered:
            continue
        for problem in logic.problems(
            interview.answers, interview.missing, _children(interview), _day(interview)
        ):
            if problem.name in visible or problem.name in repeats:
                behind[problem.name, problem.kind].append(Behind(interview.uid, problem.value))
    lines = [
        Line(
            what=code,
            kind=kind.value,
            value=_rule(visible.get(code), kind),
            count=len({each.uid for each in found}),
            behind=tuple(found),
            is_odd=True,
        )
        for (code, kind), found in behind.items()
    ]
    lines.sort(key=lambda each: -each.count)
    left = dict.fromkeys(each.code for each in logic.not_checked)
    return Check(CheckId.RULES, tuple(lines), tuple(left))


def _rule(question: Question | None, kind: RuleKind) -> str:
    if question is None:
        return ""
    return {
        RuleKind.CONSTRAINT: question.constraint,
        RuleKind.RELEVANT: question.relevant,
        RuleKind.CALCULATION: question.calculation,
        RuleKind.CHOICE: question.choice_filter,
    }.get(kind, "")


def _children(interview: Interview) -> list[ChildAnswers]:
    return list(_each_child(interview))


def _each_child(interview: Interview) -> Iterator[ChildAnswers]:
    for row in interview.rows:
        yield ChildAnswers(row.path, row.parent, row.answers, row.missing)


def _day(interview: Interview) -> str:
    return interview.day.isoformat() if interview.day else ""
