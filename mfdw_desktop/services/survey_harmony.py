"""Harmonisation of rounds: written out prefilled, read back, kept, applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.queries import settings, survey_exports, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.harmonisation import (
    COLUMNS,
    Harmonisation,
    checked,
    prefilled,
)
from mfdw_desktop.domain.harmony_changes import HarmonyChange, changes, counted, standing
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.exchange.workbook import Column, Sheet, write_workbook
from mfdw_desktop.importing.child import guarded_value
from mfdw_desktop.services.survey_service import SurveyService

_TASK = "mfdw_desktop.importing.harmony:harmony_task"
_WIDTHS = {"concept": 28, "column": 28, "recode": 36, "note": 36}


@dataclass(frozen=True)
class HarmonyRead:
    """What reading a harmonisation came to; nothing is kept of one with problems."""

    rows: int
    concepts: int
    problems: tuple[RowProblem, ...]
    is_kept: bool
    changes: Changes


@dataclass(frozen=True)
class HarmonyPreview:
    """What an edited workbook would change; nothing of it is kept yet."""

    read: Harmonisation
    problems: tuple[RowProblem, ...]
    changes: tuple[HarmonyChange, ...]
    before: Harmonisation | None
    """What is kept now; None where nothing is."""


@dataclass(frozen=True)
class HarmonyState:
    """How far the rounds of a questionnaire are brought to one."""

    rounds: tuple[str, ...]
    """Rounds with responses, in the order of time."""
    questions: int
    """Of all rounds, each once by its code."""
    kept: Harmonisation | None


class SurveyHarmony(SurveyService):
    """The harmonisations of a database, for one actor."""

    def state(self, code: str) -> HarmonyState:
        """Return which rounds there are, and what is kept of their harmonisation.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        stored = self._form(code)
        with self._database.read() as connection:
            forms = forms_of(connection, stored.id)
            standing_ = kept(connection, stored.uid)
        codes = {row.column for row in prefilled(forms)}
        return HarmonyState(tuple(forms), len(codes), standing_)

    def save(self, code: str, out: Path) -> int:
        """Write the workbook: what was kept, else what codes and labels suggest.

        Raises:
            RefusedError: no such questionnaire, no responses yet, or another kind of file.
        """
        stored = self._form(code)
        paths.require_ending(out, ".xlsx")
        with self._database.read() as connection:
            forms = forms_of(connection, stored.id)
            standing = kept(connection, stored.uid)
        if not forms:
            raise RefusedError("harmonise-empty", survey=stored.form.code)
        rows = list(prefilled(forms))
        if standing is not None:
            # Rounds that came since are added as codes and labels suggest.
            rounds = {each.round for each in standing.rows}
            rows = [*standing.rows, *(each for each in rows if each.round not in rounds)]
        write_workbook(out, [
            Sheet("harmonisation", [Column(name, width=_WIDTHS.get(name, 14)) for name in COLUMNS],
                  [[getattr(each, name) or None for name in COLUMNS] for each in rows]),
            _codes(forms),
        ])  # fmt: skip
        return len(rows)

    def take(self, code: str, path: Path, progress: Progress | None = None) -> HarmonyRead:
        """Read an edited workbook and keep it; one with problems leaves everything as it was.

        Raises:
            RefusedError: no such questionnaire, no file, or no sheet with the columns.
        """
        stored = self._form(code)
        read, problems = self._read(stored, path, progress or Progress())
        if problems or not read.rows:
            return HarmonyRead(
                len(read.rows), len(read.concepts), problems, False, Changes(frozenset())
            )
        made = self.keep(code, read)
        return HarmonyRead(len(read.rows), len(read.concepts), (), True, made)

    def preview(self, code: str, path: Path, progress: Progress | None = None) -> HarmonyPreview:
        """Return what an edited workbook would change, in how many answers; nothing is kept.

        Raises:
            RefusedError: as `take`.
        """
        stored = self._form(code)
        read, problems = self._read(stored, path, progress or Progress())
        with self._database.read() as connection:
            before = kept(connection, stored.uid)
            now = standing(before, forms_of(connection, stored.id))
            found = changes(now, read) if read.rows and not problems else []
            if found:
                total = sum(each.responses for each in surveys.rounds(connection, stored.id))
                answers = _answers(connection, stored.id, progress or Progress(), total)
                found = counted(found, answers)
        return HarmonyPreview(read, problems, tuple(found), before)

    def keep(self, code: str, wanted: Harmonisation | None) -> Changes:
        """Keep a harmonisation that was checked, or none; the ledger says what stood before.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        stored = self._form(code)
        name = _name(stored.uid)
        with write(self._database, self._actor) as unit:
            before = settings.setting(unit.connection, name)
            document = wanted.to_document() if wanted is not None else None
            if document != before:
                if document is None:
                    settings.drop_setting(unit.connection, name)
                else:
                    settings.keep_setting(unit.connection, name, document)
                unit.ledger.set("questionnaire", stored.uid, "harmonisation", before, document)
        return Changes(frozenset({"questionnaire"}))

    def _read(
        self, stored: StoredForm, path: Path, progress: Progress
    ) -> tuple[Harmonisation, tuple[RowProblem, ...]]:
        if not path.is_file():
            raise RefusedError("file-missing", path=str(path))
        sheet, rows = guarded_value(_TASK, {"path": path}, progress=progress)
        with self._database.read() as connection:
            forms = forms_of(connection, stored.id)
        return Harmonisation(tuple(rows)), tuple(checked(rows, forms, sheet))


def kept(connection: Any, uid: str) -> Harmonisation | None:
    """Return the harmonisation of a questionnaire, None where none was kept."""
    found = settings.setting(connection, _name(uid))
    return Harmonisation.from_document(found) if found else None


def forms_of(connection: Any, questionnaire: int) -> dict[str, Questionnaire]:
    """Return round to the newest form that it was asked with, in the order of time."""
    return {
        name: from_document(document)
        for name, _, document in survey_exports.versions_by_round(connection, questionnaire)
    }


def _answers(
    connection: Any, questionnaire: int, progress: Progress, total: int
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    rows = survey_exports.exported(connection, questionnaire, None)
    for at, row in enumerate(rows):
        progress.report(at, total, "read")
        yield row.round, row.answers


def _name(uid: str) -> str:
    return f"harmonisation:{uid}"


def _codes(forms: Mapping[str, Questionnaire]) -> Sheet:
    """Return the sheet that names the codes of each round, to look up while recoding."""
    columns = [Column("round"), Column("column", width=28), Column("label", width=48),
               Column("type"), Column("codes", width=60)]  # fmt: skip
    rows = [
        [
            name,
            each.code,
            " ".join(each.label(form.default_language).split()),
            each.type_name or each.kind.value,
            "; ".join(
                f"{choice.name}={next(iter(choice.labels.values()), choice.name)}"
                for choice in form.choices_of(each)
            )
            or None,
        ]
        for name, form in forms.items()
        for each in form.questions
        if not each.repeat
    ]
    return Sheet("codes", columns, rows)
