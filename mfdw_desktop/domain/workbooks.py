"""What is in a workbook, as the import shows it before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class ColumnFacts:
    """One column of a table in a workbook."""

    letter: str
    header: str
    kind: str
    """`text integer decimal date datetime boolean choice empty`."""
    filled: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetFacts:
    """One sheet and the table that was found on it."""

    name: str
    hidden: bool
    header_row: int | None
    """From 1 as Excel shows it; None when no table was found."""
    rows: int
    """Data rows under the header that hold anything."""
    columns: tuple[ColumnFacts, ...] = ()
    tag_rows: tuple[int, ...] = ()
    """Rows under the header that hold tags or codes, not data (HXL)."""
    notes: tuple[str, ...] = ()
    """What was left out, as codes (`rows above`, `table beside`, `total row` …)."""


@dataclass(frozen=True)
class RepeatFacts:
    """A sheet whose rows belong to the rows of another sheet."""

    sheet: str
    parent: str
    key: str


@dataclass(frozen=True)
class WorkbookFacts:
    """What `survey inspect` says of a file."""

    file: str
    sha256: str
    format: str
    """`xlsx xls xlsb ods csv`."""
    dialect: str
    """`kobo odk template xlsform plain` …"""
    evidence: tuple[str, ...]
    """Why the dialect was recognised, as short codes with what was seen."""
    best_sheet: str | None
    sheets: tuple[SheetFacts, ...]
    repeats: tuple[RepeatFacts, ...] = ()
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True)
class Way:
    """One way to read a column, with what it makes of the samples."""

    code: str
    read: tuple[str, ...] = ()
    """Of each sample; empty where it would not be read."""


@dataclass(frozen=True)
class ColumnReading:
    """Something that the cells of a column leave open, and how it is read.

    A person may take another way; the recipe keeps it by field and topic.
    """

    topic: str
    """`order era century serials swap number multiples codes zeros phone font`."""
    taken: str
    """Code of the way that is in force."""
    default: str
    ways: tuple[Way, ...]
    samples: tuple[str, ...] = ()
    """Cells as the file has them, of those that the ways read differently."""
    rows: tuple[int, ...] = ()
    """Where they stand; 0 where that is not known."""
    is_open: bool = False
    """Whether nothing in the file decides it and nobody has yet."""
    proof: str = ""
    """The cell that decides it, if one does."""
    proof_row: int = 0
    count: int = 0
    """How many different cells it is about."""
    detail: str = ""
    """What else there is to say, as the name of a font."""
    since: str = ""
    """Day (ISO) of the earlier import in which a person chose so; empty for this one."""
    by: str = ""


@dataclass(frozen=True)
class ColumnMatch:
    """One column of theirs and the field of ours that it fills."""

    letter: str
    header: str
    target: str
    """Code of the field, `@key`, `@client`, `@day` …, or empty: ignored."""
    why: str
    """`path name alias label normalised user remembered` or why it was left out."""
    samples: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    choice: str = ""
    """For a split column of a select-multiple: the choice that it stands for."""
    readings: tuple[ColumnReading, ...] = ()
    """How its cells are read where they don't say it themselves."""
    since: str = ""
    """Day (ISO) of the import in which a person decided so; empty for this one."""
    by: str = ""
    """Who decided it then."""


@dataclass(frozen=True)
class Preview:
    """The first rows of a sheet as they stand, to show and to choose the header from."""

    sheet: str
    first_row: int
    cells: tuple[tuple[str, ...], ...]
    total_rows: int = 0
    notes: dict[int, str] = field(default_factory=dict)


def column_letter(index: int) -> str:
    """Return the letter of a column by its index from 0, as Excel shows it."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
