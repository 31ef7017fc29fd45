"""What reading a cell comes to: an answer, nothing, or something a person should know."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.domain.workbooks import ColumnReading
from mfdw_desktop.importing import dates
from mfdw_desktop.importing.cells import Cell, CellError, display
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.legacy_fonts import LegacyFont
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.numbers import NumberStyle, from_excel, plain_text
from mfdw_desktop.importing.vocabulary import BLANK_WORDS, CLEAR_WORD, REASON_WORDS


@dataclass(frozen=True, slots=True)
class Odd:
    """A cell that a person should know of, with what is stored all the same."""

    rule: str = ""
    """Empty: nothing to tell, only `reason` counts."""
    severity: Severity = Severity.WARNING
    value: object = None
    reason: MissingReason | None = None
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ColumnNote:
    """What was decided for a whole column and may be wrong."""

    rule: str = ""
    """Empty: there is a choice, but nothing to warn of."""
    severity: Severity = Severity.INFO
    value: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)
    reading: ColumnReading | None = None
    """The choice that a person has."""


@dataclass(frozen=True)
class ValueOptions:
    """How cells are read where they don't tell it themselves."""

    today: date
    date_order: DayOrder = DayOrder.DMY
    is_order_given: bool = False
    """The order was said by a person: it holds against a mixed column."""
    number_style: NumberStyle | None = None
    assumed_style: NumberStyle = NumberStyle.POINT
    """Of the user's region, for columns that could be read either way."""
    country: str = ""
    """ISO 3166 code; empty when not known."""
    fonts: Mapping[LegacyFont, str] = field(default_factory=dict)
    """Old fonts that the styles of the workbook name, each with its name."""
    readings: Mapping[str, str] = field(default_factory=dict)
    """Topic to the way that a person chose for this column."""
    remembered: frozenset[str] = frozenset()
    """Topics that were chosen for an earlier file: what this one shows stands above them."""
    blank_words: frozenset[str] = frozenset()
    missing_codes: Mapping[str, MissingReason] = field(default_factory=dict)
    """Text of a cell to its reason, beside the usual ones."""
    keep_unlisted: bool = True
    """Store an answer that is not in its list; else leave it out."""
    reject_unreadable: bool = True
    """A cell that cannot be read rejects its row; else it is left out."""

    def said(self, topic: str, *, is_raised: bool = True) -> str | None:
        """Return the way that a person chose; one for an earlier file only if `is_raised` here."""
        return None if topic in self.remembered and not is_raised else self.readings.get(topic)


Reader = Callable[[Cell], object]
Made = tuple[Reader, list[ColumnNote]]


def text_of(cell: Cell) -> str:
    """Return a cell as the text that stands for it in answers and keys."""
    if isinstance(cell, str):
        plain = cell.strip()
        return plain if plain.isascii() else unicodedata.normalize("NFC", plain)
    if isinstance(cell, bool | int | CellError | timedelta):
        return display(cell)
    if isinstance(cell, float):
        return plain_text(from_excel(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else dates.moment_text(cell)
    if isinstance(cell, time):
        return dates.time_text(cell)
    return cell.isoformat()


def is_blank(cell: Cell, options: ValueOptions) -> bool:
    """Tell whether a cell says nothing: empty, or a word for it."""
    if isinstance(cell, CellError):
        return cell.code == "#N/A"
    if not isinstance(cell, str):
        return False
    plain = cell.strip()
    return not plain or plain in BLANK_WORDS or plain in options.blank_words


def unreadable(rule: str, options: ValueOptions, **fields: object) -> Odd:
    """Return what a cell is that cannot be read as its type."""
    return Odd(rule, Severity.ERROR if options.reject_unreadable else Severity.WARNING,
               fields=fields)  # fmt: skip


def special(cell: Cell, options: ValueOptions) -> Odd | None:
    """Return what every kind of question has in common: clearing, codes, error cells."""
    if isinstance(cell, CellError):
        return unreadable("cell-error", options)
    if isinstance(cell, str) and cell.strip() == CLEAR_WORD:
        return Odd(reason=MissingReason.BLANK)
    if options.missing_codes and not isinstance(cell, bool):
        reason = options.missing_codes.get(text_of(cell))
        if reason is not None:
            return Odd(reason=reason)
    return None


def guarded_reader(read: Callable[[Cell], object], rule: str, options: ValueOptions) -> Reader:
    """Return a reader that knows blanks and special cells, and says `rule` for the rest."""

    def reader(cell: Cell) -> object:
        if is_blank(cell, options):
            return None
        common = special(cell, options)
        if common is not None:
            return common
        value = read(cell)
        if value is not None:
            return value
        reason = REASON_WORDS.get(tidy(cell)) if isinstance(cell, str) else None
        return Odd(reason=reason) if reason else unreadable(rule, options)

    return reader
