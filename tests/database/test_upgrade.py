from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.database import upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.migrations import kinds
from mfdw_desktop.database.models import Base
from mfdw_desktop.database.models.types import Kind
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.database.book import write_book


def shape(inspector: sa.Inspector, table: str) -> dict[str, tuple[str, bool]]:
    """Return the columns of a table with type and whether they may be null."""
    return {
        column["name"]: (
            column["type"].compile(dialect=inspector.dialect).replace("FLOAT", "DOUBLE PRECISION"),
            bool(column["nullable"]),
        )
        for column in inspector.get_columns(table)
    }


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_revisions_make_what_the_models_say(any_database: Database, tmp_path: Path) -> None:
    with any_database.read() as connection:
        dialect = connection.dialect
        inspector = sa.inspect(connection)
        for table in Base.metadata.sorted_tables:
            wanted = {
                column.name: (
                    column.type.compile(dialect=dialect)
                    .replace("VARCHAR", "TEXT")
                    .replace("FLOAT", "DOUBLE PRECISION"),
                    bool(column.nullable),
                )
                for column in table.columns
            }
            found = {
                name: (kind.replace("VARCHAR", "TEXT"), nullable)
                for name, (kind, nullable) in shape(inspector, table.name).items()
            }
            assert found == wanted, table.name
            indexes = {each["name"]: each["column_names"] for each in
                       inspector.get_indexes(table.name)}  # fmt: skip
            for index in table.indexes:
                assert indexes[index.name] == [each.name for each in index.columns]
            keys = {tuple(each["constrained_columns"]): each["referred_table"]
                    for each in inspector.get_foreign_keys(table.name)}  # fmt: skip
            for column in table.columns:
                for key in column.foreign_keys:
                    assert keys[(column.name,)] == key.column.table.name


def test_every_table_is_strict(database: Database) -> None:
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        ).all()
    loose = {name for name, strict in rows if not strict}
    assert loose <= {"alembic_version", "sqlite_schema"}


def test_a_model_uses_no_plain_sqlalchemy_type() -> None:
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            assert isinstance(column.type, Kind), f"{table.name}.{column.name}"


def test_newer_schema_is_refused_with_both_versions(database: Database) -> None:
    with database.transaction() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {upgrade.SCHEMA + 3}")
    with pytest.raises(DatabaseError, match="schema-newer") as raised:
        open_workspace(database.target)
    assert raised.value.fields["found"] == upgrade.SCHEMA + 3
    assert raised.value.fields["known"] == upgrade.SCHEMA


def test_foreign_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(path))
    connection.execute("CREATE TABLE recipes (a)")
    connection.commit()
    connection.close()
    with pytest.raises(DatabaseError, match="not-our-database"):
        open_workspace(path)


def test_migrating_a_current_database_changes_nothing(database: Database, actor: Actor) -> None:
    write_book(database, actor)
    before = Workspace(database, actor).backups.check().content_hash
    done = Workspace(database, actor).backups.migrate()
    assert (done.before, done.after, done.backup) == (upgrade.SCHEMA, upgrade.SCHEMA, None)
    assert Workspace(database, actor).backups.check().content_hash == before


def test_batch_change_keeps_strict_and_children(database: Database, actor: Actor) -> None:
    """What a later revision will do to a parent table: its children must stay."""
    write_book(database, actor)
    with upgrade._exclusive(database, None) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table(
            "branch", table_kwargs={"sqlite_strict": True}, recreate="always"
        ) as batch:
            batch.add_column(sa.Column("fax", kinds.KINDS["words"]))
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
    with database.read() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM client").scalar() == 1
        strict = reader.exec_driver_sql(
            "SELECT strict FROM pragma_table_list WHERE name = 'branch'"
        ).scalar()
    assert strict == 1


def test_a_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise DatabaseError("disk-full", target="x")

    monkeypatch.setattr(upgrade, "_run", fail)
    with pytest.raises(DatabaseError, match="disk-full"):
        upgrade.create(tmp_path / "new.mfdw")
    assert list(tmp_path.iterdir()) == []
