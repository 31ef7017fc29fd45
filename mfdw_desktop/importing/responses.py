"""Read the rows of a file as answers to a questionnaire; runs inside the guarded child.

First comes a `RowsHeader`, then `Chunk`s of finished rows: typed, checked, with the rows of
repeats under the row that they belong to. Equal answers give equal text, whether the file
holds names or labels, one column for a select-multiple or many.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import records
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.domain.workbooks import ColumnMatch, TableChoice
from mfdw_desktop.importing import legacy_fonts, registers
from mfdw_desktop.importing.choosing import (
    ROW_OF_REPEAT,
    choice_of,
    choose,
    instruments,
    merged_rows,
    not_used,
    rows_left_out,
    saved_again,
    sha256_of,
    table_problems,
)
from mfdw_desktop.importing.collapsed import FAMILY, collapsed_questions
from mfdw_desktop.importing.dialects import Recognition, SheetHead, dialect, recognise
from mfdw_desktop.importing.fitting import misfit
from mfdw_desktop.importing.folds import find_folds, folded_matches
from mfdw_desktop.importing.font_names import fonts_named
from mfdw_desktop.importing.form_checks import places_within
from mfdw_desktop.importing.identity import identify
from mfdw_desktop.importing.inspect import best_sheet
from mfdw_desktop.importing.mapping import CLIENT
from mfdw_desktop.importing.memory import overlap, remember
from mfdw_desktop.importing.parts import Part, read_part
from mfdw_desktop.importing.read_options import ReadOptions, form_checks, value_options
from mfdw_desktop.importing.recipe import fingerprint
from mfdw_desktop.importing.repeats import read_repeats
from mfdw_desktop.importing.row_making import RowMaker
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.importing.shared_numbers import shared_numbers
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.template_mark import TemplateMark, read_mark
from mfdw_desktop.importing.workbook import Workbook, open_workbook

_FORM_SHEETS = ("survey", "choices", "settings", "external_choices", "entities")

MOST_ALIKE = 1000
"""Warnings of one kind about one question that are listed; the rest is counted."""


def rows_task(
    progress: Progress, *, path: Path, document: Mapping[str, Any], options: ReadOptions
) -> Iterator[RowsHeader | Chunk]:
    """Yield what `read_rows` yields; for the guarded child."""
    yield from read_rows(path, document, options, progress=progress)


def ahead(path: Path, *, sheet: str = "") -> None:
    """Open the file while the rest of the request is still being made."""
    with contextlib.suppress(RefusedError, OSError):
        workbook = open_workbook(path)
        wanted = sheet or best_sheet(workbook)
        if wanted:
            workbook.find(wanted)
        _opened[path] = workbook


_opened: dict[Path, Workbook] = {}


def _open(path: Path, choice: TableChoice) -> Workbook:
    """Return the workbook, which may have been opened ahead."""
    opened = _opened.pop(path, None)
    if opened is not None and not (choice.encoding or choice.delimiter):
        return opened
    return open_workbook(path, encoding=choice.encoding, delimiter=choice.delimiter)


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
        self._path = path
        self._progress = progress
        self._questionnaire = questionnaire
        self._options = options
        self._recipe = options.recipe
        self._moved: list[RowProblem] = []
        said = TableChoice(encoding=options.encoding, delimiter=options.delimiter)
        said = options.table.over(said)
        choice = said.over(choice_of(self._recipe, path))
        workbook = _open(path, choice)
        mark = read_mark(workbook)
        self._given = mark.given if mark is not None else frozenset[str]()
        if mark is not None:
            self._adopt(mark)
        table = self._main_table(workbook, choice)
        is_named = bool(choice.area or options.header_row)
        recognition = workbook.recognise_with(table) if is_named else workbook.recognition
        tool = options.tool or _tool_of(workbook, recognition, table)
        self._dialect = dialect(tool)
        self._tool = tool
        self._choice = choose(table, choice, tool, options.round)
        self._questionnaire, register = registers.fitted(questionnaire, table)
        questionnaire = self._questionnaire
        self._notes = table_problems(workbook, table, self._choice)
        self._notes += [
            *merged_rows(table),
            *saved_again(workbook, table, tool),
            *not_used(workbook, table, said, tool),
            *registers.register_notes(register, table.sheet),
        ]
        self._remembered = remember(options.earlier, self._recipe, table.headers)
        self._recipe = self._remembered.recipe
        options = replace(
            options, recipe=self._recipe, client_column=self._client_column(table), earlier=()
        )
        self._options = options
        self._values = replace(
            value_options(self._recipe, options, self._dialect),
            fonts=fonts_named(path, workbook.format),
        )
        folds, named = find_folds(table.headers, questionnaire, self._dialect, register)
        self.repeats = read_repeats(
            workbook,
            table,
            questionnaire,
            self._part,
            sheets=mark.repeats if mark else recognition.repeats,
            paths=mark.paths if mark else self._recipe.sheets,
            folds=folds,
            among=instruments(table, self._choice, tool),
        )
        inner = {each.part.repeat: each.part.matches for each in self.repeats.all()}
        self.main = self._part(
            table, folded=folded_matches(table.headers, table.letters, named, inner)
        )
        self._misfit = misfit(
            questionnaire, self.main.filled, sheet=table.sheet, language=options.language
        )
        if self._misfit is not None and not options.keeps_rows:
            raise self._misfit
        self.identity = identify(
            self.main,
            questionnaire,
            self._values,
            dialect=self._dialect,
            client_column=options.client_column,
            key_columns=options.key_columns,
            recipe=self._recipe,
        )
        self._inner = places_within(self.repeats)
        self._checks = form_checks(
            self.main, self.identity, questionnaire, options, self._inner, MOST_ALIKE
        )

    def _adopt(self, mark: TemplateMark) -> None:
        """Take what a data-entry workbook of ours says of itself; the user's recipe stays above.

        Raises:
            RefusedError: it belongs to another questionnaire.
        """
        if mark.questionnaire != self._questionnaire.code:
            if records.is_record_form(mark.questionnaire):
                raise RefusedError("template-of-list")
            raise RefusedError("template-of-other", survey=mark.questionnaire)
        self._recipe = replace(
            self._recipe,
            sheets=self._recipe.sheets or {mark.main_sheet: "main"},
            columns=(*self._recipe.columns, *mark.columns),
        )

    def _main_table(self, workbook: Workbook, choice: TableChoice) -> Table:
        recipe, named = self._recipe, self._options.sheet
        known = {each.name.strip().casefold() for each in workbook.sheets}
        if not named and recipe.main_sheet.strip().casefold() in known:
            named = recipe.main_sheet
        name = named or best_sheet(workbook)
        if not name:
            raise RefusedError(
                "table-missing", sheet=", ".join(each.name for each in workbook.sheets), row=0
            )
        if recipe.main_sheet and not named and len(workbook.sheets) > 1:
            self._moved.append(
                RowProblem(name, 0, "", "", recipe.main_sheet, "recipe-sheet-gone",
                           Severity.WARNING)
            )  # fmt: skip
        if self._options.header_row or choice.area or recipe.header_row is None:
            header_row = self._options.header_row or recipe.header_row
            return workbook.table(name, header_row, choice.area)
        return self._at_known_row(workbook, name, recipe.header_row)

    def _at_known_row(self, workbook: Workbook, sheet: str, row: int) -> Table:
        """Return the table under the recipe's row, unless the headers have moved from there."""
        recipe = self._recipe
        there = workbook.find(sheet, row)
        wanted = recipe.headers or tuple(each.source for each in recipe.columns)
        found = workbook.find(sheet)
        if found is None or found.header_row == row or not wanted:
            return there if there is not None else workbook.table(sheet, row)
        here = overlap(wanted, there.headers) if there is not None else 0.0
        if there is not None and here >= overlap(wanted, found.headers):
            return there
        self._moved.append(
            RowProblem(sheet, 0, "", "", str(row), "recipe-row-moved", Severity.INFO,
                       {"row": found.header_row})
        )  # fmt: skip
        return found

    def _client_column(self, table: Table) -> str:
        """Return the column that a person named, now or when such a file came before."""
        said, recalled = self._options.client_column, self._remembered.recalled
        if said or recalled is None:
            return said
        name = recalled.client_column
        return name if name and table.column(name) is not None else ""

    def _part(
        self, table: Table, repeat: str = "", folded: Mapping[int, ColumnMatch] | None = None
    ) -> Part:
        return read_part(
            table,
            self._questionnaire,
            self._values,
            dialect=self._dialect,
            recipe=self._recipe,
            progress=self._progress,
            repeat=repeat,
            remembered=self._remembered,
            folded=folded or {},
            given=() if repeat else self._given,
        )

    def items(self) -> Iterator[RowsHeader | Chunk]:
        """Yield the header, then the chunks."""
        yield self._header()
        if self._misfit is not None:
            return
        maker = RowMaker(
            self.main, self.identity, self.repeats, self._questionnaire, self._options, self._checks
        )
        done, total = 0, self.main.total
        for portion in self.main.portions(maker.change):
            self._progress.report(done, total, "check")
            yield maker.chunk(portion)
            done += len(portion.rows)
        self._progress.report(total, total, "check")
        yield self._rest(maker)

    def _header(self) -> RowsHeader:
        table = self.main.table
        roles = {repeat.part.repeat: repeat.part.table.headers for repeat in self.repeats.all()}
        problems = [*self._moved, *_old_headers(table, self._values.fonts), *self.main.problems]
        for repeat in self.repeats.all():
            problems += repeat.part.problems
        if self._dialect.family == FAMILY:
            for part in (self.main, *(repeat.part for repeat in self.repeats.all())):
                problems += collapsed_questions(
                    self._questionnaire, part.matches, repeat=part.repeat, sheet=part.table.sheet
                )
        return RowsHeader(
            sheet=table.sheet,
            header_row=table.header_row,
            dialect=self._tool,
            matches=self._matches(),
            total=self.main.total,
            fingerprint=fingerprint(table.headers, roles),
            child_sheets={
                repeat.part.table.sheet: repeat.part.repeat
                for repeat in self.repeats.all()
                if repeat.is_sheet
            },
            problems=(*self._notes, *rows_left_out(table), *problems, *self.repeats.problems),
            table=self._choice,
            of_file=sha256_of(self._path) if self._choice.included else "",
            not_checked=self._checks.form.not_checked if self._checks is not None else (),
            kept=(
                replace(
                    self.main.kept(self._tool),
                    inner=self._inner,
                    repeats=tuple(each.kept(self._tool) for each in self.repeats.all()),
                )
                if self._options.keeps_rows
                else None
            ),
            has_moments=bool(self.identity.written),
            client_letter=(
                table.letters[self.identity.client] if self.identity.client is not None else ""
            ),
            inner=tuple(
                replace(match, sheet=repeat.part.table.sheet, repeat=repeat.part.repeat)
                for repeat in self.repeats.all()
                if repeat.is_sheet
                for match in repeat.part.matches_read()
            ),
            client_column=self._options.client_column,
            shared=shared_numbers(self.main, self.identity, self._questionnaire),
            country=self._options.country,
            recipe=self._recipe,
            recalled=self._remembered.told(self.main.matches),
            misfit=self._misfit,
            round_letter=(
                table.letters[self.identity.round] if self.identity.round is not None else ""
            ),
        )

    def _matches(self) -> tuple[ColumnMatch, ...]:
        """Return the matches, the client's column marked where it fills nothing else."""
        found = list(self.main.matches_read())
        at = self.identity.client
        if at is not None and not found[at].target:
            why = "user" if self._options.client_column else "name"
            found[at] = replace(found[at], target=CLIENT, why=why)
        return tuple(found)

    def _rest(self, maker: RowMaker) -> Chunk:
        """Return the last chunk: rows left out, and what found no row that it belongs to."""
        orphans = [
            RowProblem(repeat.part.table.sheet, number, "", "", "", "parent-missing",
                       Severity.WARNING)
            for repeat in self.repeats.all()
            for number in repeat.left_over()
        ]  # fmt: skip
        orphans += maker.never_met()
        excluded = sum(why != ROW_OF_REPEAT for why in self.main.table.excluded.values())
        return Chunk(
            [], [], orphans, blank=self.main.blank, excluded=excluded,
            orphans=list(self.repeats.kept_orphans()) if self._options.keeps_rows else [],
        )  # fmt: skip


