"""The figures of a month of the sample branch, counted once more by plain SQL of our own."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.monitoring import MonthFigures, Movement
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services.month_figures import counted, find_branch, now_in
from mfdw_desktop.services.workspace import Workspace, open_workspace

Ask = Callable[..., list[tuple[Any, ...]]]

_STATUS = """(SELECT status FROM client_status s WHERE s.client_id = c.id AND s.deleted_at IS NULL
              AND s.changed_on <= :{day} ORDER BY changed_on DESC, id DESC LIMIT 1)"""
_IN_FORCE = """p.deleted_at IS NULL AND p.starts_on <= :{day} AND p.ends_on >= :{day}
               AND (p.cancelled_on IS NULL OR p.cancelled_on > :{day})"""


@pytest.fixture(scope="module")
def workspace(sample_branch: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("hand") / "kampot.mfdw"
    found = open_workspace(Path(shutil.copyfile(sample_branch, path)))
    yield found
    found.close()


@pytest.fixture(scope="module")
def month(workspace: Workspace) -> Month:
    return workspace.reports.last_month("KH03")


@pytest.fixture(scope="module")
def figures(workspace: Workspace, month: Month) -> MonthFigures:
    with workspace.database.read() as connection:
        branch = find_branch(connection, workspace.actor, "KH03")
        today = now_in(workspace.database, branch).date()
        return counted(connection, branch, month, today)


@pytest.fixture
def ask(workspace: Workspace, month: Month) -> Iterator[Ask]:
    with workspace.database.read() as connection:

        def run(query: str, **more: Any) -> list[tuple[Any, ...]]:
            known = {"first": month.first.isoformat(), "last": month.last.isoformat(),
                     "before": month.previous.last.isoformat(), **more}  # fmt: skip
            return [tuple(row) for row in connection.exec_driver_sql(query, known)]

        yield run


def one(rows: list[tuple[Any, ...]]) -> Any:
    """Return the only value of an answer."""
    return rows[0][0]


def test_clients(figures: MonthFigures, month: Month, ask: Ask) -> None:
    start, end = _STATUS.format(day="before"), _STATUS.format(day="last")
    rows = ask(f"SELECT sex, birth_on, arm, {start}, {end} FROM client c WHERE deleted_at IS NULL")
    tally: Counter[tuple[str, str]] = Counter()
    for sex, born, arm, then, now in rows:
        years = _years(date.fromisoformat(born), month.last) if born else None
        band = "" if years is None else next(
            name for name, until in (("15-24", 24), ("25-54", 54), ("55-64", 64), ("65+", 999))
            if years <= until
        )  # fmt: skip
        for group in ("total", f"sex {sex or ''}", f"age {band}", f"arm {arm or ''}"):
            tally[group, "start"] += then == "active"
            tally[group, "end"] += now == "active"
            tally[group, "new"] += then != "active" and now == "active"
            tally[group, "left"] += then == "active" and now != "active"
    found = figures.clients
    assert _of(tally, "total") == _numbers(found.total)
    for name, listed in (("sex", found.by_sex), ("age", found.by_age), ("arm", found.by_arm)):
        assert listed
        for each in listed:
            assert _of(tally, f"{name} {each.code}") == _numbers(each), (name, each.code)
        assert sum(each.end for each in listed) == found.total.end
    assert found.to_complete == sum(row[4] == "to_complete" for row in rows)


def test_incentives(figures: MonthFigures, ask: Ask) -> None:
    rows = ask("""SELECT s.code, count(*), count(DISTINCT a.client_id),
                    coalesce(sum(a.amount_minor), 0), s.plan_per_month,
                    sum(coalesce(s.unit_cost_minor * a.quantity, a.amount_minor, 0))
                  FROM award a JOIN scheme s ON s.id = a.scheme_id
                  WHERE a.deleted_at IS NULL AND a.status = 'given'
                    AND a.given_on BETWEEN :first AND :last GROUP BY s.id""")
    by_hand = {row[0]: row[1:] for row in rows}
    found = {each.code: each for each in figures.incentives.schemes if each.awards}
    assert found.keys() == by_hand.keys()
    for code, (awards, clients, amount, plan, cost) in by_hand.items():
        each = found[code]
        assert (each.awards, each.clients, each.plan) == (awards, clients, plan)
        assert sum(money.minor for money in each.amounts) == amount
        assert sum(money.minor for money in each.costs) == cost
    assert figures.incentives.clients == one(
        ask("""SELECT count(DISTINCT client_id) FROM award WHERE deleted_at IS NULL
               AND status = 'given' AND given_on BETWEEN :first AND :last""")
    )


def test_conditions_and_sessions(figures: MonthFigures, ask: Ask) -> None:
    states: dict[str, int] = dict(
        ask("""SELECT state, count(*) FROM condition_check WHERE deleted_at IS NULL
                         AND due_on BETWEEN :first AND :last
                         AND (checked_on IS NULL OR checked_on <= :last) GROUP BY 1""")
    )
    found = figures.all_checks
    assert (found.met, found.not_met) == (states.get("met", 0), states.get("not_met", 0))
    codes: dict[str, int] = dict(
        ask("""SELECT a.code, count(*) FROM attendance a
                        JOIN session s ON s.id = a.session_id
                        WHERE a.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status = 'held'
                          AND a.code IS NOT NULL AND s.held_on BETWEEN :first AND :last
                        GROUP BY 1""")
    )
    sessions = figures.all_sessions
    assert {each.value: sessions.count(each) for each in AttendanceCode if sessions.count(each)} \
        == codes  # fmt: skip
    assert sessions.held == one(
        ask("""SELECT count(*) FROM session WHERE deleted_at IS NULL AND status = 'held'
               AND held_on BETWEEN :first AND :last""")
    )


def test_insurance_counts_persons_and_claims(figures: MonthFigures, ask: Ask) -> None:
    persons = """SELECT DISTINCT i.client_id, i.member_id FROM insured_person i
                 JOIN insurance_policy p ON p.id = i.policy_id WHERE i.deleted_at IS NULL AND {}
                 AND i.from_on <= :{day} AND (i.until_on IS NULL OR i.until_on >= :{day})"""
    then, now = (
        set(ask(persons.format(_IN_FORCE.format(day=day), day=day))) for day in ("before", "last")
    )
    found = figures.insurance
    assert _numbers(found.persons) == (len(then), len(now - then), len(then - now), len(now))
    assert sum(each.end for each in found.by_sex) == len(now)
    assert found.policies == one(
        ask(f"SELECT count(*) FROM insurance_policy p WHERE {_IN_FORCE.format(day='last')}")
    )
    for name, column in (("filed", "filed_on"), ("submitted", "submitted_on"), ("paid", "paid_on")):
        count = ask(f"""SELECT count(*) FROM insurance_claim WHERE deleted_at IS NULL
                        AND {column} BETWEEN :first AND :last""")
        assert getattr(found.claims, name) == one(count), name
    assert found.claims.open == one(
        ask("""SELECT count(*) FROM insurance_claim WHERE deleted_at IS NULL AND filed_on <= :last
               AND coalesce(paid_on, '9999') > :last AND coalesce(withdrawn_on, '9999') > :last
               AND NOT coalesce(decision = 'rejected' AND decided_on <= :last, 0)""")
    )


def test_savings_referrals_and_enterprises(figures: MonthFigures, ask: Ask) -> None:
    sign = "CASE kind WHEN 'withdrawal' THEN -amount_minor ELSE amount_minor END"
    rows = ask(f"""SELECT coalesce(sum(CASE WHEN booked_on < :first THEN {sign} END), 0),
                     coalesce(sum({sign}), 0) FROM savings_entry
                   WHERE deleted_at IS NULL AND booked_on <= :last""")
    savings = figures.money.savings
    assert (sum(each.opening for each in savings), sum(each.closing for each in savings)) == rows[0]
    referrals = figures.care.referrals
    for name, column in (("sent", "sent_on"), ("received", "received_on"), ("closed", "closed_on")):
        count = ask(f"""SELECT count(*) FROM referral WHERE deleted_at IS NULL
                        AND {column} BETWEEN :first AND :last""")
        assert getattr(referrals, name) == one(count), name
    assert referrals.open == one(
        ask("""SELECT count(*) FROM referral WHERE deleted_at IS NULL AND sent_on <= :last
               AND coalesce(closed_on, '9999') > :last""")
    )
    places = figures.care.worksites
    for name, query in {
        "papers": "registration_paper WHERE issued_on BETWEEN :first AND :last",
        "visits": "safety_visit WHERE visited_on BETWEEN :first AND :last",
        "done": "agreed_action WHERE done_on BETWEEN :first AND :last",
    }.items():
        count = ask(f"SELECT count(*) FROM {query} AND deleted_at IS NULL")
        assert getattr(places, name) == one(count), name


def test_rounds_quality_and_trend(figures: MonthFigures, month: Month, ask: Ask) -> None:
    done: dict[str, int] = dict(
        ask("""SELECT r.name, count(*) FROM response p JOIN survey_round r
                         ON r.id = p.round_id WHERE p.deleted_at IS NULL
                         AND p.status IN ('complete', 'partial') AND p.interviewed_on <= :last
                       GROUP BY 1""")
    )
    assert {each.round: each.done for each in figures.rounds if each.done} == done
    status = _STATUS.format(day="last")
    for gap in figures.quality.gaps:
        if gap.item in ("phone", "village", "birth_on", "native_name"):
            rows = ask(f"""SELECT count(*) FROM client c WHERE deleted_at IS NULL
                           AND {status} = 'active' AND coalesce({gap.item}, '') = ''""")
            assert gap.missing == one(rows), gap.item
    for point in figures.trend:
        rows = ask(
            f"""SELECT count(*) FROM client c WHERE deleted_at IS NULL
                       AND {status} = 'active'""",
            last=point.month.last.isoformat(),
        )
        assert point.active == one(rows), point.month


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _of(tally: Counter[tuple[str, str]], group: str) -> tuple[int, ...]:
    return tuple(tally[group, name] for name in ("start", "new", "left", "end"))


def _numbers(each: Movement) -> tuple[int, ...]:
    return each.start, each.new, each.left, each.end
