"""The first page: what needs a person today, and how the month goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from mfdw_desktop.common import i18n
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import incentives, months, organisation, papers
from mfdw_desktop.database.queries import programme_figures as programme
from mfdw_desktop.database.queries import today as counts
from mfdw_desktop.database.queries import today_figures as figures
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.incentives import SessionStatus
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.today import NeedLine, NextDay, RoundProgress, Today, TodayFigure
from mfdw_desktop.services import today_needs as needs
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.month_figures import find_branch, may_see, now_in

_RUN_UP = 6
"""Months that the small lines show."""
_AHEAD = timedelta(days=7)
_SHOWN = 4
_CHART = (196.0, 176.0)
"""Of a drawing in points; the window draws it larger."""
_CENTRES = 9
"""Centres of the round that are shown, those furthest behind first."""


class TodayPage:
    """What the first page shows of one database, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def read(self, branch_code: str = "", progress: Progress | None = None) -> Today | None:
        """Return the first page of a branch, or of the first one; None when there is none.

        `progress` is given the page after each line and figure, as far as it is read then.
        """
        progress = progress or Progress()
        found: Today | None = None
        with self._database.read() as connection:
            for found in self._parts(connection, branch_code):
                progress.give(found)
        return replace(found, is_whole=True) if found is not None else None

    def _parts(self, connection: Any, branch_code: str) -> Iterator[Today]:
        """Yield the page as it fills, line by line and figure by figure."""
        codes = [each for each in papers.branch_codes(connection) if may_see(self._actor, each)]
        if not codes:
            return
        branch = find_branch(connection, self._actor, branch_code or codes[0])
        now = now_in(self._database, branch)
        wanted = frozenset[int]()
        if branch_code:
            wanted = frozenset({organisation.branch_id(connection, branch_code)})
        asked = needs.Asked(connection, wanted, branch, now.date())
        month = month_of(now.date())
        run_up = [month.plus(at + 1 - _RUN_UP) for at in range(_RUN_UP)]
        page = Today(now.date(), month, now, months=tuple(run_up), is_whole=False)
        yield page
        for line in needs.lines(asked):
            page = _with_line(page, line)
            yield page
        open_round = counts.open_round(connection, wanted, now.date())
        if open_round is not None:
            page = replace(page, progress=open_round[0])
        for line in needs.survey_lines(asked, open_round):
            page = _with_line(page, line)
            yield page
        copy = needs.backup_line(Backups(self._database, self._actor), now)
        page = _with_line(page, copy) if copy is not None else page
        page = replace(page, next_days=tuple(_next_days(connection, wanted, now.date())))
        yield page
        for name, figure in _figures(connection, branch, run_up):
            read: dict[str, Any] = {name: figure}
            page = replace(page, **read)
            yield page
        assert page.incentives is not None
        yield replace(page, charts=_charts(page.incentives, run_up, page.progress))


def _with_line(page: Today, line: NeedLine) -> Today:
    return replace(page, needs=(*page.needs, line))


def _next_days(connection: Any, branches: frozenset[int], today: date) -> list[NextDay]:
    found = incentives.sessions(
        connection, first=today + timedelta(days=1), last=today + _AHEAD, branches=branches
    )
    coming = [each for each in reversed(found) if each.status is not SessionStatus.CANCELLED]
    return [
        NextDay(each.on, each.scheme_name, each.number, each.centre, each.starts_at, each.uid)
        for each in coming[:_SHOWN]
    ]


def _figures(
    connection: Any, branch: BranchFacts, run_up: Sequence[Month]
) -> Iterator[tuple[str, TodayFigure]]:
    """Yield active clients, incentives given, conditions met and sessions attended, by field.

    What they are compared with is the month before as the small lines show it: of a closed
    month what was signed.
    """
    signed = months.closings(connection, branch.id, run_up[0], run_up[-2])
    closed = {month: each.figures() for month, each in signed.items()}
    active: list[float | None] = list(figures.active_by_month(connection, branch.id, run_up))
    for at, month in enumerate(run_up):
        if month in closed:
            active[at] = closed[month].clients.total.end
    yield "clients", TodayFigure(active[-1], active[-2], trend=tuple(active))
    now = programme.incentive_figures(connection, branch.id, run_up[-1], is_brief=True)
    awards = programme.awards_by_month(connection, branch.id, run_up[0], run_up[-2])
    given: list[float | None] = [
        closed[each].incentives.awards if each in closed else awards.get(each, 0)
        for each in run_up[:-1]
    ]
    given.append(now.awards)
    plan = float(now.plan) if now.plan is not None else None
    yield "incentives", TodayFigure(given[-1], given[-2], plan, tuple(given))
    met = figures.met_by_month(connection, branch.id, run_up)
    yield "conditions", TodayFigure(met[-1], met[-2], trend=tuple(met))
    came = figures.attended_by_month(connection, branch.id, run_up)
    yield "attendance", TodayFigure(came[-1], came[-2], trend=tuple(came))


def _charts(
    given: TodayFigure, run_up: Sequence[Month], progress: RoundProgress | None
) -> dict[str, object]:
    """Return the two drawings of the page, in the language of the window."""
    from mfdw_desktop.reporting import charts
    from mfdw_desktop.reporting.text import Typesetter
    from mfdw_desktop.reporting.wording import Wording

    words = Wording(i18n.current().tag)
    setter = Typesetter(words.language)
    plan = int(given.plan) if given.plan is not None else None
    found: dict[str, object] = {
        "incentives": charts.column_chart(
            words.translate("Incentives given"),
            [words.month_name(each) for each in run_up],
            [int(each or 0) for each in given.trend],
            note=words.translate("dashed: plan") if plan else "",
            size=_CHART,
            setter=setter,
            number=words.number,
            plans=[plan] * len(run_up),
        )
    }
    if progress is not None:
        least = sorted(progress.centres, key=lambda each: each[1] / max(each[2], 1))[:_CENTRES]
        found["round"] = charts.bar_chart(
            words.translate("{round} by centre", round=words.round_name(progress.round)),
            [
                charts.Bar(name or words.translate("No centre"), done, clients,
                           charts.share_of(words.number(done), words.number(clients), setter))
                for name, done, clients in least
            ],
            width=_CHART[0],
            setter=setter,
            row=17.0,
        )  # fmt: skip
    return found
