"""What the rows of a list are read with: the client, the scheme, the person, days and amounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from mfdw_desktop.database.queries import list_imports
from mfdw_desktop.database.queries.imports import KnownClient
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money, from_decimal
from mfdw_desktop.domain.names import fold
from mfdw_desktop.importing.rows import RowRecord
from mfdw_desktop.services import giving
from mfdw_desktop.services.intake_linking import ImportBranch

D = TypeVar("D")


class WrongRow(Exception):  # noqa: N818 - caught by the target of the list, never shown
    """A row that cannot be stored: the field, the rule, what stands there, and what it needs."""

    def __init__(self, name: str, rule: str, value: object = "", **fields: object) -> None:
        super().__init__(rule)
        self.name, self.rule, self.value, self.fields = name, rule, str(value), fields


@dataclass
class Line:
    """A row with its answers, and the client that it names."""

    row: RowRecord
    answers: dict[str, Any]
    client: KnownClient | None = None
    record: int = 0
    """Key of what the row is about, where the row it came from tells and not its cells."""
    parts: list[Line] = field(default_factory=list)
    """The lines that the row holds side by side."""
    counted: tuple[str, ...] | None = None
    """Of such a line: the fields that are its own."""
    clashes: bool = False
    """Whether the row says something else of the same."""

    def text(self, name: str) -> str:
        """Return what stands in a column, without the spaces around it; empty for nothing."""
        return str(self.answers.get(name) or "").strip()

    def day(self, name: str) -> date | None:
        """Return the day of a column; None for nothing."""
        said = self.answers.get(name)
        return date.fromisoformat(str(said)[:10]) if said else None

    @property
    def holder(self) -> KnownClient:
        """The client, of a list whose rows all name one."""
        assert self.client is not None
        return self.client


Read = Callable[["Desk", Line, str, str], Any]
"""From a column of a row, in a currency, to the value of the record."""


@dataclass(frozen=True)
class Column:
    """A column of a list, and the field of the record that it fills."""

    name: str
    """Of the field."""
    read: Read
    code: str = ""
    """Of the column; empty: as the field."""
    empty: Any = None
    """What the field holds when the column clears it."""

    @property
    def source(self) -> str:
        """The column's code."""
        return self.code or self.name


def text(name: str, code: str = "") -> Column:
    """Return a column of words."""
    return Column(name, lambda _desk, line, source, _code: line.text(source), code, "")


def day(name: str, code: str = "") -> Column:
    """Return a column of days."""
    return Column(name, lambda _desk, line, source, _code: line.day(source), code)


def integer(name: str, code: str = "") -> Column:
    """Return a column of whole numbers."""
    return Column(name, lambda _desk, line, source, _code: int(line.answers[source]), code)


def money(name: str, code: str = "") -> Column:
    """Return a column of amounts."""
    return Column(
        name, lambda desk, line, source, currency: desk.amount(line, source, currency), code
    )


def choice(name: str, kind: type[StrEnum], code: str = "") -> Column:
    """Return a column of the codes of a list."""
    return Column(name, lambda _desk, line, source, _code: kind(line.text(source)), code)


@dataclass
class Desk:
    """What is looked up once for a list, and used for each of its rows."""

    unit: Unit
    branch: ImportBranch
    today: date
    sees_sensitive: bool
    schemes: dict[int, Scheme] = field(init=False)
    currency: str = field(init=False)

    def __post_init__(self) -> None:
        """Read the catalogue."""
        self.schemes = giving.known_schemes(self.unit.connection)
        self.currency = list_imports.currency(self.unit.connection)
        self._by_word: dict[str, Scheme] = {}
        for scheme in self.schemes.values():
            for word in (scheme.name, scheme.native_name, scheme.code):
                if word:
                    self._by_word[fold(word)] = scheme
        self._members: dict[tuple[int, str], int | None] = {}

    def named_scheme(self, line: Line, kind: str) -> Scheme | None:
        """Return the scheme of a kind that a row names; None when it names none.

        Raises:
            WrongRow: there is no such scheme, or it is of another kind.
        """
        said = line.text("scheme")
        if not said:
            return None
        found = self._by_word.get(fold(said))
        if found is None or (kind and found.kind != kind):
            raise WrongRow("scheme", "scheme-unknown", said)
        return found

    def scheme(self, line: Line, kind: str) -> Scheme:
        """Return the scheme that a row names, else the only one of the kind.

        Raises:
            WrongRow: it names none, and there is not exactly one.
        """
        found = self.named_scheme(line, kind)
        if found is not None:
            return found
        of_kind = [each for each in self.schemes.values() if each.kind == kind]
        if len(of_kind) != 1:
            raise WrongRow("scheme", "scheme-not-named")
        return of_kind[0]

    def member(self, line: Line, name: str, client: int) -> int | None:
        """Return the line on the roster of the person a row names; None when it names nobody.

        Raises:
            WrongRow: nobody, or more than one, has that name in the household.
        """
        said = line.text(name)
        if not said:
            return None
        key = (client, fold(said))
        if key not in self._members:
            self._members[key] = list_imports.member_of(self.unit.connection, client, said)
        found = self._members[key]
        if found is None:
            raise WrongRow(name, "person-not-in-household", said)
        return found

    def amount(self, line: Line, name: str, currency: str) -> Money | None:
        """Return the amount of a column; None for nothing.

        Raises:
            WrongRow: it has more digits than the currency.
        """
        said = line.answers.get(name)
        if said is None:
            return None
        code = line.text("currency") or currency or self.currency
        minor = from_decimal(Decimal(str(said)), code)
        if minor is None:
            raise WrongRow(name, "amount-unreadable", said)
        return Money(minor, code)

    def laid(
        self,
        line: Line,
        columns: Sequence[Column],
        ours: D,
        *,
        currency: str = "",
        cleared: Callable[[str], bool],
    ) -> D:
        """Return a record with what a row says laid over it: a blank leaves what stands.

        Raises:
            WrongRow: an amount that cannot be.
        """
        values: dict[str, Any] = {}
        for each in columns:
            if line.answers.get(each.source) is not None:
                values[each.name] = each.read(self, line, each.source, currency)
            elif cleared(each.source):
                values[each.name] = each.empty
        return replace(ours, **values)  # type: ignore[type-var]
