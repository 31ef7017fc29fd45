"""Households as use cases: moves, heads, members who become clients; nobody counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.households import HouseholdCounts, LeaveReason, MemberDraft, Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.households import Households
from tests.database.book import write_book

NOW = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
TODAY = date(2026, 3, 20)


@pytest.fixture
def clients(any_database: Database, actor: Actor) -> Clients:
    any_database.clock = lambda: NOW
    write_book(any_database, actor)
    return Clients(any_database, actor)


@pytest.fixture
def parts(any_database: Database, actor: Actor) -> ClientParts:
    return ClientParts(any_database, actor)


@pytest.fixture
def households(any_database: Database, actor: Actor, clients: Clients) -> Households:
    return Households(any_database, actor)


def family(clients: Clients, parts: ClientParts, name: str = "Keo Sophea") -> int:
    """Return a client with a husband and a child of 17."""
    key = clients.enrol(ClientDraft(name=name, birth_on=date(1990, 5, 4)), "KH03")[0].id
    parts.save_member(
        key, MemberDraft("Lim Dara", birth_on=date(1988, 1, 1), relation=Relation.SPOUSE)
    )
    parts.save_member(
        key, MemberDraft("Keo Bopha", birth_on=date(2008, 3, 21), relation=Relation.CHILD)
    )
    return key


def member(clients: Clients, key: int, name: str) -> int:
    return next(each.id for each in clients.detail(key).household if each.name == name)


def living(clients: Clients, key: int, day: date = TODAY) -> list[str]:
    return [each.name for each in clients.detail(key).household if each.lives_in(day)]


def added(after: HouseholdCounts, before: HouseholdCounts) -> tuple[int, int, int, int]:
    return (
        after.households - before.households,
        after.persons - before.persons,
        after.children - before.children,
        after.clients - before.clients,
    )


def test_member_who_becomes_a_client_is_counted_once(
    clients: Clients, households: Households, parts: ClientParts
) -> None:
    before = households.counts()
    key = family(clients, parts)
    assert added(households.counts(), before) == (1, 3, 1, 1)
    line = member(clients, key, "Lim Dara")
    draft = households.draft_of_member(line, key)
    assert (draft.name, draft.birth_on) == ("Lim Dara", date(1988, 1, 1))
    row, _ = households.enrol_member(line, replace(draft, sex=Sex.MALE), "KH03")
    assert added(households.counts(), before) == (1, 3, 1, 2)
    assert clients.detail(row.id).household == clients.detail(key).household
    with pytest.raises(RefusedError, match="member-is-client"):
        households.enrol_member(line, draft, "KH03")


def test_child_comes_of_age_by_the_day(
    clients: Clients, households: Households, parts: ClientParts
) -> None:
    before = [households.counts(day=day) for day in (TODAY, date(2026, 3, 21))]
    family(clients, parts)
    after = [households.counts(day=day) for day in (TODAY, date(2026, 3, 21))]
    children = [added(a, b)[2] for a, b in zip(after, before, strict=True)]
    assert children == [1, 0]


def test_client_moves_in_with_another_and_takes_her_child_along(
    clients: Clients,
    households: Households,
    any_database: Database,
    actor: Actor,
    parts: ClientParts,
) -> None:
    before = households.counts()
    one, two = family(clients, parts), family(clients, parts, "Chan Mony")
    child = member(clients, two, "Keo Bopha")
    changes = households.join(
        two, one, relation=Relation.SIBLING, on=date(2026, 3, 1), along=[child]
    )
    assert sorted(living(clients, one)) == [
        "Chan Mony", "Keo Bopha", "Keo Bopha", "Keo Sophea", "Lim Dara",
    ]  # fmt: skip
    assert clients.detail(two).household_uid == clients.detail(one).household_uid
    # The husband who stayed behind lives in a household without a client: it is not counted.
    assert added(households.counts(), before) == (1, 5, 2, 2)
    assert living(clients, one, date(2026, 2, 1)) == ["Keo Sophea", "Lim Dara", "Keo Bopha"]
    with pytest.raises(RefusedError, match="household-same"):
        households.join(two, one)
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert added(households.counts(), before) == (2, 6, 2, 2)


def test_split_makes_a_household_of_her_own_with_a_head_in_each(
    clients: Clients, households: Households, parts: ClientParts
) -> None:
    one, two = family(clients, parts), family(clients, parts, "Chan Mony")
    households.join(two, one, relation=Relation.SIBLING)
    before = households.counts()
    households.split(one, along=[member(clients, one, "Keo Bopha")])
    assert added(households.counts(), before) == (1, 0, 0, 0)
    assert sorted(living(clients, one)) == ["Keo Bopha", "Keo Sophea"]
    for key, head in ((one, "Keo Sophea"), (two, "Lim Dara")):
        heads = [e.name for e in clients.detail(key).household if e.is_head and e.lives_in(TODAY)]
        assert heads == [head]
    gone = [each for each in clients.detail(two).household if each.left_on is not None]
    assert {each.left_reason for each in gone} == {LeaveReason.MOVED}


def test_day_of_a_move_is_not_in_the_future(
    clients: Clients, households: Households, parts: ClientParts
) -> None:
    with pytest.raises(InvalidError):
        households.split(family(clients, parts), on=date(2026, 4, 1))
    bare = clients.enrol(ClientDraft(name="Bun Nary"), "KH03")[0].id
    with pytest.raises(RefusedError, match="household-missing"):
        households.split(bare)


def test_household_has_one_head(clients: Clients, parts: ClientParts) -> None:
    key = family(clients, parts)
    line = member(clients, key, "Lim Dara")
    parts.save_member(key, MemberDraft("Lim Dara", relation=Relation.SPOUSE, is_head=True), line)
    assert [each.name for each in clients.detail(key).household if each.is_head] == ["Lim Dara"]


def test_list_says_what_is_counted(
    clients: Clients, households: Households, parts: ClientParts
) -> None:
    key = family(clients, parts)
    code = clients.detail(key).client.code
    rows = households.rows(limit=1000)
    row = next(each for each in rows if each.code == f"H-{code}")
    assert (row.head, row.persons, row.children, row.clients) == ("Keo Sophea", 3, 1, 1)
    total = households.counts()
    assert len(rows) == total.households
    assert sum(each.persons for each in rows) == total.persons
    assert sum(each.clients for each in rows) == total.clients
