"""Both clients of a merge have loans, savings, documents, policies and the same innovation."""

from __future__ import annotations

from datetime import date

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area, Enrolment, IncentiveKind, Innovation
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter, SchemeDraft
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.loans import LoanDraft, LoanFilter
from mfdw_desktop.domain.payments import PaymentFilter, plan
from mfdw_desktop.domain.savings import AccountFilter, EntryDraft
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.documents import Documents
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.loans import Loans
from mfdw_desktop.services.merges import Merges
from mfdw_desktop.services.payments import Payments
from mfdw_desktop.services.savings import Savings
from tests.domain.files import PDF, PNG
from tests.services.insurance_book import Family, policy_of, riel, write_family


def fill(database: Database, actor: Actor, family: Family) -> None:
    """Give each of the two clients one of everything."""
    with write(database, actor) as unit:
        unit.create(IncentiveKind, code="savings", name="Savings", is_seed=True,
                    uses_sessions=False, uses_conditions=False, uses_money=True)  # fmt: skip
        area = unit.create(Area, code="risk", name="Risk").id
        innovation = unit.create(Innovation, area_id=area, code="INN-9", level="client",
                                 name="A second innovation", phase="implementation").id  # fmt: skip
        for client, begun in ((family.client, date(2025, 1, 1)), (family.spouse, date(2025, 6, 1))):
            unit.create(Enrolment, innovation_id=innovation, branch_id=family.branch,
                        client_id=client, arm="target", enrolled_on=begun)  # fmt: skip
    incentives = Incentives(database, actor)
    incentives.save_scheme(
        SchemeDraft(code="FUND", name="Fund", kind="savings", area="social_protection",
                    rule=AmountRule.NONE)
    )  # fmt: skip
    fund = next(each.id for each in incentives.schemes() if each.code == "FUND")
    for at, client in enumerate((family.client, family.spouse), 1):
        Savings(database, actor).book(
            EntryDraft(client, fund, on=date(2026, 1, 5), amount=riel(1_000 * at))
        )
        ClientParts(database, actor).save_loan(
            client, LoanDraft(f"L-{at}", principal=riel(500_000), disbursed_on=date(2026, 1, 1))
        )
        paper = ("bill.pdf", PDF) if at == 1 else ("card.png", PNG)
        Documents(database, actor).add_bytes(client, *paper)
        incentives.give([AwardDraft(scheme_id=family.health, client_id=client,
                                    on=date(2026, 1, 5), amount=riel(20_000))])  # fmt: skip
        _, (award, *_) = incentives.awards(AwardFilter(client_id=client, scheme_id=family.health))
        Payments(database, actor).plan(award.id, plan(riel(20_000), 2, date(2026, 2, 1), 1))
    Insurance(database, actor).save_policy(policy_of(family))
    Insurance(database, actor).save_policy(
        policy_of(family, client_id=family.spouse, number="MHM-2")
    )


def counts(database: Database, actor: Actor, client: int) -> tuple[int, ...]:
    """Return loans, documents, accounts, payments, policies and enrolments of a client."""
    query = Enrolment.__table__.select().where(
        Enrolment.client_id == client, Enrolment.deleted_at.is_(None)
    )
    with database.read() as connection:
        enrolled = len(connection.execute(query).all())
    return (
        Loans(database, actor).rows(LoanFilter(client_id=client), limit=10)[0],
        len(Documents(database, actor).of(client)),
        len(Savings(database, actor).accounts(AccountFilter(client_id=client))),
        len(Payments(database, actor).rows(PaymentFilter(client_id=client))),
        Insurance(database, actor).policies(PolicyFilter(client_id=client))[0],
        enrolled,
    )


def test_everything_of_both_is_kept_and_comes_apart_again(database: Database, actor: Actor) -> None:
    family = write_family(database, actor)
    fill(database, actor, family)
    merges = Merges(database, actor)
    each = (1, 1, 1, 2, 1, 1)
    assert counts(database, actor, family.client) == each
    assert counts(database, actor, family.spouse) == each
    with database.read() as connection:
        before = content_hash(connection)
    changes = merges.merge(family.client, family.spouse)
    assert counts(database, actor, family.client) == (2, 2, 2, 4, 2, 1)
    assert counts(database, actor, family.spouse) == (0,) * 6
    query = Enrolment.__table__.select().where(Enrolment.deleted_at.is_(None))
    with database.read() as connection:
        (enrolment,) = connection.execute(query).all()
    assert enrolment.enrolled_on == date(2025, 1, 1)
    found = Savings(database, actor).accounts(AccountFilter(client_id=family.client))
    assert sorted(one.balance.minor for one in found) == [100_000, 200_000]
    assert merges.unmerge(changes.batch or 0).is_complete
    with database.read() as connection:
        assert content_hash(connection) == before
    assert counts(database, actor, family.spouse) == each
