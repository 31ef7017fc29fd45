"""How responses leave, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ExportFormat(StrEnum):
    """For which program the answers are written."""

    PLAIN = ""
    STATA = "stata"
    SPSS = "spss"


class ExportLayout(StrEnum):
    """What a row is: an interview, or a client with all rounds side by side."""

    LONG = "long"
    WIDE = "wide"


@dataclass(frozen=True)
class ExportOptions:
    """How the responses of a questionnaire are to be written."""

    round: str = ""
    """One round only."""
    is_pseudonymous: bool = False
    format: ExportFormat = ExportFormat.PLAIN
    layout: ExportLayout = ExportLayout.LONG
    with_labels: bool = False
    """Labels in place of names and codes, for readers."""
    is_harmonised: bool = False
    """One column a concept of the harmonisation, over all rounds."""
    delimiter: str = ","


@dataclass(frozen=True)
class ExportResult:
    """What was written."""

    rows: int
    """Responses; of a wide export, clients."""
    files: tuple[Path, ...]
    left_out: int = 0
    """Questions that stayed behind."""
    unlinked: int = 0
    """Interviews without a client, which a wide export cannot hold."""
    repeats_left_out: int = 0
    """Repeats that a wide or harmonised export does not hold."""


@dataclass(frozen=True)
class ExportOutlook:
    """What there is to export of a questionnaire, said before a file is written."""

    responses: Mapping[str, int]
    """Round to how many stand in it, in the order of time; empty rounds are left out."""
    unlinked: Mapping[str, int]
    """Round to how many have no client."""
    questions: int
    """Questions that go along."""
    repeats: int
    staying: tuple[str, ...] = ()
    """Labels of the questions that stay behind in a pseudonymous export."""
    hidden: int = 0
    """Sensitive questions that the actor may not see."""
    concepts: int = 0
    """Of the harmonisation; 0 where none was kept."""
