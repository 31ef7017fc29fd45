"""Words, numbers and dates in the language of a paper, which may not be the window's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mfdw_desktop.common import i18n
from mfdw_desktop.domain import client_words, part_words
from mfdw_desktop.domain.code_lists import ListLabel
from mfdw_desktop.domain.money import Money, exponent, format_minor
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting.text import isolate

NOTHING = "–"
"""Stands where there is no figure, which is not the same as zero."""


class Shown(str):
    """A text that remembers the figure or day it shows, so that a workbook gets the real one."""

    __slots__ = ("currency", "value")
    value: int | float | date
    currency: str
    """Code that stands in the text beside an amount; empty for every other figure."""

    def __new__(cls, text: str, value: int | float | date, currency: str = "") -> Shown:
        """Make the text of a value."""
        made = super().__new__(cls, text)
        made.value, made.currency = value, currency
        return made


@dataclass(frozen=True)
class _Local:
    """How a language writes numbers and dates (CLDR 45, with Latin digits)."""

    group: str
    point: str
    day: str
    month: str
    months: str
    """Twelve names with spaces between."""
    by_lakh: bool = False
    """India's grouping: 12,34,567."""

    def month_name(self, number: int) -> str:
        """Return the name of a month, 1 being January."""
        return self.months.split()[number - 1]


_ENGLISH = "January February March April May June July August September October November December"
_NUMBERED = "1 2 3 4 5 6 7 8 9 10 11 12"

