"""What is written into the workbook of problems; said apart from its writing, which is heavy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mfdw_desktop.domain.problems import RowProblem


@dataclass(frozen=True)
class Told:
    """A problem and its sentence."""

    problem: RowProblem
    message: str


@dataclass(frozen=True)
class ProblemReport:
    """What is written into the copy."""

    sheet: str
    """Of the records."""
    header_row: int
    problems: tuple[Told, ...]
    statuses: Mapping[int, str] = field(default_factory=dict)
    """Row to `ok new update unchanged warning error conflict`."""
    keys: Mapping[int, str] = field(default_factory=dict)
    """Row to the key of its record."""
    batch: str = ""
    """Short name of the import that stored the rows; empty when none did."""
    language: str = "en"
