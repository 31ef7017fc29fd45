"""Charts as primitives."""

from __future__ import annotations

from typing import Any

import pytest

from mfdw_desktop.reporting.chart_marks import Drawing, LineMark, PathMark, RectangleMark, TextMark
from mfdw_desktop.reporting.charts import (
    Bar,
    Series,
    bar_chart,
    column_chart,
    line_chart,
    nice_step,
)
from mfdw_desktop.reporting.text import Typesetter

SETTER = Typesetter("en")


@pytest.mark.parametrize(
    ("largest", "step"), [(0, 1), (3, 1), (10, 2.5), (97, 25), (1281, 500), (4, 1), (0.2, 1)]
)
def test_steps_are_round(largest: float, step: float) -> None:
    assert nice_step(largest) == step


def test_columns_are_as_high_as_their_values() -> None:
    chart = column_chart(
        "Awards", ["Jan", "Feb", "Mar"], [10, 0, 5], note="n = 15", size=(200, 100),
        setter=SETTER, number=str,
    )  # fmt: skip
    bars = [mark for mark in chart.marks if isinstance(mark, RectangleMark)]
    assert len(bars) == 2  # nothing is drawn for zero, but its number stands
    assert bars[0].size[1] == pytest.approx(2 * bars[1].size[1])
    assert (bars[1].fill or 0) < (bars[0].fill or 0)  # this month is dark
    assert {"10", "0", "5", "Jan", "Feb", "Mar", "Awards", "n = 15"} <= {
        mark.text for mark in chart.marks if isinstance(mark, TextMark)
    }


def test_lines_differ_in_dash_and_mark_and_start_at_zero() -> None:
    chart = line_chart(
        "Share", ["a", "b", "c"],
        [Series("target", (4, 8, 12)), Series("comparison", (4, None, 6))],
        note="n = 7", size=(200, 100), setter=SETTER, number=str,
    )  # fmt: skip
    paths = [mark for mark in chart.marks if isinstance(mark, PathMark)]
    assert [len(path.points) for path in paths] == [3, 2]
    assert len({path.dash for path in paths}) == 2
    grid = sorted(mark.start[1] for mark in chart.marks if isinstance(mark, LineMark))
    # twelve is as far above the base line as the grid says
    top, base = grid[0], grid[-1]
    assert paths[0].points[-1][1] == pytest.approx(base - (base - top) * 12 / 15)


def test_bars_show_how_much_of_the_whole_is_done() -> None:
    chart = bar_chart(
        "Interviews",
        [Bar("Baseline", 30, 40, "30 of 40"), Bar("Follow-up 1", 0, 40, "0 of 40")],
        width=400,
        setter=SETTER,
    )
    whole, done, other = (mark for mark in chart.marks if isinstance(mark, RectangleMark))
    assert done.size[0] == pytest.approx(whole.size[0] * 0.75)
    assert whole.fill is None
    assert other.fill is None  # the outline of the second, which has nothing done


def test_marks_stay_within_the_drawing() -> None:
    chart = column_chart(
        "A", [str(at) for at in range(12)], list(range(100, 112)), note="", size=(240, 118),
        setter=SETTER, number=str,
    )  # fmt: skip
    for mark in chart.marks:
        if isinstance(mark, RectangleMark):
            assert mark.corner[0] >= 0
            assert mark.corner[0] + mark.size[0] <= chart.width
            assert mark.corner[1] >= 0
            assert mark.corner[1] + mark.size[1] <= chart.height


def test_names_too_wide_for_their_bar_run_upwards() -> None:
    def chart(names: list[str]) -> Drawing:
        return column_chart(
            "Given", names, [3, 5, 4, 6], note="", size=(120, 120), setter=SETTER, number=str
        )

    short, long = chart(["a", "b", "c", "d"]), chart([f"Cash transfer {n}" for n in range(4)])
    turned = [mark for mark in long.marks if isinstance(mark, TextMark) and mark.turned]
    assert [mark.text for mark in turned] == [f"Cash transfer {n}" for n in range(4)]
    assert not any(isinstance(mark, TextMark) and mark.turned for mark in short.marks)
    lowest = [m.corner[1] + m.size[1] for m in long.marks if isinstance(m, RectangleMark)]
    assert max(lowest) < min(mark.at[1] for mark in turned)


def test_chart_begins_at_the_right_where_one_reads_from_there() -> None:
    said: dict[str, Any] = {"note": "n = 15", "size": (200, 100), "number": str}
    names, values = ["Jan", "a name so long that it has to be turned"], [10, 5]
    chart = column_chart("Awards", names, values, setter=SETTER, plans=[6, 5], **said)
    mirrored = column_chart("Awards", names, values, setter=Typesetter("ur"), plans=[6, 5], **said)
    assert mirrored.spots[0].value == "\u206610 / 6\u2069"
    assert chart.spots[0].corner[0] == 0
    assert mirrored.spots[0].corner[0] == 100
    bars = [mark for mark in mirrored.marks if isinstance(mark, RectangleMark)]
    assert bars[0].corner[0] > bars[1].corner[0]
    texts = {mark.text: mark for mark in mirrored.marks if isinstance(mark, TextMark)}
    assert (texts["Awards"].at[0], texts["Awards"].align) == (200, "end")
    turned = [mark for mark in mirrored.marks if isinstance(mark, TextMark) and mark.turned]
    assert turned[0].at[0] == pytest.approx(150 + turned[0].size / 3)
    lines = line_chart("", ["a", "b"], [Series("", (1, 2))], setter=Typesetter("ur"), **said)
    path = next(mark for mark in lines.marks if isinstance(mark, PathMark))
    assert path.points[0][0] > path.points[1][0]


def test_dashes_of_the_plan_run_through_no_number() -> None:
    chart = column_chart(
        "", ["Jan", "Feb"], [93, 124], note="", size=(200, 200), setter=SETTER, number=str,
        plans=[96, 96],
    )  # fmt: skip
    plan = next(mark for mark in chart.marks if isinstance(mark, LineMark) and mark.dash)
    said = next(m for m in chart.marks if isinstance(m, TextMark) and m.text == "93")
    assert said.at[1] < plan.start[1]
