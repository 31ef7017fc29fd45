"""Fields that an institution adds to its clients and households, without a programmer.

A value stands in the record's `own_fields` under the field's code, which never changes: a
label can be written anew, a field retired, and what was stored stays readable. Numbers are
whole numbers or text of a decimal, never floats; days are ISO; a list keeps the code of a
choice, several choices stand in the order of the list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import FieldProblem

PREFIX = "own_"
"""Begins the name of an own field wherever it stands among the built-in ones."""
MOST_FIELDS = 40
MOST_CHOICES = 100
LONGEST_TEXT = 2000
LONGEST_LABEL = 80
"""A label heads a column, so it stays one short line."""
FILLED, NOT_FILLED = "+", "-"
"""What a list is filtered by beside the values: whether there is one."""


class OwnSubject(StrEnum):
    """What a field is of."""

    CLIENT = "client"
    HOUSEHOLD = "household"


class OwnKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"
    ONE = "one"
    SEVERAL = "several"


LISTS = frozenset({OwnKind.ONE, OwnKind.SEVERAL})
CHOSEN = LISTS | {OwnKind.YES_NO}
"""Kinds whose values a list of clients can be filtered by one by one."""


@dataclass(frozen=True)
class OwnChoice:
    """One choice of a list."""

    code: str
    label: str
    native_label: str = ""


@dataclass(frozen=True)
class OwnField:
    """A field as it is defined."""

    id: int
    uid: str
    subject: OwnSubject
    code: str
    label: str
    kind: OwnKind
    native_label: str = ""
    choices: tuple[OwnChoice, ...] = ()
    required: bool = False
    help: str = ""
    in_list: bool = True
    in_search: bool = False
    on_paper: bool = False
    sensitive: bool = False
    position: int = 0
    retired_on: date | None = None
    used: int = 0
    """Live records that hold a value of it."""

    @property
    def name(self) -> str:
        """What the field is called among the built-in ones."""
        return f"{PREFIX}{self.code}"

    def is_asked(self, today: date) -> bool:
        """Tell whether forms still ask for it."""
        return self.retired_on is None or today < self.retired_on


@dataclass(frozen=True)
class OwnFieldDraft:
    """What can be entered of a field's definition."""

    label: str
    kind: OwnKind
    subject: OwnSubject = OwnSubject.CLIENT
    native_label: str = ""
    choices: str = ""
    """Of a list: one a line, as `label` or `label | native label`."""
    required: bool = False
    help: str = ""
    in_list: bool = True
    in_search: bool = False
    on_paper: bool = False
    sensitive: bool = False


def code_for(label: str, taken: Collection[str]) -> str:
    """Return a code for a label that nobody has yet; `field`, `field_2` for other scripts."""
    plain = unicodedata.normalize("NFKD", fold(label)).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:40].strip("_") or "field"
    found, number = stem, 1
    while found in taken:
        number += 1
        found = f"{stem}_{number}"
    return found


def read_choices(text: str, known: Sequence[OwnChoice] = ()) -> tuple[OwnChoice, ...]:
    """Return the choices written one a line; a choice that was there keeps its code.

    A line is known by its label, and where exactly the lines of before are edited in place,
    by its position: so a label can be corrected without losing what was stored.
    """
    lines = [[part.strip() for part in line.split("|", 1)] for line in text.splitlines()]
    lines = [each for each in lines if each[0]]
    by_label = {fold(each.label): each for each in known}
    used = {by_label[fold(each[0])].code for each in lines if fold(each[0]) in by_label}
    in_place = len(lines) == len(known)
    taken = {each.code for each in known}
    found: list[OwnChoice] = []
    for at, each in enumerate(lines):
        label, native = each[0], each[1] if len(each) > 1 else ""
        old = by_label.get(fold(label))
        if old is None and in_place and known[at].code not in used:
            old = known[at]
        code = old.code if old is not None else code_for(label, taken)
        taken.add(code)
        found.append(OwnChoice(code, label, native))
    return tuple(found)


def written_choices(choices: Iterable[OwnChoice]) -> str:
    """Return choices as `read_choices` takes them."""
    return "\n".join(
        f"{each.label} | {each.native_label}" if each.native_label else each.label
        for each in choices
    )


def validate_field(
    draft: OwnFieldDraft, others: Sequence[OwnField], current: OwnField | None = None
) -> list[FieldProblem]:
    """Return what is wrong with a definition; `others` are the live fields beside it."""
    problems = []
    same = [each for each in others if each.subject is draft.subject]
    for name, text in (("label", draft.label), ("native_label", draft.native_label)):
        if len(text.strip()) > LONGEST_LABEL:
            longest: dict[str, object] = {"most": LONGEST_LABEL}
            problems.append(FieldProblem(name, "text-too-long", fields=longest))
    if not draft.label.strip():
        problems.append(FieldProblem("label", "needed"))
    elif fold(draft.label) in {fold(each.label) for each in same}:
        fields: dict[str, object] = {"label": draft.label.strip()}
        problems.append(FieldProblem("label", "own-label-taken", fields=fields))
    if current is None and len(same) >= MOST_FIELDS:
        problems.append(FieldProblem("label", "own-too-many", fields={"most": MOST_FIELDS}))
    if current is not None and current.used and draft.kind is not current.kind:
        problems.append(FieldProblem("kind", "own-kind-in-use", fields={"count": current.used}))
    if draft.kind in LISTS:
        choices = read_choices(draft.choices)
        labels = [fold(each.label) for each in choices]
        if len(choices) < 2:
            problems.append(FieldProblem("choices", "own-choices-few"))
        elif len(choices) > MOST_CHOICES:
            most: dict[str, object] = {"most": MOST_CHOICES}
            problems.append(FieldProblem("choices", "own-choices-many", fields=most))
        elif len(set(labels)) < len(labels):
            problems.append(FieldProblem("choices", "own-choice-twice"))
    elif draft.choices.strip():
        problems.append(FieldProblem("choices", "own-choices-not-list"))
    return problems


