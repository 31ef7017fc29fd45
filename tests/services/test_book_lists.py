"""Lists of an insurer and of a partner: stored once, brought up to date, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimFilter, ClaimState
from mfdw_desktop.domain.conditions import CheckState, ConditionDraft
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter, SchemeDraft
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.payments import PaymentFilter, plan
from mfdw_desktop.domain.referrals import (
    Outcome,
    PartnerDraft,
    PartnerKind,
    ReferralFilter,
    ReferralReason,
)
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.payments import Payments
from mfdw_desktop.services.referrals import Referrals
from mfdw_desktop.services.savings import Savings
from tests.services.imports_book import Row, outcome, write_rows
from tests.services.insurance_book import Family, riel, write_family

MEMBERS = ("Policy No", "Member No", "Insured person", "Effective date", "Expiry date",
           "Person premium", "Person share")  # fmt: skip
COVER = ("2026-01-01", "2026-12-31", 12_000, 4_000)


@pytest.fixture
def family(any_database: Database, actor: Actor) -> Family:
    return write_family(any_database, actor)


@pytest.fixture
def take(any_database: Database, actor: Actor, family: Family, tmp_path: Path):
    def run(kind: str, rows: list[Row], heads: tuple[str, ...]) -> ImportResult:
        path = write_rows(tmp_path / f"{kind}.xlsx", rows, heads)
        return ListImports(any_database, actor).run(kind, path, ImportOptions())

    return run


def code_of(database: Database, client: int) -> str:
    from mfdw_desktop.database.models import Client

    with database.read() as connection:
        query = Client.__table__.select().where(Client.id == client)
        return str(connection.execute(query).one().code)


def members(code: str) -> list[Row]:
    return [
        ("P-1", code, "", *COVER),
        ("P-1", code, "Chan Dara", *COVER),
        ("P-1", code, "Chan Bopha", *COVER),
    ]


def test_member_list_makes_one_policy_of_its_persons(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    with any_database.read() as connection:
        before = content_hash(connection)
    rows = members(code_of(any_database, family.client))
    done = take("policies", rows, MEMBERS)
    assert outcome(done) == (3, 0, 0, 0, 0), done.problems
    _, found = Insurance(any_database, actor).policies(PolicyFilter())
    assert [(each.number, len(each.persons), each.premium) for each in found] == [
        ("P-1", 3, riel(36_000))
    ]
    _, awards = Incentives(any_database, actor).awards(AwardFilter())
    assert [(each.amount, each.quantity) for each in awards] == [(riel(24_000), 3)]
    assert outcome(take("policies", rows, MEMBERS)) == (0, 0, 3, 0, 0)
    undone = Batches(any_database, actor).undo(done.batch or 0)
    assert undone.blocked == ()
    with any_database.read() as connection:
        assert content_hash(connection) == before


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        (("P-1", None, "Nobody Known", *COVER), "person-not-in-household"),
        (("P-1", "KH03-99999-X", "", *COVER), "client-code-check"),
        (("P-1", None, "", "2026-12-31", "2026-01-01", 1, 0), "end-before-start"),
        (("P-1", None, "", "2026-01-01", "2026-12-31", 5, 9), "share-over-premium"),
    ],
)
def test_person_who_cannot_be_insured_says_why(
    any_database: Database, family: Family, take, row: Row, rule: str
) -> None:
    own = code_of(any_database, family.client)
    done = take("policies", [(row[0], row[1] or own, *row[2:])], MEMBERS)
    assert (outcome(done), [each.rule for each in done.problems]) == ((0, 0, 0, 0, 1), [rule])


SETTLED = ("Policy No", "Insured person", "Claim type", "Date of loss", "Claim date", "Claimed",
           "Claim status", "Decided on", "Approved amount", "Payment date", "Reason")  # fmt: skip


def test_settlement_list_takes_a_claim_to_its_payment(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    take("policies", members(code_of(any_database, family.client)), MEMBERS)
    filed: Row = ("P-1", "Chan Bopha", "Hospitalisation", "2026-02-01", "2026-02-03", 90_000)
    assert outcome(take("claims", [filed], SETTLED[:6])) == (1, 0, 0, 0, 0)
    paid: Row = (*filed, "Partially approved", "2026-02-20", 60_000, "2026-02-25", "a ceiling")
    done = take("claims", [paid], SETTLED)
    assert outcome(done) == (0, 1, 0, 0, 0), done.problems
    _, (claim,) = Insurance(any_database, actor).claims(ClaimFilter())
    assert (claim.state, claim.person, claim.days_to_pay) == (ClaimState.PAID, "Chan Bopha", 22)
    assert (claim.draft.approved, claim.draft.submitted_on) == (riel(60_000), date(2026, 2, 20))
    assert outcome(take("claims", [paid], SETTLED)) == (0, 0, 1, 0, 0)
    wrong = [
        ("", *paid[1:]),
        ("P-9", *paid[1:]),
        (*paid[:1], "Nobody", *paid[2:]),
        (*paid[:8], 95_000, *paid[9:]),
    ]
    refused = take("claims", wrong, SETTLED)
    assert sorted(each.rule for each in refused.problems) == [
        "approved-over-claimed", "person-not-on-policy", "policy-not-known", "policy-not-named",
    ]  # fmt: skip
    Batches(any_database, actor).undo(done.batch or 0)
    _, (claim,) = Insurance(any_database, actor).claims(ClaimFilter())
    assert claim.state is ClaimState.FILED


SENT = ("Client code", "Partner", "Reason of referral", "Referral date", "Consent date",
        "Consent method", "Date seen", "Outcome", "Date closed")  # fmt: skip


def test_partners_list_brings_referrals_and_their_outcomes(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    service = Referrals(any_database, actor)
    service.save_partner(PartnerDraft("CLINIC", "Village clinic", PartnerKind.HEALTH))
    code = code_of(any_database, family.client)
    sent: Row = (code, "Village clinic", "Health", "2026-02-01", "2026-01-30", "Signature")
    done = take("referrals", [sent], SENT[:6])
    assert outcome(done) == (1, 0, 0, 0, 0), done.problems
    heads = ("Client code", "Date seen", "Outcome", "Date closed")
    told: Row = (code, "2026-02-03", "Completed", "2026-02-10")
    assert outcome(take("referrals", [told], heads)) == (0, 1, 0, 0, 0)
    _, (found,) = service.referrals(ReferralFilter())
    assert (found.outcome, found.closed_on, found.reason) == (
        Outcome.HELPED, date(2026, 2, 10), ReferralReason.HEALTH,
    )  # fmt: skip
    assert outcome(take("referrals", [told], heads)) == (0, 0, 1, 0, 0)
    wrong: list[Row] = [
        (code, "Nobody", *sent[2:]),
        (code, *sent[1:3], "2026-02-02", "", ""),
        (code, *sent[1:3], "2026-02-04", *sent[4:], "2026-02-01", "", ""),
    ]
    refused = take("referrals", [(*row, *[""] * (9 - len(row))) for row in wrong], SENT)
    assert [each.rule for each in refused.problems] == [
        "partner-not-known", "referral-without-consent", "before-sending",
    ]  # fmt: skip


MOVED = ("Client code", "Type", "Transaction date", "Amount", "Withdrawal reason", "Receipt")


def test_savings_list_books_deposits_before_what_they_pay_for(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    with write(any_database, actor) as unit:
        unit.create(IncentiveKind, code="savings", name="Savings", is_seed=True,
                    uses_sessions=False, uses_conditions=False, uses_money=True)  # fmt: skip
    Incentives(any_database, actor).save_scheme(
        SchemeDraft(code="FUND", name="Fund", kind="savings", area="social_protection",
                    rule=AmountRule.NONE)
    )  # fmt: skip
    code = code_of(any_database, family.client)
    rows: list[Row] = [
        (code, "Withdrawal", "2026-02-10", 20_000, "Accident", "W-1"),
        (code, "Deposit", "2026-02-01", 30_000, "", "D-1"),
        (code, "Deposit", "2026-02-02", 5_000, "", ""),
        (code, "Deposit", "2026-02-02", 5_000, "", ""),
        (code, "Withdrawal", "2026-02-11", 90_000, "Accident", "W-2"),
    ]
    done = take("savings", rows, MOVED)
    assert outcome(done) == (3, 0, 0, 0, 2), done.problems
    assert sorted(each.rule for each in done.problems) == ["balance-too-low", "entry-twice"]
    service = Savings(any_database, actor)
    (account,) = service.accounts(AccountFilter())
    assert account.balance == riel(15_000)
    assert outcome(take("savings", rows[:3], MOVED)) == (0, 0, 3, 0, 0)
    less = take("savings", [(*rows[1][:3], 10_000, "", "D-1")], MOVED)
    assert [each.rule for each in less.problems] == ["deposit-used"]
    more = take("savings", [(*rows[1][:3], 40_000, "", "D-1")], MOVED)
    assert outcome(more) == (0, 1, 0, 0, 0)
    assert service.accounts(AccountFilter())[0].balance == riel(25_000)
    Batches(any_database, actor).undo(more.batch or 0)
    assert service.accounts(AccountFilter())[0].balance == riel(15_000)


PAID = ("Beneficiary", "Amount", "Payment date", "Payment status", "Transaction ID", "Note")


def test_providers_list_pays_what_is_planned_and_brings_it_back(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    incentives, service = Incentives(any_database, actor), Payments(any_database, actor)
    incentives.give(
        [AwardDraft(scheme_id=family.health, client_id=family.client, on=date(2026, 1, 5),
                    amount=riel(20_000))]
    )  # fmt: skip
    _, (award,) = incentives.awards(AwardFilter())
    service.plan(award.id, plan(riel(20_000), 2, date(2026, 2, 1), 1))
    code = code_of(any_database, family.client)
    first: Row = (code, 10_000, "2026-02-03", "Successful", "T-1", "")
    back: Row = (code, 10_000, "2026-02-09", "Returned", "T-1", "the number is wrong")
    wrong: Row = (code, 7_000, "2026-02-03", "Paid", "T-7", "")
    done = take("payments", [first, wrong], PAID)
    assert outcome(done) == (0, 1, 0, 0, 1), done.problems
    assert [each.rule for each in done.problems] == ["payment-not-planned"]
    assert outcome(take("payments", [first], PAID)) == (0, 0, 1, 0, 0)
    assert outcome(take("payments", [first, back], PAID)) == (0, 1, 1, 0, 0)
    assert outcome(take("payments", [first, back], PAID)) == (0, 0, 2, 0, 0)
    states = [each.state.value for each in service.rows(PaymentFilter())]
    assert states == ["returned", "due"]


SEEN = ("Client code", "Patient name", "Type of visit", "Clinic", "Voucher no", "Date issued",
        "Date of visit", "Cost")  # fmt: skip


def test_providers_list_of_visits_uses_the_vouchers(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    code = code_of(any_database, family.client)
    given: Row = (code, "Chan Bopha", "Check-up", "Village clinic", "V-1", "2026-02-01", "", "")
    assert outcome(take("visits", [given], SEEN)) == (1, 0, 0, 0, 0)
    used: Row = (*given[:6], "2026-02-10", 12_000)
    free: Row = (code, "", "Dental", "Village clinic", "", "", "2026-02-12", 8_000)
    done = take("visits", [used, free, (*used[:6], "2026-01-01", "")], SEEN)
    assert outcome(done) == (1, 1, 0, 0, 1), done.problems
    assert [each.rule for each in done.problems] == ["before-voucher"]
    assert outcome(take("visits", [used, free], SEEN)) == (0, 0, 2, 0, 0)
    # a voucher is good for one visit
    again = take("visits", [(*used[:6], "2026-02-27", 9_000)], SEEN)
    assert [each.rule for each in again.problems] == ["voucher-used"]
    spouse = code_of(any_database, family.spouse)
    taken = take("visits", [(spouse, "", *used[2:])], SEEN)
    assert [each.rule for each in taken.problems] == ["voucher-of-another"]
    total, _ = HealthVisits(any_database, actor).visits(VisitFilter())
    assert total == 2


TOLD = ("Client code", "Child name", "Due date", "Result", "Check date", "Note")


def test_schools_list_says_what_came_of_checks(
    any_database: Database, actor: Actor, family: Family, take
) -> None:
    incentives = Incentives(any_database, actor)
    condition = ConditionDraft(text="Attends school", about_child=True, due_after_days=10,
                               every_months=1, times=2)  # fmt: skip
    incentives.save_scheme(
        SchemeDraft(code="CASH", name="Cash", kind="health_care", area="social_protection",
                    rule=AmountRule.NONE,
                    conditions=(condition,))
    )  # fmt: skip
    scheme = next(each.id for each in incentives.schemes() if each.code == "CASH")
    incentives.give(
        [AwardDraft(scheme_id=scheme, client_id=family.client, on=date(2026, 1, 1),
                    member_id=family.child)]
    )  # fmt: skip
    code = code_of(any_database, family.client)
    rows: list[Row] = [
        (code, "Chan Bopha", "2026-01-31", "Yes", "2026-02-01", ""),
        (code, "Chan Bopha", "2026-02-11", "No", "2026-02-20", "12 of 20 days"),
        (code, "Nobody", "", "Yes", "2026-02-01", ""),
    ]
    done = take("checks", rows, TOLD)
    assert outcome(done) == (0, 2, 0, 0, 1), done.problems
    assert [each.rule for each in done.problems] == ["check-not-due"]
    held = incentives.checks(states=frozenset(CheckState))
    assert [(each.state.value, each.consequence, each.needs_review) for each in held] == [
        ("met", "", False), ("not_met", "", True),
    ]  # fmt: skip
    assert outcome(take("checks", rows[:2], TOLD)) == (0, 0, 2, 0, 0)
    Batches(any_database, actor).undo(done.batch or 0)
    assert len(incentives.checks()) == 2
