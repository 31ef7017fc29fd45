"""The page of tables says what the models say."""

from __future__ import annotations

from installer import build_schema


def test_page_of_the_tables_is_up_to_date() -> None:
    written = build_schema.PAGE.read_text(encoding="utf-8")
    assert written == build_schema.build(), "run .venv/bin/python -m installer.build_schema"


def test_notes_stand_beside_their_columns() -> None:
    page = build_schema.build()
    assert "| branch_id | `id` of branch |  | The branch of its day; stays when" in page
    assert "Once only: round_id, source_key." in page
    assert "decisions.md" not in page
