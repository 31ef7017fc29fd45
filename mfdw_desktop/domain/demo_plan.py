"""The sample branch's plan: how large it is, when things happened, who is in which arm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

from mfdw_desktop.domain.identifiers import format_code
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.programme import Arm

BRANCH = "KH03"
CURRENCY = "KHR"
CENTRE_SIZE = 20
GROUPS = 4
SAMPLED_CENTRES = 150
"""Centres in the survey's sample at most: 3,000 clients, as in the largest known study."""
_MOST_EARLY = 0.8
"""Share of the clients who were there before the baseline."""


@dataclass(frozen=True)
class RoundPlan:
    """One round of the survey."""

    name: str
    opens_on: date
    closes_on: date


@dataclass(frozen=True)
class SessionPlan:
    """One session of every target centre."""

    cycle: int
    number: int
    month: Month


@dataclass(frozen=True)
class Plan:
    """What the sample branch is made from: the same plan gives the same branch."""

    clients: int
    seed: int
    today: date

    def random(self, *about: object) -> Random:
        """Return the source of chance for one thing, the same every time."""
        return Random(f"{self.seed}/{'/'.join(str(each) for each in about)}")  # noqa: S311

    @cached_property
    def month(self) -> Month:
        """The month in which the sample ends."""
        return month_of(self.today)

    @property
    def settled(self) -> date:
        """The first day of this month: what lies before is the same on every day of it."""
        return self.month.first

    @property
    def centres(self) -> int:
        """How many centres there are."""
        return max(4, -(-self.clients // CENTRE_SIZE))

    @property
    def officers(self) -> int:
        """How many officers look after them."""
        return max(2, -(-self.centres // 4))

    @cached_property
    def rounds(self) -> tuple[RoundPlan, ...]:
        """The rounds: a baseline, a follow-up a year later, one that is being finished."""
        starts = {"baseline": -23, "followup1": -11, "followup2": -1}
        found = []
        for name, months in starts.items():
            first = self.month.plus(months).first
            found.append(RoundPlan(name, first + timedelta(4), self.month.plus(months + 1).last))
        return tuple(found)

    @property
    def innovation_on(self) -> date:
        """The day on which the innovation began in the target centres."""
        return self.month.plus(-21).first

    @cached_property
    def sessions(self) -> tuple[SessionPlan, ...]:
        """Two cycles of four sessions, and a refresher in this month."""
        cycles = [
            SessionPlan(cycle, number, self.month.plus(start + number))
            for cycle, start in ((1, -21), (2, -9))
            for number in range(1, 5)
        ]
        return (*cycles, SessionPlan(3, 1, self.month))

    def session_day(self, session: SessionPlan, centre: int) -> date:
        """Return the day on which a centre has a session: its meeting day, in its week."""
        # The second cycle went through the centres in three turns, two months apart.
        later = centre // 2 % 3 * 2 if session.cycle == 2 else 0
        first = session.month.plus(later).first
        ahead = (self.weekday(centre) - first.weekday()) % 7
        return first + timedelta(days=ahead + 7 * (centre // 5 % 4))

    def weekday(self, centre: int) -> int:
        """Return the day of the week on which a centre meets; Monday is 0."""
        return centre % 5

    def arm(self, centre: int) -> Arm:
        """Return the arm that a centre was drawn into."""
        return self._arms[centre]

    @cached_property
    def _arms(self) -> tuple[Arm, ...]:
        """One centre of each pair of neighbours was drawn: that keeps the arms alike."""
        drawn = [self.random("pair", pair).getrandbits(1) for pair in range(self.centres // 2 + 1)]
        return tuple(
            Arm.TARGET if drawn[centre // 2] == centre % 2 else Arm.COMPARISON
            for centre in range(self.centres)
        )

    def centre_of(self, client: int) -> int:
        """Return the client's centre; spouses who are both clients share it."""
        return (client - self.is_second_of_household(client)) % self.centres

    def is_second_of_household(self, client: int) -> bool:
        """Tell whether the client lives with the client before: a couple with two loans."""
        if client % 29 != 28 or self.is_to_complete(client) or self.is_to_complete(client - 1):
            return False
        return self.original_of(client - 1) is None

    def is_to_complete(self, client: int) -> bool:
        """Tell whether a survey import made the client: a number and answers, no name yet."""
        return client > self.clients * 0.9 and client % 5 == 3

    def original_of(self, client: int) -> int | None:
        """Return the client whom this one repeats: the same woman, enrolled twice."""
        original = client - 31
        if client % 67 != 60 or client % 29 == 28:
            return None
        if self.is_to_complete(client) or self.is_to_complete(original):
            return None
        return original

    def joined_on(self, client: int) -> date:
        """Return the day on which the client joined: the later the greater the number."""
        share = client / max(self.clients, 1)
        if share < _MOST_EARLY:
            months = -72 + share / _MOST_EARLY * 47
        else:
            months = -22 + (share - _MOST_EARLY) / (1 - _MOST_EARLY) * 21.9
        whole = int(months // 1)
        month = self.month.plus(whole)
        return month.first + timedelta(days=int((months - whole) * month.days))

    def is_sampled(self, client: int) -> bool:
        """Tell whether the client is in the survey's sample."""
        there = self.joined_on(client) < self.rounds[0].opens_on
        return there and self.centre_of(client) < SAMPLED_CENTRES

    def is_pending(self, client: int) -> bool:
        """Tell whether the last round's interview still lies in a workbook to import."""
        return client % 15 == 7 and self.original_of(client) is None

    def code(self, client: int) -> str:
        """Return the client's code."""
        return format_code(BRANCH, client + 1)
