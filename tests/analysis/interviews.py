"""A small questionnaire and interviews for the tests of survey health."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.survey_health import Interview
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

Kind = QuestionKind


def question(code: str, kind: Kind = Kind.INTEGER, **more: Any) -> Question:
    path = more.pop("path", code)
    return Question(code, path, code, kind, **more)


def form(*questions: Question, **choices: tuple[str, ...]) -> Questionnaire:
    return Questionnaire(
        code="work", title="Work", version="1", languages=("en",), default_language="en",
        questions=questions,
        choices={
            name: tuple(Choice(each, {"en": each.title()}) for each in listed)
            for name, listed in choices.items()
        },
    )  # fmt: skip


def interview(number: int, answers: dict[str, Any], **more: Any) -> Interview:
    return Interview(**{
        "uid": f"u{number}", "client": f"KH03-{number:05}", "answers": answers,
        "interviewer": "Dara", **more,
    })  # fmt: skip
