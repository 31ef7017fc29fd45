"""Cells to typed answers: one reader a column, made after a look at the whole column.

A reader takes a cell and returns the answer as it is stored, None when the cell says
nothing, or an `Odd` when a person should know. How the column writes numbers and days is
decided once, from its distinct cells; nothing is guessed cell by cell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import MissingReason, Question, QuestionKind
from mfdw_desktop.importing import dates, readings
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
from mfdw_desktop.importing.cells import Cell, CellError
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.numbers import (
    NumberStyle,
    StyleDecision,
    decide_style,
    from_excel,
    plain_text,
    read_number,
    suggest,
)
from mfdw_desktop.importing.values_days import day_reader, read_clock
from mfdw_desktop.importing.values_texts import text_reader
from mfdw_desktop.importing.vocabulary import (
    POSITIVE_CODES,
    REASON_CODES,
    REASON_WORDS,
    ChoiceReader,
)

LARGEST = 2**53
"""Whole numbers up to here are the same in every program that reads the answers."""
_FAR = 1.6
"""How many times the greatest other number a code like 99 is, to stand out."""


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
    return text_reader(question, cells, options)


def could_answer(kind: QuestionKind, text: str) -> bool:
    """Tell whether a text may be an answer to a question of this kind."""
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
        return any(read_number(text, style) is not None for style in NumberStyle) or bool(
            suggest(text)
        )
    if kind in (QuestionKind.DAY, QuestionKind.MOMENT):
        is_serial = text.isdecimal() and int(text[:6]) in dates.SERIALS
        return is_serial or bool(dates.read_day(text, dates.DayOrder.DMY, date(2100, 1, 1)))
    return True


def _number_reader(cells: set[Cell], options: ValueOptions, *, whole: bool) -> Made:
    texts = [cell for cell in cells if isinstance(cell, str) and not is_blank(cell, options)]
    decided = decide_style(texts, whole=whole, assumed=options.assumed_style)
    style_said = options.said(readings.NUMBER, is_raised=decided.assumed)
    style = NumberStyle(style_said) if style_said else options.number_style or decided.style
    notes = [
        note
        for note in (
            _style_note(texts, style, decided, options, whole=whole),
            _mixed_note(texts, style, options, whole=whole),
            _multiples_note(texts, style, options, whole=whole),
        )
        if note is not None
    ]
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


def _style_note(
    texts: list[str],
    style: NumberStyle,
    decided: StyleDecision,
    options: ValueOptions,
    *,
    whole: bool,
) -> ColumnNote | None:
    """Return which sign parts whole and fraction, where a cell could be read either way."""
    is_said = options.number_style is not None or readings.NUMBER in options.readings
    signed = [text for text in texts if "," in text or "." in text or "'" in text]
    reading = readings.compared(
        readings.NUMBER,
        readings.WAYS[readings.NUMBER],
        style.value,
        signed,
        lambda way: lambda cell: _odd_number(
            cell, NumberStyle(way), options, whole=whole, mixes=False
        ),
        default=decided.style.value,
        is_open=decided.assumed and not is_said,
        proof=next((text for text in sorted(signed) if read_number(text, _OTHER[style]) is None
                    and read_number(text, style) is not None), ""),
    )  # fmt: skip
    if reading is None:
        return None
    if not reading.is_open:
        return ColumnNote(reading=reading)
    taken = next(way for way in reading.ways if way.code == style.value)
    shown = next((at for at, read in enumerate(taken.read) if read), None)
    if shown is None:  # each cell is named by a problem of its own
        return ColumnNote(reading=reading)
    return ColumnNote("number-style-assumed", Severity.WARNING, reading.samples[shown],
                      {"read": taken.read[shown]}, reading)  # fmt: skip


def _mixed_note(
    texts: list[str], style: NumberStyle, options: ValueOptions, *, whole: bool
) -> ColumnNote | None:
    """Return which cells are numbers in the other style only, beside those of the column's."""
    other = sorted(
        text
        for text in texts
        if read_number(text, style) is None and read_number(text, _OTHER[style]) is not None
    )
    if not other:
        return None
    read = _odd_number(other[0], style, options, whole=whole)
    if isinstance(read, Odd):  # the cell is named by a problem of its own
        return None
    return ColumnNote("number-styles-mixed", Severity.WARNING, other[0], {"read": str(read)})


