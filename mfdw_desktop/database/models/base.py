"""The base of all models: names of constraints, types by annotation, common columns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import ForeignKey, Index, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models import types

UidText = Annotated[str, mapped_column(types.Uid())]
Minor = Annotated[int, mapped_column(types.Money())]
Document = Annotated[dict[str, Any], mapped_column(types.Json())]
Listed = Annotated[list[Any], mapped_column(types.Json())]


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - read by SQLAlchemy on the class
        str: types.Words(),
        int: types.Count(),
        bool: types.Flag(),
        float: types.Ratio(),
        date: types.Day(),
        datetime: types.Moment(),
        bytes: types.Bytes(),
    }
    __table_args__: Any = {"sqlite_strict": True}  # noqa: RUF012 - likewise

    id: Mapped[int] = mapped_column(types.Key(), primary_key=True, sort_order=-2)


class Record(Base):
    """A row of the branch's book: known to the world by its uid, never truly deleted."""

    __abstract__ = True

    uid: Mapped[UidText] = mapped_column(types.Uid(), sort_order=-1)
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    deleted_at: Mapped[datetime | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(cls.__tablename__)


def table_arguments(table: str, *more: Any) -> tuple[Any, ...]:
    """Return the arguments of a record's table: unique uid, STRICT, and `more`."""
    return (Index(f"uq_{table}_uid", "uid", unique=True), *more, {"sqlite_strict": True})


def live_unique(table: str, *columns: str) -> Index:
    """Return an index that keeps the columns unique among rows not in the bin."""
    condition = text("deleted_at IS NULL")
    return Index(
        f"uq_{table}_{'_'.join(columns)}_live",
        *columns,
        unique=True,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def live_index(table: str, *columns: str, name: str = "") -> Index:
    """Return an index of rows not in the bin, for lists and counts that read nothing else.

    All that a list leaves out, sorts by and counts is in it, so no row is looked at.
    """
    condition = text("deleted_at IS NULL")
    return Index(
        f"ix_{table}_{name or '_'.join(columns)}_live",
        *columns,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def link(target: str, *, optional: bool = False, index: bool = True) -> Any:
    """Return a column that points at a row of the table `target`."""
    return mapped_column(types.Key(), ForeignKey(f"{target}.id"), nullable=optional, index=index)
