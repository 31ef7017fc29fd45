"""`mfdw awards give|change|remove|checks|check`: one award at a time, and its conditions."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.cli.arguments import amount_of, day_of, positive
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, Evidence
from mfdw_desktop.domain.incentives import AwardDraft, AwardStatus, Scheme
from mfdw_desktop.domain.problems import FieldProblem, InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule

_SAID = [each.value for each in AwardStatus
         if each not in (AwardStatus.WAITING, AwardStatus.REFUSED)]  # fmt: skip


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to their group."""
    give = parts.add_parser("give", help=translate("give an incentive to a client"))
    give.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    give.add_argument("--scheme", metavar="CODE", required=True, help=translate("of this scheme"))
    _add_fields(give)
    change = parts.add_parser("change", help=translate("put an award right"))
    _add_number(change)
    _add_fields(change)
    _add_number(parts.add_parser("remove", help=translate("put awards into the bin")), many=True)
    listed = parts.add_parser("checks", help=translate("list the checks of conditions"))
    listed.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    listed.add_argument("--until", metavar="DAY", default="", help=translate("due until this day"))
    listed.add_argument(
        "--state", choices=[*(each.value for each in CheckState), "all"],
        default=CheckState.DUE.value, help=translate("in this state; else what is due"),
    )  # fmt: skip
    listed.add_argument(
        "--limit", metavar="N", type=positive, default=200, help=translate("at most so many")
    )
    check = parts.add_parser("check", help=translate("write what came of checks"))
    _add_number(check, many=True, command="checks")
    check.add_argument(
        "--state", choices=[each.value for each in CheckState], required=True,
        help=translate("what came of it"),
    )  # fmt: skip
    check.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    check.add_argument(
        "--evidence", choices=[each.value for each in Evidence],
        help=translate("what proves it; else what is usual"),
    )  # fmt: skip
    check.add_argument("--note", metavar="TEXT", default="", help=translate("note"))
    check.add_argument("--follows", metavar="TEXT", default="", help=translate("what follows"))


def run(session: Session, options: argparse.Namespace) -> Outcome | None:
    """Do a command of this part; None for another's."""
    done = {"give": _give, "change": _change, "remove": _remove, "checks": _checks,
            "check": _check}.get(options.part)  # fmt: skip
    return done(session, options) if done is not None else None


def _add_number(
    parser: argparse.ArgumentParser, *, many: bool = False, command: str = "list"
) -> None:
    said = (translate("as `mfdw awards checks` lists it") if command == "checks" else
            translate("as `mfdw awards list` lists it"))  # fmt: skip
    count: dict[str, Any] = {"nargs": "+"} if many else {}
    parser.add_argument("number", metavar="NUMBER", type=positive, help=said, **count)


def _add_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    parser.add_argument("--amount", metavar="AMOUNT", default="",
                        help=translate("as people write it"))  # fmt: skip
    parser.add_argument("--base", metavar="AMOUNT", default="",
                        help=translate("what a share is of"))  # fmt: skip
    parser.add_argument("--quantity", metavar="N", type=positive, help=translate("so many"))
    parser.add_argument("--status", choices=_SAID, help=translate("where it stands"))
    parser.add_argument("--reference", metavar="TEXT", help=translate("receipt"))
    parser.add_argument("--note", metavar="TEXT", help=translate("note"))
    parser.add_argument(
        "--field", metavar="CODE=VALUE", action="append", default=[],
        help=translate("an own field of the kind"),
    )  # fmt: skip
    parser.add_argument("--reason", metavar="TEXT", default="",
                        help=translate("why, although a rule speaks against it"))  # fmt: skip


