"""Clients with their ids, consents, households, enterprises and loans."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import (
    Document,
    Minor,
    Record,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class Household(Record):
    """People who live and eat together; may hold several clients."""

    __tablename__ = "household"

    branch_id: Mapped[int] = link("branch")
    code: Mapped[str]
    village: Mapped[str | None]
    address: Mapped[str | None]
    own_fields: Mapped[Document | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("household", live_unique("household", "branch_id", "code"))


class Client(Record):
    """A client of a branch. Needs code, branch and status only (`decisions.md` 3)."""

    __tablename__ = "client"

    branch_id: Mapped[int] = link("branch", index=False)
    centre_id: Mapped[int | None] = link("centre", optional=True)
    group_id: Mapped[int | None] = link("client_group", optional=True)
    officer_id: Mapped[int | None] = link("staff", optional=True)
    household_id: Mapped[int | None] = link("household", optional=True)
    code: Mapped[str]
    name: Mapped[str | None]
    """Full name in Latin letters, in the order the client uses."""
    native_name: Mapped[str | None]
    """Full name in the country's own script."""
    sex: Mapped[str | None]
    birth_on: Mapped[date | None]
    birth_estimated: Mapped[bool] = mapped_column(default=False)
    village: Mapped[str | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    relative_name: Mapped[str | None]
    """Spouse, father or head of household."""
    language: Mapped[str | None]
    status: Mapped[str]
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    arm: Mapped[str | None]
    """`target` or `comparison` of the branch's innovation, as assigned; null outside it."""
    note: Mapped[str | None]
    own_fields: Mapped[Document | None]
    sort_name: Mapped[str]
    """Folded name for sorting; kept by `domain.names`."""
    search_text: Mapped[str]
    """Folded text of everything a client is found by; kept by `domain.names`."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "client",
            live_unique("client", "code"),
            Index(
                "ix_client_branch_id_deleted_at_sort_name", "branch_id", "deleted_at", "sort_name"
            ),
            # What a list leaves out and is sorted by, so that no row is looked at for its order.
            *(
                Index(f"ix_client_deleted_at_{name}", "deleted_at", name)
                for name in ("sort_name", "status", "joined_on", "village", "birth_on", "arm")
            ),
            Index(
                "ix_client_deleted_at_centre_id_officer_id", "deleted_at", "centre_id", "officer_id"
            ),
            live_index("client", "status", "centre_id", "branch_id", name="of_centre"),
        )


class ClientStatusLine(Record):
    """One change of a client's status: what a past day's figures are counted from."""

    __tablename__ = "client_status"

    client_id: Mapped[int] = link("client")
    status: Mapped[str]
    reason: Mapped[str]
    changed_on: Mapped[date]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "client_status",
            live_index("client_status", "client_id", "changed_on", "status"),
            live_index("client_status", "changed_on", "client_id", "status"),
        )


class ClientExternalId(Record):
    """A typed id that someone else gave a client: national, core banking, questionnaire …"""

    __tablename__ = "client_external_id"

    client_id: Mapped[int] = link("client")
    kind: Mapped[str]
    value: Mapped[str]
    value_key: Mapped[str]
    """The value normalised for comparison."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "client_external_id", live_unique("client_external_id", "kind", "value_key")
        )


class ClientAlias(Record):
    """An old code that still finds a client: of a merged record, or of a paper list."""

    __tablename__ = "client_alias"

    client_id: Mapped[int] = link("client")
    code: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("client_alias", live_unique("client_alias", "code"))


class Consent(Record):
    """What a client agreed to, when, and when it was withdrawn."""

    __tablename__ = "consent"

    client_id: Mapped[int] = link("client")
    scope: Mapped[str]
    """`service`, `survey` or `research`."""
    given_on: Mapped[date]
    method: Mapped[str]
    """`signature`, `thumbprint` or `verbal`."""
    witness: Mapped[str | None]
    taken_by: Mapped[str | None]
    """Who of the staff asked for it."""
    withdrawn_on: Mapped[date | None]
    withdrawn_method: Mapped[str | None]
    """How it was taken back: as `method`."""
    withdrawn_note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        taken_back = text("withdrawn_on IS NOT NULL")
        return table_arguments(
            "consent",
            Index(
                "ix_consent_withdrawn", "scope", "client_id", "withdrawn_on",
                sqlite_where=taken_back, postgresql_where=taken_back,
            ),
        )  # fmt: skip


class HouseholdMember(Record):
    """A person of a household, whether a client or not."""

    __tablename__ = "household_member"

    household_id: Mapped[int] = link("household")
    client_id: Mapped[int | None] = link("client", optional=True)
    name: Mapped[str | None]
    native_name: Mapped[str | None]
    sex: Mapped[str | None]
    birth_on: Mapped[date | None]
    birth_estimated: Mapped[bool] = mapped_column(default=False)
    relation: Mapped[str]
    """To the client: `domain.households.Relation`."""
    is_head: Mapped[bool] = mapped_column(default=False)
    school: Mapped[str | None]
    grade: Mapped[int | None]
    works: Mapped[bool | None]
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    left_reason: Mapped[str | None]
    """`domain.households.LeaveReason`."""


class Enterprise(Record):
    """A client's business."""

    __tablename__ = "enterprise"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    name: Mapped[str | None]
    activity: Mapped[str | None]
    """In the client's words."""
    sector: Mapped[str]
    started_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    registration: Mapped[str]
    """Grade: `domain.enterprises.Registration`."""
    workers_family: Mapped[int] = mapped_column(default=0)
    workers_paid: Mapped[int] = mapped_column(default=0)
    workers_women: Mapped[int] = mapped_column(default=0)


class Loan(Record):
    """A reference to a loan in the core-banking system; no copy of its ledger."""

    __tablename__ = "loan"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    number: Mapped[str]
    product: Mapped[str]
    cycle: Mapped[int]
    principal_minor: Mapped[Minor]
    currency: Mapped[str]
    disbursed_on: Mapped[date]
    due_on: Mapped[date | None]
    months: Mapped[int | None]
    purpose: Mapped[str | None]
    status: Mapped[str]
    outstanding_minor: Mapped[Minor | None]
    outstanding_on: Mapped[date | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "loan",
            live_unique("loan", "branch_id", "number"),
            live_index("loan", "branch_id", "disbursed_on"),
            live_index("loan", "disbursed_on"),
            live_index("loan", "status", "disbursed_on"),
        )
