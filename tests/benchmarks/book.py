"""A branch's book of any size, in the proportions of the sample branch, made by SQL.

The sample branch of a thousand clients is written once and its records are copied in the
database itself: ids and the keys that point to them are moved on by the same step, so that
every copy hangs together as the original does. The ledger is not copied.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from mfdw_desktop.database.lists import PAGE
from mfdw_desktop.database.models import Base
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.learning import LearnerFilter
from mfdw_desktop.domain.listing import AS_IT_IS
from mfdw_desktop.domain.rebates import LineFilter
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.benchmarks.databases import current
from tests.benchmarks.measure import SCRATCH
from tests.services.test_long_lists import NAMES, opened

ORIGINAL = 1000
STEP = 20_000
"""Ids of the original are smaller."""
LISTED = (
    "household", "client", "household_member", "award", "condition_check", "check_review",
    "approval", "insurance_policy", "insured_person", "insurance_claim", "claim_help",
    "health_visit", "referral", "referral_note", "award_payment", "savings_account",
    "savings_entry", "loan", "enterprise", "registration_paper", "safety_visit", "agreed_action",
)  # fmt: skip
"""Tables behind the long lists: what a book of a million clients has at least."""
REST = (
    "client_external_id", "client_status", "consent", "enrolment", "session", "lesson",
    "attendance", "quiz_score", "response", "loan_instalment", "rebate_line", "head_count",
    "visit_answer", "exposure",
)  # fmt: skip
_SUFFIXED = {
    "household": ("code",),
    "client": ("code",),
    "insurance_policy": ("number",),
    "health_visit": ("voucher",),
    "loan": ("number",),
    "client_external_id": ("value", "value_key"),
    "response": ("source_key",),
}
"""Texts that are unique: each copy has its own."""
_UID = (
    "lower(printf('%s-%s-7%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), "
    "substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6))))"
)


def book(clients: int, *, is_whole: bool = True) -> Path:
    """Return a book of `clients` clients, made when it is not there.

    Without `is_whole` only the tables behind the long lists grow.
    """
    path = SCRATCH / f"book-{clients}{'' if is_whole else '-lists'}.mfdw"
    if path.exists():
        return path
    SCRATCH.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    workspace, _ = make_demo(draft, clients=ORIGINAL)
    workspace.close()
    tables = (*LISTED, *REST) if is_whole else LISTED
    # Keys are off: each would be looked up in tables whose indexes come at the end.
    connection = sqlcipher.connect(str(draft), isolation_level=None)
    for pragma in ("foreign_keys = OFF", "journal_mode = OFF", "synchronous = OFF",
                   "cache_size = -500000"):  # fmt: skip
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    _grow(connection, tables, clients // ORIGINAL - 1)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    draft.rename(path)
    return path


def _grow(connection: Any, tables: Sequence[str], copies: int) -> None:
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN (SELECT value FROM json_each(?))",
        (str(list(tables)).replace("'", '"'),),
    ).fetchall()
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for table in tables:
        begin = time.perf_counter()
        connection.execute(_copy(table, tables), (copies,))
        print(f"{table}: {time.perf_counter() - begin:.1f} s", file=sys.stderr)
    for _, sql in (*indexes, *triggers):
        connection.execute(sql)
    for index in ("client_trigram", "client_prefix"):
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    connection.execute("ANALYZE")


def _copy(name: str, tables: Sequence[str]) -> str:
    table = Base.metadata.tables[name]
    values = []
    for column in table.columns:
        target = next((each.column.table.name for each in column.foreign_keys), "")
        if column.name == "id" or target in tables:
            values.append(f"{column.name} + copy.made * {STEP}")
        elif column.name == "uid":
            values.append(_UID)
        elif column.name in _SUFFIXED.get(name, ()):
            values.append(f"{column.name} || '-' || copy.made")
        else:
            values.append(f'"{column.name}"')
    columns = ", ".join(f'"{each.name}"' for each in table.columns)
    return (
        "WITH RECURSIVE copy (made) AS "
        "(SELECT 1 UNION ALL SELECT made + 1 FROM copy WHERE made < ?) "
        f'INSERT INTO "{name}" ({columns}) SELECT {", ".join(values)} '
        f'FROM copy CROSS JOIN (SELECT * FROM "{name}" WHERE id < {STEP}) WHERE 1'
    )


def lists(workspace: Workspace) -> dict[str, Callable[[], Any]]:
    """Return every list of the branch's book that grows with its clients, by name."""
    found: dict[str, Callable[[], Any]] = {
        name: partial(opened, workspace, name, AS_IT_IS) for name in NAMES
    }
    course = workspace.learning.courses()[0]
    run = workspace.rebates.runs()[0].id
    return found | {
        "clients": lambda: workspace.clients.open_list(ClientFilter()),
        "learners": lambda: workspace.learning.open_learners(LearnerFilter(course)),
        "rebate lines": lambda: workspace.rebates.open_lines(LineFilter(run)),
        "imports": lambda: workspace.batches.open_batches(),
    }


def main() -> None:
    """Make a book, print how long Today and the first page of each list take.

    `book.py CLIENTS [lists]`. Twice each, the second time: nobody begins with a cold disk.
    """
    path = current(book(int(sys.argv[1]), is_whole=len(sys.argv) < 3))
    workspace = open_workspace(str(path))
    for name, read in {"Today": workspace.today.read, **lists(workspace)}.items():
        for _ in range(2):
            wall, cpu = time.perf_counter(), time.process_time()
            found = read()
            rows = len(found.first(PAGE)) if hasattr(found, "first") else ""
            took = time.perf_counter() - wall, time.process_time() - cpu
            if hasattr(found, "close"):
                found.close()
        print(f"{name:14} {1000 * took[0]:8.0f} ms, processor {1000 * took[1]:7.0f} ms  {rows}")
    workspace.close()


if __name__ == "__main__":
    main()
