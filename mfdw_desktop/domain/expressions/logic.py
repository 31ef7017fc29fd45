"""A questionnaire's logic held against answers: what is asked, what is wrong, what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from mfdw_desktop.domain.expressions.form import (
    compile_rules,
)
from mfdw_desktop.domain.expressions.judging import (
    AnswerProblem,
    FormRules,
    count_problem,
    is_let_through,
    problems_of,
    settle,
)
from mfdw_desktop.domain.expressions.rows import Interview, Row
from mfdw_desktop.domain.expressions.values import (
    answer_text,
)
from mfdw_desktop.domain.surveys import Choice, Question, Questionnaire


class ChildAnswers(NamedTuple):
    """One row of a repeat, as responses store it."""

    path: str
    parent: int
    """Index in the list of the row around it; -1 at the top level."""
    answers: Mapping[str, object]
    missing: Mapping[str, str] = {}


Children = Sequence[ChildAnswers]


class FormLogic(FormRules):
    """The logic of one questionnaire; made once, asked for each response."""

    def relevance(
        self, answers: Mapping[str, object], *, children: Children = (), day: str = ""
    ) -> frozenset[str]:
        """Return the codes of the questions at the top level that are asked."""
        return self._asked(_Response(self, answers, children, day, recalculate=True).root, "")

    def child_relevance(
        self, answers: Mapping[str, object], *, children: Children, day: str = ""
    ) -> list[frozenset[str]]:
        """Return for each row of a repeat the codes of its questions that are asked."""
        response = _Response(self, answers, children, day, recalculate=True)
        return [
            self._asked(row, child.path)
            for row, child in zip(response.children, children, strict=True)
        ]

    def calculated(
        self, answers: Mapping[str, object], *, children: Children = (), day: str = ""
    ) -> dict[str, str]:
        """Return what the form itself answers at the top level; empty where nothing follows."""
        root = _Response(self, answers, children, day, recalculate=True).root
        return {code: root.values.get(code, "") for code in self._calculates("")}

    def child_calculated(
        self, answers: Mapping[str, object], *, children: Children, day: str = ""
    ) -> list[dict[str, str]]:
        """Return for each row of a repeat what the form itself answers there."""
        response = _Response(self, answers, children, day, recalculate=True)
        return [
            {code: row.values.get(code, "") for code in self._calculates(child.path)}
            for row, child in zip(response.children, children, strict=True)
        ]

    def choices(
        self,
        code: str,
        answers: Mapping[str, object],
        *,
        children: Children = (),
        child: int = -1,
        day: str = "",
    ) -> tuple[Choice, ...]:
        """Return the choices of a question that its filter lets through, in their order."""
        logic = self.rules.questions[code]
        listed = self.questionnaire.choices_of(logic.question)
        if logic.choice is None:
            return listed
        response = _Response(self, answers, children, day, recalculate=True)
        row = response.children[child] if child >= 0 else response.root
        return tuple(
            each
            for each in listed
            if each.name not in logic.choices
            or is_let_through(logic.choice, row, {"name": each.name, **each.attributes})
        )

    def problems(
        self,
        answers: Mapping[str, object],
        missing: Mapping[str, str] | None = None,
        children: Children = (),
        day: str = "",
    ) -> list[AnswerProblem]:
        """Return where the answers don't keep to the form, in the form's order."""
        response = _Response(self, answers, children, day)
        reasons = [missing or {}, *(each.missing for each in children)]
        found = list(response.problems(reasons))
        place = {each.code: each.position for each in self.questionnaire.questions}
        return sorted(found, key=lambda each: (each.child, place.get(each.name, 0)))

    def _asked(self, row: Row, repeat: str) -> frozenset[str]:
        return frozenset(
            code
            for code, each in self.rules.questions.items()
            if each.question.repeat == repeat and code not in row.skipped
        )

    def _calculates(self, repeat: str) -> Iterator[str]:
        for code, each in self.rules.questions.items():
            if each.is_calculated and each.question.repeat == repeat:
                yield code


def compile_form(questionnaire: Questionnaire, language: str = "") -> FormLogic:
    """Return the logic of a questionnaire; its messages in `language` where the form has it."""
    return FormLogic(questionnaire, compile_rules(questionnaire), language)


class _Response:
    """The rows of one response, settled in the form's order."""

    def __init__(
        self,
        logic: FormLogic,
        answers: Mapping[str, object],
        children: Children,
        day: str,
        *,
        recalculate: bool = False,
    ) -> None:
        self._logic = logic
        self._children = children
        interview = Interview(
            day,
            moment_of_interview(logic.questionnaire.questions, answers, day),
            logic.language,
        )
        self.root = Row(_texts(answers), interview)
        self.children: list[Row] = []
        for each in children:
            around = self.root if each.parent < 0 else self.children[each.parent]
            self.children.append(around.child(each.path, _texts(each.answers)))
        self._rows: dict[str, list[tuple[int, Row]]] = {"": [(-1, self.root)]}
        for at, (each, row) in enumerate(zip(children, self.children, strict=True)):
            self._rows.setdefault(each.path, []).append((at, row))
        for question in logic.rules.questions.values():
            for _, row in self._rows.get(question.question.repeat, ()):
                settle(row, question, recalculate=recalculate)

    def problems(self, missing: Sequence[Mapping[str, str]]) -> Iterator[AnswerProblem]:
        """Yield what is wrong; `missing` are the reasons of the response, then of each row."""
        for logic in self._logic.rules.questions.values():
            for at, row in self._rows.get(logic.question.repeat, ()):
                for problem in problems_of(self._logic, logic, row, missing[at + 1]):
                    yield replace(problem, child=at)
        for each in self._logic.rules.repeats:
            for at, row in self._rows.get(each.repeat.parent, ()):
                found = count_problem(each, row)
                if found is not None:
                    yield replace(found, child=at)


def moment_of_interview(
    questions: Iterable[Question], answers: Mapping[str, object], day: str
) -> str:
    """Return what `now()` was: the end of the interview, else its begin, else its day's end."""
    for kind in ("end", "start"):
        for each in questions:
            if each.type_name == kind and not each.repeat and answers.get(each.code):
                return answer_text(answers[each.code])
    return f"{day}T23:59:59" if day else ""


def _texts(answers: Mapping[str, object]) -> dict[str, str]:
    return {code: answer_text(answer) for code, answer in answers.items()}
