"""Lines of insurance and health care open the very records that they count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mfdw_desktop.domain.claims import ClaimDraft, ClaimState
from mfdw_desktop.domain.health_care import VisitDraft
from mfdw_desktop.domain.insurance import PolicyFilter, PolicyState
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.today.page import TodayView
from mfdw_desktop.ui.today.pieces import NeedRow
from tests.ui.journey import Journey


@pytest.fixture
def book(journey: Journey) -> Workspace:
    return journey.show("today", TodayView).context.workspace()


def row_of(page: TodayView, place: tuple[str, str]) -> NeedRow:
    return next(each for each in page.rows() if each.place == place)


def count_of(row: NeedRow) -> int:
    return int(row.text().rpartition(", ")[2].replace(",", ""))


def open_line(journey: Journey, place: tuple[str, str]) -> tuple[int, IncentivesPage]:
    """Open a line of the first page; return what it counts and where it led."""
    page = journey.show("today", TodayView)
    page.activate()
    journey.settle()
    row = row_of(page, place)
    wanted = count_of(row)
    journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    journey.settle()
    shown = journey.window.stack.shown()
    assert isinstance(shown, IncentivesPage)
    return wanted, shown


def claim_of(book: Workspace) -> ClaimDraft:
    today = book.insurance.today()
    policies = book.insurance.policies(PolicyFilter(states=frozenset({PolicyState.IN_FORCE})))[1]
    return ClaimDraft(policy_id=policies[0].id, happened_on=today, filed_on=today, wanted="Bill")


@pytest.mark.parametrize(
    ("view", "state"),
    [
        ("documents", ClaimState.FILED),
        ("send", ClaimState.READY),
        ("decision", ClaimState.SUBMITTED),
    ],
)
def test_claims_open_as_many_as_the_line_says(
    journey: Journey, book: Workspace, view: str, state: ClaimState
) -> None:
    draft = claim_of(book)
    done = draft.filed_on if state is not ClaimState.FILED else None
    sent = draft.filed_on if state is ClaimState.SUBMITTED else None
    for _ in range(2):
        book.insurance.save_claim(
            ClaimDraft(
                policy_id=draft.policy_id, happened_on=draft.happened_on, filed_on=draft.filed_on,
                wanted="" if done else "Bill", complete_on=done, submitted_on=sent,
            )
        )  # fmt: skip
    wanted, shown = open_line(journey, ("claim", view))
    rows = shown.insurance.claims.model.rows
    assert len(rows) == wanted >= 2
    assert {each.state for each in rows} == {state}


def test_follow_ups_open_as_many_as_the_line_says(journey: Journey, book: Workspace) -> None:
    client = claim_of(book).policy_id
    policy = book.insurance.policy(client or 0)
    today = book.health.today()
    book.health.save(VisitDraft(client_id=policy.client_id, visited_on=today, follow_up_on=today))
    wanted, shown = open_line(journey, ("visit", "follow"))
    assert len(shown.health.visits.model.rows) == wanted >= 1
