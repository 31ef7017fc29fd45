"""Databases of any size for the benchmarks, made once and kept in the scratch folder."""

from __future__ import annotations

import random
import shutil
from datetime import date
from pathlib import Path

from mfdw_desktop.database import upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Centre,
    Client,
    ClientExternalId,
    Questionnaire,
    QuestionnaireVersion,
    SurveyRound,
)
from mfdw_desktop.database.writing import NewBatch, Unit, write
from mfdw_desktop.domain.identifiers import format_code, normalise_id, uuid7
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.domain.names import fold, search_text
from mfdw_desktop.services.setup import create_institution
from tests.benchmarks import workbooks
from tests.benchmarks.measure import SCRATCH

BRANCH = "KH03"
CENTRES = 200
_STEP = 50_000
_COLUMNS = (
    "id",
    "uid",
    "branch_id",
    "centre_id",
    "code",
    "name",
    "native_name",
    "sex",
    "birth_on",
    "birth_estimated",
    "village",
    "phone",
    "status",
    "joined_on",
    "sort_name",
    "search_text",
)


def clients(size: int) -> Path:
    """Return a database of `size` clients; made when it is not there."""
    path = SCRATCH / f"clients-{size}.mfdw"
    if path.exists():
        return current(path)
    SCRATCH.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    institution = InstitutionDraft("Benchmark", branches=(BranchDraft(BRANCH, "Kampot"),))
    workspace = create_institution(draft, institution)
    chance = random.Random(7)
    for first in range(1, size + 1, _STEP):
        batch = NewBatch("clients", "benchmark")
        with write(workspace.database, workspace.actor, batch=batch) as unit:
            if first == 1:
                _add_centres(unit)
                _add_round(unit)
            _add_clients(unit, chance, first, min(_STEP, size + 1 - first))
            unit.finish_batch({})
    with workspace.database.transaction() as connection:
        connection.exec_driver_sql("ANALYZE")
    workspace.database.checkpoint()
    workspace.close()
    draft.rename(path)
    return path


def current(path: Path) -> Path:
    """Bring a database that was kept to the newest schema."""
    database = Database(path)
    if upgrade.schema_of(database) < upgrade.SCHEMA:
        upgrade.migrate(database)
    database.close()
    return path


def ready(size: int) -> None:
    """Make a database of `size` clients before the clock runs."""
    clients(size)


def fresh(source: Path, name: str) -> Path:
    """Return a copy of a database that a program may write into."""
    target = SCRATCH / name
    for suffix in ("", "-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(source, target)
    return target


def _add_centres(unit: Unit) -> None:
    for number in range(1, CENTRES + 1):
        unit.create(Centre, branch_id=1, code=f"C{number:03}", name=f"Centre {number}")


def _add_round(unit: Unit) -> None:
    """Add a round that responses may belong to, for the insert benchmark."""
    survey = unit.create(
        Questionnaire, code="ROWS", title="Rows", default_language="en", languages=["en"]
    )
    unit.create(
        QuestionnaireVersion,
        questionnaire_id=survey.id,
        name="1",
        sha256="",
        defined_at=unit.now,
        definition={},
    )
    unit.create(SurveyRound, questionnaire_id=survey.id, name="baseline")


def _add_clients(unit: Unit, chance: random.Random, first: int, count: int) -> None:
    rows, ids = [], []
    for number in range(first, first + count):
        code = format_code(BRANCH, number)
        name, village = workbooks.latin(chance), f"{workbooks.person(chance)} {number % 400}"
        native = workbooks.person(chance)
        phone = f"0{chance.randint(10**8, 10**9 - 1)}"
        born = date(chance.randint(1950, 2004), chance.randint(1, 12), chance.randint(1, 28))
        joined = date(chance.randint(2015, 2025), chance.randint(1, 12), chance.randint(1, 28))
        external = workbooks.client_code(number)
        text = search_text(name, native, code=code, phone=phone, village=village, others=[external])
        sex = chance.choice(("female", "male"))
        who = (number, uuid7(), 1, number % CENTRES + 1, code, name, native, sex, born, False)
        rows.append((*who, village, phone, "active", joined, fold(name), text))
        ids.append((number, uuid7(), number, "client_code", external, normalise_id(external)))
    unit.create_many(Client, _COLUMNS, rows)
    external_columns = ("id", "uid", "client_id", "kind", "value", "value_key")
    unit.create_many(ClientExternalId, external_columns, ids)
