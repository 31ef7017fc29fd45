"""Some rows of a table on their way down its columns together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.importing.cells import Cell, display
from mfdw_desktop.importing.sheets import Row

PORTION = 1000
"""Rows that go down the columns together, and are handed over together."""
GLANCE = 250
"""Rows that are only looked at together: as many as stay in the processor's own memory, where
turning them into columns takes half the time."""
LONGEST_VALUE = 200
"""Letters of a cell that a problem quotes."""
Problems = list[RowProblem]


@dataclass
class Portion:
    """Some rows with their answers; every list is as long as `rows`."""

    rows: list[Row]
    texts: dict[str, tuple[str, list[str]]]
    """Question code to what stands before each answer, and `"code":answer` or empty."""
    answers: list[str]
    """JSON object of the non-empty answers, in the form's order."""
    missing: dict[int, dict[str, str]]
    """Row within the portion to question code to why there is no answer."""
    problems: dict[int, Problems]
    """Row within the portion to what a person should know of it."""
    rest: list[str]
    """Text of the cells that fill no question."""
    raw: list[Row] = field(default_factory=list)
    """The rows as the file has them, before anything was put right."""

    def column(self, at: int) -> list[Cell]:
        """Return the cells of a column."""
        return [cells[at] for _, cells in self.rows]

    def values(self, code: str) -> list[str]:
        """Return the JSON text of each answer to a question; empty where there is none."""
        prefix, texts = self.texts.get(code, ("", [""] * len(self.rows)))
        start = len(prefix)
        return [text[start:] for text in texts]


def portions_of(rows: Iterable[Row], most: int = PORTION) -> Iterator[list[Row]]:
    """Yield rows in portions of `most`."""
    iterator = iter(rows)
    while portion := list(islice(iterator, most)):
        yield portion


def quoted(cell: object) -> str:
    """Return a cell as a problem quotes it; of several columns the first that says something."""
    if isinstance(cell, tuple):
        cell = next((each for each in cell if each != ""), "")
    return display(cell)[:LONGEST_VALUE]  # type: ignore[arg-type]
