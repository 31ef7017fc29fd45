"""Closing a month: what is printed afterwards, whatever is entered later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Award,
    Change,
    Client,
    IncentiveKind,
    MonthClose,
    Scheme,
    SchemeCondition,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.closings import Closing
from mfdw_desktop.domain.fingerprints import fingerprint
from mfdw_desktop.domain.monitoring import RULES_VERSION
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.papers import PrintedPaper, Section
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services.backups import Backups, restore_missing
from mfdw_desktop.services.months import Months
from mfdw_desktop.services.reports import Reports
from tests.database import month_book
from tests.reporting import pixels

MARCH = month_book.MONTH
LATER = datetime(2026, 4, 9, 4, 0, tzinfo=UTC)
MANAGER = Actor("dara", Role.MANAGER, frozenset({"KH03"}))


class Clock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.now = month_book.NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a made branch, to be copied."""
    path = tmp_path_factory.mktemp("whole") / "whole.mfdw"
    database = month_book.make(path)
    database.checkpoint()
    database.close()
    return path


@pytest.fixture
def book(whole: Path, tmp_path: Path, clock: Clock) -> Iterator[Database]:
    path = tmp_path / "book.mfdw"
    path.write_bytes(whole.read_bytes())
    database = Database(path, clock=clock)
    yield database
    database.close()


def award_late(database: Database, day: date = MARCH.last) -> None:
    """Write one award more into the month."""
    with write(database, month_book.ACTOR) as unit:
        client = unit.connection.execute(
            sa.select(Client.id).where(Client.branch_id == 1).order_by(Client.id).limit(1)
        ).scalar_one()
        scheme = unit.connection.execute(
            sa.select(Scheme.id).order_by(Scheme.id).limit(1)
        ).scalar_one()
        unit.create(
            Award, branch_id=1, client_id=client, scheme_id=scheme, given_on=day,
            recorded_at=unit.now, amount_minor=5_000_000, currency="KHR", quantity=1,
            status="given",
        )  # fmt: skip


def rename_everything(database: Database) -> None:
    """Give schemes, kinds and conditions other names."""
    with write(database, month_book.ACTOR) as unit:
        for model, column in (
            (Scheme, "name"), (Scheme, "native_name"), (IncentiveKind, "name"),
            (SchemeCondition, "text"),
        ):  # fmt: skip
            for key in unit.connection.execute(sa.select(model.id)).scalars().all():
                unit.update(model, key, **{column: f"Renamed {key}"})


def closing_of(months: Months, month: Month = MARCH) -> Closing:
    found = months.state("KH03", month).closing
    assert found is not None
    return found


def body(content: bytes) -> str:
    """Return the words of a paper up to what came in later, without foot and history."""
    text = " ".join(pixels.document_text(content).split("Adjustments since closing")[0].split())
    for beginning in ("No figure has changed", "This month was printed before"):
        text = text.split(beginning)[0]
    return text.split("Figures as closed")[0]


def test_closing_fixes_the_figures_of_that_day(book: Database, tmp_path: Path) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    figures = reports.monthly_figures("KH03", MARCH)
    draft = reports.monthly("KH03", MARCH, tmp_path / "draft.pdf")
    assert not months.state("KH03", MARCH).is_closed
    changes = months.close("KH03", MARCH)
    assert changes.kinds == {"month_close"}
    found = closing_of(months)
    assert (found.closed_by, found.closed_at) == ("dara", month_book.NOW)
    assert found.rows == tuple(canonical_rows(figures))
    assert found.fingerprint == fingerprint(found.rows) == draft.fingerprint
    assert reports.monthly_figures("KH03", MARCH) == figures
    assert Backups(book, MANAGER).check().problems == ()
    with book.read() as connection:
        lines = connection.execute(
            sa.select(Change.action).where(Change.table_name == "month_close")
        ).all()
    assert [line.action for line in lines] == ["create"]


def test_closed_month_prints_the_same_whatever_comes_later(
    book: Database, tmp_path: Path, clock: Clock
) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    months.close("KH03", MARCH)
    first = reports.monthly("KH03", MARCH, tmp_path / "a.pdf")
    said = pixels.document_text(first.file.read_bytes())
    assert "FINAL" in said
    assert "draft" not in said.lower()
    assert "Closed on 2 Apr 2026, 10:30 by" in said
    assert "Adjustments since closing" not in said
    clock.now = LATER
    award_late(book)
    award_late(book, MARCH.previous.last)
    rename_everything(book)
    second = reports.monthly("KH03", MARCH, tmp_path / "b.pdf")
    third = reports.monthly("KH03", MARCH, tmp_path / "c.pdf", language="km")
    assert first.fingerprint == second.fingerprint == third.fingerprint
    assert len({each.rows for each in reports.printed("KH03")}) == 1
    assert body(second.file.read_bytes()) == body(first.file.read_bytes())
    later = pixels.document_text(second.file.read_bytes()).split("Adjustments since closing")[1]
    assert "given" in later
    assert "+1" in later
    assert "+50,000" in later
    assert "Figures as closed on 2 Apr 2026, 10:30" in later


