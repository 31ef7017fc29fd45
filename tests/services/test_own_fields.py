"""Own fields as use cases, on SQLite and PostgreSQL: define, fill, find, list, merge, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.clients import ClientDraft, ClientFilter
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.merging import Side
from mfdw_desktop.domain.own_fields import FILLED, NOT_FILLED, OwnFieldDraft, OwnKind
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.importing.template import write_template
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_files import export_clients
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.merges import Merges
from mfdw_desktop.services.own_fields import OwnFields
from tests.database.book import Book, write_book

NOW = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
SOPHEA = ClientDraft(name="Keo Sophea", sex=Sex.FEMALE, birth_on=date(1991, 4, 3))
ROOF = OwnFieldDraft("Roof", OwnKind.ONE, native_label="ដំបូល", choices="Thatch\nTin\nTile")
DEBT = OwnFieldDraft("Other debt", OwnKind.NUMBER, sensitive=True)


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    any_database.clock = lambda: NOW
    return write_book(any_database, actor)


@pytest.fixture
def clients(any_database: Database, actor: Actor, book: Book) -> Clients:
    return Clients(any_database, actor)


@pytest.fixture
def fields(any_database: Database, actor: Actor, book: Book) -> OwnFields:
    service = OwnFields(any_database, actor)
    for draft in (ROOF, DEBT, OwnFieldDraft("Spoken", OwnKind.SEVERAL, choices="Khmer\nCham")):
        service.save(draft)
    return service


def enrolled(clients: Clients, name: str, **own: Any) -> int:
    row, _ = clients.enrol(replace(SOPHEA, name=name, own=own), "KH03")
    return row.id


def found(clients: Clients, **wanted: Any) -> list[str]:
    return [row.name for row in clients.page(ClientFilter(**wanted))[1] if row.own]


def test_value_is_stored_shown_and_undone(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor
) -> None:
    key = enrolled(clients, "Keo Sophea", roof="Tin", spoken=["cham", "khmer"])
    assert clients.detail(key).client.own == {"roof": "tin", "spoken": ["khmer", "cham"]}
    changes = clients.update(key, replace(clients.draft(key), own={"roof": "tile"}))
    assert clients.detail(key).client.own["roof"] == "tile"
    line = clients.history(key)[0]
    assert (line.field, line.old, line.new) == ("own_roof", "tin", "tile")
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert clients.detail(key).client.own["roof"] == "tin"


def test_relabelled_field_keeps_its_values(clients: Clients, fields: OwnFields) -> None:
    key = enrolled(clients, "Keo Sophea", roof="tin")
    roof = fields.find("roof")
    new = replace(ROOF, label="Roof of the house", choices="Straw\nTin\nTile")
    fields.save(new, roof.id)
    kept = fields.find("roof")
    assert (kept.label, kept.used) == ("Roof of the house", 1)
    assert [each.code for each in kept.choices] == ["thatch", "tin", "tile"]
    assert clients.detail(key).client.own == {"roof": "tin"}


def test_choice_that_is_stored_stays_in_the_list(clients: Clients, fields: OwnFields) -> None:
    enrolled(clients, "Keo Sophea", roof="tin")
    with pytest.raises(InvalidError) as refused:
        fields.save(replace(ROOF, choices="Thatch\nTile\nSlate\nWood"), fields.find("roof").id)
    assert refused.value.problems[0].rule == "own-choice-in-use"


def test_retired_field_is_asked_no_more_and_keeps_its_values(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor
) -> None:
    key = enrolled(clients, "Keo Sophea", roof="tin")
    with pytest.raises(RefusedError, match="own-field-in-use"):
        fields.remove(fields.find("roof").id)
    fields.retire(fields.find("roof").id)
    codes = [each.code for each in ListImports(any_database, actor).form("clients").questions]
    assert "own_roof" not in codes
    assert "own_spoken" in codes
    clients.update(key, replace(clients.draft(key), phone="012 345 678"))
    assert clients.detail(key).client.own == {"roof": "tin"}
    fields.take_up(fields.find("roof").id)
    assert fields.find("roof").retired_on is None


def test_list_is_filtered_and_sorted_by_values(clients: Clients, fields: OwnFields) -> None:
    fields.save(OwnFieldDraft("Rooms", OwnKind.NUMBER))
    fields.save(OwnFieldDraft("Owns land", OwnKind.YES_NO))
    enrolled(clients, "Aa", roof="tin", rooms="10", spoken=["khmer"], owns_land=True)
    enrolled(clients, "Bb", roof="tile", rooms="9", spoken=["khmer", "cham"], owns_land=False)
    enrolled(clients, "Cc", rooms="9.5")
    assert found(clients, own=frozenset({("roof", "tin")})) == ["Aa"]
    assert found(clients, own=frozenset({("roof", "tin"), ("roof", "tile")})) == ["Aa", "Bb"]
    assert found(clients, own=frozenset({("spoken", "cham")})) == ["Bb"]
    assert found(clients, own=frozenset({("owns_land", "true")})) == ["Aa"]
    assert found(clients, own=frozenset({("owns_land", "false")})) == ["Bb"]
    assert found(clients, own=frozenset({("roof", NOT_FILLED), ("rooms", FILLED)})) == ["Cc"]
    assert found(clients, own_sort="rooms") == ["Bb", "Cc", "Aa"]
    assert found(clients, own_sort="rooms", descending=True) == ["Aa", "Cc", "Bb"]


def test_search_follows_the_switch_of_a_field(clients: Clients, fields: OwnFields) -> None:
    key = enrolled(clients, "Keo Sophea", roof="tile")
    assert clients.find("tile") == []
    fields.save(replace(ROOF, in_search=True), fields.find("roof").id)
    assert [row.id for row in clients.find("tile")] == [key]
    clients.update(key, replace(clients.draft(key), own={"roof": "thatch"}))
    assert clients.find("tile") == []
    assert [row.id for row in clients.find("thatch")] == [key]
    fields.save(replace(ROOF, in_search=False), fields.find("roof").id)
    assert clients.find("thatch") == []


def test_sensitive_value_is_only_for_those_who_may_see_it(
    clients: Clients, fields: OwnFields, any_database: Database, tmp_path: Path
) -> None:
    key = enrolled(clients, "Keo Sophea", roof="tin", other_debt=40)
    officer = Clients(any_database, Actor("dara", Role.OFFICER))
    assert officer.detail(key).client.own == {"roof": "tin"}
    assert officer.draft(key).own == {"roof": "tin"}
    wanted = ClientFilter(own=frozenset({("other_debt", FILLED)}))
    assert officer.page(wanted)[0] == officer.page(ClientFilter())[0]
    assert all("debt" not in line.field for line in officer.history(key))
    assert "other_debt" not in [each.code for each in officer.choices().own_fields]
    export_clients(any_database, officer, tmp_path / "out.csv")
    assert "Other debt" not in (tmp_path / "out.csv").read_text("utf-8-sig")
    officer.update(key, replace(officer.draft(key), own={"roof": "tile"}))
    assert clients.detail(key).client.own == {"roof": "tile", "other_debt": 40}


def test_list_comes_back_from_excel_unchanged(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    fields.save(OwnFieldDraft("Moved in", OwnKind.DAY))
    fields.save(OwnFieldDraft("Owns land", OwnKind.YES_NO))
    key = enrolled(
        clients, "Keo Sophea", roof="tin", spoken=["khmer", "cham"], other_debt="2.5",
        moved_in="2020-01-31", owns_land=False,
    )  # fmt: skip
    before = clients.detail(key).client.own
    path = tmp_path / "list.xlsx"
    export_clients(any_database, clients, path)
    imports = ListImports(any_database, actor)
    result = imports.run("clients", path, ImportOptions(branch="KH03"))
    assert (result.imported, result.updated, result.rejected) == (0, 0, 0)
    assert clients.detail(key).client.own == before


def test_column_of_a_file_fills_an_own_field_and_undo_takes_it_back(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    key = enrolled(clients, "Keo Sophea", roof="tin")
    code = clients.detail(key).client.code
    path = tmp_path / "list.csv"
    path.write_text(
        f"Client code,Name (Latin),ដំបូល,Spoken\n{code},Keo Sophea,Tile,Cham\n,Chan Dara,Tin,\n",
        "utf-8-sig",
    )
    imports = ListImports(any_database, actor)
    result = imports.run("clients", path, ImportOptions(branch="KH03"))
    assert (result.imported, result.updated) == (1, 1)
    assert clients.detail(key).client.own == {"roof": "tile", "spoken": ["cham"]}
    assert found(clients, own=frozenset({("roof", "tin")})) == ["Chan Dara"]
    assert result.batch is not None
    Batches(any_database, actor).undo(result.batch)
    assert clients.detail(key).client.own == {"roof": "tin"}


def test_value_that_is_no_choice_is_reported_not_stored(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name (Latin),Roof\nChan Dara,Gold\n", "utf-8-sig")
    result = ListImports(any_database, actor).run("clients", path, ImportOptions(branch="KH03"))
    assert result.problems
    assert result.problems[0].value == "Gold"
    assert found(clients) == []


def test_template_has_a_column_for_each_field(
    fields: OwnFields, any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    form = ListImports(any_database, actor).form("clients")
    assert [each.label() for each in form.questions][-3:] == ["Roof", "Other debt", "Spoken"]
    write_template(form, tmp_path / "template.xlsx")
    assert (tmp_path / "template.xlsx").exists()


def test_merge_takes_the_values_that_are_chosen(
    clients: Clients, fields: OwnFields, any_database: Database, actor: Actor
) -> None:
    one = enrolled(clients, "Keo Sophea", roof="tin", other_debt=4)
    two = enrolled(clients, "Keo Sopheap", roof="tile", spoken=["cham"])
    merges = Merges(any_database, actor)
    merges.merge(one, two, {"own_roof": Side.OTHER})
    own = clients.detail(one).client.own
    assert own == {"roof": "tile", "other_debt": 4, "spoken": ["cham"]}
    merges.unmerge(merges.merged()[0].batch)
    assert clients.detail(one).client.own == {"roof": "tin", "other_debt": 4}
    assert clients.detail(two).client.own == {"roof": "tile", "spoken": ["cham"]}


def test_fields_are_moved_within_their_kind_of_record(fields: OwnFields) -> None:
    fields.move(fields.find("spoken").id, -2)
    assert [each.code for each in fields.fields()] == ["spoken", "roof", "other_debt"]
