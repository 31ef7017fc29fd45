"""`mfdw incentives reviews|review`: breaches that touch a child, and what was decided."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import day_of, positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.reviews import ReviewDecision, ReviewDraft, ReviewRow

PARTS = frozenset({"reviews", "review"})


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to their group."""
    listed = parts.add_parser(
        "reviews", help=translate("list the breaches that touch a child and wait for review")
    )
    listed.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    listed.add_argument(
        "--decided", action="store_true", help=translate("what was decided, newest first")
    )
    outputs.add_file(
        listed, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )
    parser = parts.add_parser("review", help=translate("write what was decided about a breach"))
    parser.add_argument(
        "number", metavar="NUMBER", type=positive,
        help=translate("as `mfdw incentives reviews` lists it"),
    )  # fmt: skip
    parser.add_argument(
        "--decision", choices=[each.value for each in ReviewDecision], required=True,
        help=translate("what was decided"),
    )  # fmt: skip
    parser.add_argument("--reason", metavar="TEXT", required=True, help=translate("why"))
    parser.add_argument("--follows", metavar="TEXT", default="", help=translate("what follows"))
    parser.add_argument("--again-on", metavar="DAY", default="", help=translate("look again on"))
    parser.add_argument(
        "--on", metavar="DAY", default="", help=translate("day of the decision; else today")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do a command of this part."""
    service = session.workspace().reviews
    if options.part == "review":
        draft = ReviewDraft(
            ReviewDecision(options.decision),
            options.reason,
            options.follows,
            day_of(options.again_on),
            day_of(options.on) or service.today(),
        )
        service.save(options.number, draft)
        return Outcome({"reviewed": options.number}, [translate("Review saved")])
    found = service.listed(branch=options.branch, is_open=not options.decided)
    if options.out is not None:
        service.export(outputs.place(options), branch=options.branch, is_open=not options.decided)
    heads = [translate("number"), translate("client"), translate("name"), translate("child"),
             translate("condition"), translate("day"), translate("decision")]  # fmt: skip
    cells = (
        (each.check_id, each.client_code, each.client_name, each.child, each.condition,
         each.checked_on or "", each.decision.value if each.decision else "")
        for each in found
    )  # fmt: skip
    data = {"reviews": [_facts(each) for each in found], "file": options.out}
    return Outcome(data, table(heads, cells), exit_code=int(bool(found) and not options.decided))


def _facts(row: ReviewRow) -> dict[str, object]:
    return {
        "number": row.check_id,
        "client": row.client_code,
        "name": row.client_name,
        "child": row.child or None,
        "scheme": row.scheme_name,
        "condition": row.condition,
        "due_on": row.due_on,
        "checked_on": row.checked_on,
        "note": row.note or None,
        "decision": row.decision.value if row.decision else None,
        "reason": row.reason or None,
        "follows": row.follows or None,
        "follow_up_on": row.follow_up_on,
        "decided_on": row.decided_on,
        "decided_by": row.decided_by or None,
    }