def _give(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.incentives
    scheme = service.scheme_by_code(options.scheme)
    client = workspace.clients.resolve(options.client)
    draft = AwardDraft(scheme_id=scheme.id, client_id=client, on=service.today())
    changes = service.give([_filled(options, draft, scheme, service.currency())])
    said = translate("Given; it waits for approval") if changes.touches("approval") else (
        translate("Given"))  # fmt: skip
    return Outcome({"given": 1, "waits": changes.touches("approval")}, [said])


def _change(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().incentives
    standing = service.award(options.number)
    scheme = service.scheme(standing.scheme_id or 0)
    draft = _filled(options, standing, scheme, service.currency())
    assert draft.on is not None
    follows = (options.on, options.quantity, options.base) != ("", None, "")
    if follows and not options.amount and scheme.on(draft.on).rule is not AmountRule.OPEN:
        # by the rule of its day
        draft = replace(draft, amount=None)
    changes = service.update_award(options.number, draft)
    data = {"changed": options.number, "waits": changes.touches("approval")}
    return Outcome(data, [translate("Changed")])


def _remove(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().incentives
    for number in options.number:
        service.award(number)
    service.remove_awards(options.number)
    said = translate("%n removed|%n removed", n=len(options.number))
    return Outcome({"removed": options.number}, [said])


def _checks(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().incentives
    states = CheckState if options.state == "all" else [CheckState(options.state)]
    found = service.checks(
        states=frozenset(states), due_until=day_of(options.until),
        branches=service.branch_ids(options.branch), limit=options.limit,
    )  # fmt: skip
    heads = [translate("number"), translate("due"), translate("client"), translate("name"),
             translate("scheme"), translate("condition"), translate("state")]  # fmt: skip
    cells = (
        (each.id, each.due_on, each.client_code, each.client_name, each.scheme_name,
         each.condition, each.state.value)
        for each in found
    )  # fmt: skip
    return Outcome({"checks": [_facts(each) for each in found]}, table(heads, cells))


def _check(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().incentives
    state = CheckState(options.state)
    day = day_of(options.on) or service.today()
    wanted = []
    for number in options.number:
        usual = service.check(number).usual
        proof = Evidence(options.evidence) if options.evidence else usual
        wanted.append((number, CheckDraft(
            state,
            day if state is not CheckState.DUE else None,
            proof if state is CheckState.MET or options.evidence else None,
            options.note,
            options.follows,
        )))  # fmt: skip
    service.write_checks(wanted)
    said = translate("%n check written|%n checks written", n=len(wanted))
    return Outcome({"checked": options.number, "state": state.value}, [said])


def _filled(
    options: argparse.Namespace, draft: AwardDraft, scheme: Scheme, currency: str
) -> AwardDraft:
    """Return an award with what the options say of it."""
    known = draft.amount or scheme.amount
    code = known.currency if known is not None else currency
    values: dict[str, Any] = {
        name: getattr(options, name)
        for name in ("quantity", "reference", "note")
        if getattr(options, name) is not None
    }
    day: date | None = day_of(options.on)
    found = {
        "on": day,
        "amount": amount_of(options.amount, code),
        "base": amount_of(options.base, code),
        "status": AwardStatus(options.status) if options.status else None,
    }
    values |= {name: value for name, value in found.items() if value is not None}
    fields = {**draft.fields, **_own(options.field)}
    return replace(draft, **values, fields=fields, reason=options.reason)


def _own(pairs: list[str]) -> Mapping[str, str]:
    """Return `CODE=VALUE` as a mapping.

    Raises:
        InvalidError: one has no `=`.
    """
    parts = [each.partition("=") for each in pairs]
    if any(not between for _, between, _ in parts):
        raise InvalidError(problems=(FieldProblem("field", "field-not-a-pair"),))
    return {code.strip(): value.strip() for code, _, value in parts}


def _facts(row: CheckRow) -> dict[str, object]:
    return {
        "number": row.id,
        "client": row.client_code,
        "client_name": row.client_name,
        "scheme": row.scheme_name,
        "condition": row.condition,
        "child": row.member or None,
        "about_child": row.about_child,
        "due_on": row.due_on,
        "state": row.state.value,
        "checked_on": row.checked_on,
        "evidence": row.evidence.value if row.evidence else None,
        "note": row.note or None,
        "follows": row.consequence or None,
        "needs_review": row.needs_review,
    }
