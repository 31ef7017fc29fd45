"""Insurance and health care of a month as canonical rows, and back.

A month without any of them has no such row: what was closed before they were counted keeps
its fingerprint, and prints no section.
"""

from __future__ import annotations

from collections.abc import Iterable

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.insurance_figures import (
    ClaimCounts,
    CurrencyRatio,
    HealthFigures,
    InsuranceFigures,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.movements import Movement

PERSONS, INSURANCE, CLAIMS, YEAR, HEALTH = (
    "insured", "insurance", "claims", "claims year", "health",
)  # fmt: skip
_PERSONS = (("covered", "start"), ("begun", "new"), ("ended", "left"))
_COUNTS = (("policies", "policies"), ("holders", "holders"), ("eligible", "eligible"),
           ("to_renew", "due"), ("renewed", "renewed"))  # fmt: skip
_CLAIMS = (("filed", "filed"), ("submitted", "submitted"), ("approved", "approved"),
           ("partly", "partly"), ("rejected", "rejected"), ("paid", "paid"),
           ("waiting", "open"), ("helped", "helped"))  # fmt: skip
_VISITS = ("visits", "persons", "issued", "used", "expired", "waiting")


def rows_of(insurance: InsuranceFigures, health: HealthFigures) -> list[Row]:
    """Return every figure as a row of text, in an order that never changes."""
    return [*_insurance_rows(insurance), *_health_rows(health)]


def insurance_from(rows: Iterable[Row]) -> InsuranceFigures:
    """Return the insurance that `rows_of` was given; nothing where there are no such rows."""
    found = {row[:3]: row[3] for row in rows if row[0] in (PERSONS, INSURANCE, CLAIMS, YEAR)}
    if not found:
        return InsuranceFigures()
    groups: dict[str, list[Movement]] = {"total": [], "sex": [], "age": []}
    for section, of, name in found:
        if section == PERSONS and name == _PERSONS[0][0]:
            group, _, code = of.partition(" ")
            numbers = (_number(found, PERSONS, of, each) for each, _ in _PERSONS)
            groups.setdefault(group, []).append(Movement(code, *numbers))
    days = found.get((CLAIMS, "", "days_to_pay"), "")
    claims = ClaimCounts(
        **{field: _number(found, CLAIMS, "", name) for name, field in _CLAIMS},
        days_to_pay=int(days) if days else None,
        amounts=_amounts(found, CLAIMS, "amount "),
    )
    paid = {each.currency: each for each in _amounts(found, YEAR, "paid ")}
    earned = {each.currency: each for each in _amounts(found, YEAR, "earned ")}
    return InsuranceFigures(
        persons=groups["total"][0] if groups["total"] else Movement(""),
        by_sex=tuple(groups["sex"]),
        by_age=tuple(groups["age"]),
        **{field: _number(found, INSURANCE, "", name) for name, field in _COUNTS},
        claims=claims,
        year=tuple(CurrencyRatio(paid[code], earned[code]) for code in sorted(paid)),
    )


def health_from(rows: Iterable[Row]) -> HealthFigures:
    """Return the health care that `rows_of` was given; nothing where there are no such rows."""
    found = {row[:3]: row[3] for row in rows if row[0] == HEALTH}
    return HealthFigures(
        **{name: _number(found, HEALTH, "", name) for name in _VISITS},
        costs=_amounts(found, HEALTH, "cost "),
        shares=_amounts(found, HEALTH, "share "),
    )


def _insurance_rows(figures: InsuranceFigures) -> list[Row]:
    if figures.is_empty:
        return []
    groups = (
        ("total", (figures.persons,)),
        ("sex", figures.by_sex),
        ("age", figures.by_age),
    )
    rows: list[Row] = [
        (PERSONS, f"{group} {each.code}".strip(), name, str(getattr(each, field)))
        for group, movements in groups
        for each in movements
        for name, field in _PERSONS
    ]
    rows += [(INSURANCE, "", name, str(getattr(figures, field))) for name, field in _COUNTS]
    claims = figures.claims
    rows += [(CLAIMS, "", name, str(getattr(claims, field))) for name, field in _CLAIMS]
    days = "" if claims.days_to_pay is None else str(claims.days_to_pay)
    rows.append((CLAIMS, "", "days_to_pay", days))
    rows += [(CLAIMS, "", f"amount {each.currency}", str(each.minor)) for each in claims.amounts]
    for ratio in figures.year:
        rows.append((YEAR, "", f"paid {ratio.paid.currency}", str(ratio.paid.minor)))
        rows.append((YEAR, "", f"earned {ratio.earned.currency}", str(ratio.earned.minor)))
    return rows


def _health_rows(figures: HealthFigures) -> list[Row]:
    if figures.is_empty:
        return []
    rows: list[Row] = [(HEALTH, "", name, str(getattr(figures, name))) for name in _VISITS]
    for kind, amounts in (("cost", figures.costs), ("share", figures.shares)):
        rows += [(HEALTH, "", f"{kind} {each.currency}", str(each.minor)) for each in amounts]
    return rows


def _number(found: dict[tuple[str, str, str], str], section: str, of: str, name: str) -> int:
    return int(found.get((section, of, name)) or 0)


def _amounts(
    found: dict[tuple[str, str, str], str], section: str, prefix: str
) -> tuple[Money, ...]:
    return tuple(
        Money(int(value), name.removeprefix(prefix))
        for (part, _, name), value in found.items()
        if part == section and name.startswith(prefix)
    )
