"""Responses going out: Excel, CSV, Stata or SPSS; noted in the ledger each time."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import consents, organisation, settings, survey_exports, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.exports import ExportFormat, ExportLayout, ExportOptions, ExportResult
from mfdw_desktop.domain.harmonisation import Harmoniser, harmonised_form
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.exchange.bundle import Bundle
from mfdw_desktop.exchange.codebook import AnswerTally, codebook_sheet
from mfdw_desktop.exchange.csvfile import whole_file, write_csv
from mfdw_desktop.exchange.pseudonyms import treatment, with_roles, worst_roles
from mfdw_desktop.exchange.statistics_files import (
    coded,
    coded_fields,
    data_package,
    plain_fields,
    syntax_of,
)
from mfdw_desktop.exchange.survey_sheets import ResponseOut, SurveyColumn, SurveyOut
from mfdw_desktop.exchange.wide import WideOut
from mfdw_desktop.exchange.workbook import Sheet, unique_headers, write_workbook
from mfdw_desktop.services import survey_harmony
from mfdw_desktop.services.survey_source import Source, tallied, total_of

KEY = "pseudonym_key"
ENDINGS = (".xlsx", ".csv", ".zip")


def export(
    database: Database,
    actor: Actor,
    stored: StoredForm,
    out: Path,
    options: ExportOptions,
    progress: Progress,
) -> ExportResult:
    """Write the responses to `out`; who did is noted in the ledger, with what.

    Raises:
        RefusedError: another kind of file, or one that the format or layout does not go with.
        DatabaseError: the ledger cannot be written; then no file is left.
    """
    suffix = out.suffix.lower()
    if suffix not in ENDINGS:
        raise RefusedError("responses-kind", path=out.name)
    if options.format is not ExportFormat.PLAIN and suffix != ".zip":
        raise RefusedError("export-needs-zip", path=out.name)
    key = pseudonym_key(database, actor) if options.is_pseudonymous else b""
    result = _written(database, actor, stored, out, options, key, progress)
    try:
        _note(database, actor, stored, options, result)
    except BaseException:
        # also when it is stopped here: answers do not leave without their line in the ledger
        for each in result.files:
            each.unlink(missing_ok=True)
        raise
    return result


def pseudonym_key(database: Database, actor: Actor) -> bytes:
    """Return the key of this database's pseudonyms, made at the first need."""
    with database.read() as connection:
        found = settings.setting(connection, KEY)
    if found is None:
        with write(database, actor) as unit:
            found = settings.setting(unit.connection, KEY)
            if found is None:
                found = {"key": secrets.token_hex(32)}
                settings.keep_setting(unit.connection, KEY, found)
    return bytes.fromhex(found["key"])


def codebook(
    database: Database, actor: Actor, stored: StoredForm, out: Path, progress: Progress
) -> int:
    """Write the codebook of a questionnaire over all rounds; return the number of questions."""
    from mfdw_desktop.common import paths

    paths.require_ending(out, ".xlsx")
    survey = SurveyOut(stored.form, with_sensitive=actor.may_see_sensitive)
    with database.read() as connection:
        source = Source(connection, stored, ExportOptions(), survey, progress,
                         total_of(connection, stored, ""))  # fmt: skip
        tally = tallied(source)
        asked = asked_in(connection, stored)
    questions = [each for level in survey.levels() for each in survey.visible(level)]
    write_workbook(out, [codebook_sheet(stored.form, questions, tally, asked_in=asked)])
    return len(questions)


def asked_in(connection: Any, stored: StoredForm) -> dict[str, list[str]]:
    """Return code of each question to the rounds whose form asked it."""
    found: dict[str, list[str]] = {}
    for name, _, document in survey_exports.versions_by_round(connection, stored.id):
        for each in from_document(document).questions:
            rounds = found.setdefault(each.code, [])
            if name not in rounds:
                rounds.append(name)
    return found


