"""What is typed for a question becomes an answer: codes, first letters, days, numbers.

Short texts are enough: on paper a box has a code, and that is what hands type.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.periods import parse_day
from mfdw_desktop.domain.survey_paper import paper_codes, plain_label
from mfdw_desktop.domain.surveys import Choice, MissingReason, Question, QuestionKind

_K = QuestionKind
_LARGEST = 2**53
_SEVERAL = (_K.SELECT_MULTIPLE, _K.RANK)
_CLOCK = re.compile(r"(\d{1,2})[:.hH]?(\d{2})?")
_GROUPED = re.compile(r"-?\d{1,3}([ ,.'\u00a0\u202f])\d{3}(?:\1\d{3})*")
_DECIMAL = re.compile(r"-?(?:\d+[.,]?\d*|[.,]\d+)")
_OK = frozenset({"ok", "x", "1", "y", "yes"})


@dataclass(frozen=True)
class TypedAnswer:
    """How a typed text is understood; `problem` is a rule when it is not."""

    value: Any = None
    problem: str = ""
    """`choice-unknown choice-unclear number-unreadable number-too-large not-whole
    day-unreadable day-impossible time-unreadable place-unreadable tick-unreadable`."""
    fields: dict[str, object] = field(default_factory=dict)

    @property
    def is_answer(self) -> bool:
        """Whether the text says something that can be stored."""
        return not self.problem and self.value not in (None, "", [])


NOTHING = TypedAnswer()


def read_typed(
    question: Question, choices: Sequence[Choice], text: str, *, today: date, language: str = ""
) -> TypedAnswer:
    """Return what `text` means as an answer to `question`; empty text is no answer."""
    bare = " ".join(text.split())
    if not bare:
        return NOTHING
    kind = question.kind
    if kind is _K.SELECT_ONE and choices:
        return _one(bare, choices, language)
    if kind in _SEVERAL and choices:
        return _several(bare, choices, language, ranked=kind is _K.RANK)
    if kind is _K.SELECT_MULTIPLE or kind is _K.RANK:
        return TypedAnswer(list(dict.fromkeys(bare.split())))
    if kind is _K.INTEGER:
        return _number(bare, whole=True)
    if kind is _K.DECIMAL:
        return _number(bare, whole=False)
    if kind is _K.DAY:
        return _day(bare, today)
    if kind is _K.TIME:
        return _time(bare)
    if kind is _K.MOMENT:
        return _moment(bare, today)
    if kind is _K.GEOPOINT:
        return _place(bare)
    if kind is _K.ACKNOWLEDGE:
        return TypedAnswer("OK") if bare.casefold() in _OK else TypedAnswer(
            None, "tick-unreadable")  # fmt: skip
    return TypedAnswer(unicodedata.normalize("NFC", text.strip()))


def typed_text(question: Question, choices: Sequence[Choice], value: Any) -> str:
    """Return a stored answer as it would be typed: choices by the paper's codes."""
    if value is None:
        return ""
    codes = paper_codes(choices)
    if isinstance(value, list):
        return " ".join(codes.get(str(each), str(each)) for each in value)
    if question.kind is _K.SELECT_ONE:
        return codes.get(str(value), str(value))
    return str(value)


def said_choices(choices: Sequence[Choice], value: Any, language: str) -> str:
    """Return the labels of chosen codes, to be shown beside what was typed."""
    labels = {each.name: _label(each, language) for each in choices}
    names = value if isinstance(value, list) else [value]
    return ", ".join(labels.get(str(each), str(each)) for each in names)


def one_key_codes(choices: Sequence[Choice]) -> frozenset[str]:
    """Return the codes of a list whose every code is one key: then one key is the answer.

    In a longer list none is: hands must not have to know which codes want Enter.
    """
    codes = frozenset(paper_codes(choices).values())
    return codes if all(len(each) == 1 for each in codes) else frozenset()


def reasons() -> tuple[MissingReason, ...]:
    """Return why there may be no answer, in the order of their keys F2, F3, F4."""
    return (MissingReason.DONT_KNOW, MissingReason.REFUSED, MissingReason.NOT_APPLICABLE)


def _label(choice: Choice, language: str) -> str:
    labels = choice.labels
    found = labels.get(language) or next(iter(labels.values()), "") or choice.name
    return plain_label(found)


def _one(text: str, choices: Sequence[Choice], language: str) -> TypedAnswer:
    found = _find(ascii_digits(text), choices, language)
    if len(found) == 1:
        return TypedAnswer(found[0])
    if found:
        labels = {each.name: _label(each, language) for each in choices}
        near = ", ".join(labels[name] for name in found[:4])
        return TypedAnswer(None, "choice-unclear", {"value": text, "near": near})
    return TypedAnswer(None, "choice-unknown", {"value": text})


