"""How the clients of a branch went through a month, counted by the database.

Nearly everybody stands still in a month: she is counted in groups. Only whose status changed
in it is looked at one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import Client, ClientStatusLine
from mfdw_desktop.database.queries import transfers
from mfdw_desktop.domain import monitoring
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.monitoring import Course, Movement, StatusStep
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import ADULT_BANDS, Month, born_until
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.transfers import Crossing, steps_within

_Line = ClientStatusLine
_Who = tuple[str, str, str]
"""Sex, age band, arm."""


def client_figures(connection: Connection, branch: int, month: Month) -> monitoring.ClientFigures:
    """Return how the live clients of a branch went through a month, in all and by groups."""
    courses = Counter[tuple[_Who, Course]]()
    moved = transfers.crossings(connection, branch)
    for row in connection.execute(_settled(branch, month, moved)):
        status = ClientStatus(row.status)
        is_active = status is ClientStatus.ACTIVE
        course = Course(
            is_active, is_active, passed=False, to_complete=status is ClientStatus.TO_COMPLETE
        )
        courses[_who(row), course] += int(row.persons)
    for who, path in _crossing(connection, branch, month, moved):
        courses[who, monitoring.course_of(path, month)] += 1
    moving = connection.execute(_moving(branch, month, moved))
    for _, lines in groupby(moving, key=lambda row: row.id):
        steps = list(lines)
        path = tuple(StatusStep(each.changed_on, ClientStatus(each.status)) for each in steps)
        courses[_who(steps[0]), monitoring.course_of(path, month)] += 1
    bands = tuple(band.code for band in ADULT_BANDS)
    return monitoring.ClientFigures(
        total=monitoring.movement_of("", ((each, n) for (_, each), n in courses.items())),
        by_sex=_grouped(
            courses, lambda who: who[0], (Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN),
            always=(Sex.FEMALE, Sex.MALE),
        ),
        by_age=_grouped(
            courses, lambda who: who[1], (*bands, monitoring.UNKNOWN), always=bands
        ),
        by_arm=_grouped(
            courses, lambda who: who[2], (Arm.TARGET, Arm.COMPARISON, monitoring.UNKNOWN),
            always=(Arm.TARGET, Arm.COMPARISON),
        ),
        to_complete=sum(n for (_, course), n in courses.items() if course.to_complete),
    )  # fmt: skip


def active_by_month(
    connection: Connection, branch: int, first: Month, count: int
) -> dict[Month, int]:
    """Return the clients of a branch who were active at the end of each of some months."""
    months = [first.plus(each) for each in range(count)]
    moved = transfers.crossings(connection, branch)
    order = (_Line.changed_on, _Line.id)
    until = sa.func.lead(_Line.changed_on).over(partition_by=_Line.client_id, order_by=order)
    spans = (
        sa.select(_Line.status, _Line.changed_on.label("since"), until.label("until"))
        .join(Client, Client.id == _Line.client_id)
        .where(*_live(branch, moved), _Line.changed_on <= months[-1].last)
        .subquery()
    )
    held = [
        sa.func.coalesce(
            sa.func.sum(
                sa.case(
                    (
                        sa.and_(
                            spans.c.since <= each.last,
                            sa.or_(spans.c.until.is_(None), spans.c.until > each.last),
                        ),
                        1,
                    ),
                    else_=0,
                )
            ),
            0,
        )
        for each in months
    ]
    active = spans.c.status == ClientStatus.ACTIVE.value
    row = connection.execute(sa.select(*held).where(active)).one()
    found = {month: int(total) for month, total in zip(months, row, strict=True)}
    for _, path in _crossing(connection, branch, months[-1], moved):
        for month in months:
            found[month] += monitoring.course_of(path, month).active_at_end
    return found


def _live(branch: int, moved: Collection[int]) -> tuple[sa.ColumnElement[bool], ...]:
    """Return who belongs to a branch; who ever came or went is looked at one by one."""
    own = (Client.branch_id == branch, Client.deleted_at.is_(None), _Line.deleted_at.is_(None))
    return (*own, Client.id.not_in(sorted(moved))) if moved else own


def _crossing(
    connection: Connection, branch: int, month: Month, moved: Mapping[int, Sequence[Crossing]]
) -> Iterator[tuple[_Who, tuple[StatusStep, ...]]]:
    """Yield who ever came to a branch or left it for another, and her course as it saw it."""
    if not moved:
        return
    query = (
        sa.select(Client.id, *_whose(month), _Line.changed_on, _Line.status)
        .join(_Line, _Line.client_id == Client.id)
        .where(
            Client.id.in_(sorted(moved)), Client.deleted_at.is_(None), _Line.deleted_at.is_(None),
            _Line.changed_on <= month.last,
        )
        .order_by(Client.id, _Line.changed_on, _Line.id)
    )  # fmt: skip
    for key, lines in groupby(connection.execute(query), key=lambda row: row.id):
        rows = list(lines)
        steps = [StatusStep(each.changed_on, ClientStatus(each.status)) for each in rows]
        yield _who(rows[0]), steps_within(branch, steps, moved[key])


def _age_band(month: Month) -> Any:
    """Return the age band of a client at the month's end, as `periods.band_of` says it."""
    bands = sorted(ADULT_BANDS, key=lambda each: -each.least)
    return sa.case(
        *((Client.birth_on <= born_until(each.least, month.last), each.code) for each in bands),
        else_=monitoring.UNKNOWN,
    )


