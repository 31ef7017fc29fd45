"""The rows of repeats of a response: created with it, compared and updated by position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mfdw_desktop.database.models import ResponseRow
from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.queries.imports import Standing, StandingChild
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.matching import Merged, compact, merge, without_cleared
from mfdw_desktop.domain.policies import FieldPolicy
from mfdw_desktop.domain.surveys import LinkMethod
from mfdw_desktop.importing.rows import FAMILY, GONE, ROWS_SAID, ChildRecord, RowRecord, places
from mfdw_desktop.services.intake_policies import Rules
from mfdw_desktop.services.intake_tally import Tally

_ROW = (
    "id", "uid", "response_id", "parent_row_id", "path", "position", "source_key", "answers",
    "missing", "member_id", "link_method", "link_score",
)  # fmt: skip

Place = tuple[tuple[str, int], ...]
"""Where a row stands: (path, position) from the outermost repeat in."""
Shape = list[tuple[str, int, int, str, str]]
"""A row each: path, index of the row around it, position, answers, missing."""


def shape_of(row: RowRecord) -> Shape:
    """Return what the repeats of a row say, without its keys and sheet rows."""
    return [
        (each.path, each.parent, each.position, each.answers, without_cleared(each.missing) or "")
        for each in row.children
    ]


def stored_shape(standing: Standing) -> Shape:
    """Return what the repeats of a stored response say, in the shape of a row's."""
    rows = standing.children or []
    index = {each.id: at for at, each in enumerate(rows)}
    return [
        (each.path, index.get(each.parent_id or 0, -1), each.position, each.answers,
         each.missing or "")
        for each in rows
    ]  # fmt: skip


@dataclass
class _Same:
    """A row of theirs and the row of ours in its place, if there is one."""

    theirs: ChildRecord
    ours: StandingChild | None
    place: str = ""


