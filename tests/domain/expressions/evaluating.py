"""Expressions evaluated by themselves, each on one row of answers."""

from __future__ import annotations

from collections.abc import Mapping

from mfdw_desktop.domain.expressions import FormLogic, compile_form
from mfdw_desktop.domain.expressions.values import Value
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire, Repeat

DAY = "2026-03-31"
K = QuestionKind


def asked(path: str, kind: QuestionKind = K.TEXT, **given: object) -> Question:
    """Return a question; the groups and the repeat of its path are those given."""
    name = path.rpartition("/")[2]
    return Question(name, path, name, kind, **given)  # type: ignore[arg-type]


def form_of(
    *questions: Question,
    repeats: tuple[Repeat, ...] = (),
    choices: Mapping[str, tuple[Choice, ...]] | None = None,
    languages: tuple[str, ...] = (),
) -> Questionnaire:
    numbered = [
        Question(**{**each.__dict__, "position": at}) for at, each in enumerate(questions, 1)
    ]
    return Questionnaire(
        "f", "F", "1", languages, "", tuple(numbered), dict(choices or {}), repeats
    )


def logic_of(*questions: Question, **given: object) -> FormLogic:
    return compile_form(form_of(*questions, **given))  # type: ignore[arg-type]


def evaluate(text: str, day: str = DAY, **answers: object) -> Value:
    """Return the value of an expression; a name with a number is of a question with numbers."""
    from mfdw_desktop.domain.expressions.rows import Interview, Row
    from mfdw_desktop.domain.expressions.values import answer_text

    questions = [
        asked(name, K.INTEGER if isinstance(answer, int) else K.TEXT)
        for name, answer in answers.items()
    ]
    logic = logic_of(*questions, asked("q", K.CALCULATE, calculation=text))
    left_out = logic.not_checked
    assert not left_out, left_out
    formula = logic.rules.questions["q"].calculation
    assert formula is not None
    values = {name: answer_text(answer) for name, answer in answers.items()}
    return formula.value(Row(values, Interview(day, f"{day}T23:59:59")))


def refused(text: str, **answers: object) -> str:
    """Return why an expression is not evaluated; empty when it is."""
    questions = [asked(name) for name in answers]
    logic = logic_of(*questions, asked("q", K.CALCULATE, calculation=text))
    return logic.not_checked[0].reason if logic.not_checked else ""
