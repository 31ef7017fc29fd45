"""The monthly figures of referrals, education and enterprises equal the lists behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.demo_entry import CLOSED
from mfdw_desktop.domain.incentives import ATTENDED
from mfdw_desktop.domain.monitoring_care import CareFigures
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.referrals import Outcome, ReferralFilter
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.workspace import Workspace
from tests.reporting import pixels


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made, _ = make_demo(tmp_path_factory.mktemp("care") / "demo.mfdw", clients=150, seed=3)
    # A closed month says what its manager signed; the lists say what came late as well.
    for back in CLOSED:
        made.months.reopen("KH03", month_of(made.referrals.today()).plus(-back), "counted anew")
    return made


@pytest.fixture(scope="module", params=[1, 2, 3, 4, 5, 6])
def month(request: pytest.FixtureRequest, workspace: Workspace) -> Month:
    return month_of(workspace.referrals.today()).plus(-request.param)


@pytest.fixture
def care(workspace: Workspace, month: Month) -> CareFigures:
    return workspace.reports.monthly_figures("KH03", month).care


@pytest.fixture
def within(month: Month) -> Callable[[Any], bool]:
    return lambda day: day is not None and month.first <= day <= month.last


def test_referrals_are_those_of_the_list(
    workspace: Workspace, care: CareFigures, month: Month, within: Callable[[Any], bool]
) -> None:
    _, rows = workspace.referrals.referrals(ReferralFilter(), limit=100_000)
    closed = [each for each in rows if within(each.closed_on)]
    left = [each for each in rows if each.sent_on <= month.last
            and (each.closed_on is None or each.closed_on > month.last)]  # fmt: skip
    found = care.referrals
    assert found.sent == sum(within(each.sent_on) for each in rows)
    assert found.received == sum(within(each.received_on) for each in rows)
    assert found.closed == len(closed)
    helped = (Outcome.HELPED, Outcome.PARTLY)
    assert found.helped == sum(each.outcome in helped for each in closed)
    assert found.open == len(left)
    long = [each for each in left if (month.last - each.sent_on).days > 30]
    assert found.long_open == len(long)


def test_persons_trained_are_those_of_the_rosters(
    workspace: Workspace, care: CareFigures, within: Callable[[Any], bool]
) -> None:
    service = workspace.incentives
    (course,) = workspace.learning.courses()
    held = [each for each in service.sessions(scheme_id=course.scheme_id, limit=100_000)
            if within(each.on) and each.module_id]  # fmt: skip
    came = {
        row.client_id for each in held for row in service.roster(each.id) if row.code in ATTENDED
    }
    (found,) = care.education
    assert found.trained == len(came)
    sexes = {each.client_id: each.sex for each in workspace.learning.learners(course)}
    assert found.trained_female == sum(sexes[key] is Sex.FEMALE for key in came)
    talks = [each for each in workspace.learning.talks() if within(each.on)]
    assert (found.talks, found.heads_women) == (len(talks), sum(each.women for each in talks))


def test_enterprises_are_those_of_the_lists(
    workspace: Workspace, care: CareFigures, month: Month, within: Callable[[Any], bool]
) -> None:
    papers = workspace.worksites.papers()
    visits = workspace.worksites.visits()
    actions = [action for each in visits for action in each.actions]
    found = care.worksites
    assert found.papers == sum(within(each.issued_on) for each in papers)
    assert found.expiring == sum(each.expires_within(month.last) for each in papers)
    assert found.visits == sum(within(each.on) for each in visits)
    assert found.agreed == sum(len(each.actions) for each in visits if within(each.on))
    assert found.done == sum(within(each.done_on) for each in actions)


def test_summary_says_them_on_paper_and_in_the_workbook(
    workspace: Workspace, month: Month, tmp_path: Path
) -> None:
    paper = workspace.reports.preview("KH03", month, language="en")
    words = " ".join(pixels.document_text(paper).split())
    assert "Restricted referrals are counted" in words
    assert "registrations obtained" in words
    assert "persons trained" in words
    request = PaperRequest(PaperKind.MONTHLY, "KH03", month=month)
    out = workspace.reports.workbook(request, tmp_path / "month.xlsx")
    assert out.is_file()
