"""What SQLite knows of its indexes, so that it chooses among them by what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy.engine import Connection

_SAMPLED = 400
"""Entries of an index that ANALYZE looks at: more would take minutes in a large file."""
_MOST = 500
"""Different values that are counted beyond its samples."""
_WHERE = re.compile(r"\)\s*WHERE\s+(.+)\Z", re.IGNORECASE | re.DOTALL)


def gather(connection: Connection) -> None:
    """Have SQLite look at samples of its indexes, and put right what samples cannot say.

    Where all samples of an index hold one value, as that no row is in the bin, SQLite takes it
    for a value that some four hundred rows have, however many there are: it then begins at the
    rows not in the bin, which are all of them. Such values are counted by leaps from one to the
    next.
    """
    if connection.dialect.name != "sqlite":
        return
    connection.exec_driver_sql(f"PRAGMA analysis_limit = {_SAMPLED}")
    connection.exec_driver_sql("ANALYZE")
    known = connection.exec_driver_sql(
        "SELECT s.tbl, s.idx, s.stat, m.sql FROM sqlite_stat1 AS s "
        "JOIN sqlite_master AS m ON m.type = 'index' AND m.name = s.idx"
    ).all()
    for table, index, stat, sql in known:
        numbers = [int(each) for each in stat.split() if each.isdigit()]
        if numbers[0] > 2 * _SAMPLED and len(numbers) > 1 and numbers[1] > _SAMPLED:
            told = _leaped(connection, table, index, sql or "", numbers)
            connection.exec_driver_sql(
                "UPDATE sqlite_stat1 SET stat = ? WHERE idx = ?",
                (" ".join(str(each) for each in told), index),
            )
    connection.exec_driver_sql("ANALYZE sqlite_schema")


def _leaped(
    connection: Connection, table: str, index: str, sql: str, numbers: Sequence[int]
) -> list[int]:
    """Return the rows of an index, and how many have one value in its first 1, 2 … columns."""
    names = connection.exec_driver_sql("SELECT name FROM pragma_index_info(?)", (index,)).scalars()
    found, same = list(numbers), _WHERE.search(sql)
    conditions, values = [same.group(1)] if same else [], list[Any]()
    for place, column in enumerate(list(names)[: len(numbers) - 1], 1):
        if column is None or found[place] <= _SAMPLED:  # an expression, or counted by samples
            break
        kinds, first = _kinds(connection, table, index, column, conditions, values)
        found[place] = max(found[place - 1] // max(kinds, 1), 1)
        if kinds > 1:
            break
        conditions.append(f'"{column}" IS ?')
        values.append(first)
    for place in range(1, len(found)):
        found[place] = min(found[place], found[place - 1])
    return found


def _kinds(
    connection: Connection,
    table: str,
    index: str,
    column: str,
    conditions: Sequence[str],
    values: Sequence[Any],
) -> tuple[int, Any]:
    """Return how many values a column has among some rows, and one of them."""
    rows = f'SELECT "{column}" FROM "{table}" INDEXED BY "{index}" WHERE '  # noqa: S608 - names of the schema
    of_rows = "".join(f"{each} AND " for each in conditions)
    next_one = f'{rows}{of_rows}"{column}" > d.v ORDER BY "{column}" LIMIT 1'
    first_one = f'{rows}{of_rows}"{column}" IS NOT NULL ORDER BY "{column}" LIMIT 1'
    counted = (
        f"WITH RECURSIVE d (v, n) AS (SELECT ({first_one}), 1 UNION ALL "  # noqa: S608
        f"SELECT ({next_one}), n + 1 FROM d WHERE v IS NOT NULL AND n < {_MOST}) "
        "SELECT count(v), min(v) FROM d"
    )
    kinds, first = connection.exec_driver_sql(counted, (*values, *values)).one()
    none = f'{rows}{of_rows}"{column}" IS NULL LIMIT 1'
    has_none = connection.exec_driver_sql(none, tuple(values)).first() is not None
    return int(kinds) + has_none, first