def number(text: Any) -> int | str | None:
    """Return a number as it is stored: whole, or the text of a decimal; None where it is none."""
    if isinstance(text, bool):
        return None
    plain = ascii_digits(str(text)).replace("\u00a0", "").replace(" ", "").replace("−", "-")
    if "," in plain and "." not in plain and not re.fullmatch(r"-?\d{1,3}(,\d{3})+", plain):
        plain = plain.replace(",", ".")
    try:
        found = Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None
    if not found.is_finite() or abs(found) >= 10**15:
        return None
    whole = found.to_integral_value()
    return int(whole) if whole == found else format(found.normalize(), "f")


def canonical(own: OwnField, value: Any) -> Any:
    """Return a value as it is stored, None where there is none.

    Raises:
        ValueError: the value is not one of this field; the argument is the rule it breaks.
    """
    if value is None or value in ("", [], ()):
        return None
    if own.kind is OwnKind.NUMBER:
        found = number(value)
        if found is None:
            raise ValueError("number-unreadable")
        return found
    if own.kind is OwnKind.DAY:
        return _day(value)
    if own.kind is OwnKind.YES_NO:
        return _yes_no(value)
    if own.kind is OwnKind.ONE:
        return _choice(own, value)
    if own.kind is OwnKind.SEVERAL:
        listed = value.split() if isinstance(value, str) else list(value)
        chosen = {_choice(own, each) for each in listed}
        return [each.code for each in own.choices if each.code in chosen] or None
    words = " ".join(str(value).split())
    if len(words) > LONGEST_TEXT:
        raise ValueError("text-too-long")
    return words or None


def _day(value: Any) -> str:
    try:
        return (value if isinstance(value, date) else date.fromisoformat(str(value))).isoformat()
    except ValueError:
        raise ValueError("day-unreadable") from None


def _yes_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    said = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    found = said.get(str(value).casefold())
    if found is None:
        raise ValueError("choice-unknown")
    return found


def _choice(own: OwnField, value: Any) -> str:
    """Return the code of a choice, given by its code or a label."""
    wanted = fold(str(value))
    for each in own.choices:
        if str(value) == each.code or wanted in (fold(each.label), fold(each.native_label)):
            return each.code
    raise ValueError("choice-unknown")


def stored(
    fields: Sequence[OwnField], values: Mapping[str, Any], kept: Mapping[str, Any] | None = None
) -> dict[str, Any] | None:
    """Return the document of a record: `values` by code laid over what it held.

    What no field of `fields` is meant by stays as it was: of retired or hidden fields.

    Raises:
        ValueError: a value is none of its field; `check_values` says which.
    """
    found = dict(kept or {})
    for own in fields:
        if own.code in values:
            value = canonical(own, values[own.code])
            if value is None:
                found.pop(own.code, None)
            else:
                found[own.code] = value
    return found or None


def check_values(
    fields: Sequence[OwnField], values: Mapping[str, Any], today: date
) -> list[FieldProblem]:
    """Return what is wrong with a record's values, under the names of the fields."""
    problems = []
    for own in fields:
        if own.code not in values:
            continue
        try:
            value = canonical(own, values[own.code])
        except ValueError as error:
            told: dict[str, object] = {"value": str(values[own.code]), "most": LONGEST_TEXT}
            problems.append(FieldProblem(own.name, str(error), fields=told))
            continue
        if value is None and own.required and own.is_asked(today):
            problems.append(FieldProblem(own.name, "needed"))
    return problems


def searched(fields: Iterable[OwnField], document: Mapping[str, Any] | None) -> list[str]:
    """Return the words of a record that search finds it by."""
    held = document or {}
    found: list[str] = []
    for own in fields:
        value = held.get(own.code)
        if not own.in_search or own.sensitive or value is None or own.kind is OwnKind.YES_NO:
            continue
        if own.kind in LISTS:
            labels = {each.code: each.label for each in own.choices}
            listed = value if isinstance(value, list) else [value]
            found += [labels.get(each, str(each)) for each in listed]
        else:
            found.append(str(value))
    return found


def words(
    own: OwnField, value: Any, *, yes: str = "yes", no: str = "no", native: bool = False
) -> str:
    """Return a value as a person reads it; days and numbers as they are stored."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return yes if value else no
    if own.kind in LISTS:
        labels = {
            each.code: (each.native_label if native else "") or each.label for each in own.choices
        }
        listed = value if isinstance(value, list) else [value]
        return ", ".join(labels.get(each, str(each)) for each in listed)
    return str(value)


def shown(fields: Iterable[OwnField], *, sensitive: bool) -> tuple[OwnField, ...]:
    """Return the fields that somebody may see."""
    return tuple(each for each in fields if sensitive or not each.sensitive)
