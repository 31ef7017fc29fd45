"""One table of a file on its way to answers: its columns, its fields, its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import itemgetter

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.records import is_record_form
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.answers import ColumnNote, Odd, ValueOptions
from mfdw_desktop.importing.cells import Cell, display, is_blank
from mfdw_desktop.importing.checks import checked, inclusive_range
from mfdw_desktop.importing.converting import (
    Answers,
    Convert,
    Field,
    Missing,
    Shortcut,
    compile_fields,
)
from mfdw_desktop.importing.dialects import Dialect
from mfdw_desktop.importing.mapping import columns_by_question, match_columns
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.values import LARGEST, reader_for, select_one_reader
from mfdw_desktop.importing.values_several import MultipleReader, PlaceReader
from mfdw_desktop.importing.vocabulary import BLANK_WORDS, CLEAR_WORD, ChoiceReader

LONGEST_VALUE = 200
"""Letters of a cell that a problem quotes."""

_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_TEXTS = (QuestionKind.TEXT, QuestionKind.CALCULATE, QuestionKind.FILE, QuestionKind.GEOSHAPE)
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)
_LOOKED_AT = 5000
_SAMPLES = 3


@dataclass
class Part:
    """A table with its rows read and its columns matched; `repeat` is empty for the main one."""

    table: Table
    repeat: str
    matches: tuple[ColumnMatch, ...]
    rows: list[tuple[int, list[Cell]]]
    blank: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    """Of whole columns."""
    letters: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    """Of each field's first column, for messages."""
    filled: frozenset[str] = frozenset()
    """Codes of the questions that some column fills."""
    convert: Convert = field(default=lambda cells, tell: ({}, {}))

    def distinct(self, at: int, most: int | None = None) -> set[Cell]:
        """Return the different cells of a column, of its first `most` rows if that is given."""
        return set(map(itemgetter(at), map(itemgetter(1), islice(self.rows, most))))

    def types(self, at: int) -> set[type]:
        """Return the types of a column's cells; among different cells true and 1 are one."""
        return set(map(type, map(itemgetter(at), map(itemgetter(1), self.rows))))

    def answers(self, number: int, cells: Sequence[Cell]) -> tuple[Answers, Missing, Problems]:
        """Return the answers of one row and what a person should know of it."""
        found: Problems = []

        def tell(at: int, cell: object, odd: Odd) -> None:
            found.append(
                RowProblem(self.table.sheet, number, self.letters[at], self.headers[at],
                           _quoted(cell), odd.rule, odd.severity, dict(odd.fields))
            )  # fmt: skip

        answers, missing = self.convert(cells, tell)
        return answers, missing, found


Problems = list[RowProblem]


def read_part(
    table: Table,
    questionnaire: Questionnaire,
    options: ValueOptions,
    *,
    dialect: Dialect,
    recipe: Recipe,
    progress: Progress,
    repeat: str = "",
) -> Part:
    """Return a table with its rows read, its columns matched and its readers made."""
    rows, blank = [], 0
    most = table.most_rows
    for number, cells in table.rows():
        if all(is_blank(cell) for cell in cells):
            blank += 1
            continue
        rows.append((number, cells))
        if len(rows) % 500 == 0:
            progress.report(min(len(rows), most), most, "read")
    matches = match_columns(
        table.headers,
        table.letters,
        questionnaire,
        dialect=dialect,
        recipe=recipe,
        repeat=repeat,
        codes=table.codes,
    )
    part = Part(table, repeat, _with_samples(matches, rows), rows, blank)
    _make_fields(part, questionnaire, options, recipe)
    part.problems += _tied_columns(part)
    return part


def _make_fields(
    part: Part, questionnaire: Questionnaire, options: ValueOptions, recipe: Recipe
) -> None:
    """Make the readers of every question that a column fills, in the form's order."""
    columns = columns_by_question(part.matches)
    fields = []
    strict = is_record_form(questionnaire.code)
    for question in sorted(questionnaire.questions, key=lambda each: each.position):
        sources = columns.get(question.code)
        if not sources:
            continue
        own = replace(
            options,
            missing_codes=recipe.missing_of(question.code),
            keep_unlisted=options.keep_unlisted and (not strict or question.or_other),
        )
        maker = _Maker(part, question, questionnaire, own, recipe)
        made = maker.make(sources)
        if made is None:
            continue
        fields.append(made)
        first = next(at for at, _ in sources if at == made.columns[0])
        part.letters.append(part.table.letters[first])
        part.headers.append(part.table.headers[first])
        for note in maker.notes:
            part.problems.append(_column_problem(part, first, note))
    part.filled = frozenset(each.code for each in fields)
    part.convert = compile_fields(fields)