def _old_headers(
    table: Table, fonts: Mapping[legacy_fonts.LegacyFont, str]
) -> Iterator[RowProblem]:
    """Yield a problem where the headers were typed in an old font: they match nothing."""
    font = legacy_fonts.detect(table.headers, fonts)
    if font is not None:
        odd = next(each for each in table.headers if legacy_fonts.is_suspect(each, font))
        if font in legacy_fonts.CONVERTED:
            read = legacy_fonts.convert(odd, font)
            yield RowProblem(table.sheet, 0, "", "", odd, "old-font-headers-read", Severity.INFO,
                             {"font": legacy_fonts.said(font, fonts), "read": read})  # fmt: skip
            return
        yield RowProblem(table.sheet, 0, "", "", odd, "old-font-headers", Severity.WARNING,
                         {"font": legacy_fonts.said(font, fonts)})  # fmt: skip


def _tool_of(workbook: Workbook, recognition: Recognition, table: Table) -> str:
    """Return which tool wrote the table; of a form with its data, look at the data alone.

    Raises:
        RefusedError: the table is the form.
    """
    tool = recognition.tool
    if tool != "xlsform":
        return tool
    if len(workbook.sheets) == 1 or table.sheet.strip().casefold() in _FORM_SHEETS:
        raise RefusedError("form-not-data", path=workbook.path.name)
    return recognise({table.sheet: SheetHead(table.raw_headers)}).tool
