"""Documents of clients as use cases, on SQLite and PostgreSQL, and through a backup."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Change, DocumentContent
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import (
    ClientDraft,
)
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentScope,
)
from mfdw_desktop.domain.documents import DocumentDraft, DocumentKind
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.documents import Documents
from mfdw_desktop.services.merges import Merges
from tests.database.book import Book, write_book
from tests.domain.files import JPEG, PDF, PNG

NOW = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
PHOTO = DocumentDraft(DocumentKind.PHOTO)


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    any_database.clock = lambda: NOW
    return write_book(any_database, actor)


@pytest.fixture
def clients(any_database: Database, actor: Actor, book: Book) -> Clients:
    return Clients(any_database, actor)


@pytest.fixture
def parts(any_database: Database, actor: Actor) -> ClientParts:
    return ClientParts(any_database, actor)


@pytest.fixture
def documents(any_database: Database, actor: Actor, book: Book) -> Documents:
    return Documents(any_database, actor)


def enrolled(clients: Clients, name: str = "Keo Sophea", *consents: Consent) -> int:
    return clients.enrol(ClientDraft(name=name, consents=consents), "KH03")[0].id


def test_file_comes_out_as_it_went_in(
    clients: Clients, documents: Documents, tmp_path: Path
) -> None:
    key = enrolled(clients)
    (tmp_path / "card.dat").write_bytes(JPEG)
    documents.add(key, tmp_path / "card.dat", DocumentDraft(DocumentKind.IDENTITY, "Card"))
    (found,) = documents.of(key)
    assert (found.kind, found.name, found.file_name) == (DocumentKind.IDENTITY, "Card", "card.jpg")
    assert found.added_on == date(2026, 3, 20)
    assert clients.detail(key).documents == (found,)
    assert documents.save(found.uid, tmp_path) == tmp_path / "card.jpg"
    assert (tmp_path / "card.jpg").read_bytes() == JPEG


def test_bytes_stand_once_and_never_in_the_ledger(
    clients: Clients, documents: Documents, any_database: Database
) -> None:
    for name in ("Aa", "Bb"):
        documents.add_bytes(enrolled(clients, name), "paper.pdf", PDF)
    with any_database.read() as connection:
        assert connection.execute(sa.select(sa.func.count(DocumentContent.id))).scalar() == 1
        lines = connection.execute(
            sa.select(Change.old, Change.new).where(Change.table_name == "client_document")
        ).all()
    assert lines
    assert all("%PDF" not in str(each) for line in lines for each in line)


def test_removed_document_comes_back_by_undo(
    clients: Clients, documents: Documents, any_database: Database, actor: Actor
) -> None:
    key = enrolled(clients)
    documents.add_bytes(key, "photo.png", PNG, PHOTO)
    changes = documents.remove(documents.of(key)[0].id)
    assert documents.of(key) == []
    assert documents.photo(key) is None
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert documents.photo(key) == PNG


def test_photo_of_the_head_is_the_newest(clients: Clients, documents: Documents) -> None:
    key = enrolled(clients)
    documents.add_bytes(key, "old.png", PNG, PHOTO)
    documents.add_bytes(key, "new.jpg", JPEG, PHOTO)
    documents.add_bytes(key, "paper.pdf", PDF, DocumentDraft(DocumentKind.CONTRACT))
    assert documents.photo(key) == JPEG


def test_withdrawn_consent_hides_the_photo_and_takes_no_more(
    clients: Clients, documents: Documents, parts: ClientParts
) -> None:
    key = enrolled(clients, "Keo Sophea", Consent(ConsentScope.SERVICE, date(2026, 1, 1)))
    documents.add_bytes(key, "photo.png", PNG, PHOTO)
    assert documents.photo(key) == PNG
    parts.withdraw_consent(key, ConsentScope.SERVICE, date(2026, 3, 1))
    assert documents.photo(key) is None
    with pytest.raises(RefusedError, match="document-without-consent"):
        documents.add_bytes(key, "photo.png", PNG, PHOTO)


def test_documents_come_along_in_a_merge_and_go_back(
    clients: Clients, documents: Documents, any_database: Database, actor: Actor
) -> None:
    one, two = enrolled(clients), enrolled(clients, "Keo Sopheap")
    documents.add_bytes(two, "paper.pdf", PDF)
    merges = Merges(any_database, actor)
    merges.merge(one, two)
    assert [each.file_name for each in documents.of(one)] == ["paper.pdf"]
    merges.unmerge(merges.merged()[0].batch)
    assert documents.of(one) == []
    assert len(documents.of(two)) == 1


def test_check_tells_of_changed_and_of_missing_bytes(
    clients: Clients, documents: Documents, any_database: Database, actor: Actor
) -> None:
    key = enrolled(clients)
    documents.add_bytes(key, "paper.pdf", PDF)
    documents.add_bytes(key, "photo.png", PNG, PHOTO)
    backups = Backups(any_database, actor)
    assert backups.check().documents == ()
    paper = next(each for each in documents.of(key) if each.file_name == "paper.pdf")
    mine = DocumentContent.sha256 == paper.sha256
    with any_database.transaction() as connection:
        connection.execute(sa.update(DocumentContent).where(mine).values(content=b"%PDF other"))
    assert [each.split()[0] for each in backups.check().problems] == ["document_content"]
    with any_database.transaction() as connection:
        connection.execute(sa.delete(DocumentContent).where(mine))
    assert backups.check().problems == (f"client_document {paper.uid}: no content",)
    with pytest.raises(DatabaseError, match="document-missing"):
        documents.content(paper.uid)


def test_backup_holds_the_documents(database: Database, actor: Actor, tmp_path: Path) -> None:
    database.clock = lambda: NOW
    write_book(database, actor)
    key = enrolled(Clients(database, actor))
    Documents(database, actor).add_bytes(key, "photo.png", PNG, PHOTO)
    copy = Backups(database, actor).backup(tmp_path / "copy.bak")
    restored = Database(copy.file)
    assert Documents(restored, actor).photo(key) == PNG
    restored.close()
