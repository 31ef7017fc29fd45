"""`mfdw referrals`: partners, who was referred to them, and what came of it."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import day_of, positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.referrals import (
    Basis,
    Channel,
    PartnerDraft,
    PartnerKind,
    Referral,
    ReferralDraft,
    ReferralFilter,
    ReferralReason,
    ReferralState,
)
from mfdw_desktop.domain.referrals import Outcome as Result


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("referrals", help=translate("who was referred to partners"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list referrals, the longest open first"))
    listed.add_argument(
        "--state", choices=_codes(ReferralState), default=ReferralState.ALL.value,
        help=translate("only these; `follow_up` are those that need a person"),
    )  # fmt: skip
    listed.add_argument("--client", metavar="CODE", default="",
                        help=translate("of this client only"))  # fmt: skip
    listed.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip
    listed.add_argument("--limit", metavar="N", type=positive, default=200,
                        help=translate("at most so many"))  # fmt: skip
    outputs.add_list(listed)
    _register_add(parts)
    close = parts.add_parser("close", help=translate("write what came of a referral"))
    _number(close)
    close.add_argument("--outcome", choices=_codes(Result), required=True,
                       help=translate("what came of it"))  # fmt: skip
    close.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    close.add_argument("--note", metavar="TEXT", default="", help=translate("what was heard"))
    received = parts.add_parser("received", help=translate("the partner has acknowledged it"))
    _number(received)
    received.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    note = parts.add_parser("note", help=translate("write down what was heard of a referral"))
    _number(note)
    note.add_argument("text", metavar="TEXT", help=translate("what was heard"))
    note.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    partners = parts.add_parser("partners", help=translate("list partners, or add one"))
    partners.add_argument("--add", metavar="CODE", help=translate("code of a new one"))
    partners.add_argument("--name", metavar="NAME", default="", help=translate("its name"))
    partners.add_argument("--kind", choices=_codes(PartnerKind), default=PartnerKind.OTHER.value,
                          help=translate("what kind of organisation it is"))  # fmt: skip
    partners.add_argument("--contact", metavar="NAME", default="", help=translate("whom to ask"))
    partners.add_argument("--phone", metavar="NUMBER", default="", help=translate("telephone"))
    partners.add_argument("--for-branch", metavar="CODE", default="",
                          help=translate("works with this branch only"))  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    return {
        "list": _list,
        "add": _add,
        "close": _close,
        "received": _received,
        "note": _note,
        "partners": _partners,
    }[options.part](session, options)


def _register_add(parts: argparse._SubParsersAction[Any]) -> None:
    add = parts.add_parser(
        "add",
        help=translate("refer a client to a partner"),
        description=translate(
            "Nobody is referred without consent; --best-interest stands in its place."
        ),
    )
    add.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    add.add_argument("--partner", metavar="CODE", required=True, help=translate("to whom"))
    add.add_argument("--reason", choices=_codes(ReferralReason), required=True,
                     help=translate("why"))  # fmt: skip
    add.add_argument("--consent-on", metavar="DAY", default="",
                     help=translate("day on which consent was given"))  # fmt: skip
    add.add_argument("--consent-how", choices=_codes(ConsentMethod), default="",
                     help=translate("how consent was given"))  # fmt: skip
    add.add_argument("--best-interest", metavar="TEXT", default="",
                     help=translate("why it is in the person's best interest"))  # fmt: skip
    add.add_argument("--sent-on", metavar="DAY", default="", help=translate("day; else today"))
    add.add_argument("--by", choices=_codes(Channel), default=Channel.SLIP.value,
                     help=translate("how the client was sent"))  # fmt: skip
    add.add_argument("--member", metavar="NAME", default="",
                     help=translate("person of the household who is sent"))  # fmt: skip
    add.add_argument("--restricted", action="store_true",
                     help=translate("only for people who may see research data"))  # fmt: skip
    add.add_argument("--scheme", metavar="CODE", default="",
                     help=translate("linkage scheme that it is an award of"))  # fmt: skip
    add.add_argument("--all-the-same", metavar="TEXT", default="",
                     help=translate("why it is given against the scheme's rules"))  # fmt: skip
    add.add_argument("--note", metavar="TEXT", default="", help=translate("note"))


def _number(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER", type=positive,
                        help=translate("number of the referral in the list"))  # fmt: skip


def _codes(kind: Any) -> list[str]:
    return [each.value for each in kind]


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    wanted = ReferralFilter(
        state=ReferralState(options.state),
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        branches=workspace.incentives.branch_ids(options.branch),
    )
    today = workspace.referrals.today()
    limit = options.limit if options.out is None else outputs.ALL
    total, rows = workspace.referrals.referrals(wanted, limit=limit)
    facts = [_facts(each, today) for each in rows]
    outputs.write_facts(options, "referrals", facts)
    facts = facts[: options.limit]
    heads = [translate("number"), translate("client"), translate("name"), translate("partner"),
             translate("reason"), translate("sent"), translate("days open"),
             translate("received"), translate("outcome")]  # fmt: skip
    names = ("number", "client", "client_name", "partner", "reason", "sent_on", "days_open",
             "received_on", "outcome")  # fmt: skip
    cells = [[each[name] for name in names] for each in facts]
    data = {"total": total, "referrals": facts, "file": options.out}
    return Outcome(data, table(heads, cells))


def _facts(each: Referral, today: Any) -> dict[str, Any]:
    """Return a referral as the contract writes it; of a hidden one only that it is there."""
    return {
        "number": each.id,
        "restricted": each.is_restricted,
        "client": each.client_code or None,
        "client_name": each.client_name or (translate("restricted") if each.is_hidden else None),
        "member": each.member or None,
        "partner": each.partner or None,
        "reason": each.reason.value if each.reason else None,
        "basis": each.basis.value if each.basis else None,
        "consent_on": each.consent_on,
        "sent_on": each.sent_on,
        "days_open": each.days_open(today),
        "received_on": each.received_on,
        "appointment_on": each.appointment_on,
        "outcome": each.outcome.value if each.outcome else None,
        "closed_on": each.closed_on,
        "needs_follow_up": each.is_late(today) or each.is_silent(today),
        "scheme": each.scheme or None,
        "notes": [{"on": note.on, "text": note.text} for note in each.notes],
    }


def _add(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    client = workspace.clients.resolve(options.client)
    service = workspace.referrals
    basis = Basis.BEST_INTEREST if options.best_interest else Basis.CONSENT
    draft = ReferralDraft(
        client_id=client,
        member_id=_member(service.household(client), options.member),
        partner_id=service.partner_of(options.partner).id,
        reason=ReferralReason(options.reason),
        is_restricted=options.restricted,
        basis=basis,
        consent_on=day_of(options.consent_on),
        consent_method=ConsentMethod(options.consent_how) if options.consent_how else None,
        basis_note=options.best_interest,
        sent_on=day_of(options.sent_on) or service.today(),
        channel=Channel(options.by),
        note=options.note,
        scheme_id=_scheme(service.schemes(), options.scheme),
        award_reason=options.all_the_same,
    )
    key = service.add(draft)
    return Outcome({"number": key}, [translate("referral {number} is written", number=key)])


def _member(household: Any, name: str) -> int | None:
    """Return the person of the household with a name."""
    wanted = " ".join(name.casefold().split())
    if not wanted:
        return None
    for each in household:
        if wanted in (each.name.casefold(), each.native_name.casefold()):
            return int(each.id)
    raise RefusedError("member-unknown", member=name)


def _scheme(schemes: Any, code: str) -> int | None:
    """Return the linkage scheme with a code."""
    if not code:
        return None
    for each in schemes:
        if each.code.casefold() == code.strip().casefold():
            return int(each.id)
    raise RefusedError("scheme-unknown", scheme=code)


def _close(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().referrals
    on = day_of(options.on) or service.today()
    service.close([options.number], Result(options.outcome), on, options.note)
    said = translate("referral {number} is closed", number=options.number)
    return Outcome({"number": options.number, "outcome": options.outcome, "closed_on": on}, [said])


def _received(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().referrals
    on = day_of(options.on) or service.today()
    service.receive([options.number], on)
    said = translate("referral {number} is received", number=options.number)
    return Outcome({"number": options.number, "received_on": on}, [said])


def _note(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().referrals
    on = day_of(options.on) or service.today()
    service.add_note(options.number, on, options.text)
    return Outcome({"number": options.number, "on": on}, [translate("the note is kept")])


def _partners(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().referrals
    if options.add is not None:
        service.save_partner(
            PartnerDraft(
                options.add, options.name, PartnerKind(options.kind), options.for_branch,
                options.contact, options.phone,
            )
        )  # fmt: skip
    rows = service.partners()
    facts = [
        {"code": each.code, "name": each.name, "kind": each.kind.value,
         "branch": each.branch or None, "contact": each.contact or None,
         "phone": each.phone or None, "ended_on": each.ended_on, "referrals": each.referrals,
         "open": each.open}
        for each in rows
    ]  # fmt: skip
    heads = [translate("code"), translate("name"), translate("kind"), translate("branch"),
             translate("referrals"), translate("open")]  # fmt: skip
    cells = [(r.code, r.name, r.kind.value, r.branch, r.referrals, r.open) for r in rows]
    return Outcome({"partners": facts}, table(heads, cells))
