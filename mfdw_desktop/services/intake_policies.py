"""The rules of an import at work: which rows are taken, and whose value stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import edits, imports
from mfdw_desktop.database.queries.brought import Brought, BroughtBefore
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.matching import CLEARED
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.own_fields import PREFIX
from mfdw_desktop.domain.policies import (
    Laid,
    Policies,
    RowPolicy,
    Verdict,
    Word,
    lay,
)
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.rows import SIGN, RowRecord, RowsHeader
from mfdw_desktop.services.intake_tally import Tally

_EMPTY: tuple[Any, ...] = (None, "", ())
Difference = tuple[str, Any, Any]
"""Name of a column, what stands, what the file says."""
_NOTHING = Brought()
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
    corrected: list[Difference] = field(default_factory=list)

    @property
    def left(self) -> list[Difference]:
        """What stays ours for now, whatever the reason."""
        return [*self.held, *self.asked, *self.corrected]

    def code(self, name: str) -> str:
        """Return the field that fills a column."""
        return self.codes.get(name, name.removesuffix("_id"))

    def note(
        self, tally: Tally, row: RowRecord, key: str, heads: Mapping[str, str] | None = None
    ) -> None:
        """Count it, show it, and put what is asked before a person.

        `heads` are other words for fields, where a row holds several records.
        """
        code = self.code
        kinds: dict[str, list[str]] = {"filled": [], "changed": [], "cleared": []}
        for name, old, new in self.taken:
            if name not in _BESIDE:
                is_filled, is_cleared = old in _EMPTY, new in _EMPTY
                kind = "filled" if is_filled else "cleared" if is_cleared else "changed"
                kinds[kind].append(code(name))
                tally.sample(row.row, key, (heads or {}).get(name, name), old, new)
        tally.laid(
            **kinds,
            held=[code(name) for name, _, _ in self.held if name not in _BESIDE],
            asked=[code(name) for name, _, _ in self.asked if name not in _BESIDE],
            corrected=[code(name) for name, _, _ in self.corrected if name not in _BESIDE],
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
        self._before = BroughtBefore(unit.connection)
        self._looked_at: list[str] = []
        self._brought: dict[str, Brought] | None = None

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
        self._looked_at, self._brought = list(uids), None
        if self.policies.needs_time:
            self._edited = edits.last_by_hand(self._unit.connection, self._looked_at)

    def brought(self, uid: str) -> Brought:
        """Return what files brought of a record that is something else here by now.

        It is looked up when a row differs, for all records of the part of the file at once.
        """
        if self._brought is None:
            self._brought = self._before.look(self._looked_at)
        if uid not in self._brought and uid not in self._looked_at:
            self._brought.update(self._before.look([uid]))
        return self._brought.get(uid, _NOTHING)

    def old_words(self, uid: str, said: Mapping[str, Any] | None = None) -> tuple[Word, Word]:
        """Return what tells of an answer, and of a reason, that a file said it before."""
        brought = self.brought(uid)
        answers, reasons = (brought.documents.get(name, {}) for name in ("answers", "missing"))
        before = {**brought.said, **(said or {})}
        return _word(answers, before), _word(reasons, before)

    def is_mended_since(self, uid: str, row: RowRecord) -> bool:
        """Tell whether this very row was mended in a workbook of problems: all it says is old."""
        return bool(row.sign) and self.brought(uid).said.get(SIGN) == row.sign

    def is_old_column(self, uid: str, code: str, column: str, value: object) -> bool:
        """Tell whether a file said this of a column before it was changed here."""
        if not self.policies.keeps_corrections(code):
            return False
        brought = self.brought(uid)
        return (code in brought.said and brought.said[code] == value) or (
            column in brought.columns and brought.columns[column] == value
        )

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
        said: Mapping[str, Any] | None = None,
        *,
        is_old: bool = False,
    ) -> Laid:
        """Return what of a row (answers and reasons) is laid over ours.

        `is_old`: whatever it says otherwise was put right since.
        """
        old = (_any, _any) if is_old else self.old_words(uid, said)
        return lay(
            self.policies, *ours, *theirs, columns=self.columns,
            is_newer=self.is_newer(uid, row), is_old_word=old,
        )  # fmt: skip

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
        places: Mapping[str, tuple[str, str]] | None = None,
    ) -> Ruled:
        """Return what becomes of the fields in which a row of a list differs from ours.

        `places` are the uid and the column that hold a field, where not the record's own.
        """
        places = places or {}
        ruled, newer = Ruled(self, codes or {}), self.is_newer(uid, row)
        answers = imports.document(row.answers) if differing else {}
        is_old = bool(differing) and self.is_mended_since(uid, row)
        old_words = {
            name
            for name, _, new in differing
            if is_old
            or self._is_old_word(*places.get(name, (uid, name)), ruled.code(name), new, answers)
        }
        for each in differing:
            name, old, _ = each
            code = ruled.code(name)
            if name in old_words or (name in _BESIDE and "birth_on" in old_words):
                ruled.corrected.append(each)
                continue
            is_empty = old in _EMPTY
            verdict = self.policies.verdict(code, is_empty=is_empty, is_newer=_as(newer, name))
            {Verdict.TAKE: ruled.taken, Verdict.HOLD: ruled.held, Verdict.ASK: ruled.asked}[
                verdict
            ].append(each)
        return ruled

    def _is_old_word(
        self, uid: str, name: str, code: str, new: object, answers: Mapping[str, Any]
    ) -> bool:
        """Tell whether a row of a list says what a file said before ours was changed."""
        if not self.policies.keeps_corrections(code) or new in _EMPTY:
            return False
        brought = self.brought(uid)
        if code in brought.said and brought.said[code] == answers.get(code):
            return True
        if name.startswith(PREFIX):
            own, known = name.removeprefix(PREFIX), brought.documents.get("own_fields", {})
            return own in known and known[own] == new
        column, value = (
            (f"{name}_minor", new.minor) if isinstance(new, Money) else (name, _plain(new))
        )
        return column in brought.columns and brought.columns[column] == value

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


def _any(_code: str, _value: Any) -> bool:
    return True


def _word(known: Mapping[str, Any], said: Mapping[str, Any]) -> Word:
    return lambda code, value: (
        (code in known and known[code] == value) or (code in said and said[code] == value)
    )


def _plain(value: object) -> object:
    """Return a value of a column as the ledger has it."""
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


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
