"""Kinds of incentive and areas of decent work: the programme's own, and those that are added."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.problems import FieldProblem

_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}")


class FieldKind(StrEnum):
    """What is written into an own field."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True)
class KindField:
    """A field that the institution adds to the awards of a kind."""

    code: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    is_needed: bool = False


@dataclass(frozen=True)
class IncentiveKind:
    """A kind of incentive; eight are there from the start, users add their own."""

    code: str
    name: str
    is_seed: bool = True
    uses_sessions: bool = False
    uses_conditions: bool = False
    uses_money: bool = True
    fields: tuple[KindField, ...] = ()
    """What else is asked of each award of the kind."""
    id: int | None = None
    uid: str = ""
    schemes: int = 0
    """How many are of the kind."""


@dataclass(frozen=True)
class Area:
    """An area of decent work."""

    code: str
    name: str
    id: int | None = None
    uid: str = ""
    schemes: int = 0
    """How many are in the area."""


SEED_KINDS: tuple[IncentiveKind, ...] = (
    IncentiveKind("conditional_loan", mark("Conditional loan"), uses_conditions=True),
    IncentiveKind("training", mark("Credit with education"), uses_sessions=True, uses_money=False),
    IncentiveKind("rebate", mark("Interest rebate"), uses_conditions=True),
    IncentiveKind("linkage", mark("Linkage with a partner"), uses_money=False),
    IncentiveKind("insurance", mark("Microinsurance")),
    IncentiveKind("cash_transfer", mark("Conditional cash transfer"), uses_conditions=True),
    IncentiveKind("health_care", mark("Health care")),
    IncentiveKind("savings", mark("Emergency savings")),
)
"""The programme's own means; the founding document names seven, NWTF's fund is the eighth."""

SEED_AREAS: tuple[Area, ...] = (
    Area("child_labour", mark("Child labour")),
    Area("working_conditions", mark("Working conditions")),
    Area("formalisation", mark("Formalisation")),
    Area("job_creation", mark("Job creation and productive employment")),
    Area("risk", mark("Risk management and over-indebtedness")),
    Area("social_protection", mark("Social protection")),
    Area("womens_empowerment", mark("Women's empowerment")),
)


def fields_from(stored: Sequence[Mapping[str, Any]] | None) -> tuple[KindField, ...]:
    """Return the own fields of a kind as they are stored."""
    return tuple(
        KindField(
            each["code"],
            each["label"],
            FieldKind(each["kind"]),
            tuple(each.get("choices", ())),
            bool(each.get("needed")),
        )
        for each in stored or ()
    )


def fields_to(fields: Sequence[KindField]) -> list[dict[str, Any]] | None:
    """Return own fields as they are stored; None where there are none."""
    return [
        {
            "code": each.code,
            "label": each.label,
            "kind": each.kind.value,
            "choices": list(each.choices),
            "needed": each.is_needed,
        }
        for each in fields
    ] or None


def code_of(words: str, taken: Sequence[str] = ()) -> str:
    """Return a code made of the Latin letters and digits of a name, other than those taken."""
    bare = re.sub(r"[^a-z0-9]+", "_", words.casefold()).strip("_")[:28]
    code = bare if bare[:1].isalpha() else f"own_{bare}".rstrip("_")
    number, found = 2, code
    while found in taken:
        found, number = f"{code}_{number}", number + 1
    return found


def validate_kind(kind: IncentiveKind, others: Sequence[IncentiveKind]) -> list[FieldProblem]:
    """Return what is wrong with a kind and its own fields."""
    problems = _name_problems(kind.code, kind.name, others)
    codes = [each.code for each in kind.fields]
    for each in kind.fields:
        wrong = {"field": each.label or each.code}
        if not each.label.strip():
            problems.append(FieldProblem("fields", "field-label-missing"))
        if codes.count(each.code) > 1:
            problems.append(FieldProblem("fields", "field-twice", fields=dict(wrong)))
        if each.kind is FieldKind.CHOICE and len(each.choices) < 2:
            problems.append(FieldProblem("fields", "field-choices-missing", fields=dict(wrong)))
    return problems


def validate_area(area: Area, others: Sequence[Area]) -> list[FieldProblem]:
    """Return what is wrong with an area of decent work."""
    return _name_problems(area.code, area.name, others)


def validate_values(
    fields: Sequence[KindField], values: Mapping[str, str]
) -> tuple[FieldProblem, ...]:
    """Return what is wrong with the own fields of an award; the fields are `own:CODE`."""
    return tuple(found for each in fields if (found := _value_problem(each, values)) is not None)


def read_value(field: KindField, typed: str) -> str | None:
    """Return a typed value as it is stored; None when it does not fit the field."""
    words = " ".join(typed.split())
    if not words:
        return ""
    if field.kind is FieldKind.NUMBER:
        try:
            number = Decimal(words.replace(",", "."))
        except InvalidOperation:
            return None
        return format(number, "f") if number.is_finite() else None
    if field.kind is FieldKind.DAY:
        try:
            return date.fromisoformat(words).isoformat()
        except ValueError:
            return None
    if field.kind is FieldKind.YES_NO:
        return words if words in ("yes", "no") else None
    if field.kind is FieldKind.CHOICE:
        same = (each for each in field.choices if each.casefold() == words.casefold())
        return next(same, None)
    return words


def with_new_codes(kind: IncentiveKind, others: Sequence[str] = ()) -> IncentiveKind:
    """Return the kind with a code for itself and for every field that has none yet."""
    fields: list[KindField] = []
    for each in kind.fields:
        taken = [other.code for other in (*fields, *kind.fields) if other.code]
        code = each.code or code_of(each.label, taken)
        fields.append(replace(each, code=code))
    return replace(kind, code=kind.code or code_of(kind.name, others), fields=tuple(fields))


def _value_problem(field: KindField, values: Mapping[str, str]) -> FieldProblem | None:
    typed = values.get(field.code, "")
    name = f"own:{field.code}"
    if not typed.strip():
        return FieldProblem(name, "needed") if field.is_needed else None
    if read_value(field, typed) is None:
        return FieldProblem(name, "own-value-wrong", fields={"value": typed, "field": field.label})
    return None


def _name_problems(
    code: str, name: str, others: Sequence[IncentiveKind] | Sequence[Area]
) -> list[FieldProblem]:
    problems = []
    if not name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    if not _CODE.fullmatch(code):
        problems.append(FieldProblem("code", "own-code-shape"))
    if any(each.code == code for each in others):
        problems.append(FieldProblem("code", "code-taken", fields={"code": code}))
    return problems
