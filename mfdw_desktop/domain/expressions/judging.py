"""One answer held against its question's rules: is it asked, is it due, what is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from mfdw_desktop.domain.expressions.compiling import Formula
from mfdw_desktop.domain.expressions.form import (
    NotChecked,
    QuestionLogic,
    RepeatLogic,
    RuleKind,
    Rules,
)
from mfdw_desktop.domain.expressions.rows import NotKnownError, Row
from mfdw_desktop.domain.expressions.scope import spoken
from mfdw_desktop.domain.expressions.values import Value, to_number, to_text
from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire

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


class FormRules:
    """The rules of one questionnaire, with the language that it speaks to the user."""

    def __init__(self, questionnaire: Questionnaire, rules: Rules, language: str = "") -> None:
        self.questionnaire = questionnaire
        self.rules = rules
        self.language = language

    @property
    def not_checked(self) -> tuple[NotChecked, ...]:
        """The rules of the form that are not evaluated."""
        return self.rules.not_checked

    def said(self, texts: Mapping[str, str]) -> str:
        """Return a text of the form in the user's language."""
        return spoken(texts, self.language, self.questionnaire.default_language)


def settle(row: Row, logic: QuestionLogic, *, recalculate: bool = False) -> None:
    """Decide whether a question is asked in a row, and what the form answers itself."""
    code, asked = logic.question.code, is_asked(logic, row)
    if asked is None:
        row.unsure |= {code}
    if asked is False:
        row.skip(code)
    elif logic.is_calculated and (recalculate or not row.values.get(code)):
        assert logic.calculation is not None
        row.values[code] = computed(logic.calculation, row)


def is_asked(logic: QuestionLogic, row: Row) -> bool | None:
    """Tell whether a question is asked; None where a condition is not evaluated."""
    is_known = logic.is_relevance_whole
    for part in logic.relevant:
        try:
            if not part.truth(row):
                return False
        except NotKnownError:
            is_known = False
    return True if is_known else None


def computed(formula: Formula, row: Row) -> str:
    """Return what a calculation gives, as it is stored: nothing where no number comes out."""
    try:
        text = to_text(formula.value(row))
    except NotKnownError:
        return ""
    return "" if text in _NO_NUMBERS else text


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
        return not stated and text in _NO_NUMBERS
    places = len(stated.strip().partition(".")[2])
    rounded = 0.5 * 10**-places if 2 <= places < 15 else 0.0
    return abs(one - other) <= max(_ABSOLUTE, _RELATIVE * abs(other), rounded * 1.000001)


def is_choice_open(logic: QuestionLogic, row: Row, name: str) -> bool:
    """Tell whether the filter lets a choice through; of one that is not listed nothing is said."""
    assert logic.choice is not None
    listed = logic.choices.get(name)
    return listed is None or any(is_let_through(logic.choice, row, each) for each in listed)


def is_let_through(formula: Formula, row: Row, columns: Mapping[str, str]) -> bool:
    """Tell whether a filter lets a choice with these columns through."""
    row.choice = columns
    try:
        return formula.truth(row)
    except NotKnownError:
        return True


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
    except NotKnownError:
        return None
    return max(int(number), 0) if number == number and abs(number) < 1e9 else None


def problems_of(
    form: FormRules, logic: QuestionLogic, row: Row, missing: Mapping[str, str]
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


def breaches(form: FormRules, logic: QuestionLogic, row: Row) -> tuple[Breach, ...]:
    """Return the rules that an answer does not keep to; nothing is wrong with none."""
    said = row.values.get(logic.question.code, "")
    if not said:
        return ()
    found: list[Breach] = []
    if logic.constraint is not None:
        with suppress(NotKnownError):
            if not logic.constraint.truth(row):
                found.append(Breach(RuleKind.CONSTRAINT, said))
    if logic.calculation is not None:
        with suppress(NotKnownError):
            given = differing(form, logic.calculation, row, said)
            if given is not None:
                found.append(Breach(RuleKind.CALCULATION, said, given))
    if logic.choice is not None:
        names = said.split() if logic.question.kind in _SEVERAL else [said]
        closed = [name for name in names if not is_choice_open(logic, row, name)]
        if closed:
            found.append(Breach(RuleKind.CHOICE, " ".join(closed)))
    return tuple(found)


def is_answer_due(logic: QuestionLogic, row: Row) -> bool:
    """Tell whether a question that is asked must be answered; never where that is not known."""
    if logic.required is False or logic.question.code in row.unsure:
        return False
    try:
        return logic.required is True or logic.required.truth(row)
    except NotKnownError:
        return False


def differing(form: FormRules, formula: Formula, row: Row, said: str) -> str | None:
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


def told(form: FormRules, logic: QuestionLogic, breach: Breach) -> AnswerProblem:
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
        if given in _NO_NUMBERS:
            rule = WITHOUT_NUMBER
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
WITHOUT_NUMBER = "calculation-without-number"
"""The formula has an answer to compute from that is missing, or no number."""
_NO_NUMBERS = ("NaN", "Infinity", "-Infinity")
_KINDS = {
    **{rule: kind for kind, rule in RULES.items()},
    "day-in-future": RuleKind.CONSTRAINT,
    WITHOUT_NUMBER: RuleKind.CALCULATION,
}


def kind_of(rule: str) -> RuleKind | None:
    """Return the kind of rule that a problem's code speaks of, if it speaks of one."""
    return _KINDS.get(rule.removesuffix("-said"))
