"""Duplicates: the scan of the base, and decisions about pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import (
    client_matching,
    clients,
    duplicates,
    merging,
)
from mfdw_desktop.database.queries.sets import parts
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.duplicate_scan import scan
from mfdw_desktop.domain.duplicates import Weights, check_weights, score
from mfdw_desktop.domain.merging import (
    PairDecision,
    PairLine,
)
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.resolution import Applied
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.merges import Merges, client_rows


class Duplicates(BookService):
    """The pairs of a database, for one actor."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        super().__init__(database, actor)
        self._passphrase = passphrase

    def scan(self, progress: Progress | None = None) -> list[PairLine]:
        """Return the pairs of the whole base that look alike, the likeliest first.

        Pairs that were decided to be different stay away.

        Raises:
            CancelledError: the user asked to stop.
        """
        progress = progress or Progress()
        with self._database.read() as connection:
            weights = duplicates.weights(connection)
            people = duplicates.people(connection)
            decided = duplicates.decisions(connection)
        keys = {person.uid: key for key, person in people}
        persons = {person.uid: person for _, person in people}
        found = []
        for one, other, made in scan(
            [person for _, person in people],
            weights,
            lambda done, total: progress.report(done, total, "compare"),
        ):
            row = decided.get((min(one, other), max(one, other)))
            decision = PairDecision(row.decision) if row is not None else None
            if decision is not PairDecision.DIFFERENT:
                found.append((one, other, made, decision))
        wanted = sorted({keys[uid] for one, other, _, _ in found for uid in (one, other)})
        rows = client_rows(self._database, wanted, self.today())
        return [
            PairLine(rows[one], rows[other], persons[one], persons[other], made, decision)
            for one, other, made, decision in found
            if one in rows and other in rows
        ]

    def decided(self) -> list[PairLine]:
        """Return the pairs that were decided to be different or left for later, newest first."""
        with self._database.read() as connection:
            weights = duplicates.weights(connection)
            listed = sorted(
                duplicates.decisions(connection).values(),
                key=lambda row: row.decided_at, reverse=True,
            )  # fmt: skip
            wanted = {uid for row in listed for uid in (row.first_uid, row.second_uid)}
            keys = [key for uid in wanted
                    if (key := clients.id_by_uid(connection, uid)) is not None]  # fmt: skip
            people = {
                person.uid: person
                for part in parts(keys)
                for _, person in client_matching.people(connection, part)
            }
        rows = client_rows(self._database, keys, self.today())
        return [
            PairLine(
                rows[row.first_uid], rows[row.second_uid], people[row.first_uid],
                people[row.second_uid],
                score(people[row.first_uid], people[row.second_uid], weights),
                PairDecision(row.decision),
            )
            for row in listed
            if row.first_uid in people and row.second_uid in people
        ]  # fmt: skip

    def standing(self, pairs: Sequence[PairLine]) -> list[PairLine]:
        """Return the pairs that are still to be decided, as they are now."""
        with self._database.read() as connection:
            decided = duplicates.decisions(connection)
        rows = client_rows(
            self._database,
            {row.id for pair in pairs for row in (pair.one, pair.other)},
            self.today(),
        )
        found = []
        for pair in pairs:
            one, other = rows.get(pair.one.uid), rows.get(pair.other.uid)
            row = decided.get(
                (min(pair.one.uid, pair.other.uid), max(pair.one.uid, pair.other.uid))
            )
            decision = PairDecision(row.decision) if row is not None else None
            if one is not None and other is not None and decision is not PairDecision.DIFFERENT:
                found.append(replace(pair, one=one, other=other, decision=decision))
        return found

    def uid(self, key: int) -> str:
        """Return the uid of a live client.

        Raises:
            RefusedError: there is none.
        """
        with self._database.read() as connection:
            row = merging.row_of(connection, key)
        if row is None:
            raise RefusedError("client-unknown", client=key)
        return str(row.uid)

    def write_workbook(self, pairs: Sequence[PairLine], out: Path) -> int:
        """Write pairs as a workbook to be filled by those who know the persons."""
        from mfdw_desktop.services import resolution

        return resolution.write(pairs, out, self.today())

    def apply_workbook(self, path: Path, progress: Progress | None = None) -> Applied:
        """Do what a filled workbook decides; groups in doubt are left alone.

        Raises:
            RefusedError: no file, or it has not the columns.
        """
        from mfdw_desktop.services import resolution
        from mfdw_desktop.services.clients import Clients

        resolve = Clients(self._database, self._actor).resolve
        merges = Merges(self._database, self._actor, self._passphrase)
        return resolution.apply(self, merges, resolve, path, progress)

    def decide(
        self, one: str, other: str, decision: PairDecision | None, *, initials: str = ""
    ) -> None:
        """Remember what was decided about two records (by uid); None forgets it."""
        who = f"{self._actor.uid} ({initials})" if initials else self._actor.uid
        with self._database.transaction() as connection:
            duplicates.decide(
                connection, (one, other), decision,
                actor=who, at=self._database.clock(),
            )  # fmt: skip

    def weights(self) -> Weights:
        """Return what each part of the score counts."""
        with self._database.read() as connection:
            return duplicates.weights(connection)

    def save_weights(self, weights: Weights | None) -> Changes:
        """Store what each part of the score counts in this institution; None resets it.

        Raises:
            InvalidError: the weights make no sense together.
        """
        if weights is not None:
            require_valid(check_weights(weights))
        chosen = None if weights == Weights() else weights
        with write(self._database, self._actor) as unit:
            duplicates.save_weights(unit, chosen)
        return unit.changes
