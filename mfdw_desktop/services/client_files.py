"""The list of clients going out, with headers that `clients import` understands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.lists import PAGE
from mfdw_desktop.database.queries import list_imports
from mfdw_desktop.database.queries import own_fields as queries
from mfdw_desktop.domain import own_fields
from mfdw_desktop.domain.clients import ClientFilter, ClientRow, Sex
from mfdw_desktop.domain.own_fields import OwnField, OwnKind, OwnSubject
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.exchange.csvfile import write_csv
from mfdw_desktop.exchange.workbook import (
    DAY,
    DECIMAL,
    INTEGER,
    TEXT,
    Column,
    Sheet,
    write_workbook,
)
from mfdw_desktop.services.clients import Clients

_FIELDS = ("code", "name", "native_name", "sex", "birth_on", "phone", "village", "centre",
           "group", "officer", "branch", "status", "arm", "joined_on")  # fmt: skip
_SHOWN_AS = {"name": ("name", "native_name"), "age": ("birth_on",), "joined": ("joined_on",)}
"""Column of the list on screen to the fields that it stands for; the others are called so."""
_KINDS = {"birth_on": DAY, "joined_on": DAY}
_OWN_KINDS = {OwnKind.DAY: DAY, OwnKind.NUMBER: DECIMAL}


@dataclass(frozen=True)
class _Out:
    """One column of the file, and where its values come from."""

    column: Column
    field: str = ""
    kind: str = ""
    """Type of an outside number."""
    own: OwnField | None = None


def export_clients(
    database: Database,
    clients: Clients,
    out: Path,
    *,
    wanted: ClientFilter | None = None,
    columns: Sequence[str] = (),
    chosen: Sequence[ClientRow] = (),
    progress: Progress | None = None,
) -> int:
    """Write clients to an .xlsx or .csv; return how many.

    Args:
        database: The branch's database.
        clients: The service, for an actor: what may not be seen is not written.
        out: The file; its ending says the kind.
        wanted: The clients that pass this filter, in its order.
        columns: As the list on screen calls them; everything without. Every type of outside
            number then has a column of its own, headed by the type.
        chosen: These clients only, in place of a filter.
        progress: Told how far it is.

    Raises:
        RefusedError: another kind of file.
    """
    suffix = out.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise RefusedError("export-kind", path=out.name)
    progress = progress or Progress()
    known = {each.name: each for each in clients.choices().own_fields
             if each.subject is OwnSubject.CLIENT}  # fmt: skip
    with database.read() as connection:
        numbers = {} if columns else list_imports.numbers_by_client(connection)
        versions = list_imports.versions(connection)
        empty = [
            each.code for each in known.values() if each.retired_on is not None
            and not queries.used(connection, each.subject, each.code)
        ]  # fmt: skip
    kinds = sorted({kind for each in numbers.values() for kind in each})
    shown = (
        _chosen(columns, known)
        if columns
        else _all(kinds, [each for each in known.values() if each.code not in empty])
    )
    # They mark the file as ours, and say which record a row is and as of when.
    marks = [Column("_uid", hidden=True), Column("_version", INTEGER, hidden=True)]
    heads = [*(each.column for each in shown), *marks]
    listing = None if chosen else clients.open_list(wanted or ClientFilter())
    try:
        total = len(chosen) if listing is None else listing.prepare()
        found = iter(chosen) if listing is None else _pages(listing, total)
        rows = _rows(found, total, shown, numbers, versions, progress)
        if suffix == ".csv":
            return write_csv(out, [each.header for each in heads], rows)
        write_workbook(out, [Sheet("Clients", heads, rows)])
        return total
    finally:
        if listing is not None:
            listing.close()


def _all(kinds: Sequence[str], own: Sequence[OwnField]) -> list[_Out]:
    """Return every field, every type of outside number, every own field that is asked or held."""
    found = [_field(name) for name in _FIELDS]
    found += [
        _Out(Column("National ID" if kind == "national" else kind), kind=kind) for kind in kinds
    ]
    return found + [_own(each) for each in own]


def _chosen(columns: Sequence[str], known: dict[str, OwnField]) -> list[_Out]:
    found = []
    for name in dict.fromkeys(("code", *columns)):
        if name in known:
            found.append(_own(known[name]))
        else:
            found += [_field(each) for each in _SHOWN_AS.get(name, (name,))]
    return found


def _field(name: str) -> _Out:
    labels = {each.code: each.label() for each in CLIENT_FORM.questions}
    return _Out(Column(labels.get(name, name.capitalize()), _KINDS.get(name, TEXT)), field=name)


def _own(each: OwnField) -> _Out:
    return _Out(Column(each.label, _OWN_KINDS.get(each.kind, TEXT)), own=each)


def _pages(listing: Any, total: int) -> Iterator[ClientRow]:
    for start in range(0, total, PAGE):
        yield from listing.rows(start)


def _rows(
    found: Iterator[ClientRow],
    total: int,
    shown: Sequence[_Out],
    numbers: dict[int, dict[str, str]],
    versions: dict[int, int],
    progress: Progress,
) -> Iterator[list[Any]]:
    for at, each in enumerate(found):
        if at % PAGE == 0:
            progress.report(at, total, "save")
        held = numbers.get(each.id, {})
        cells = [_value(out, each, held) for out in shown]
        yield [*cells, each.uid, versions.get(each.id)]


def _value(out: _Out, client: ClientRow, numbers: dict[str, str]) -> Any:
    if out.own is not None:
        return _own_value(out.own, client.own.get(out.own.code))
    if out.kind:
        return numbers.get(out.kind)
    return _cell(getattr(client, out.field))


def _own_value(own: OwnField, value: Any) -> Any:
    """Return a value as a cell holds it, and as the import reads it back."""
    if value is None:
        return None
    if own.kind is OwnKind.DAY:
        return date.fromisoformat(value)
    if own.kind is OwnKind.NUMBER:
        return value if isinstance(value, int) else Decimal(value)
    if own.kind is OwnKind.SEVERAL:
        return "; ".join(own_fields.words(own, [each]) for each in value)
    return own_fields.words(own, value, yes="Yes", no="No")


def _cell(value: Any) -> Any:
    if value is Sex.UNKNOWN or value == "":
        return None
    return getattr(value, "value", value)