def test_restored_backup_prints_the_same(book: Database, tmp_path: Path, clock: Clock) -> None:
    Months(book, MANAGER).close("KH03", MARCH)
    first = Reports(book, MANAGER).monthly("KH03", MARCH, tmp_path / "a.pdf")
    clock.now = LATER
    award_late(book)
    copy = Backups(book, MANAGER).backup(tmp_path / "copy.bak").file
    restore_missing(copy, tmp_path / "other.mfdw")
    other = Database(tmp_path / "other.mfdw", clock=clock)
    again = Reports(other, MANAGER).monthly("KH03", MARCH, tmp_path / "b.pdf")
    assert again.fingerprint == first.fingerprint
    assert body(again.file.read_bytes()) == body(first.file.read_bytes())
    assert "Adjustments since closing" in pixels.document_text(again.file.read_bytes())
    assert closing_of(Months(other, MANAGER)) == closing_of(Months(book, MANAGER))
    other.close()


def test_reopened_month_is_a_draft_again(book: Database, tmp_path: Path, clock: Clock) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    months.close("KH03", MARCH)
    first = closing_of(months)
    clock.now = LATER
    award_late(book)
    assert months.reopen("KH03", MARCH, "  A voucher was forgotten ").kinds == {"month_close"}
    assert not months.state("KH03", MARCH).is_closed
    made = reports.monthly("KH03", MARCH, tmp_path / "draft.pdf")
    said = pixels.document_text(made.file.read_bytes())
    assert "DRAFT" in said
    assert "Adjustments since closing" not in said
    assert made.fingerprint != first.fingerprint
    told = (
        f"Closed before, on 2 Apr 2026, 10:30 ({first.fingerprint[:8]}); reopened on "
        "9 Apr 2026, 11:00 by dara: A voucher was forgotten"
    )
    assert told in " ".join(said.split())
    months.close("KH03", MARCH)
    second = closing_of(months)
    assert [each.reason for each in months.state("KH03", MARCH).reopenings] == [
        "A voucher was forgotten"
    ]
    final = pixels.document_text(reports.preview("KH03", MARCH))
    assert told in " ".join(final.split())
    assert second.fingerprint == made.fingerprint
    assert second.closed_at == LATER
    with book.read() as connection:
        kept = connection.execute(
            sa.select(MonthClose.reopened_by, MonthClose.reason, MonthClose.fingerprint).order_by(
                MonthClose.id
            )
        ).all()
    assert [tuple(each) for each in kept] == [
        ("dara", "A voucher was forgotten", first.fingerprint),
        (None, None, second.fingerprint),
    ]


def test_open_month_is_compared_with_the_stored_ones(book: Database, clock: Clock) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    months.close("KH03", MARCH)
    then = reports.monthly_figures("KH03", MARCH)
    clock.now = LATER
    award_late(book)
    april = reports.monthly_figures("KH03", MARCH.next)
    (point,) = (each for each in april.trend if each.month == MARCH)
    assert (point.active, point.awards) == (then.clients.total.end, then.incentives.awards)
    said = " ".join(pixels.document_text(reports.preview("KH03", MARCH.next)).split())
    assert f"last month {then.incentives.clients}" in said
    months.reopen("KH03", MARCH, "A voucher was forgotten")
    april = reports.monthly_figures("KH03", MARCH.next)
    (point,) = (each for each in april.trend if each.month == MARCH)
    assert point.awards == then.incentives.awards + 1


REFUSALS: list[tuple[Callable[[Months], object], str]] = [
    (lambda months: months.close("KH03", MARCH.next), "month-not-ended"),
    (lambda months: months.close("KH04", MARCH), "branch-unknown"),
    (lambda months: months.close("XX", MARCH), "branch-unknown"),
    (lambda months: months.state("KH04", MARCH), "branch-unknown"),
    (lambda months: months.reopen("KH03", MARCH, "why not"), "month-not-closed"),
    (lambda months: months.reopen("KH03", MARCH, " \n"), "reopen-reason"),
]


@pytest.mark.parametrize(("act", "code"), REFUSALS)
def test_what_cannot_be_closed_is_refused(
    book: Database, act: Callable[[Months], object], code: str
) -> None:
    months = Months(book, MANAGER)
    with pytest.raises(RefusedError) as caught:
        act(months)
    assert (caught.value.code, caught.value.exit_code) == (code, 2)
    with book.read() as connection:
        assert connection.execute(sa.select(sa.func.count(MonthClose.id))).scalar() == 0


def test_month_is_closed_once(book: Database) -> None:
    months = Months(book, MANAGER)
    months.close("KH03", MARCH)
    with pytest.raises(RefusedError) as caught:
        months.close("KH03", MARCH)
    assert caught.value.code == "month-closed"
    assert caught.value.fields["who"] == "dara"
    assert months.state("KH03", MARCH.previous).closing is None


