from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.client_detail import EventKind
from mfdw_desktop.domain.enterprises import EnterpriseDraft, Registration
from mfdw_desktop.domain.worksites import (
    ActionDraft,
    Answer,
    ChecklistDraft,
    HeadCountDraft,
    PaperDraft,
    VisitDraft,
    read_items,
)
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.worksites import Worksites
from tests.services.incentives_book import Made, write_branch


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def clients(any_database: Database, actor: Actor, made: Made) -> Clients:
    parts = ClientParts(any_database, actor)
    parts.save_enterprise(made.target, EnterpriseDraft(activity="tailoring"))
    return Clients(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor) -> Worksites:
    return Worksites(any_database, actor)


@pytest.fixture
def shop(clients: Clients, made: Made) -> int:
    return clients.detail(made.target).enterprises[0].id


def test_newest_head_count_is_what_the_enterprise_shows(
    service: Worksites, clients: Clients, made: Made, shop: int
) -> None:
    service.save_head_count(shop, HeadCountDraft(date(2026, 3, 2), 2, 1, 1, 0))
    service.save_head_count(shop, HeadCountDraft(date(2025, 9, 2), 0, 0, 1, 1))
    detail = clients.detail(made.target)
    shown = detail.enterprises[0]
    assert (shown.workers_paid, shown.workers_family, shown.workers_women) == (3, 1, 3)
    assert [each.total for each in detail.head_counts] == [4, 2]
    with pytest.raises(RefusedError, match="head-count-taken"):
        service.save_head_count(shop, HeadCountDraft(date(2026, 3, 2), 9))


def test_papers_in_force_and_expiring_are_told(
    service: Worksites, clients: Clients, made: Made, shop: int
) -> None:
    for grade, issued, expires in (
        (Registration.LOCAL_PERMIT, date(2025, 4, 1), date(2026, 3, 31)),
        (Registration.TAX_NUMBER, date(2026, 1, 5), None),
        (Registration.ENTREPRENANT, date(2024, 1, 5), date(2025, 1, 4)),
    ):
        service.save_paper(shop, PaperDraft(grade, "Commune", "1", issued, expires))

    def grades(found: object) -> set[Registration]:
        return {each.grade for each in found}  # type: ignore[attr-defined]

    today = date(2026, 3, 20)
    assert grades(service.papers(in_force=today)) == {
        Registration.LOCAL_PERMIT, Registration.TAX_NUMBER,
    }  # fmt: skip
    assert grades(service.papers(expiring=60)) == {Registration.LOCAL_PERMIT}
    assert service.papers(expiring=10) == ()
    assert grades(service.papers(in_force=date(2024, 6, 1))) == {Registration.ENTREPRENANT}
    detail = clients.detail(made.target)
    assert detail.enterprises[0].registration is Registration.TAX_NUMBER
    assert sum(each.kind is EventKind.PAPER for each in detail.timeline) == 3


def test_visit_scores_changes_and_actions(
    any_database: Database,
    actor: Actor,
    service: Worksites,
    clients: Clients,
    made: Made,
    shop: int,
) -> None:
    items, _ = read_items("T1 Tools\nL1 Light\nF1 First aid\nC1 No child")
    service.save_checklist(ChecklistDraft("HOME", "Home", items=items))
    checklist = service.checklist_of("home")
    keys = [each.id for each in checklist.items]
    yes, no, na = Answer.YES, Answer.NO, Answer.NA
    first = VisitDraft(
        checklist.id, date(2026, 1, 5), "Dara",
        answers=dict(zip(keys, (yes, no, no, na), strict=True)),
        actions=(ActionDraft("Lamp", date(2026, 2, 1)), ActionDraft("Box", date(2026, 4, 1))),
    )  # fmt: skip
    service.save_visit(shop, first)
    service.save_visit(
        shop, VisitDraft(checklist.id, date(2026, 3, 2),
                         answers=dict(zip(keys, (yes, yes, no, yes), strict=True))),
    )  # fmt: skip
    newest, oldest = service.visits()
    assert oldest.score == pytest.approx(1 / 3)
    assert oldest.change is None
    assert newest.change == pytest.approx(100 * (3 / 4 - 1 / 3))
    lamp, box = service.actions()
    assert (lamp.text, lamp.is_overdue(date(2026, 3, 20))) == ("Lamp", True)
    service.finish([lamp.id], date(2026, 3, 20))
    assert [each.text for each in service.actions()] == ["Box"]
    assert service.visits()[1].done == 1
    with pytest.raises(RefusedError, match="item-in-use"):
        service.save_checklist(ChecklistDraft("HOME", "Home", items=items[:2]), checklist.id)
    with pytest.raises(RefusedError, match="checklist-in-use"):
        service.remove_checklist(checklist.id)
    edit = service.remove(service.visits()[1]).edit
    assert service.actions(is_open=False) == []
    assert edit is not None
    Batches(any_database, actor).undo_edit(edit)
    assert service.visits()[1].answers == first.answers
    assert box.id in {each.id for each in service.actions()}