_LOCALS = {
    "en": _Local(",", ".", "{d} {name:.3} {y}", "{name} {y}", _ENGLISH),
    "fr": _Local(
        "\u202f",
        ",",
        "{d:02}/{m:02}/{y}",
        "{name} {y}",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "km": _Local(
        ".",
        ",",
        "{d:02}/{m:02}/{y}",
        "{name} {y}",
        "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    ),
    "vi": _Local(".", ",", "{d:02}/{m:02}/{y}", "tháng {name} năm {y}", _NUMBERED),
    "mn": _Local(",", ".", "{y}.{m:02}.{d:02}", "{y} оны {name} сар", _NUMBERED),
    "fil": _Local(
        ",",
        ".",
        "{m:02}/{d:02}/{y}",
        "{name} {y}",
        "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",
    ),
    "hi": _Local(
        ",",
        ".",
        "{d:02}/{m:02}/{y}",
        "{name} {y}",
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        by_lakh=True,
    ),
    "ur": _Local(
        ",",
        ".",
        "{d:02}/{m:02}/{y}",
        "{name} {y}",
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    ),
}


@dataclass(frozen=True)
class OwnWords:
    """What the institution calls entries of built-in lists."""

    words: Mapping[tuple[type, str], tuple[str, str]]
    """By type and code: its word, and its word in the own script."""
    native_language: str = ""
    """The language of the second."""


_own: ContextVar[OwnWords | None] = ContextVar("own words", default=None)


@contextmanager
def own_words(labels: Iterable[ListLabel], native_language: str) -> Iterator[None]:
    """Let the papers that are made within say entries of lists as the institution does."""
    found = {
        (type(each.member), each.member.value): (each.label, each.native_label)
        for each in labels
        if each.member is not None
    }
    token = _own.set(OwnWords(found, native_language))
    try:
        yield
    finally:
        _own.reset(token)


class Wording:
    """The words of one paper."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._local = _LOCALS.get(language.replace("-", "_").split("_")[0], _LOCALS["en"])
        self._catalogue = i18n.load(language)
        self._own = _own.get()

    def translate(self, text: str, *, n: int | None = None, **fields: object) -> str:
        """Return `text` in the language of the paper, with its fields filled."""
        return self._catalogue.translate(text, n=n, **fields)

    def word(self, code: StrEnum | None) -> str:
        """Return the word of a stored code; a dash for none."""
        if code is None:
            return NOTHING
        if self._own is not None:
            label, native = self._own.words.get((type(code), code.value), ("", ""))
            is_native = self.language.split("-")[0] == self._own.native_language
            if (is_native and native) or label:
                return isolate((native if is_native else "") or label)
        table = client_words.WORDS.get(type(code)) or part_words.WORDS[type(code)]
        return self.translate(table[code])

    @property
    def point(self) -> str:
        """Return the sign between whole figures and decimals."""
        return self._local.point

    def number(self, value: int | None) -> str:
        """Return a whole number with its digits grouped."""
        return NOTHING if value is None else Shown(self._grouped(str(value)), value)

    def change(self, value: int | None) -> str:
        """Return a difference with its sign; none is ±0."""
        if value is None:
            return NOTHING
        sign = "+" if value > 0 else "−" if value else "±"
        return Shown(self.left_to_right(sign + self._grouped(str(abs(value)))), value)

    def left_to_right(self, text: str) -> str:
        """Return figures with signs so that writing to the left does not turn them round."""
        return f"\u2066{text}\u2069" if i18n.is_right_to_left(self.language) else text

    def ages(self, band: str) -> str:
        """Return a band of ages, such as 15-24 or 65+."""
        return self.left_to_right(self._numerals(band))

    def percent(self, share: float | None, *, decimals: int = 0) -> str:
        """Return a share as a percentage without the sign, which stands in the head."""
        if share is None:
            return NOTHING
        plain = f"{100 * share:.{decimals}f}".replace(".", self._local.point)
        return Shown(self._numerals(plain), 100 * share)

    def percent_with_sign(self, share: float | None) -> str:
        """Return a share as a whole percentage with its sign."""
        return NOTHING if share is None else self.left_to_right(f"{self.percent(share)} %")

    def money(self, amount: Money) -> str:
        """Return an amount without its currency, which stands in the head or beside it."""
        plain = format_minor(amount.minor, amount.currency, group="", point=".")
        whole, _, cents = plain.partition(".")
        said = self._grouped(whole)
        if cents:
            said += self._local.point + self._numerals(cents)
        return Shown(said, _units(amount))

    def amount(self, amount: Money) -> str:
        """Return an amount with its currency before it."""
        said = self.left_to_right(f"{amount.currency} {self.money(amount)}")
        return Shown(said, _units(amount), amount.currency)

    def rounded_money(self, amount: Money) -> str:
        """Return an amount in whole units, for tables that compare."""
        unit = 10 ** exponent(amount.currency)
        return Shown(self._grouped(str((2 * amount.minor + unit) // (2 * unit))), _units(amount))

    def day(self, day: date | None) -> str:
        """Return a day; the order and the marks are the language's."""
        if day is None:
            return NOTHING
        name = self._local.month_name(day.month)
        said = self._local.day.format(d=day.day, m=day.month, y=day.year, name=name)
        return Shown(self._numerals(said), day)

    def moment(self, moment: datetime) -> str:
        """Return day and time of a moment that is in the branch's own time already."""
        return f"{self.day(moment.date())}, {self._numerals(f'{moment:%H:%M}')}"

    def month(self, month: Month) -> str:
        """Return a month with its year."""
        name = self._local.month_name(month.number)
        return self._numerals(self._local.month.format(name=name, y=month.year))

    def round_name(self, code: str) -> str:
        """Return a survey round's name in words."""
        if code.startswith("followup"):
            number = self.number(int(code.removeprefix("followup")))
            return self.translate("Follow-up {number}", number=number)
        names = {
            "diagnostic": self.translate("Diagnostic"),
            "baseline": self.translate("Baseline"),
            "final": self.translate("Final"),
        }
        return names.get(code, code)

    def month_name(self, month: Month) -> str:
        """Return the first letters of a month for an axis, or its number."""
        name = self._local.month_name(month.number)
        short = name[:3] if self.language in ("en", "fr") else str(month.number)
        return self._numerals(short)

    def _numerals(self, text: str) -> str:
        return self._catalogue.numerals(text)

    def _grouped(self, digits: str) -> str:
        sign, bare = ("−", digits[1:]) if digits.startswith("-") else ("", digits)
        head, parts = bare, []
        size = 3
        while len(head) > size:
            parts.append(head[-size:])
            head = head[:-size]
            size = 2 if self._local.by_lakh else 3
        return sign + self._numerals(self._local.group.join([head, *reversed(parts)]))


def _units(amount: Money) -> int | float:
    """Return an amount in units of its currency, as a workbook holds it."""
    unit: int = 10 ** exponent(amount.currency)
    return amount.minor // unit if amount.minor % unit == 0 else amount.minor / unit


def sexes(words: Wording) -> dict[str, str]:
    """Return the words for the rows by sex."""
    return {
        "female": words.translate("Women"),
        "male": words.translate("Men"),
        "other": words.translate("Other"),
        "unknown": words.translate("Not known"),
    }


def arms(words: Wording) -> dict[str, str]:
    """Return the words for the rows by arm."""
    return {
        "target": words.translate("Target"),
        "comparison": words.translate("Comparison"),
        "": words.translate("Outside the innovation"),
    }


def missing_items(words: Wording) -> dict[str, str]:
    """Return the words for what can be missing of a client."""
    return {
        "name": words.translate("Name"),
        "native_name": words.translate("Name in the own script"),
        "sex": words.translate("Sex"),
        "birth_on": words.translate("Birth day or age"),
        "village": words.translate("Village"),
        "phone": words.translate("Telephone"),
        "centre": words.translate("Centre"),
        "arm": words.translate("Arm"),
        "consent": words.translate("Consent to the service"),
    }
