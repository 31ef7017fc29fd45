"""Read the rows of a file as answers to a questionnaire; runs inside the guarded child.

First comes a `RowsHeader`, then `Chunk`s of finished rows: typed, checked, with the rows of
repeats under the row that they belong to. Equal answers give equal text, whether the file
holds names or labels, one column for a select-multiple or many.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import records
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.roles import PersonReader
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.domain.workbooks import ColumnMatch, TableChoice
from mfdw_desktop.importing import legacy_fonts
from mfdw_desktop.importing.answers import ValueOptions
from mfdw_desktop.importing.child_rows import ChildMaker, Family
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
from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.dialects import Dialect, Recognition, SheetHead, dialect, recognise
from mfdw_desktop.importing.folds import find_folds, folded_matches
from mfdw_desktop.importing.font_names import fonts_named
from mfdw_desktop.importing.form_checks import FormChecks, places_within
from mfdw_desktop.importing.identity import Identity, identify
from mfdw_desktop.importing.inspect import best_sheet
from mfdw_desktop.importing.kept import KeptRow
from mfdw_desktop.importing.mapping import CLIENT
from mfdw_desktop.importing.memory import Earlier, overlap, remember
from mfdw_desktop.importing.mends import Mender
from mfdw_desktop.importing.parts import Part, Portion, read_part
from mfdw_desktop.importing.problem_marks import STORED, row_sign
from mfdw_desktop.importing.recipe import Recipe, fingerprint
from mfdw_desktop.importing.regions import usual_order, usual_style
from mfdw_desktop.importing.repeats import Repeats, read_repeats
from mfdw_desktop.importing.rows import ChildRecord, Chunk, RowRecord, RowsHeader
from mfdw_desktop.importing.shared_numbers import shared_numbers
from mfdw_desktop.importing.table import Table, Workbook, open_workbook
from mfdw_desktop.importing.template_mark import TemplateMark, read_mark
from mfdw_desktop.importing.values_texts import is_cut, is_lost

_FORM_SHEETS = ("survey", "choices", "settings", "external_choices", "entities")

MOST_ALIKE = 1000
"""Warnings of one kind about one question that are listed; the rest is counted."""
_NO_REASONS = "{}"


@dataclass(frozen=True)
class ReadOptions:
    """What the user said of a file; what is left empty is found out."""

    sheet: str = ""
    header_row: int | None = None
    client_column: str = ""
    key_columns: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    earlier: tuple[Earlier, ...] = ()
    """Earlier imports of the same questionnaire, newest first."""
    tool: str = ""
    """Name of the dialect, where the user knows better."""
    today: date | None = None
    country: str = ""
    """ISO 3166 code; says what is usual where a column does not show it."""
    encoding: str = ""
    delimiter: str = ""
    language: str = ""
    """Of the user, for what the form says of its own rules."""
    table: TableChoice = field(default_factory=TableChoice)
    round: str = ""
    """By which the event of REDCap is known."""
    wants_moments: bool = False
    """Say of each row when it was written."""
    keeps_rows: bool = False
    """Hand over the cells too, so that they can be shown, put right and read again."""
    batches: frozenset[str] = frozenset()
    """Short names of the imports that stand, as a workbook of problems tells them."""


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


def value_options(recipe: Recipe, options: ReadOptions, written_by: Dialect) -> ValueOptions:
    """Return how cells are read where they don't tell it themselves."""
    policies = recipe.policies
    return ValueOptions(
        today=options.today or clock.today(),
        date_order=recipe.date_order or usual_order(options.country),
        is_order_given=recipe.date_order is not None,
        number_style=recipe.number_style,
        assumed_style=usual_style(options.country),
        country=options.country,
        blank_words=frozenset(form for word in written_by.missing for form in (word, word.upper())),
        keep_unlisted=policies.get("unlisted", "keep") == "keep",
        reject_unreadable=policies.get("unreadable", "reject") == "reject",
    )


