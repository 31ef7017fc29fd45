"""The client's enterprise over time: who works in it, its papers, visits for safe work."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import (
    Minor,
    Record,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class HeadCount(Record):
    """Who worked in an enterprise on a day."""

    __tablename__ = "head_count"

    enterprise_id: Mapped[int] = link("enterprise", index=False)
    counted_on: Mapped[date]
    paid_women: Mapped[int]
    paid_men: Mapped[int]
    unpaid_women: Mapped[int]
    """Of the family, without pay."""
    unpaid_men: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "head_count", live_unique("head_count", "enterprise_id", "counted_on")
        )


class RegistrationPaper(Record):
    """A paper by which an enterprise is registered: in force from issue to expiry."""

    __tablename__ = "registration_paper"

    branch_id: Mapped[int] = link("branch")
    enterprise_id: Mapped[int] = link("enterprise")
    grade: Mapped[str]
    """`domain.enterprises.Registration`, without `none`."""
    authority: Mapped[str | None]
    number: Mapped[str | None]
    issued_on: Mapped[date]
    expires_on: Mapped[date | None]
    """Last day on which it holds; null: it does not expire."""
    fee_minor: Mapped[Minor | None]
    currency: Mapped[str]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("registration_paper", live_index("registration_paper", "expires_on"))


class Checklist(Record):
    """What is looked at on a visit: the institution's own list."""

    __tablename__ = "checklist"

    code: Mapped[str]
    name: Mapped[str]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("checklist", live_unique("checklist", "code"))


class ChecklistItem(Record):
    """One thing that is looked at; yes means that it is well."""

    __tablename__ = "checklist_item"

    checklist_id: Mapped[int] = link("checklist", index=False)
    code: Mapped[str]
    text: Mapped[str]
    position: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "checklist_item", live_unique("checklist_item", "checklist_id", "code")
        )


class SafetyVisit(Record):
    """A visit for occupational safety and health (OSH) to an enterprise."""

    __tablename__ = "safety_visit"

    branch_id: Mapped[int] = link("branch")
    enterprise_id: Mapped[int] = link("enterprise")
    checklist_id: Mapped[int] = link("checklist")
    visited_on: Mapped[date]
    visitor: Mapped[str | None]
    next_on: Mapped[date | None]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("safety_visit", live_index("safety_visit", "visited_on"))


class VisitAnswer(Record):
    """What a visit found of one thing."""

    __tablename__ = "visit_answer"

    visit_id: Mapped[int] = link("safety_visit", index=False)
    item_id: Mapped[int] = link("checklist_item")
    answer: Mapped[str]
    """`yes`, `no` or `na`."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("visit_answer", live_unique("visit_answer", "visit_id", "item_id"))


class AgreedAction(Record):
    """What the client agreed to mend after a visit, until when."""

    __tablename__ = "agreed_action"

    branch_id: Mapped[int] = link("branch")
    visit_id: Mapped[int] = link("safety_visit")
    item_id: Mapped[int | None] = link("checklist_item", optional=True)
    text: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("agreed_action", live_index("agreed_action", "due_on"))
