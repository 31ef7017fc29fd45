from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.reviews import WORDS, ReviewDecision, ReviewDraft
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.reviews import Reviews
from tests.services.incentives_book import Made, award, scheme_of, write_branch

SEEN = date(2026, 3, 18)
NOT_MET = CheckDraft(CheckState.NOT_MET, SEEN, Evidence.VISIT, "helped at the harvest")
REVIEW = ReviewDraft(
    ReviewDecision.SUPPORT, "the father is ill", "school fees are paid", date(2026, 4, 15), SEEN
)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


@pytest.fixture
def reviews(any_database: Database, actor: Actor, made: Made) -> Reviews:
    return Reviews(any_database, actor)


def checks_of(service: Incentives, made: Made) -> tuple[int, int]:
    """Give an award with a condition about a child and another one; return their checks."""
    conditions = (
        ConditionDraft(text="At school", about_child=True, due_after_days=1),
        ConditionDraft(text="Receipt shown", due_after_days=2),
    )
    service.give([award(scheme_of(service, conditions=conditions), made.target)])
    child, other = service.checks()
    return child.id, other.id


def test_a_breach_about_a_child_is_reviewed_and_nothing_follows_by_itself(
    service: Incentives, reviews: Reviews, made: Made
) -> None:
    child, other = checks_of(service, made)
    service.write_check([child, other], NOT_MET)
    (waiting,) = reviews.listed()
    assert (waiting.check_id, waiting.note) == (child, "helped at the harvest")
    assert service.awards(AwardFilter())[1][0].status is AwardStatus.GIVEN
    reviews.save(child, REVIEW)
    assert reviews.listed() == []
    (done,) = reviews.listed(is_open=False)
    assert (done.decision, done.follows, done.follow_up_on) == (
        ReviewDecision.SUPPORT, "school fees are paid", date(2026, 4, 15),
    )  # fmt: skip
    assert done.decided_by == reviews._actor.uid
    assert service.awards(AwardFilter())[1][0].status is AwardStatus.GIVEN
    reviewed = next(
        each for each in service.checks(states=frozenset(CheckState)) if each.id == child
    )
    assert reviewed.state is CheckState.NOT_MET
    assert not reviewed.needs_review


def test_what_follows_for_a_child_is_not_written_at_the_check(
    service: Incentives, made: Made
) -> None:
    child, other = checks_of(service, made)
    penalty = CheckDraft(CheckState.NOT_MET, SEEN, Evidence.VISIT, consequence="no rebate in April")
    with pytest.raises(InvalidError) as raised:
        service.write_check([child], penalty)
    assert [each.rule for each in raised.value.problems] == ["consequence-needs-review"]
    service.write_check([other], penalty)
    found = {each.id: each for each in service.checks(states=frozenset(CheckState))}
    assert found[other].consequence == "no rebate in April"
    service.write_check([other], CheckDraft())
    found = {each.id: each for each in service.checks(states=frozenset(CheckState))}
    assert found[other].consequence == ""


def test_only_a_breach_about_a_child_is_reviewed(
    service: Incentives, reviews: Reviews, made: Made
) -> None:
    child, other = checks_of(service, made)
    with pytest.raises(RefusedError, match="review-not-needed"):
        reviews.save(child, REVIEW)
    service.write_check([other], NOT_MET)
    with pytest.raises(RefusedError, match="review-not-needed"):
        reviews.save(other, REVIEW)


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (ReviewDraft(None, "why", "", None, SEEN), "decision-missing"),
        (ReviewDraft(ReviewDecision.CONTINUE, " ", "", None, SEEN), "reason-missing"),
        (ReviewDraft(ReviewDecision.CONTINUE, "why"), "day-missing"),
        (
            ReviewDraft(ReviewDecision.CONTINUE, "why", decided_on=date(2026, 3, 17)),
            "review-before-check",
        ),
        (ReviewDraft(ReviewDecision.REFERRAL, "why", "", None, SEEN), "follows-missing"),
    ],
)
def test_a_review_says_what_why_and_when(
    service: Incentives, reviews: Reviews, made: Made, draft: ReviewDraft, rule: str
) -> None:
    child, _ = checks_of(service, made)
    service.write_check([child], NOT_MET)
    with pytest.raises(InvalidError) as raised:
        reviews.save(child, draft)
    assert [each.rule for each in raised.value.problems] == [rule]


def test_a_review_is_undone(
    service: Incentives, reviews: Reviews, any_database: Database, actor: Actor, made: Made
) -> None:
    child, _ = checks_of(service, made)
    service.write_check([child], NOT_MET)
    changes = reviews.save(child, REVIEW)
    assert changes.edit is not None
    assert Batches(any_database, actor).undo_edit(changes.edit).is_complete
    assert len(reviews.listed()) == 1


def test_not_checked_needs_a_reason_and_is_neither_met_nor_not_met(
    service: Incentives, reviews: Reviews, made: Made
) -> None:
    child, _ = checks_of(service, made)
    with pytest.raises(InvalidError):
        service.write_check([child], CheckDraft(CheckState.NOT_CHECKED, SEEN))
    service.write_check([child], CheckDraft(CheckState.NOT_CHECKED, SEEN, note="the road was cut"))
    assert reviews.listed() == []
    assert len(service.checks()) == 1


def test_every_decision_has_its_words() -> None:
    assert set(WORDS) == set(ReviewDecision)
