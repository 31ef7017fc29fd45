"""Read the rows of a file as answers to a questionnaire; runs inside the guarded child.

First comes a `RowsHeader`, then `Chunk`s of finished rows: typed, checked, with the rows of
repeats under the row that they belong to. Equal answers give equal text, whether the file
holds names or labels, one column for a select-multiple or many.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import records
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.answers import ValueOptions
from mfdw_desktop.importing.cells import Cell, display, is_rounded
from mfdw_desktop.importing.checks import is_always_required
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.dialects import Dialect, SheetHead, dialect, recognise
from mfdw_desktop.importing.identity import Identity, identify
from mfdw_desktop.importing.inspect import best_sheet
from mfdw_desktop.importing.mapping import CLIENT
from mfdw_desktop.importing.parts import Part, read_part
from mfdw_desktop.importing.recipe import Recipe, fingerprint
from mfdw_desktop.importing.repeats import RepeatRows, read_repeats
from mfdw_desktop.importing.rows import ChildRecord, Chunk, RowRecord, RowsHeader
from mfdw_desktop.importing.table import Table, Workbook, open_workbook
from mfdw_desktop.importing.template_mark import TemplateMark, read_mark

CHUNK = 1000
"""Rows that are handed over at a time."""

_FORM_SHEETS = ("survey", "choices", "settings", "external_choices", "entities")

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False, allow_nan=False
).encode


@dataclass(frozen=True)
class ReadOptions:
    """What the user said of a file; what is left empty is found out."""

    sheet: str = ""
    header_row: int | None = None
    client_column: str = ""
    key_columns: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    tool: str = ""
    """Name of the dialect, where the user knows better."""
    date_order: DayOrder = DayOrder.DMY
    """Of the user's region, for columns that don't show theirs."""
    today: date | None = None
    encoding: str = ""
    delimiter: str = ""


def rows_task(
    progress: Progress, *, path: Path, document: Mapping[str, Any], options: ReadOptions
) -> Iterator[RowsHeader | Chunk]:
    """Yield what `read_rows` yields; for the guarded child."""
    yield from read_rows(path, document, options, progress=progress)


def read_rows(
    path: Path, document: Mapping[str, Any], options: ReadOptions, *, progress: Progress
) -> Iterator[RowsHeader | Chunk]:
    """Yield the header of the table, then its rows in chunks, for the questionnaire in `document`.

    Raises:
        RefusedError: no table, no column that fits, or a named column that is not there.
    """
    yield from _Reading(path, from_document(document), options, progress).items()


class _Reading:
    """One file, opened and matched."""

    def __init__(
        self, path: Path, questionnaire: Questionnaire, options: ReadOptions, progress: Progress
    ) -> None:
        self._progress = progress
        self._questionnaire = questionnaire
        self._options = options
        self._recipe = options.recipe
        workbook = open_workbook(path, encoding=options.encoding, delimiter=options.delimiter)
        mark = read_mark(workbook)
        if mark is not None:
            self._adopt(mark)
        table = self._main_table(workbook)
        tool = options.tool or _tool_of(workbook, table)
        self._dialect = dialect(tool)
        self._tool = tool
        self._values = self._value_options(self._dialect)
        self.main = self._part(table)
        self._refuse_unfit()
        self.identity = identify(
            self.main,
            questionnaire,
            self._values,
            dialect=self._dialect,
            client_column=options.client_column,
            key_columns=options.key_columns,
        )
        self.repeats = read_repeats(
            workbook,
            table.sheet,
            questionnaire,
            self._part,
            sheets=mark.repeats if mark else workbook.recognition.repeats,
            paths=mark.paths if mark else self._recipe.sheets,
        )

    def _adopt(self, mark: TemplateMark) -> None:
        """Take what a data-entry workbook of ours says of itself; the user's recipe stays above.

        Raises:
            RefusedError: it belongs to another questionnaire.
        """
        if mark.questionnaire != self._questionnaire.code:
            raise RefusedError("template-of-other", survey=mark.questionnaire)
        self._recipe = replace(
            self._recipe,
            sheets=self._recipe.sheets or {mark.main_sheet: "main"},
            columns=(*self._recipe.columns, *mark.columns),
        )

    def _main_table(self, workbook: Workbook) -> Table:
        name = self._options.sheet or self._recipe.main_sheet or best_sheet(workbook)
        if not name:
            raise RefusedError(
                "table-missing", sheet=", ".join(each.name for each in workbook.sheets), row=0
            )
        return workbook.table(name, self._options.header_row or self._recipe.header_row)

    def _value_options(self, written_by: Dialect) -> ValueOptions:
        recipe, policies = self._recipe, self._recipe.policies
        return ValueOptions(
            today=self._options.today or date.today(),
            date_order=recipe.date_order or self._options.date_order,
            is_order_given=recipe.date_order is not None,
            number_style=recipe.number_style,
            blank_words=frozenset(
                form for word in written_by.missing for form in (word, word.upper())
            ),
            keep_unlisted=policies.get("unlisted", "keep") == "keep",
            reject_unreadable=policies.get("unreadable", "reject") == "reject",
        )

    def _part(self, table: Table, repeat: str = "") -> Part:
        return read_part(
            table,
            self._questionnaire,
            self._values,
            dialect=self._dialect,
            recipe=self._recipe,
            progress=self._progress,
            repeat=repeat,
        )

    def _refuse_unfit(self) -> None:
        """Refuse a table that has nothing to do with the questionnaire."""
        filled = self.main.filled
        if not filled:
            raise RefusedError("no-column-fits", sheet=self.main.table.sheet)
        lacking = records.lacking(self._questionnaire.code, filled)
        if lacking:
            raise RefusedError("column-missing", columns=", ".join(lacking))

    def items(self) -> Iterator[RowsHeader | Chunk]:
        """Yield the header, then the chunks."""
        yield self._header()
        maker = _RowMaker(self)
        total = len(self.main.rows)
        for start in range(0, total, CHUNK):
            self._progress.report(start, total, "check")
            chunk = Chunk([], [], [])
            for number, cells in self.main.rows[start : start + CHUNK]:
                maker.add(chunk, number, cells)
            yield chunk
        self._progress.report(total, total, "check")
        yield self._rest()

    def _header(self) -> RowsHeader:
        table = self.main.table
        roles = {repeat.part.repeat: repeat.part.table.headers for repeat in self.repeats.all()}
        problems = list(self.main.problems)
        for repeat in self.repeats.all():
            problems += repeat.part.problems
        return RowsHeader(
            sheet=table.sheet,
            header_row=table.header_row,
            dialect=self._tool,
            matches=self._matches(),
            total=len(self.main.rows),
            fingerprint=fingerprint(table.headers, roles),
            child_sheets={
                repeat.part.table.sheet: repeat.part.repeat for repeat in self.repeats.all()
            },
            problems=tuple(problems + self.repeats.problems),
        )

    def _matches(self) -> tuple[ColumnMatch, ...]:
        """Return the matches, the client's column marked where it fills nothing else."""
        found = list(self.main.matches)
        at = self.identity.client
        if at is not None and not found[at].target:
            why = "user" if self._options.client_column else "name"
            found[at] = replace(found[at], target=CLIENT, why=why)
        return tuple(found)

    def _rest(self) -> Chunk:
        """Return the last chunk: rows left out, and rows of repeats without a row around them."""
        orphans = [
            RowProblem(repeat.part.table.sheet, number, "", "", "", "parent-missing",
                       Severity.WARNING)
            for repeat in self.repeats.all()
            for number in repeat.left_over()
        ]  # fmt: skip
        return Chunk([], [], orphans, self.main.blank, len(self.main.table.excluded))

    @property
    def questionnaire(self) -> Questionnaire:
        """The questionnaire that the rows answer."""
        return self._questionnaire

    @property
    def options(self) -> ReadOptions:
        """What the user said."""
        return self._options


