"""The order of long lists in SQL: by a column of the screen, or the list's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from mfdw_desktop.domain.listing import Order


@dataclass(frozen=True)
class Sort:
    """What a column is sorted by, and the tables that have to be joined for it."""

    by: Sequence[Any]
    joins: Sequence[tuple[Any, Any]] = ()
    """Table and condition; each is of a key that is always there."""


Sorts = Mapping[str, Sort]
"""Column of the screen to what it is sorted by."""


def sort(*by: Any, joins: Sequence[tuple[Any, Any]] = ()) -> Sort:
    """Return a sort by these expressions, the first before the next."""
    return Sort(by, joins)


def in_order(
    query: sa.Select[Any], order: Order, sorts: Sorts, own: Sequence[Any], *, key: Any
) -> sa.Select[Any]:
    """Return a SELECT of ids in the order wanted.

    `own` is the order of the list itself, `key` what tells equal rows apart. Empty values stand
    last both ways: the two kinds of database put them at different ends.
    """
    wanted = sorts.get(order.column)
    if wanted is None:
        return query.order_by(*own)
    for table, condition in wanted.joins:
        query = query.join(table, condition)
    by = [each.desc() if order.descending else each.asc() for each in wanted.by]
    return query.order_by(
        *(each.nulls_last() for each in by), key.desc() if order.descending else key
    )


def told_apart(case: Any, states: Sequence[Any]) -> Any:
    """Return the place of a state in its list, so that states sort as people think of them."""
    return sa.case(*((case == str(each), at) for at, each in enumerate(states)), else_=len(states))


class DaysBetween(FunctionElement[int]):
    """How many days lie between two: SQLite reckons with their numbers, PostgreSQL with days."""

    name = "days_between"
    type = sa.Integer()
    inherit_cache = True


@compiles(DaysBetween)
def _days_between(element: Any, compiler: Any, **how: Any) -> str:
    first, last = (compiler.process(each, **how) for each in element.clauses)
    return f"({last} - {first})"


@compiles(DaysBetween, "sqlite")
def _days_between_sqlite(element: Any, compiler: Any, **how: Any) -> str:
    first, last = (compiler.process(each, **how) for each in element.clauses)
    return f"(julianday({last}) - julianday({first}))"


class Beside(FunctionElement[Any]):
    """A column that SQLite does not seek by, so that it walks a list in the list's own order."""

    name = "beside"
    inherit_cache = True

    def __init__(self, column: Any) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(Beside)
def _beside(element: Any, compiler: Any, **how: Any) -> str:
    return str(compiler.process(*element.clauses, **how))


@compiles(Beside, "sqlite")
def _beside_sqlite(element: Any, compiler: Any, **how: Any) -> str:
    return f"+{compiler.process(*element.clauses, **how)}"
