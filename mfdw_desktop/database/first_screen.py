"""The first screen's rows through the bare driver, before SQLAlchemy is imported.

This module must import nothing of SQLAlchemy (a test holds it to that): it is what lets
the window show its list with the first paint (`performance.md` section 7).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

_ROWS = """
SELECT c.code, coalesce(c.name, ''), coalesce(c.native_name, ''), coalesce(e.name, ''), c.status
FROM client c LEFT JOIN centre e ON e.id = c.centre_id
WHERE c.deleted_at IS NULL AND c.status = 'active'
ORDER BY c.sort_name, c.id LIMIT ?
"""


class FirstRow(NamedTuple):
    """One client of the first screen."""

    code: str
    name: str
    native_name: str
    centre: str
    status: str


class FirstScreen(NamedTuple):
    """What the list of clients shows first."""

    rows: list[FirstRow]
    is_all: bool
    """Whether there are no more; counting a large branch would hold up the screen."""


def read(path: Path, passphrase: str | None, limit: int) -> FirstScreen | None:
    """Return the first active clients by name; None when the file cannot be read as it is.

    Why not is said when the database is opened properly, a moment later.
    """
    try:
        connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except sqlcipher.DatabaseError:
        return None
    try:
        if passphrase:
            quoted = passphrase.replace("'", "''")
            connection.execute(f"PRAGMA key = '{quoted}'")
        rows: list[Any] = connection.execute(_ROWS, (limit,)).fetchall()
    except sqlcipher.DatabaseError:
        return None
    finally:
        connection.close()
    return FirstScreen([FirstRow(*row) for row in rows], is_all=len(rows) < limit)
