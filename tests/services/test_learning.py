from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import IncentiveKind, Staff
from mfdw_desktop.database.queries import learner_lists
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    SchemeDraft,
    SessionDraft,
    SessionStatus,
)
from mfdw_desktop.domain.learning import (
    Course,
    CurriculumDraft,
    Learner,
    LearnerFilter,
    LearnerState,
    PassedOn,
    StaffTrainedDraft,
    Talk,
    TalkDraft,
    read_modules,
)
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.learning import Learning
from mfdw_desktop.services.merges import Merges
from tests.services.incentives_book import Made, write_branch

PRESENT, LATE, ABSENT = AttendanceCode.PRESENT, AttendanceCode.LATE, AttendanceCode.ABSENT


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def incentives(any_database: Database, actor: Actor) -> Incentives:
    return Incentives(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made, incentives: Incentives) -> Learning:
    with write(any_database, actor) as unit:
        unit.create(
            IncentiveKind, code="training", name="Training", is_seed=True, uses_sessions=True,
            uses_conditions=False, uses_money=False,
        )  # fmt: skip
    incentives.save_scheme(
        SchemeDraft("SAFE", "Safe work", kind="training", area="child_labour", rule=AmountRule.NONE)
    )
    found = Learning(any_database, actor)
    modules, _ = read_modules("Tools|60\nNoise|45\nDust\nFirst aid")
    found.save_curriculum(CurriculumDraft("WIND", "Safe work at home", "en", modules=modules))
    scheme = next(each for each in incentives.schemes() if each.code == "SAFE")
    found.save_course(scheme.id, found.curricula()[0].id, 50)
    return found


@pytest.fixture
def course(service: Learning) -> Course:
    return service.course_of("safe")


def _heads(talk: Talk) -> tuple[int, int]:
    return talk.women, talk.men


def held(incentives: Incentives, course: Course, module: int, day: int, **more: object) -> int:
    """Hold a session of a module on a day of March; return its key."""
    draft = SessionDraft(
        scheme_id=course.scheme_id,
        on=date(2026, 3, day),
        status=SessionStatus.HELD,
        module_id=course.modules[module - 1].id,
        **more,  # type: ignore[arg-type]
    )
    uids = incentives.save_session(draft, "KH03").uids
    return next(each.id for each in incentives.sessions() if each.uid in uids)


def test_dose_counts_each_module_once_and_late_as_attended(
    service: Learning, incentives: Incentives, course: Course, made: Made
) -> None:
    both = (made.target, made.comparison)
    for module, day, mine, theirs in (
        (1, 2, PRESENT, ABSENT),
        (1, 3, PRESENT, PRESENT),  # a make-up session
        (2, 9, LATE, ABSENT),
        (3, 16, ABSENT, None),
    ):
        key = held(incentives, course, module, day, is_makeup=day == 3)
        incentives.mark(key, dict(zip(both, (mine, theirs), strict=True)))
    found = {each.client_id: each for each in service.learners(course)}
    assert (found[made.target].attended, found[made.target].is_complete) == ((1, 2), True)
    assert (found[made.comparison].attended, found[made.comparison].is_complete) == ((1,), False)
    assert found[made.target].last_on == date(2026, 3, 9)
    done = service.learners(course, state=LearnerState.COMPLETED)
    assert [each.client_id for each in done] == [made.target]
    assert len(service.learners(course, state=LearnerState.UNDER_WAY)) == 1
    everybody = service.learners(course)
    _hold_list_to(service, course, everybody)
    service.save_course(course.scheme_id, course.curriculum_id, 75)
    again = service.course_of("SAFE")
    assert again.needed == 3
    assert service.learners(again, state=LearnerState.COMPLETED) == []


def _hold_list_to(service: Learning, course: Course, everybody: list[Learner]) -> None:
    """Hold the list that is read by position to the learners of the paper, in every order."""
    for few in (50_000, 0):  # looked through by their marks, and by name
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(learner_lists, "_FEW", few)
            assert list(service.open_learners(LearnerFilter(course)).every()) == everybody
            for state in (LearnerState.COMPLETED, LearnerState.UNDER_WAY):
                listed = service.open_learners(LearnerFilter(course, state))
                assert listed.facts() == (len(everybody), 1)
                assert list(listed.every()) == service.learners(course, state=state)
            named = LearnerFilter(course, text=everybody[0].name)
            assert everybody[0] in list(service.open_learners(named).every())
    for column in ("name", "dose", "numbers", "before", "after", "change", "last", "state"):
        listed = service.open_learners(LearnerFilter(course), Order(column, descending=True))
        found = list(listed.every())
        assert len(found) == len(everybody)
        if column == "dose":
            assert [each.dose for each in found] == [2, 1]


