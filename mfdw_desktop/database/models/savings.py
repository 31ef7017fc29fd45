"""Emergency savings, and the payments that an award is split into."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import (
    Minor,
    Record,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class SavingsAccount(Record):
    """A client's emergency savings under a scheme."""

    __tablename__ = "savings_account"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    """A merge may leave a client two accounts; both keep their entries."""
    scheme_id: Mapped[int] = link("scheme")
    number: Mapped[str | None]
    """In the core-banking system."""
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    currency: Mapped[str]
    note: Mapped[str | None]


class SavingsEntry(Record):
    """Money that went into an account of emergency savings, or came out of it."""

    __tablename__ = "savings_entry"

    branch_id: Mapped[int] = link("branch", index=False)
    account_id: Mapped[int] = link("savings_account", index=False)
    booked_on: Mapped[date]
    kind: Mapped[str]
    """`deposit` or `withdrawal`."""
    source: Mapped[str | None]
    """Of a deposit: `rebate voluntary matching`."""
    reason: Mapped[str | None]
    """Of a withdrawal: the shock (`domain.md` 6.2)."""
    amount_minor: Mapped[Minor]
    """Always over 0."""
    currency: Mapped[str]
    award_id: Mapped[int | None] = link("award", optional=True)
    """The incentive that a rebate or a matching deposit is."""
    reference: Mapped[str | None]
    note: Mapped[str | None]
    recorded_at: Mapped[datetime]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "savings_entry",
            Index("ix_savings_entry_account_id_booked_on", "account_id", "booked_on"),
            Index("ix_savings_entry_branch_id_booked_on", "branch_id", "booked_on"),
        )


class AwardPayment(Record):
    """One payment of an award that is given in several: scheduled, paid, returned."""

    __tablename__ = "award_payment"

    branch_id: Mapped[int] = link("branch", index=False)
    client_id: Mapped[int] = link("client")
    award_id: Mapped[int] = link("award", index=False)
    number: Mapped[int]
    due_on: Mapped[date]
    amount_minor: Mapped[Minor]
    currency: Mapped[str]
    state: Mapped[str]
    """`due paid returned cancelled`."""
    paid_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    """Day on which it came back, or was cancelled."""
    reference: Mapped[str | None]
    """Number of the receipt or of the core-banking entry."""
    note: Mapped[str | None]
    """Why it was returned or cancelled."""
    decided_by: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "award_payment",
            live_unique("award_payment", "award_id", "number"),
            Index("ix_award_payment_branch_id_due_on", "branch_id", "due_on"),
            Index("ix_award_payment_state_due_on", "state", "due_on"),
            live_index("award_payment", "due_on"),
        )