def _find(text: str, choices: Sequence[Choice], language: str) -> list[str]:
    """Return the choices that a text means: by code, by name, by label, by its first letters."""
    codes = paper_codes(choices)
    by_code = [name for name, code in codes.items() if code == text]
    if by_code:
        return by_code[:1]
    plain = fold(text)
    for names in (
        [each.name for each in choices if each.name.casefold() == text.casefold()],
        [each.name for each in choices if fold(_label(each, language)) == plain],
        [each.name for each in choices
         if any(fold(plain_label(label)) == plain for label in each.labels.values())],
    ):  # fmt: skip
        if names:
            return list(dict.fromkeys(names))
    begun = [each.name for each in choices if fold(_label(each, language)).startswith(plain)]
    begun = begun or [each.name for each in choices if each.name.casefold().startswith(plain)]
    return list(dict.fromkeys(begun)) if plain else []


def _several(text: str, choices: Sequence[Choice], language: str, *, ranked: bool) -> TypedAnswer:
    parts = [each.strip() for each in re.split(r"[,;]", text) if each.strip()]
    if len(parts) == 1:
        whole = _find(ascii_digits(text), choices, language)
        parts = [text] if len(whole) == 1 else _tokens(text, choices)
    found: list[str] = []
    for part in parts:
        for token in [part] if _find(ascii_digits(part), choices, language) else part.split():
            one = _one(token, choices, language)
            if one.problem:
                return one
            found.append(one.value)
    once = list(dict.fromkeys(found))
    if ranked:
        return TypedAnswer(once)
    order = {each.name: at for at, each in enumerate(choices)}
    return TypedAnswer(sorted(once, key=lambda name: order.get(name, len(order))))


def _tokens(text: str, choices: Sequence[Choice]) -> list[str]:
    """Return the codes of a text; `135` is 1, 3 and 5 where every code is one digit."""
    bare = ascii_digits(text)
    if bare.isdigit() and all(len(code) == 1 for code in paper_codes(choices).values()):
        return list(bare)
    return bare.split()


def _number(text: str, *, whole: bool) -> TypedAnswer:
    plain = ascii_digits(text).replace("−", "-")
    grouped = _GROUPED.fullmatch(plain)
    if grouped is not None and (whole or grouped[1] not in ",."):
        plain = re.sub(r"[^\d-]", "", plain)
    plain = plain.replace(" ", "")
    if _DECIMAL.fullmatch(plain) is None:
        return TypedAnswer(None, "number-unreadable", {"value": text})
    try:
        number = Decimal(plain.replace(",", "."))
    except InvalidOperation:
        return TypedAnswer(None, "number-unreadable", {"value": text})
    if abs(number) > _LARGEST:
        return TypedAnswer(None, "number-too-large", {"value": text})
    if not whole:
        shown = format(number, "f")
        shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
        return TypedAnswer("0" if number == 0 else shown)
    if number != number.to_integral_value():
        return TypedAnswer(None, "not-whole", {"value": text})
    return TypedAnswer(int(number))


def _day(text: str, today: date) -> TypedAnswer:
    read = parse_day(text, today)
    if read.day is None:
        return TypedAnswer(None, read.problem or "day-unreadable", {"value": text})
    return TypedAnswer(read.day.isoformat())


def _time(text: str) -> TypedAnswer:
    hit = _CLOCK.fullmatch(ascii_digits(text))
    if hit is None or int(hit[1]) > 23 or int(hit[2] or 0) > 59:
        return TypedAnswer(None, "time-unreadable", {"value": text})
    return TypedAnswer(f"{int(hit[1]):02}:{int(hit[2] or 0):02}:00")


def _moment(text: str, today: date) -> TypedAnswer:
    day_text, _, clock_text = text.rpartition(" ")
    if not day_text:
        day_text, clock_text = text, ""
    day = _day(day_text, today)
    if day.problem and clock_text:
        day, clock_text = _day(text, today), ""
    clock = _time(clock_text) if clock_text else TypedAnswer("00:00:00")
    if day.problem or clock.problem:
        return day if day.problem else clock
    return TypedAnswer(f"{day.value}T{clock.value}")


def _place(text: str) -> TypedAnswer:
    parts = [each for each in re.split(r"[\s;]+|,\s", ascii_digits(text)) if each]
    numbers = [_number(each, whole=False) for each in parts]
    wrong = TypedAnswer(None, "place-unreadable", {"value": text})
    if not 2 <= len(parts) <= 4 or any(each.problem for each in numbers):
        return wrong
    latitude, longitude = (Decimal(each.value) for each in numbers[:2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return wrong
    return TypedAnswer(" ".join(each.value for each in numbers))
