"""`mfdw awards`: the incentives that clients received."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import approving, giving, import_options, importing, outputs
from mfdw_desktop.cli.arguments import month_of, positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow
from mfdw_desktop.domain.records import AWARD_FORM


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("awards", help=translate("the incentives that clients received"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list awards, newest first"))
    listed.add_argument(
        "--client", metavar="CODE", default="", help=translate("of this client only")
    )
    listed.add_argument(
        "--month", metavar="YYYY-MM", default="", help=translate("of this month only")
    )
    listed.add_argument(
        "--limit", metavar="N", type=positive, default=200, help=translate("at most so many")
    )
    columns = ", ".join(each.label() for each in AWARD_FORM.questions)
    parser = parts.add_parser(
        "import",
        help=translate("add awards from a spreadsheet"),
        description=translate("Columns that are understood: {columns}.", columns=columns),
    )
    import_options.add_options(parser)
    importing.add_template(parts)
    export = parts.add_parser("export", help=translate("the list as a workbook or CSV"))
    outputs.add_file(export, "out", metavar="OUT", help=translate("the file to write"))
    approving.register(parts)
    giving.register(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "list":
        return _list(session, options)
    if options.part in approving.PARTS:
        return approving.run(session, options)
    if options.part == "export":
        return _export(session, options)
    if options.part == "template":
        return importing.run_template(session, options, "awards")
    done = giving.run(session, options)
    if done is not None:
        return done
    return importing.run_list_import(session, options, "awards")


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    month = month_of(options.month) if options.month else None
    wanted = AwardFilter(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        first=month.first if month is not None else None,
        last=month.last if month is not None else None,
    )
    total, rows = workspace.incentives.awards(wanted, limit=options.limit)
    heads = [translate("number"), translate("day"), translate("client"), translate("name"),
             translate("scheme"), translate("amount"), translate("status"),
             translate("reference")]  # fmt: skip
    cells = ((r.id, r.on, r.client_code, r.client_name, r.scheme_code, amount_text(r.amount),
              r.status.value, r.reference) for r in rows)  # fmt: skip
    data = {"total": total, "awards": [award_facts(each) for each in rows]}
    return Outcome(data, table(heads, cells))


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services import award_files

    out = outputs.place(options)
    count = award_files.export(session.workspace().incentives, AwardFilter(), out)
    said = translate("{count} rows in {file}", count=count, file=out.name)
    return Outcome({"file": out, "rows": count}, [said])


def award_facts(award: AwardRow) -> dict[str, object]:
    """Return an award as the contract writes it."""
    return {
        "number": award.id,
        "client": award.client_code,
        "client_name": award.client_name,
        "scheme": award.scheme_code,
        "scheme_name": award.scheme_name,
        "kind": award.kind,
        "on": award.on,
        **amount_facts(award.amount),
        "quantity": award.quantity,
        "status": award.status.value,
        "member": award.member or None,
        "reference": award.reference or None,
        "note": award.note or None,
        "version": award.version,
        "fields": dict(award.fields),
        "reason": award.reason or None,
    }
