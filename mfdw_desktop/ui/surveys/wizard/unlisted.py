"""Texts of a file that are not among the choices of a question, to be named by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch

RULE = "not-in-list"
UNREADABLE = frozenset({"not-a-number", "not-a-day", "not-a-moment", "not-a-time"})
"""Rules of texts that answer no question of their kind, but may say why there is no answer."""


def unlisted_values(
    problems: Sequence[RowProblem], matches: Sequence[ColumnMatch], form: Questionnaire
) -> dict[str, dict[str, int]]:
    """Return question code to text to how many cells say it, the most frequent first."""
    targets = {each.header: each.target for each in matches if each.target}
    paths = {each.path: each for each in form.questions}
    found: dict[str, Counter[str]] = {}
    for problem in problems:
        if problem.rule != RULE or not problem.value:
            continue
        question = _question(problem.header, targets, paths, form)
        if question is None:
            continue
        if question.kind is QuestionKind.SELECT_ONE:
            found.setdefault(question.code, Counter())[problem.value] += 1
        for part in _unknown_parts(problem):
            found.setdefault(question.code, Counter())[part] += 1
    return {code: dict(counts.most_common()) for code, counts in found.items()}


def _unknown_parts(problem: RowProblem) -> Sequence[str]:
    """Return the parts of a select-multiple's cell that are none of the choices."""
    parts = problem.fields.get("unknown")
    return [str(each) for each in parts] if isinstance(parts, list) else []


def unreadable_values(
    problems: Sequence[RowProblem], matches: Sequence[ColumnMatch], form: Questionnaire
) -> dict[str, dict[str, int]]:
    """Return question code to text that is no number or day to how many cells say it."""
    targets = {each.header: each.target for each in matches if each.target}
    found: dict[str, Counter[str]] = {}
    for problem in problems:
        code = targets.get(problem.header, "")
        if problem.rule in UNREADABLE and problem.value and form.question(code) is not None:
            found.setdefault(code, Counter())[problem.value] += 1
    return {code: dict(counts.most_common()) for code, counts in found.items()}


def _question(
    header: str, targets: dict[str, str], paths: dict[str, Question], form: Questionnaire
) -> Question | None:
    """Return the question of a column; sheets of repeats have no match, but their path."""
    if header in targets:
        return form.question(targets[header])
    return paths.get(header) or form.question(header.rsplit("/", 1)[-1])
