"""A questionnaire's logic held against answers: what is asked, what is wrong, what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mfdw_desktop.domain.expressions.compiling import Formula
from mfdw_desktop.domain.expressions.form import (
    NotChecked,
    QuestionLogic,
    RepeatLogic,
    RuleKind,
    Rules,
    compile_rules,
)
from mfdw_desktop.domain.expressions.rows import Interview, Row, TooManyStepsError
from mfdw_desktop.domain.expressions.scope import spoken
from mfdw_desktop.domain.expressions.values import (
    Value,
    answer_text,
    to_number,
    to_text,
)
from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

_RELATIVE, _ABSOLUTE = 1e-9, 1e-9
_SEVERAL = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)


_QUOTED = 200
"""Letters of a rule or of a result that a problem quotes."""
_NOT_LATER = re.compile(r"\(?\s*\.\s*<=\s*(?:today|now)\(\)\s*\)?")


class Breach(NamedTuple):
    """A rule that is broken, by what, and what it should have been."""

    kind: RuleKind
    said: str = ""
    given: str = ""


class ChildAnswers(NamedTuple):
    """One row of a repeat, as responses store it."""

    path: str
    parent: int
    """Index in the list of the row around it; -1 at the top level."""
    answers: Mapping[str, object]
    missing: Mapping[str, str] = {}


Children = Sequence[ChildAnswers]


@dataclass(frozen=True)
class AnswerProblem(FieldProblem):
    """An answer that does not keep to a rule of the form; `name` is the question's code.

    For a rule of a repeat `name` is its path.
    """

    kind: RuleKind = RuleKind.CONSTRAINT
    child: int = -1
    """Index of the repeat's row in the list that was given; -1 at the top level."""
    value: str = ""
    fields: dict[str, object] = field(default_factory=dict)


class FormLogic:
    """The logic of one questionnaire; made once, asked for each response."""

    def __init__(self, questionnaire: Questionnaire, rules: Rules, language: str = "") -> None:
        self.questionnaire = questionnaire
        self.rules = rules
        self.language = language

    @property
    def not_checked(self) -> tuple[NotChecked, ...]:
        """The rules of the form that are not evaluated."""
        return self.rules.not_checked

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
            or _is_let_through(logic.choice, row, {"name": each.name, **each.attributes})
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

    def said(self, texts: Mapping[str, str]) -> str:
        """Return a text of the form in the user's language."""
        return spoken(texts, self.language, self.questionnaire.default_language)

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


def settle(row: Row, logic: QuestionLogic, *, recalculate: bool = False) -> None:
    """Decide whether a question is asked in a row, and what the form answers itself."""
    code = logic.question.code
    if is_asked(logic, row) is False:
        row.skip(code)
    elif logic.is_calculated and (recalculate or not row.values.get(code)):
        assert logic.calculation is not None
        row.values[code] = computed(logic.calculation, row)


def is_asked(logic: QuestionLogic, row: Row) -> bool | None:
    """Tell whether a question is asked; None where a condition is not evaluated."""
    try:
        if not all(part.truth(row) for part in logic.relevant):
            return False
    except TooManyStepsError:
        return None
    return True if logic.is_relevance_whole else None


def computed(formula: Formula, row: Row) -> str:
    """Return what a calculation gives, as it is stored: nothing where no number comes out."""
    try:
        text = to_text(formula.value(row))
    except TooManyStepsError:
        return ""
    return "" if text in ("NaN", "Infinity", "-Infinity") else text


def is_same(stated: str, value: Value) -> bool:
    """Tell whether what a file states is what a calculation gives, however it is written.

    A file may round: 3.33 is 10 div 3.
    """
    text = to_text(value)
    if stated == text or " ".join(stated.split()).casefold() == " ".join(text.split()).casefold():
        return True
    if isinstance(value, bool):
        return stated.strip().casefold() in (
            ("true", "1", "yes") if value else ("false", "0", "no")
        )
    one, other = to_number(stated), to_number(text)
    if one != one or other != other:
        return not stated and text in ("NaN", "Infinity", "-Infinity")
    places = len(stated.strip().partition(".")[2])
    rounded = 0.5 * 10**-places if 2 <= places < 15 else 0.0
    return abs(one - other) <= max(_ABSOLUTE, _RELATIVE * abs(other), rounded * 1.000001)


def is_choice_open(logic: QuestionLogic, row: Row, name: str) -> bool:
    """Tell whether the filter lets a choice through; of one that is not listed nothing is said."""
    assert logic.choice is not None
    listed = logic.choices.get(name)
    return listed is None or any(_is_let_through(logic.choice, row, each) for each in listed)


def _is_let_through(formula: Formula, row: Row, columns: Mapping[str, str]) -> bool:
    row.choice = columns
    try:
        return formula.truth(row)
    except TooManyStepsError:
        return True


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


