"""The institution and its branches as they are entered when a database begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mfdw_desktop.domain.money import COUNTRY_CURRENCIES, EXPONENTS
from mfdw_desktop.domain.problems import FieldProblem

COUNTRY_TIME_ZONES: dict[str, str] = {
    "KH": "Asia/Phnom_Penh",
    "VN": "Asia/Ho_Chi_Minh",
    "MN": "Asia/Ulaanbaatar",
    "PH": "Asia/Manila",
    "IN": "Asia/Kolkata",
    "PK": "Asia/Karachi",
}
"""Country of the programme to the time zone of its branches."""

COUNTRY_LANGUAGES: dict[str, str] = {
    "KH": "km", "VN": "vi", "MN": "mn", "PH": "fil", "IN": "hi", "PK": "ur",
}  # fmt: skip
"""Country to the language that names and labels in the own script are of."""

PAPER_SIZES = ("a4", "letter")
DEFAULT_TIME_ZONE = "UTC"
DEFAULT_CURRENCY = "USD"

_BRANCH_CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True)
class BranchDraft:
    """What can be entered of a branch."""

    code: str = ""
    name: str = ""
    native_name: str = ""
    time_zone: str = ""
    """IANA name; empty takes the country's."""


@dataclass(frozen=True)
class InstitutionDraft:
    """What can be entered of an institution."""

    name: str = ""
    native_name: str = ""
    country: str = ""
    """ISO 3166 alpha-2; empty is read from the branches' codes."""
    currency: str = ""
    """ISO 4217; empty takes the country's."""
    language: str = "en"
    paper_size: str = "a4"
    branches: tuple[BranchDraft, ...] = ()


def completed(draft: InstitutionDraft) -> InstitutionDraft:
    """Return the draft trimmed, with what follows from the country filled in."""
    branches = tuple(
        replace(each, code=each.code.strip().upper(), name=each.name.strip())
        for each in draft.branches
    )
    country = draft.country.strip().upper() or _country_of(branches)
    zone = COUNTRY_TIME_ZONES.get(country, DEFAULT_TIME_ZONE)
    return replace(
        draft,
        name=draft.name.strip(),
        country=country,
        currency=draft.currency.strip().upper()
        or COUNTRY_CURRENCIES.get(country, DEFAULT_CURRENCY),
        branches=tuple(replace(each, time_zone=each.time_zone or zone) for each in branches),
    )


def validate(draft: InstitutionDraft) -> list[FieldProblem]:
    """Return what is wrong with a completed draft; the field of a branch is `branches.CODE`."""
    problems = []
    if not draft.name:
        problems.append(FieldProblem("name", "name-missing"))
    if draft.country and not _COUNTRY.fullmatch(draft.country):
        problems.append(FieldProblem("country", "country-shape"))
    if draft.currency not in EXPONENTS:
        problems.append(
            FieldProblem("currency", "currency-unknown", fields={"currency": draft.currency})
        )
    if draft.paper_size not in PAPER_SIZES:
        problems.append(FieldProblem("paper_size", "paper-size-unknown"))
    if not draft.branches:
        problems.append(FieldProblem("branches", "branch-missing"))
    return [*problems, *_branch_problems(draft.branches)]


def _branch_problems(branches: Sequence[BranchDraft]) -> list[FieldProblem]:
    problems = []
    for branch in branches:
        field = f"branches.{branch.code}"
        if not _BRANCH_CODE.fullmatch(branch.code):
            problems.append(FieldProblem(field, "branch-code-shape", fields={"code": branch.code}))
        if not branch.name:
            problems.append(FieldProblem(field, "name-missing"))
    counted = Counter(branch.code for branch in branches)
    return problems + [
        FieldProblem(f"branches.{code}", "branch-code-twice", fields={"code": code})
        for code, count in counted.items()
        if count > 1
    ]


def _country_of(branches: Sequence[BranchDraft]) -> str:
    """Return the country that the branches' codes begin with, where it is one of ours."""
    countries = {branch.code[:2] for branch in branches}
    return countries.pop() if len(countries) == 1 and countries <= set(COUNTRY_TIME_ZONES) else ""
