"""Transfers: dated, with a reason, on the line of time, and counted once in each branch."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Branch, Centre
from mfdw_desktop.database.queries import people_figures
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.client_detail import EventKind
from mfdw_desktop.domain.clients import ClientDraft, ClientStatus, StatusChange, StatusReason
from mfdw_desktop.domain.enterprises import EnterpriseDraft
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.domain.monitoring import StatusStep
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.transfers import Crossing, TransferDraft, TransferReason, steps_within
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.households import Households
from tests.database.book import Book, write_book

NOW = datetime(2026, 5, 20, 4, 0, tzinfo=UTC)
ACTIVE, LEFT = ClientStatus.ACTIVE, ClientStatus.LEFT


class Takeo(NamedTuple):
    """A centre of another branch."""

    id: int
    branch_id: int


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    any_database.clock = lambda: NOW
    return write_book(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, book: Book) -> Clients:
    return Clients(any_database, actor)


@pytest.fixture
def takeo(any_database: Database, actor: Actor, book: Book) -> Takeo:
    with write(any_database, actor) as unit:
        branch = unit.create(Branch, code="KH04", name="Takeo", time_zone="Asia/Phnom_Penh").id
        centre = unit.create(Centre, branch_id=branch, code="C9", name="Bati").id
    return Takeo(centre, branch)


def enrolled(service: Clients, book: Book, joined: date = date(2026, 1, 10)) -> int:
    draft = ClientDraft(name="Keo Sophea", joined_on=joined, centre_id=book.centre)
    return service.enrol(draft, "KH03")[0].id


def test_transfer_is_told_with_day_and_reason_and_undone(
    service: Clients, any_database: Database, actor: Actor, book: Book, takeo: Takeo
) -> None:
    key = enrolled(service, book)
    before = service.detail(key)
    parts = ClientParts(any_database, actor)
    parts.save_member(key, MemberDraft("Lim Dara", relation=Relation.SPOUSE))
    parts.save_enterprise(key, EnterpriseDraft(name="Rice shop"))
    day = date(2026, 4, 14)
    changes = service.move(
        [key], TransferDraft(takeo.id, on=day, reason=TransferReason.HOME, note="married there")
    )
    after = service.detail(key)
    assert (after.client.branch, after.client.centre) == ("KH04", "Bati")
    assert after.client.code == before.client.code
    assert (after.client.arm, after.officer_id) == (before.client.arm, None)
    line = after.transfers[0]
    assert (line.on, line.reason, line.note) == (day, TransferReason.HOME, "married there")
    assert (line.from_centre, line.to_branch, line.is_between_branches) == (
        before.client.centre, "Takeo", True,
    )  # fmt: skip
    events = [each for each in after.timeline if each.kind is EventKind.TRANSFER]
    assert [(each.on, each.title, each.fields["branch"]) for each in events] == [
        (day, "Bati", "Takeo")
    ]
    households = Households(any_database, actor)
    assert households.counts(frozenset({takeo.branch_id})).persons == 2
    assert "client_transfer" in {each.kind for each in service.history(key)}
    Batches(any_database, actor).undo_edit(changes.edit or "")
    assert service.detail(key).client == before.client
    assert service.detail(key).transfers == ()


def test_group_of_the_same_centre_is_no_transfer(service: Clients, book: Book) -> None:
    key = enrolled(service, book)
    service.move([key], TransferDraft(book.centre))
    assert service.detail(key).transfers == ()


@pytest.mark.parametrize(
    ("on", "why"),
    [
        (date(2026, 5, 21), "day-in-future"),
        (date(2026, 1, 9), "before-joining"),
        (date(2026, 3, 1), "before-last-move"),
    ],
)
def test_day_that_cannot_be_is_refused(
    service: Clients, book: Book, takeo: Takeo, on: date, why: str
) -> None:
    key = enrolled(service, book)
    service.move([key], TransferDraft(takeo.id, on=date(2026, 3, 2)))
    with pytest.raises(InvalidError) as caught:
        service.move([key], TransferDraft(book.centre, on=on))
    assert [(each.name, each.rule) for each in caught.value.problems] == [("on", why)]


def test_each_branch_counts_her_while_she_was_there(
    service: Clients, any_database: Database, book: Book, takeo: Takeo
) -> None:
    with any_database.read() as connection:
        first = Month(2026, 3)
        here = book.branch
        old = {m: people_figures.client_figures(connection, here, m).total
               for m in (first, first.plus(1), first.plus(2))}  # fmt: skip
        series = people_figures.active_by_month(connection, here, first, 3)
    key = enrolled(service, book)
    service.move([key], TransferDraft(takeo.id, on=date(2026, 4, 14)))
    gained: dict[str, list[tuple[int, int, int]]] = {"here": [], "there": []}
    with any_database.read() as connection:
        for month, was in old.items():
            now = people_figures.client_figures(connection, here, month).total
            gained["here"].append((now.start - was.start, now.new - was.new, now.left - was.left))
            there = people_figures.client_figures(connection, takeo.branch_id, month).total
            gained["there"].append((there.start, there.new, there.left))
        after = people_figures.active_by_month(connection, here, first, 3)
        away = people_figures.active_by_month(connection, takeo.branch_id, first, 3)
    assert gained["here"] == [(1, 0, 0), (1, 0, 1), (0, 0, 0)]
    assert gained["there"] == [(0, 0, 0), (0, 1, 0), (1, 0, 0)]
    assert [after[m] - series[m] for m in series] == [1, 0, 0]
    assert list(away.values()) == [0, 1, 1]


def test_course_is_cut_to_the_time_in_the_branch() -> None:
    steps = [StatusStep(date(2026, 1, 1), ACTIVE), StatusStep(date(2026, 6, 1), LEFT)]
    moves = [Crossing(date(2026, 3, 1), 1, 2), Crossing(date(2026, 5, 1), 2, 1)]
    assert steps_within(1, steps, moves) == (
        steps[0], StatusStep(date(2026, 3, 1), LEFT), StatusStep(date(2026, 5, 1), ACTIVE),
        steps[1],
    )  # fmt: skip
    assert steps_within(2, steps, moves) == (
        StatusStep(date(2026, 3, 1), ACTIVE), StatusStep(date(2026, 5, 1), LEFT),
    )  # fmt: skip
    assert steps_within(3, steps, moves) == ()


def test_who_has_left_is_not_new_where_she_comes_to(
    service: Clients, any_database: Database, book: Book, takeo: Takeo
) -> None:
    key = enrolled(service, book)
    left = StatusChange(LEFT, StatusReason.LOAN_REPAID, date(2026, 3, 5))
    service.change_status([key], left)
    service.move([key], TransferDraft(takeo.id, on=date(2026, 4, 14)))
    with any_database.read() as connection:
        total = people_figures.client_figures(connection, takeo.branch_id, Month(2026, 4)).total
    assert (total.start, total.new, total.left) == (0, 0, 0)
