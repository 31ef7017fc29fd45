"""Questions of one name in different groups: KoboToolbox exports only one of them.

Its exports have one column for `a/age` and `b/age`, and the answers to the other are not in
the file (`conventions.md` section 2). The form shows that they were asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch

FAMILY = "kobo"


def collapsed_questions(
    questionnaire: Questionnaire, matches: Sequence[ColumnMatch], *, repeat: str, sheet: str
) -> Iterator[RowProblem]:
    """Yield a problem for each name of which the file has fewer columns than the form asks."""
    named: dict[str, list[Question]] = defaultdict(list)
    for question in questionnaire.questions:
        if question.repeat == repeat and question.kind is not QuestionKind.NOTE:
            named[question.name].append(question)
    for name, questions in named.items():
        if len(questions) < 2:
            continue
        codes = {each.code for each in questions}
        columns = [each for each in matches if not each.choice and _is_one_of(each, codes)]
        if columns and len(columns) < len(questions):
            first = columns[0]
            paths = ", ".join(each.path for each in questions)
            yield RowProblem(sheet, 0, first.letter, first.header, "", "kobo-collapsed",
                             Severity.WARNING, {"name": name, "paths": paths})  # fmt: skip


def _is_one_of(match: ColumnMatch, codes: set[str]) -> bool:
    if match.target:
        return match.target in codes
    return match.why == "tie" and bool(match.suggestions) and set(match.suggestions) <= codes
