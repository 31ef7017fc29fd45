"""Responses as sheets, in the layout of Kobo's exports that analysts' scripts know.

A select-multiple is its summary column and one 0/1 column a choice, blank where nothing was
answered; a repeat is a sheet of its own, joined by `_index` and `_parent_index` and, for good,
by `_parent_uid`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.exchange.workbook import DAY, DECIMAL, FLAG, INTEGER, TEXT, Column, Sheet

_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_UNSAID = (QuestionKind.GEOPOINT, QuestionKind.GEOSHAPE, QuestionKind.FILE)
"""Kinds that give a person away."""
_PERSONAL = re.compile(
    r"(^|_)(name|names|nom|phone|telephone|tel|mobile|address|gps|email|deviceid|username|"
    r"simserial|subscriberid|phonenumber|id_card|nid|cnic)(_|$)",
    re.IGNORECASE,
)
_HEADS = ("client_code", "branch", "round", "arm", "interview_date", "interviewer")
_TAIL = ("_status", "_index", "meta/rootUuid", "_uid", "_version")


@dataclass(frozen=True)
class ResponseOut:
    """A response as it is written."""

    uid: str
    version: int
    client: str
    client_uid: str
    branch: str
    round: str
    arm: str
    day: date | None
    interviewer: str
    status: str
    source_key: str
    answers: dict[str, Any]


@dataclass(frozen=True)
class RowOut:
    """A row of a repeat as it is written."""

    uid: str
    id: int
    parent_id: int | None
    response_uid: str
    path: str
    answers: dict[str, Any]


@dataclass
class SurveyOut:
    """The sheets of one questionnaire."""

    form: Questionnaire
    is_pseudonymous: bool = False
    with_sensitive: bool = True
    """Whether questions marked sensitive go along."""
    index_of: dict[str, int] = field(default_factory=dict)
    """Response's uid to its place in the main sheet, known once that is written."""

    def questions(self, repeat: str = "") -> list[Question]:
        """Return the questions that a sheet holds, in the order of the form."""
        return [
            each
            for each in self.form.questions
            if each.repeat == repeat
            and each.kind is not QuestionKind.NOTE
            and not (self.is_pseudonymous and is_personal(each))
            and (self.with_sensitive or not each.sensitive)
        ]

    def main_columns(self) -> list[Column]:
        """Return the columns of the main sheet."""
        heads = [Column(name, DAY if name == "interview_date" else TEXT) for name in _HEADS]
        tail = [
            Column(name, INTEGER if name in ("_index", "_version") else TEXT,
                   hidden=name in ("_uid", "_version"))
            for name in _TAIL
        ]  # fmt: skip
        if self.is_pseudonymous:
            heads = [each for each in heads if each.header != "interviewer"]
            tail = [each for each in tail if each.header in ("_status", "_index")]
        return [*heads, *self._answer_columns(""), *tail]

    def main_rows(self, responses: Iterable[ResponseOut]) -> Iterator[list[Any]]:
        """Yield the rows of the main sheet."""
        questions = self.questions()
        for index, each in enumerate(responses, 1):
            self.index_of[each.uid] = index
            heads = [each.client or None, each.branch, each.round, each.arm or None, each.day]
            if self.is_pseudonymous:
                heads[0] = pseudonym(each.client_uid) if each.client_uid else None
                tail: list[Any] = [each.status, index]
            else:
                heads.append(each.interviewer or None)
                tail = [each.status, index, each.source_key or None, each.uid, each.version]
            yield [*heads, *self._cells(questions, each.answers), *tail]

    def repeat_sheets(self, title: str, rows: Sequence[RowOut]) -> list[Sheet]:
        """Return a sheet for each repeat that has rows; the main rows are written by now."""
        index_of = {}
        counts: dict[str, int] = {}
        for each in rows:
            counts[each.path] = counts.get(each.path, 0) + 1
            index_of[each.id] = counts[each.path]
        sheets = []
        for repeat in self.form.repeats:
            mine = [each for each in rows if each.path == repeat.path]
            if mine:
                parent = next((r.name for r in self.form.repeats if r.path == repeat.parent), title)
                sheets.append(
                    Sheet(
                        repeat.name,
                        [*self._answer_columns(repeat.path), Column("_index", INTEGER),
                         Column("_parent_table_name"), Column("_parent_index", INTEGER),
                         Column("_parent_uid"), Column("_uid", hidden=True)],
                        self._repeat_rows(repeat.path, parent, mine, index_of, rows),
                    )
                )  # fmt: skip
        return sheets

    def codebook(self) -> Sheet:
        """Return the sheet that explains the columns."""
        columns = [Column("name", width=24), Column("label", width=48), Column("type"),
                   Column("choices", width=48), Column("repeat")]  # fmt: skip
        language = self.form.default_language
        rows = [
            [
                each.code,
                each.label(language),
                each.type_name or each.kind.value,
                "; ".join(
                    f"{choice.name}={choice.labels.get(language, choice.name)}"
                    for choice in self.form.choices_of(each)
                ),
                each.repeat or None,
            ]
            for repeat in ("", *(one.path for one in self.form.repeats))
            for each in self.questions(repeat)
        ]
        return Sheet("codebook", columns, rows)

    def _repeat_rows(
        self,
        path: str,
        parent: str,
        mine: Sequence[RowOut],
        index_of: dict[int, int],
        rows: Sequence[RowOut],
    ) -> Iterator[list[Any]]:
        questions = self.questions(path)
        uid_of = {each.id: each.uid for each in rows}
        for each in mine:
            if each.parent_id is not None:
                around, uid = index_of[each.parent_id], uid_of[each.parent_id]
            else:
                around, uid = self.index_of[each.response_uid], each.response_uid
            shown = None if self.is_pseudonymous else uid
            own = None if self.is_pseudonymous else each.uid
            cells = self._cells(questions, each.answers)
            yield [*cells, index_of[each.id], parent, around, shown, own]

    def _answer_columns(self, repeat: str) -> list[Column]:
        columns = []
        for each in self.questions(repeat):
            columns.append(Column(each.code, _column_kind(each.kind)))
            if each.kind in _MANY:
                columns += [
                    Column(f"{each.code}/{choice.name}", FLAG)
                    for choice in self.form.choices_of(each)
                ]
        return columns

    def _cells(self, questions: Sequence[Question], answers: dict[str, Any]) -> Iterator[Any]:
        for each in questions:
            value = answers.get(each.code)
            if each.kind in _MANY:
                chosen = value if isinstance(value, list) else [] if value is None else [value]
                yield " ".join(map(str, chosen)) if value is not None else None
                for choice in self.form.choices_of(each):
                    yield None if value is None else int(choice.name in chosen)
            else:
                yield _value(each.kind, value)


