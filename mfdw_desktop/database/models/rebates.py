"""Statements of instalments, and the interest that is given back for punctual ones."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import (
    Minor,
    Record,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class LoanInstalment(Record):
    """An instalment of a loan as the core-banking system's statement said last."""

    __tablename__ = "loan_instalment"

    branch_id: Mapped[int] = link("branch", index=False)
    loan_id: Mapped[int] = link("loan", index=False)
    number: Mapped[int | None]
    """Of the instalment; null when the statement has none."""
    due_on: Mapped[date]
    paid_on: Mapped[date | None]
    """Day on which it was paid in full; null while it is not."""
    principal_due_minor: Mapped[Minor | None]
    principal_paid_minor: Mapped[Minor | None]
    interest_due_minor: Mapped[Minor | None]
    interest_paid_minor: Mapped[Minor | None]
    outstanding_minor: Mapped[Minor | None]
    """Principal outstanding after it."""
    currency: Mapped[str]
    days_late: Mapped[int | None]
    """As the statement said; null when it has no such column."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "loan_instalment",
            live_unique("loan_instalment", "loan_id", "due_on"),
            Index("ix_loan_instalment_loan_id_due_on", "loan_id", "due_on"),
            Index("ix_loan_instalment_branch_id_due_on", "branch_id", "due_on"),
        )


class RebateRule(Record):
    """How a scheme's rebate comes about from a day on."""

    __tablename__ = "rebate_rule"

    scheme_id: Mapped[int] = link("scheme")
    number: Mapped[int]
    """Of the version within its scheme."""
    from_on: Mapped[date | None]
    """Null: from the beginning."""
    share_percent: Mapped[str]
    """Of the interest paid, as decimal text."""
    grace_days: Mapped[int] = mapped_column(default=0)
    way: Mapped[str]
    """`all`: every instalment of the period on time; `each`: the punctual ones count."""
    least_minor: Mapped[Minor | None]
    """Smaller rebates are not given."""
    most_minor: Mapped[Minor | None]
    """Of one loan and period."""
    step_minor: Mapped[Minor | None]
    """Amounts are rounded half up to it; null: the smallest amount people write."""
    currency: Mapped[str]
    note: Mapped[str | None]


class RebateRun(Record):
    """One computation of a scheme's rebates for a period and a branch, and what became of it."""

    __tablename__ = "rebate_run"

    branch_id: Mapped[int] = link("branch")
    scheme_id: Mapped[int] = link("scheme")
    from_on: Mapped[date]
    until_on: Mapped[date]
    state: Mapped[str]
    """`computed approved credited reversed`."""
    computed_by: Mapped[str]
    computed_at: Mapped[datetime]
    approved_by: Mapped[str | None]
    approved_at: Mapped[datetime | None]
    credited_by: Mapped[str | None]
    credited_on: Mapped[date | None]
    reference: Mapped[str | None]
    """Number of the entry in the core-banking system."""
    to_savings: Mapped[bool] = mapped_column(default=False)
    """Whether the rebates went into the emergency savings."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("rebate_run", Index("ix_rebate_run_state", "state"))


class RebateLine(Record):
    """What a rebate run says of one loan: the rebate, or why there is none."""

    __tablename__ = "rebate_line"

    branch_id: Mapped[int] = link("branch", index=False)
    run_id: Mapped[int] = link("rebate_run", index=False)
    client_id: Mapped[int] = link("client")
    loan_id: Mapped[int] = link("loan")
    rule_id: Mapped[int | None] = link("rebate_rule", optional=True, index=False)
    """Null: the scheme's own share, all instalments on time."""
    share_percent: Mapped[str]
    from_on: Mapped[date]
    until_on: Mapped[date]
    """The days of the run, so that a second one over them is found."""
    due: Mapped[int]
    """Instalments due in the period."""
    on_time: Mapped[int]
    days_late: Mapped[int]
    """The longest delay."""
    base_minor: Mapped[Minor]
    """Interest paid that the rebate is a share of."""
    amount_minor: Mapped[Minor]
    """0 where there is none."""
    currency: Mapped[str]
    reason: Mapped[str | None]
    """Why there is none: `domain.rebates.NoRebate`."""
    award_id: Mapped[int | None] = link("award", optional=True)
    """The incentive that crediting made of it."""
    reversed_on: Mapped[date | None]
    reversed_by: Mapped[str | None]
    reverse_reason: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "rebate_line",
            live_unique("rebate_line", "run_id", "loan_id"),
            live_index(
                "rebate_line", "run_id", "amount_minor", "reversed_on", "currency", "client_id",
                name="of_run",
            ),
        )  # fmt: skip
