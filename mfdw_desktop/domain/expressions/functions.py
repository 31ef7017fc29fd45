"""The functions of ODK's XPath that need nothing but their arguments.

Source: ODK XForms specification, «XPath functions» (getodk.github.io/xforms-spec), and the
form operators and functions of docs.getodk.org.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from mfdw_desktop.domain.expressions.patterns import pattern
from mfdw_desktop.domain.expressions.values import (
    NAN,
    clock_of,
    day_text,
    days_of,
    moment_of,
    to_number,
)


@dataclass(frozen=True)
class Function:
    """A function by what it takes and gives.

    `takes` has a letter an argument: `t` text, `n` number, `b` truth, `l` the texts of nodes,
    `f` the numbers of nodes; after `?` they may be left out, `*` repeats the letter before.
    `gives` is `t`, `n` or `b`.
    """

    takes: str
    gives: str
    work: Callable[..., Any]

    @property
    def least(self) -> int:
        """Fewest arguments."""
        return len(self.takes.partition("?")[0].replace("*", "")) - self.takes.count("*")

    @property
    def most(self) -> int | None:
        """Most arguments; None where there is no end."""
        return None if "*" in self.takes else len(self.takes.replace("?", ""))

    def letter(self, at: int) -> str:
        """Return what the argument at `at` is taken as."""
        letters = self.takes.replace("?", "").replace("*", "")
        return letters[min(at, len(letters) - 1)]


def _words(text: str) -> list[str]:
    return text.split()


def _selected_at(text: str, at: float) -> str:
    words = text.split()
    return words[int(at)] if at == at and 0 <= at < len(words) else ""


def _substr(text: str, start: float, end: float = math.inf) -> str:
    if start != start or end != end:
        return ""
    begin = _place(start, len(text))
    return text[begin : max(_place(end, len(text)), begin)]


def _place(at: float, length: int) -> int:
    """Return an index as ODK counts: from 0, from the end when negative."""
    at = max(at + length, 0) if at < 0 else at
    return int(min(at, length))


def _round(number: float, digits: float = 0) -> float:
    if number != number or math.isinf(number) or digits != digits or abs(digits) > 15:
        return number if digits == digits else NAN
    return float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-int(digits)), ROUND_HALF_UP))


def _whole(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


def _finite(work: Callable[[float], float]) -> Callable[[float], float]:
    """Return `work` with NaN where mathematics has no answer."""

    def guarded(number: float) -> float:
        try:
            return float(work(number))
        except (ValueError, OverflowError):
            return NAN

    return guarded


def _pow(base: float, exponent: float) -> float:
    try:
        made = base**exponent
    except (OverflowError, ZeroDivisionError):
        return NAN
    return made if isinstance(made, float) else NAN


def _day(text: str) -> str:
    number = to_number(text)
    days = days_of(text.strip())
    return day_text(number if days is None else days)


def _moment(text: str) -> str:
    days = days_of(text.strip())
    if days is not None:
        return text.strip()
    number = to_number(text)
    day = day_text(number)
    if not day:
        return ""
    seconds = min(round((number - math.floor(number)) * 86400), 86399)
    return f"{day}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _clock(text: str) -> float:
    part = text.strip().partition("T")[2] or text.strip()
    found = clock_of(part)
    return NAN if found is None else found


def format_moment(text: str, form: str) -> str:
    """Return a day or a moment in the given form (`%Y-%m-%d`); empty when it is none."""
    moment = moment_of(_moment(text))
    if moment is None:
        return ""
    parts = {
        "Y": f"{moment.year:04}", "y": f"{moment.year % 100:02}", "m": f"{moment.month:02}",
        "n": f"{moment.month}", "d": f"{moment.day:02}", "e": f"{moment.day}",
        "H": f"{moment.hour:02}", "h": f"{moment.hour}", "M": f"{moment.minute:02}",
        "S": f"{moment.second:02}", "3": "000", "%": "%",
    }  # fmt: skip
    made, letters = "", iter(form)
    for letter in letters:
        made += parts.get(next(letters, ""), "") if letter == "%" else letter
    return made


def _translate(text: str, old: str, new: str) -> str:
    table: dict[int, int | None] = {}
    for at, letter in enumerate(old):
        table.setdefault(ord(letter), ord(new[at]) if at < len(new) else None)
    return text.translate(table)


def _checklist(least: float, most: float, *flags: bool) -> bool:
    return _within(float(sum(flags)), least, most)


def _within(count: float, least: float, most: float) -> bool:
    """Tell whether a count is in bounds; -1 is no bound."""
    return (least < 0 or count >= least) and (most < 0 or count <= most)


def _min(*numbers: Sequence[float]) -> float:
    found = [each for several in numbers for each in several]
    return NAN if not found or any(each != each for each in found) else min(found)


def _max(*numbers: Sequence[float]) -> float:
    found = [each for several in numbers for each in several]
    return NAN if not found or any(each != each for each in found) else max(found)


def _join(separator: str, *texts: Sequence[str]) -> str:
    return separator.join(each for several in texts for each in several)


def _before(text: str, part: str) -> str:
    return text.partition(part)[0] if part and part in text else ""


def _after(text: str, part: str) -> str:
    return text.partition(part)[2] if part else text


FUNCTIONS: dict[str, Function] = {
    "true": Function("", "b", lambda: True),
    "false": Function("", "b", lambda: False),
    "not": Function("b", "b", lambda truth: not truth),
    "boolean": Function("b", "b", lambda truth: truth),
    "boolean-from-string": Function("t", "b", lambda text: text.strip().lower() in ("true", "1")),
    "selected": Function("tt", "b", lambda text, one: one.strip() in text.split()),
    "selected-at": Function("tn", "t", _selected_at),
    "count-selected": Function("t", "n", lambda text: float(len(_words(text)))),
    "checklist": Function("nnb*", "b", _checklist),
    "regex": Function("tt", "b", lambda text, form: pattern(form).matches(text)),
    "number": Function("n", "n", lambda number: number),
    "int": Function("n", "n", _whole),
    "round": Function("n?n", "n", _round),
    "floor": Function("n", "n", _finite(math.floor)),
    "ceiling": Function("n", "n", _finite(math.ceil)),
    "abs": Function("n", "n", abs),
    "pow": Function("nn", "n", _pow),
    "sqrt": Function("n", "n", _finite(math.sqrt)),
    "exp": Function("n", "n", _finite(math.exp)),
    "log": Function("n", "n", _finite(math.log)),
    "log10": Function("n", "n", _finite(math.log10)),
    "pi": Function("", "n", lambda: math.pi),
    "sum": Function("f", "n", lambda numbers: float(sum(numbers))),
    "min": Function("ff*", "n", _min),
    "max": Function("ff*", "n", _max),
    "count": Function("l", "n", lambda texts: float(len(texts))),
    "count-non-empty": Function("l", "n", lambda texts: float(sum(map(bool, texts)))),
    "string": Function("t", "t", lambda text: text),
    "string-length": Function("t", "n", lambda text: float(len(text))),
    "concat": Function("ll*", "t", lambda *texts: "".join(map("".join, texts))),
    "join": Function("tll*", "t", _join),
    "substr": Function("tn?n", "t", _substr),
    "substring-before": Function("tt", "t", _before),
    "substring-after": Function("tt", "t", _after),
    "contains": Function("tt", "b", lambda text, part: part in text),
    "starts-with": Function("tt", "b", lambda text, part: text.startswith(part)),
    "ends-with": Function("tt", "b", lambda text, part: text.endswith(part)),
    "normalize-space": Function("t", "t", lambda text: " ".join(text.split())),
    "translate": Function("ttt", "t", _translate),
    "date": Function("t", "t", _day),
    "date-time": Function("t", "t", _moment),
    "decimal-date-time": Function("n", "n", lambda number: number),
    "decimal-time": Function("t", "n", _clock),
    "format-date": Function("tt", "t", format_moment),
    "format-date-time": Function("tt", "t", format_moment),
}
"""Name to function; what a row or the form must tell is in `compiling`."""
