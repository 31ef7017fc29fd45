"""Figures of rules that the institution changed: what is not there is as the program has it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Institution, InstitutionRule
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.national_ages import NationalAges, read_ages

DUPLICATE_WEIGHTS, AGES = "duplicate_weights", "ages"


def rule(connection: Connection, name: str) -> dict[str, Any] | None:
    """Return the figures of a rule, None where the institution changed nothing."""
    return connection.execute(
        sa.select(InstitutionRule.content).where(
            InstitutionRule.name == name, InstitutionRule.deleted_at.is_(None)
        )
    ).scalar()


def national_ages(connection: Connection) -> NationalAges:
    """Return the ages of school and of allowed work, as set or as proposed for the country."""
    country = connection.execute(sa.select(Institution.country).limit(1)).scalar()
    return read_ages(rule(connection, AGES), country or "")


def keep(unit: Unit, name: str, content: dict[str, Any] | None) -> None:
    """Store the figures of a rule; None goes back to those of the program."""
    key = unit.connection.execute(
        sa.select(InstitutionRule.id).where(
            InstitutionRule.name == name, InstitutionRule.deleted_at.is_(None)
        )
    ).scalar()
    if content is None:
        if key is not None:
            unit.remove(InstitutionRule, key)
    elif key is None:
        unit.create(InstitutionRule, name=name, content=content)
    else:
        unit.update(InstitutionRule, key, content=content)