def _written(
    database: Database,
    actor: Actor,
    stored: StoredForm,
    out: Path,
    options: ExportOptions,
    key: bytes,
    progress: Progress,
) -> ExportResult:
    form, harmonise = _form(database, stored, options)
    survey = SurveyOut(
        form,
        is_pseudonymous=options.is_pseudonymous,
        with_sensitive=actor.may_see_sensitive,
        key=key,
        with_reasons=options.format is not ExportFormat.PLAIN,
        with_labels=options.with_labels and options.format is ExportFormat.PLAIN,
    )
    with database.read() as connection:
        total = total_of(connection, stored, options.round)
        withdrawn: frozenset[str] = frozenset()
        if options.is_pseudonymous:
            zone = ZoneInfo(organisation.time_zone(connection))
            today = database.clock().astimezone(zone).date()
            withdrawn = consents.withdrawn_uids(connection, ConsentScope.RESEARCH, today)
        source = Source(connection, stored, options, survey, progress, total, withdrawn, harmonise)
        asked = asked_in(connection, stored)
        writer = _Writer(source, form, asked, out)
        if out.suffix.lower() == ".zip":
            return writer.bundle()
        return writer.workbook() if out.suffix.lower() == ".xlsx" else writer.delimited()


class _Writer:
    """Writes one export in the wanted kind of file."""

    def __init__(
        self, source: Source, form: Questionnaire, asked: Mapping[str, list[str]], out: Path
    ) -> None:
        self._source, self._survey, self._form, self._out = source, source.survey, form, out
        self._asked = asked
        self._options = source.options
        self._wide: WideOut | None = None
        self._rows = source.rows()
        self._count = 0

    def workbook(self) -> ExportResult:
        """Write a sheet a table, and the codebook."""
        # Rows are drawn while the sheets are written, one after the other: the rows of
        # repeats point at places of the main sheet, which stand by then, and the codebook
        # counts what has passed.
        self._survey.tally = AnswerTally(self._shown())
        columns, rows = self._main()
        main = Sheet(self._form.title, columns, rows)
        sheets = [main, *self._survey.repeat_sheets(self._form.title, self._rows)]
        write_workbook(self._out, [*sheets, self._codebook(self._survey.tally)])
        return self._result([self._out])

    def delimited(self) -> ExportResult:
        """Write a CSV, and one beside it for each repeat that has rows."""
        columns, rows = self._main()
        files = [self._out]
        self._require_room()
        write_csv(self._out, unique_headers(columns), rows, delimiter=self._options.delimiter)
        for sheet in self._survey.repeat_sheets(self._form.title, self._rows):
            path = self._beside(sheet.name)
            write_csv(path, unique_headers(sheet.columns), sheet.rows,
                      delimiter=self._options.delimiter)  # fmt: skip
            files.append(path)
        return self._result(files)

    def _beside(self, sheet: str) -> Path:
        """Return where the CSV of a repeat goes."""
        return self._out.with_name(f"{self._out.stem}-{_file_name(sheet)}.csv")

    def _require_room(self) -> None:
        """Refuse to write over files of repeats, unless they belong to a main file that is there.

        Nobody was asked about these names.
        """
        if self._out.exists():
            return
        for each in self._form.repeats:
            if self._beside(each.name).exists():
                raise RefusedError("file-exists", path=str(self._beside(each.name)))

    def bundle(self) -> ExportResult:
        """Write a ZIP: a CSV a table, the codebook, a data package, and syntax where wanted."""
        is_plain = self._options.format is ExportFormat.PLAIN
        with ExitStack() as stack:
            bundle = stack.enter_context(Bundle(stack.enter_context(whole_file(self._out))))
            tally = None if is_plain else tallied(self._source, with_widths=True)
            self._survey.tally = AnswerTally(self._shown()) if is_plain else None
            described = []
            for name, columns, rows in self._tables():
                file = f"{_file_name(name)}.csv"
                if is_plain:
                    bundle.table(file, unique_headers(columns), rows,
                                 delimiter=self._options.delimiter)  # fmt: skip
                    described.append((name, file, plain_fields(columns, self._form)))
                else:
                    assert tally is not None
                    fields = self._coded(bundle, name, file, columns, rows, tally)
                    described.append((name, file, fields))
            used = tally or self._survey.tally
            assert used is not None
            sheet = self._codebook(used)
            bundle.table("codebook.csv", unique_headers(sheet.columns), sheet.rows)
            bundle.text("datapackage.json", data_package(self._form, described))
        return self._result([self._out])

    def _coded(
        self,
        bundle: Bundle,
        name: str,
        file: str,
        columns: Sequence[SurveyColumn],
        rows: Iterable[Sequence[Any]],
        tally: AnswerTally,
    ) -> list[dict[str, Any]]:
        is_stata = self._options.format is ExportFormat.STATA
        table = coded(name, columns, rows, self._form, tally, is_stata=is_stata,
                      is_pseudonymous=self._options.is_pseudonymous)  # fmt: skip
        bundle.table(file, [each.name for each in table.variables], table.rows, with_mark=False)
        title = f"{self._form.title}: {name}" if name != self._form.code else self._form.title
        bundle.text(*syntax_of(table, title, file, is_stata=is_stata))
        return coded_fields(table.variables)

    def _tables(self) -> Iterator[tuple[str, list[SurveyColumn], Iterable[Sequence[Any]]]]:
        columns, rows = self._main()
        yield self._form.code, columns, rows
        for sheet in self._survey.repeat_sheets(self._form.title, self._rows):
            path = next(each.path for each in self._form.repeats if each.name == sheet.name)
            yield sheet.name, self._survey.repeat_columns(path), sheet.rows

    def _main(self) -> tuple[list[SurveyColumn], Iterable[Sequence[Any]]]:
        if self._options.layout is ExportLayout.WIDE:
            self._wide = WideOut(self._survey, self._round_names())
            return self._wide.columns(), self._each(self._wide.rows(self._source.responses()))
        rows = self._survey.main_rows(self._source.responses())
        return self._survey.main_columns(), self._each(rows)

    def _round_names(self) -> list[str]:
        if self._options.round:
            return [self._options.round]
        known = surveys.rounds(self._source.connection, self._source.stored.id)
        return [each.name for each in known if each.responses]

    def _each(self, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        for row in rows:
            self._count += 1
            yield row

    def _shown(self) -> list[Any]:
        return [each for level in self._survey.levels() for each in self._survey.visible(level)]

    def _codebook(self, tally: AnswerTally) -> Sheet:
        return codebook_sheet(self._form, self._shown(), tally, asked_in=self._asked,
                              is_pseudonymous=self._options.is_pseudonymous)  # fmt: skip

    def _result(self, files: list[Path]) -> ExportResult:
        is_flat = self._options.layout is ExportLayout.WIDE or self._options.is_harmonised
        left_out = 0
        if self._options.is_pseudonymous:
            left_out = sum(not treatment(each).leaves for each in self._shown())
        return ExportResult(
            rows=self._count,
            files=tuple(files),
            left_out=left_out,
            unlinked=self._wide.unlinked if self._wide is not None else 0,
            repeats_left_out=len(self._source.stored.form.repeats) if is_flat else 0,
        )


def _form(
    database: Database, stored: StoredForm, options: ExportOptions
) -> tuple[Questionnaire, Callable[[ResponseOut], ResponseOut] | None]:
    """Return the form to write, and what brings a response to it where it is harmonised."""
    with database.read() as connection:
        roles = named_roles(connection, stored.form)
        if not options.is_harmonised:
            return with_roles(stored.form, roles), None
        kept = survey_harmony.kept(connection, stored.uid)
        forms = survey_harmony.forms_of(connection, stored.id)
    if kept is None:
        raise RefusedError("harmonise-missing", survey=stored.form.code)
    harmoniser = Harmoniser(kept)

    def bring(response: ResponseOut) -> ResponseOut:
        return replace(
            response,
            answers=harmoniser.answers(response.round, response.answers),
            missing=harmoniser.missing(response.round, response.missing),
        )

    named = {name: with_roles(form, roles) for name, form in forms.items()}
    return with_roles(harmonised_form(kept, forms, stored.form), worst_roles(kept, named)), bring


def named_roles(connection: Any, form: Questionnaire) -> dict[str, str]:
    """Return code to role of the questions that a person named («Who was asked»)."""
    marked = surveys.marked_roles(connection, form.code)
    return {code: role for role, code in marked.items() if code}


def _note(
    database: Database,
    actor: Actor,
    stored: StoredForm,
    options: ExportOptions,
    result: ExportResult,
) -> None:
    facts = {
        "rows": result.rows,
        "files": [each.name for each in result.files],
        "round": options.round,
        "pseudonymous": options.is_pseudonymous,
        "format": options.format.value or result.files[0].suffix.lstrip("."),
        "layout": options.layout.value,
        "sensitive": actor.may_see_sensitive,
    }
    with write(database, actor) as unit:
        unit.ledger.exported("questionnaire", stored.uid, facts)


def _file_name(name: str) -> str:
    plain = "".join(each if each.isalnum() or each in "-_" else "_" for each in name)
    return plain[:60] or "table"
