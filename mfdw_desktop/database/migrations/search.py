"""The search index over clients: FTS5 on SQLite, trigrams on PostgreSQL.

Both index `client.search_text`, which the program folds; triggers keep the index true
whatever writes the table.
"""

from __future__ import annotations

from sqlalchemy.engine import Connection

# Part words of three letters and more; the text is folded already, so case is not looked at.
_TRIGRAM = (
    "CREATE VIRTUAL TABLE client_trigram USING fts5("
    "search_text, content='client', content_rowid='id', tokenize='trigram case_sensitive 1')"
)
# First letters of words, for one and two letters. The categories keep Khmer and Indic
# words whole, which unicode61 would cut at every vowel sign.
_PREFIX = (
    "CREATE VIRTUAL TABLE client_prefix USING fts5("
    "search_text, content='client', content_rowid='id', prefix='1 2', detail=none, "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\")"
)
_NAMES = ("client_trigram", "client_prefix")


def create(connection: Connection) -> None:
    """Create the index of the database's dialect."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        connection.exec_driver_sql(
            "CREATE INDEX ix_client_search_text ON client USING gin (search_text gin_trgm_ops)"
        )
        return
    connection.exec_driver_sql(_TRIGRAM)
    connection.exec_driver_sql(_PREFIX)
    added = " ".join(
        f"INSERT INTO {name} (rowid, search_text) VALUES (new.id, new.search_text);"  # noqa: S608
        for name in _NAMES
    )
    taken = " ".join(
        f"INSERT INTO {name} ({name}, rowid, search_text) "  # noqa: S608
        "VALUES ('delete', old.id, old.search_text);"
        for name in _NAMES
    )
    connection.exec_driver_sql(
        f"CREATE TRIGGER client_search_insert AFTER INSERT ON client BEGIN {added} END"
    )
    connection.exec_driver_sql(
        f"CREATE TRIGGER client_search_delete AFTER DELETE ON client BEGIN {taken} END"
    )
    connection.exec_driver_sql(
        "CREATE TRIGGER client_search_update AFTER UPDATE OF search_text ON client "
        f"BEGIN {taken} {added} END"
    )
