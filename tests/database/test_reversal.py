from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from mfdw_desktop.database import content
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Centre, Client, Loan
from mfdw_desktop.database.writing import NewBatch, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.services.batches import Batches
from tests.database.book import Book, new_client, write_book

DAY = date(2026, 1, 5)


def state(database: Database) -> str:
    with database.read() as connection:
        return content.content_hash(connection)


def import_two(database: Database, actor: Actor, book: Book) -> int:
    """Create a client with a centre and change another in one batch; return the batch."""
    with write(database, actor, batch=NewBatch("clients", "list.xlsx")) as unit:
        centre = unit.create(Centre, branch_id=book.branch, code="C2", name="Dang Tong").id
        made = new_client(unit, book.branch, "KH03-00002-C", "Dang Vanna")
        unit.update(Client, made, centre_id=centre)
        unit.update(Client, book.client, village="Chhouk", phone="012345678")
        unit.finish_batch({"rows": 2})
        assert unit.batch_id is not None
        return unit.batch_id


def test_undo_brings_back_the_content(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = state(any_database)
    batch = import_two(any_database, actor, book)
    assert state(any_database) != before
    result = Batches(any_database, actor).undo(batch)
    assert (result.removed, result.restored, result.is_complete) == (2, 1, True)
    assert state(any_database) == before


def test_undo_of_the_undo_is_a_redo(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    batch = import_two(any_database, actor, book)
    done = state(any_database)
    service = Batches(any_database, actor)
    service.undo(batch)
    undo = service.list()[0]
    assert (undo.kind, undo.reverses) == ("undo", batch)
    service.undo(undo.id)
    assert state(any_database) == done
    assert {line.id: line.undone_at is None for line in service.list()}[batch]


def test_a_field_edited_later_is_kept_and_named(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    batch = import_two(any_database, actor, book)
    with write(any_database, Actor("dara")) as unit:
        unit.update(Client, book.client, village="Angkor Chey")
    result = Batches(any_database, actor).undo(batch)
    assert [(each.field, each.why, each.by) for each in result.kept] == [
        ("village", "edited later", "dara")
    ]
    with any_database.read() as connection:
        row = connection.execute(
            sa.select(Client.village, Client.phone).where(Client.id == book.client)
        ).one()
    assert (row.village, row.phone) == ("Angkor Chey", None)


def test_a_created_record_with_later_children_is_blocked(
    any_database: Database, actor: Actor
) -> None:
    book = write_book(any_database, actor)
    batch = import_two(any_database, actor, book)
    with write(any_database, actor) as unit:
        client = unit.connection.execute(
            sa.select(Client.id).where(Client.code == "KH03-00002-C")
        ).scalar_one()
        unit.create(
            Loan, branch_id=book.branch, client_id=client, number="L1", product="group", cycle=1,
            principal_minor=100, currency="KHR", disbursed_on=DAY, status="active",
        )  # fmt: skip
    result = Batches(any_database, actor).undo(batch)
    assert [(each.label, each.why) for each in result.blocked] == [
        ("KH03-00002-C Dang Vanna", "has later records"),
        ("C2 Dang Tong", "has later records"),
    ]
    assert [each.held_by for each in result.blocked] == [{"loan": 1}, {"client": 1}]


def test_an_edit_there_and_back_does_not_block(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = state(any_database)
    batch = import_two(any_database, actor, book)
    for name in ("Other", "Dang Vanna"):
        with write(any_database, actor) as unit:
            key = unit.connection.execute(
                sa.select(Client.id).where(Client.code == "KH03-00002-C")
            ).scalar_one()
            unit.update(Client, key, name=name)
    assert Batches(any_database, actor).undo(batch).is_complete
    assert state(any_database) == before


def test_a_single_edit_is_taken_back(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = state(any_database)
    with write(any_database, actor) as unit:
        unit.remove(Client, book.client)
    edit = unit.changes.edit
    assert edit is not None
    assert Batches(any_database, actor).undo_edit(edit).restored == 1
    assert state(any_database) == before


def test_content_ignores_versions_and_the_bin(any_database: Database, actor: Actor) -> None:
    book = write_book(any_database, actor)
    before = state(any_database)
    with write(any_database, actor) as unit:
        made = new_client(unit, book.branch, "KH03-00002-C", "Dang Vanna")
        unit.update(Client, book.client, village="x")
        unit.update(Client, book.client, village=None)
        unit.remove(Client, made)
    assert state(any_database) == before


def test_a_changed_document_is_taken_back_whatever_the_order_of_its_keys(
    any_database: Database, actor: Actor
) -> None:
    book = write_book(any_database, actor)
    with write(any_database, actor) as unit:
        unit.update(Client, book.client, own_fields={"zz": 1, "a": "x"})
    before = state(any_database)
    with write(any_database, actor, batch=NewBatch("clients", "list.xlsx")) as unit:
        unit.update(Client, book.client, own_fields={"zz": 2, "a": "x", "mm": [3, 1]})
        unit.finish_batch({"rows": 1})
        batch = unit.batch_id
    assert batch is not None
    assert Batches(any_database, actor).undo(batch).is_complete
    assert state(any_database) == before
