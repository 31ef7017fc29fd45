"""The file by which the core-banking system credits the rebates of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import rebates
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.exchange.csvfile import write_csv
from mfdw_desktop.exchange.workbook import (
    DAY,
    DECIMAL,
    TEXT,
    Column,
    Sheet,
    write_workbook,
)

_COLUMNS = (
    Column("loan", TEXT, 18),
    Column("client", TEXT, 18),
    Column("name", TEXT, 28),
    Column("amount", DECIMAL),
    Column("currency", TEXT, 10),
    Column("interest_paid", DECIMAL),
    Column("share_percent", TEXT, 14),
    Column("from", DAY),
    Column("until", DAY),
    Column("credited_on", DAY),
    Column("reference", TEXT, 20),
)


def require_free(out: Path) -> None:
    """Look whether a crediting file can be written there.

    Raises:
        RefusedError: it is there already, or its ending is neither .xlsx nor .csv.
    """
    if out.suffix.lower() not in (".xlsx", ".csv"):
        raise RefusedError("export-kind", path=out.name)
    if out.exists():
        raise RefusedError("file-exists", path=str(out))


def write_crediting(database: Database, run_id: int, out: Path, *, overwrite: bool = False) -> int:
    """Write the rebates of a run that stand; return how many.

    Raises:
        RefusedError: no such run, not approved yet, or the place cannot be written.
    """
    if not overwrite:
        require_free(out)
    with database.read() as connection:
        found = rebates.runs(connection, key=run_id)
        if not found:
            raise RefusedError("rebate-run-unknown", run=run_id)
        run = found[0]
        if not run.approved_by:
            raise RefusedError("rebate-is-computed", run=run_id)
        rows: list[tuple[Any, ...]] = [
            (each.loan, each.client_code, each.client_name,
             to_decimal(each.amount.minor, each.amount.currency), each.amount.currency,
             to_decimal(each.base.minor, each.base.currency), each.share_percent,
             run.period.first, run.period.last, run.credited_on, run.reference or None)
            for each in rebates.lines(connection, run_id)
            if each.is_given
        ]  # fmt: skip
    if out.suffix.lower() == ".csv":
        write_csv(out, [each.header for each in _COLUMNS], rows)
    else:
        write_workbook(out, [Sheet("Rebates", _COLUMNS, rows)])
    return len(rows)
