"""Which schemes are offered for a paper, and by which rule its sheet asks."""

from __future__ import annotations

from datetime import date, timedelta

from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.scheme_versions import AmountRule, SchemeVersion
from mfdw_desktop.domain.sheets import LATE_DAYS, offered
from mfdw_desktop.ui.clients.words import offered_scheme
from mfdw_desktop.ui.incentives.award_sheet import AwardSheet
from mfdw_desktop.ui.incentives.centre_sheet import Asked

TODAY, CHANGED = date(2026, 3, 20), date(2026, 3, 1)


def scheme(name: str, *, starts: date | None = None, ends: date | None = None) -> Scheme:
    most = Money(2_000_000, "KHR")
    versions = (
        SchemeVersion(1, None, AmountRule.FIXED, most),
        SchemeVersion(2, CHANGED, AmountRule.OPEN, most),
    )
    return Scheme(
        id=1, uid=name, code=name, name=name, native_name="", kind="rebate", area="risk",
        rule=AmountRule.OPEN, amount=most, share_percent="", unit_cost=None, partner="",
        starts_on=starts, ends_on=ends, versions=versions,
    )  # fmt: skip


def test_scheme_that_ended_is_offered_for_papers_that_come_in_late() -> None:
    ended = scheme("ended", ends=TODAY - timedelta(days=1))
    late = scheme("late", ends=TODAY - timedelta(days=LATE_DAYS))
    gone = scheme("gone", ends=TODAY - timedelta(days=LATE_DAYS + 1))
    coming = scheme("coming", starts=TODAY + timedelta(days=1))
    runs = scheme("runs", starts=TODAY, ends=TODAY)
    assert offered([ended, late, gone, coming, runs], TODAY) == [runs, ended, late]
    assert offered_scheme(runs, TODAY) == "runs"
    assert offered_scheme(ended, TODAY).startswith("ended · until 19")


def test_sheet_asks_by_the_rule_of_its_day() -> None:
    for day, column in ((CHANGED - timedelta(days=1), "given"), (CHANGED, "amount")):
        sheet = AwardSheet(Asked(1, scheme("x"), day, TODAY, "KHR", {}))
        sheet.take(([], []))
        assert sheet.first_column() == column