class ChildWriter:
    """Gathers rows of repeats and writes them with their responses."""

    def __init__(self, unit: Unit, tally: Tally, rules: Rules) -> None:
        self._unit = unit
        self._rules = rules
        own = rules.policies.fields
        self._adds = own not in (FieldPolicy.KEEP, FieldPolicy.ASK)
        """Whether rows come to a response that stands."""
        self._removes = own in (FieldPolicy.OVERWRITE, FieldPolicy.NEWER, FieldPolicy.ALWAYS)
        self._tally = tally
        self._new: list[tuple[Any, ...]] = []
        self._changed: list[tuple[int, str, dict[str, tuple[Any, Any]]]] = []
        self._removed: list[int] = []

    def create(self, response: int, row: RowRecord) -> list[StandingChild]:
        """Gather the rows of a new response."""
        if not row.children:
            return []
        first = self._unit.reserve(ResponseRow, len(row.children))
        made = []
        for at, each in enumerate(row.children):
            parent = first + each.parent if each.parent >= 0 else None
            made.append(self._add(first + at, response, parent, each))
        return made

    def without_gone(self, standing: Standing, row: RowRecord) -> RowRecord:
        """Return a row without the rows of its repeats that were deleted since, when mended."""
        if not row.children or not self._rules.is_mended_since(standing.uid, row):
            return row
        gone = self._rules.brought(standing.uid).said.get(GONE, ())
        kept: list[ChildRecord] = []
        places: dict[int, int] = {}
        counted: Counter[tuple[int, str]] = Counter()
        for at, each in enumerate(row.children):
            if each.sign in gone or (each.parent >= 0 and each.parent not in places):
                continue
            parent = places.get(each.parent, -1)
            counted[parent, each.path] += 1
            places[at] = len(kept)
            kept.append(each._replace(parent=parent, position=counted[parent, each.path]))
        return row._replace(children=tuple(kept))

    def is_same(self, standing: Standing, row: RowRecord) -> bool:
        """Tell whether the row's repeats would change nothing; none in the file says nothing."""
        if not row.children:
            return True
        if shape_of(row) == stored_shape(standing):
            return True
        pairs, left = self._paired(standing, row)
        return not (left and self._removes) and all(
            not self._adds if each.ours is None else not self._merged(each, row, standing).differs
            for each in pairs
        )

    def asks(self, standing: Standing, row: RowRecord) -> bool:
        """Tell whether a person has to say which repeats stand."""
        return (
            self._rules.policies.fields is FieldPolicy.ASK
            and bool(row.children)
            and shape_of(row) != stored_shape(standing)
        )

    def update(self, standing: Standing, row: RowRecord) -> None:
        """Bring the stored rows to what the file says: changed, added, and gone."""
        pairs, left = self._paired(standing, row)
        keys: list[int | None] = []
        kept: list[StandingChild] = []
        for each in pairs:
            parent = keys[each.theirs.parent] if each.theirs.parent >= 0 else None
            if each.ours is not None:
                self._change(each, row, standing)
                kept.append(each.ours)
                keys.append(each.ours.id)
            elif self._adds and (parent is not None or each.theirs.parent < 0):
                key = self._unit.reserve(ResponseRow)
                kept.append(self._add(key, standing.id, parent, each.theirs))
                keys.append(key)
            else:
                keys.append(None)
        if self._removes:
            self._removed += [each.id for each in left]
        else:
            kept += left
        standing.children = kept

    def flush(self, links: Mapping[int, tuple[int, float]]) -> None:
        """Write what was gathered; the responses are there by now.

        `links` are rows of rosters to the members that they speak of, with the score.
        """
        rule = LinkMethod.RULE.value
        self._unit.create_many(
            ResponseRow,
            _ROW,
            [
                (*each, links[each[0]][0], rule, links[each[0]][1]) if each[0] in links
                else (*each, None, None, None)
                for each in self._new
            ],
        )  # fmt: skip
        if self._changed:
            uids = imports.row_uids(self._unit.connection, [key for key, _, _ in self._changed])
            self._unit.update_many(
                ResponseRow, [(key, uids[key], fields) for key, _, fields in self._changed]
            )
        if self._removed:
            self._unit.remove_many(ResponseRow, self._removed)
        self._new, self._changed, self._removed = [], [], []

    def _add(self, key: int, response: int, parent: int | None, each: ChildRecord) -> StandingChild:
        missing = without_cleared(each.missing)
        self._new.append((key, uuid7(), response, parent, each.path, each.position,
                          each.source_key or None, each.answers, missing))  # fmt: skip
        self._tally.filled(imports.document(each.answers))
        return StandingChild(key, each.path, parent, each.position, each.answers, missing)

    def _change(self, pair: _Same, row: RowRecord, standing: Standing) -> None:
        ours = pair.ours
        assert ours is not None
        merged = self._merged(pair, row, standing)
        self._tally.laid(
            changed=merged.changed, cleared=merged.cleared, kept=merged.kept, filled=merged.set
        )
        if not merged.differs:
            return
        old = imports.document(ours.answers)
        for code in (*merged.set, *merged.changed, *merged.cleared):
            self._tally.sample(
                pair.theirs.row, pair.theirs.source_key or pair.theirs.path, code,
                old.get(code), merged.answers.get(code),
            )  # fmt: skip
        fields: dict[str, tuple[Any, Any]] = {}
        answers, missing = compact(merged.answers), compact(merged.missing)
        if answers != ours.answers:
            fields["answers"] = (ours.answers, answers)
        new_missing = missing if merged.missing else None
        if new_missing != ours.missing:
            fields["missing"] = (ours.missing, new_missing)
        ours.answers, ours.missing = answers, new_missing
        self._changed.append((ours.id, "", fields))

    def _merged(self, pair: _Same, row: RowRecord, standing: Standing) -> Merged:
        assert pair.ours is not None
        ours = imports.document(pair.ours.answers), imports.document(pair.ours.missing)
        theirs = imports.document(pair.theirs.answers), imports.document(pair.theirs.missing)
        if ours == theirs:
            return merge(*ours, *theirs)
        before = self._rules.brought(standing.uid).said
        said = before.get(ROWS_SAID, {}).get(pair.place, {})
        is_old = self._rules.is_mended_since(standing.uid, row)
        is_old = is_old and pair.theirs.sign in before.get(FAMILY, ())
        laid = self._rules.lay(
            row, pair.ours.uid or standing.uid, ours, theirs, said, is_old=is_old
        )
        return merge(*ours, laid.answers, laid.missing)

    def _paired(
        self, standing: Standing, row: RowRecord
    ) -> tuple[list[_Same], list[StandingChild]]:
        """Return each row of theirs with ours in its place, and ours that have none."""
        ours, named = _places(standing.children or []), places(row.children)
        chains: list[Place] = []
        pairs: list[_Same] = []
        for each in row.children:
            around = chains[each.parent] if each.parent >= 0 else ()
            chain = (*around, (each.path, each.position))
            chains.append(chain)
            pairs.append(_Same(each, ours.pop(chain, None), named[len(pairs)]))
        # A sheet that is not in the file says nothing of its rows.
        paths = {each.path for each in row.children}
        return pairs, [each for each in ours.values() if each.path in paths]


def _places(rows: Sequence[StandingChild]) -> dict[Place, StandingChild]:
    places: dict[int, Place] = {}
    found: dict[Place, StandingChild] = {}
    for each in rows:
        around = places.get(each.parent_id or 0, ())
        places[each.id] = (*around, (each.path, each.position))
        found[places[each.id]] = each
    return found
