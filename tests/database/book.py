"""A branch with one client, made by hand for the database's tests."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Branch, Centre, Client, Institution
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor


@dataclass(frozen=True)
class Book:
    """The keys of what was made."""

    branch: int
    centre: int
    client: int


def write_book(database: Database, actor: Actor) -> Book:
    """Write an institution, a branch, a centre and a client."""
    with write(database, actor) as unit:
        unit.create(
            Institution, name="Test MFI", country="KH", currency="KHR", language="en",
            paper_size="a4",
        )  # fmt: skip
        branch = unit.create(Branch, code="KH03", name="Kampot", time_zone="Asia/Phnom_Penh").id
        centre = unit.create(Centre, branch_id=branch, code="C1", name="Chhouk").id
        unit.count_up("client:KH03")
        client = new_client(unit, branch, "KH03-00001-E", "Sok Chanthy")
    return Book(branch, centre, client)


def new_client(unit: Unit, branch: int, code: str, name: str) -> int:
    """Write one client."""
    return unit.create(
        Client, branch_id=branch, code=code, name=name, status="active", sort_name=name.lower(),
        search_text=name.lower(),
    ).id  # fmt: skip
