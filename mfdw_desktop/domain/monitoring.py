"""The figures of a month: what the monthly summary says, before anybody draws it.

Every share and sum of the paper has its home here; the queries only count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from mfdw_desktop.domain.attrition import ArmAttrition
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.incentives import ATTENDED, AttendanceCode
from mfdw_desktop.domain.insurance_figures import HealthFigures, InsuranceFigures
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.monitoring_care import CareFigures
from mfdw_desktop.domain.monitoring_money import MoneyFigures
from mfdw_desktop.domain.movements import UNKNOWN as UNKNOWN
from mfdw_desktop.domain.movements import Movement as Movement
from mfdw_desktop.domain.movements import per_unit as per_unit
from mfdw_desktop.domain.movements import share as share
from mfdw_desktop.domain.periods import Month

RULES_VERSION = "2"
"""Raise it when a figure is added or counted in another way: papers say it beside their
fingerprint, and a month that was closed by older rules is not held to have had the figure.
"""


@dataclass(frozen=True)
class StatusStep:
    """One change of a client's status, in order of time."""

    on: date
    status: ClientStatus


@dataclass(frozen=True)
class Course:
    """How a client went through one month."""

    active_at_start: bool
    active_at_end: bool
    passed: bool
    """Came and went within the month."""
    to_complete: bool
    """Has the status *to complete* at the end."""


@dataclass(frozen=True)
class ClientFigures:
    """Clients of the month, in all and by groups that each add up to all."""

    total: Movement = field(default_factory=lambda: Movement(""))
    by_sex: tuple[Movement, ...] = ()
    by_age: tuple[Movement, ...] = ()
    by_arm: tuple[Movement, ...] = ()
    to_complete: int = 0
    """Made by a survey import and not enrolled yet; in no other figure."""


@dataclass(frozen=True)
class SchemeFigures:
    """What one scheme gave in the month."""

    code: str
    name: str
    native_name: str
    kind: str
    """Name of its kind."""
    awards: int
    clients: int
    returned: int
    """Awards of the month that were given back; in no other figure."""
    plan: int | None
    amounts: tuple[Money, ...]
    costs: tuple[Money, ...]
    """What the awards cost the institution: the unit cost where there is one, else the amount."""
    budget: Money | None = None
    """Of the period that runs at the month's end; None without one."""
    budget_spent: Money | None = None
    """Spent of it until the month's end."""

    def cost_per_client(self) -> tuple[Money, ...]:
        """Return what the scheme cost for each client reached, rounded half up."""
        return tuple(per_unit(each, self.clients) for each in self.costs) if self.clients else ()


@dataclass(frozen=True)
class IncentiveFigures:
    """Awards of the month."""

    schemes: tuple[SchemeFigures, ...] = ()
    clients: int = 0
    """Who had at least one award; fewer than the sum over schemes."""

    @property
    def awards(self) -> int:
        """Awards in all."""
        return sum(each.awards for each in self.schemes)

    @property
    def returned(self) -> int:
        """Awards given back."""
        return sum(each.returned for each in self.schemes)

    @property
    def plan(self) -> int | None:
        """Planned awards; None when no scheme has a plan."""
        plans = [each.plan for each in self.schemes if each.plan is not None]
        return sum(plans) if plans else None

    @property
    def of_plan(self) -> float | None:
        """Awards of the schemes with a plan, of what was planned."""
        given = sum(each.awards for each in self.schemes if each.plan is not None)
        return share(given, self.plan or 0)

    @property
    def amounts(self) -> tuple[Money, ...]:
        """Sum of the amounts, one a currency."""
        return sums(each for scheme in self.schemes for each in scheme.amounts)

    @property
    def costs(self) -> tuple[Money, ...]:
        """Sum of the costs, one a currency."""
        return sums(each for scheme in self.schemes for each in scheme.costs)

    def cost_per_client(self) -> tuple[Money, ...]:
        """Return what was spent for each client reached, rounded half up."""
        return tuple(per_unit(each, self.clients) for each in self.costs) if self.clients else ()


@dataclass(frozen=True)
class CheckFigures:
    """Checks of one condition that fell due in the month, as they stood at its end."""

    scheme: str
    """Code of the scheme."""
    scheme_name: str
    position: int
    condition: str
    met: int = 0
    not_met: int = 0
    waived: int = 0
    open: int = 0
    overdue: int = 0
    """Open and past their day at the end, whatever month they fell due in."""
    not_checked: int = 0
    """Nobody could look."""

    @property
    def due(self) -> int:
        """Checks that fell due in the month."""
        return self.met + self.not_met + self.waived + self.open + self.not_checked

    @property
    def compliance(self) -> float | None:
        """Met of due (`domain.md` section 6)."""
        return share(self.met, self.due)


