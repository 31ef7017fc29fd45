"""A paper as data: its furniture and its blocks, before anything is measured or drawn.

A paper is built first and drawn after, so a test reads the document, and the screen shows the
very pages that the manager signs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from mfdw_desktop.reporting.chart_marks import Drawing
from mfdw_desktop.reporting.form_blocks import Asked, HeadBox, Roster
from mfdw_desktop.reporting.text import Align, Text


class Paper(Enum):
    """Sizes of paper, in points."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)

    @property
    def code(self) -> str:
        """The name that the command line and the settings use."""
        return self.name.lower()


@dataclass(frozen=True)
class Furniture:
    """What stands on every page around the content."""

    institution: str
    branch: str
    period: str
    """Month or day that the paper speaks of, in words."""
    title: str
    figures_as_of: str = ""
    """Sentence for the foot: when the figures were taken, and their fingerprint."""
    made: str = ""
    """Sentence for the foot: by whom, with which version and rules."""
    state: str = ""
    """The word *draft* or *final* in the paper's language; empty where neither can be."""
    logo: bytes = b""
    """The institution's logo, as `pictures.plain_picture` made it; empty without one."""
    page_of: str = "Page {page} of {pages}"
    """Template of the page number, in the paper's language."""


@dataclass(frozen=True)
class Title:
    """The title of the paper, with the native name under it."""

    text: str
    subtitle: str = ""
    stamp: str = ""


@dataclass(frozen=True)
class Heading:
    """The head of a section; it opens a bookmark and stays with what follows."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of words."""

    text: Text
    quiet: bool = False
    """A note in small grey letters."""
    is_own: bool = False
    """Words that a person wrote, in whatever language: they run as that language does."""


@dataclass(frozen=True)
class Figure:
    """A large figure with what it is and how it changed."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Figures:
    """A row of large figures."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Column:
    """One column of a table; a width of 0 means what its content needs."""

    head: str
    align: Align = "end"
    """`end` is for figures and means the right also where writing runs to the left."""
    share: float = 0.0
    """How much of the room that is left the column takes; 0 takes its content's width."""
    point: str = ""
    """The decimal sign that its figures stand under each other by; empty: by their ends."""
    air: float = 0.0
    """Points that stay empty after its texts; the layout sets it."""
    decimals: float = 0.0
    """Points that its widest decimals take; the layout sets it."""


RowKind = Literal["body", "total", "group"]


@dataclass(frozen=True)
class Row:
    """One row of a table."""

    cells: tuple[Text, ...]
    kind: RowKind = "body"


@dataclass(frozen=True)
class Table:
    """A table whose head is repeated on every page and whose rows are never split."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    least_height: float = 0.0
    """Of a row, in points: room to write by hand."""
    is_ruled: bool = False
    """Lines between the columns too, for a sheet that is filled in by hand."""


@dataclass(frozen=True)
class Facts:
    """Names and what they are, in two columns of pairs."""

    facts: tuple[tuple[str, Text], ...]
    picture: bytes = b""
    """Beside them at the end side, as `pictures.plain_picture` made it; empty without one."""


@dataclass(frozen=True)
class Charts:
    """Charts side by side, each with its own caption."""

    drawings: tuple[Drawing, ...]


@dataclass(frozen=True)
class Signatures:
    """Places to sign, by role."""

    roles: tuple[str, ...]
    name: str = "Name"
    day: str = "Date"


@dataclass(frozen=True)
class Certificate:
    """A page of its own that honours a person: large, framed, to be hung on a wall."""

    institution: str
    title: str
    lead: str
    """What stands before the name."""
    name: str
    said: str
    """What stands after it."""
    course: str
    detail: str
    place: str
    """Branch and day."""
    code: str
    roles: tuple[str, ...]
    logo: bytes = b""
    other_name: str = ""
    """In the own script, or in Latin letters."""


Block = (
    Title
    | Heading
    | Paragraph
    | Figures
    | Facts
    | Table
    | Charts
    | Signatures
    | Certificate
    | HeadBox
    | Asked
    | Roster
)


@dataclass(frozen=True)
class Document:
    """A whole paper."""

    furniture: Furniture
    blocks: tuple[Block, ...]
    language: str = "en"
    paper: Paper = Paper.A4
    is_plate: bool = False
    """Lies on its side, without head and foot: its pages are framed by themselves."""
