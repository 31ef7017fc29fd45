"""A branch with two centres, one in each arm of an innovation, for the tests of incentives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area, Assignment, Centre, Client, IncentiveKind, Innovation
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.incentives import AwardDraft, SchemeDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.services.incentives import Incentives
from tests.database.book import new_client, write_book

TODAY = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
DAY = date(2026, 3, 16)
CLERK = Actor("clerk", Role.CLERK)
MANAGER = Actor("manager", Role.MANAGER)


@dataclass(frozen=True)
class Made:
    """The keys of what was made."""

    branch: int
    innovation: int
    target: int
    """A client of a target centre."""
    comparison: int


def write_branch(database: Database, actor: Actor) -> Made:
    """Write the branch at a fixed day."""
    database.clock = lambda: TODAY
    book = write_book(database, actor)
    with write(database, actor) as unit:
        for code in ("rebate", "cash_transfer"):
            unit.create(
                IncentiveKind, code=code, name=code, is_seed=True, uses_sessions=False,
                uses_conditions=True, uses_money=True,
            )  # fmt: skip
        area = unit.create(Area, code="child_labour", name="Child labour").id
        innovation = unit.create(
            Innovation, area_id=area, code="SAFE", name="Safe", phase="implementation",
            level="centre",
        ).id  # fmt: skip
        other = unit.create(Centre, branch_id=book.branch, code="C2", name="Kep").id
        comparison = new_client(unit, book.branch, "KH03-00002-C", "Chan Dara")
        unit.update(Client, book.client, centre_id=book.centre, sex="female")
        unit.update(Client, comparison, centre_id=other, sex="male")
        for centre, arm in ((book.centre, "target"), (other, "comparison")):
            unit.create(
                Assignment, innovation_id=innovation, branch_id=book.branch, centre_id=centre,
                arm=arm, from_on=date(2025, 1, 1),
            )  # fmt: skip
    return Made(book.branch, innovation, book.client, comparison)


def scheme_of(service: Incentives, **fields: Any) -> int:
    """Write a scheme and return its key."""
    values = {
        "code": "REB",
        "name": "Rebate",
        "kind": "rebate",
        "area": "child_labour",
        "amount": Money(2_000_000, "KHR"),
        **fields,
    }
    service.save_scheme(SchemeDraft(**values))
    return next(each.id for each in service.schemes() if each.code == values["code"])


def award(scheme: int, client: int, **fields: Any) -> AwardDraft:
    """Return an award of the day."""
    return AwardDraft(**{"scheme_id": scheme, "client_id": client, "on": DAY, **fields})
