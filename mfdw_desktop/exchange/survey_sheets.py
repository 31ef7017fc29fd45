"""Responses as sheets, in the layout of Kobo's exports that analysts' scripts know.

A select-multiple is its summary column and one 0/1 column a choice, blank where nothing was
answered; a repeat is a sheet of its own, joined by `_index` and `_parent_index` and, for good,
by `_parent_uid`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.reason_pairs import MISSING, pairs_text
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.exchange.codebook import PART, AnswerTally
from mfdw_desktop.exchange.pseudonyms import Treatment, pseudonym, treatment
from mfdw_desktop.exchange.survey_cells import (
    MAKERS,
    CellPlan,
    Make,
    age_of,
    column_kind,
    number,
    number_only,
    text_of,
)
from mfdw_desktop.exchange.workbook import DAY, FLAG, INTEGER, TEXT, Column, Sheet

_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_HEADS = ("client_code", "branch", "round", "arm", "interview_date", "interviewer")
_TAIL = ("_status", "_index", "meta/rootUuid", "_uid", "_version")
_OTHERS = ("other", "others", "oth")
AGE_ENDING = "_age"
Answers = Mapping[str, Any]


@dataclass(frozen=True)
class SurveyColumn(Column):
    """A column of an export, with what it stands for."""

    label: str = ""
    question: Question | None = None
    choice: str = ""
    """Of a split column."""
    ending: str = ""
    """The round, in a wide export."""


class Reason(str):
    """Stands in a cell for the reason why there is no answer."""

    __slots__ = ()


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
    answers: Answers
    missing: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RowOut:
    """A row of a repeat as it is written."""

    uid: str
    id: int
    parent_id: int | None
    response_uid: str
    path: str
    answers: Answers
    missing: Mapping[str, str] = field(default_factory=dict)


Out = TypeVar("Out", ResponseOut, RowOut)


@dataclass
class SurveyOut:
    """The sheets of one questionnaire."""

    form: Questionnaire
    is_pseudonymous: bool = False
    with_sensitive: bool = True
    """Whether questions marked sensitive go along."""
    key: bytes = b""
    """Of the database's pseudonyms."""
    with_reasons: bool = False
    """Whether cells say why there is no answer (`Reason`); else a column beside them does."""
    with_labels: bool = False
    """Labels in place of names and codes."""
    tally: AnswerTally | None = None
    """Counts the answers while they pass."""
    index_of: dict[str, int] = field(default_factory=dict)
    """Response's uid to its place in the main sheet, known once that is written."""
    _days: dict[str, date] = field(default_factory=dict)
    """Response's uid to the day of the interview, known with it."""
    _codes_of: dict[str, list[str]] = field(default_factory=dict)
    """Level to the questions that go along."""

    def questions(self, repeat: str = "") -> list[Question]:
        """Return the questions that a sheet holds, in the order of the form."""
        return [
            each
            for each in self.visible(repeat)
            if not self.is_pseudonymous or treatment(each).leaves
        ]

    def visible(self, repeat: str = "") -> list[Question]:
        """Return the questions of a level that the actor may see."""
        return [
            each
            for each in self.form.questions
            if each.repeat == repeat
            and each.kind is not QuestionKind.NOTE
            and (self.with_sensitive or not each.sensitive)
        ]

    def levels(self) -> list[str]:
        """Return the main level and the paths of the repeats."""
        return ["", *(each.path for each in self.form.repeats)]

    def main_columns(self) -> list[SurveyColumn]:
        """Return the columns of the main sheet."""
        return [*self.heads(), *self.answer_columns(""), *self._tail()]

    def heads(self) -> list[SurveyColumn]:
        """Return the columns before the answers."""
        return [
            SurveyColumn(name, DAY if name == "interview_date" else TEXT, label=head_label(name))
            for name in _HEADS
            if not (self.is_pseudonymous and name == "interviewer")
        ]

    def _tail(self) -> list[SurveyColumn]:
        kept = ("_status", "_index") if self.is_pseudonymous else _TAIL
        return [
            *(
                SurveyColumn(name, INTEGER if name in ("_index", "_version") else TEXT,
                             hidden=name in ("_uid", "_version"), label=head_label(name))
                for name in kept
            ),
            *self._beside(),
        ]  # fmt: skip

    def _beside(self) -> list[SurveyColumn]:
        """Return the column of reasons, where the cells do not say them."""
        return [] if self.with_reasons else [SurveyColumn(MISSING, hidden=True, label=MISSING)]

    def _reasons(self, repeat: str, item: ResponseOut | RowOut) -> tuple[str | None, ...]:
        """Return the cell of that column: of the questions that go along, and have no answer."""
        if self.with_reasons:
            return ()
        if not item.missing:
            return (None,)
        blank = [code for code in self._codes(repeat) if item.answers.get(code) is None]
        return (pairs_text(item.missing, blank) or None,)

    def _codes(self, repeat: str) -> list[str]:
        if repeat not in self._codes_of:
            self._codes_of[repeat] = [each.code for each in self.questions(repeat)]
        return self._codes_of[repeat]

    def main_rows(self, responses: Iterable[ResponseOut]) -> Iterator[Sequence[Any]]:
        """Yield the rows of the main sheet."""
        for index, (each, cells) in enumerate(self.filled("", responses), 1):
            self.index_of[each.uid] = index
            self._day_of(each)
            heads, reasons = self.head_cells(each), self._reasons("", each)
            if self.is_pseudonymous:
                yield (*heads, *cells, each.status, index, *reasons)
            else:
                yield (
                    *heads, *cells, each.status, index, each.source_key or None, each.uid,
                    each.version, *reasons,
                )  # fmt: skip

    def filled(self, repeat: str, items: Iterable[Out]) -> Iterator[tuple[Out, tuple[Any, ...]]]:
        """Yield each response or row of a repeat with the cells of its answers.

        A question is done for many rows at once, which spares most of the work of a cell;
        the tally counts what passes.
        """
        plans = [self._plan(each) for each in self.questions(repeat)]
        counted = {plan.question.code for plan in plans}
        others = [each for each in self.visible(repeat) if each.code not in counted]
        rest = iter(items)
        while part := list(islice(rest, PART)):
            answers = [each.answers for each in part]
            missing = [(at, each.missing) for at, each in enumerate(part) if each.missing]
            columns: list[Sequence[Any]] = []
            for plan in plans:
                code = plan.question.code
                column = [row.get(code) for row in answers]
                if self.tally is not None:
                    self.tally.add_column(plan.question, column)
                if self._treatment(plan.question) is Treatment.AGE:
                    days = [self._day_of(each) for each in part]
                    column = list(map(age_of, column, days))
                columns += plan.cells(column)
                if self.with_reasons and missing:
                    first = list(columns[-1 - len(plan.names)])
                    for at, reasons in missing:
                        if first[at] is None and code in reasons:
                            first[at] = Reason(reasons[code])
                    columns[-1 - len(plan.names)] = first
            if self.tally is not None:
                for question in others:
                    self.tally.add_column(question, [row.get(question.code) for row in answers])
                self.tally.add_rows(repeat, len(part), (each for _, each in missing))
            cells = zip(*columns, strict=True) if columns else iter([()] * len(part))
            yield from zip(part, cells, strict=True)

    def _day_of(self, item: ResponseOut | RowOut) -> date | None:
        """Return the day of an interview, or of the interview that a row belongs to."""
        if isinstance(item, RowOut):
            return self._days.get(item.response_uid)
        if item.day is not None:
            self._days[item.uid] = item.day
        return item.day

    def head_cells(self, each: ResponseOut) -> list[Any]:
        """Return the cells before the answers."""
        row = [each.client or None, each.branch, each.round, each.arm or None, each.day]
        if self.is_pseudonymous:
            row[0] = (
                pseudonym(self.key, each.client_uid)
                if each.client_uid
                else pseudonym(self.key, each.uid, "R")
            )
        else:
            row.append(each.interviewer or None)
        return row

    def repeat_columns(self, path: str) -> list[SurveyColumn]:
        """Return the columns of a repeat's sheet."""
        return [
            *self.answer_columns(path),
            SurveyColumn("_index", INTEGER, label=head_label("_index")),
            SurveyColumn("_parent_table_name", label=head_label("_parent_table_name")),
            SurveyColumn("_parent_index", INTEGER, label=head_label("_parent_index")),
            *(() if self.is_pseudonymous else (
                SurveyColumn("_parent_uid", label=head_label("_parent_uid")),
                SurveyColumn("_uid", hidden=True, label=head_label("_uid")),
            )),
            *self._beside(),
        ]  # fmt: skip

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
                made = self._repeat_rows(repeat.path, parent, mine, index_of, rows)
                sheets.append(Sheet(repeat.name, self.repeat_columns(repeat.path), made))
        return sheets

    def _repeat_rows(
        self,
        path: str,
        parent: str,
        mine: Sequence[RowOut],
        index_of: dict[int, int],
        rows: Sequence[RowOut],
    ) -> Iterator[Sequence[Any]]:
        uid_of = {each.id: each.uid for each in rows}
        for each, cells in self.filled(path, mine):
            if each.parent_id is not None:
                around, uid = index_of[each.parent_id], uid_of[each.parent_id]
            else:
                around, uid = self.index_of[each.response_uid], each.response_uid
            reasons = self._reasons(path, each)
            if self.is_pseudonymous:
                yield (*cells, index_of[each.id], parent, around, *reasons)
            else:
                yield (*cells, index_of[each.id], parent, around, uid, each.uid, *reasons)

    def answer_columns(self, repeat: str) -> list[SurveyColumn]:
        """Return the columns of the answers of a level."""
        columns = []
        for each in self.questions(repeat):
            label = self._label(each)
            header = label if self.with_labels else each.code
            if self._treatment(each) is Treatment.AGE:
                name = f"{header}{AGE_ENDING}"
                columns.append(SurveyColumn(name, INTEGER, label=label, question=each))
                continue
            kind = column_kind(each.kind)
            columns.append(SurveyColumn(header, kind, label=label, question=each))
            if each.kind in _MANY:
                for choice in self.form.choices_of(each):
                    said = self._choice(choice.labels, choice.name)
                    columns.append(
                        SurveyColumn(
                            f"{header}/{said if self.with_labels else choice.name}", FLAG,
                            label=f"{label}: {said}", question=each, choice=choice.name,
                        )
                    )  # fmt: skip
        return columns

    def _plan(self, question: Question) -> CellPlan:
        """Return how the cells of a question are made."""
        names = [each.name for each in self.form.choices_of(question)]
        if question.kind in _MANY:
            return CellPlan(question, self._several(question, names), tuple(names), is_list=True)
        if question.kind is QuestionKind.SELECT_ONE:
            return CellPlan(question, self._one(question, names))
        if self._treatment(question) is Treatment.AGE:
            return CellPlan(question, number)
        if self.is_pseudonymous and question.kind is QuestionKind.CALCULATE:
            # A formula may put a name together.
            return CellPlan(question, number_only)
        if question.kind is QuestionKind.INTEGER:
            return CellPlan(question, number, plain=int)
        return CellPlan(question, MAKERS.get(question.kind, text_of),
                     plain=None if question.kind in MAKERS else str)  # fmt: skip

    def _one(self, question: Question, names: list[str]) -> Make:
        if self.is_pseudonymous and names:
            listed, other = frozenset(names), next((n for n in names if n in _OTHERS), None)
            if not self.with_labels:
                return lambda value: value if value in listed else other
        if not self.with_labels:
            return text_of
        labels = self._labels(question)
        if self.is_pseudonymous:
            return lambda value: labels.get(value)
        return lambda value: labels.get(value, value)

    def _several(self, question: Question, names: list[str]) -> Make:
        listed = frozenset(names)
        if self.with_labels:
            labels = self._labels(question)
            return lambda chosen: ", ".join(labels[each] for each in chosen if each in labels)
        if self.is_pseudonymous:
            return lambda chosen: " ".join(each for each in chosen if each in listed)
        return lambda chosen: " ".join(map(str, chosen))

    def _labels(self, question: Question) -> dict[str, str]:
        return {
            each.name: self._choice(each.labels, each.name)
            for each in self.form.choices_of(question)
        }

    def _label(self, question: Question) -> str:
        return " ".join(question.label(self.form.default_language).split())

    def _choice(self, labels: Mapping[str, str], name: str) -> str:
        found = labels.get(self.form.default_language) or next(iter(labels.values()), "") or name
        return " ".join(found.split())

    def _treatment(self, question: Question) -> Treatment:
        return treatment(question) if self.is_pseudonymous else Treatment.KEEP


def head_label(name: str) -> str:
    """Return what one of our own columns holds, in words."""
    return {
        "client_code": translate("Client code"),
        "branch": translate("Branch"),
        "round": translate("Round"),
        "arm": translate("Arm"),
        "interview_date": translate("Day of the interview"),
        "interviewer": translate("Interviewer"),
        "_status": translate("Outcome of the visit"),
        "_index": translate("Number of the row in this file"),
        "meta/rootUuid": translate("Key of the submission"),
        "_uid": translate("Identity of the record"),
        "_version": translate("Version of the record"),
        "_parent_table_name": translate("Table around"),
        "_parent_index": translate("Number of the row around"),
        "_parent_uid": translate("Identity of the row around"),
    }.get(name, name)
