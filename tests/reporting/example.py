"""A made-up month of a made-up branch, as the queries would give it."""

from __future__ import annotations

from datetime import datetime

from mfdw_desktop.domain.fingerprints import fingerprint
from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import (
    CheckFigures,
    ClientFigures,
    Gap,
    IncentiveFigures,
    MonthFigures,
    Movement,
    QualityFigures,
    RoundFigures,
    SchemeFigures,
    SessionFigures,
    TrendPoint,
)
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting.monthly import MonthlyPaper

BRANCH = BranchFacts(
    1,
    "KH03",
    "Kampot",
    "កំពត",
    "Asia/Phnom_Penh",
    "Samakki Microfinance",
    "សាមគ្គី មីក្រូហិរញ្ញវត្ថុ",
    "KHR",
    "en",
    "a4",
)


def scheme(code: str, name: str, native: str, kind: str, awards: int, unit: int) -> SchemeFigures:
    """Return a scheme that gave `awards` of `unit` riel each."""
    given = (Money(awards * unit * 100, "KHR"),)
    return SchemeFigures(code, name, native, kind, awards, awards - 2, 0, awards + 4, given, given)


def figures(month: Month, *, more: int = 0) -> MonthFigures:
    """Return a whole month; `more` makes another one of it."""
    codes = tuple(
        (code, count + more)
        for code, count in zip(AttendanceCode, (712, 96, 31, 12, 44), strict=True)
    )
    return MonthFigures(
        "KH03",
        month,
        clients=ClientFigures(
            Movement("", 1266, 26 + more, 8),
            (Movement("female", 1071, 21, 6), Movement("male", 195, 5 + more, 2)),
            (
                Movement("15-24", 160, 8, 1),
                Movement("25-54", 905, 17 + more, 5),
                Movement("55-64", 140, 1, 1),
                Movement("65+", 41, 0, 1),
                Movement("", 20, 0, 0),
            ),
            (
                Movement("target", 640, 14, 4),
                Movement("comparison", 610, 12 + more, 4),
                Movement("", 16, 0, 0),
            ),
            to_complete=12,
        ),
        incentives=IncentiveFigures(
            (
                scheme(
                    "REB-SCHOOL",
                    "Rebate, school attendance",
                    "ការបញ្ចុះការប្រាក់ ការចូលរៀន",
                    "Interest rebate",
                    164,
                    24763,
                ),
                scheme(
                    "INS-H", "Health microinsurance", "ធានារ៉ាប់រងសុខភាព", "Microinsurance", 121, 45000
                ),
                scheme("TRA-OSH", "Safe-work training", "វគ្គសុវត្ថិភាពការងារ", "Training", 96, 12000),
                scheme("REG", "Help with registration", "", "Business support", 31 + more, 22000),
            ),
            381 + more,
        ),
        checks=(
            CheckFigures(
                "REB-SCHOOL",
                "Rebate, school attendance",
                1,
                "Child at school 80 % of the days",
                145 + more,
                19,
                4,
                0,
                3,
            ),
            CheckFigures(
                "REB-SCHOOL",
                "Rebate, school attendance",
                2,
                "School letter handed in",
                120,
                22,
                2,
                6,
                9,
            ),
            CheckFigures(
                "TRA-OSH", "Safe-work training", 1, "Safe-work visit done", 35, 7, 0, 0, 0
            ),
        ),
        sessions=(
            SessionFigures("TRA-OSH", "Safe-work training", 2, 24, 1, codes, 5),
            SessionFigures("TRA-FIN", "Financial education", 0, 12, 0, codes, 0),
        ),
        rounds=(
            RoundFigures(
                "DW", "Decent work and households", "baseline", 420, 398, 10, 5, 7, 408, 0
            ),
            RoundFigures(
                "DW",
                "Decent work and households",
                "followup1",
                408,
                301,
                12,
                9,
                20,
                340,
                87 + more,
                baseline=400,
                again=306,
            ),
        ),
        quality=QualityFigures(
            tuple(
                Gap(item, missing, 1284)
                for item, missing in (
                    ("name", 0),
                    ("native_name", 14),
                    ("sex", 2),
                    ("birth_on", 20),
                    ("village", 8),
                    ("phone", 211),
                    ("centre", 3),
                    ("arm", 16),
                    ("consent", 41),
                )
            ),
            12,
            2,
        ),
        trend=tuple(
            TrendPoint(
                month.plus(at - 11), 1130 + 13 * at + (at % 3) * 4, 260 + 14 * at - (at % 4) * 11
            )
            for at in range(12)
        ),
    )


def content(**changes: object) -> MonthlyPaper:
    """Return what the summary of the made-up March is made from."""
    now = figures(Month(2026, 3))
    rows = tuple(canonical_rows(now))
    values: dict[str, object] = {
        "branch": BRANCH,
        "figures": now,
        "before": figures(Month(2026, 2), more=-5),
        "fingerprint": fingerprint(rows),
        "taken_at": datetime(2026, 4, 1, 8, 40),
        "actor": "sokha",
        "narrative": "Attendance fell in Dang Tong: two schools closed for exams.\n"
        "The second insurance partner starts in April.",
    }
    return MonthlyPaper(**{**values, **changes})  # type: ignore[arg-type]
