"""Finding clients by what people type: part words, any script, no accents needed.

Three letters and more go through the trigram index, one and two through the index of
first letters (`performance.md` section 4). Text is folded the same way on both sides.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client
from mfdw_desktop.domain.names import fold

_TRIGRAM = 3


def words_of(text: str) -> list[str]:
    """Return the folded words of a search."""
    return fold(text).split()


def matches(dialect: str, text: str) -> sa.ColumnElement[bool]:
    """Return the condition that a client holds every word of `text`."""
    words = words_of(text)
    if not words:
        return sa.true()
    if dialect != "sqlite":
        return sa.and_(*(_holds(word) for word in words))
    parts: list[sa.ColumnElement[bool]] = []
    long = [word for word in words if len(word) >= _TRIGRAM]
    short = [word for word in words if len(word) < _TRIGRAM]
    if long:
        parts.append(_in("client_trigram", _inside(long)))
    if short:
        parts.append(_in("client_prefix", _beginning(short)))
    return sa.and_(*parts)


def source(
    dialect: str, text: str, *, tag: str = ""
) -> tuple[sa.FromClause, sa.ColumnElement[bool]]:
    """Return clients whom `text` finds, as a source and a condition, as they are come upon.

    The first hits cost the same however many there are, which `matches` cannot promise:
    SQLite gathers what a condition of it finds before it looks at the first client. A `tag`
    keeps several of them apart in one statement.
    """
    table = Client.__table__
    words = words_of(text)
    if dialect != "sqlite" or not words:
        return table, matches(dialect, text)
    long = [word for word in words if len(word) >= _TRIGRAM]
    short = [word for word in words if len(word) < _TRIGRAM]
    if not long:
        return _joined(table, "client_prefix", _beginning(short), tag), sa.true()
    others = _in("client_prefix", _beginning(short), tag) if short else sa.true()
    return _joined(table, "client_trigram", _inside(long), tag), others


def candidate_ids(connection: Connection, words: list[str], limit: int) -> list[int]:
    """Return ids of live clients who hold any of the words, at most `limit` a word.

    No order is asked for: ranking is done over the few that come back.
    """
    found: dict[int, None] = {}
    for word in words:
        clients, condition = source(connection.dialect.name, word)
        query = (
            sa.select(Client.id)
            .select_from(clients)
            .where(condition, Client.deleted_at.is_(None))
            .limit(limit)
        )
        found.update(dict.fromkeys(connection.execute(query).scalars()))
    return list(found)


def _holds(word: str) -> sa.ColumnElement[bool]:
    """Return that a word is inside the text, or begins a word of it when it is short."""
    if len(word) >= _TRIGRAM:
        return Client.search_text.contains(word, autoescape=True)
    inside = (Client.search_text.contains(f"{gap}{word}", autoescape=True) for gap in " \n")
    return sa.or_(Client.search_text.startswith(word, autoescape=True), *inside)


def _inside(words: list[str]) -> str:
    return " AND ".join(_quoted(word) for word in words)


def _beginning(words: list[str]) -> str:
    return " AND ".join(f"{_quoted(word)} *" for word in words)


def _in(index: str, query: str, tag: str = "") -> sa.ColumnElement[bool]:
    return Client.id.in_(sa.select(_hits(index, query, tag).c.rowid))


def _joined(table: sa.FromClause, index: str, query: str, tag: str = "") -> sa.FromClause:
    hits = _hits(index, query, tag)
    return hits.join(table, table.c.id == hits.c.rowid)


def _hits(index: str, query: str, tag: str = "") -> sa.Subquery:
    name = f"{index}_query{tag}"
    rows = sa.text(f"SELECT rowid FROM {index} WHERE {index} MATCH :{name}")  # noqa: S608
    found = rows.bindparams(**{name: query}).columns(sa.column("rowid", sa.Integer))
    return found.subquery(f"{index}_hits{tag}")


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
