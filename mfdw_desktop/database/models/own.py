"""What an institution makes its own: fields, words of lists, rules in figures, saved views."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import (
    Document,
    Listed,
    Record,
    live_unique,
    table_arguments,
)


class OwnField(Record):
    """A field that the institution keeps of its clients or households beside those built in."""

    __tablename__ = "own_field"

    subject: Mapped[str]
    """`client` or `household`."""
    code: Mapped[str]
    """The key of its values; stays when the label changes."""
    label: Mapped[str]
    native_label: Mapped[str | None]
    kind: Mapped[str]
    """`text number day yes_no one several`."""
    choices: Mapped[Listed | None]
    """Of a list: rows of code, label and native label."""
    required: Mapped[bool] = mapped_column(default=False)
    help: Mapped[str | None]
    in_list: Mapped[bool] = mapped_column(default=True)
    in_search: Mapped[bool] = mapped_column(default=False)
    on_paper: Mapped[bool] = mapped_column(default=False)
    sensitive: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]
    retired_on: Mapped[date | None]
    """From this day on it is asked no more; its values stay."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("own_field", live_unique("own_field", "subject", "code"))


class ListLabel(Record):
    """How the institution calls one entry of a built-in list, and whether it is offered."""

    __tablename__ = "list_label"

    list_name: Mapped[str]
    code: Mapped[str]
    label: Mapped[str | None]
    """Null: as the program calls it."""
    native_label: Mapped[str | None]
    position: Mapped[int | None]
    retired_on: Mapped[date | None]
    """From this day on it is offered no more; what says so stays."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("list_label", live_unique("list_label", "list_name", "code"))


class InstitutionRule(Record):
    """Figures of a rule that the institution changed: ages by law, weights of a score."""

    __tablename__ = "institution_rule"

    name: Mapped[str]
    """`ages`, `approval`, `duplicate_weights`, or of a questionnaire `check types:CODE`,
    `survey roles:CODE`."""
    content: Mapped[Document]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("institution_rule", live_unique("institution_rule", "name"))


class SavedView(Record):
    """A list as somebody wants to see it again: filters, columns and order under a name."""

    __tablename__ = "saved_view"

    list_name: Mapped[str]
    name: Mapped[str]
    actor: Mapped[str | None]
    """Whose it is; null: everybody's."""
    content: Mapped[Document]
