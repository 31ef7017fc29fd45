"""One column type for each kind of value: SQLite STRICT storage, native on PostgreSQL.

Every type also gives a value its plain form (what JSON can hold), which the ledger and
the content hash use and which is what SQLite stores.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

Plain = str | int | float | None


class Kind(TypeDecorator[Any]):
    """A value with one plain form and one storage type a dialect."""

    impl: Any = sa.Text
    cache_ok = True
    native: type[TypeEngine[Any]] | TypeEngine[Any] = sa.Text
    """The type on PostgreSQL."""
    stored: type[TypeEngine[Any]] = sa.Text
    """The type on SQLite."""

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the storage type of the dialect."""
        chosen = self.stored if dialect.name == "sqlite" else self.native
        return dialect.type_descriptor(chosen() if isinstance(chosen, type) else chosen)

    def plain(self, value: Any) -> Any:
        """Return the plain form of a value."""
        return value

    def value(self, plain: Any) -> Any:
        """Return the value that a plain form stands for."""
        return plain

    def bind_processor(self, dialect: Dialect) -> Any:
        """Return nothing where a value is stored as it is: a call a cell adds up."""
        if dialect.name == "sqlite" and type(self).plain is Kind.plain:
            return None
        return super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: Any) -> Any:
        """Return nothing where a value is read as it was stored."""
        if dialect.name == "sqlite" and type(self).value is Kind.value:
            return None
        return super().result_processor(dialect, coltype)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Return what the driver is given."""
        if value is None:
            return None
        return self.plain(value) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return what the program is given."""
        if value is None:
            return None
        return self.value(value) if dialect.name == "sqlite" else value


class Words(Kind):
    """Text of any length."""

    impl: Any = sa.Text
    cache_ok = True


class Uid(Kind):
    """A UUIDv7 as lower-case text with hyphens."""

    impl: Any = sa.Text
    cache_ok = True
    native = postgresql.UUID(as_uuid=False)


class Count(Kind):
    """A whole number."""

    impl: Any = sa.Integer
    cache_ok = True
    stored = sa.Integer
    native = sa.BigInteger


class Key(Kind):
    """The integer key of a row, for joins within one database."""

    impl: Any = sa.Integer
    cache_ok = True
    stored = sa.Integer
    native = sa.BigInteger


class Money(Kind):
    """Whole minor units of a currency that stands in a column beside it."""

    impl: Any = sa.Integer
    cache_ok = True
    stored = sa.Integer
    native = sa.BigInteger


class Ratio(Kind):
    """A number with a fraction that is not money: a score, a share."""

    impl: Any = sa.REAL
    cache_ok = True
    stored = sa.REAL
    native = postgresql.DOUBLE_PRECISION


class Flag(Kind):
    """Yes or no."""

    impl: Any = sa.Boolean
    cache_ok = True
    stored = sa.Integer
    native = sa.Boolean

    def plain(self, value: Any) -> Any:
        """Return 1 or 0."""
        return None if value is None else int(value)

    def value(self, plain: Any) -> Any:
        """Return True or False."""
        return None if plain is None else bool(plain)


class Day(Kind):
    """A date without a time zone, stored as ISO text."""

    impl: Any = sa.Text
    cache_ok = True
    native = sa.Date

    def plain(self, value: Any) -> Any:
        """Return `2026-03-31`."""
        return value.isoformat() if isinstance(value, date) else value

    def value(self, plain: Any) -> Any:
        """Return the date."""
        return date.fromisoformat(plain) if isinstance(plain, str) else plain


class Moment(Kind):
    """A moment in UTC, stored as ISO text with milliseconds and Z."""

    impl: Any = sa.Text
    cache_ok = True
    native = postgresql.TIMESTAMP(timezone=True)

    def plain(self, value: Any) -> Any:
        """Return `2026-03-31T10:45:02.123Z`."""
        if not isinstance(value, datetime):
            return value
        moment = value.astimezone(UTC).replace(tzinfo=None)
        return moment.isoformat(timespec="milliseconds") + "Z"

    def value(self, plain: Any) -> Any:
        """Return the aware datetime."""
        return datetime.fromisoformat(plain) if isinstance(plain, str) else plain


class Json(Kind):
    """A JSON document."""

    impl: Any = sa.Text
    cache_ok = True
    native = postgresql.JSONB

    def plain(self, value: Any) -> Any:
        """Return compact JSON text; text is taken as JSON already."""
        if value is None or isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def value(self, plain: Any) -> Any:
        """Return the document."""
        return json.loads(plain) if isinstance(plain, str) else plain

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Return JSON text on SQLite, the document on PostgreSQL."""
        if value is None:
            return None
        if dialect.name == "sqlite":
            return self.plain(value)
        return json.loads(value) if isinstance(value, str) else value


class Bytes(Kind):
    """Binary content."""

    impl: Any = sa.LargeBinary
    cache_ok = True
    stored = sa.LargeBinary
    native = postgresql.BYTEA
