"""The counts of referrals, education and enterprises behind the monthly summary."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    AgreedAction,
    Attendance,
    Client,
    CurriculumModule,
    Lesson,
    PassOnTalk,
    Referral,
    RegistrationPaper,
    SafetyVisit,
    Session,
    StaffTraining,
)
from mfdw_desktop.database.queries import learning
from mfdw_desktop.domain import learning as rules
from mfdw_desktop.domain.incentives import ATTENDED, SessionStatus
from mfdw_desktop.domain.monitoring_care import (
    CareFigures,
    EducationFigures,
    ReferralFigures,
    WorksiteFigures,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.referrals import LATE_DAYS, Outcome
from mfdw_desktop.domain.worksites import EXPIRES_DAYS

_HELPED = (Outcome.HELPED.value, Outcome.PARTLY.value)


def care_figures(connection: Connection, branch: int, month: Month) -> CareFigures:
    """Return what a branch did in a month for referrals, education and enterprises."""
    courses = (_education(connection, branch, month, each) for each in learning.courses(connection))
    return CareFigures(
        _referrals(connection, branch, month),
        tuple(each for each in courses if each.learners or each.talks or each.staff_trained),
        _worksites(connection, branch, month),
    )


def _referrals(connection: Connection, branch: int, month: Month) -> ReferralFigures:
    closed = _within(Referral.closed_on, month)
    is_open = sa.and_(
        Referral.sent_on <= month.last,
        sa.or_(Referral.closed_on.is_(None), Referral.closed_on > month.last),
    )
    row = _sums(
        connection,
        Referral,
        branch,
        sent=_within(Referral.sent_on, month),
        received=_within(Referral.received_on, month),
        closed=closed,
        helped=sa.and_(closed, Referral.outcome.in_(_HELPED)),
        open=is_open,
        long_open=sa.and_(is_open, Referral.sent_on < month.last - timedelta(days=LATE_DAYS)),
    )
    return ReferralFigures(**row)


def _education(
    connection: Connection, branch: int, month: Month, course: rules.Course
) -> EducationFigures:
    taught = (
        sa.select(Attendance.client_id, Client.sex, CurriculumModule.number)
        .join(Session, Attendance.session_id == Session.id)
        .join(Client, Attendance.client_id == Client.id)
        .join(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
        .join(CurriculumModule, Lesson.module_id == CurriculumModule.id)
        .where(
            Session.scheme_id == course.scheme_id,
            Session.branch_id == branch,
            Session.deleted_at.is_(None),
            Session.status != SessionStatus.CANCELLED.value,
            _within(Session.held_on, month),
            Attendance.deleted_at.is_(None),
            Attendance.code.in_(sorted(each.value for each in ATTENDED)),
            Client.deleted_at.is_(None),
        )
    )
    rows = connection.execute(taught).all()
    sexes = {row.client_id: row.sex for row in rows}
    female = sum(each == Sex.FEMALE.value for each in sexes.values())
    male = sum(each == Sex.MALE.value for each in sexes.values())
    learners, completed = learning.counts(connection, course, frozenset({branch}), month.last)
    talks = connection.execute(
        sa.select(
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(PassOnTalk.women), 0),
            sa.func.coalesce(sa.func.sum(PassOnTalk.men), 0),
        ).where(
            PassOnTalk.branch_id == branch,
            PassOnTalk.scheme_id == course.scheme_id,
            PassOnTalk.deleted_at.is_(None),
            _within(PassOnTalk.held_on, month),
        )
    ).one()
    trained = connection.execute(
        sa.select(sa.func.count(sa.distinct(StaffTraining.staff_id))).where(
            StaffTraining.branch_id == branch,
            StaffTraining.scheme_id == course.scheme_id,
            StaffTraining.deleted_at.is_(None),
            _within(StaffTraining.trained_on, month),
        )
    ).scalar_one()
    return EducationFigures(
        course.scheme_code,
        course.scheme,
        modules=len({row.number for row in rows}),
        trained_female=female,
        trained_male=male,
        trained_other=len(sexes) - female - male,
        learners=learners,
        completed=completed,
        staff_trained=int(trained),
        talks=int(talks[0]),
        heads_women=int(talks[1]),
        heads_men=int(talks[2]),
    )


def _worksites(connection: Connection, branch: int, month: Month) -> WorksiteFigures:
    last = month.last
    papers = _sums(
        connection,
        RegistrationPaper,
        branch,
        papers=_within(RegistrationPaper.issued_on, month),
        expiring=sa.and_(
            RegistrationPaper.issued_on <= last,
            RegistrationPaper.expires_on >= last,
            RegistrationPaper.expires_on <= last + timedelta(days=EXPIRES_DAYS),
        ),
    )
    visits = _sums(connection, SafetyVisit, branch, visits=_within(SafetyVisit.visited_on, month))
    visited = sa.select(SafetyVisit.id).where(_within(SafetyVisit.visited_on, month))
    known = sa.select(SafetyVisit.id).where(SafetyVisit.visited_on <= last)
    actions = _sums(
        connection,
        AgreedAction,
        branch,
        agreed=AgreedAction.visit_id.in_(visited),
        done=_within(AgreedAction.done_on, month),
        late_actions=sa.and_(
            AgreedAction.visit_id.in_(known),
            AgreedAction.due_on < last,
            sa.or_(AgreedAction.done_on.is_(None), AgreedAction.done_on > last),
        ),
    )
    return WorksiteFigures(**papers, **visits, **actions)


def _within(column: Any, month: Month) -> sa.ColumnElement[bool]:
    return sa.and_(column >= month.first, column <= month.last)


def _sums(connection: Connection, model: Any, branch: int, **wanted: Any) -> dict[str, int]:
    """Return how many live records of a branch fulfil each condition."""
    row = connection.execute(
        sa.select(
            *(
                sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0).label(name)
                for name, condition in wanted.items()
            )
        ).where(model.branch_id == branch, model.deleted_at.is_(None))
    ).one()
    return {name: int(getattr(row, name)) for name in wanted}