def form_checks(
    main: Part,
    identity: Identity,
    questionnaire: Questionnaire,
    options: ReadOptions,
    inner: Mapping[str, tuple[str, str]],
    most: int | None = None,
) -> FormChecks | None:
    """Return the form's rules for the columns of a file; records of our own have none."""
    if records.is_record_form(questionnaire.code):
        return None
    return FormChecks(
        questionnaire,
        main,
        inner,
        knows_day=bool(identity.days or identity.sent),
        today=options.today or clock.today(),
        policies=options.recipe.policies,
        language=options.language,
        most=most,
    )


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
        if mark is not None:
            self._adopt(mark)
        table = self._main_table(workbook, choice)
        is_named = bool(choice.area or options.header_row)
        recognition = workbook.recognise_with(table) if is_named else workbook.recognition
        tool = options.tool or _tool_of(workbook, recognition, table)
        self._dialect = dialect(tool)
        self._tool = tool
        self._choice = choose(table, choice, tool, options.round)
        self._notes = table_problems(workbook, table, self._choice)
        self._notes += [
            *merged_rows(table),
            *saved_again(workbook, table, tool),
            *not_used(workbook, table, said, tool),
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
        folds, named = find_folds(table.headers, questionnaire, self._dialect)
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
        self._refuse_unfit()
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


class RowMaker:
    """Makes the records of one reading's rows, a portion at a time."""

    def __init__(
        self,
        main: Part,
        identity: Identity,
        repeats: Repeats,
        questionnaire: Questionnaire,
        options: ReadOptions,
        checks: FormChecks | None,
    ) -> None:
        self._main = main
        self._identity = identity
        self._wants_moments = options.wants_moments
        self._checks = checks
        self._inner = ChildMaker(repeats, main.table.sheet, keeps_rows=options.keeps_rows)
        self._form = questionnaire.code
        self._is_record = records.is_record_form(self._form)
        self._needs_client = bool(options.client_column)
        self._person = PersonReader(questionnaire)
        self._keeps_rows = options.keeps_rows
        self._batches = options.batches
        self.mend(options.recipe)

    def mend(self, recipe: Recipe) -> None:
        """Put the cells right that a person has mended."""
        sheet = self._main.table.sheet
        self.mender = Mender(
            recipe,
            self._main.table,
            lambda named: named in ("", sheet) or not recipe.level_of(named),
            self._identity.key_of,
        )
        taken = self._inner.mend(recipe) | self.mender.all_taken
        self.mender.miss([each for each in recipe.fixes if id(each) not in taken])
        self.change = self.mender.change if self.mender.changes_rows else None

    def never_met(self) -> Iterator[RowProblem]:
        """Yield a problem for each fix whose row, column or text was not in the file."""
        yield from self.mender.never_met()
        yield from self._inner.never_met()

    def chunk(self, portion: Portion) -> Chunk:
        """Return the records of a portion, and the numbers of the rows that are rejected."""
        keys, seen = self._identity.keys_of(portion)
        clients = self._identity.clients_of(portion)
        days = self._identity.days_of(portion)
        interviewers = self._identity.interviewers_of(portion)
        missing = [_NO_REASONS] * len(portion.rows)
        for at, reasons in portion.missing.items():
            missing[at] = encode(reasons)
        digests = list(map(_digest, portion.answers, missing, portion.rest))
        beside = self._identity.beside_of(portion)
        moments = self._identity.moments_of(portion) if self._wants_moments else [""] * len(keys)
        self._check(portion, clients, beside)
        families = self._families(portion, keys) if self._inner.has_any else []
        children: list[tuple[ChildRecord, ...]] = [()] * len(portion.rows)
        children = [tuple(each.children) for each in families] or children
        numbers = [number for number, _ in portion.rows]
        rows = list(
            map(RowRecord, numbers, keys, seen, clients, days, interviewers, portion.answers,
                missing, digests, children, beside, self._identity.rounds_of(portion), moments,
                self._identity.own_of(portion), self._identity.guessed_days())
        )  # fmt: skip
        stored = self._stored(portion, families)
        kept_rows = self._kept(portion, families, stored) if self._keeps_rows else []
        more = 0
        if self._checks is not None:
            more = self._checks.check(portion, days, children)
        put_out = self._put_out(portion)
        for at in stored:
            portion.problems.pop(at, None)
        corrected, uncorrected = self._told_apart(portion, stored, families)
        problems = [each for at in sorted(portion.problems) for each in portion.problems[at]]
        rejected = {at for at, found in portion.problems.items() if _is_rejected(found)}
        stored -= put_out.keys()
        out = rejected | put_out.keys() | stored
        taken = [row for at, row in enumerate(rows) if at not in out] if out else rows
        return Chunk(
            taken, [numbers[at] for at in sorted(rejected)], problems, more,
            rejected_keys=[keys[at] or clients[at] for at in sorted(rejected)],
            left_out={numbers[at]: reason for at, reason in put_out.items()},
            kept=kept_rows, filled=self._filled(portion, out),
            stored=[(numbers[at], keys[at] or clients[at]) for at in sorted(stored)],
            corrected=corrected, uncorrected=uncorrected,
        )  # fmt: skip

    def _families(self, portion: Portion, keys: Sequence[str]) -> list[Family]:
        """Return what belongs to each row of a portion, its problems with the row's."""
        found = []
        for at, ((number, cells), raw) in enumerate(zip(portion.rows, portion.raw, strict=True)):
            family = self._inner.gather(number, cells, keys[at], is_mended=cells is not raw[1])
            if family.problems:
                portion.problems[at] += family.problems
            found.append(family)
        return found

    def _put_out(self, portion: Portion) -> dict[int, str]:
        """Return the rows that a person keeps out to the reason; nothing is wrong with them."""
        found: dict[int, str] = {}
        if self.change is None and not self.mender.leaves_rows_out:
            return found
        for at, (number, cells) in enumerate(portion.raw):
            if self.change is not None:
                portion.problems[at] += self.mender.unmet_in(number)
            out = self.mender.left_out(number, cells)
            if out is not None:
                found[at] = out.reason
                portion.problems.pop(at, None)
        return found

    def _stored(self, portion: Portion, families: Sequence[Family]) -> set[int]:
        """Return the rows of a workbook of problems that an import stored, unchanged since."""
        marks = self._main.table.marks
        if not marks:
            return set()
        return {
            at
            for at, (number, cells) in enumerate(portion.raw)
            if (mark := marks.get(number)) is not None
            and mark.is_stored(self._batches)
            and portion.rows[at][1] is cells
            and mark.sign == row_sign(cells)
            and not (families and families[at].is_changed)
        }

    def _told_apart(
        self, portion: Portion, stored: set[int], families: Sequence[Family]
    ) -> tuple[int, int]:
        """Return how many rows of a workbook of problems were corrected, and how many not."""
        marks = self._main.table.marks
        same = changed = 0
        for at, (number, cells) in enumerate(portion.raw) if marks else ():
            mark = marks.get(number)
            if mark is not None and at not in stored:
                is_same = mark.sign == row_sign(cells)
                is_same = is_same and not (families and families[at].is_changed)
                changed += not is_same
                same += is_same and mark.status not in STORED
        return changed, same

    def _kept(
        self, portion: Portion, families: Sequence[Family], stored: set[int]
    ) -> list[KeptRow]:
        """Return the rows as the file has them."""
        return [
            KeptRow(
                number,
                cells,
                self.mender.names(number, cells)[0],
                tuple(families[at].kept) if families else (),
                at in stored,
            )
            for at, (number, cells) in enumerate(portion.raw)
        ]

    def _check(self, portion: Portion, clients: list[str], beside: list[str]) -> None:
        """Add what is wrong with whole rows to the portion's problems."""
        for at in range(len(portion.rows)) if self._is_record else ():
            answers = json.loads(portion.answers[at])
            for code in records.complete(self._form, answers):
                portion.problems[at].append(
                    self._about(portion, at, code, "field-missing", Severity.ERROR)
                )
            portion.answers[at] = encode(answers)
        self._check_clients(portion, clients, beside)

    def _check_clients(self, portion: Portion, clients: list[str], beside: list[str]) -> None:
        column = self._identity.client
        if column is None:
            return
        table = self._main.table
        for at, (cell, client) in enumerate(zip(portion.column(column), clients, strict=True)):
            rule = ""
            if not client and self._needs_client:
                rule = "" if self._tells_who(portion, at, beside[at]) else "row-without-client"
            elif is_cut(cell):
                rule = "client-rounded" if is_lost(cell) else "client-long"
            if rule:
                severity = Severity.WARNING if rule == "client-long" else Severity.ERROR
                portion.problems[at].append(
                    RowProblem(table.sheet, portion.rows[at][0], table.letters[column],
                               table.headers[column], client, rule, severity)
                )  # fmt: skip

    def _tells_who(self, portion: Portion, at: int, beside: str) -> bool:
        """Tell whether a row without a client says enough for a person to be looked for."""
        said = self._person.read(
            json.loads(portion.answers[at] or "{}"), json.loads(beside) if beside else None
        )
        return said.can_match

    @staticmethod
    def _filled(portion: Portion, left_out: set[int]) -> dict[str, int]:
        """Return how many of the rows that are kept answer each question."""
        found = {}
        for code, (_, texts) in portion.texts.items():
            count = len(texts) - texts.count("") - sum(bool(texts[at]) for at in left_out)
            if count:
                found[code] = count
        return found

    def _about(
        self, portion: Portion, at: int, code: str, rule: str, severity: Severity
    ) -> RowProblem:
        """Return a problem of a field, with its column where it has one."""
        match = next((each for each in self._main.matches if each.target == code), None)
        letter, header = (match.letter, match.header) if match else ("", code)
        number = portion.rows[at][0]
        return RowProblem(self._main.table.sheet, number, letter, header, "", rule, severity)


def _old_headers(
    table: Table, fonts: Mapping[legacy_fonts.LegacyFont, str]
) -> Iterator[RowProblem]:
    """Yield a problem where the headers were typed in an old font: they match nothing."""
    font = legacy_fonts.detect(table.headers, fonts)
    if font is not None:
        odd = next(each for each in table.headers if legacy_fonts.is_suspect(each, font))
        yield RowProblem(table.sheet, 0, "", "", odd, "old-font-headers", Severity.WARNING,
                         {"font": legacy_fonts.said(font, fonts)})  # fmt: skip


def _is_rejected(problems: list[RowProblem]) -> bool:
    return any(each.severity is Severity.ERROR for each in problems)


def _digest(answers: str, missing: str, rest: str) -> str:
    """Return SHA-256 of all that a row says, its first 32 digits."""
    text = f"{answers}\x1f{missing}\x1f{rest}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


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
