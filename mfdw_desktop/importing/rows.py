"""What the guarded reader hands over: finished, validated rows, in chunks.

Clients, schemes, awards and responses all come through here: the target is always a
`Questionnaire`, made from an XLSForm or built in (`domain.records`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from typing import Any, NamedTuple

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.expressions import NotChecked
from mfdw_desktop.domain.imports import Recalled
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.workbooks import ColumnMatch, TableChoice

DIGEST = "@digest"
"""In what a file says of a row that was put right: the digest of the row as it is there."""
SIGN, FAMILY, GONE = "@sign", "@family", "@gone"
"""In the same, of a row that was mended in a workbook of problems: its hash before, those of the
rows of its repeats, and those of its rows that were deleted there."""
OF_CONTENT = "row:"
"""Begins the key that a row without any is given by what it says."""
KEY = "@key"
"""In the same: by what the row of a list names its record."""


class ChildRecord(NamedTuple):
    """One row of a repeat."""

    path: str
    parent: int
    """Index in `RowRecord.children` of the row around it; -1 at the top level."""
    position: int
    """From 1 within its parent."""
    source_key: str
    sheet: str
    row: int
    answers: str
    """JSON object of the non-empty answers by question code."""
    missing: str
    """JSON object of missing reasons by question code."""
    said: str = ""
    """JSON object of what the file says of answers that a person has put right, by code."""
    sign: str = ""
    """Hash of the row as the file has it, where its record was mended since."""


ROWS_SAID = "@rows"
"""In what a file says of a row that was put right: the same of rows of its repeats, by place."""


def places(children: Sequence[ChildRecord]) -> list[str]:
    """Return where each row of a repeat stands in its record: `child[1]/job[2]`."""
    found: list[str] = []
    for each in children:
        around = f"{found[each.parent]}/" if each.parent >= 0 else ""
        found.append(f"{around}{each.path}[{each.position}]")
    return found


class RowRecord(NamedTuple):
    """One row of the main table, typed and checked."""

    row: int
    """Row of the sheet as Excel shows it."""
    key: str
    """Source key of the response (`meta/rootUuid`, `KEY`, `_uuid` …); empty when none."""
    seen_keys: tuple[str, ...]
    """Every other source key of the row (an edited submission's `_uuid`)."""
    client: str
    """The cell of the client column as text; empty when none."""
    day: str
    """Day of the interview, ISO; empty when not known."""
    interviewer: str
    answers: str
    """JSON object of the non-empty answers by question code, in question order, compact."""
    missing: str
    """JSON object of missing reasons by question code, compact."""
    digest: str
    """SHA-256 of what the row's own cells say, first 32 hex digits."""
    children: tuple[ChildRecord, ...] = ()
    beside: str = ""
    """JSON object of what columns that fill no question tell of the person, by role."""
    round: str = ""
    """What a column says of the round of the interview; empty when none does."""
    moment: str = ""
    """When the row was written, ISO; asked for where the newer value is to stand."""
    own: str = ""
    """Identity and version of the record that the row was exported from: `UID@VERSION`."""
    is_day_guessed: bool = False
    """Whether only the way to the server tells the day: it takes the place of no other."""
    said: str = ""
    """JSON object of what the file says of fields that a person has put right, by code."""
    read: tuple[str, str] | None = None
    """Answers and missing reasons of a row that was put right, as the file has them."""
    sign: str = ""
    """Hash of the row as the file has it, where it was mended since in a workbook of problems."""

    def as_read(self) -> RowRecord:
        """Return the row as the file has it, its repeats as they were put right."""
        if self.read is None:
            return self
        answers, missing = self.read
        return self._replace(answers=answers, missing=missing)


_record: Callable[[Sequence[Any]], RowRecord] = partial(tuple.__new__, RowRecord)


def records_of(*columns: Sequence[Any]) -> list[RowRecord]:
    """Return the records with these first columns; fields without one hold what they usually do."""
    usual = RowRecord._field_defaults
    count = len(columns[0]) if columns else 0
    others = ([usual[name]] * count for name in RowRecord._fields[len(columns) :] if columns)
    return list(map(_record, zip(*columns, *others, strict=True)))


@dataclass(frozen=True)
class RowsHeader:
    """What the reader yields first: which table it reads, and how."""

    sheet: str
    header_row: int
    dialect: str
    matches: tuple[ColumnMatch, ...]
    total: int
    """Data rows to come."""
    fingerprint: str
    """SHA-256 of the normalised headers and sheet roles."""
    child_sheets: dict[str, str] = field(default_factory=dict)
    """Sheet name to repeat path."""
    problems: tuple[RowProblem, ...] = ()
    """Of the sheet as a whole."""
    has_moments: bool = False
    """Whether a column says when its rows were written."""
    kept: Any = None
    """A `KeptTable`, where rows are to be read again."""
    not_checked: tuple[NotChecked, ...] = ()
    """Rules of the form that are not held against the rows."""
    table: TableChoice = field(default_factory=TableChoice)
    """What a person said of the table, or what was chosen for the round."""
    of_file: str = ""
    """SHA-256 of the file, where the choice names rows of it."""
    client_letter: str = ""
    """Letter of the column that names the client, whatever else it fills."""
    client_column: str = ""
    """Its header where a person named it, in this import or in one before."""
    inner: tuple[ColumnMatch, ...] = ()
    """Columns of the sheets of repeats."""
    country: str = ""
    recipe: Any = None
    """The `Recipe` of what was said and remembered, as it was used."""
    recalled: Recalled | None = None
    shared: frozenset[str] = frozenset()
    """Numbers of clients, and keys of telephones, that more persons of the file bear than one
    number can mean."""
    round_letter: str = ""
    """Letter of the column that names the round."""
    misfit: RefusedError | None = None
    """Why no row is read, where a person may still say what the columns hold."""


@dataclass(frozen=True)
class Chunk:
    """Some rows; a row with an error is in `rejected` and not in `rows`."""

    rows: list[RowRecord]
    rejected: list[int]
    problems: list[RowProblem]
    more_problems: int = 0
    """Of a kind of which many are listed already."""
    blank: int = 0
    excluded: int = 0
    """Totals, repeated headers and rows that the recipe leaves out."""
    left_out: dict[int, str] = field(default_factory=dict)
    """Rows that a person keeps out of the import, to the reason."""
    left_rows: list[RowRecord] = field(default_factory=list)
    """The same rows as they were read."""
    rejected_keys: list[str] = field(default_factory=list)
    """Key of each rejected row; empty when it has none."""
    kept: list[Any] = field(default_factory=list)
    """Every row as a `KeptRow`, where rows are to be read again."""
    orphans: list[Any] = field(default_factory=list)
    """Rows of repeats as `KeptChild`ren that belong to no row."""
    stored: list[tuple[int, str]] = field(default_factory=list)
    """Rows (number, key) of a workbook of problems that an import stored, and nobody changed."""
    corrected: int = 0
    """Rows of a workbook of problems that were changed in it."""
    uncorrected: int = 0
    """Rows of a workbook of problems with a problem that nobody has changed."""
    filled: dict[str, int] = field(default_factory=dict)
    """How many of `rows` answer each question; of a list's rows as they were read."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pack the rows by their columns: a third of the time that one by one they take."""
        columns = tuple(zip(*self.rows, strict=True))
        others = [getattr(self, each.name) for each in fields(self)[1:]]
        return _unpacked, (columns, *others)


def _unpacked(columns: tuple[tuple[Any, ...], ...], *others: Any) -> Chunk:
    """Return a chunk as it was before it was packed."""
    return Chunk(records_of(*columns), *others)
