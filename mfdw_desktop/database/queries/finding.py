"""The records of the window's search that are few: all of them, with their names and codes."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Branch, Centre, ClientGroup, Questionnaire, Scheme, Staff
from mfdw_desktop.domain.finding import Findable

_NONE = sa.literal("")


def findable(connection: Connection) -> list[Findable]:
    """Return centres, schemes, questionnaires, groups, staff and branches that are live."""
    rows = connection.execute(sa.union_all(*_parts()))
    return [Findable(*row) for row in rows]


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
