"""The file by which the core-banking system credits the rebates of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import rebates
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.services.list_files import write_list

_HEADS = (
    ("loan", "text"), ("client", "text"), ("name", "text"), ("amount", "decimal"),
    ("currency", "text"), ("interest_paid", "decimal"), ("share_percent", "text"),
    ("from", "day"), ("until", "day"), ("credited_on", "day"), ("reference", "text"),
)  # fmt: skip
"""Head and kind of each column."""


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
    return write_list(out, "Rebates", _HEADS, rows)
