"""Institution, branches, centres, groups and staff."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import Document, Record, link, live_unique, table_arguments


class Institution(Record):
    """The microfinance institution that a database belongs to; one row."""

    __tablename__ = "institution"

    name: Mapped[str]
    native_name: Mapped[str | None]
    country: Mapped[str]
    """ISO 3166 alpha-2."""
    currency: Mapped[str]
    """ISO 4217."""
    language: Mapped[str]
    """Language of its papers."""
    paper_size: Mapped[str]
    preferences: Mapped[Document | None]


class Branch(Record):
    """A branch; owns its clients and everything they receive."""

    __tablename__ = "branch"

    code: Mapped[str]
    name: Mapped[str]
    native_name: Mapped[str | None]
    time_zone: Mapped[str]
    """IANA name; decides days and months."""
    address: Mapped[str | None]
    phone: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("branch", live_unique("branch", "code"))


class Staff(Record):
    """A person who works for a branch: officer, clerk, manager …"""

    __tablename__ = "staff"

    branch_id: Mapped[int] = link("branch")
    code: Mapped[str]
    name: Mapped[str]
    native_name: Mapped[str | None]
    role: Mapped[str]
    phone: Mapped[str | None]
    left_on: Mapped[date | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("staff", live_unique("staff", "branch_id", "code"))


class Centre(Record):
    """A place where groups of clients meet, with one officer."""

    __tablename__ = "centre"

    branch_id: Mapped[int] = link("branch")
    officer_id: Mapped[int | None] = link("staff", optional=True)
    code: Mapped[str]
    name: Mapped[str]
    native_name: Mapped[str | None]
    village: Mapped[str | None]
    meeting_weekday: Mapped[int | None]
    """Monday is 0."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("centre", live_unique("centre", "branch_id", "code"))


class ClientGroup(Record):
    """A solidarity group within a centre."""

    __tablename__ = "client_group"

    branch_id: Mapped[int] = link("branch")
    centre_id: Mapped[int] = link("centre")
    code: Mapped[str]
    name: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("client_group", live_unique("client_group", "centre_id", "code"))
