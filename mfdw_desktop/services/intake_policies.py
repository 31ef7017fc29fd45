"""The rules of an import at work: which rows are taken, and whose value stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import edits, imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.matching import CLEARED
from mfdw_desktop.domain.policies import Laid, Policies, RowPolicy, Verdict, lay
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_tally import Tally

_EMPTY: tuple[Any, ...] = (None, "", ())
Difference = tuple[str, Any, Any]
"""Name of a column, what stands, what the file says."""
_BESIDE = frozenset({"sort_name", "search_text", "birth_estimated"})
"""Columns that follow from others; nobody decides about them."""


@dataclass
class Ruled:
    """What the rules make of the fields in which a row of a list differs."""

    rules: Rules
    codes: Mapping[str, str]
    """Column to the field of the list that fills it, where that has another name."""
    taken: list[Difference] = field(default_factory=list)
    held: list[Difference] = field(default_factory=list)
    asked: list[Difference] = field(default_factory=list)

    def code(self, name: str) -> str:
        """Return the field that fills a column."""
        return self.codes.get(name, name.removesuffix("_id"))

    def note(self, tally: Tally, row: RowRecord, key: str) -> None:
        """Count it, show it, and put what is asked before a person."""
        code = self.code
        kinds: dict[str, list[str]] = {"filled": [], "changed": [], "cleared": []}
        for name, old, new in self.taken:
            if name not in _BESIDE:
                is_filled, is_cleared = old in _EMPTY, new in _EMPTY
                kind = "filled" if is_filled else "cleared" if is_cleared else "changed"
                kinds[kind].append(code(name))
                tally.sample(row.row, key, name, old, new)
        tally.laid(
            **kinds,
            held=[code(name) for name, _, _ in self.held if name not in _BESIDE],
            asked=[code(name) for name, _, _ in self.asked if name not in _BESIDE],
        )
        for name, old, new in self.asked:
            if name not in _BESIDE:
                tally.problem(self.rules.asked(row, code(name), old, new))


class Rules:
    """The policies of one import for one file, with what they need to know."""

    def __init__(self, unit: Unit, policies: Policies, header: RowsHeader) -> None:
        """Look whether the file says all that the rules need.

        Raises:
            RefusedError: the newer value is to stand, and the file does not say which that is.
        """
        if policies.needs_time and not header.has_moments:
            raise RefusedError("source-time-missing", sheet=header.sheet)
        self._unit, self._header = unit, header
        self.policies = policies
        self.columns = frozenset(m.target for m in header.matches if m.target)
        self._letters = {m.target: m for m in reversed(header.matches) if m.target}
        self._edited: dict[str, dict[str, datetime]] = {}

    @property
    def is_plain(self) -> bool:
        """Whether the file's values are simply laid over ours."""
        return self.policies.is_plain

    @property
    def takes_new(self) -> bool:
        """Whether rows of records that we do not have are taken."""
        return self.policies.rows is not RowPolicy.UPDATE

    @property
    def takes_known(self) -> bool:
        """Whether rows of records that we have are taken."""
        return self.policies.rows is not RowPolicy.CREATE

    def look(self, uids: Iterable[str]) -> None:
        """Look up when somebody last changed these records by hand, where it matters."""
        if self.policies.needs_time:
            self._edited = edits.last_by_hand(self._unit.connection, uids)

    def is_newer(self, uid: str, row: RowRecord) -> Callable[[str], bool]:
        """Return whether the row was written after our value of a field was."""
        by_hand = self._edited.get(uid, {})

        def newer(code: str) -> bool:
            at = by_hand.get(code)
            return at is None or (bool(row.moment) and _moment(row.moment) > at)

        return newer

    def lay(
        self,
        row: RowRecord,
        uid: str,
        ours: tuple[Mapping[str, Any], Mapping[str, str]],
        theirs: tuple[Mapping[str, Any], Mapping[str, str]],
    ) -> Laid:
        """Return what of a row (answers and reasons) is laid over ours."""
        return lay(
            self.policies, *ours, *theirs, columns=self.columns, is_newer=self.is_newer(uid, row)
        )

    def clears(self, row: RowRecord, code: str) -> bool:
        """Tell whether a row of a list empties a field: by `<clear>`, or by the column's switch."""
        said = imports.document(row.missing)
        if said.get(code) == CLEARED:
            return True
        is_blank = code not in said and code not in imports.document(row.answers)
        return is_blank and code in self.policies.clears and code in self.columns

    def rule(
        self,
        row: RowRecord,
        uid: str,
        differing: Sequence[Difference],
        codes: Mapping[str, str] | None = None,
    ) -> Ruled:
        """Return what becomes of the fields in which a row of a list differs from ours."""
        ruled, newer = Ruled(self, codes or {}), self.is_newer(uid, row)
        for each in differing:
            name, old, _ = each
            code = ruled.code(name)
            is_empty = old in _EMPTY
            verdict = self.policies.verdict(code, is_empty=is_empty, is_newer=_as(newer, name))
            {Verdict.TAKE: ruled.taken, Verdict.HOLD: ruled.held, Verdict.ASK: ruled.asked}[
                verdict
            ].append(each)
        return ruled

    def left_out(self, row: RowRecord, rule: str) -> RowProblem:
        """Return why a row is left out: `row-not-new` or `row-not-known`."""
        return RowProblem(self._header.sheet, row.row, "", "", row.key or row.client, rule,
                          Severity.INFO)  # fmt: skip

    def asked(self, row: RowRecord, code: str, ours: object, theirs: object) -> RowProblem:
        """Return the question which of two values stands."""
        match = self._letters.get(code)
        letter, header = (match.letter, match.header) if match is not None else ("", code)
        fields: dict[str, object] = {"ours": _shown(ours), "theirs": _shown(theirs)}
        return RowProblem(self._header.sheet, row.row, letter, header, _shown(theirs),
                          "value-differs", Severity.WARNING, fields)  # fmt: skip


def _as(newer: Callable[[str], bool], column: str) -> Callable[[str], bool]:
    """Return the question about a field, asked of the column that holds it."""
    return lambda _: newer(column)


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _shown(value: object) -> str:
    if value in _EMPTY:
        return "—"
    if isinstance(value, tuple):
        return "; ".join(getattr(each, "text", str(each)) for each in value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
