"""Questionnaires, rounds and responses: define, import, check, export."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import rounds
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.exports import ExportOptions, ExportOutlook, ExportResult
from mfdw_desktop.domain.imports import (
    FormDefined,
    ImportOptions,
    ImportPlan,
    ImportResult,
    RoundRow,
    SurveyRow,
)
from mfdw_desktop.domain.mending import RowsChecked
from mfdw_desktop.domain.papers import PrintedPaper
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.roles import RoleLine, role_lines
from mfdw_desktop.domain.rounds import RoundGuess, RoundWindow
from mfdw_desktop.domain.survey_health import HealthReport
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import WorkbookFacts
from mfdw_desktop.services.intake import Intake
from mfdw_desktop.services.intake_rounds import RoundsTarget
from mfdw_desktop.services.intake_source import Source
from mfdw_desktop.services.intake_tally import EveryChange
from mfdw_desktop.services.kept_file import KeptFile
from mfdw_desktop.services.survey_service import SurveyService, require_round


class Surveys(SurveyService):
    """The questionnaires of the institution and what was answered."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        super().__init__(database, actor)
        self._intake = Intake(database, actor, passphrase)

    def define(self, path: Path, progress: Progress | None = None) -> FormDefined:
        """Read a questionnaire from an XLSForm; the same file again changes nothing.

        Raises:
            RefusedError: no file, or no form in it.
        """
        from mfdw_desktop.services import survey_forms

        return survey_forms.define(self._database, self._actor, path, progress or Progress())

    def define_from_data(
        self, path: Path, code: str, *, sheet: str = "", progress: Progress | None = None
    ) -> FormDefined:
        """Draft a questionnaire from a data sheet.

        Raises:
            RefusedError: no file, no table, or the code is taken or no code.
        """
        from mfdw_desktop.services import survey_forms

        return survey_forms.define_from_data(
            self._database, self._actor, path, code, sheet=sheet, progress=progress or Progress()
        )

    def show(self, code: str) -> Questionnaire:
        """Return the newest version of a questionnaire.

        Raises:
            RefusedError: there is none with this code.
        """
        return self._form(code).form

    def rounds(self, code: str) -> list[RoundRow]:
        """Return the rounds of a questionnaire in the order of time.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        form = self._form(code)
        with self._database.read() as connection:
            return surveys.rounds(connection, form.id)

    def roles(self, code: str) -> list[RoleLine]:
        """Return which question tells what of the person, found by its name or named by a person.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        form = self._form(code)
        with self._database.read() as connection:
            return role_lines(form.form, surveys.marked_roles(connection, form.form.code))

    def mark_roles(self, code: str, marked: Mapping[str, str]) -> Changes:
        """Name the questions that tell of the person: role to code, empty for no question.

        Raises:
            RefusedError: no such questionnaire, role or question.
        """
        form = self._form(code)
        for role, question in marked.items():
            fits = {each.role.value: dict(each.choices) for each in role_lines(form.form, {})}
            if role not in fits or (question and question not in fits[role]):
                raise RefusedError("role-unfit", role=role, question=question)
        with write(self._database, self._actor) as unit:
            surveys.mark_roles(unit, form.form.code, marked)
        kinds = unit.changes.kinds | {"questionnaire"}
        return replace(unit.changes, kinds=kinds, uids=frozenset())

    def plan_round(self, code: str, window: RoundWindow) -> Changes:
        """Store when a round is to be held and how many interviews are planned.

        Raises:
            RefusedError: there is no such questionnaire.
            InvalidError: no round, or it would close before it opens.
        """
        require_valid(rounds.validate(window))
        form = self._form(code)
        with write(self._database, self._actor) as unit:
            surveys.plan_round(unit, form.id, window)
        return unit.changes

    def guess_round(self, code: str, facts: WorkbookFacts) -> RoundGuess | None:
        """Return the round that a file seems to be of, by a column or by its days.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        form = self._form(code)
        with self._database.read() as connection:
            windows = surveys.windows(connection, form.id)
        return rounds.guess_round(facts, list(windows.values()), self.today())

    def template(
        self,
        code: str,
        out: Path,
        language: str = "",
        *,
        in_one: bool = False,
        overwrite: bool = False,
    ) -> int:
        """Write a data-entry workbook; return the number of its questions.

        With `in_one` a select-multiple is one column of codes instead of a column a choice.

        Raises:
            RefusedError: there is no such questionnaire, or the file exists or cannot be written.
        """
        from mfdw_desktop.services import survey_files

        form = self.show(code)
        return survey_files.template(form, out, language, in_one=in_one, overwrite=overwrite)

    def blank(
        self,
        code: str,
        out: Path,
        *,
        paper: str = "",
        language: str = "",
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> PrintedPaper:
        """Write the blank questionnaire as a PDF file to print and fill in by hand.

        Raises:
            RefusedError: no such questionnaire, paper or language; the file cannot be written.
        """
        from mfdw_desktop.services import blank_papers

        return blank_papers.write(
            self._database,
            self._actor,
            self.show(code),
            out,
            paper=paper,
            language=language,
            overwrite=overwrite,
            progress=progress or Progress(),
        )

    def preview_blank(
        self, code: str, *, paper: str = "", language: str = "", progress: Progress | None = None
    ) -> bytes:
        """Return the PDF of the blank questionnaire; nothing is written.

        Raises:
            RefusedError: as `blank`.
        """
        from mfdw_desktop.services import blank_papers

        return blank_papers.draw(
            self._database,
            self._actor,
            self.show(code),
            paper=paper,
            language=language,
            progress=progress or Progress(),
        ).content

    def plan_import(
        self,
        path: Path,
        options: ImportOptions,
        progress: Progress | None = None,
        *,
        keep: KeptFile | None = None,
        every_change: EveryChange | None = None,
    ) -> ImportPlan:
        """Return what an import would do; nothing is kept but the file's rows in `keep`.

        It takes the write lock like the import itself, so it belongs on the writer's lane.

        Raises:
            RefusedError: as `import_workbook`.
        """
        source, target = self._prepared(path, options)
        return self._intake.plan(
            source, target, progress or Progress(), keep=keep, every_change=every_change
        )

    def check_rows(
        self, path: Path, options: ImportOptions, kept: KeptFile, rows: Collection[int]
    ) -> RowsChecked:
        """Return what some rows of a planned import come to by now; for the writer's lane.

        Raises:
            RefusedError: as `import_workbook`.
        """
        source, target = self._prepared(path, options)
        return self._intake.check(source, target, kept, rows)

    def import_workbook(
        self, path: Path, options: ImportOptions, progress: Progress | None = None
    ) -> ImportResult:
        """Import the responses of a file into a round, all in one transaction.

        Raises:
            RefusedError: unknown questionnaire, round or branch, or an unreadable file.
            CancelledError: nothing was kept.
        """
        source, target = self._prepared(path, options)
        return self._intake.run(source, target, progress or Progress())

    def export(
        self,
        code: str,
        out: Path,
        *,
        round: str = "",
        pseudonymous: bool = False,
        progress: Progress | None = None,
    ) -> int:
        """Write the responses to a workbook or CSV file; return how many.

        Sensitive answers stay behind for an actor who may not see them.

        Raises:
            RefusedError: no such questionnaire or round, or another kind of file.
        """
        options = ExportOptions(round=round, is_pseudonymous=pseudonymous)
        return self.export_files(code, out, options, progress).rows

    def export_files(
        self, code: str, out: Path, options: ExportOptions, progress: Progress | None = None
    ) -> ExportResult:
        """Write the responses to an .xlsx, .csv or .zip; who did is noted in the ledger.

        Raises:
            RefusedError: no such questionnaire or round, or another kind of file.
        """
        from mfdw_desktop.services import survey_export

        if options.round:
            require_round(options.round)
        return survey_export.export(
            self._database, self._actor, self._form(code), out, options, progress or Progress()
        )

    def export_outlook(self, code: str) -> ExportOutlook:
        """Return what there is to export, and what a pseudonymous export leaves behind.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        from mfdw_desktop.services import survey_outlook

        return survey_outlook.outlook(self._database, self._actor, self._form(code))

    def codebook(self, code: str, out: Path, progress: Progress | None = None) -> int:
        """Write what each question is and what was answered; return how many questions.

        Raises:
            RefusedError: no such questionnaire, or another kind of file.
        """
        from mfdw_desktop.services import survey_export

        return survey_export.codebook(
            self._database, self._actor, self._form(code), out, progress or Progress()
        )

    def health(self, code: str, round: str, progress: Progress | None = None) -> HealthReport:
        """Check a round: duplicates, missing answers, outliers, interviewers and more.

        Raises:
            RefusedError: no such questionnaire or round, or nothing stands in it.
        """
        from mfdw_desktop.services import survey_health

        require_round(round)
        return survey_health.report(
            self._database, self._actor, self._form(code), round, progress or Progress()
        )

    def save_health(self, found: HealthReport, out: Path) -> int:
        """Write what `health` found to a workbook; return the number of lines.

        Raises:
            RefusedError: another kind of file, or it cannot be written.
        """
        from mfdw_desktop.services import survey_health

        return survey_health.save(found, out)

    def name_other(
        self, code: str, round: str, question: str, text: str, choice: str
    ) -> tuple[int, Changes]:
        """Put a choice in place of an «other» text of a round; return how many responses.

        Raises:
            RefusedError: no such questionnaire, round, question, choice or text.
        """
        from mfdw_desktop.services import survey_other

        require_round(round)
        return survey_other.name_other(
            self._database, self._actor, self._form(code), round, question, text, choice
        )

    def list(self) -> list[SurveyRow]:
        """Return every questionnaire."""
        with self._database.read() as connection:
            return surveys.listed(connection)

    def _prepared(self, path: Path, options: ImportOptions) -> tuple[Source, RoundsTarget]:
        options = with_recipe(options)
        if options.round:
            require_round(options.round)
        form = self._form(options.survey)
        branch = self._intake.branch(options.branch)
        today = self._database.clock().astimezone(ZoneInfo(branch.time_zone)).date()
        target = RoundsTarget(form, options, branch, today)
        return Source(path, form.form, branch, options), target


def with_recipe(options: ImportOptions) -> ImportOptions:
    """Return the options with what was left open taken from the recipe.

    Raises:
        RefusedError: it is no recipe.
    """
    given = (options.recipe or {}).get("options") or {}
    if not isinstance(given, Mapping):
        raise RefusedError("recipe-unreadable", path="")
    if not given:
        return options
    return replace(
        options,
        survey=options.survey or str(given.get("survey", "")),
        round=options.round or str(given.get("round", "")),
        client_column=options.client_column or str(given.get("client_column", "")),
    )
