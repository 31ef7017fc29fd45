"""Records as they were: any state that the book was in can be read again from the ledger."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from mfdw_desktop.database.as_of import as_of
from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Award, Client, ClientStatusLine, Response
from mfdw_desktop.database.writing import Unit, write
from tests.database import month_book

HOUR = timedelta(hours=1)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = month_book.NOW

    def __call__(self) -> datetime:
        return self.now


def ids(unit: Unit, model: type[Client]) -> list[int]:
    query = sa.select(model.id).where(model.deleted_at.is_(None)).order_by(model.id)
    return list(unit.connection.execute(query).scalars())


def change_something(unit: Unit, chance: random.Random) -> None:
    """Create, change, remove and bring back, as a day in a branch does."""
    client = chance.choice(ids(unit, Client))
    kind = chance.randrange(5)
    if kind == 0:
        unit.update(Client, client, name=f"Name {chance.random()}", phone=None)
    elif kind == 1:
        awards = ids(unit, Award)  # type: ignore[arg-type]
        unit.remove_many(Award, chance.sample(awards, 2))
    elif kind == 2:
        gone = (
            unit.connection.execute(sa.select(Award.id).where(Award.deleted_at.is_not(None)))
            .scalars()
            .first()
        )
        if gone is not None:
            unit.restore(Award, gone)
    elif kind == 3:
        unit.create(
            ClientStatusLine, client_id=client, status="left", reason="moved",
            changed_on=month_book.MONTH.last,
        )  # fmt: skip
    else:
        response = unit.connection.execute(sa.select(Response.id)).scalars().first()
        if response is not None:
            unit.update(Response, response, answers={"a": chance.random(), "b": ["x"]})


@pytest.mark.parametrize("seed", range(4))
def test_every_earlier_state_is_read_again(any_database: Database, seed: int) -> None:
    clock, chance = Clock(), random.Random(seed)
    any_database.clock = clock
    month_book.fill(any_database, clients=12, seed=seed)
    states: list[tuple[datetime, str]] = []
    for _ in range(8):
        clock.now += HOUR
        with any_database.read() as connection:
            states.append((clock.now, content_hash(connection)))
        clock.now += HOUR
        with write(any_database, month_book.ACTOR) as unit:
            for _ in range(chance.randrange(1, 5)):
                change_something(unit, chance)
    assert len({state for _, state in states}) > 4
    for moment, state in reversed(states):
        with any_database.read() as connection, as_of(connection, moment):
            assert content_hash(connection) == state


def test_nothing_of_the_book_is_written(any_database: Database) -> None:
    month_book.fill(any_database, clients=8)
    with any_database.read() as connection:
        before = content_hash(connection)
        with as_of(connection, month_book.NOW - HOUR):
            assert connection.execute(sa.select(sa.func.count()).select_from(Client)).scalar() == 0
        assert content_hash(connection) == before


def test_tables_are_given_back_after_an_error(any_database: Database) -> None:
    month_book.fill(any_database, clients=8)
    with any_database.read() as connection:
        before = content_hash(connection)
        with pytest.raises(RuntimeError), as_of(connection, month_book.NOW - HOUR):
            raise RuntimeError
        assert content_hash(connection) == before
