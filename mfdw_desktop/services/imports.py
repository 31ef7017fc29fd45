"""Lists of clients, schemes, awards and loan statements, imported in the same way as surveys."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import organisation, own_fields, schemes
from mfdw_desktop.domain import own_fields as own_rules
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.award_form import award_form
from mfdw_desktop.domain.imports import ImportOptions, ImportPlan, ImportResult
from mfdw_desktop.domain.kinds import IncentiveKind
from mfdw_desktop.domain.lists import BOOK_KINDS, LIST_KINDS
from mfdw_desktop.domain.mending import RowsChecked
from mfdw_desktop.domain.own_fields import OwnSubject
from mfdw_desktop.domain.records import AWARD_FORM, CLIENT_FORM, LOAN_FORM, SCHEME_FORM, client_form
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services.intake import Intake
from mfdw_desktop.services.intake_awards import AwardTarget
from mfdw_desktop.services.intake_clients import ClientTarget
from mfdw_desktop.services.intake_loans import LoanTarget
from mfdw_desktop.services.intake_schemes import SchemeTarget
from mfdw_desktop.services.intake_source import Source, Target
from mfdw_desktop.services.intake_tally import EveryChange
from mfdw_desktop.services.kept_file import KeptFile
from mfdw_desktop.services.lists import SUBJECTS
from mfdw_desktop.services.lists.target import BookTarget
from mfdw_desktop.services.surveys import with_recipe

KINDS = LIST_KINDS
FORMS = {
    "clients": CLIENT_FORM,
    "schemes": SCHEME_FORM,
    "awards": AWARD_FORM,
    "loans": LOAN_FORM,
    **{each.code: each.form for each in BOOK_KINDS.values()},
}


class ListImports:
    """Imports of lists into one database for one actor."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        self._database = database
        self._actor = actor
        self._intake = Intake(database, actor, passphrase)

    def form(self, kind: str) -> Questionnaire:
        """Return the fields that a list of one of the `KINDS` may fill."""
        if kind == "awards":
            return award_form(self._kinds())
        if kind != "clients":
            return FORMS[kind]
        with self._database.read() as connection:
            own = own_fields.fields(connection, OwnSubject.CLIENT)
            zone = organisation.time_zone(connection)
        today = self._database.clock().astimezone(ZoneInfo(zone)).date()
        shown = own_rules.shown(own, sensitive=self._actor.may_see_sensitive)
        return client_form([each for each in shown if each.is_asked(today)])

    def template(self, kind: str, out: Path, language: str = "", *, overwrite: bool = False) -> int:
        """Write a workbook to enter a list of one of the `KINDS` in.

        Returns the number of its columns.

        Raises:
            RefusedError: the file exists, or cannot be written.
        """
        from mfdw_desktop.services import survey_files

        return survey_files.template(self.form(kind), out, language, overwrite=overwrite)

    def plan(
        self,
        kind: str,
        path: Path,
        options: ImportOptions,
        progress: Progress | None = None,
        *,
        keep: KeptFile | None = None,
        every_change: EveryChange | None = None,
    ) -> ImportPlan:
        """Return what the import of one of the `KINDS` would do.

        Raises:
            RefusedError: as `run`.
        """
        source, target = self._prepared(kind, path, options)
        return self._intake.plan(
            source, target, progress or Progress(), keep=keep, every_change=every_change
        )

    def check_rows(
        self, kind: str, path: Path, options: ImportOptions, kept: KeptFile, rows: Collection[int]
    ) -> RowsChecked:
        """Return what some rows of a planned import come to by now; for the writer's lane.

        Raises:
            RefusedError: as `run`.
        """
        source, target = self._prepared(kind, path, options)
        return self._intake.check(source, target, kept, rows)

    def run(
        self, kind: str, path: Path, options: ImportOptions, progress: Progress | None = None
    ) -> ImportResult:
        """Import a list of one of the `KINDS`, all in one transaction.

        Raises:
            RefusedError: unknown branch, an unreadable file, or one without the columns needed.
            CancelledError: nothing was kept.
        """
        source, target = self._prepared(kind, path, options)
        return self._intake.run(source, target, progress or Progress())

    def _today(self) -> date:
        with self._database.read() as connection:
            zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()

    def _prepared(self, kind: str, path: Path, options: ImportOptions) -> tuple[Source, Target]:
        options = with_recipe(options)
        if kind == "schemes":
            return Source(path, SCHEME_FORM, None, options), SchemeTarget(options, self._today())
        branch = self._intake.branch(options.branch)
        today = self._database.clock().astimezone(ZoneInfo(branch.time_zone)).date()
        if kind == "clients":
            form = self.form(kind)
            return Source(path, form, branch, options), ClientTarget(options, branch, today, form)
        if kind == "loans":
            return Source(path, LOAN_FORM, branch, options), LoanTarget(options, branch, today)
        if kind in BOOK_KINDS:
            of = BOOK_KINDS[kind]
            target = BookTarget(of, SUBJECTS[kind], options, branch, today)
            return Source(path, of.form, branch, options), target
        kinds = self._kinds()
        awards = AwardTarget(options, branch, today, kinds)
        return Source(path, award_form(kinds), branch, options), awards

    def _kinds(self) -> list[IncentiveKind]:
        with self._database.read() as connection:
            return schemes.kinds_of(connection)
