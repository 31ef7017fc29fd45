"""Duplicates on paper: a workbook out for those who know the persons, and back as decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.merging import PairDecision, PairLine
from mfdw_desktop.domain.resolution import (
    CODE,
    CORRECT,
    DROP,
    FIXED,
    GROUP,
    INITIALS,
    LISTED,
    NEWID,
    NOTES,
    Applied,
    GroupDecision,
    GroupProblem,
    grouped,
    resolve,
)
from mfdw_desktop.exchange.workbook import DAY, DECIMAL, Column, Sheet, write_workbook
from mfdw_desktop.importing.child import guarded_value

_TASK = "mfdw_desktop.importing.resolution:resolution_task"
_COLUMNS = (
    Column(GROUP, width=10), Column(LISTED, DAY, 12), Column(FIXED, DAY, 12),
    Column(CORRECT, width=9), Column(DROP, width=9), Column(NEWID, width=9),
    Column(INITIALS, width=9), Column(NOTES, width=28), Column("score", DECIMAL, 8),
    Column("why", width=44), Column(CODE, width=16), Column("name", width=24),
    Column("native_name", width=24), Column("sex", width=9), Column("birth_on", DAY, 12),
    Column("village", width=18), Column("phone", width=16), Column("centre", width=18),
)  # fmt: skip
_READ_ME = (
    "One group of rows may be one person. Fill exactly one of correct, drop and newid in each row.",
    "correct: yes - this record is right and stays.",
    "drop: yes - this is the same person; it is merged into the correct one of its group.",
    "newid: yes - this is another person.",
    "A group of which a row is left open is not applied. Fill initials and notes as you like.",
)


class Merging(Protocol):
    """What makes one client of two."""

    def merge(
        self, kept: int, other: int, *, remark: Mapping[str, str], progress: Progress
    ) -> Changes:
        """Merge two clients."""


class Deciding(Protocol):
    """What remembers decisions about pairs."""

    def decide(self, one: str, other: str, decision: PairDecision | None, *, initials: str) -> None:
        """Remember a decision about two records."""

    def uid(self, key: int) -> str:
        """Return the uid of a live client."""


Resolve = Callable[[str], int]
"""From a code, an old one as well, to the id of the client."""


def write(pairs: Sequence[PairLine], out: Path, today: date) -> int:
    """Write the pairs as groups to fill; return how many groups.

    Raises:
        RefusedError: the place cannot be written.
    """
    by_uid = {row.uid: row for pair in pairs for row in (pair.one, pair.other)}
    best: dict[str, PairLine] = {}
    for pair in reversed(pairs):
        best[pair.one.uid] = best[pair.other.uid] = pair
    groups = grouped((pair.one.uid, pair.other.uid) for pair in pairs)
    read_me = Sheet("Read me", (Column("", width=100),), ([line] for line in _READ_ME))
    rows = _rows(groups, by_uid, best, today)
    write_workbook(out, [Sheet("Duplicates", _COLUMNS, rows), read_me])
    return len(groups)


def apply(
    duplicates: Deciding,
    merges: Merging,
    resolve_code: Resolve,
    path: Path,
    progress: Progress | None = None,
) -> Applied:
    """Do what a workbook decides: each merge is a batch of its own, to be taken back alone.

    Groups that were applied before change nothing; those in doubt are left alone and told.

    Raises:
        RefusedError: no file, or none of its sheets has the columns.
    """
    progress = progress or Progress()
    if not path.is_file():
        raise RefusedError("file-missing", path=str(path))
    resolution = resolve(guarded_value(_TASK, {"path": path}, progress=progress))
    done = Applied(untouched=resolution.untouched, problems=list(resolution.problems))
    for at, group in enumerate(resolution.decisions):
        progress.report(at, len(resolution.decisions), "save")
        try:
            _apply(duplicates, merges, resolve_code, group, done, progress)
        except RefusedError as error:
            done.problems.append(GroupProblem(group.group, 0, error.code))
    return done


def _apply(
    duplicates: Deciding, merges: Merging, resolve_code: Resolve, group: GroupDecision,
    done: Applied, progress: Progress,
) -> None:  # fmt: skip
    keys = {code: resolve_code(code) for pair in group.different for code in pair}
    remark = {"initials": group.initials, "notes": group.notes}
    if group.kept:
        kept = resolve_code(group.kept)
        for code in group.dropped:
            other = resolve_code(code)
            if other == kept:
                continue  # merged before: her old code finds her already
            changes = merges.merge(kept, other, remark=remark, progress=progress)
            done.merged += 1
            done.batches.append(int(changes.batch or 0))
    for one, other_code in group.different:
        pair = [duplicates.uid(keys[code]) for code in (one, other_code)]
        if pair[0] != pair[1]:
            duplicates.decide(pair[0], pair[1], PairDecision.DIFFERENT, initials=group.initials)
            done.different += 1


def _rows(
    groups: Iterable[Sequence[str]], by_uid: dict[str, Any], best: dict[str, PairLine], today: date
) -> Iterable[list[Any]]:
    from mfdw_desktop.services.messages import reason_words

    for number, group in enumerate(groups, 1):
        for uid in group:
            row, pair = by_uid[uid], best[uid]
            why = ", ".join(reason_words(part.words, part.fields) for part in pair.score.reasons)
            yield [
                str(number), today, None, None, None, None, None, None, pair.score.total, why,
                row.code, row.name or None, row.native_name or None, row.sex.value, row.birth_on,
                row.village or None, row.phone or None, row.centre or None,
            ]  # fmt: skip
