"""Who completed a course at the edges of its rule, and what an award in payments costs by now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetLine, BudgetPeriod
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    AwardFilter,
    SessionDraft,
    SessionStatus,
)
from mfdw_desktop.domain.learning import CurriculumDraft, LearnerState, read_modules
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import Decision, PaymentFilter, PaymentState, plan
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.budgets import Budgets
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.learning import Learning
from mfdw_desktop.services.payments import Payments
from tests.services.incentives_book import Made, award, scheme_of, write_branch

PRESENT, LATE, LEAVE = AttendanceCode.PRESENT, AttendanceCode.LATE, AttendanceCode.APPROVED_LEAVE
NEW_YEAR = date(2026, 1, 1)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


def line_of(database: Database, actor: Actor, on: date) -> BudgetLine:
    """Return the budget whose period a day is in."""
    found = Budgets(database, actor).listed()
    return next(each for each in found if each.first <= on <= each.last)


def course_of_five(database: Database, actor: Actor, service: Incentives) -> int:
    """Make a course of five modules that four of them complete: exactly 80 %."""
    with write(database, actor) as unit:
        unit.create(
            IncentiveKind, code="training", name="Training", is_seed=True, uses_sessions=True,
            uses_conditions=False, uses_money=False,
        )  # fmt: skip
    scheme = scheme_of(
        service, code="FIVE", kind="training", rule=AmountRule.NONE, amount=None,
        unit_cost=Money(800_000, "KHR"), sessions_planned=5,
    )  # fmt: skip
    learning = Learning(database, actor)
    modules, _ = read_modules("A\nB\nC\nD\nE")
    learning.save_curriculum(CurriculumDraft("FIVE", "Five", modules=modules))
    learning.save_course(scheme, learning.curricula()[0].id, 80)
    budgets = Budgets(database, actor)
    for day in (date(2025, 6, 1), NEW_YEAR):
        budgets.save(BudgetDraft(scheme, "", BudgetPeriod.YEAR, day, awards=5))
    return scheme


def hold(
    service: Incentives, learning: Learning, lessons: Iterable[tuple[int, date, AttendanceCode]],
    client: int,
) -> list[int]:  # fmt: skip
    """Hold lessons of modules at which the client was so; return their keys."""
    course, keys = learning.course_of("FIVE"), []
    for number, on, code in lessons:
        draft = SessionDraft(
            scheme_id=course.scheme_id, on=on, status=SessionStatus.HELD, number=number,
            module_id=course.modules[number - 1].id,
        )  # fmt: skip
        uids = service.save_session(draft, "KH03").uids
        key = next(each.id for each in service.sessions() if each.uid in uids)
        service.mark(key, {client: code})
        keys.append(key)
    return keys


def test_course_is_completed_at_its_share_in_the_year_in_which_that_was_reached(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = course_of_five(any_database, actor, service)
    service.give([award(scheme, made.target, on=date(2026, 3, 2))])
    learning = Learning(any_database, actor)

    def completers() -> tuple[int | None, int | None, int]:
        done = learning.learners(learning.course_of("FIVE"), state=LearnerState.COMPLETED)
        last = line_of(any_database, actor, date(2025, 6, 1))
        return (
            last.spending.completers,
            line_of(any_database, actor, NEW_YEAR).spending.completers,
            len(done),
        )

    lessons = [
        (1, date(2025, 11, 3), PRESENT), (2, date(2025, 12, 1), LATE),
        (2, date(2025, 12, 8), PRESENT), (3, date(2026, 1, 5), PRESENT),
        (4, date(2026, 2, 2), LEAVE),
    ]  # fmt: skip
    hold(service, learning, lessons, made.target)
    # three of five modules: who was excused has not attended, and a module counts once
    assert completers() == (0, 0, 0)
    (key,) = hold(service, learning, [(4, date(2026, 3, 2), PRESENT)], made.target)
    assert completers() == (0, 1, 1)
    line = line_of(any_database, actor, NEW_YEAR)
    assert (line.spent, line.per_completer()) == (Money(800_000, "KHR"), Money(800_000, "KHR"))
    (session,) = [each for each in service.sessions() if each.id == key]
    called_off = SessionDraft(
        scheme_id=scheme, on=session.on, status=SessionStatus.CANCELLED, number=4,
        module_id=session.module_id,
    )  # fmt: skip
    service.save_session(called_off, "KH03", key)
    assert completers() == (0, 0, 0)


def test_planned_sessions_complete_without_a_curriculum_and_none_that_was_cancelled(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, sessions_planned=2)
    Budgets(any_database, actor).save(
        BudgetDraft(scheme, "", BudgetPeriod.YEAR, NEW_YEAR, awards=1)
    )
    keys = []
    for number, day in ((1, 2), (1, 9), (2, 16)):
        draft = SessionDraft(
            scheme, number=number, on=date(2026, 3, day), status=SessionStatus.HELD
        )
        uids = service.save_session(draft, "KH03").uids
        keys.append(next(each.id for each in service.sessions() if each.uid in uids))
    service.mark(keys[0], {made.target: PRESENT})
    service.mark(keys[1], {made.target: PRESENT})
    assert line_of(any_database, actor, NEW_YEAR).spending.completers == 0
    service.mark(keys[2], {made.target: LATE})
    assert line_of(any_database, actor, NEW_YEAR).spending.completers == 1
    off = SessionDraft(scheme, number=2, on=date(2026, 3, 16), status=SessionStatus.CANCELLED)
    service.save_session(off, "KH03", keys[2])
    assert line_of(any_database, actor, NEW_YEAR).spending.completers == 0


def test_award_in_payments_is_spent_as_far_as_it_was_paid(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, amount=Money(6_000_000, "KHR"))
    budgets, payments = Budgets(any_database, actor), Payments(any_database, actor)
    budgets.save(BudgetDraft(scheme, "", BudgetPeriod.YEAR, NEW_YEAR, Money(10_000_000, "KHR")))
    day = date(2026, 3, 2)
    service.give([award(scheme, made.target, on=day)])
    key = service.awards(AwardFilter())[1][0].id
    payments.plan(key, plan(Money(6_000_000, "KHR"), 3, day, 1))
    first, second, third = [each.id for each in payments.rows(PaymentFilter(award_id=key))]

    def standing() -> tuple[int, int, int]:
        line = line_of(any_database, actor, NEW_YEAR)
        assert line.spent is not None
        assert line.committed is not None
        assert line.remaining is not None
        return line.spent.minor, line.committed.minor, line.remaining.minor

    assert standing() == (0, 6_000_000, 4_000_000)
    payments.decide([first, second], Decision(PaymentState.PAID, day))
    assert standing() == (4_000_000, 2_000_000, 4_000_000)
    payments.decide([second], Decision(PaymentState.RETURNED, day, note="not at home"))
    assert standing() == (2_000_000, 2_000_000, 6_000_000)
    payments.decide([second], Decision(PaymentState.PAID, date(2026, 3, 9)))
    payments.decide([third], Decision(PaymentState.CANCELLED, date(2026, 3, 9), note="moved"))
    assert standing() == (4_000_000, 0, 6_000_000)
