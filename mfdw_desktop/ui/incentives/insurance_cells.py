"""What the lists of insurance show: claims, policies, persons covered, awards to complete."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common import clock
from mfdw_desktop.domain.claim_words import EVENT_WORDS, STATE_WORDS
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimFilter,
    ClaimRow,
    ClaimState,
)
from mfdw_desktop.domain.households import Relation
from mfdw_desktop.domain.insurance import (
    POLICY_STATE_WORDS,
    CoveredPerson,
    LooseAward,
    PolicyFilter,
    PolicyRow,
    PolicyState,
)
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words as client_words
from mfdw_desktop.ui.incentives.record_list import Listing, Wanted
from mfdw_desktop.ui.incentives.words import money
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column

CLAIM_TONES = {
    ClaimState.FILED: "warn",
    ClaimState.READY: "warn",
    ClaimState.SUBMITTED: "accent",
    ClaimState.APPROVED: "accent",
    ClaimState.PAID: "ok",
    ClaimState.REJECTED: "bad",
    ClaimState.WITHDRAWN: "mute",
}
CLAIM_STATES = {
    "open": OPEN,
    "documents": frozenset({ClaimState.FILED}),
    "send": frozenset({ClaimState.READY}),
    "decision": frozenset({ClaimState.SUBMITTED}),
    "payment": frozenset({ClaimState.APPROVED}),
    "closed": frozenset({ClaimState.PAID, ClaimState.REJECTED, ClaimState.WITHDRAWN}),
    "all": frozenset(ClaimState),
}
"""View of the claims to the states that it shows; each line of *Today* opens one."""


def claims_listing() -> Listing:
    """Return the list of claims: what waits for somebody, longest first."""
    return Listing(
        tr("Claims"),
        [
            Column("client", tr("Client"), 200, "two"),
            Column("event", tr("What happened"), kind="two"),
            Column("amount", tr("Claimed"), 130, "number"),
            Column("state", tr("State"), 150, "pill"),
            Column("days", tr("Days"), 70, "number"),
            Column("help", tr("Help"), 90, "quiet", drop=1),
        ],
        _claim_cell,
        _uid,
        _open_claims,
        _claims_counted,
        ("file-check", tr("No claim waits for anybody"),
         tr("Choose a policy and file the claim with C.")),
        "claims.xlsx",
        _save_claims,
        [
            ("open", tr("Waiting")),
            ("documents", tr("Documents wanted")),
            ("send", tr("To be sent")),
            ("decision", tr("With the insurer")),
            ("payment", tr("To be paid")),
            ("closed", tr("Closed")),
            ("all", tr("All")),
        ],
    )  # fmt: skip


def policies_listing() -> Listing:
    """Return the list of policies."""
    return Listing(
        tr("Policies"),
        [
            Column("client", tr("Client"), kind="two"),
            Column("number", tr("Policy"), 230, "two"),
            Column("persons", tr("Persons"), 84, "number"),
            Column("until", tr("Until"), 110),
            Column("premium", tr("Premium"), 130, "number"),
            Column("state", tr("State"), 130, "pill"),
        ],
        _policy_cell,
        _uid,
        _open_policies,
        _policies_counted,
        ("shield-check", tr("No policy is in force"),
         tr("A policy covers the holder and members of the household for a time.")),
        "policies.xlsx",
        _save_policies,
        [
            ("force", tr("In force")),
            ("due", tr("To renew soon")),
            ("unpaid", tr("Premium not paid")),
            ("coming", tr("Not begun")),
            ("ended", tr("Ended or cancelled")),
            ("all", tr("All")),
        ],
    )  # fmt: skip


def persons_listing() -> Listing:
    """Return the list of persons covered today, each once."""
    return Listing(
        tr("Persons covered"),
        [
            Column("person", tr("Person"), kind="two"),
            Column("age", tr("Age"), 64, "number"),
            Column("holder", tr("Policy of"), 220, "two"),
            Column("policies", tr("Policies"), 180, "quiet"),
            Column("until", tr("Until"), 110),
        ],
        _person_cell,
        _person_uid,
        _open_persons,
        _persons_counted,
        ("users-round", tr("Nobody is covered today"),
         tr("Every person of a policy in force is listed here, each once.")),
        "persons.xlsx",
        _save_persons,
    )  # fmt: skip


def loose_listing() -> Listing:
    """Return the list of insurance awards that have no policy yet."""
    return Listing(
        tr("Awards without a policy"),
        [
            Column("client", tr("Client"), kind="two"),
            Column("scheme", tr("Incentive"), 220),
            Column("on", tr("Given on"), 110),
            Column("persons", tr("Persons"), 84, "number"),
            Column("amount", tr("Amount"), 130, "number"),
            Column("reference", tr("Receipt no."), 150, "quiet", drop=1),
        ],
        _loose_cell,
        _uid,
        _open_loose,
        _loose_counted,
        ("check", tr("Every insurance award has its policy"),
         tr("Awards recorded on the sheet of a centre wait here for their policies.")),
        "awards.xlsx",
        _save_loose,
    )  # fmt: skip


def claim_amount(claim: ClaimRow) -> str:
    """Return what is paid or to be paid, else what was claimed."""
    return money(claim.draft.approved or claim.draft.claimed)


def policy_state(policy: PolicyRow, today: date) -> Cell:
    """Return where a policy stands, what needs a person first."""
    state = policy.state(today)
    if policy.is_due(today):
        return Cell(tr("To renew"), tone="warn")
    if policy.paid_on is None and state in (PolicyState.IN_FORCE, PolicyState.COMING):
        return Cell(tr("Premium not paid"), tone="warn")
    tone = "plain" if state is PolicyState.IN_FORCE else "mute"
    return Cell(tr(POLICY_STATE_WORDS[state]), tone=tone)


def _claim_filter(workspace: Any, wanted: Wanted) -> ClaimFilter:
    return ClaimFilter(
        branches=workspace.insurance.branch_ids(wanted.branch),
        states=CLAIM_STATES[wanted.filter],
        text=wanted.text,
    )


def _policy_filter(workspace: Any, wanted: Wanted) -> PolicyFilter:
    states = {
        "force": {PolicyState.IN_FORCE},
        "coming": {PolicyState.COMING},
        "ended": {PolicyState.ENDED, PolicyState.CANCELLED},
    }.get(wanted.filter, set())
    return PolicyFilter(
        branches=workspace.insurance.branch_ids(wanted.branch),
        states=frozenset(states),
        is_due=wanted.filter == "due",
        is_unpaid=wanted.filter == "unpaid",
        text=wanted.text,
    )


def _open_claims(workspace: Any, wanted: Wanted, order: Order) -> Any:
    return workspace.insurance.open_claims(_claim_filter(workspace, wanted), order)


def _open_policies(workspace: Any, wanted: Wanted, order: Order) -> Any:
    return workspace.insurance.open_policies(_policy_filter(workspace, wanted), order)


def _open_persons(workspace: Any, wanted: Wanted, order: Order) -> Any:
    service = workspace.insurance
    return service.open_covered(service.branch_ids(wanted.branch), wanted.text, order)


def _open_loose(workspace: Any, wanted: Wanted, order: Order) -> Any:
    service = workspace.insurance
    return service.open_loose(service.branch_ids(wanted.branch), wanted.text, order)


def _save_claims(workspace: Any, wanted: Wanted, path: Path) -> int:
    from mfdw_desktop.services import insurance_files

    return insurance_files.claims(workspace.insurance, _claim_filter(workspace, wanted), path)


def _save_policies(workspace: Any, wanted: Wanted, path: Path) -> int:
    from mfdw_desktop.services import insurance_files

    return insurance_files.policies(workspace.insurance, _policy_filter(workspace, wanted), path)


def _save_persons(workspace: Any, wanted: Wanted, path: Path) -> int:
    from mfdw_desktop.services import insurance_files

    service = workspace.insurance
    branches = service.branch_ids(wanted.branch)
    said = {each.value: client_words.word(each) for each in Relation}
    return insurance_files.persons(service, branches, wanted.text, path, relations=said)


def _save_loose(workspace: Any, wanted: Wanted, path: Path) -> int:
    from mfdw_desktop.services import insurance_files

    service = workspace.insurance
    branches = service.branch_ids(wanted.branch)
    return insurance_files.loose_awards(service, branches, wanted.text, path)


def _claims_counted(count: int) -> str:
    return tr("%n claim|%n claims", n=count)


def _policies_counted(count: int) -> str:
    return tr("%n policy|%n policies", n=count)


def _persons_counted(count: int) -> str:
    return tr("%n person covered today|%n persons covered today", n=count)


def _loose_counted(count: int) -> str:
    return tr("%n award|%n awards", n=count)


def _uid(record: Any) -> str:
    return str(record.uid)


def _person_uid(person: CoveredPerson) -> str:
    return str(person.key)


def _claim_cell(claim: ClaimRow, name: str) -> Any:
    draft = claim.draft
    if name == "client":
        return Cell(claim.client_name or claim.client_code, claim.policy_number)
    if name == "event":
        on = texts.day(draft.happened_on) if draft.happened_on else ""
        who = " · ".join(part for part in (claim.person, on) if part)
        wanted = ", ".join(draft.wanted.split("\n")) if draft.wanted else ""
        said = tr(EVENT_WORDS[draft.event])
        is_wanting = claim.state is ClaimState.FILED and wanted
        return Cell(f"{said}: {wanted}" if is_wanting else said, who)
    if name == "amount":
        return claim_amount(claim)
    if name == "days":
        days = claim.waits(clock.today())
        days = claim.days_to_pay if days is None else days
        return texts.DASH if days is None else texts.number(days)
    if name == "help":
        return tr("%n time|%n times", n=len(claim.help)) if claim.help else ""
    return Cell(tr(STATE_WORDS[claim.state]), tone=CLAIM_TONES[claim.state])


def _policy_cell(policy: PolicyRow, name: str) -> Any:
    if name == "client":
        return Cell(policy.client_name or policy.client_code, policy.scheme_name)
    if name == "number":
        plan = " · ".join(part for part in (policy.insurer, policy.plan) if part)
        return Cell(policy.number or tr("No number yet"), plan)
    if name == "persons":
        return texts.number(len(policy.persons))
    if name == "until":
        return texts.day(policy.last_on)
    if name == "premium":
        return money(policy.premium)
    return policy_state(policy, clock.today())


def _person_cell(person: CoveredPerson, name: str) -> Any:
    today = clock.today()
    if name == "person":
        is_holder = person.relation == "client"
        relation = tr("Holder") if is_holder else client_words.word(Relation(person.relation))
        return Cell(person.name or texts.DASH, relation)
    if name == "age":
        return client_words.age(person.birth_on, today) or texts.DASH
    if name == "holder":
        return Cell(person.client_name or person.client_code, person.client_code)
    if name == "policies":
        return ", ".join(each for each in person.policies if each)
    return texts.day(person.until)


def _loose_cell(award: LooseAward, name: str) -> Any:
    if name == "client":
        return Cell(award.client_name or award.client_code, award.client_code)
    if name == "scheme":
        return award.scheme_name
    if name == "on":
        return texts.day(award.on)
    if name == "persons":
        return texts.number(award.quantity)
    return money(award.amount) if name == "amount" else award.reference
