"""The records of the window's search that are few: all of them, with their names and codes."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    ClientGroup,
    IncentiveKind,
    InsurancePolicy,
    Questionnaire,
    Scheme,
    Staff,
)
from mfdw_desktop.domain.finding import Findable
from mfdw_desktop.domain.insurance import KIND

_NONE = sa.literal("")
_LEAST = 4
"""Signs of a policy's number from which on it is looked for."""


def findable(connection: Connection) -> list[Findable]:
    """Return centres, schemes, questionnaires, groups, staff and branches that are live."""
    rows = connection.execute(sa.union_all(*_parts()))
    return [Findable(*row) for row in rows]


def policies(connection: Connection, text: str, limit: int) -> list[Findable]:
    """Return policies whose number begins as `text`, by the index of each scheme's numbers."""
    number = text.strip()
    if len(number) < _LEAST or not any(each.isdigit() for each in number):
        return []
    with_policies = (
        sa.select(Scheme.id)
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .where(IncentiveKind.code == KIND, Scheme.deleted_at.is_(None))
    )
    query = (
        sa.select(
            sa.literal("policy"),
            InsurancePolicy.uid,
            sa.func.coalesce(InsurancePolicy.number, ""),
            sa.func.coalesce(Client.name, Client.native_name, Client.code),
            sa.literal(""),
            sa.func.coalesce(InsurancePolicy.insurer, ""),
        )
        .join(Client, InsurancePolicy.client_id == Client.id)
        .where(
            InsurancePolicy.scheme_id.in_(with_policies),
            InsurancePolicy.deleted_at.is_(None),
            sa.or_(
                *(
                    _begins(connection.dialect.name, each)
                    for each in dict.fromkeys((number, number.upper()))
                )
            ),
        )
        .order_by(InsurancePolicy.number)
        .limit(limit)
    )
    return [Findable(*row) for row in connection.execute(query)]


def _begins(dialect: str, number: str) -> sa.ColumnElement[bool]:
    """Return that a policy's number begins so; a span of the index on SQLite, not a LIKE."""
    if dialect != "sqlite":
        return InsurancePolicy.number.startswith(number, autoescape=True)
    return sa.and_(InsurancePolicy.number >= number, InsurancePolicy.number < f"{number}\uffff")


def _parts() -> list[sa.Select[*tuple[Any, ...]]]:
    return [
        sa.select(*_facts("centre", Centre, Centre.native_name, Branch.name))
        .join(Branch, Branch.id == Centre.branch_id)
        .where(Centre.deleted_at.is_(None)),
        sa.select(*_facts("scheme", Scheme, Scheme.native_name, _NONE)).where(
            Scheme.deleted_at.is_(None)
        ),
        sa.select(
            sa.literal("questionnaire"),
            Questionnaire.uid,
            Questionnaire.code,
            Questionnaire.title,
            _NONE,
            _NONE,
        ).where(Questionnaire.deleted_at.is_(None)),
        sa.select(*_facts("group", ClientGroup, _NONE, Centre.name))
        .join(Centre, Centre.id == ClientGroup.centre_id)
        .where(ClientGroup.deleted_at.is_(None)),
        sa.select(*_facts("staff", Staff, Staff.native_name, Branch.name))
        .join(Branch, Branch.id == Staff.branch_id)
        .where(Staff.deleted_at.is_(None)),
        sa.select(*_facts("branch", Branch, Branch.native_name, _NONE)).where(
            Branch.deleted_at.is_(None)
        ),
    ]


def _facts(kind: str, model: Any, native_name: Any, place: Any) -> tuple[Any, ...]:
    native = sa.func.coalesce(native_name, "")
    return sa.literal(kind), model.uid, model.code, model.name, native, place