class _RowMaker:
    """Makes the records of one reading's rows."""

    def __init__(self, reading: _Reading) -> None:
        self._main = reading.main
        self._identity: Identity = reading.identity
        self._repeats = reading.repeats
        self._form = reading.questionnaire.code
        self._needs_client = bool(reading.options.client_column)
        self._fixes = _fixes(reading.options.recipe, self._main)
        self._required = tuple(
            question.code
            for question in reading.questionnaire.questions
            if not question.repeat
            and question.code in self._main.filled
            and is_always_required(question)
            and not records.is_record_form(self._form)
        )

    def add(self, chunk: Chunk, number: int, cells: list[Cell]) -> None:
        """Add the record of a row to the chunk, or its number to the rejected ones."""
        key, seen = self._identity.key_of(cells)
        if self._fixes:
            cells = self._fixed(key or str(number), cells)
        answers, missing, problems = self._main.answers(number, cells)
        for code in self._required:
            if code not in answers and code not in missing:
                problems.append(self._about(number, code, "answer-missing", Severity.WARNING))
        for code in records.complete(self._form, answers):
            problems.append(self._about(number, code, "field-missing", Severity.ERROR))
        client = self._identity.client_of(cells)
        problems += self._client_problems(number, cells, client)
        children: list[ChildRecord] = []
        self._add_children(children, problems, cells, key)
        chunk.problems.extend(problems)
        if any(each.severity is Severity.ERROR for each in problems):
            chunk.rejected.append(number)
            return
        chunk.rows.append(
            RowRecord(
                row=number,
                key=key,
                seen_keys=seen,
                client=client,
                day=self._identity.day_of(cells, answers),
                interviewer=self._identity.interviewer_of(cells, answers),
                answers=_encode(answers),
                missing=_encode(missing) if missing else "{}",
                digest=hashlib.sha256(
                    "\x1f".join(map(str, cells)).encode("utf-8", "surrogatepass")
                ).hexdigest()[:32],
                children=tuple(children),
            )
        )

    def _fixed(self, key: str, cells: list[Cell]) -> list[Cell]:
        """Return the cells with what a person has put right in this row."""
        changed = list(cells)
        for at, before, after in self._fixes.get(key, ()):
            if display(changed[at]) == before:
                changed[at] = after
        return changed

    def _about(self, number: int, code: str, rule: str, severity: Severity) -> RowProblem:
        """Return a problem of a field, with its column where it has one."""
        match = next((each for each in self._main.matches if each.target == code), None)
        letter, header = (match.letter, match.header) if match else ("", code)
        return RowProblem(self._main.table.sheet, number, letter, header, "", rule, severity)

    def _client_problems(self, number: int, cells: list[Cell], client: str) -> Iterator[RowProblem]:
        at = self._identity.client
        if at is None:
            return
        table = self._main.table
        rule = ""
        if not client and self._needs_client:
            rule = "row-without-client"
        elif is_rounded(cells[at]):
            rule = "client-rounded"
        if rule:
            yield RowProblem(table.sheet, number, table.letters[at], table.headers[at], client,
                             rule)  # fmt: skip

    def _add_children(
        self, children: list[ChildRecord], problems: list[RowProblem], cells: list[Cell], key: str
    ) -> None:
        for repeat in self._repeats.under(self._main.table.sheet):
            self._add_rows(children, problems, repeat, cells, parent=-1, key=key)

    def _add_rows(
        self,
        children: list[ChildRecord],
        problems: list[RowProblem],
        repeat: RepeatRows,
        parent_cells: Sequence[Cell],
        *,
        parent: int,
        key: str,
    ) -> None:
        """Add the rows of a repeat that belong to one row around them, and the rows in those."""
        for position, (number, cells) in enumerate(repeat.rows_of(parent_cells), 1):
            answers, missing, found = repeat.part.answers(number, cells)
            problems += found
            own_key = repeat.key_of(cells, key, position)
            children.append(
                ChildRecord(
                    path=repeat.part.repeat,
                    parent=parent,
                    position=position,
                    source_key=own_key,
                    sheet=repeat.part.table.sheet,
                    row=number,
                    answers=_encode(answers),
                    missing=_encode(missing),
                )
            )
            at = len(children) - 1
            for inner in self._repeats.under(repeat.part.table.sheet):
                self._add_rows(children, problems, inner, cells, parent=at, key=own_key)


def _tool_of(workbook: Workbook, table: Table) -> str:
    """Return which tool wrote the table; of a form with its data, look at the data alone.

    Raises:
        RefusedError: the table is the form.
    """
    tool = workbook.recognition.tool
    if tool != "xlsform":
        return tool
    if len(workbook.sheets) == 1 or table.sheet.strip().casefold() in _FORM_SHEETS:
        raise RefusedError("form-not-data", path=workbook.path.name)
    return recognise({table.sheet: SheetHead(table.raw_headers)}).tool


def _fixes(recipe: Recipe, part: Part) -> dict[str, list[tuple[int, str, str]]]:
    """Return key of a row to its fixes as (index of the column, before, after)."""
    found: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for fix in recipe.fixes:
        at = part.table.column(fix.column)
        if at is not None:
            found[fix.row_key].append((at, fix.before, fix.after))
    return found
