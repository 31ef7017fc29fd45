"""`mfdw incentives`: who was exposed to an innovation, and what else goes over all schemes."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import budgeting, outputs, reviewing
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.exposure import ExposureRow, contamination


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("incentives", help=translate("what goes over all schemes"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    parser = parts.add_parser(
        "exposure", help=translate("who was exposed to an innovation, and whom it must not reach")
    )
    parser.add_argument(
        "--innovation", metavar="CODE", default="", help=translate("of this innovation only")
    )
    parser.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    parser.add_argument(
        "--contaminated", action="store_true",
        help=translate("only clients of the comparison arm who were exposed"),
    )  # fmt: skip
    outputs.add_file(
        parser, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )
    budgeting.register(parts)
    reviewing.register(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "budget":
        return budgeting.run(session, options)
    if options.part in reviewing.PARTS:
        return reviewing.run(session, options)
    return _exposure(session, options)


def _exposure(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().exposures
    found = service.rows(options.innovation, options.branch)
    rate = contamination(found)
    if options.out is not None:
        service.export(outputs.place(options), options.innovation, options.branch)
    shown = [each for each in found if each.is_contaminated or not options.contaminated]
    heads = [translate("innovation"), translate("client"), translate("name"), translate("centre"),
             translate("arm"), translate("first"), translate("last"), translate("times"),
             translate("reason")]  # fmt: skip
    cells = (
        (each.innovation, each.code, each.name, each.centre, each.arm.value if each.arm else "",
         each.first_on or "", each.last_on or "", each.dose, each.reason)
        for each in shown
    )  # fmt: skip
    said = translate(
        "{exposed} of {all} clients of the comparison arm were exposed",
        exposed=rate.exposed,
        all=rate.comparison,
    )
    data = {
        "exposures": [_facts(each) for each in shown],
        "comparison": rate.comparison,
        "exposed_comparison": rate.exposed,
        "contamination": rate.rate,
        "file": options.out,
    }
    return Outcome(data, [*table(heads, cells), said], exit_code=int(rate.exposed > 0))


def _facts(row: ExposureRow) -> dict[str, object]:
    return {
        "innovation": row.innovation,
        "client": row.code,
        "name": row.name,
        "centre": row.centre,
        "arm": row.arm.value if row.arm else None,
        "offered_on": row.offered_on,
        "accepted": row.accepted,
        "first_on": row.first_on,
        "last_on": row.last_on,
        "awards": row.awards,
        "sessions": row.sessions,
        "dropped_on": row.dropped_on,
        "dropped_reason": row.dropped_reason or None,
        "reason": row.reason or None,
    }
