"""The words of clients' names and villages that are nearly a word that was typed."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client
from mfdw_desktop.domain.names import edits, edits_allowed, sound

_MOST = 12
"""Words that one typed word may stand for."""
_MOST_EDITS = 2
"""Typing mistakes that the longest word may hold."""
_SAID = 5
"""Letters from which on two names that sound nearly alike may be one."""
_VOCABULARY = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.client_words "
    "USING fts5vocab('main', 'client_prefix', 'row')"
)
_BETWEEN = sa.text(
    "SELECT term FROM client_words WHERE term >= :least AND term < :end"
    " AND length(term) >= :length AND term NOT GLOB '*[0-9]*'"
)
_LEAST = "a"
"""Where letters of all scripts begin; numbers stand before it."""


def near(connection: Connection, word: str, *, besides: bool = False) -> list[str]:
    """Return words that clients are found by and that differ from a word by a typing mistake.

    Whole words come before words that only begin so. A number is never another number.
    `besides` leaves out the word itself, which somebody bears.
    """
    allowed = edits_allowed(word)
    if not allowed or any(each.isdigit() for each in word):
        return []
    # People seldom miss the first letter, and few words share it.
    first = word[0]
    for least, end in ((first, chr(ord(first) + 1)), (_LEAST, "\U0010ffff")):
        words = _words(connection, word, least, end)
        found = _nearest(word, (each for each in words if each != word or not besides), allowed)
        if found:
            return found
    return []


def _nearest(word: str, words: Iterable[str], allowed: int) -> list[str]:
    said = sound(word)
    scored = []
    for each in words:
        whole = edits(word, each, allowed)
        if whole > allowed:
            whole = _spelt_otherwise(said, sound(each))
        if whole <= _MOST_EDITS:
            scored.append((0, whole, each))
        elif len(each) > len(word):
            begun = edits(word, each, allowed, is_beginning=True)
            if begun <= allowed:
                scored.append((1, begun, each))
    best = min(scored, default=(0, 0, ""))[:2]
    return sorted(each[2] for each in scored if each[:2] == best)[:_MOST]


def _spelt_otherwise(one: str, other: str) -> int:
    """Return as how many mistakes it counts that two words are nearly one name in Latin letters."""
    if one == other:
        return 1
    is_near = min(len(one), len(other)) >= _SAID and edits(one, other, 1) == 1
    return _MOST_EDITS if is_near else _MOST_EDITS + 1


def _words(connection: Connection, word: str, least: str, end: str) -> list[str]:
    """Return the words from `least` on and before `end` that may be near."""
    length = len(word) - _MOST_EDITS
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_VOCABULARY)
        rows = connection.execute(_BETWEEN, {"least": least, "end": end, "length": length})
        return [str(each) for each in rows.scalars()]
    # By the index of trigrams: the first letter or any three are as typed in most words.
    pieces = {f"{gap}{word[0]}" for gap in " \n"} | {
        word[at : at + 3] for at in range(len(word) - 2)
    }
    held = [Client.search_text.contains(each, autoescape=True) for each in sorted(pieces)]
    words = (
        sa.select(
            sa.func.unnest(sa.func.regexp_split_to_array(Client.search_text, r"\s+")).label("term")
        )
        .where(sa.or_(Client.search_text.startswith(word[0], autoescape=True), *held))
        .subquery()
    )
    query = (
        sa.select(words.c.term)
        .distinct()
        .where(sa.func.length(words.c.term) >= length, words.c.term.op("!~")("[0-9]"))
    )
    found = (str(each) for each in connection.execute(query).scalars())
    return [each for each in found if least <= each < end]
