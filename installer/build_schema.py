"""Write `resources/help/en/schema.md`: every table of the database, from the models.

Run it after a change of the models: `.venv/bin/python -m installer.build_schema`.
"""

from __future__ import annotations

import ast
import inspect
import re

import sqlalchemy as sa

from mfdw_desktop.common import paths
from mfdw_desktop.database import models as _all_models  # noqa: F401 - all tables, by import
from mfdw_desktop.database import upgrade
from mfdw_desktop.database.models.base import Base, Record

PAGE = paths.resources_folder() / "help/en/schema.md"
_SOURCE = re.compile(r" \(`decisions\.md` [^)]*\)")
_EVERY_RECORD = ("id", "uid", "version", "deleted_at")

_HEAD = """# The tables of the database

Version {schema} of the schema, for those who read a branch's file with tools of their own.
The page is made from the program (`installer/build_schema.py`).

Days are ISO text (`2026-03-31`), moments ISO text in UTC, amounts whole minor units of the currency
beside them, yes and no 1 and 0, documents JSON. On PostgreSQL each has the server's own type.

**Records** carry four more columns: `id`, the key within this file; `uid`, the same in every copy;
`version`, how often it was written; `deleted_at`, when it went to the bin (empty while it lives).
"""


def build() -> str:
    """Return the page."""
    tables = sorted(_models(Base), key=lambda each: each.__tablename__)
    parts = [_HEAD.format(schema=upgrade.SCHEMA)]
    for title, chosen in (
        ("Records", [each for each in tables if issubclass(each, Record)]),
        ("What the program keeps about its own work",
         [each for each in tables if not issubclass(each, Record)]),
    ):  # fmt: skip
        parts.append(f"## {title}\n")
        parts += [_table(each) for each in chosen]
    return "\n".join(parts)


def _models(base: type[Base]) -> list[type[Base]]:
    found = []
    for each in base.__subclasses__():
        if "__tablename__" in each.__dict__:
            found.append(each)
        found += _models(each)
    return found


def _table(model: type[Base]) -> str:
    table = model.__table__
    assert isinstance(table, sa.Table)
    left_out = _EVERY_RECORD if issubclass(model, Record) else ()
    notes = _notes(model)
    lines = [f"### {table.name}\n", _SOURCE.sub("", (model.__doc__ or "").splitlines()[0]), ""]
    lines += ["| column | holds | may be empty | note |", "|---|---|---|---|"]
    for column in table.c:
        if column.name in left_out:
            continue
        target = next(iter(column.foreign_keys), None)
        kind = type(column.type).__name__.lower()
        holds = f"`id` of {target.column.table.name}" if target is not None else kind
        empty = "yes" if column.nullable else ""
        note = notes.get(column.name, "").replace("|", "\\|")
        lines.append(f"| {column.name} | {holds} | {empty} | {note} |")
    unique = [
        f"{', '.join(each.name for each in index.columns)}"
        for index in sorted(table.indexes, key=lambda one: str(one.name))
        if index.unique and [each.name for each in index.columns] != ["uid"]
    ]
    if unique:
        lines += ["", "Once only: " + "; ".join(unique) + "."]
    return "\n".join([*lines, ""])


def _notes(model: type[Base]) -> dict[str, str]:
    """Return the line under each column of the model's source."""
    (body,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(body, ast.ClassDef)
    notes = {}
    for column, after in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(column, ast.AnnAssign)
            and isinstance(column.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        ):
            notes[column.target.id] = " ".join(str(after.value.value).split())
    return notes


if __name__ == "__main__":
    PAGE.write_text(build(), encoding="utf-8")
