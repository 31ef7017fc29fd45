"""Merging two records of one client, and making them two again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import reversal
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import (
    batches,
    client_matching,
    clients,
    duplicates,
    merging,
    own_fields,
)
from mfdw_desktop.database.queries.sets import parts
from mfdw_desktop.database.writing import NewBatch, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.duplicates import is_safe
from mfdw_desktop.domain.identifiers import is_placeholder_id
from mfdw_desktop.domain.merging import (
    FIELDS,
    ExactPair,
    ExactPairs,
    FieldChoice,
    LaterRecord,
    MergeLine,
    MergePlan,
    PairDecision,
    Side,
    side_of,
)
from mfdw_desktop.domain.own_fields import PREFIX, OwnSubject, shown, words
from mfdw_desktop.domain.undo import UndoResult
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.book_service import BookService


class Merges(BookService):
    """The merges of a database, for one actor."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        super().__init__(database, actor)
        self._passphrase = passphrase

    def exact_pairs(self) -> ExactPairs:
        """Return the pairs that share an outside number and can be merged without a question.

        Names must be alike, sex and birth must not differ, nobody may be in two pairs, and what
        makes a merge a decision (arms, interviews in one round, branches) is left for a person.
        """
        with self._database.read() as connection:
            found = duplicates.same_numbers(connection)
            decided = duplicates.decisions(connection)
            keys = sorted({key for each in found for key in each[:2]})
            people = {
                key: person
                for part in parts(keys)
                for key, person in client_matching.people(connection, part)
            }
        first = {(each[0], each[1]): each for each in reversed(found)
                 if not is_placeholder_id(each[4])}  # fmt: skip
        times = Counter(key for pair in first for key in pair)
        safe = []
        for one, other, kind, other_kind, number in first.values():
            uids = people[one].uid, people[other].uid
            row = decided.get((min(uids), max(uids)))
            is_different = row is not None and row.decision == PairDecision.DIFFERENT.value
            is_alone = times[one] == times[other] == 1
            if is_different or not is_alone or not is_safe(people[one], people[other]):
                continue
            kept, second = self.order(one, other)
            plan = self.plan(kept, second)
            if not plan.notes:
                types = (kind, other_kind) if kept == one else (other_kind, kind)
                conflicts = tuple(each.label or each.name for each in plan.fields
                                  if each.conflicts)  # fmt: skip
                safe.append(ExactPair(plan.kept, plan.other, number, types, conflicts))
        safe.sort(key=lambda each: each.kept.id)
        return ExactPairs(tuple(safe), len(first) - len(safe))

    def merge_exact(
        self, chosen: Sequence[ExactPair], progress: Progress | None = None
    ) -> tuple[tuple[int, ...], Changes]:
        """Merge pairs that `exact_pairs` found, each a merge of its own; return their batches.

        One copy is made before all of them. A pair that is no longer as it was is left alone.

        Raises:
            CancelledError: the user asked to stop; the merges that were done stay.
        """
        progress = progress or Progress()
        Backups(self._database, self._actor, self._passphrase).automatic("before-merge", progress)
        standing = {each.uid: each for each in self.exact_pairs().pairs}
        done: list[int] = []
        kinds = frozenset[str]()
        for at, each in enumerate(chosen):
            progress.report(at, len(chosen), "merge")
            if each.uid in standing:
                made = self._merge(
                    each.kept.id, each.other.id, {}, {"exact": each.number}, progress
                )
                kinds |= made.kinds
                done += [] if made.batch is None else [made.batch]
        return tuple(done), Changes(kinds)

    def order(self, one: int, other: int) -> tuple[int, int]:
        """Return who of two should be kept, then the other: more records, then older."""
        with self._database.read() as connection:
            counts = [(-sum(merging.hanging(connection, key).values()), key)
                      for key in (one, other)]  # fmt: skip
        return (one, other) if counts[0] <= counts[1] else (other, one)

    def plan(self, kept: int, other: int) -> MergePlan:
        """Return what merging `other` into `kept` would do, field by field.

        Raises:
            RefusedError: one of them is no client, or both are the same.
        """
        with self._database.read() as connection:
            mine, theirs = self._both(connection, kept, other)
            fields = []
            for name in FIELDS:
                ours, other_value = getattr(mine, name), getattr(theirs, name)
                if ours is None and other_value is None:
                    continue
                side, conflicts = side_of(ours, other_value, name)
                fields.append(
                    FieldChoice(
                        name, ours, other_value, merging.words_of(connection, name, ours),
                        merging.words_of(connection, name, other_value), side, conflicts,
                    )
                )  # fmt: skip
            fields += self._own_choices(connection, mine, theirs)
            moves = merging.hanging(connection, other)
            notes = self._notes(connection, mine, theirs)
        rows = {
            row.id: row for row in client_rows(self._database, [kept, other], self.today()).values()
        }
        return MergePlan(rows[kept], rows[other], tuple(fields), moves, tuple(notes))

    def merge(
        self,
        kept: int,
        other: int,
        sides: Mapping[str, Side] | None = None,
        *,
        remark: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> Changes:
        """Merge `other` into `kept` as one batch, after a verified copy; return the changes.

        `sides` says whose value of a field stands; what it leaves out is as `plan` proposes.

        Raises:
            RefusedError: one of them is no client, or both are the same.
        """
        progress = progress or Progress()
        self.plan(kept, other)
        Backups(self._database, self._actor, self._passphrase).automatic("before-merge", progress)
        return self._merge(kept, other, sides or {}, dict(remark or {}), progress)

    def merged(self) -> list[MergeLine]:
        """Return the merges, newest first."""
        with self._database.read() as connection:
            rows = duplicates.merges(connection)
        return [
            MergeLine(
                row.id, row.recipe.get("kept", ""), row.recipe.get("kept_code", ""),
                row.recipe.get("kept_name", ""), row.recipe.get("other_code", ""),
                row.recipe.get("other_name", ""), row.actor, row.committed_at, row.undone_at,
                row.undone_at is None,
            )
            for row in rows
        ]  # fmt: skip

    def merge_of(self, code: str) -> MergeLine:
        """Return the standing merge that retired a code.

        Raises:
            RefusedError: there is none.
        """
        wanted = code.strip().upper()
        for line in self.merged():
            if line.can_undo and wanted in (line.other_code.upper(), str(line.batch)):
                return line
        raise RefusedError("merge-unknown", client=code)

    def later(self, batch: int) -> list[LaterRecord]:
        """Return what came to the kept client after a merge: of which of the two is it?"""
        line = self._line(batch)
        with self._database.read() as connection:
            kept = merging.id_of_uid(connection, line.kept_uid)
            if kept is None:
                return []
            return merging.later_records(connection, kept, merging.last_line(connection, batch))

    def unmerge(
        self, batch: int, give_back: Collection[str] = (), progress: Progress | None = None
    ) -> UndoResult:
        """Make two of a merged client again, after a verified copy.

        What was there before the merge goes back to whom it belonged; of what came later,
        the records in `give_back` (uids) go to the one who returns.

        Raises:
            RefusedError: no such merge, or it was taken back already.
        """
        progress = progress or Progress()
        line = self._line(batch)
        if not line.can_undo:
            raise RefusedError("batch-undone", batch=batch)
        Backups(self._database, self._actor, self._passphrase).automatic("before-undo", progress)
        with self._database.read() as connection:
            stored = batches.line(connection, batch)
            recipe = next(r.recipe for r in duplicates.merges(connection) if r.id == batch)
        new = NewBatch(
            kind="undo", title=stored.title if stored else "", reverses_id=batch,
            branch_id=stored.branch_id if stored else None,
        )  # fmt: skip
        with write(self._database, self._actor, batch=new) as unit:
            result = reversal.reverse_batch(unit, batch)
            kept = merging.id_of_uid(unit.connection, recipe["kept"])
            other = merging.id_of_uid(unit.connection, recipe["other"])
            if give_back and kept is not None and other is not None:
                merging.give_back(unit, kept, other, set(give_back))
            unit.finish_batch(
                {"removed": result.removed, "restored": result.restored,
                 "kept": len(result.kept), "blocked": len(result.blocked)}
            )  # fmt: skip
            progress.check()
            return replace(result, changes=unit.changes)

    def _merge(
        self,
        kept: int,
        other: int,
        sides: Mapping[str, Side],
        remark: Mapping[str, str],
        progress: Progress,
    ) -> Changes:
        plan = self.plan(kept, other)
        chosen = {each.name: sides.get(each.name, each.side) for each in plan.fields}
        recipe = {
            "kept": plan.kept.uid, "other": plan.other.uid,
            "kept_code": plan.kept.code, "kept_name": plan.kept.title,
            "other_code": plan.other.code, "other_name": plan.other.title,
            "taken": [name for name, side in chosen.items() if side is Side.OTHER],
            **remark,
        }  # fmt: skip
        with self._database.read() as connection:
            branch = merging.row_of(connection, kept).branch_id
        batch = NewBatch(
            kind="merge", title=f"{plan.other.code} › {plan.kept.code}", branch_id=branch,
            recipe=recipe,
        )  # fmt: skip
        with write(self._database, self._actor, batch=batch) as unit:
            mine, theirs = self._both(unit.connection, kept, other)
            taken = {name: None for name, side in chosen.items() if side is Side.OTHER}
            own = {name for name in taken if name.startswith(PREFIX)}
            values = merging.columns_of({name: None for name in taken if name not in own}, theirs)
            document = _joined_own(mine.own_fields, theirs.own_fields, own)
            if document != mine.own_fields:
                values["own_fields"] = document
            moved = merging.merge(unit, kept, other, values)
            unit.finish_batch({"merged": 1, "moved": sum(moved.values())})
            progress.check()
            return unit.changes

    def _own_choices(self, connection: Any, mine: Any, theirs: Any) -> list[FieldChoice]:
        """Return the own fields that one of two holds, and whose value is proposed."""
        known = own_fields.fields(connection, OwnSubject.CLIENT)
        found = []
        for each in shown(known, sensitive=self._actor.may_see_sensitive):
            ours, other = ((row.own_fields or {}).get(each.code) for row in (mine, theirs))
            if ours is not None or other is not None:
                side, conflicts = side_of(ours, other, each.name)
                found.append(
                    FieldChoice(each.name, ours, other, words(each, ours), words(each, other),
                                side, conflicts, each.label)
                )  # fmt: skip
        return found

    def _line(self, batch: int) -> MergeLine:
        found = next((each for each in self.merged() if each.batch == batch), None)
        if found is None:
            raise RefusedError("merge-unknown", client=batch)
        return found

    def _both(self, connection: Any, kept: int, other: int) -> tuple[Any, Any]:
        if kept == other:
            raise RefusedError("merge-same")
        found = [merging.row_of(connection, key) for key in (kept, other)]
        for key, row in zip((kept, other), found, strict=True):
            if row is None:
                raise RefusedError("client-unknown", client=key)
        return found[0], found[1]

    @staticmethod
    def _notes(connection: Any, mine: Any, theirs: Any) -> list[tuple[str, dict[str, object]]]:
        notes: list[tuple[str, dict[str, object]]] = []
        joined = merging.joined_enrolments(connection, mine.id, theirs.id)
        if joined:
            notes.append(("merge-enrolments-joined", {"count": len(joined)}))
        for name in merging.shared_rounds(connection, mine.id, theirs.id):
            notes.append(("merge-both-interviewed", {"round": name}))
        if mine.arm and theirs.arm and mine.arm != theirs.arm:
            notes.append(("merge-arms-differ", {"kept": mine.arm, "other": theirs.arm}))
        if mine.branch_id != theirs.branch_id:
            notes.append(("merge-branches-differ", {}))
        return notes


def client_rows(database: Database, keys: Collection[int], today: date) -> dict[str, ClientRow]:
    """Return uid to row of the clients among `keys` that are not in the bin."""
    with database.read() as connection:
        return {row.uid: row for part in parts(duplicates.live(connection, keys))
                for row in clients.rows(connection, part, today)}  # fmt: skip


def _joined_own(mine: Any, theirs: Any, taken: Collection[str]) -> dict[str, Any] | None:
    """Return the own fields of both: hers stand but for those taken, gaps are filled."""
    ours, other = dict(mine or {}), dict(theirs or {})
    found = {**other, **ours}
    for name in taken:
        code = name.removeprefix(PREFIX)
        if code in other:
            found[code] = other[code]
        else:
            found.pop(code, None)
    return found or None