@dataclass(frozen=True)
class SessionFigures:
    """Sessions of one scheme in the month and how clients attended them."""

    scheme: str
    """Code of the scheme."""
    scheme_name: str
    planned: int = 0
    """Not held yet and not cancelled."""
    held: int = 0
    cancelled: int = 0
    codes: tuple[tuple[AttendanceCode, int], ...] = ()
    unmarked: int = 0

    def count(self, code: AttendanceCode) -> int:
        """Return how often `code` was marked."""
        return dict(self.codes).get(code, 0)

    @property
    def marked(self) -> int:
        """Attendances with a code."""
        return sum(count for _, count in self.codes)

    @property
    def attended(self) -> int:
        """Present or late."""
        return sum(count for code, count in self.codes if code in ATTENDED)

    @property
    def attendance(self) -> float | None:
        """Attended of marked."""
        return share(self.attended, self.marked)


@dataclass(frozen=True)
class RoundFigures:
    """How far one round of a questionnaire has come in the branch by the month's end."""

    questionnaire: str
    title: str
    round: str
    target: int | None
    """Interviews planned, for the whole institution."""
    complete: int = 0
    partial: int = 0
    refused: int = 0
    lost: int = 0
    """Moved, left, died or not found."""
    linked: int = 0
    """Of all these, how many belong to a known client."""
    this_month: int = 0
    baseline: int = 0
    """Clients interviewed at the baseline; 0 for the baseline itself."""
    again: int = 0
    """Of these, how many were interviewed in this round too."""

    @property
    def attrition(self) -> ArmAttrition | None:
        """Who was interviewed at the baseline and not again; None where nobody was."""
        return ArmAttrition("", self.baseline, self.again) if self.baseline else None

    @property
    def done(self) -> int:
        """Interviews with answers."""
        return self.complete + self.partial


@dataclass(frozen=True)
class Gap:
    """How many of the active clients lack one item."""

    item: str
    missing: int
    of: int

    @property
    def share(self) -> float | None:
        """Missing of all."""
        return share(self.missing, self.of)


@dataclass(frozen=True)
class QualityFigures:
    """What is wanting in the branch's book at the month's end."""

    gaps: tuple[Gap, ...] = ()
    unlinked: int = 0
    """Responses without a client."""
    queued: int = 0
    """Second interviews that wait for a decision."""
    exposed: tuple[tuple[str, int, int], ...] = ()
    """Innovation, exposed clients of its comparison arm, all of that arm."""


@dataclass(frozen=True)
class TrendPoint:
    """One month of the run-up to this one."""

    month: Month
    active: int
    awards: int


@dataclass(frozen=True)
class MonthFigures:
    """Everything the monthly summary says of one branch and month."""

    branch: str
    month: Month
    clients: ClientFigures = field(default_factory=ClientFigures)
    incentives: IncentiveFigures = field(default_factory=IncentiveFigures)
    checks: tuple[CheckFigures, ...] = ()
    sessions: tuple[SessionFigures, ...] = ()
    rounds: tuple[RoundFigures, ...] = ()
    quality: QualityFigures = field(default_factory=QualityFigures)
    trend: tuple[TrendPoint, ...] = ()
    insurance: InsuranceFigures = field(default_factory=InsuranceFigures)
    health: HealthFigures = field(default_factory=HealthFigures)
    money: MoneyFigures = field(default_factory=MoneyFigures)
    """Rebates, emergency savings, payments."""
    care: CareFigures = field(default_factory=CareFigures)
    """Referrals, education, enterprises."""

    @property
    def all_checks(self) -> CheckFigures:
        """The checks of every condition together."""
        return CheckFigures(
            "",
            "",
            0,
            "",
            *(
                sum(getattr(each, name) for each in self.checks)
                for name in ("met", "not_met", "waived", "open", "overdue", "not_checked")
            ),
        )

    @property
    def all_sessions(self) -> SessionFigures:
        """The sessions of every scheme together."""
        return SessionFigures(
            "",
            "",
            sum(each.planned for each in self.sessions),
            sum(each.held for each in self.sessions),
            sum(each.cancelled for each in self.sessions),
            tuple(
                (code, sum(each.count(code) for each in self.sessions)) for code in AttendanceCode
            ),
            sum(each.unmarked for each in self.sessions),
        )


def course_of(steps: Sequence[StatusStep], month: Month) -> Course:
    """Return how a client with these steps, in order of time, went through `month`."""
    before: ClientStatus | None = None
    after: ClientStatus | None = None
    was_active = False
    first, last = month.first, month.last
    for step in steps:
        if step.on > last:
            break
        if step.on < first:
            before = step.status
        elif step.status is ClientStatus.ACTIVE:
            was_active = True
        after = step.status
    start, end = before is ClientStatus.ACTIVE, after is ClientStatus.ACTIVE
    return Course(
        start,
        end,
        passed=was_active and not start and not end,
        to_complete=after is ClientStatus.TO_COMPLETE,
    )


def movement(code: str, courses: Iterable[Course]) -> Movement:
    """Return the row of those who went through the month by `courses`."""
    return movement_of(code, ((each, 1) for each in courses))


def movement_of(code: str, courses: Iterable[tuple[Course, int]]) -> Movement:
    """Return the same where so many went through the month by each course."""
    start = new = left = 0
    for course, persons in courses:
        start += course.active_at_start * persons
        new += persons * (course.passed or (course.active_at_end and not course.active_at_start))
        left += persons * (course.passed or (course.active_at_start and not course.active_at_end))
    return Movement(code, start, new, left)
