"""The sample branch: a made-up branch that looks like life, two years of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database, Target
from mfdw_desktop.database.models import MonthClose
from mfdw_desktop.database.queries.demo import DemoWriter, is_empty
from mfdw_desktop.database.queries.demo_again import write_again
from mfdw_desktop.database.queries.demo_care import write_care
from mfdw_desktop.database.queries.demo_catalogue import CatalogueWriter
from mfdw_desktop.database.queries.demo_decisions import DecisionWriter
from mfdw_desktop.database.queries.demo_institution import write_evidence, write_rules
from mfdw_desktop.database.queries.demo_learning import write_learning
from mfdw_desktop.database.queries.demo_ledger import tell_past
from mfdw_desktop.database.queries.demo_money import MoneyWriter
from mfdw_desktop.database.queries.demo_own import write_documents, write_own_fields
from mfdw_desktop.database.queries.demo_transfers import write_transfers
from mfdw_desktop.database.queries.demo_worksites import write_worksites
from mfdw_desktop.database.writing import NewBatch, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.demo_answers import make_interviews
from mfdw_desktop.domain.demo_life import make_life
from mfdw_desktop.domain.demo_people import make_client
from mfdw_desktop.domain.demo_plan import BRANCH, Plan
from mfdw_desktop.domain.identifiers import seeded_uids
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.xlsform import read_form
from mfdw_desktop.services.demo_months import close_months, planned_closings
from mfdw_desktop.services.workspace import Workspace, create_database

DEFAULT_CLIENTS = 400
DEFAULT_SEED = 1
MOST_CLIENTS = 2_000_000
_ZONE = "Asia/Phnom_Penh"


@dataclass(frozen=True)
class DemoResult:
    """What the sample branch came to."""

    clients: int
    awards: int
    responses: int


def make_demo(
    target: str | Path,
    *,
    clients: int = DEFAULT_CLIENTS,
    seed: int = DEFAULT_SEED,
    passphrase: str | None = None,
    progress: Progress | None = None,
) -> tuple[Workspace, DemoResult]:
    """Create a database with the sample branch and open it; nothing is left of a failure.

    Raises:
        RefusedError: there is a database already, or a number makes no sense.
        DatabaseError: the place cannot be written.
        CancelledError: the user asked to stop.
    """
    _require_size(clients)
    workspace = create_database(target, passphrase)
    try:
        result = create_demo(
            workspace.database, workspace.actor, clients=clients, seed=seed, progress=progress
        )
    except BaseException:
        workspace.close()
        _remove(Target.parse(target))
        raise
    return workspace, result


def create_demo(
    database: Database,
    actor: Actor,
    *,
    clients: int = DEFAULT_CLIENTS,
    seed: int = DEFAULT_SEED,
    today: date | None = None,
    progress: Progress | None = None,
) -> DemoResult:
    """Fill an empty database with the sample branch; same seed and day, same data.

    Raises:
        RefusedError: the database is not empty, or a number makes no sense.
        CancelledError: the user asked to stop. Nothing was written.
    """
    _require_size(clients)
    if not is_empty(database):
        raise RefusedError("demo-not-empty", target=str(database.target))
    progress = progress or Progress()
    day = today or database.clock().astimezone(ZoneInfo(_ZONE)).date()
    plan = Plan(clients, seed, day)
    form, sha256 = shipped_questionnaire()
    midnight = (plan.settled - date(1970, 1, 1)).days * 86_400_000
    uids = seeded_uids(seed, midnight)
    with write(database, actor, batch=NewBatch("demo", "Sample branch")) as unit:
        unit.ledger.leave_out()
        own = seeded_uids(seed + 7_000, midnight).next
        write_own_fields(unit, own)
        catalogue = CatalogueWriter(unit, plan, uids.next).write(form, sha256)
        writer = DemoWriter(unit, plan, catalogue, uids.next)
        for number in range(clients):
            client = make_client(plan, number)
            writer.add(client, make_life(plan, client), make_interviews(plan, client))
            progress.report(number + 1, clients, "clients")
        writer.flush()
        write_again(unit, plan, form, uids.next)
        write_documents(unit, plan, own)
        decisions = DecisionWriter(unit, plan, catalogue, uids.next)
        decisions.write()
        writer.counts["awards"] += decisions.awards
        cares = seeded_uids(seed + 8_000, midnight).next
        write_care(unit, catalogue.branch, seed, day, cares)
        write_learning(unit, catalogue.branch, seed, day, cares)
        write_worksites(unit, catalogue.branch, seed, day, cares)
        money = MoneyWriter(unit, plan, catalogue, seeded_uids(seed + 9_000, midnight).next)
        money.write()
        writer.counts["awards"] += money.awards
        institution = seeded_uids(seed + 10_000, midnight).next
        write_rules(unit, institution)
        write_evidence(unit, plan, institution)
        moves = seeded_uids(seed + 12_000, midnight).next
        write_transfers(unit, catalogue.branch, seed, day, moves)
        closers = seeded_uids(seed + 11_000, midnight)
        closings = planned_closings(unit, plan, closers, catalogue.manager)
        marks = [(each.signed.at, MonthClose.__tablename__, each.signed.uid) for each in closings]
        tell_past(unit, plan, marks, lambda done: progress.report(done, 0, "ledger"))
        close_months(unit, BRANCH, closings)
        unit.count_up(f"client:{BRANCH}", clients)
        unit.finish_batch(dict(writer.counts))
    return DemoResult(**writer.counts)


def shipped_questionnaire() -> tuple[Questionnaire, str]:
    """Return the household questionnaire that ships with the program, and its SHA-256."""
    path = paths.resources_folder() / "surveys" / "household.xlsx"
    form, _ = read_form(path, Progress())
    return form, hashlib.sha256(path.read_bytes()).hexdigest()


def _require_size(clients: int) -> None:
    if not 1 <= clients <= MOST_CLIENTS:
        raise RefusedError("demo-size", clients=clients, most=MOST_CLIENTS)


def _remove(target: Target) -> None:
    """Take away the file of a sample that was not finished."""
    if target.path is not None:
        for suffix in ("", "-wal", "-shm"):
            target.path.with_name(target.path.name + suffix).unlink(missing_ok=True)
