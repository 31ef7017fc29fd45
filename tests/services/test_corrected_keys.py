"""Lists of the book again, after the cells by which their rows name a record were put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimFilter
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter, SchemeDraft
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.payments import PaymentFilter, plan
from mfdw_desktop.domain.referrals import PartnerDraft, PartnerKind, ReferralFilter
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services import intake
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.payments import Payments
from mfdw_desktop.services.referrals import Referrals, draft_of
from mfdw_desktop.services.savings import Savings
from tests.services import in_process
from tests.services.imports_book import Row, outcome, write_rows
from tests.services.insurance_book import Family, riel, write_family
from tests.services.test_book_lists import (
    MEMBERS,
    MOVED,
    PAID,
    SEEN,
    SENT,
    SETTLED,
    TOLD,
    code_of,
    members,
)

Take = Callable[..., ImportResult]


@pytest.fixture
def family(any_database: Database, actor: Actor, monkeypatch: pytest.MonkeyPatch) -> Family:
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)
    return write_family(any_database, actor)


@pytest.fixture
def take(any_database: Database, actor: Actor, family: Family, tmp_path: Path) -> Take:
    def run(kind: str, rows: list[Row], heads: tuple[str, ...], **fixed: Any) -> ImportResult:
        path = write_rows(tmp_path / f"{kind}.csv", rows, heads)
        fixes = [{"row_key": "*", "column": heads[int(at[1:])], "from": old, "to": new}
                 for at, (old, new) in fixed.items()]  # fmt: skip
        recipe = {"format": "mfdw-recipe-1", "fixes": fixes} if fixes else None
        return ListImports(any_database, actor).run(kind, path, ImportOptions(recipe=recipe))

    return run


def again(take: Take, kind: str, row: Row, changed: Row, heads: tuple[str, ...]) -> None:
    """Bring the row as it was, then changed, then both again: it is the same record."""
    for brought, expected in (
        (row, (0, 0, 1, 0, 0)), (changed, (0, 1, 0, 0, 0)), (changed, (0, 0, 1, 0, 0)),
    ):  # fmt: skip
        done = take(kind, [brought], heads)
        assert (outcome(done), done.problems) == (expected, ())


@pytest.mark.parametrize("is_by_hand", [True, False], ids=["by hand", "plan page"])
def test_visit_whose_day_was_put_right(
    any_database: Database, actor: Actor, family: Family, take: Take, *, is_by_hand: bool
) -> None:
    service = HealthVisits(any_database, actor)
    code = code_of(any_database, family.client)
    row: Row = (code, "", "Dental", "Clinic", "", "", "2026-02-12", 8000)
    if is_by_hand:
        take("visits", [row], SEEN)
        (made,) = service.visits(VisitFilter())[1]
        service.save(replace(made.draft, visited_on=date(2026, 2, 21)), made.id)
    else:
        take("visits", [row], SEEN, c6=("2026-02-12", "2026-02-21"))
    again(take, "visits", row, (*row[:7], 9000), SEEN)
    (made,) = service.visits(VisitFilter())[1]
    assert (made.draft.visited_on, made.draft.cost) == (date(2026, 2, 21), riel(9000))


def test_policy_and_claim_whose_number_premium_and_day_were_put_right(
    any_database: Database, actor: Actor, family: Family, take: Take
) -> None:
    service = Insurance(any_database, actor)
    rows = members(code_of(any_database, family.client))
    take("policies", rows, MEMBERS)
    filed: Row = ("P-1", "Chan Bopha", "Hospitalisation", "2026-02-01", "2026-02-03", 90_000)
    take("claims", [filed], SETTLED[:6])

    (policy,) = service.policies(PolicyFilter())[1]
    draft = replace(policy.draft, number="P-7", insurer="Another", starts_on=date(2026, 1, 5))
    service.save_policy(draft, policy.id)
    (claim,) = service.claims(ClaimFilter())[1]
    service.save_claim(replace(claim.draft, happened_on=date(2026, 2, 2)), claim.id)

    again(take, "claims", filed, (*filed[:5], 80_000), SETTLED[:6])
    (claim,) = service.claims(ClaimFilter())[1]
    assert (claim.draft.happened_on, claim.draft.claimed) == (date(2026, 2, 2), riel(80_000))
    done = take("policies", rows, MEMBERS)
    assert (outcome(done), done.problems) == ((0, 0, 3, 0, 0), ())
    changed = [(*row[:4], "2026-11-30", *row[5:]) for row in rows]
    assert outcome(take("policies", changed, MEMBERS)) == (0, 1, 2, 0, 0)
    assert outcome(take("policies", changed, MEMBERS)) == (0, 0, 3, 0, 0)
    (policy,) = service.policies(PolicyFilter())[1]
    assert (policy.number, policy.insurer, policy.starts_on, policy.ends_on) == (
        "P-7", "Another", date(2026, 1, 5), date(2026, 11, 30),
    )  # fmt: skip


def test_policy_whose_terms_were_put_right_keeps_them(
    any_database: Database, actor: Actor, family: Family, take: Take
) -> None:
    service = Insurance(any_database, actor)
    heads = (*MEMBERS[:5], "Premium")
    row: Row = ("P-1", code_of(any_database, family.client), "", *members("")[0][3:5], 30_000)
    take("policies", [row], heads)
    (policy,) = service.policies(PolicyFilter())[1]
    service.save_policy(replace(policy.draft, premium=riel(36_000)), policy.id)
    again(take, "policies", row, (*row[:4], "2026-11-30", 30_000), heads)
    (policy,) = service.policies(PolicyFilter())[1]
    assert (policy.premium, policy.ends_on) == (riel(36_000), date(2026, 11, 30))


def test_referral_whose_day_was_put_right(
    any_database: Database, actor: Actor, family: Family, take: Take
) -> None:
    service = Referrals(any_database, actor)
    service.save_partner(PartnerDraft("CLINIC", "Village clinic", PartnerKind.HEALTH))
    code = code_of(any_database, family.client)
    row: Row = (code, "Village clinic", "Health", "2026-02-01", "2026-01-30", "Signature", "")
    take("referrals", [row], SENT[:7])
    (made,) = service.referrals(ReferralFilter())[1]
    service.save(replace(draft_of(made), sent_on=date(2026, 2, 5)), made.id)
    again(take, "referrals", row, (*row[:6], "2026-02-08"), SENT[:7])
    (made,) = service.referrals(ReferralFilter())[1]
    assert (made.sent_on, made.received_on) == (date(2026, 2, 5), date(2026, 2, 8))


@pytest.mark.parametrize("receipt", ["D-1", ""])
def test_deposit_whose_day_or_amount_was_put_right(
    any_database: Database, actor: Actor, family: Family, take: Take, receipt: str
) -> None:
    with_savings(any_database, actor)
    code = code_of(any_database, family.client)
    heads = (*MOVED, "Note")
    row: Row = (code, "Deposit", "2026-02-01", 30_000, "", receipt, "")
    take("savings", [row], heads, c2=("2026-02-01", "2026-02-10"), c3=("30000", "20000"))
    again(take, "savings", row, (*row[:6], "In coins"), heads)
    (account,) = Savings(any_database, actor).accounts(AccountFilter())
    assert account.balance == riel(20_000)


def with_savings(database: Database, actor: Actor) -> None:
    from mfdw_desktop.database.models import IncentiveKind
    from mfdw_desktop.database.writing import write

    with write(database, actor) as unit:
        unit.create(IncentiveKind, code="savings", name="Savings", is_seed=True,
                    uses_sessions=False, uses_conditions=False, uses_money=True)  # fmt: skip
    Incentives(database, actor).save_scheme(
        SchemeDraft(code="FUND", name="Fund", kind="savings", area="social_protection",
                    rule=AmountRule.NONE)
    )  # fmt: skip


@pytest.mark.parametrize("said", ["T-1", ""])
def test_payment_whose_number_or_day_was_put_right_pays_no_second_one(
    any_database: Database, actor: Actor, family: Family, take: Take, said: str
) -> None:
    incentives, service = Incentives(any_database, actor), Payments(any_database, actor)
    draft = AwardDraft(scheme_id=family.health, client_id=family.client, on=date(2026, 1, 5),
                       amount=riel(20_000))  # fmt: skip
    incentives.give([draft])
    _, (award,) = incentives.awards(AwardFilter())
    service.plan(award.id, plan(riel(20_000), 2, date(2026, 2, 1), 1))
    row: Row = (code_of(any_database, family.client), 10_000, "2026-02-03", "Successful", said, "")
    fixed = {"c2": ("2026-02-03", "2026-02-04"), **({"c4": (said, "T-9")} if said else {})}
    assert outcome(take("payments", [row], PAID, **fixed)) == (0, 1, 0, 0, 0)
    again(take, "payments", row, (*row[:5], "By telephone"), PAID)
    first, second = service.rows(PaymentFilter())
    assert (first.state.value, first.paid_on, first.reference, second.state.value) == (
        "paid", date(2026, 2, 4), "T-9" if said else "", "due",
    )  # fmt: skip


def test_check_whose_day_was_put_right_is_no_second_one(
    any_database: Database, actor: Actor, family: Family, take: Take
) -> None:
    incentives = Incentives(any_database, actor)
    condition = ConditionDraft(text="Attends school", about_child=True, due_after_days=10,
                               every_months=1, times=2)  # fmt: skip
    incentives.save_scheme(
        SchemeDraft(code="CASH", name="Cash", kind="health_care", area="social_protection",
                    rule=AmountRule.NONE, conditions=(condition,))
    )  # fmt: skip
    scheme = next(each.id for each in incentives.schemes() if each.code == "CASH")
    draft = AwardDraft(scheme_id=scheme, client_id=family.client, on=date(2026, 1, 1),
                       member_id=family.child)  # fmt: skip
    incentives.give([draft])
    row: Row = (code_of(any_database, family.client), "Chan Bopha", "", "Yes", "2026-02-01", "")
    assert outcome(take("checks", [row], TOLD)) == (0, 1, 0, 0, 0)
    first = next(each for each in incentives.checks(states=frozenset(CheckState))
                 if each.state is CheckState.MET)  # fmt: skip
    right = CheckDraft(CheckState.MET, date(2026, 2, 3), first.evidence, "", "")
    incentives.write_check([first.id], right)
    again(take, "checks", row, (*row[:5], "Every day"), TOLD)
    held = incentives.checks(states=frozenset(CheckState))
    assert sorted((each.state.value, str(each.checked_on), each.note) for each in held) == [
        ("due", "None", ""), ("met", "2026-02-03", "Every day"),
    ]  # fmt: skip