_OTHER = {NumberStyle.POINT: NumberStyle.COMMA, NumberStyle.COMMA: NumberStyle.POINT}


def _multiples_note(
    texts: list[str], style: NumberStyle, options: ValueOptions, *, whole: bool
) -> ColumnNote | None:
    """Return whether `1.5 million`, `2tr` and `500k` are read as what they probably mean."""
    said = options.readings
    meant = [text for text in texts if read_number(text, style) is None and suggest(text, style)]

    def read_by(way: str) -> Reader:
        own = replace(options, readings={**said, readings.MULTIPLES: way})
        return lambda cell: _odd_number(cell, style, own, whole=whole)

    reading = readings.compared(
        readings.MULTIPLES,
        readings.WAYS[readings.MULTIPLES],
        said.get(readings.MULTIPLES, "no"),
        meant,
        read_by,
        is_open=readings.MULTIPLES not in said,
    )
    return ColumnNote(reading=reading) if reading is not None else None


def with_positive_codes(
    cells: Iterable[Cell], options: ValueOptions
) -> tuple[ColumnNote | None, ValueOptions]:
    """Return the choice of reading 99 and its like as missing, and the options that do.

    They are ages and amounts too, so they only are offered where they stand far above all
    other numbers, and never taken unasked.
    """
    numbers = {cell for cell in cells if cell.__class__ is int or cell.__class__ is float}
    codes = [code for code in POSITIVE_CODES if code in numbers]
    others = [number for number in numbers if number not in POSITIVE_CODES]
    top = max(others, default=0)
    stand_out = [code for code in codes if top > 0 and code > _FAR * top]
    said = options.said(readings.CODES, is_raised=bool(stand_out))
    if not stand_out and said is None:
        return None, options
    reasons = {str(code): POSITIVE_CODES[code] for code in (stand_out or codes)}
    taken = said or "number"

    def read_by(way: str) -> Reader:
        return lambda cell: (
            Odd(reason=reasons[str(cell)]) if way == "missing" and str(cell) in reasons else cell
        )

    reading = readings.compared(
        readings.CODES, readings.WAYS[readings.CODES], taken,
        list(map(int, reasons)), read_by, is_open=said is None,
    )  # fmt: skip
    if taken == "missing":
        options = replace(options, missing_codes={**reasons, **options.missing_codes})
    return (ColumnNote(reading=reading) if reading is not None else None), options


def _odd_number(
    cell: Cell, style: NumberStyle, options: ValueOptions, *, whole: bool, mixes: bool = True
) -> object:
    """Return the number of any cell, or why it is none.

    A cell that is a number in the other style only is that number, where it `mixes`.
    """
    if is_blank(cell, options):
        return None
    common = special(cell, options)
    if common is not None:
        return common
    if isinstance(cell, str):
        number = read_number(cell, style)
        if number is None and mixes:
            number = read_number(cell, _OTHER[style])
        if number is None:
            reason = REASON_WORDS.get(tidy(cell))
            if reason is not None:
                return Odd(reason=reason)
            hint = suggest(cell, style)
            if hint and options.readings.get(readings.MULTIPLES) == "read":
                return _stored(Decimal(hint), whole, options)
            rule = "not-a-number-near" if hint else "not-a-number"
            return unreadable(rule, options, suggestion=hint)
    elif isinstance(cell, int | float):
        number = from_excel(cell) if isinstance(cell, float) else Decimal(cell)
    elif isinstance(cell, date):
        return unreadable("number-became-day", options)
    else:
        return unreadable("not-a-number", options)
    if not number.is_finite():
        return unreadable("not-a-number", options)
    if abs(number) <= LARGEST and int(number) == number and int(number) in REASON_CODES:
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


def through_font(read: Reader, choices: ChoiceReader, change: Callable[[str], object]) -> Reader:
    """Return the reader of choices whose labels were typed in an old font."""

    def reader(cell: Cell) -> object:
        if not isinstance(cell, str) or choices.find(text_of(cell)) is not None:
            return read(cell)
        changed = change(text_of(cell))
        return read(changed) if isinstance(changed, str) else None

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