def _whose(month: Month) -> tuple[Any, ...]:
    return Client.sex.label("sex"), _age_band(month).label("band"), Client.arm.label("arm")


def _settled(branch: int, month: Month, moved: Collection[int]) -> sa.Select[Any]:
    """Return the SELECT of who did not change in the month: by group, the status and how many."""
    place = sa.func.row_number().over(
        partition_by=_Line.client_id, order_by=(_Line.changed_on.desc(), _Line.id.desc())
    )
    last = (
        sa.select(*_whose(month), _Line.status, _Line.changed_on, place.label("place"))
        .join(Client, Client.id == _Line.client_id)
        .where(*_live(branch, moved), _Line.changed_on <= month.last)
        .subquery()
    )
    by = (last.c.sex, last.c.band, last.c.arm, last.c.status)
    return (
        sa.select(*by, sa.func.count().label("persons"))
        .where(last.c.place == 1, last.c.changed_on < month.first)
        .group_by(*by)
    )


def _moving(branch: int, month: Month, moved: Collection[int]) -> sa.Select[Any]:
    """Return the SELECT of the steps of those whose status changed in the month."""
    changed = sa.select(_Line.client_id).where(
        _Line.deleted_at.is_(None), _Line.changed_on.between(month.first, month.last)
    )
    return (
        sa.select(Client.id, *_whose(month), _Line.changed_on, _Line.status)
        .join(_Line, _Line.client_id == Client.id)
        .where(*_live(branch, moved), _Line.changed_on <= month.last, Client.id.in_(changed))
        .order_by(Client.id, _Line.changed_on, _Line.id)
    )


def _who(row: Any) -> _Who:
    return str(row.sex or Sex.UNKNOWN), row.band, str(row.arm or monitoring.UNKNOWN)


def _grouped(
    courses: Counter[tuple[_Who, Course]],
    by: Callable[[_Who], str],
    order: tuple[str, ...],
    *,
    always: tuple[str, ...],
) -> tuple[Movement, ...]:
    """Return a row for each code of `order`; one without anybody only if it is in `always`."""
    rows = (
        monitoring.movement_of(
            str(code), ((course, n) for (who, course), n in courses.items() if by(who) == code)
        )
        for code in order
    )
    return tuple(row for row in rows if row.code in always or row.start or row.new or row.left)
