"""`mfdw awards waiting|approve|refuse`: what waits for a second person."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.approvals import Decision, Waiting

PARTS = frozenset({"waiting", "approve", "refuse"})


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to their group."""
    waiting = parts.add_parser("waiting", help=translate("list what waits for approval"))
    waiting.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    waiting.add_argument(
        "--decided", action="store_true", help=translate("what was decided, newest first")
    )
    outputs.add_file(
        waiting, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )
    for name, said in (
        ("approve", translate("say yes to what waits")),
        ("refuse", translate("say no to what waits")),
    ):
        parser = parts.add_parser(name, help=said)
        parser.add_argument(
            "number", metavar="NUMBER", type=positive, nargs="+",
            help=translate("as `mfdw awards waiting` lists it"),
        )  # fmt: skip
        parser.add_argument(
            "--reason", metavar="TEXT", default="", required=name == "refuse",
            help=translate("why"),
        )  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do a command of this part."""
    service = session.workspace().approvals
    if options.part == "waiting":
        found = service.waiting(branch=options.branch, is_open=not options.decided)
        if options.out is not None:
            service.export(
                outputs.place(options), branch=options.branch, is_open=not options.decided
            )
        heads = [translate("number"), translate("client"), translate("name"), translate("scheme"),
                 translate("amount"), translate("recorded by"), translate("decision")]  # fmt: skip
        cells = (
            (each.id, each.client_code, each.client_name, each.what, amount_text(each.amount),
             each.requested_by, each.decision.value if each.decision else "")
            for each in found
        )  # fmt: skip
        data = {"waiting": [facts_of(each) for each in found], "file": options.out}
        return Outcome(
            data, table(heads, cells), exit_code=int(bool(found) and not options.decided)
        )
    decision = Decision.APPROVED if options.part == "approve" else Decision.REFUSED
    service.decide(options.number, decision, options.reason)
    said = translate("%n decided|%n decided", n=len(options.number))
    return Outcome({"decided": options.number, "decision": decision.value}, [said])


def facts_of(waiting: Waiting) -> dict[str, object]:
    """Return what waits as the contract writes it."""
    return {
        "number": waiting.id,
        "subject": waiting.subject,
        "what": waiting.what,
        "client": waiting.client_code or None,
        "client_name": waiting.client_name or None,
        "branch": waiting.branch,
        **amount_facts(waiting.amount),
        "requested_by": waiting.requested_by,
        "requested_at": waiting.requested_at,
        "decision": waiting.decision.value if waiting.decision else None,
        "decided_by": waiting.decided_by or None,
        "decided_at": waiting.decided_at,
        "reason": waiting.reason or None,
    }
