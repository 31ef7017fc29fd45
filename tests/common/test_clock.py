"""The one clock: it can be stopped, and goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from mfdw_desktop.common import clock
from mfdw_desktop.database.engine import Database


def test_a_stopped_clock_tells_one_moment_everywhere_and_goes_on() -> None:
    noon = datetime(2026, 3, 31, 14, tzinfo=timezone(timedelta(hours=2)))
    with clock.frozen(noon):
        assert clock.utc_now() == datetime(2026, 3, 31, 12, tzinfo=UTC)
        assert clock.today() == clock.local_now().date()
        assert Database("book.mfdw").clock() == noon
        with clock.frozen(noon + timedelta(days=1)):
            assert clock.utc_now() - noon == timedelta(days=1)
        assert clock.utc_now() == noon
    assert clock.utc_now() - noon > timedelta(days=1)


def test_day_is_the_branch_s_and_not_that_of_the_computer() -> None:
    evening = datetime(2026, 3, 31, 20, tzinfo=UTC)
    with clock.frozen(evening):
        try:
            clock.live_in(timezone(timedelta(hours=7)))
            assert str(clock.today()) == "2026-04-01"
            assert clock.here(evening).hour == 3
            clock.live_in(timezone(timedelta(hours=-5)))
            assert str(clock.today()) == "2026-03-31"
        finally:
            clock.live_in(None)
