"""Writing schemes, their versions and conditions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Area,
    IncentiveKind,
    Scheme,
    SchemeCondition,
    SchemeVersion,
)
from mfdw_desktop.database.queries import client_writing, schemes
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import eligibility, scheme_versions
from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.incentives import SchemeDraft


def save_scheme(unit: Unit, draft: SchemeDraft, key: int | None, today: date) -> int:
    """Create a scheme with its first version, or change one; return the id.

    A changed rule is a new version from the draft's day on, or from today. A version under
    which nothing was recorded yet is corrected instead when it begins on that day, or when no
    day is named.

    Raises:
        RefusedError: unknown kind or area, or the code is taken.
    """
    connection = unit.connection
    kinds = schemes.ids_by_code(connection, IncentiveKind)
    areas = schemes.ids_by_code(connection, Area)
    if draft.kind not in kinds:
        raise RefusedError("kind-unknown", kind=draft.kind)
    if draft.area not in areas:
        raise RefusedError("area-unknown", area=draft.area)
    taken = schemes.ids_by_code(connection, Scheme).get(draft.code.strip())
    if taken is not None and taken != key:
        raise RefusedError("scheme-code-taken", scheme=draft.code)
    values = {
        "kind_id": kinds[draft.kind],
        "area_id": areas[draft.area],
        "innovation_id": draft.innovation_id,
        "code": draft.code.strip(),
        "name": draft.name.strip(),
        "native_name": draft.native_name.strip() or None,
        "description": draft.description.strip() or None,
        "partner": draft.partner.strip() or None,
        "plan_per_month": draft.plan_per_month,
        "sessions_planned": draft.sessions_planned,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
    }
    terms = replace(draft.terms(), from_on=None if key is None else draft.from_on)
    if key is None:
        key = unit.create(Scheme, **values, **_columns(unit, terms)).id
        _create_version(unit, key, terms)
    else:
        unit.update(Scheme, key, **values)
        _save_terms(unit, key, terms, today)
    return key


def remove_version(unit: Unit, key: int) -> None:
    """Put a version into the bin under which nothing was recorded; the first one stays.

    Raises:
        RefusedError: awards were recorded under it, or it is the only one.
    """
    scheme = unit.connection.execute(
        sa.select(SchemeVersion.scheme_id).where(SchemeVersion.id == key)
    ).scalar_one()
    held = schemes.versions(unit.connection, scheme)[scheme]
    wanted = next(each for each in held if each.id == key)
    if wanted.awards:
        raise RefusedError("version-in-use", count=wanted.awards)
    if len(held) == 1:
        raise RefusedError("version-only-one")
    _save_conditions(unit, scheme, key, ())
    unit.remove(SchemeVersion, key)
    _mirror(unit, scheme)


def _save_terms(unit: Unit, scheme: int, terms: scheme_versions.SchemeVersion, today: date) -> None:
    held = schemes.versions(unit.connection, scheme)[scheme]
    day = terms.from_on or today
    before = scheme_versions.version_on(held, day)
    if scheme_versions.same_terms(before, terms):
        return
    begins_then = terms.from_on is None or before.from_on == terms.from_on
    if before.awards == 0 and begins_then:
        assert before.id is not None
        note = {"note": terms.note} if terms.note else {}
        unit.update(SchemeVersion, before.id, **_columns(unit, terms), **_rules(terms), **note)
        _save_conditions(unit, scheme, before.id, terms.conditions)
    else:
        number = max(each.number for each in held) + 1
        _create_version(unit, scheme, replace(terms, number=number, from_on=day))
    _mirror(unit, scheme)


def _create_version(unit: Unit, scheme: int, terms: scheme_versions.SchemeVersion) -> None:
    made = unit.create(
        SchemeVersion,
        scheme_id=scheme,
        number=terms.number,
        from_on=terms.from_on,
        note=terms.note or None,
        **_columns(unit, terms),
        **_rules(terms),
    )
    _save_conditions(unit, scheme, made.id, terms.conditions)


def _mirror(unit: Unit, scheme: int) -> None:
    """Let the scheme's own columns say what its newest version says."""
    newest = schemes.versions(unit.connection, scheme)[scheme][-1]
    unit.update(Scheme, scheme, **_columns(unit, newest))


def _columns(unit: Unit, terms: scheme_versions.SchemeVersion) -> dict[str, Any]:
    money = terms.amount or terms.unit_cost
    currency = money.currency if money else client_writing.default_currency(unit.connection)
    return {
        "rule": terms.rule.value,
        "amount_minor": terms.amount.minor if terms.amount else None,
        "share_percent": terms.share_percent.strip() or None,
        "unit_cost_minor": terms.unit_cost.minor if terms.unit_cost else None,
        "currency": currency,
    }


def _rules(terms: scheme_versions.SchemeVersion) -> dict[str, Any]:
    return {"eligibility": eligibility.to_document(terms.eligibility)}


def _save_conditions(
    unit: Unit, scheme: int, version: int, wanted: Sequence[ConditionDraft]
) -> None:
    held = set(
        unit.connection.execute(
            sa.select(SchemeCondition.id).where(
                SchemeCondition.version_id == version, SchemeCondition.deleted_at.is_(None)
            )
        ).scalars()
    )
    kept = {each.id for each in wanted}
    unit.remove_many(SchemeCondition, sorted(held - kept))
    for position, each in enumerate(wanted, start=1):
        values = {
            "position": position,
            "text": each.text.strip(),
            "about_child": each.about_child,
            "evidence": each.evidence.value,
            "due_after_days": each.due_after_days,
            "every_months": each.every_months,
            "times": each.times,
        }
        if each.id is not None and each.id in held:
            unit.update(SchemeCondition, each.id, **values)
        else:
            # of another version: its checks keep the words that they were made due with
            unit.create(SchemeCondition, scheme_id=scheme, version_id=version, **values)
