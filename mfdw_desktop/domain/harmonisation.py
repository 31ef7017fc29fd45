"""Questions of several rounds brought to one: which column of which round means a concept.

The workbook is that of `iecodebook`: concept, round, form, column, recode, unit, note. A
recode names answers anew (`1=Yes;2=No`) or converts a number (`*7`, `/4100`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import (
    Choice,
    Question,
    QuestionKind,
    Questionnaire,
    is_round,
    round_order,
)

COLUMNS = ("concept", "round", "form", "column", "recode", "unit", "note")

_CONCEPT = re.compile(r"[^\W\d][\w.\-]{0,63}")
_FACTOR = re.compile(r"([*/])\s*(\d+(?:\.\d+)?)")
_UNIT = re.compile(r"\(([^()\d?]{1,20})\)\s*[?.:]?\s*$")
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.CALCULATE)
_SELECTS = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)

Forms = Mapping[str, Questionnaire]
"""Round to the form that it was asked with, in the order of time."""


@dataclass(frozen=True)
class HarmonyRow:
    """One row of the workbook: the column of a round, and the concept that it means."""

    concept: str
    round: str
    form: str
    """Version of the form."""
    column: str
    """Code of the question."""
    recode: str = ""
    unit: str = ""
    note: str = ""
    row: int = 0
    """Of the sheet, for messages."""


@dataclass(frozen=True)
class Harmonisation:
    """The rows that a person has kept."""

    rows: tuple[HarmonyRow, ...] = ()

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts, in their first order."""
        return tuple(dict.fromkeys(each.concept for each in self.rows))

    def to_document(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return {"rows": [{name: getattr(each, name) for name in COLUMNS} for each in self.rows]}

    @staticmethod
    def from_document(document: Mapping[str, Any]) -> Harmonisation:
        """Return what `to_document` wrote."""
        return Harmonisation(tuple(HarmonyRow(**each) for each in document["rows"]))


@dataclass(frozen=True)
class Recode:
    """How an answer is brought to the concept's codes or unit."""

    names: Mapping[str, str] = field(default_factory=dict)
    factor: Decimal | None = None
    divides: bool = False

    def value(self, answer: Any) -> Any:
        """Return the answer as the concept has it."""
        if self.factor is not None:
            return self._converted(answer)
        if isinstance(answer, list):
            return list(dict.fromkeys(self.names.get(str(each), str(each)) for each in answer))
        return self.names.get(str(answer), answer) if self.names else answer

    def _converted(self, answer: Any) -> Any:
        assert self.factor is not None
        try:
            number = Decimal(str(answer))
        except InvalidOperation:
            return answer
        found = number / self.factor if self.divides else number * self.factor
        found = round(found, 6)
        return int(found) if found == found.to_integral_value() else format(found.normalize(), "f")


def recode_of(text: str) -> Recode | None:
    """Return what a cell says; None where it cannot be read."""
    text = text.strip()
    if not text:
        return Recode()
    factor = _FACTOR.fullmatch(text)
    if factor is not None:
        number = Decimal(factor[2])
        return Recode(factor=number, divides=factor[1] == "/") if number else None
    names: dict[str, str] = {}
    for part in filter(None, (each.strip() for each in text.split(";"))):
        old, equals, new = part.partition("=")
        old, new = old.strip(), new.strip()
        if not equals or not old or not new or names.get(old, new) != new:
            return None
        names[old] = new
    return Recode(names) if names else None


def prefilled(forms: Forms) -> list[HarmonyRow]:
    """Return a row for each question of each round, as the codes and labels suggest."""
    newest = forms[max(forms, key=round_order)] if forms else None
    rows = []
    for name in sorted(forms, key=round_order):
        for question in _questions(forms[name]):
            assert newest is not None
            same = newest.question(question.code)
            rows.append(
                HarmonyRow(
                    concept=question.code,
                    round=name,
                    form=forms[name].version,
                    column=question.code,
                    recode=_suggested(forms[name], question, newest, same) if same else "",
                    unit=unit_of(question, forms[name].default_language),
                    note="" if same else _alike(question, newest),
                )
            )
    place = {each.code: at for at, each in enumerate(_questions(newest))} if newest else {}
    rows.sort(key=lambda each: (place.get(each.concept, len(place)), each.concept,
                                round_order(each.round)))  # fmt: skip
    return rows


def checked(rows: Sequence[HarmonyRow], forms: Forms, sheet: str) -> list[RowProblem]:
    """Return what is wrong with the rows of a workbook, each with its row."""
    problems = []
    seen: dict[tuple[str, str], HarmonyRow] = {}
    kinds: dict[str, bool] = {}
    units: dict[str, str] = {}

    def wrong(each: HarmonyRow, header: str, value: str, rule: str, **fields: object) -> None:
        letter = "ABCDEFG"[COLUMNS.index(header)]
        problems.append(
            RowProblem(sheet, each.row, letter, header, value, rule, fields=dict(fields))
        )

    for each in rows:
        if _CONCEPT.fullmatch(each.concept) is None:
            wrong(each, "concept", each.concept, "concept-shape")
        form = forms.get(each.round)
        if form is None:
            rule = "harmonise-round-empty" if is_round(each.round) else "harmonise-round"
            wrong(each, "round", each.round, rule, known=", ".join(forms))
            continue
        question = form.question(each.column)
        if question is None or question.repeat:
            wrong(each, "column", each.column, "harmonise-column", round=each.round)
            continue
        recode = recode_of(each.recode)
        if recode is None:
            wrong(each, "recode", each.recode, "harmonise-recode")
            continue
        is_number = question.kind in _NUMBERS
        if recode.factor is not None and not is_number:
            wrong(each, "recode", each.recode, "harmonise-factor")
        before = seen.setdefault((each.concept, each.round), each)
        if before is not each:
            wrong(each, "concept", each.concept, "harmonise-twice", row=before.row)
        if kinds.setdefault(each.concept, is_number) is not is_number:
            wrong(each, "column", each.column, "harmonise-kinds", concept=each.concept)
        unit = units.setdefault(each.concept, each.unit.casefold())
        if each.unit and unit and unit != each.unit.casefold():
            wrong(each, "unit", each.unit, "harmonise-unit", unit=unit)
    return problems


def harmonised_form(kept: Harmonisation, forms: Forms, base: Questionnaire) -> Questionnaire:
    """Return a questionnaire whose questions are the concepts."""
    questions, choices = [], {}
    for at, concept in enumerate(kept.concepts, 1):
        rows = [each for each in kept.rows if each.concept == concept and each.round in forms]
        sources = [
            (forms[each.round], found, recode_of(each.recode) or Recode())
            for each in rows
            if (found := forms[each.round].question(each.column)) is not None
        ]
        if not sources:
            continue
        newest = sources[-1][1]
        kind = newest.kind
        if kind is QuestionKind.INTEGER and any(
            one.kind is QuestionKind.DECIMAL or recode.factor is not None
            for _, one, recode in sources
        ):
            kind = QuestionKind.DECIMAL
        listed = f"harmonised_{at}" if kind in _SELECTS else ""
        if listed:
            choices[listed] = _choices(sources)
        questions.append(
            replace(
                newest, code=concept, path=concept, name=newest.name, kind=kind,
                list_name=listed, position=at, relevant="", constraint="", repeat="",
                sensitive=any(one.sensitive for _, one, _ in sources),
            )
        )  # fmt: skip
    return replace(base, questions=tuple(questions), choices=choices, repeats=())


class Harmoniser:
    """Turns the answers of a round into those of the concepts."""

    def __init__(self, kept: Harmonisation) -> None:
        self._rounds: dict[str, list[tuple[str, str, Recode]]] = {}
        for each in kept.rows:
            recode = recode_of(each.recode)
            if recode is not None:
                self._rounds.setdefault(each.round, []).append((each.concept, each.column, recode))

    def answers(self, round_name: str, answers: Mapping[str, Any]) -> dict[str, Any]:
        """Return concept to answer."""
        return {
            concept: recode.value(answers[column])
            for concept, column, recode in self._rounds.get(round_name, ())
            if column in answers
        }

    def onto(self, newest: str, round_name: str, answers: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answers with those of a concept under its column of the round `newest`."""
        columns = {concept: column for concept, column, _ in self._rounds.get(newest, ())}
        found = dict(answers)
        for concept, value in self.answers(round_name, answers).items():
            if concept in columns:
                found[columns[concept]] = value
        return found

    def missing(self, round_name: str, missing: Mapping[str, str]) -> dict[str, str]:
        """Return concept to the reason why there is no answer."""
        return {
            concept: missing[column]
            for concept, column, _ in self._rounds.get(round_name, ())
            if column in missing
        }


def unit_of(question: Question, language: str = "") -> str:
    """Return the unit that a label ends with in brackets: `Income (riel)`; else nothing."""
    found = _UNIT.search(question.label(language).strip())
    return " ".join(found[1].split()) if found else ""


def _questions(form: Questionnaire | None) -> list[Question]:
    if form is None:
        return []
    left_out = (QuestionKind.NOTE, QuestionKind.FILE)
    return [each for each in form.questions if not each.repeat and each.kind not in left_out]


def _suggested(
    form: Questionnaire, question: Question, newest: Questionnaire, same: Question
) -> str:
    """Return a recode for choices that bear another name in the newest form."""
    if question.kind not in _SELECTS or same.kind not in _SELECTS:
        return ""
    theirs = {each.name for each in newest.choices_of(same)}
    by_label: dict[str, str] = {}
    for each in newest.choices_of(same):
        for label in each.labels.values():
            by_label.setdefault(fold(label), each.name)
    parts = []
    for each in form.choices_of(question):
        new = next(
            (by_label[fold(label)] for label in each.labels.values() if fold(label) in by_label), ""
        )
        if new and new != each.name and each.name not in theirs:
            parts.append(f"{each.name}={new}")
    return ";".join(parts)


def _alike(question: Question, newest: Questionnaire) -> str:
    """Return the question of the newest form with the same label, for the note."""
    labels = {fold(each) for each in question.labels.values()}
    for each in _questions(newest):
        if labels & {fold(label) for label in each.labels.values()}:
            return f"= {each.code}?"
    return ""


def _choices(sources: Iterable[tuple[Questionnaire, Question, Recode]]) -> tuple[Choice, ...]:
    """Return the choices of a concept: those of the newest form first, then older ones."""
    found: dict[str, Choice] = {}
    for form, question, recode in reversed(list(sources)):
        for each in form.choices_of(question):
            name = recode.names.get(each.name, each.name)
            labels = each.labels if name == each.name else {}
            found.setdefault(name, Choice(name, labels))
            if not found[name].labels and labels:
                found[name] = Choice(name, labels)
        for name in recode.names.values():
            found.setdefault(name, Choice(name))
    return tuple(found.values())