def is_personal(question: Question) -> bool:
    """Tell whether the answers give a person away: a place, a picture, a name, a number."""
    return question.kind in _UNSAID or any(
        _PERSONAL.search(text) for text in (question.name, question.type_name)
    )


def pseudonym(uid: str) -> str:
    """Return a name for a client that is the same in every export and says nothing.

    It comes from the uid, which is random and on no paper; codes could be tried out.
    """
    return f"P-{hashlib.sha256(uid.encode()).hexdigest()[:12]}"


def _column_kind(kind: QuestionKind) -> str:
    kinds = {
        QuestionKind.INTEGER: INTEGER,
        QuestionKind.DECIMAL: DECIMAL,
        QuestionKind.DAY: DAY,
        QuestionKind.CALCULATE: DECIMAL,
    }
    return kinds.get(kind, TEXT)


def _value(kind: QuestionKind, value: Any) -> Any:
    if value is None:
        return None
    if kind is QuestionKind.DAY:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            return str(value)
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
        return _number(value)
    if kind is QuestionKind.CALCULATE and not isinstance(value, str):
        return value
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _number(value: Any) -> Any:
    if isinstance(value, int):
        return value
    try:
        return float(Decimal(str(value)))
    except (InvalidOperation, ValueError):
        return str(value)
