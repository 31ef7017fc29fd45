"""Moves of clients to another centre or branch."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import Record, link, table_arguments


class ClientTransfer(Record):
    """One move of a client, from where to where, with its day and reason."""

    __tablename__ = "client_transfer"

    client_id: Mapped[int] = link("client")
    from_branch_id: Mapped[int] = link("branch")
    from_centre_id: Mapped[int | None] = link("centre", optional=True)
    to_branch_id: Mapped[int] = link("branch")
    to_centre_id: Mapped[int] = link("centre")
    moved_on: Mapped[date]
    reason: Mapped[str]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("client_transfer")
