"""Documents of clients: take in, show, give out, remove.

The bytes stand in the branch's file, so that its backup, encryption and restore are theirs too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import ClientDocument as Stored
from mfdw_desktop.database.queries import clients, documents, evidence, organisation
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import documents as rules
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentScope,
)
from mfdw_desktop.domain.documents import ClientDocument, DocumentDraft
from mfdw_desktop.domain.evidence import EvidenceOf, Proven
from mfdw_desktop.exchange.csvfile import whole_file


class Documents:
    """The documents of clients, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def of(self, client_id: int) -> list[ClientDocument]:
        """Return the documents of a client without their bytes, the newest first.

        Sensitive ones are left out for an actor who may not see them.
        """
        with self._database.read() as connection:
            return list(seen(documents.of_client(connection, client_id), self._actor))

    def evidence(self, of: EvidenceOf, key: int) -> tuple[Proven, list[ClientDocument], int]:
        """Return a record, the documents that are its evidence, and how many more are hidden.

        Raises:
            RefusedError: there is no such check, payment, claim, visit or paper.
        """
        with self._database.read() as connection:
            proven = evidence.proven(connection, of, key)
            found = documents.of_record(connection, proven)
        shown = seen(found, self._actor)
        return proven, list(shown), len(found) - len(shown)

    def photo(self, client_id: int) -> bytes | None:
        """Return the bytes of the newest photo; None without one, or without consent to keep it."""
        today = self._today()
        with self._database.read() as connection:
            return photo_of(connection, client_id, today)

    def content(self, uid: str) -> tuple[ClientDocument, bytes]:
        """Return a document with its bytes.

        Raises:
            RefusedError: there is none, or the actor may not see it.
            DatabaseError: the bytes are not what they were.
        """
        with self._database.read() as connection:
            found = documents.by_uid(connection, uid)
            data = documents.content(connection, found.sha256) if found is not None else None
        if found is None:
            raise RefusedError("document-unknown", uid=uid)
        if not seen((found,), self._actor):
            raise RefusedError("document-restricted")
        if data is None:
            raise DatabaseError("document-missing", path=found.file_name)
        return found, data

    def add(self, client_id: int, path: Path, draft: DocumentDraft | None = None) -> Changes:
        """Take a file in.

        Raises:
            RefusedError: it cannot be read, is too large, or of a kind that is not kept.
        """
        try:
            with path.open("rb") as file:
                data = file.read(rules.LARGEST + 1)
        except OSError as error:
            raise RefusedError("file-unreadable", path=str(path)) from error
        return self.add_bytes(client_id, path.name, data, draft)

    def add_bytes(
        self, client_id: int, name: str, data: bytes, draft: DocumentDraft | None = None
    ) -> Changes:
        """Take bytes in: of a file, or of a picture that was pasted.

        Raises:
            RefusedError: as `add`; or the client took back the consent that her data are kept.
        """
        facts, today = rules.examine(data, name), self._today()
        with write(self._database, self._actor) as unit:
            given = clients.consents_of(unit.connection, [client_id]).get(client_id, ())
            if _is_withdrawn(given, today):
                raise RefusedError("document-without-consent")
            wanted = draft or DocumentDraft()
            if wanted.proves is not None and wanted.proves.client_id != client_id:
                raise RefusedError("evidence-unknown", record=wanted.proves.id)
            documents.add(unit, client_id, wanted, name, data, facts=facts, on=today)
        return unit.changes

    def change(self, key: int, draft: DocumentDraft) -> Changes:
        """Store what is said about a document; its file stays."""
        with write(self._database, self._actor) as unit:
            unit.update(
                Stored, key, kind=draft.kind.value, title=draft.title.strip() or None,
                note=draft.note.strip() or None,
            )  # fmt: skip
        return unit.changes

    def save(self, uid: str, out: Path) -> Path:
        """Write the file of a document to `out`, or into that folder; return where it is.

        Raises:
            RefusedError: there is no such document, or the place cannot be written.
        """
        found, data = self.content(uid)
        target = out / found.file_name if out.is_dir() else out
        with whole_file(target) as draft:
            draft.write_bytes(data)
        return target

    def remove(self, key: int) -> Changes:
        """Put a document into the bin."""
        with write(self._database, self._actor) as unit:
            unit.remove(Stored, key)
        return unit.changes

    def bin(self, uid: str, *, back: bool = False) -> ClientDocument:
        """Put the document of a uid into the bin, or bring it back from there.

        Raises:
            RefusedError: there is none, the actor may not see it, or it left the file for good.
        """
        with write(self._database, self._actor) as unit:
            found = documents.by_uid(unit.connection, uid, in_bin=back)
            if found is None:
                raise RefusedError("document-unknown", uid=uid)
            if not seen((found,), self._actor):
                raise RefusedError("document-restricted")
            if back and documents.content(unit.connection, found.sha256) is None:
                raise RefusedError("document-purged", path=found.file_name)
            (unit.restore if back else unit.remove)(Stored, found.id)
        return found

    def _today(self) -> date:
        with self._database.read() as connection:
            zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()


def seen(found: Sequence[ClientDocument], actor: Actor) -> tuple[ClientDocument, ...]:
    """Return the documents that an actor may look at."""
    return tuple(each for each in found if actor.may_see_sensitive or not each.is_sensitive)


def photo_of(connection: Any, client_id: int, day: date) -> bytes | None:
    """Return the bytes of the newest photo; None without one, or without consent to keep it."""
    found = documents.photo_of(connection, client_id)
    given = clients.consents_of(connection, [client_id]).get(client_id, ())
    if found is None or _is_withdrawn(given, day):
        return None
    return documents.content(connection, found.sha256)


def _is_withdrawn(given: tuple[Consent, ...], day: date) -> bool:
    """Tell whether the client gave consent to keep her data and took it back."""
    mine = [each for each in given if each.scope is ConsentScope.SERVICE]
    return bool(mine) and not any(each.holds_on(day) for each in mine)