def count_problem(logic: RepeatLogic, row: Row) -> AnswerProblem | None:
    """Return the problem of a repeat that has another number of rows than the form says."""
    wanted, there = count_wanted(logic, row), len(row.rows.get(logic.repeat.path, ()))
    if wanted is None or wanted == there:
        return None
    fields: dict[str, object] = {"wanted": wanted, "count": there, "header": logic.repeat.name}
    rule = RULES[RuleKind.COUNT]
    return AnswerProblem(logic.repeat.path, rule, Severity.WARNING, fields, RuleKind.COUNT)


def count_wanted(logic: RepeatLogic, row: Row) -> int | None:
    """Return how many rows a repeat should have; None where the form does not tell."""
    try:
        if not all(part.truth(row) for part in logic.relevant):
            return None
        number = to_number(logic.count.value(row))
    except TooManyStepsError:
        return None
    return max(int(number), 0) if number == number and abs(number) < 1e9 else None


def problems_of(
    form: FormLogic, logic: QuestionLogic, row: Row, missing: Mapping[str, str]
) -> Iterator[AnswerProblem]:
    """Yield what is wrong with one answer in a settled row."""
    code = logic.question.code
    if code in row.skipped:
        said = row.skipped[code]
        if said and not logic.is_calculated:
            yield told(form, logic, Breach(RuleKind.RELEVANT, said))
        return
    said = row.values.get(code, "")
    if not said and code not in missing and is_answer_due(logic, row):
        yield told(form, logic, Breach(RuleKind.REQUIRED))
    for breach in breaches(form, logic, row):
        yield told(form, logic, breach)


def breaches(form: FormLogic, logic: QuestionLogic, row: Row) -> tuple[Breach, ...]:
    """Return the rules that an answer does not keep to; nothing is wrong with none."""
    said = row.values.get(logic.question.code, "")
    if not said:
        return ()
    found: list[Breach] = []
    try:
        if logic.constraint is not None and not logic.constraint.truth(row):
            found.append(Breach(RuleKind.CONSTRAINT, said))
        if logic.calculation is not None:
            given = differing(form, logic.calculation, row, said)
            if given is not None:
                found.append(Breach(RuleKind.CALCULATION, said, given))
        if logic.choice is not None:
            names = said.split() if logic.question.kind in _SEVERAL else [said]
            closed = [name for name in names if not is_choice_open(logic, row, name)]
            if closed:
                found.append(Breach(RuleKind.CHOICE, " ".join(closed)))
    except TooManyStepsError:
        return ()
    return tuple(found)


def is_answer_due(logic: QuestionLogic, row: Row) -> bool:
    """Tell whether a question that is asked must be answered; never where that is not known."""
    if logic.required is False or not logic.is_relevance_whole:
        return False
    try:
        return logic.required is True or logic.required.truth(row)
    except TooManyStepsError:
        return False


def differing(form: FormLogic, formula: Formula, row: Row, said: str) -> str | None:
    """Return what a calculation gives where it is not what was said, else None.

    Labels may have been those of any language of the form.
    """
    values = [formula.value(row)]
    if formula.uses_labels:
        for language in form.questionnaire.languages:
            row.interview.language = language
            values.append(formula.value(row))
        row.interview.language = form.language
    if any(is_same(said, value) for value in values):
        return None
    return to_text(values[0])


def told(form: FormLogic, logic: QuestionLogic, breach: Breach) -> AnswerProblem:
    """Return the problem of a broken rule, in the form's own words where it has some."""
    question, (kind, said, given) = logic.question, breach
    rule, message = RULES[kind], ""
    fields: dict[str, object] = {
        "value": said,
        "header": form.said(question.labels) or question.name,
    }
    if kind is RuleKind.CONSTRAINT:
        message = form.said(question.constraint_messages)
        fields["rule"] = question.constraint[:_QUOTED]
        if _NOT_LATER.fullmatch(question.constraint):
            rule = "day-in-future"
    elif kind is RuleKind.REQUIRED:
        message = form.said(question.required_messages)
    elif kind is RuleKind.CALCULATION:
        fields["given"] = given[:_QUOTED]
    if message:
        rule, fields["said"] = f"{RULES[kind]}-said", message
    return AnswerProblem(question.code, rule, Severity.WARNING, fields, kind, -1, said)


RULES = {
    RuleKind.RELEVANT: "answer-not-asked",
    RuleKind.REQUIRED: "answer-missing",
    RuleKind.CONSTRAINT: "constraint-broken",
    RuleKind.CALCULATION: "calculation-differs",
    RuleKind.CHOICE: "choice-filtered",
    RuleKind.COUNT: "repeat-count",
}
"""Kind of rule to the code of its problem; with the form's own words behind it `-said`."""


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
