"""One paper being typed: texts become answers, rules are held against them as one goes.

The window and tests share it; it knows no widget.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from mfdw_desktop.domain.expressions import AnswerProblem, ChildAnswers, FormLogic, RuleKind
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.survey_entries import EntryRecord
from mfdw_desktop.domain.survey_heads import head_questions, is_typed
from mfdw_desktop.domain.survey_typing import NOTHING, TypedAnswer, read_typed, typed_text
from mfdw_desktop.domain.surveys import Choice, MissingReason, Question, QuestionKind, Questionnaire

PARENT = "@parent"
"""Column of a repeat within a repeat: number of the row that it belongs to."""

_WORDS = {
    "dk": MissingReason.DONT_KNOW,
    "r": MissingReason.REFUSED,
    "na": MissingReason.NOT_APPLICABLE,
}
"""What is written on paper where there is no answer."""


@dataclass
class TypedRow:
    """What was typed at the top level, or in one row of a repeat."""

    texts: dict[str, str] = field(default_factory=dict)
    read: dict[str, TypedAnswer] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, Any]:
        """What can be stored of it."""
        return {code: each.value for code, each in self.read.items() if each.is_answer}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(self.texts.values()) and not self.missing


@dataclass(frozen=True)
class Unreadable:
    """A text that says nothing that can be stored."""

    code: str
    path: str = ""
    row: int = -1


class TypingSheet:
    """Answers to one form, as they are typed."""

    def __init__(self, form: Questionnaire, logic: FormLogic, today: date, language: str) -> None:
        self.form, self.logic, self.today, self.language = form, logic, today, language
        heads = head_questions(form).codes
        self.questions = {
            each.code: each for each in form.questions if is_typed(each) and each.code not in heads
        }
        self.top = TypedRow()
        self.rows: dict[str, list[TypedRow]] = {each.path: [] for each in form.repeats}
        self.day = ""
        self.interviewer = ""
        self._kept = EntryRecord({})
        self._asked: frozenset[str] | None = None

    # -- typing

    def write(self, code: str, text: str, *, path: str = "", row: int = -1) -> TypedAnswer:
        """Take a text for a question; return how it is understood."""
        at = self._row(path, row)
        at.texts[code] = text
        at.missing.pop(code, None)
        question = self.questions[code]
        found = read_typed(
            question, self.choices(code), text, today=self.today, language=self.language
        )
        reason = _WORDS.get(fold(text)) if found.problem else None
        if reason is not None:
            self.give_reason(code, reason.value, path=path, row=row)
            return NOTHING
        at.read[code] = found
        self._asked = None
        return found

    def give_reason(self, code: str, reason: str, *, path: str = "", row: int = -1) -> None:
        """Note why a question has no answer."""
        at = self._row(path, row)
        at.texts[code] = ""
        at.read[code] = NOTHING
        at.missing[code] = reason
        self._asked = None

    def put_parent(self, path: str, row: int, text: str) -> None:
        """Note which row of the outer repeat a row belongs to."""
        self._row(path, row).texts[PARENT] = text

    def text(self, code: str, *, path: str = "", row: int = -1) -> str:
        """Return what was typed."""
        return self._row(path, row).texts.get(code, "")

    def reason(self, code: str, *, path: str = "", row: int = -1) -> str:
        """Return why there is no answer, if it was noted."""
        return self._row(path, row).missing.get(code, "")

    def understood(self, code: str, *, path: str = "", row: int = -1) -> TypedAnswer:
        """Return how the typed text is understood."""
        return self._row(path, row).read.get(code, NOTHING)

    def choices(self, code: str) -> Sequence[Choice]:
        """Return the choices of a question, those that its filter lets through."""
        question = self.questions[code]
        listed = self.form.choices_of(question)
        if not question.choice_filter or not listed or question.repeat:
            return listed
        return self.logic.choices(code, self._answers(), day=self.day)

    # -- what follows

    @property
    def asked(self) -> frozenset[str]:
        """Codes of the questions at the top level that are asked."""
        if self._asked is None:
            self._asked = self.logic.relevance(
                self._answers(), children=self.children(), day=self.day
            )
        return self._asked

    def is_asked(self, path: str) -> bool:
        """Tell whether a repeat is asked at all."""
        inside = [each for each in self.form.questions if each.repeat == path]
        repeat = next(each for each in self.form.repeats if each.path == path)
        if not repeat.relevant or repeat.parent or not inside:
            return True
        empty = ChildAnswers(path, -1, {})
        (found,) = self.logic.child_relevance(self._answers(), children=[empty], day=self.day)
        return bool(found)

    def rows_asked(self, path: str) -> list[frozenset[str]]:
        """Return for each row of a repeat which of its questions are asked."""
        children, places = self._children()
        found = self.logic.child_relevance(self._answers(), children=children, day=self.day)
        by_place = dict(zip(places, found, strict=True))
        everything = frozenset(each.code for each in self.form.questions if each.repeat == path)
        return [by_place.get((path, at), everything) for at in range(len(self.rows[path]))]

    def problems(self) -> list[tuple[AnswerProblem, str, int]]:
        """Return what breaks a rule of the form: (problem, path of the repeat, row)."""
        children, places = self._children()
        found = self.logic.problems(
            self._answers(), self.top.missing, children=children, day=self.day
        )
        return [
            (each, *(places[each.child] if each.child >= 0 else ("", -1)))
            for each in found
            if each.name in self.questions
            and each.kind in (RuleKind.REQUIRED, RuleKind.CONSTRAINT, RuleKind.CHOICE)
        ]

    def unreadable(self) -> list[Unreadable]:
        """Return the texts that must be mended before the paper can be saved."""
        found = [
            Unreadable(code)
            for code in self.questions
            if self.understood(code).problem and code in self.asked
        ]
        for path, rows in self.rows.items():
            for at, row in enumerate(rows):
                if row.is_empty:
                    continue
                found += [Unreadable(code, path, at)
                          for code, each in row.read.items() if each.problem]  # fmt: skip
                if self._parent_of(path) and self._parent_row(path, row) is None:
                    found.append(Unreadable(PARENT, path, at))
        return found

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return self.top.is_empty and all(
            row.is_empty for rows in self.rows.values() for row in rows
        )

    def answered(self) -> int:
        """Return how many questions have an answer, or a reason why not."""
        top = len(self.top.answers) + len(self.top.missing)
        return top + sum(
            len(row.answers) + len(row.missing) for rows in self.rows.values() for row in rows
        )

    # -- whole papers

    def record(self) -> EntryRecord:
        """Return what the paper says."""
        return replace(
            self._kept,
            answers={**self._kept.answers, **self._answers()},
            missing={**self._kept.missing, **self.top.missing},
            children=tuple(self.children()),
            day=self.day,
            interviewer=self.interviewer,
        )

    def children(self) -> list[ChildAnswers]:
        """Return the rows of repeats, each after the row around it."""
        return self._children()[0]

    def show(self, record: EntryRecord) -> None:
        """Put a stored record into the sheet, as it would be typed."""
        self.clear()
        self.day, self.interviewer = record.day, record.interviewer
        self._fill(self.top, record.answers, record.missing)
        self._kept = EntryRecord(
            _others(record.answers, self.questions), _others(record.missing, self.questions)
        )
        numbers: list[int] = []
        for each in record.children:
            rows = self.rows.setdefault(each.path, [])
            made = TypedRow()
            self._fill(made, each.answers, each.missing)
            if each.parent >= 0:
                made.texts[PARENT] = str(numbers[each.parent])
            rows.append(made)
            numbers.append(len(rows))
        self._asked = None

    def clear(self) -> None:
        """Begin a new paper; day and interviewer are carried on."""
        self.top = TypedRow()
        self.rows = {each.path: [] for each in self.form.repeats}
        self._kept = EntryRecord({})
        self._asked = None

    def to_document(self) -> dict[str, Any]:
        """Return what was typed as JSON, for a draft."""
        return {
            "texts": dict(self.top.texts),
            "missing": dict(self.top.missing),
            "rows": {
                path: [[dict(row.texts), dict(row.missing)] for row in rows]
                for path, rows in self.rows.items()
            },
            "day": self.day,
            "interviewer": self.interviewer,
            "kept": [dict(self._kept.answers), dict(self._kept.missing)],
        }

    def take_document(self, document: Mapping[str, Any]) -> None:
        """Go on with a draft; what its form does not ask any more is left out."""
        self.clear()
        self.day, self.interviewer = document.get("day", ""), document.get("interviewer", "")
        kept = document.get("kept") or [{}, {}]
        self._kept = EntryRecord(dict(kept[0]), dict(kept[1]))
        self._retype("", -1, document.get("texts", {}), document.get("missing", {}))
        for path, rows in document.get("rows", {}).items():
            if path in self.rows:
                for at, (texts, missing) in enumerate(rows):
                    self._retype(path, at, texts, missing)

    # -- within

    def _retype(
        self, path: str, row: int, texts: Mapping[str, str], missing: Mapping[str, str]
    ) -> None:
        for code, text in texts.items():
            if code == PARENT:
                self.put_parent(path, row, text)
            elif code in self.questions and text:
                self.write(code, text, path=path, row=row)
        for code, reason in missing.items():
            if code in self.questions:
                self.give_reason(code, reason, path=path, row=row)

    def _fill(self, row: TypedRow, answers: Mapping[str, Any], missing: Mapping[str, str]) -> None:
        for code, value in answers.items():
            question = self.questions.get(code)
            if question is not None:
                choices = self.form.choices_of(question)
                row.texts[code] = _shown(question, choices, value)
                row.read[code] = TypedAnswer(value)
        row.missing.update({c: why for c, why in missing.items() if c in self.questions})

    def _row(self, path: str, row: int) -> TypedRow:
        if not path:
            return self.top
        rows = self.rows[path]
        while len(rows) <= row:
            rows.append(TypedRow())
        return rows[row]

    def _answers(self) -> dict[str, Any]:
        return {**self._kept.answers, **self.top.answers}

    def _parent_of(self, path: str) -> str:
        return next((each.parent for each in self.form.repeats if each.path == path), "")

    def _parent_row(self, path: str, row: TypedRow) -> int | None:
        """Return the place of the row around a row; None when it names none that is filled."""
        text = row.texts.get(PARENT, "").strip()
        rows = self.rows.get(self._parent_of(path), [])
        at = int(text) - 1 if text.isdigit() else -1
        return at if 0 <= at < len(rows) and not rows[at].is_empty else None

    def _children(self) -> tuple[list[ChildAnswers], list[tuple[str, int]]]:
        """Return the rows in order, and the place of each: (path, number of the typed row)."""
        found: list[ChildAnswers] = []
        places: list[tuple[str, int]] = []
        index: dict[tuple[str, int], int] = {}
        # A repeat stands after the one around it in the form, so its parents are there by now.
        for repeat in self.form.repeats:
            for at, row in enumerate(self.rows.get(repeat.path, [])):
                if row.is_empty:
                    continue
                parent = -1
                if repeat.parent:
                    around = self._parent_row(repeat.path, row)
                    parent = index.get((repeat.parent, around if around is not None else -1), -1)
                    if parent < 0:
                        continue
                index[repeat.path, at] = len(found)
                found.append(ChildAnswers(repeat.path, parent, row.answers, dict(row.missing)))
                places.append((repeat.path, at))
        return found, places


def _shown(question: Question, choices: Sequence[Choice], value: Any) -> str:
    text = typed_text(question, choices, value)
    return text.replace("T", " ") if question.kind is QuestionKind.MOMENT else text


def _others(values: Mapping[str, Any], typed: Mapping[str, Question]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in typed}
