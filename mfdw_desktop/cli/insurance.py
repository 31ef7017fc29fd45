"""`mfdw insurance`: policies, the persons they cover, and claims through to the payment."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.cli import insurance_options, outputs
from mfdw_desktop.cli.arguments import amount_of, day_of, scheme_id
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimDraft,
    ClaimEvent,
    ClaimFilter,
    ClaimRow,
    ClaimState,
    ClaimStep,
    Decision,
    HelpDraft,
    HelpStep,
    StepDraft,
)
from mfdw_desktop.domain.insurance import (
    InsuredDraft,
    InsuredPerson,
    PolicyFilter,
    PolicyRow,
    PolicyState,
    usual_end,
)
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.messages import problem_text

register = insurance_options.register


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    return {
        "list": _list,
        "add": _add,
        "cancel": _cancel,
        "persons": _persons,
        "loose": _loose,
        "claims": _claims,
        "claim": _claim,
        "step": _step,
        "help": _help,
        "export": _export,
    }[options.part](session, options)


def decimal(amount: Money | None) -> str | None:
    """Return an amount as decimal text; its currency stands beside it."""
    return None if amount is None else format(to_decimal(amount.minor, amount.currency), "f")


def person_of(home: Any, name: str) -> int:
    """Return the line on the roster of a person of the household.

    Raises:
        RefusedError: nobody there has the name.
    """
    wanted = " ".join(name.casefold().split())
    for each in home.household:
        if wanted in (each.name.casefold(), each.native_name.casefold()):
            return int(each.id)
    raise RefusedError("member-unknown", member=name)


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.insurance
    states = {each.value for each in PolicyState}
    wanted = PolicyFilter(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        branches=service.branch_ids(options.branch),
        states=frozenset({PolicyState(options.state)} if options.state in states else ()),
        is_due=options.state == "due",
        is_unpaid=options.state == "unpaid",
        text=options.find,
    )
    today = service.today()
    total, rows = service.policies(wanted, limit=options.limit)
    heads = [translate("id"), translate("client"), translate("name"), translate("policy"),
             translate("persons"), translate("first day"), translate("last day"),
             translate("premium"), translate("state")]  # fmt: skip
    cells = ((each.id, each.client_code, each.client_name, each.number, len(each.persons),
              each.starts_on, each.last_on, amount_text(each.premium), each.state(today).value)
             for each in rows)  # fmt: skip
    facts = [_policy_facts(each, today) for each in rows]
    return Outcome({"total": total, "policies": facts}, table(heads, cells))


def _policy_facts(each: PolicyRow, today: date) -> dict[str, Any]:
    return {
        "id": each.id,
        "client": each.client_code,
        "client_name": each.client_name,
        "scheme": each.scheme_name,
        "number": each.number or None,
        "insurer": each.insurer or None,
        "plan": each.plan or None,
        "starts_on": each.starts_on,
        "ends_on": each.ends_on,
        "premium": decimal(each.premium),
        "client_share": decimal(each.client_share),
        "institution_share": decimal(each.institution_share),
        "currency": each.premium.currency,
        "paid_on": each.paid_on,
        "cancelled_on": each.cancelled_on,
        "state": each.state(today).value,
        "to_renew": each.is_due(today),
        "renews": each.renews_id,
        "award": each.award_id,
        "claims": each.claims,
        "persons": [_person_facts(person) for person in each.persons],
    }


def _person_facts(person: InsuredPerson) -> dict[str, Any]:
    first, last = person.cover or (None, None)
    return {"name": person.name, "sex": person.sex.value, "birth_date": person.birth_on,
            "relation": person.relation, "from": first, "until": last}  # fmt: skip


def _add(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.insurance
    client = workspace.clients.resolve(options.client)
    award = None
    if options.award:
        waiting = service.loose_awards(client_id=client)[1]
        award = next((each for each in waiting if each.id == options.award), None)
        if award is None:
            raise RefusedError("award-not-waiting")
    scheme = scheme_id(workspace, options.scheme) if options.scheme else None
    if options.renews:
        draft = service.renewal(options.renews)
        if draft.client_id != client:
            raise RefusedError("policy-unknown", policy=options.renews)
    else:
        draft = service.proposal(client, scheme, award)
    currency = draft.premium.currency if draft.premium else service.currency()
    starts = day_of(options.starts) or draft.starts_on
    premium = amount_of(options.premium, currency) or draft.premium
    share = amount_of(options.client_share, currency)
    if share is None and options.premium == "":
        share = draft.client_share
    draft = replace(
        draft,
        starts_on=starts,
        ends_on=day_of(options.ends) or (usual_end(starts) if starts else draft.ends_on),
        number=options.number or draft.number,
        insurer=options.insurer or draft.insurer,
        plan=options.plan or draft.plan,
        premium=premium,
        client_share=share,
        paid_on=day_of(options.paid_on),
        note=options.note,
        reason=options.all_the_same,
    )
    if options.person:
        home = service.household(client)
        lines = [person_of(home, name) for name in options.person]
        draft = replace(draft, persons=tuple(InsuredDraft(member_id=each) for each in lines))
    warnings = service.check_policy(draft)
    changes = service.save_policy(draft)
    made = _made(changes, service.policies(PolicyFilter(client_id=client))[1])
    said = [translate("policy {number} is written", number=made.id)]
    facts = {"id": made.id, "award": made.award_id, "persons": len(made.persons)}
    return Outcome({**facts, "warnings": _codes(warnings)}, said + _said(warnings))


def _cancel(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    policy = service.policy(options.policy)
    on = day_of(options.on) or service.today()
    draft = replace(policy.draft, cancelled_on=on, cancel_reason=options.reason)
    service.save_policy(draft, policy.id)
    said = translate("policy {number} is cancelled", number=policy.id)
    return Outcome({"id": policy.id, "cancelled_on": on}, [said])


def _persons(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    on = day_of(options.on) or service.today()
    total, people = service.covered(
        service.branch_ids(options.branch), on=on, text=options.find, limit=options.limit
    )
    facts = [
        {"name": each.name, "sex": each.sex.value, "birth_date": each.birth_on,
         "relation": each.relation, "client": each.client_code,
         "policies": [number for number in each.policies if number], "until": each.until}
        for each in people
    ]  # fmt: skip
    heads = [translate("name"), translate("relation"), translate("policy of"),
             translate("policy"), translate("until")]  # fmt: skip
    cells = ((each.name, each.relation, each.client_code, ", ".join(each.policies), each.until)
             for each in people)  # fmt: skip
    return Outcome({"on": on, "total": total, "persons": facts}, table(heads, cells))


def _loose(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    total, awards = service.loose_awards(
        service.branch_ids(options.branch), text=options.find, limit=options.limit
    )
    facts = [
        {"award": each.id, "client": each.client_code, "client_name": each.client_name,
         "scheme": each.scheme_name, "on": each.on, "persons": each.quantity,
         "amount": decimal(each.amount),
         "currency": each.amount.currency if each.amount else None,
         "reference": each.reference or None}
        for each in awards
    ]  # fmt: skip
    heads = [translate("award"), translate("client"), translate("name"), translate("day"),
             translate("persons"), translate("amount"), translate("reference")]  # fmt: skip
    cells = ((each.id, each.client_code, each.client_name, each.on, each.quantity,
              amount_text(each.amount), each.reference) for each in awards)  # fmt: skip
    return Outcome({"total": total, "awards": facts}, table(heads, cells))


def _claims(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.insurance
    states = {"open": OPEN, "all": frozenset(ClaimState)}
    wanted = ClaimFilter(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        policy_id=options.policy,
        branches=service.branch_ids(options.branch),
        states=states.get(options.state) or frozenset({ClaimState(options.state)}),
        text=options.find,
    )
    total, rows = service.claims(wanted, limit=options.limit)
    heads = [translate("id"), translate("client"), translate("policy"), translate("event"),
             translate("filed"), translate("amount"), translate("state"),
             translate("days")]  # fmt: skip
    today = service.today()
    cells = ((each.id, each.client_code, each.policy_number, each.draft.event.value,
              each.draft.filed_on, amount_text(each.draft.approved or each.draft.claimed),
              each.state.value, _days(each, today)) for each in rows)  # fmt: skip
    facts = [_claim_facts(each, today) for each in rows]
    return Outcome({"total": total, "claims": facts}, table(heads, cells))


def _days(claim: ClaimRow, today: date) -> int | str:
    days = claim.days_to_pay if claim.days_to_pay is not None else claim.waits(today)
    return "" if days is None else days


def _claim_facts(each: ClaimRow, today: date) -> dict[str, Any]:
    draft = each.draft
    amount = draft.approved or draft.claimed
    return {
        "id": each.id,
        "client": each.client_code,
        "client_name": each.client_name,
        "policy": draft.policy_id,
        "policy_number": each.policy_number or None,
        "person": each.person or None,
        "event": draft.event.value,
        "happened_on": draft.happened_on,
        "filed_on": draft.filed_on,
        "wanted": [line for line in draft.wanted.split("\n") if line],
        "complete_on": draft.complete_on,
        "submitted_on": draft.submitted_on,
        "decision": draft.decision.value if draft.decision else None,
        "decided_on": draft.decided_on,
        "reason": draft.reason or None,
        "claimed": decimal(draft.claimed),
        "approved": decimal(draft.approved),
        "currency": amount.currency if amount else None,
        "paid_on": draft.paid_on,
        "paid_to": draft.paid_to or None,
        "state": each.state.value,
        "waits": each.waits(today),
        "days_to_pay": each.days_to_pay,
        "help": [
            {"on": line.on, "by": line.helper, "step": line.step.value, "minutes": line.minutes}
            for line in each.help
        ],
    }


def _claim(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    policy = service.policy(options.policy)
    filed = day_of(options.filed) or service.today()
    person = None
    if options.person:
        wanted = options.person.casefold()
        found = [each.id for each in policy.persons if each.name.casefold() == wanted]
        if not found:
            raise RefusedError("insured-unknown")
        person = found[0]
    draft = ClaimDraft(
        policy_id=policy.id,
        person_id=person,
        event=ClaimEvent(options.event),
        happened_on=day_of(options.happened),
        filed_on=filed,
        claimed=amount_of(options.claimed, policy.premium.currency),
        wanted="\n".join(options.wanted),
        complete_on=None if options.wanted else filed,
        note=options.note,
    )
    warnings = service.check_claim(draft)
    changes = service.save_claim(draft)
    made = _made(changes, service.claims(ClaimFilter(policy_id=policy.id))[1])
    said = [translate("claim {number} is filed", number=made.id)]
    facts = {"id": made.id, "state": made.state.value, "warnings": _codes(warnings)}
    return Outcome(facts, said + _said(warnings), exit_code=1 if warnings else 0)


def _step(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    claim = service.claim(options.claim)
    currency = claim.draft.claimed.currency if claim.draft.claimed else service.currency()
    if claim.draft.policy_id is not None:
        currency = service.policy(claim.draft.policy_id).premium.currency
    step = StepDraft(
        ClaimStep(options.step),
        day_of(options.on) or service.today(),
        Decision(options.decision) if options.decision else None,
        amount_of(options.approved, currency),
        options.reason,
        options.paid_to,
        "\n".join(options.wanted),
    )
    service.step([claim.id], step)
    after = service.claim(claim.id)
    said = translate("claim {number} is: {state}", number=claim.id, state=after.state.value)
    facts = {"id": claim.id, "state": after.state.value, "days_to_pay": after.days_to_pay}
    return Outcome(facts, [said])


def _help(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().insurance
    draft = HelpDraft(
        day_of(options.on) or service.today(), options.by or service.helper(),
        HelpStep(options.what), options.minutes, options.note,
    )  # fmt: skip
    service.add_help(options.claim, draft)
    claim = service.claim(options.claim)
    said = translate("help with claim {number} is noted", number=claim.id)
    facts = {"id": claim.id, "help": len(claim.help), "minutes": claim.minutes}
    return Outcome(facts, [said])


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services import insurance_files as files

    service, out = session.workspace().insurance, outputs.place(options)
    branches = service.branch_ids(options.branch)
    count = {
        "policies": lambda: files.policies(service, PolicyFilter(branches=branches), out),
        "claims": lambda: files.claims(service, ClaimFilter(branches=branches), out),
        "persons": lambda: files.persons(service, branches, "", out),
        "loose": lambda: files.loose_awards(service, branches, "", out),
    }[options.what]()
    said = translate("{count} rows in {file}", count=count, file=out.name)
    return Outcome({"file": out, "rows": count}, [said])


def _made(changes: Changes, rows: Iterable[Any]) -> Any:
    """Return the record that was just written."""
    return next(each for each in rows if each.uid in changes.uids)


def _codes(problems: Iterable[FieldProblem]) -> list[dict[str, str]]:
    return [{"field": each.name, "rule": each.rule, "message": problem_text(each)}
            for each in problems]  # fmt: skip


def _said(problems: Iterable[FieldProblem]) -> list[str]:
    return [problem_text(each) for each in problems]
