"""Words, numbers and days as the window shows them, in the language and locale in use."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTextBoundaryFinder, QTime
from PySide6.QtGui import QGuiApplication

from mfdw_desktop.common import clock, fonts, icu
from mfdw_desktop.common.i18n import current, is_right_to_left, translate

if TYPE_CHECKING:
    from decimal import Decimal

    from mfdw_desktop.domain.problems import FieldProblem, RowProblem

DASH = "–"
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ZERO_WIDTH_SPACE = "\u200b"
# Isolates: a code stays in reading order inside a text of the other direction.
FIRST_STRONG, END_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"

_DAYS = {
    "short": "d MMM yyyy",
    "day": "d MMM",
    "words": "d MMMM yyyy",
    "month": "MMMM yyyy",
    "long": "dddd d MMMM yyyy",
}
_DAYS_OF = {
    "mn": {
        "short": "yyyy.MM.dd",
        "day": "MM.dd",
        "words": "yyyy 'оны' M'-р сарын' d",
        "month": "yyyy 'оны' M'-р сар'",
        "long": "yyyy 'оны' M'-р сарын' d, dddd",
    },
    "vi": {
        "short": "dd/MM/yyyy",
        "day": "dd/MM",
        "words": "d MMMM, yyyy",
        "month": "MMMM 'năm' yyyy",
        "long": "dddd, d MMMM, yyyy",
    },
}
"""How a language writes days (CLDR); where it says nothing, day, month and year in this order."""
_GROUPED = 1000


def tr(text: str, /, *, n: int | None = None, **fields: object) -> str:
    """Return the translation of a text; `tr("%n client|%n clients", n=3)` for plurals.

    From a thousand on the number is grouped as all numbers of the window are.
    """
    said = translate(text, n=n, **fields)
    if n is None or abs(n) < _GROUPED:
        return said
    return said.replace(numerals(str(n)), number(n), 1)


def tip(words: str) -> str:
    """Return words for a tooltip, where Qt reads as HTML what looks like it."""
    if "<" not in words:
        return words
    shown = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{shown}</qt>"


def numerals(text: str) -> str:
    """Return figures with the digits that the user wants; codes and numbers to dial stay."""
    return current().numerals(text)


def number(value: int | float | Decimal | None, *, digits: int = 0) -> str:
    """Return a number with the locale's grouping; a missing one is a dash."""
    if value is None:
        return DASH
    if isinstance(value, int):
        return numerals(QLocale().toString(value))
    return numerals(QLocale().toString(float(value), "f", digits))


def percent(share: float | None, *, digits: int = 0) -> str:
    """Return a share of one in per cent."""
    if share is None:
        return DASH
    words = f"{number(share * 100, digits=digits)} %"
    # Between words from right to left the sign would jump before its number.
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return isolate(words) if is_rtl else words


def money(minor: int | None, currency: str) -> str:
    """Return an amount of minor units behind its currency: KHR 26,500."""
    return DASH if minor is None else f"{currency} {amount(minor, currency)}"


def amount(minor: int, currency: str) -> str:
    """Return minor units as an amount without its currency, exact at any size."""
    from mfdw_desktop.domain.money import format_minor  # not needed before the first paint

    locale = QLocale()
    plain = format_minor(
        minor, currency, group=locale.groupSeparator(), point=locale.decimalPoint()
    )
    return numerals(plain)


def day(value: date | str | None, *, style: str = "short") -> str:
    """Return a day as `short` (15 Mar 2026), `day` (15 Mar), `words` (15 March 2026), `month`,
    or `long` with the weekday."""
    if not value:
        return DASH
    found = date.fromisoformat(value) if isinstance(value, str) else value
    pattern = _pattern(style)
    return numerals(QLocale().toString(QDate(found.year, found.month, found.day), pattern))


def moment(value: datetime | str | None) -> str:
    """Return a moment as the clocks of the branch show it: 3 Mar 2026, 16:40."""
    if not value:
        return DASH
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    here = clock.here(found)
    local = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
    return numerals(QLocale().toString(local, f"{_pattern('short')}, HH:mm"))


def _pattern(style: str) -> str:
    return {**_DAYS, **_DAYS_OF.get(current().language, {})}[style]


def size(octets: int) -> str:
    """Return the size of a file in words: 4.2 MB."""
    kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return numerals(QLocale().formattedDataSize(octets, 1, kind))


def points(change: float | None) -> str:
    """Return a change in percentage points with its sign; a dash for none."""
    if change is None:
        return DASH
    whole = round(change)
    sign = "+" if whole > 0 else "−" if whole < 0 else "±"
    return isolate(f"{sign}{number(abs(whole))}")


def isolate(text: str) -> str:
    """Return `text` so that its neighbours cannot reorder it."""
    return f"{FIRST_STRONG}{text}{END_ISOLATE}"


def breakable(text: str) -> str:
    """Return `text` with places to break in Khmer, where Qt finds none.

    Qt breaks Khmer nowhere, so a long phrase forces the window wider. A zero width space
    between words lets it wrap; take it out again before saving (`plain`).
    """
    if fonts.family_of(text) is not fonts.KHMER:
        return text
    places = icu.line_breaks(text, "km")
    if places is None:
        places = _clusters(text)
    parts = [text[start:end] for start, end in itertools.pairwise((0, *places))]
    joined = parts[:1]
    for before, after in itertools.pairwise(parts):
        inside = fonts.KHMER.speaks(before[-1]) and fonts.KHMER.speaks(after[0])
        joined.append((ZERO_WIDTH_SPACE if inside else "") + after)
    return "".join(joined)


def directed(text: str) -> str:
    """Return a sentence of the language in use so that Qt's labels begin it at the right side.

    A label goes by the first letter alone: an Urdu sentence that begins with «Excel» would be set
    from left to right, its parts in the wrong order. A name in other letters stays as it is.
    """
    if not is_right_to_left(current().language):
        return text
    kinds = [bidirectional(each) for each in text]
    first = next((each for each in kinds if each in ("L", "R", "AL")), "")
    return RIGHT_TO_LEFT_MARK + text if first == "L" and {"R", "AL"} & set(kinds) else text


def _clusters(text: str) -> list[int]:
    """Return the ends of what must not be broken, where no dictionary tells the words."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    found = []
    while (end := finder.toNextBoundary()) != -1:
        found.append(end)
    return found


def plain(text: str) -> str:
    """Return `text` without what `breakable` and `directed` put in."""
    return text.replace(ZERO_WIDTH_SPACE, "").removeprefix(RIGHT_TO_LEFT_MARK)


def problem_words(problem: FieldProblem | RowProblem) -> str:
    """Return the sentence for a problem of a field or a row, with a capital."""
    # after the first paint, not at start
    from mfdw_desktop.domain.problems import FieldProblem
    from mfdw_desktop.services import messages

    if isinstance(problem, FieldProblem):
        shown = {name: _shown(value) for name, value in problem.fields.items()}
        problem = replace(problem, fields=shown)
    return sentence(messages.problem_text(problem))


def _shown(value: object) -> object:
    """Return a day of a sentence as people write it; anything else as it is."""
    is_day = isinstance(value, str) and ISO_DAY.fullmatch(value)
    return day(str(value)) if is_day else value


def sentence(words: str) -> str:
    """Return `words` with a capital at the beginning."""
    return words[:1].upper() + words[1:]
