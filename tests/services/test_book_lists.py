"""Lists of an insurer and of a partner: stored once, brought up to date, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimFilter, ClaimState
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.referrals import (
    Outcome,
    PartnerDraft,
    PartnerKind,
    ReferralFilter,
    ReferralReason,
)
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.referrals import Referrals
from tests.services.imports_book import Row, outcome, write_rows
from tests.services.insurance_book import Family, riel, write_family

CLIENT = "KH03-00001-A"
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
    wrong = [("P-9", *paid[1:]), (*paid[:1], "Nobody", *paid[2:]), (*paid[:8], 95_000, *paid[9:])]
    refused = take("claims", wrong, SETTLED)
    assert sorted(each.rule for each in refused.problems) == [
        "approved-over-claimed", "person-not-on-policy", "policy-not-known",
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