def test_cancelled_session_teaches_nobody(
    service: Learning, incentives: Incentives, course: Course, made: Made
) -> None:
    key = held(incentives, course, 1, 2)
    incentives.mark(key, {made.target: PRESENT})
    (session,) = incentives.sessions()
    draft = SessionDraft(
        scheme_id=session.scheme_id, on=session.on, status=SessionStatus.CANCELLED,
        module_id=session.module_id,
    )  # fmt: skip
    incentives.save_session(draft, "KH03", key)
    assert service.learners(course) == []


def test_quiz_is_kept_within_its_points(
    service: Learning, incentives: Incentives, course: Course, made: Made
) -> None:
    key = held(incentives, course, 1, 2, quiz_most=10)
    scores = {made.target: (3, 8)}
    incentives.mark(key, {made.target: PRESENT}, scores=scores)
    (learner,) = service.learners(course)
    assert learner.quiz_change == pytest.approx(50)
    row = next(each for each in incentives.roster(key) if each.client_id == made.target)
    assert (row.quiz_before, row.quiz_after) == (3, 8)
    with pytest.raises(InvalidError):
        incentives.mark(key, {made.target: PRESENT}, scores={made.target: (3, 11)})
    incentives.mark(key, {made.target: PRESENT}, scores={made.target: (None, None)})
    assert service.learners(course)[0].quiz_change is None
    bare = held(incentives, course, 2, 3)
    with pytest.raises(InvalidError):
        incentives.mark(bare, {made.target: PRESENT}, scores={made.target: (1, 2)})


def test_taught_module_and_followed_curriculum_stay(
    service: Learning, incentives: Incentives, course: Course, made: Made
) -> None:
    held(incentives, course, 4, 2)
    modules, _ = read_modules("Tools\nNoise\nDust")
    draft = CurriculumDraft("WIND", "Safe work at home", modules=modules)
    with pytest.raises(RefusedError, match="module-in-use"):
        service.save_curriculum(draft, course.curriculum_id)
    with pytest.raises(RefusedError, match="curriculum-in-use"):
        service.remove_curriculum(course.curriculum_id)
    with pytest.raises(RefusedError, match="curriculum-code-taken"):
        service.save_curriculum(draft)


def test_trained_staff_pass_a_course_on(
    any_database: Database, actor: Actor, service: Learning, course: Course, made: Made
) -> None:
    with write(any_database, actor) as unit:
        staff = unit.create(
            Staff, branch_id=made.branch, code="ZZ", name="Dara Kim", role="officer"
        ).id
    talk = TalkDraft(staff, course.scheme_id, on=date(2026, 3, 9), women=14, men=2)
    with pytest.raises(InvalidError):
        service.add_talk(talk)
    service.add_trained(StaffTrainedDraft(staff, course.scheme_id, date(2026, 3, 2), "ILO"))
    service.add_talk(talk)
    (trained,) = service.trained()
    assert (trained.staff, trained.talks) == ("Dara Kim", 1)
    assert [each.heads for each in service.talks()] == [16]
    for column in ("", "staff", "what", "on", "women", "men"):
        listed = service.open_passed(LearnerFilter(course), Order(column))
        assert listed.facts() == PassedOn(1, 1, *_heads(service.talks()[0]))
        found = list(listed.every())
        assert {each.uid for each in found} == {trained.uid, service.talks()[0].uid}


def test_merge_keeps_one_quiz_of_a_session(database: Database, actor: Actor) -> None:
    made = write_branch(database, actor)
    incentives = Incentives(database, actor)
    with write(database, actor) as unit:
        unit.create(
            IncentiveKind, code="training", name="Training", is_seed=True, uses_sessions=True,
            uses_conditions=False, uses_money=False,
        )  # fmt: skip
    incentives.save_scheme(
        SchemeDraft("SAFE", "Safe work", kind="training", area="child_labour", rule=AmountRule.NONE)
    )
    service = Learning(database, actor)
    service.save_curriculum(CurriculumDraft("W", "W", modules=read_modules("Tools")[0]))
    service.save_course(incentives.schemes()[0].id, service.curricula()[0].id, 100)
    course = service.courses()[0]
    key = held(incentives, course, 1, 2, quiz_most=10)
    scores = {made.target: (3, None), made.comparison: (4, 9)}
    incentives.mark(key, dict.fromkeys(scores, PRESENT), scores=scores)
    merges = Merges(database, actor)
    merged = merges.merge(made.target, made.comparison)
    (learner,) = service.learners(course)
    assert [(each.before, each.after) for each in learner.quizzes] == [(3, 9)]
    assert merged.batch is not None
    merges.unmerge(merged.batch)
    found = {each.client_id: each.quizzes[0] for each in service.learners(course)}
    assert (found[made.target].after, found[made.comparison].before) == (None, 4)
