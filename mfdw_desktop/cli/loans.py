"""`mfdw loans`: loan statements, and how punctually loans are paid."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import import_options, importing, outputs
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.loans import LoanFilter, LoanRow, LoanStatus
from mfdw_desktop.domain.records import LOAN_FORM


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("loans", help=translate("loan statements, and punctuality"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list loans, newest first"))
    listed.add_argument(
        "--branch", metavar="CODE", default="", help=translate("of this branch only")
    )
    listed.add_argument(
        "--client", metavar="CODE", default="", help=translate("of this client only")
    )
    listed.add_argument(
        "--status",
        choices=[each.value for each in LoanStatus],
        action="append",
        default=[],
        help=translate("of this state only"),
    )
    listed.add_argument(
        "--limit", metavar="N", type=positive, default=200, help=translate("at most so many")
    )
    outputs.add_file(
        listed, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )
    columns = ", ".join(each.label() for each in LOAN_FORM.questions)
    parser = parts.add_parser(
        "import",
        help=translate("read a statement of instalments from a spreadsheet"),
        description=translate("Columns that are understood: {columns}.", columns=columns),
    )
    import_options.add_options(parser)
    importing.add_template(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "list":
        return _list(session, options)
    if options.part == "template":
        return importing.run_template(session, options, "loans")
    return importing.run_list_import(session, options, "loans")


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    wanted = LoanFilter(
        branches=workspace.incentives.branch_ids(options.branch),
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        statuses=frozenset(LoanStatus(each) for each in options.status),
    )
    if options.out is not None:
        workspace.loans.export(wanted, outputs.place(options))
    total, rows = workspace.loans.rows(wanted, limit=options.limit)
    heads = [translate("loan"), translate("client"), translate("name"), translate("paid out"),
             translate("outstanding"), translate("on time"), translate("longest delay"),
             translate("status")]  # fmt: skip
    cells = ((r.number, r.client_code, r.client_name, r.disbursed_on, amount_text(r.outstanding),
              _on_time(r), r.punctuality.longest, r.status.value) for r in rows)  # fmt: skip
    data = {"total": total, "loans": [_facts(each) for each in rows], "file": options.out}
    return Outcome(data, table(heads, cells))


def _on_time(loan: LoanRow) -> str:
    paid = loan.punctuality
    return f"{paid.on_time}/{paid.due}" if paid.due else ""


def _facts(loan: LoanRow) -> dict[str, object]:
    paid = loan.punctuality
    return {
        "loan": loan.number,
        "client": loan.client_code,
        "client_name": loan.client_name,
        "product": loan.product or None,
        "cycle": loan.cycle,
        "status": loan.status.value,
        "disbursed_on": loan.disbursed_on,
        **amount_facts(loan.principal),
        "outstanding": amount_facts(loan.outstanding)["amount"],
        "due": paid.due,
        "on_time": paid.on_time,
        "longest_delay": paid.longest if paid.due else None,
        "overdue": paid.overdue,
        "at_risk": paid.is_at_risk,
    }
