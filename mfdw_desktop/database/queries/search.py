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
        parts.append(_in("client_trigram", " AND ".join(_quoted(word) for word in long)))
    if short:
        parts.append(_in("client_prefix", " AND ".join(f"{_quoted(word)} *" for word in short)))
    return sa.and_(*parts)


def candidate_ids(connection: Connection, words: list[str], limit: int) -> list[int]:
    """Return ids of live clients who hold any of the words, at most `limit` a word.

    No order is asked for: ranking is done over the few that come back.
    """
    found: dict[int, None] = {}
    for word in words:
        condition = matches(connection.dialect.name, word)
        query = sa.select(Client.id).where(condition, Client.deleted_at.is_(None)).limit(limit)
        found.update(dict.fromkeys(connection.execute(query).scalars()))
    return list(found)


def _holds(word: str) -> sa.ColumnElement[bool]:
    """Return that a word is inside the text, or begins a word of it when it is short."""
    if len(word) >= _TRIGRAM:
        return Client.search_text.contains(word, autoescape=True)
    inside = (Client.search_text.contains(f"{gap}{word}", autoescape=True) for gap in " \n")
    return sa.or_(Client.search_text.startswith(word, autoescape=True), *inside)


def _in(index: str, query: str) -> sa.ColumnElement[bool]:
    rows = sa.text(f"SELECT rowid FROM {index} WHERE {index} MATCH :{index}_query")  # noqa: S608
    found = rows.bindparams(**{f"{index}_query": query}).columns(sa.column("rowid", sa.Integer))
    return Client.id.in_(sa.select(found.subquery(index + "_hits").c.rowid))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
