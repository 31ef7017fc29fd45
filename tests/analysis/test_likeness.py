"""Nearly equal interviews, against a comparison of every pair."""

from __future__ import annotations

import itertools
import random

import pytest

from mfdw_desktop.analysis import likeness
from mfdw_desktop.analysis.likeness import alike
from mfdw_desktop.common.progress import CancelledError, Progress

Row = list[object]


def every_pair(rows: list[Row], share: float) -> set[tuple[int, int]]:
    """Compare all with all; questions that all answer alike tell nothing."""
    columns = [at for at in range(len(rows[0])) if len({r[at] for r in rows} - {None}) > 1]
    found = set()
    for one, other in itertools.combinations(range(len(rows)), 2):
        pairs = [(rows[one][at], rows[other][at]) for at in columns]
        answered = [pair for pair in pairs if pair != (None, None)]
        equal = sum(a == b for a, b in answered)
        if len(answered) >= 10 and equal >= share * len(answered) - 1e-9:
            found.add((one, other))
    return found


@pytest.mark.parametrize("seed", range(6))
def test_bands_find_all_that_a_comparison_of_every_pair_finds(seed: int) -> None:
    source = random.Random(seed)
    rows: list[Row] = [
        [None if source.random() < 0.2 else source.randint(0, 2) for _ in range(24)]
        for _ in range(60)
    ]
    for at in range(0, 60, 4):  # copies with a few changes
        copy = list(rows[at])
        for place in source.sample(range(24), source.randint(0, 4)):
            copy[place] = source.randint(0, 2)
        rows.append(copy)
    found = alike(rows, least_share=0.85, least_answers=10)
    assert found.is_whole
    wanted = every_pair(rows, 0.85)
    assert wanted
    assert {(each.first, each.second) for each in found.pairs} == wanted


def test_two_blank_answers_agree_in_nothing() -> None:
    rows: list[Row] = [[*range(10), *[None] * 90], [*range(100, 110), *[None] * 90]]
    rows += [[*range(at, at + 100)] for at in (200, 400)]
    assert alike(rows, least_share=0.9, least_answers=10).pairs == ()


def test_too_much_to_compare_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "MOST_PAIRS", 10)
    rows: list[Row] = [[at % 2] * 12 for at in range(30)]
    assert not alike(rows, least_share=0.9, least_answers=10).is_whole


def test_comparing_stops_when_it_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "_EACH", 5)
    progress = Progress()
    progress.cancel()
    rows: list[Row] = [[at % 2] * 12 for at in range(30)]
    with pytest.raises(CancelledError):
        alike(rows, least_share=0.9, least_answers=10, progress=progress)
