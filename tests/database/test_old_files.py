"""Files of earlier versions: each is brought up to date with everything it holds.

`tests/data/schema1.zip` holds the made-up branch of `month_book` (five clients, seed 1) as
the last program that wrote schema 1 made it.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from mfdw_desktop.cli.main import main
from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import content, reversal, snapshot, upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.services.backups import restore_missing
from mfdw_desktop.services.workspace import open_workspace

HASH_OF_1 = "6e79a8c8e7fa49e5ebe9cdebf14ddd464aaf0958f993ed6869488b935b7bde88"
"""Content hash of the file as the program of its day gave it."""
SINCE_1 = (
    "month_close", "response_entry", "scheme_budget", "given_reason", "exposure", "approval",
    "check_review", "insurance_policy", "insured_person", "insurance_claim", "claim_help",
    "health_visit", "own_field", "list_label", "institution_rule", "saved_view",
    "client_document", "loan_instalment", "rebate_rule", "rebate_run", "rebate_line",
    "savings_account", "savings_entry", "award_payment", "partner", "referral", "referral_note",
    "curriculum", "curriculum_module", "course", "lesson", "quiz_score", "staff_training",
    "pass_on_talk", "head_count", "registration_paper", "checklist", "checklist_item",
    "safety_visit", "visit_answer", "agreed_action",
    "client_transfer",
)  # fmt: skip
"""Tables that came after schema 1, empty in a file of that day."""
FILLED = {"scheme_version": 3}
"""Tables that came after schema 1, and what the migration makes for them."""
COLUMNS_SINCE_1 = {
    "award": ("version_id", "fields"),
    "condition_check": ("consequence",),
    "consent": ("taken_by", "withdrawn_method", "withdrawn_note"),
    "household": ("own_fields",),
    "household_member": ("left_reason",),
    "import_row": ("said",),
    "incentive_kind": ("fields",),
    "scheme_condition": ("version_id",),
}
"""Columns that came after schema 1, by table."""


@pytest.fixture
def old(data: Path, tmp_path: Path) -> Path:
    """Return a file of schema 1."""
    with zipfile.ZipFile(data / "schema1.zip") as packed:
        packed.extractall(tmp_path)
    return tmp_path / "schema1.mfdw"


def old_hash(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the content hash over the tables of schema 1, the later ones being empty."""
    models = reversal.models_by_table()
    database = Database(path)
    with database.read() as connection:
        counts = content.live_counts(connection)
        assert {name: counts[name] for name in SINCE_1} == dict.fromkeys(SINCE_1, 0)
        assert (counts["client"], counts["award"], counts["attendance"]) == (13, 26, 154)
        assert {name: counts[name] for name in FILLED} == FILLED
        later = {*SINCE_1, *FILLED}
        kept = {name: model for name, model in models.items() if name not in later}
        shown = content.shown_columns

        def old_columns(table: sa.Table) -> list[sa.Column[Any]]:
            new = COLUMNS_SINCE_1.get(table.name, ())
            return [each for each in shown(table) if each.name not in new]

        with monkeypatch.context() as patched:
            patched.setattr(content, "models_by_table", lambda: kept)
            patched.setattr(content, "shown_columns", old_columns)
            # Statements are made once: those of today's columns must neither come in nor stay.
            content._statement.cache_clear()
            found = content.content_hash(connection)
        content._statement.cache_clear()
    database.close()
    return found


def test_old_file_is_migrated_after_a_backup(
    old: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["migrate", "--db", str(old), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["from"], said["to"]) == (1, upgrade.SCHEMA)
    assert old_hash(old, monkeypatch) == HASH_OF_1
    backup = Path(said["backup"])
    assert backup.parent == old.parent / "backups"
    facts = snapshot.inspect(backup, None, Progress())
    assert facts.schema == 1
    assert (facts.counts["client"], facts.counts["award"]) == (13, 26)
    assert not {*SINCE_1, *FILLED} & set(facts.counts)
    assert main(["check", "--db", str(old), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []


def test_old_file_is_refused_until_it_is_migrated(old: Path) -> None:
    with pytest.raises(DatabaseError, match="schema-older"):
        open_workspace(old)
    assert upgrade.schema_of(Database(old)) == 1


def test_window_brings_an_old_file_up_to_date(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = open_workspace(old, upgrade_older=True)
    assert workspace.schema == upgrade.SCHEMA
    (made,) = workspace.backups.recent()
    assert made.reason == "before-migration"
    assert workspace.backups.check().problems == ()
    workspace.close()
    assert old_hash(old, monkeypatch) == HASH_OF_1


def test_old_copy_can_be_brought_back(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "branch.mfdw"
    restore_missing(old, target)
    open_workspace(target, upgrade_older=True).close()
    assert old_hash(target, monkeypatch) == HASH_OF_1


def test_failed_migration_leaves_the_old_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(old)

    def fail(*_: object) -> None:
        raise DatabaseError("disk-full", target="x")

    monkeypatch.setattr(upgrade, "_finish_file", fail)
    with pytest.raises(DatabaseError, match="disk-full"):
        upgrade.migrate(database)
    assert upgrade.schema_of(database) == 1
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    assert "client" in found
    assert not {*SINCE_1, *FILLED} & set(found)
    database.close()


def test_migration_gives_every_award_and_condition_the_first_rule_of_its_scheme(old: Path) -> None:
    database = Database(old)
    upgrade.migrate(database)
    with database.read() as connection:
        for table in ("award", "scheme_condition"):
            wrong = connection.exec_driver_sql(
                f"SELECT count(*) FROM {table} a LEFT JOIN scheme_version v "
                "ON v.id = a.version_id AND v.scheme_id = a.scheme_id WHERE v.id IS NULL"
            ).scalar()
            assert wrong == 0, table
        rules = connection.exec_driver_sql(
            "SELECT count(*) FROM scheme s JOIN scheme_version v ON v.scheme_id = s.id "
            "WHERE v.rule = s.rule AND v.number = 1 AND v.from_on IS NULL "
            "AND v.amount_minor IS s.amount_minor AND v.share_percent IS s.share_percent"
        ).scalar()
    database.close()
    assert rules == FILLED["scheme_version"]
