"""One table of a file on its way to answers: its columns, its fields, its rows.

The rows of a long table are gone through twice, first to see what its columns are like, and
are not kept: the reader's own grid fills the memory already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import chain
from operator import itemgetter

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.records import is_record_form
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch, ColumnReading
from mfdw_desktop.importing.answers import ColumnNote, Odd, ValueOptions
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, display, is_blank, whole
from mfdw_desktop.importing.converting import Column, Convert, Field, converter
from mfdw_desktop.importing.dialects import Dialect
from mfdw_desktop.importing.fields import (
    _LOWEST_PLAIN,
    _MANY,
    _NUMBERS,
    _TEXTS,
    LOOKED_AT,
    FieldMaker,
    readings_of,
)
from mfdw_desktop.importing.headers import match_table
from mfdw_desktop.importing.kept import KeptTable, type_names
from mfdw_desktop.importing.mapping import REPEAT, columns_by_question
from mfdw_desktop.importing.memory import Remembered, place_of
from mfdw_desktop.importing.portions import GLANCE, Portion, portions_of, quoted
from mfdw_desktop.importing.reasons_beside import take_reasons
from mfdw_desktop.importing.recipe import Origin, Recipe
from mfdw_desktop.importing.replaying import problems_of
from mfdw_desktop.importing.sheets import Row
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.values import could_answer

_SEEN_EARLY = (*_TEXTS, *_MANY, QuestionKind.SELECT_ONE, QuestionKind.GEOPOINT)
"""Kinds of which a few cells show all that matters; of numbers and days every one counts."""
_KEPT = LOOKED_AT
"""Rows of a table that are kept for the second time; the others are read again."""
_SAMPLES, _SAMPLED = 3, 50
_TYPES: dict[str, type] = {
    each.__name__: each
    for each in (str, int, float, bool, date, datetime, time, timedelta, CellError)
}

Change = Callable[[int, list[Cell]], list[Cell]]


@dataclass
class Part:
    """A table with its columns looked at and matched; `repeat` is empty for the main one."""

    table: Table
    repeat: str
    matches: tuple[ColumnMatch, ...] = ()
    total: int = 0
    """Rows that say anything."""
    blank: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    """Of whole columns."""
    letters: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    """Of each field's first column, for messages."""
    fields: list[Field] = field(default_factory=list)
    given: frozenset[int] = frozenset()
    """Columns that were filled before a person got the sheet: alone they say nothing."""
    _first: list[Row] = field(default_factory=list, repr=False)
    """All of them, where there are few."""
    _left_out: set[int] = field(default_factory=set, repr=False)
    _last: int = 0
    _distinct: dict[int, set[Cell]] = field(default_factory=dict, repr=False)
    _early: dict[int, set[Cell]] = field(default_factory=dict, repr=False)
    _types: list[set[type]] = field(default_factory=list, repr=False)
    _converters: list[Convert] = field(default_factory=list, repr=False)
    readings: dict[int, list[ColumnReading]] = field(default_factory=dict, repr=False)
    """Index of a column to what its cells leave open."""

    @property
    def filled(self) -> frozenset[str]:
        """Codes of the questions that some column fills."""
        return frozenset(each.code for each in self.fields)

    def look(
        self, wanted: Iterable[int], progress: Progress, *, counted: Collection[int] = ()
    ) -> None:
        """Go through the rows: count them, and see what the columns `wanted` are like.

        Of the columns `counted` only what is no plain number is of interest.
        """
        width, most = len(self.table.headers), self.table.most_rows
        self._types = [set() for _ in range(width)]
        self._distinct = {at: set() for at in wanted}
        for rows in portions_of(self._said(self.table.rows(whole=False)), GLANCE):
            columns = list(zip(*map(itemgetter(1), rows), strict=True))
            for types, column in zip(self._types, columns, strict=True):
                types.update(map(type, column))
            for at, distinct in self._distinct.items():
                distinct.update(_telling(columns[at]) if at in counted else columns[at])
            if len(self._first) < _KEPT or not self.table.source.is_quick:
                self._first += rows
            self.total += len(rows)
            progress.report(min(self.total, most), most, "read")
        self._left_out.update(self.table.excluded)

    def _said(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield the rows that say anything; count the others."""
        for row in rows:
            number, cells = row
            lead = cells[0]
            if self.given:
                cells = [each for at, each in enumerate(cells) if at not in self.given]
                lead = ""
            if lead.__class__ is str and not lead.strip() and all(map(is_blank, cells)):
                self.blank += 1
                self._left_out.add(number)
                continue
            self._last = number
            yield row

    def rows(self) -> Iterator[Row]:
        """Yield the rows that say anything, whole numbers as the sheet has them."""
        if self.total == len(self._first):
            return iter(self._first)
        return self.table.again(self._left_out, self._last)

    def distinct(self, at: int, most: int | None = None) -> set[Cell]:
        """Return the different cells of a column, of its first `most` rows if that is given."""
        if most is not None and at in self._early:
            return self._early[at]
        if at not in self._distinct:
            rows = self.rows() if most is None else self._first[:most]
            found = set(map(itemgetter(at), map(itemgetter(1), rows)))
            if most is not None:
                return self._early.setdefault(at, found)
            self._distinct[at] = found
        return self._distinct[at]

    def types(self, at: int) -> set[type]:
        """Return the types of a column's cells; among different cells true and 1 are one."""
        return self._types[at]

    def samples(self, at: int) -> tuple[str, ...]:
        """Return the first different cells of a column as a person sees them."""
        found: dict[str, None] = {}
        for _, row in self._first[:_SAMPLED]:
            if not is_blank(row[at]):
                found[display(row[at])[:60]] = None
            if len(found) == _SAMPLES:
                break
        return tuple(found)

    def kept(self, tool: str) -> KeptTable:
        """Return what is needed to read rows of this table again without its file."""
        return KeptTable(
            self.table.sheet, self.table.layout, tool, self.matches, self._distinct, self._early,
            type_names(self._types),
        )  # fmt: skip

    def early(self, at: int) -> set[Cell]:
        """Return the different cells of a column among the first rows."""
        if at not in self._early:
            self._early[at] = {row[at] for _, row in self._first[:LOOKED_AT]}
        return self._early[at]

    def note(
        self,
        at: int,
        notes: Iterable[ColumnNote],
        origins: Mapping[str, Origin] | None = None,
        code: str = "",
    ) -> None:
        """Keep what was decided of a column, with the rows of the cells that show it."""
        for note in notes:
            if note.rule:
                self.problems.append(_column_problem(self, at, note))
            reading = note.reading
            if reading is None:
                continue
            origin = (origins or {}).get(place_of("readings", code, reading.topic))
            if origin is not None:
                reading = replace(reading, since=origin.on, by=origin.by)
            self.readings.setdefault(at, []).append(self._placed(at, reading))

    def _placed(self, at: int, reading: ColumnReading) -> ColumnReading:
        wanted = {*reading.samples, reading.proof} - {""}
        found: dict[str, int] = {}
        for number, row in self._first:
            if row[at] == BLANK:
                continue
            shown = display(whole(row[at]))[:60]
            if shown in wanted:
                found.setdefault(shown, number)
                if len(found) == len(wanted):
                    break
        return replace(
            reading,
            rows=tuple(found.get(each, 0) for each in reading.samples),
            proof_row=found.get(reading.proof, 0),
        )

    def matches_read(self) -> tuple[ColumnMatch, ...]:
        """Return the matches with what their cells leave open."""
        return tuple(
            replace(match, readings=tuple(self.readings[at])) if at in self.readings else match
            for at, match in enumerate(self.matches)
        )

    def make_converters(self) -> None:
        """Get ready to take the rows; every field is there."""
        self._converters = [converter(each) for each in self.fields]

    def portions(self, change: Change | None = None) -> Iterator[Portion]:
        """Yield the rows with their answers; `change` puts the cells of a row right before."""
        for rows in portions_of(self.rows()):
            yield self.portion(rows, change)

    def portion(self, raw: list[Row], change: Change | None = None) -> Portion:
        """Return some rows with their answers."""
        rows = raw
        if change is not None:
            rows = [(number, change(number, cells)) for number, cells in raw]
        made = self._portion(rows)
        made.raw = raw
        return made

    @cached_property
    def _rest(self) -> list[int]:
        """Indexes of the columns that fill no question."""
        used = set(chain.from_iterable(each.columns for each in self.fields))
        return [at for at in range(len(self.table.headers)) if at not in used]

    def _portion(self, rows: list[Row]) -> Portion:
        columns = list(zip(*map(itemgetter(1), rows), strict=True))
        made = Portion(rows, {}, [], defaultdict(dict), defaultdict(list), [])
        for at, (each, convert) in enumerate(zip(self.fields, self._converters, strict=True)):
            if len(each.columns) == 1:
                texts, told = convert(columns[each.columns[0]])
            else:
                texts, told = convert(
                    list(zip(*(columns[source] for source in each.columns), strict=True))
                )
            made.texts[each.code] = each.prefix, texts
            for row, cell, odd in told:
                if odd.reason is not None:
                    made.missing[row][each.code] = odd.reason.value
                if odd.rule:
                    made.problems[row].append(self._problem(rows[row][0], at, cell, odd))
        take_reasons(rows, self.fields, self.matches, made.missing)
        documents = zip(*(texts for _, texts in made.texts.values()), strict=True)
        made.answers = [f"{{{','.join(filter(None, texts))}}}" for texts in documents]
        made.answers = made.answers or ["{}"] * len(rows)
        others = zip(*(map(str, columns[at]) for at in self._rest), strict=True)
        made.rest = list(map("\x1f".join, others)) or [""] * len(rows)
        return made

    def _problem(self, number: int, at: int, cell: object, odd: Odd) -> RowProblem:
        return RowProblem(
            self.table.sheet, number, self.letters[at], self.headers[at], quoted(cell), odd.rule,
            odd.severity, dict(odd.fields),
        )  # fmt: skip


def read_part(
    table: Table,
    questionnaire: Questionnaire,
    options: ValueOptions,
    *,
    dialect: Dialect,
    recipe: Recipe,
    progress: Progress,
    repeat: str = "",
    remembered: Remembered | None = None,
    folded: Mapping[int, ColumnMatch] | None = None,
    given: Collection[str] = (),
) -> Part:
    """Return a table with its rows looked at, its columns matched and its readers made.

    Columns that are `folded` hold rows of a repeat, and fill nothing here.
    """
    known = folded or {}

    matched = match_table(
        table, questionnaire, dialect=dialect, recipe=recipe, repeat=repeat,
        remembered=remembered, known=known, fonts=options.fonts,
    )  # fmt: skip
    matches = tuple(known.get(at, match) for at, match in enumerate(matched.columns))
    part = Part(table, repeat)
    part.given = frozenset(at for at, each in enumerate(table.raw_headers) if each in given)
    kinds = {each.code: each.kind for each in questionnaire.questions if each.repeat == repeat}
    wanted = {at: kinds[match.target] for at, match in enumerate(matches) if match.target in kinds}
    part.look(
        [at for at, kind in wanted.items() if kind not in _SEEN_EARLY],
        progress,
        counted={at for at, kind in wanted.items() if kind in _NUMBERS},
    )
    part.matches = tuple(
        _plausible(replace(match, header=table.headers[at], samples=part.samples(at)), kinds)
        for at, match in enumerate(matches)
    )
    _make_fields(part, questionnaire, options, recipe)
    part.problems += problems_of(matched.replayed, part.matches, table.sheet)
    part.problems += _tied_columns(part)
    return part


def kept_part(
    kept: KeptTable,
    questionnaire: Questionnaire,
    options: ValueOptions,
    recipe: Recipe,
    *,
    repeat: str = "",
    table: Table | None = None,
) -> Part:
    """Return a table with the readers that it had when its file was read."""
    part = Part(table or kept.table(), repeat, matches=kept.matches)
    part._distinct, part._early = dict(kept.distinct), dict(kept.early)
    part._types = [{_TYPES[name] for name in names} for names in kept.types]
    _make_fields(part, questionnaire, options, recipe)
    return part


def _plausible(match: ColumnMatch, kinds: Mapping[str, QuestionKind]) -> ColumnMatch:
    """Return a match without suggestions of questions that its cells cannot answer."""
    if match.target or match.why != "unknown" or not match.suggestions or not match.samples:
        return match
    fitting = tuple(
        code for code in match.suggestions
        if any(could_answer(kinds[code], sample) for sample in match.samples)
    )  # fmt: skip
    return replace(match, suggestions=fitting, likeness=match.likeness if fitting else 0)


def _telling(column: Column) -> set[Cell]:
    """Return the cells of a column of numbers that tell more than a plain number does."""
    return {
        cell
        for cell in column
        if (cell.__class__ is not float and cell.__class__ is not int) or cell < _LOWEST_PLAIN
    }


def _make_fields(
    part: Part, questionnaire: Questionnaire, options: ValueOptions, recipe: Recipe
) -> None:
    """Make the readers of every question that a column fills, in the form's order."""
    own_matches = [
        replace(each, target="") if each.why == REPEAT else each for each in part.matches
    ]
    columns = columns_by_question(own_matches)
    strict = is_record_form(questionnaire.code)
    for question in sorted(questionnaire.questions, key=lambda each: each.position):
        sources = columns.get(question.code)
        if not sources:
            continue
        own = replace(
            options,
            missing_codes=recipe.missing_of(question.code),
            keep_unlisted=options.keep_unlisted and (not strict or question.or_other),
            **readings_of(recipe, question.code),
        )
        maker = FieldMaker(part, question, questionnaire, own, recipe)
        made = maker.make(sources)
        if made is None:
            continue
        part.fields.append(made)
        first = next(at for at, _ in sources if at == made.columns[0])
        part.letters.append(part.table.letters[first])
        part.headers.append(part.table.headers[first])
        part.note(first, maker.notes, recipe.origins, question.code)
    part.make_converters()


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
