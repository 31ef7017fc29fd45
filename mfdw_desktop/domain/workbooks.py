"""What is in a workbook, as the import shows it before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class TableChoice:
    """What a person said of the table in a file; empty where what was found is right."""

    area: str = ""
    """First and last column, `B:F`: one of several tables that stand side by side."""
    included: tuple[int, ...] = ()
    """Rows that are data although they look like totals, notes or repeated headers."""
    encoding: str = ""
    delimiter: str = ""
    event: str = ""
    """The event of REDCap whose rows belong to the round."""

    def over(self, other: TableChoice) -> TableChoice:
        """Return this choice, and the other where this one says nothing."""
        return TableChoice(
            self.area or other.area,
            tuple(sorted({*self.included, *other.included})),
            self.encoding or other.encoding,
            self.delimiter or other.delimiter,
            self.event or other.event,
        )


@dataclass(frozen=True)
class ExcludedRow:
    """A row under the headers that is left out, and why; a person may take it in again."""

    row: int
    why: str
    """`total row`, `repeated header`, `title row`, `note below`, `table below`,
    `other event`."""
    text: str = ""
    """The first cells of the row."""


@dataclass(frozen=True)
class TableFacts:
    """One of the tables on a sheet."""

    header_row: int
    area: str
    """First and last column, `B:F`."""
    headers: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnFacts:
    """One column of a table in a workbook."""

    letter: str
    header: str
    kind: str
    """`text integer decimal date datetime boolean choice empty`."""
    filled: int
    examples: tuple[str, ...] = ()
    group: str = ""
    """Text of the group rows above the header."""


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
    tag_kinds: tuple[str, ...] = ()
    """What each of the `tag_rows` holds: `tags names labels numbers`."""
    group_rows: tuple[int, ...] = ()
    """Rows above the header with the groups of its columns."""
    area: str = ""
    """First and last column of the table, `B:F`."""
    tables: tuple[TableFacts, ...] = ()
    """Every table on the sheet, where there are several."""
    excluded: tuple[ExcludedRow, ...] = ()
    """The first rows that are left out."""
    excluded_total: int = 0
    events: tuple[str, ...] = ()
    """The events of REDCap in it."""


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
    tool: str = ""
    """More exactly which tool: `kobo ona odk surveycto commcare redcap google-forms
    microsoft-forms epi-info dhis2 mifos template xlsform plain`."""
    marked: str = ""
    """Code of the form that a workbook of ours was written for."""
    shape: tuple[str, ...] = ()
    """How the best sheet is written: `names`, `labels`, `groups /`, `multiples both` …"""


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
    """Codes of questions that it may fill."""
    likeness: int = 0
    """How much the first of them looks like it, in per cent; 0 where that is not why."""
    choice: str = ""
    """For a split column of a select-multiple: the choice that it stands for."""
    readings: tuple[ColumnReading, ...] = ()
    """How its cells are read where they don't say it themselves."""
    since: str = ""
    """Day (ISO) of the import in which a person decided so; empty for this one."""
    by: str = ""
    """Who decided it then."""
    sheet: str = ""
    """Of the rows of a repeat; empty for the main table."""
    repeat: str = ""
    """Path of the repeat; empty for the main table."""


@dataclass(frozen=True)
class TableView:
    """A sheet as it stands around its table: the first rows, the odd ones, the last."""

    facts: SheetFacts
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Number of the row and its cells; rows between two that are not next are not shown."""
    notes: dict[int, str] = field(default_factory=dict)
    """Row to what it is where it is no data: `header`, `group`, `tags`, `names`, `labels`,
    `numbers`, `above`, `below`, or why it is left out."""
    columns: tuple[int, ...] = ()
    """Indexes of the columns of the table, from 0."""
    encoding: str = ""
    delimiter: str = ""


def column_letter(index: int) -> str:
    """Return the letter of a column by its index from 0, as Excel shows it."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
