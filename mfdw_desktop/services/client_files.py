"""The list of clients going out, with headers that `clients import` understands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import list_imports
from mfdw_desktop.domain.clients import ClientFilter, Sex
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.exchange.csvfile import write_csv
from mfdw_desktop.exchange.workbook import DAY, INTEGER, TEXT, Column, Sheet, write_workbook
from mfdw_desktop.services.clients import PAGE, Clients

_FIELDS = ("code", "name", "native_name", "sex", "birth_on", "phone", "village", "centre",
           "group", "officer", "branch", "status", "arm", "joined_on")  # fmt: skip
_DAYS = frozenset({"birth_on", "joined_on"})


def export_clients(
    database: Database,
    clients: Clients,
    out: Path,
    *,
    wanted: ClientFilter | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the clients that pass the filter to an .xlsx or .csv; return how many.

    Every type of outside number has a column of its own, headed by the type.

    Raises:
        RefusedError: another kind of file.
    """
    suffix = out.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise RefusedError("export-kind", path=out.name)
    progress = progress or Progress()
    with database.read() as connection:
        numbers = list_imports.numbers_by_client(connection)
        versions = list_imports.versions(connection)
    kinds = sorted({kind for each in numbers.values() for kind in each})
    labels = {each.code: each.label() for each in CLIENT_FORM.questions}
    columns = [Column(labels[name], DAY if name in _DAYS else TEXT) for name in _FIELDS]
    columns += [Column("National ID" if kind == "national" else kind) for kind in kinds]
    # They mark the file as ours, and say which record a row is and as of when.
    columns += [Column("_uid", hidden=True), Column("_version", INTEGER, hidden=True)]
    listing = clients.open_list(wanted or ClientFilter())
    try:
        total = listing.prepare()
        rows = _rows(listing, numbers, versions, kinds, progress)
        if suffix == ".csv":
            return write_csv(out, [each.header for each in columns], rows)
        write_workbook(out, [Sheet("Clients", columns, rows)])
        return total
    finally:
        listing.close()


def _rows(
    listing: Any,
    numbers: dict[int, dict[str, str]],
    versions: dict[int, int],
    kinds: list[str],
    progress: Progress,
) -> Iterator[list[Any]]:
    total = listing.count()
    for start in range(0, total, PAGE):
        progress.report(start, total, "save")
        for each in listing.rows(start):
            held = numbers.get(each.id, {})
            cells = [_cell(getattr(each, name)) for name in _FIELDS]
            mine = (held.get(kind) for kind in kinds)
            yield [*cells, *mine, each.uid, versions.get(each.id)]


def _cell(value: Any) -> Any:
    if value is Sex.UNKNOWN or value == "":
        return None
    return getattr(value, "value", value)