@dataclass
class _Maker:
    """The making of one question's field."""

    part: Part
    question: Question
    questionnaire: Questionnaire
    options: ValueOptions
    recipe: Recipe
    notes: list[ColumnNote] = field(default_factory=list)

    def make(self, sources: list[tuple[int, ColumnMatch]]) -> Field | None:
        """Return the field, or None when its columns don't make one."""
        whole = [at for at, match in sources if not match.choice]
        parts = [(at, match.choice) for at, match in sources if match.choice]
        kind = self.question.kind
        if kind in _MANY:
            reader = MultipleReader(
                kind,
                self._choices(),
                self.options,
                has_summary=bool(whole),
                split=[choice for _, choice in parts],
            )
            return Field(self.question.code, (*whole[:1], *(at for at, _ in parts)), reader)
        if kind is QuestionKind.GEOPOINT:
            place = PlaceReader(
                self.options, has_whole=bool(whole), parts=[choice for _, choice in parts]
            )
            return Field(self.question.code, (*whole[:1], *(at for at, _ in parts)), place)
        return self._single(whole[0]) if whole else None

    def _single(self, at: int) -> Field:
        if self.question.kind is QuestionKind.SELECT_ONE:
            read = select_one_reader(self._choices(), self.options)
        else:
            # What a text column is like shows early; numbers and days need every cell.
            most = _LOOKED_AT if self.question.kind in _TEXTS else None
            cells = self.part.distinct(at, most)
            read, notes = reader_for(self.question, cells, self.options)
            self.notes += notes
        read = checked(read, self.question, self.options.today)
        # True equals 1 as a key, so a column with both must not remember by cell.
        classes = self.part.types(at)
        mixed = bool in classes and not classes.isdisjoint((int, float))
        return Field(
            self.question.code, (at,), read, remembers=not mixed, shortcut=self._shortcut()
        )

    def _shortcut(self) -> Shortcut | None:
        """Return which cells need no reader, as nothing odd can be about them."""
        if self.options.missing_codes:
            return None
        if self.question.kind in _TEXTS:
            return Shortcut("text", words=BLANK_WORDS | self.options.blank_words | {"", CLEAR_WORD})
        allowed = inclusive_range(self.question)
        if self.question.kind not in _NUMBERS or allowed is None:
            return None
        kind = "whole" if self.question.kind is QuestionKind.INTEGER else "amount"
        # Below -76 begin the numbers by which surveys say that there is no answer.
        return Shortcut(kind, max(-76, allowed[0]), min(LARGEST, allowed[1]))

    def _choices(self) -> ChoiceReader:
        return ChoiceReader(
            self.questionnaire.choices_of(self.question),
            self.recipe.value_maps.get(self.question.code),
        )


def _column_problem(part: Part, at: int, note: ColumnNote) -> RowProblem:
    table = part.table
    return RowProblem(
        table.sheet, 0, table.letters[at], table.headers[at], note.value, note.rule, note.severity,
        dict(note.fields),
    )  # fmt: skip


def _tied_columns(part: Part) -> Iterator[RowProblem]:
    """Yield a problem for each column that nobody could give to one question."""
    for match in part.matches:
        if match.why == "tie":
            codes = ", ".join(match.suggestions)
            yield RowProblem(part.table.sheet, 0, match.letter, match.header, "", "column-tie",
                             Severity.WARNING, {"questions": codes})  # fmt: skip


def _with_samples(
    matches: tuple[ColumnMatch, ...], rows: list[tuple[int, list[Cell]]]
) -> tuple[ColumnMatch, ...]:
    """Return the matches with the first different cells of each column."""
    found = []
    for at, match in enumerate(matches):
        samples: dict[str, None] = {}
        for _, row in rows[:50]:
            if not is_blank(row[at]):
                samples[display(row[at])[:60]] = None
            if len(samples) == _SAMPLES:
                break
        found.append(replace(match, samples=tuple(samples)))
    return tuple(found)


def _quoted(cell: object) -> str:
    """Return a cell as a problem quotes it; of several columns the first that says something."""
    if isinstance(cell, tuple):
        cell = next((each for each in cell if each != ""), "")
    return display(cell)[:LONGEST_VALUE]  # type: ignore[arg-type]