@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER, Role.COORDINATOR])
def test_only_managers_close_and_reopen(book: Database, role: Role) -> None:
    months = Months(book, Actor("pisey", role))
    assert not months.state("KH03", MARCH).may_change
    for act in (
        lambda: months.close("KH03", MARCH),
        lambda: months.reopen("KH03", MARCH, "because"),
    ):
        with pytest.raises(AppError) as caught:
            act()
        assert caught.value.code == "month-not-allowed"
    assert not months.state("KH03", MARCH).is_closed


def test_month_ends_by_the_clock_of_the_branch(book: Database, clock: Clock) -> None:
    months = Months(book, MANAGER)
    clock.now = datetime(2026, 3, 31, 16, 59, tzinfo=UTC)  # 23:59 in Phnom Penh
    assert not months.state("KH03", MARCH).has_ended
    clock.now = datetime(2026, 3, 31, 17, 0, tzinfo=UTC)
    assert months.state("KH03", MARCH).has_ended


def test_months_are_closed_in_every_dialect(any_database: Database, tmp_path: Path) -> None:
    month_book.fill(any_database, clients=5)
    actor = month_book.ACTOR
    months, reports = Months(any_database, actor), Reports(any_database, actor)
    months.close("KH03", MARCH)
    months.close("KH04", MARCH)
    figures = reports.monthly_figures("KH03", MARCH)

    def printed(name: str) -> PrintedPaper:
        return reports.monthly("KH03", MARCH, tmp_path / name)

    first = printed("a.pdf")
    award_late(any_database)
    rename_everything(any_database)
    assert printed("b.pdf").fingerprint == first.fingerprint
    assert reports.monthly_figures("KH03", MARCH) == figures
    with pytest.raises(RefusedError):
        months.close("KH03", MARCH)
    months.reopen("KH03", MARCH, "A voucher was forgotten")
    assert printed("c.pdf").fingerprint != first.fingerprint
    months.close("KH03", MARCH)
    assert closing_of(months).figures().incentives.awards == figures.incentives.awards + 1


def test_figures_of_an_earlier_day_come_from_the_ledger(
    book: Database, tmp_path: Path, clock: Clock
) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    that_day = month_book.NOW.date()
    then = reports.monthly("KH03", MARCH, tmp_path / "then.pdf")
    clock.now += timedelta(days=3)
    award_late(book)
    rename_everything(book)
    months.close("KH03", MARCH)
    now = reports.monthly("KH03", MARCH, tmp_path / "now.pdf")
    assert now.fingerprint != then.fingerprint
    past = reports.monthly("KH03", MARCH, tmp_path / "past.pdf", as_of=that_day)
    assert past.fingerprint == then.fingerprint
    words = pixels.document_text(past.file.read_bytes())
    assert "DRAFT" in words
    assert "Figures as of 2 Apr 2026, 23:59" in " ".join(words.split())
    kept = [each.paper for each in reports.printed("KH03")]
    assert kept == ["monthly-as-of", "monthly", "monthly"]
    with pytest.raises(RefusedError):
        reports.preview("KH03", MARCH, as_of=MARCH.first - timedelta(days=1))


@pytest.mark.parametrize("is_same_rule", [False, True])
def test_figures_that_older_rules_did_not_know_are_no_adjustments(
    book: Database, clock: Clock, *, is_same_rule: bool
) -> None:
    months, reports = Months(book, MANAGER), Reports(book, MANAGER)
    months.close("KH03", MARCH)
    older = {"rounds": ("baseline", "again"), "conditions": ("not_checked",)}
    with book.transaction() as connection:
        key, rows = connection.execute(sa.select(MonthClose.id, MonthClose.rows)).one()
        kept = [
            row
            for row in rows
            if row[0] in ("month", "clients", "incentives", "conditions", "sessions", "rounds")
            and row[2] not in older.get(row[0], ())
        ]
        assert len(kept) < len(rows)
        # a round's attrition, which is counted now
        of = next(row[1] for row in rows if row[0] == "rounds")
        connection.execute(
            sa.update(MonthClose)
            .where(MonthClose.id == key)
            .values(rows=kept, rule_version=RULES_VERSION if is_same_rule else "1")
        )
    clock.now = LATER
    award_late(book)
    found = closing_of(months)
    today = [
        *canonical_rows(reports.monthly_figures("KH03", MARCH)),
        ("rounds", of, "baseline", "40"),
        ("referrals", "", "open", "7"),
        ("incentives", "REB", "awards", "99"),
    ]
    sections = {(each.section, each.name) for each in found.adjustments(today)}
    assert ("incentives", "awards") in sections
    assert (("rounds", "baseline") in sections) is is_same_rule
    assert (("referrals", "open") in sections) is is_same_rule
    # what was not counted is said to be missing, not left out as if nothing had happened
    assert (Section.REFERRALS in found.not_kept()) is not is_same_rule
    words = pixels.document_text(reports.preview("KH03", MARCH))
    assert words.count("Not counted yet when this month was closed.") == (0 if is_same_rule else 6)
    assert ("Referrals" in words) is not is_same_rule
