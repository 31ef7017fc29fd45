"""`mfdw health`: visits to providers of health care, and vouchers for them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import amount_of, day_of, positive, scheme_id
from mfdw_desktop.cli.insurance import decimal, person_of
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.health_care import (
    Service,
    VisitDraft,
    VisitFilter,
    VisitRow,
    VisitState,
)


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("health", help=translate("visits to the doctor, and vouchers"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list visits and vouchers, newest first"))
    states = [*(each.value for each in VisitState), "follow_up", "all"]
    listed.add_argument("--state", choices=states, default="all",
                        help=translate("only these; `follow_up` is due and not done"))  # fmt: skip
    for name, metavar, words in (
        ("--client", "CODE", translate("of this client only")),
        ("--branch", "CODE", translate("of this branch only")),
        ("--find", "TEXT", translate("name, code, provider or number")),
    ):
        listed.add_argument(name, metavar=metavar, default="", help=words)
    listed.add_argument("--limit", metavar="N", type=positive, default=200,
                        help=translate("at most so many"))  # fmt: skip
    export = parts.add_parser("export", help=translate("the list as a workbook or CSV"))
    outputs.add_file(export, "out", metavar="OUT", help=translate("the file to write"))
    export.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip
    add = parts.add_parser("add", help=translate("write a visit or a voucher"))
    add.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    _fields(add)
    add.add_argument("--member", metavar="NAME", default="",
                     help=translate("person of the household it is for"))  # fmt: skip
    add.add_argument("--scheme", metavar="CODE", default="",
                     help=translate("health care scheme that it is an award of"))  # fmt: skip
    add.add_argument("--all-the-same", metavar="TEXT", default="",
                     help=translate("why it is given against the scheme's rules"))  # fmt: skip
    change = parts.add_parser("change", help=translate("write what came of a visit or voucher"))
    change.add_argument("visit", metavar="ID", type=positive, help=translate("id of the visit"))
    _fields(change)
    change.add_argument("--followed", metavar="DAY", default="",
                        help=translate("day on which the follow-up was done"))  # fmt: skip
    change.add_argument("--cancelled", metavar="DAY", default="",
                        help=translate("day on which the voucher was cancelled"))  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    return {"list": _list, "add": _add, "change": _change, "export": _export}[options.part](
        session, options
    )


def _fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--service", choices=[each.value for each in Service], default="",
                        help=translate("what it is for"))  # fmt: skip
    for name, metavar, words in (
        ("--provider", "NAME", translate("health centre, hospital or doctor")),
        ("--voucher", "NUMBER", translate("number of the voucher")),
        ("--issued", "DAY", translate("day on which it was given out")),
        ("--expires", "DAY", translate("last day on which it is good")),
        ("--visited", "DAY", translate("day of the visit")),
        ("--cost", "AMOUNT", translate("what it cost")),
        ("--client-share", "AMOUNT", translate("what the client paid of it")),
        ("--follow-up", "TEXT", translate("what is to follow")),
        ("--follow-up-on", "DAY", translate("day on which it is due")),
        ("--note", "TEXT", translate("note")),
    ):
        parser.add_argument(name, metavar=metavar, default="", help=words)


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.health
    is_state = options.state in {each.value for each in VisitState}
    wanted = VisitFilter(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        branches=service.branch_ids(options.branch),
        state=VisitState(options.state) if is_state else None,
        waits=options.state == "follow_up",
        text=options.find,
    )
    today = service.today()
    total, rows = service.visits(wanted, limit=options.limit)
    facts = [_facts(each, each.draft.state(today).value) for each in rows]
    heads = [translate("id"), translate("client"), translate("for"), translate("service"),
             translate("provider"), translate("voucher"), translate("day"), translate("cost"),
             translate("state")]  # fmt: skip
    cells = ((each.id, each.client_code, each.member, each.draft.service.value,
              each.draft.provider, each.draft.voucher, each.draft.on,
              amount_text(each.draft.cost), each.draft.state(today).value)
             for each in rows)  # fmt: skip
    return Outcome({"total": total, "visits": facts}, table(heads, cells))


def _facts(each: VisitRow, state: str) -> dict[str, Any]:
    """Return a visit as the contract writes it; what was found stays where it is."""
    draft = each.draft
    return {
        "id": each.id,
        "client": each.client_code,
        "client_name": each.client_name,
        "member": each.member or None,
        "service": draft.service.value,
        "provider": draft.provider or None,
        "scheme": each.scheme_name or None,
        "award": draft.award_id,
        "voucher": draft.voucher or None,
        "issued_on": draft.issued_on,
        "expires_on": draft.expires_on,
        "visited_on": draft.visited_on,
        "cost": decimal(draft.cost),
        "client_share": decimal(draft.client_share),
        "currency": draft.cost.currency if draft.cost else None,
        "follow_up": draft.follow_up or None,
        "follow_up_on": draft.follow_up_on,
        "followed_on": draft.followed_on,
        "state": state,
    }


def _add(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.health
    client = workspace.clients.resolve(options.client)
    home = workspace.insurance.household(client)
    draft = VisitDraft(
        client_id=client,
        member_id=person_of(home, options.member) if options.member else None,
        scheme_id=scheme_id(workspace, options.scheme) if options.scheme else None,
        reason=options.all_the_same,
    )
    changes = service.save(_filled(draft, options, service.currency()))
    made = next(
        each
        for each in service.visits(VisitFilter(client_id=client))[1]
        if each.uid in changes.uids
    )
    said = translate("visit {number} is written", number=made.id)
    return Outcome({"id": made.id, "award": made.draft.award_id}, [said])


def _change(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().health
    visit = service.visit(options.visit)
    draft = _filled(visit.draft, options, service.currency())
    draft = replace(
        draft,
        followed_on=day_of(options.followed) or draft.followed_on,
        cancelled_on=day_of(options.cancelled) or draft.cancelled_on,
    )
    service.save(draft, visit.id)
    state = draft.state(service.today()).value
    said = translate("visit {number} is written", number=visit.id)
    return Outcome({"id": visit.id, "state": state}, [said])


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services import insurance_files

    service, out = session.workspace().health, outputs.place(options)
    wanted = VisitFilter(branches=service.branch_ids(options.branch))
    count = insurance_files.visits(service, wanted, out)
    said = translate("{count} rows in {file}", count=count, file=out.name)
    return Outcome({"file": out, "rows": count}, [said])


def _filled(draft: VisitDraft, options: argparse.Namespace, currency: str) -> VisitDraft:
    """Return the draft with what was given; what was not stays."""
    money = draft.cost.currency if draft.cost else currency
    return replace(
        draft,
        service=Service(options.service) if options.service else draft.service,
        provider=options.provider or draft.provider,
        voucher=options.voucher or draft.voucher,
        issued_on=day_of(options.issued) or draft.issued_on,
        expires_on=day_of(options.expires) or draft.expires_on,
        visited_on=day_of(options.visited) or draft.visited_on,
        cost=amount_of(options.cost, money) or draft.cost,
        client_share=amount_of(options.client_share, money) or draft.client_share,
        follow_up=options.follow_up or draft.follow_up,
        follow_up_on=day_of(options.follow_up_on) or draft.follow_up_on,
        note=options.note or draft.note,
    )
