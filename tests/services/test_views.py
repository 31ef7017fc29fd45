"""Saved views: whose they are, what they hold, what is left of odd ones; exports by them."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.client_views import ClientView, read_view
from mfdw_desktop.domain.clients import ClientDraft, ClientFilter, ClientSort, ClientStatus
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_files import export_clients
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.views import Views
from tests.database.book import write_book

VIEW = ClientView(
    "To visit",
    {"status": ("active",), "centre": ("1",), "own_roof": ("tin",)},
    ("code", "village"),
    text="sok",
    sort="own_roof",
    descending=True,
)


@pytest.fixture
def views(any_database: Database, actor: Actor) -> Views:
    any_database.clock = lambda: datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
    write_book(any_database, actor)
    return Views(any_database, actor)


def test_view_comes_back_as_it_was_saved(views: Views) -> None:
    views.save(VIEW)
    found = views.find("to VISIT")
    assert (found.values, found.columns, found.text) == (VIEW.values, VIEW.columns, VIEW.text)
    assert found.filter() == ClientFilter(
        text="sok", statuses=frozenset({ClientStatus.ACTIVE}), centres=frozenset({1}),
        own=frozenset({("roof", "tin")}), own_sort="roof", descending=True,
    )  # fmt: skip


def test_own_view_is_the_users_and_a_shared_one_everybodys(
    views: Views, any_database: Database
) -> None:
    views.save(VIEW)
    views.save(ClientView("Young", is_shared=True))
    other = Views(any_database, Actor("somebody else"))
    assert [each.name for each in other.views()] == ["Young"]
    other.save(ClientView("To visit", text="kim"))
    assert views.find("To visit").text == "sok"
    with pytest.raises(RefusedError, match="view-unknown"):
        other.find("Nothing")


def test_same_name_is_written_over_and_undone(
    views: Views, any_database: Database, actor: Actor
) -> None:
    views.save(VIEW)
    changes = views.save(ClientView("To  Visit", text="kim"))
    assert [each.text for each in views.views()] == ["kim"]
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert [each.text for each in views.views()] == ["sok"]
    views.remove(views.find("To visit").id)
    assert views.views() == []


def test_view_without_a_name_is_refused(views: Views) -> None:
    with pytest.raises(InvalidError):
        views.save(ClientView("  "))


def test_odd_values_of_a_stored_view_are_left_out() -> None:
    odd = read_view("x", {"values": {"status": ["gone"], "centre": ["x", "2"], "arm": 3},
                          "sort": "shoe"}, is_shared=False, key=1)  # fmt: skip
    assert odd.filter() == ClientFilter(centres=frozenset({2}), sort=ClientSort.NAME)


def test_export_has_the_rows_and_columns_of_the_view(
    views: Views, any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    clients = Clients(any_database, actor)
    rows = [
        clients.enrol(ClientDraft(name=name, village="Prey"), "KH03")[0]
        for name in ("=Sok Aa", "Sok Bb", "Kim Cc")
    ]
    out = tmp_path / "out.csv"
    wanted = ClientFilter(text="sok")
    columns = ("name", "village", "consent")
    count = export_clients(any_database, clients, out, wanted=wanted, columns=columns)
    with out.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert count == clients.page(wanted)[0]
    shown = ["Client code", "Name (Latin)", "Name (own script)", "Village", "Consent"]
    assert lines[0] == [*shown, "_uid", "_version"]
    assert [line[1] for line in lines[1:]].count("'=Sok Aa") == 1
    export_clients(any_database, clients, out, columns=("name",), chosen=rows[2:])
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [line[1] for line in csv.reader(file)] == ["Name (Latin)", "Kim Cc"]
