"""Tables from typed classes: what SQLAlchemy's declarative models say, without its mapper.

Nothing here is ever loaded as an object: queries are Core's, rows are rows. A class only names
a table and its columns with their types, so the object mapper would be loaded (a tenth of a
second) and set up (three tenths) for nothing before the first query of the program. Type
checkers read the classes as SQLAlchemy's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import DeclarativeBase, Mapped, aliased, declared_attr, mapped_column
else:
    from collections.abc import Callable
    from dataclasses import dataclass, field
    from inspect import get_annotations
    from typing import Any

    import sqlalchemy as sa

    Mapped = None
    """Stands in annotations only, which are texts."""

    @dataclass
    class _Column:
        """A column as a class declares it; each table gets one of its own."""

        parts: tuple[Any, ...] = ()
        sort_order: int = 0
        options: dict[str, Any] = field(default_factory=dict)

    def mapped_column(*parts: Any, sort_order: int = 0, **options: Any) -> _Column:
        """Declare a column beyond what its annotation says."""
        return _Column(parts, sort_order, options)

    class declared_attr:  # noqa: N801 - SQLAlchemy's name
        """What a class says of itself by a function."""

        @staticmethod
        def directive(function: Any) -> Any:
            """Take the function as it is."""
            return function

    class _Declared(type):
        """Makes the table of each class that names one; the class then stands for it."""

        def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> None:
            super().__init__(name, bases, body)
            if "__tablename__" in body:
                cls._make_table()

        def __clause_element__(cls) -> sa.Table:
            """Stand for the table in a query."""
            return cls.__table__

        def _make_table(cls) -> None:
            columns = [column for _, column in sorted(cls._columns(), key=lambda each: each[0])]
            said = cls.__table_args__
            said = said() if callable(said) else said
            parts, options = (said[:-1], said[-1]) if isinstance(said, tuple) else ((), said)
            table = sa.Table(cls.__tablename__, cls.metadata, *columns, *parts, **options)
            cls.__table__ = table
            for column in table.columns:
                setattr(cls, column.name, column)

        def _columns(cls) -> list[tuple[int, sa.Column[Any]]]:
            """Return the columns with their place: those of the class before what it inherits."""
            found: dict[str, tuple[int, sa.Column[Any]]] = {}
            for each in cls.__mro__:
                for name, said in get_annotations(each).items():
                    if said.startswith("Mapped[") and name not in found:
                        declared = each.__dict__.get(name)
                        found[name] = cls._column(name, said[len("Mapped[") : -1], declared)
            return list(found.values())

        def _column(cls, name: str, said: str, declared: Any) -> tuple[int, sa.Column[Any]]:
            word = said.removesuffix(" | None")
            chosen = declared if isinstance(declared, _Column) else _Column()
            options = {"nullable": word != said, **chosen.options}
            parts = list(chosen.parts)
            if not any(isinstance(each, sa.types.TypeEngine) for each in parts):
                parts.insert(0, cls.types_by_word[word]())
            return chosen.sort_order, sa.Column(name, *parts, **options)

    class DeclarativeBase(metaclass=_Declared):
        """What classes of tables derive from."""

        types_by_word: dict[str, Callable[[], Any]] = {}  # noqa: RUF012 - read on the class

    class _Alias:
        """A table under another name, its columns read as those of a class are."""

        def __init__(self, table: sa.Table) -> None:
            self._table = table.alias()
            for column in self._table.c:
                setattr(self, column.name, column)

        def __clause_element__(self) -> Any:
            return self._table

    def aliased(model: Any) -> Any:
        """Return the table of a class under another name."""
        return _Alias(model.__table__)


__all__ = ["DeclarativeBase", "Mapped", "aliased", "declared_attr", "mapped_column"]
