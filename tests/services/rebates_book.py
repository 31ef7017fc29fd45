"""A branch with two clients, their loans and a scheme of rebates; and one of savings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.incentives import SchemeDraft
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import Row, branch, write_rows

PEOPLE: list[Row] = [("M-001", "Sok Dara"), ("M-002", "Chan Lina"), ("M-003", "Keo Vuthy")]
HEADS = ("Loan number", "Member No", "Due date", "Payment date", "Interest paid", "Loan amount",
         "Disbursement date")  # fmt: skip
STATEMENT: list[Row] = [
    ("L-1", "M-001", "2026-01-15", "2026-01-15", 60000, 900000, "2025-12-15"),
    ("L-1", "M-001", "2026-02-15", "2026-02-14", 45050, 900000, "2025-12-15"),
    ("L-1", "M-001", "2026-03-15", "2026-03-15", 30000, 900000, "2025-12-15"),
    ("L-1", "M-001", "2026-04-15", "2026-04-15", 15000, 900000, "2025-12-15"),
    ("L-2", "M-002", "2026-01-20", "2026-01-20", 20000, 400000, "2025-12-20"),
    ("L-2", "M-002", "2026-02-20", "2026-02-25", 15000, 400000, "2025-12-20"),
    ("L-3", "M-003", "2026-03-01", "2026-03-01", 10000, 200000, "2026-02-01"),
]  # fmt: skip
"""Quarter 1 of 2026: L-1 punctual (135,050 riel interest), L-2 late once, L-3 punctual."""
NOW = datetime(2026, 5, 4, 3, 0, tzinfo=UTC)


def book(folder: Path) -> Workspace:
    """Return the branch, with the statement read."""
    made = branch(folder)
    made.database.clock = lambda: NOW
    made.imports.run("clients", write_rows(folder / "p.csv", PEOPLE, ("Member No", "Name")),
                     ImportOptions())  # fmt: skip
    done = made.imports.run("loans", write_rows(folder / "s.csv", STATEMENT, HEADS),
                            ImportOptions())  # fmt: skip
    assert done.imported == len(STATEMENT), done.problems
    for code, kind, rule, share in (
        ("REBATE", "rebate", AmountRule.SHARE, "10"),
        ("FUND", "savings", AmountRule.NONE, ""),
        ("CASH", "cash_transfer", AmountRule.NONE, ""),
    ):
        made.incentives.save_scheme(
            SchemeDraft(code=code, name=code.title(), kind=kind, area="risk", rule=rule,
                        share_percent=share)
        )  # fmt: skip
    return made


def scheme(found: Workspace, code: str) -> int:
    """Return the id of a scheme."""
    return next(each.id for each in found.incentives.schemes() if each.code == code)


def client(found: Workspace, name: str) -> int:
    """Return the id of a client."""
    return found.clients.find(name)[0].id


def manager(found: Workspace) -> Workspace:
    """Return the same database as another person sees it."""
    return Workspace(found.database, Actor("sopheap", Role.MANAGER))
