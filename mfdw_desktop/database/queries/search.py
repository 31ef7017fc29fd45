"""Finding clients by what people type: part words, any script, no accents needed.

Where nobody is found as typed, words that are nearly the typed ones are looked for.

Three letters and more go through the trigram index, one and two through the index of
first letters (`performance.md` section 4). Text is folded the same way on both sides.
"""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client
from mfdw_desktop.database.queries import near_words
from mfdw_desktop.domain.identifiers import normalise_id, phone_key, read_code
from mfdw_desktop.domain.names import fold

_TRIGRAM = 3
_NUMBER = re.compile(r"[+(0-9][0-9 ().\-/]{5,}")
"""Digits with what people put between them."""


def words_of(text: str) -> list[str]:
    """Return the folded words of a search; a telephone or other number is one word.

    A number may be typed with the country's prefix, and is known by its last digits then.
    """
    folded = fold(text)
    if _NUMBER.fullmatch(folded):
        digits = normalise_id(folded).strip("+()")
        if folded.startswith(("+", "00")) and phone_key(digits):
            return [phone_key(digits)]
        if any(each in "-().+/" for each in folded) and len(digits) >= _TRIGRAM:
            return [re.sub("[^0-9]", "", digits)]
    return folded.split()


Readings = tuple[tuple[str, ...], ...]
"""For each word of a search what it may stand for; a client holds one of each."""


def readings(connection: Connection, text: str) -> Readings:
    """Return the words of a search as typed, or with near words where nobody holds those."""
    typed: Readings = tuple((word,) for word in words_of(text))
    if not typed or _finds(connection, typed):
        return typed
    meant = tuple((word, *_meant(connection, word)) for (word,) in typed)
    if len(typed) == 1 or _finds(connection, meant):
        return meant
    # A word that somebody bears may still be a mistake for the name of whom is meant.
    return tuple((*words, *near_words.near(connection, words[0], besides=True)) for words in meant)


def matches(connection: Connection, text: str) -> sa.ColumnElement[bool]:
    """Return the condition that a client holds every word of `text`, but for typing mistakes."""
    words = readings(connection, text)
    return _all_held(words) if connection.dialect.name != "sqlite" else _indexed(words)


def source(
    dialect: str, text: str | Readings, *, tag: str = ""
) -> tuple[sa.FromClause, sa.ColumnElement[bool]]:
    """Return clients whom `text` finds, as a source and a condition, as they are come upon.

    The first hits cost the same however many there are, which `matches` cannot promise:
    SQLite gathers what a condition of it finds before it looks at the first client. A `tag`
    keeps several of them apart in one statement. A text is taken as typed.
    """
    table = Client.__table__
    words = tuple((word,) for word in words_of(text)) if isinstance(text, str) else text
    if dialect != "sqlite" or not words:
        return table, _all_held(words)
    long, short = _by_length(words)
    if not long:
        return _joined(table, "client_prefix", _beginning(short), tag), sa.true()
    others = _in("client_prefix", _beginning(short), tag) if short else sa.true()
    return _joined(table, "client_trigram", _inside(long), tag), others


def _finds(connection: Connection, words: Readings) -> bool:
    clients, condition = source(connection.dialect.name, words, tag="_typed")
    query = sa.select(Client.id).select_from(clients)
    query = query.where(condition, Client.deleted_at.is_(None)).limit(1)
    return connection.execute(query).first() is not None


def _meant(connection: Connection, word: str) -> list[str]:
    """Return what a word that finds nobody may stand for: a code is known without its check."""
    if read_code(word).problem == "code-check":
        return [word[:-1].rstrip("-")]
    return near_words.near(connection, word)


def _by_length(words: Readings) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Return words for the index of trigrams, and those for the index of first letters."""
    long = [word for word in words if len(word[0]) >= _TRIGRAM]
    return long, [word for word in words if len(word[0]) < _TRIGRAM]


def _indexed(words: Readings) -> sa.ColumnElement[bool]:
    long, short = _by_length(words)
    parts: list[sa.ColumnElement[bool]] = []
    if long:
        parts.append(_in("client_trigram", _inside(long)))
    if short:
        parts.append(_in("client_prefix", _beginning(short)))
    return sa.and_(sa.true(), *parts)


def _all_held(words: Readings) -> sa.ColumnElement[bool]:
    held = (sa.or_(*(_holds(each) for each in word)) for word in words)
    return sa.and_(sa.true(), *held)


def clients(connection: Connection, text: str) -> sa.Select[Any]:
    """Return the SELECT of ids of the clients whom `text` finds, for lists of their records."""
    return sa.select(Client.id).where(matches(connection, text))


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


def _inside(words: list[tuple[str, ...]]) -> str:
    return " AND ".join(f"({' OR '.join(_quoted(each) for each in word)})" for word in words)


def _beginning(words: list[tuple[str, ...]]) -> str:
    return " AND ".join(f"{_quoted(word[0])} *" for word in words)


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
