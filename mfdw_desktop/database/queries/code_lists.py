"""The institution's words for entries of built-in lists."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import ListLabel as Stored
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.code_lists import ListLabel


def labels(connection: Connection) -> tuple[ListLabel, ...]:
    """Return every entry that the institution changed."""
    query = sa.select(Stored.__table__).where(Stored.deleted_at.is_(None)).order_by(Stored.id)
    return tuple(
        ListLabel(
            row.list_name, row.code, row.label or "", row.native_label or "",
            row.retired_on is not None, row.id, row.position or 0,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def keep(unit: Unit, wanted: ListLabel, today: date) -> None:
    """Store what an entry is called; one that is as the program has it goes to the bin."""
    known = next(
        (each for each in labels(unit.connection)
         if (each.list_name, each.code) == (wanted.list_name, wanted.code)), None
    )  # fmt: skip
    is_plain = not (wanted.label or wanted.native_label or wanted.is_retired or wanted.position)
    if is_plain:
        if known is not None:
            unit.remove(Stored, known.id)
        return
    values: dict[str, Any] = {
        "label": wanted.label or None,
        "native_label": wanted.native_label or None,
        "position": wanted.position or None,
    }
    if known is None:
        unit.create(
            Stored, list_name=wanted.list_name, code=wanted.code,
            retired_on=today if wanted.is_retired else None, **values,
        )  # fmt: skip
        return
    if known.is_retired != wanted.is_retired:
        unit.update(Stored, known.id, retired_on=today if wanted.is_retired else None)
    unit.update(Stored, known.id, **values)
