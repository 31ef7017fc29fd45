"""What is imported into what: a file with its form, the target of its rows, and one run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import (
    ImportOptions,
    RowFate,
)
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_left_out import LeftOutBefore
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_tally import RowResult, Tally


class Target(Protocol):
    """What the rows of a file become."""

    @property
    def kind(self) -> str:
        """Of the batch: `survey clients awards schemes`."""

    @property
    def title(self) -> str:
        """What the batch is called."""

    @property
    def order(self) -> Sequence[str]:
        """Codes of the fields, as they are counted."""

    @property
    def new_clients(self) -> int:
        """Clients that were made."""

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready to take rows within `unit`."""

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store rows, of which `filled` counts the answers; return where each went."""


@dataclass(frozen=True)
class Source:
    """The file, and the form that its rows are read by."""

    path: Path
    form: Questionnaire
    branch: ImportBranch | None
    """None: of the institution."""
    options: ImportOptions


@dataclass
class Run:
    """What one import knows on its way."""

    tally: Tally
    header: RowsHeader | None = None
    batch: int | None = None
    changes: Changes = field(default_factory=lambda: Changes(frozenset()))
    snapshot_seconds: float = 0.0
    fates: dict[int, RowFate] = field(default_factory=dict)
    batch_uid: str = ""
    sha256: str = ""
    mended: Counter[str] = field(default_factory=Counter)
    left_out: LeftOutBefore | None = None
    """Which rows a person has kept out before; None where all are to come."""


class ImportRefusedError(RefusedError):
    """A file with rows that cannot be stored, refused as a whole; it carries the problems."""

    def __init__(self, rejected: int, tally: Tally, header: RowsHeader) -> None:
        super().__init__("import-has-errors", rows=rejected)
        self.problems = tuple(tally.problems)
        self.sheet = header.sheet
        self.header_row = header.header_row
