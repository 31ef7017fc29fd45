"""Entries of built-in lists in the institution's own order and words, on papers too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.code_lists import LISTS, ListLabel, in_order, moved
from mfdw_desktop.domain.enterprises import Sector
from mfdw_desktop.domain.households import Relation
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording, own_words
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.organisation import Organisation
from tests.database.book import write_book


def test_entry_moves_between_the_ends() -> None:
    order = LISTS["sector"]
    assert moved(order, "food", 1)[:2] == (Sector.FOOD, order[0])
    assert moved(order, "food", 99)[-1] is Sector.FOOD
    assert sorted(moved(order, "food", -3)) == sorted(order)


def test_order_is_kept_undone_and_plain_again(any_database: Database, actor: Actor) -> None:
    write_book(any_database, actor)
    settings = Organisation(any_database, actor)
    settings.save_list_label(ListLabel("sector", "food", "Snacks"))
    changes = settings.move_list_label("sector", "food", 1)
    assert in_order("sector", settings.list_labels())[0] is Sector.FOOD
    settings.save_list_label(ListLabel("sector", "food", "Meals", position=1))
    assert in_order("sector", settings.list_labels())[0] is Sector.FOOD
    settings.save_list_label(ListLabel("sector", "food", "Snacks", position=1))
    Batches(any_database, actor).undo_edit(str(changes.edit))
    (left,) = settings.list_labels()
    assert (left.label, left.position) == ("Snacks", 0)
    settings.move_list_label("sector", "food", 1)
    settings.move_list_label("sector", "food", LISTS["sector"].index(Sector.FOOD) + 1)
    assert [each.position for each in settings.list_labels()] == [0]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Wife or man"), ("km", "ប្ដីប្រពន្ធ"), ("fr", "Wife or man")]
)
def test_papers_say_the_institutions_words(language: str, said: str) -> None:
    labels = [ListLabel("relation", "spouse", "Wife or man", "ប្ដីប្រពន្ធ")]
    with own_words(labels, "km"):
        words = Wording(language)
    assert words.word(Relation.SPOUSE) == isolate(said)
    assert Wording("en").word(Relation.SPOUSE) == "Spouse"


def test_commands_change_words_and_order(
    sample_branch: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book.mfdw"
    path.write_bytes(sample_branch.read_bytes())
    words = ["lists", "set", "sector", "food", "--label", "Snacks", "--place", "1"]
    assert main([*words, "--db", str(path), "--json"]) == 0
    first = json.loads(capsys.readouterr().out)["entries"][0]
    assert (first["code"], first["label"], first["place"]) == ("food", "Snacks", 1)
    assert main(["lists", "set", "sector", "none", "--db", str(path)]) == 2
