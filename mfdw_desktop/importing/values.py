"""Cells to typed answers: one reader a column, made after a look at the whole column.

A reader takes a cell and returns the answer as it is stored, None when the cell says
nothing, or an `Odd` when a person should know. How the column writes numbers and days is
decided once, from its distinct cells; nothing is guessed cell by cell.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import MissingReason, Question, QuestionKind
from mfdw_desktop.importing.answers import (
    ColumnNote,
    Made,
    Odd,
    Reader,
    ValueOptions,
    guarded_reader,
    is_blank,
    special,
    text_of,
    unreadable,
)
from mfdw_desktop.importing.cells import Cell, CellError, is_rounded
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.numbers import (
    NumberStyle,
    decide_style,
    from_excel,
    plain_text,
    read_number,
    suggest,
)
from mfdw_desktop.importing.values_days import day_reader, read_clock
from mfdw_desktop.importing.vocabulary import REASON_CODES, REASON_WORDS, ChoiceReader

LARGEST = 2**53
"""Whole numbers up to here are the same in every program that reads the answers."""


def reader_for(question: Question, cells: set[Cell], options: ValueOptions) -> Made:
    """Return the reader of a question without choices, and what was assumed of its column."""
    kind = question.kind
    if kind is QuestionKind.INTEGER:
        return _number_reader(cells, options, whole=True)
    if kind is QuestionKind.DECIMAL:
        return _number_reader(cells, options, whole=False)
    if kind in (QuestionKind.DAY, QuestionKind.MOMENT):
        return day_reader(question, cells, options)
    if kind is QuestionKind.TIME:
        return guarded_reader(read_clock, "not-a-time", options), []
    if kind is QuestionKind.ACKNOWLEDGE:
        return _acknowledge_reader(options), []
    return _text_reader(cells, options), []


def _text_reader(cells: set[Cell], options: ValueOptions) -> Reader:
    """Return the reader of a text; `NA` is Namibia where the column holds two-letter codes."""
    texts = [cell for cell in cells if isinstance(cell, str) and cell.strip()]
    codes = sum(1 for text in texts if len(text) == 2 and text.isupper() and text != "NA")
    keeps_na = codes >= 3 and codes >= 0.6 * len(texts)

    def reader(cell: Cell) -> object:
        if is_blank(cell, options) and not (keeps_na and cell == "NA"):
            return None
        common = special(cell, options)
        if common is not None:
            return common
        if is_rounded(cell):
            return Odd("number-rounded", value=text_of(cell))
        return text_of(cell)

    return reader


def _number_reader(cells: set[Cell], options: ValueOptions, *, whole: bool) -> Made:
    texts = [cell for cell in cells if isinstance(cell, str) and not is_blank(cell, options)]
    notes: list[ColumnNote] = []
    style = options.number_style
    if style is None:
        decided = decide_style(texts, whole=whole)
        style = decided.style
        if decided.assumed:
            sample = next(text for text in texts if "," in text or "." in text)
            notes.append(ColumnNote("number-style-assumed", Severity.WARNING, sample.strip()))
    classes = set(map(type, cells))
    if bool in classes:
        notes.append(ColumnNote("booleans-as-numbers", Severity.WARNING))
    coded = [code for code in REASON_CODES if code in cells or str(code) in cells]
    if coded:
        listed = ", ".join(map(str, coded))
        notes.append(ColumnNote("missing-codes-read", Severity.INFO, fields={"codes": listed}))

    def reader(cell: Cell) -> object:
        if cell.__class__ is int and cell >= -76:
            return cell if whole and cell <= LARGEST else _stored(Decimal(cell), whole, options)
        return _odd_number(cell, style, options, whole=whole)

    if options.missing_codes:
        return (lambda cell: _odd_number(cell, style, options, whole=whole)), notes
    return reader, notes


def _odd_number(cell: Cell, style: NumberStyle, options: ValueOptions, *, whole: bool) -> object:
    """Return the number of any cell, or why it is none."""
    if is_blank(cell, options):
        return None
    common = special(cell, options)
    if common is not None:
        return common
    if isinstance(cell, str):
        number = read_number(cell, style)
        if number is None:
            reason = REASON_WORDS.get(tidy(cell))
            if reason is not None:
                return Odd(reason=reason)
            hint = suggest(cell)
            rule = "not-a-number-near" if hint else "not-a-number"
            return unreadable(rule, options, suggestion=hint)
    elif isinstance(cell, int | float):
        number = from_excel(cell) if isinstance(cell, float) else Decimal(cell)
    elif isinstance(cell, date):
        return unreadable("number-became-day", options)
    else:
        return unreadable("not-a-number", options)
    if number == number.to_integral_value() and int(number) in REASON_CODES:
        return Odd(reason=REASON_CODES[int(number)])
    return _stored(number, whole, options)


def _stored(number: Decimal, whole: bool, options: ValueOptions) -> object:
    """Return a number as it is stored: a count as a whole number, an amount as text."""
    if abs(number) > LARGEST:
        return unreadable("number-too-large", options)
    if not whole:
        return plain_text(number)
    if number != number.to_integral_value():
        return unreadable("not-whole", options)
    return int(number)


def _acknowledge_reader(options: ValueOptions) -> Reader:
    def read(cell: Cell) -> object:
        said = text_of(cell)
        return "OK" if tidy(said) in ("ok", "yes", "true", "1", "x", "✓") else None

    def reader(cell: Cell) -> object:
        if tidy(text_of(cell)) in ("no", "false", "0"):
            return None
        return guarded_reader(read, "not-acknowledged", options)(cell)

    return reader


def select_one_reader(choices: ChoiceReader, options: ValueOptions) -> Reader:
    """Return the reader of one choice, told by code, by label or by a word for it."""

    def reader(cell: Cell) -> object:
        code = _choice(cell, choices)
        if code is not None:
            return code
        if is_blank(cell, options):
            return None
        common = special(cell, options)
        if common is not None:
            return common
        text = text_of(cell)
        if choices.is_open:
            return text
        reason = REASON_WORDS.get(tidy(text)) or _code_reason(text)
        if reason is not None:
            return Odd(reason=reason)
        return Odd("not-in-list", value=text if options.keep_unlisted else None)

    return reader


def _code_reason(text: str) -> MissingReason | None:
    digits = text.removeprefix("-")
    return REASON_CODES.get(int(text)) if digits.isascii() and digits.isdigit() else None


def _choice(cell: Cell, choices: ChoiceReader) -> str | None:
    """Return the code that a cell stands for, or None."""
    if isinstance(cell, bool):
        return choices.of_boolean(cell)
    if isinstance(cell, CellError) or cell == "":
        return None
    text = text_of(cell)
    code = choices.find(text)
    if code is None and isinstance(cell, int | float):
        code = choices.by_number(cell)
    return code
