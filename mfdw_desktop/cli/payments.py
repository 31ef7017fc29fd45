"""`mfdw payments`: awards that are given in several payments."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import day_of, positive, scheme_id
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.payments import (
    Decision,
    PaymentFilter,
    PaymentRow,
    PaymentState,
    plan,
)

_STATES = {
    "pay": PaymentState.PAID,
    "return": PaymentState.RETURNED,
    "cancel": PaymentState.CANCELLED,
}


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("payments", help=translate("awards given in several payments"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    due = parts.add_parser("due", help=translate("list what is due"))
    due.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    due.add_argument("--until", metavar="DAY", default="", help=translate("day; else today"))
    outputs.add_list(due)
    planned = parts.add_parser("plan", help=translate("split a client's newest award"))
    planned.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    planned.add_argument(
        "--scheme", metavar="CODE", required=True, help=translate("of this scheme")
    )
    planned.add_argument(
        "--times", metavar="N", type=positive, required=True, help=translate("so many payments")
    )
    planned.add_argument("--first", metavar="DAY", default="", help=translate("day; else today"))
    planned.add_argument(
        "--every", metavar="N", type=positive, default=1, help=translate("months between them")
    )
    for name, said in (
        ("pay", translate("say that payments were paid")),
        ("return", translate("say that payments came back")),
        ("cancel", translate("cancel payments")),
    ):
        parser = parts.add_parser(name, help=said)
        parser.add_argument(
            "number", metavar="NUMBER", type=positive, nargs="+",
            help=translate("as `mfdw payments due` lists it"),
        )  # fmt: skip
        parser.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
        if name == "pay":
            parser.add_argument(
                "--reference", metavar="TEXT", default="", help=translate("receipt")
            )
        else:
            parser.add_argument("--reason", metavar="TEXT", required=True, help=translate("why"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "due":
        return _due(session, options)
    if options.part == "plan":
        return _plan(session, options)
    service = session.workspace().payments
    decision = Decision(
        _STATES[options.part],
        day_of(options.on) or service.today(),
        reference=vars(options).get("reference") or "",
        note=vars(options).get("reason") or "",
    )
    service.decide(options.number, decision)
    return _told(service.rows(PaymentFilter(keys=tuple(options.number))))


def _due(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    until = day_of(options.until) or workspace.payments.today()
    wanted = PaymentFilter(
        branches=workspace.incentives.branch_ids(options.branch),
        states=frozenset({PaymentState.DUE}),
        due_until=until,
    )
    rows = workspace.payments.rows(wanted)
    outputs.write_facts(options, "payments", [payment_facts(each) for each in rows])
    told = _told(rows)
    return Outcome({**told.data, "file": options.out}, told.text)


def _plan(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    wanted = AwardFilter(
        client_id=workspace.clients.resolve(options.client),
        scheme_id=scheme_id(workspace, options.scheme),
    )
    _, awards = workspace.incentives.awards(wanted, limit=1)
    if not awards or awards[0].amount is None:
        raise RefusedError("payment-no-award", client=options.client, scheme=options.scheme)
    first = day_of(options.first) or workspace.payments.today()
    drafts = plan(awards[0].amount, options.times, first, options.every)
    workspace.payments.plan(awards[0].id, drafts)
    return _told(workspace.payments.rows(PaymentFilter(award_id=awards[0].id)))


def _told(rows: list[PaymentRow]) -> Outcome:
    heads = [translate("number"), translate("due"), translate("client"), translate("name"),
             translate("scheme"), translate("amount"), translate("state"),
             translate("conditions")]  # fmt: skip
    cells = ((each.id, each.due_on, each.client_code, each.client_name,
              f"{each.scheme} {each.number}/{each.of}", amount_text(each.amount),
              each.state.value, each.proof.value) for each in rows)  # fmt: skip
    data = {"total": len(rows), "payments": [payment_facts(each) for each in rows]}
    return Outcome(data, table(heads, cells))


def payment_facts(row: PaymentRow) -> dict[str, object]:
    """Return a payment as the contract writes it."""
    return {
        "id": row.id,
        "client": row.client_code,
        "client_name": row.client_name,
        "scheme": row.scheme,
        "number": row.number,
        "of": row.of,
        "due_on": row.due_on,
        **amount_facts(row.amount),
        "state": row.state.value,
        "paid_on": row.paid_on,
        "ended_on": row.ended_on,
        "reference": row.reference or None,
        "conditions": row.proof.value,
        "note": row.note or None,
    }
