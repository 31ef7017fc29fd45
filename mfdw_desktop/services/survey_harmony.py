"""Harmonisation of rounds: written out prefilled, read back, kept, applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import settings, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.harmonisation import (
    COLUMNS,
    Harmonisation,
    checked,
    prefilled,
)
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Questionnaire, from_document
from mfdw_desktop.exchange.workbook import Column, Sheet, write_workbook
from mfdw_desktop.importing.child import guarded_value

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


def kept(connection: Any, uid: str) -> Harmonisation | None:
    """Return the harmonisation of a questionnaire, None where none was kept."""
    found = settings.setting(connection, _name(uid))
    return Harmonisation.from_document(found) if found else None


def forms_of(connection: Any, questionnaire: int) -> dict[str, Questionnaire]:
    """Return round to the newest form that it was asked with, in the order of time."""
    return {
        name: from_document(document)
        for name, _, document in surveys.versions_by_round(connection, questionnaire)
    }


def save(database: Database, stored: StoredForm, out: Path) -> int:
    """Write the workbook: what was kept, else what codes and labels suggest.

    Raises:
        RefusedError: there are no responses yet, or another kind of file.
    """
    paths.require_ending(out, ".xlsx")
    with database.read() as connection:
        forms = forms_of(connection, stored.id)
        standing = kept(connection, stored.uid)
    if not forms:
        raise RefusedError("harmonise-empty", survey=stored.form.code)
    rows = list(prefilled(forms))
    if standing is not None:
        known = {(each.round, each.column) for each in standing.rows}
        # Rounds that came since are added as codes and labels suggest.
        rounds = {each.round for each in standing.rows}
        more = [each for each in rows if each.round not in rounds]
        rows = [*standing.rows, *(each for each in more if (each.round, each.column) not in known)]
    write_workbook(out, [
        Sheet("harmonisation", [Column(name, width=_WIDTHS.get(name, 14)) for name in COLUMNS],
              [[getattr(each, name) or None for name in COLUMNS] for each in rows]),
        _codes(forms),
    ])  # fmt: skip
    return len(rows)


def take(
    database: Database, actor: Actor, stored: StoredForm, path: Path, progress: Progress
) -> HarmonyRead:
    """Read an edited workbook and keep it; one with problems leaves everything as it was.

    Raises:
        RefusedError: no file, or no sheet with the columns of a harmonisation.
    """
    if not path.is_file():
        raise RefusedError("file-missing", path=str(path))
    sheet, rows = guarded_value(_TASK, {"path": path}, progress=progress)
    with database.read() as connection:
        forms = forms_of(connection, stored.id)
    problems = tuple(checked(rows, forms, sheet))
    found = Harmonisation(tuple(rows))
    if problems or not rows:
        return HarmonyRead(len(rows), len(found.concepts), problems, False, Changes(frozenset()))
    with write(database, actor) as unit:
        before = settings.setting(unit.connection, _name(stored.uid))
        document = found.to_document()
        if document != before:
            settings.keep_setting(unit.connection, _name(stored.uid), document)
            unit.ledger.set("questionnaire", stored.uid, "harmonisation", before, document)
    return HarmonyRead(
        len(rows), len(found.concepts), (), True, Changes(frozenset({"questionnaire"}))
    )


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
