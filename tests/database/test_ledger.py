from __future__ import annotations

import sqlalchemy as sa

from mfdw_desktop.database import ledger
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Change, Client
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from tests.database.book import new_client, write_book


def lines(database: Database) -> list[tuple[str, str, str | None]]:
    with database.read() as connection:
        rows = connection.execute(
            sa.select(Change.table_name, Change.action, Change.field).order_by(Change.id)
        )
        return [(row.table_name, row.action, row.field) for row in rows]


def test_created_record_costs_one_line_without_values(any_database: Database, actor: Actor) -> None:
    write_book(any_database, actor)
    assert lines(any_database)[-1] == ("client", "create", None)
    with any_database.read() as connection:
        last = connection.execute(sa.select(Change).order_by(Change.id.desc())).first()
    assert last is not None
    assert (last.old, last.new, last.salt) == (None, None, None)


def test_update_costs_one_line_a_field_that_differs(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = len(lines(any_database))
    with write(any_database, actor) as unit:
        assert unit.update(Client, book.client, name="Sok Chanthou", village="Chhouk",
                           status="active")  # fmt: skip
        assert not unit.update(Client, book.client, name="Sok Chanthou")
    added = lines(any_database)[before:]
    assert added == [("client", "update", "name"), ("client", "update", "village")]
    with any_database.read() as connection:
        version = connection.execute(
            sa.select(Client.version).where(Client.id == book.client)
        ).scalar()
    assert version == 2


def test_delete_stores_the_whole_record(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    with write(any_database, actor) as unit:
        unit.remove(Client, book.client)
    with any_database.read() as connection:
        old = connection.execute(
            sa.select(Change.old).where(Change.action == "delete")
        ).scalar_one()
    assert old is not None
    assert '"name":"Sok Chanthy"' in old


def test_chain_holds_and_a_changed_line_breaks_it(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    with write(any_database, actor) as unit:
        unit.update(Client, book.client, name="Sok Chanthou")
    with any_database.read() as connection:
        assert ledger.verify(connection) == []
    with any_database.transaction() as connection:
        connection.execute(sa.update(Change).where(Change.id == 2).values(actor="somebody"))
        connection.execute(sa.update(Change).where(Change.field == "name").values(new='"Another"'))
    with any_database.read() as connection:
        assert {each.why for each in ledger.verify(connection)} == {"chain", "values"}


def test_a_missing_line_is_found(database: Database, actor: Actor) -> None:
    write_book(database, actor)
    with database.transaction() as connection:
        connection.execute(sa.delete(Change).where(Change.id == 2))
    with database.read() as connection:
        assert "missing" in {each.why for each in ledger.verify(connection)}


def test_erasing_values_with_their_salt_leaves_the_chain_whole(
    database: Database, actor: Actor
) -> None:
    book = write_book(database, actor)
    with write(database, actor) as unit:
        unit.update(Client, book.client, name="Sok Chanthou")
    with database.transaction() as connection:
        connection.execute(
            sa.update(Change).where(Change.field == "name").values(old=None, new=None, salt=None)
        )
    with database.read() as connection:
        assert ledger.verify(connection) == []


def test_values_without_their_salt_are_found(database: Database, actor: Actor) -> None:
    book = write_book(database, actor)
    with write(database, actor) as unit:
        unit.update(Client, book.client, name="Sok Chanthou")
    with database.transaction() as connection:
        connection.execute(
            sa.update(Change).where(Change.field == "name").values(new='"Another"', salt=None)
        )
    with database.read() as connection:
        assert {each.why for each in ledger.verify(connection)} == {"values"}


def test_an_error_leaves_neither_record_nor_line(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = lines(any_database)
    try:
        with write(any_database, actor) as unit:
            new_client(unit, book.branch, "KH03-00002-C", "Dang Vanna")
            raise RuntimeError("stop")
    except RuntimeError:
        pass
    assert lines(any_database) == before


def test_numbers_of_a_counter_are_never_given_twice(any_database: Database, actor: Actor) -> None:
    with write(any_database, actor) as unit:
        assert unit.count_up("client:KH03") == 1
        assert unit.count_up("client:KH03", 10) == 2
    with write(any_database, actor) as unit:
        assert unit.count_up("client:KH03") == 12
