"""A branch with a family and schemes of insurance and health care, for the tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area, Client, IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.domain.incentives import SchemeDraft
from mfdw_desktop.domain.insurance import InsuredDraft, PolicyDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from tests.database.book import new_client, write_book

NOW = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
TODAY = date(2026, 3, 20)
STARTS, ENDS = date(2026, 1, 1), date(2026, 12, 31)


def riel(units: int) -> Money:
    """Return an amount in whole riel."""
    return Money(units * 100, "KHR")


@dataclass(frozen=True)
class Family:
    """The keys of what was made."""

    branch: int
    client: int
    spouse: int
    """A second client of the same household."""
    child: int
    """Line of the roster."""
    lines: tuple[int, int, int]
    """Of the client, of the second client, of the child."""
    insurance: int
    """A scheme with a fixed share for each person."""
    health: int


def write_family(database: Database, actor: Actor) -> Family:
    """Write two clients of one household with a child, and the schemes."""
    database.clock = lambda: NOW
    book = write_book(database, actor)
    with write(database, actor) as unit:
        for code, name in (("insurance", "Microinsurance"), ("health_care", "Health care")):
            unit.create(
                IncentiveKind, code=code, name=name, is_seed=True, uses_sessions=False,
                uses_conditions=False, uses_money=True,
            )  # fmt: skip
        unit.create(Area, code="social_protection", name="Social protection")
        spouse = new_client(unit, book.branch, "KH03-00002-C", "Chan Dara")
    clients, incentives = Clients(database, actor), Incentives(database, actor)
    parts = ClientParts(database, actor)
    for name, relation in (("Chan Dara", Relation.SPOUSE), ("Chan Bopha", Relation.CHILD)):
        parts.save_member(
            book.client,
            MemberDraft(
                name=name, relation=relation,
                sex=Sex.MALE if relation is Relation.SPOUSE else Sex.FEMALE,
                birth_on=date(2015, 5, 1) if relation is Relation.CHILD else date(1990, 1, 1),
            ),
        )  # fmt: skip
    # the client's own line is made with the first of them
    named = {each.name: each.id for each in clients.detail(book.client).household}
    lines = (named["Sok Chanthy"], named["Chan Dara"], named["Chan Bopha"])
    with write(database, actor) as unit:
        row = unit.connection.execute(
            Client.__table__.select().where(Client.id == book.client)
        ).one()
        unit.update(Client, spouse, household_id=row.household_id)
        _link(unit, lines[1], spouse)
    for code, kind, rule, amount in (
        ("HEALTH", "insurance", AmountRule.FIXED, riel(8_000)),
        ("VOUCHER", "health_care", AmountRule.FIXED, riel(20_000)),
    ):
        incentives.save_scheme(
            SchemeDraft(
                code=code, name=code.title(), kind=kind, area="social_protection", rule=rule,
                amount=amount, partner="Mekong Mutual",
            )
        )  # fmt: skip
    keys = {each.code: each.id for each in incentives.schemes()}
    return Family(
        book.branch, book.client, spouse, lines[2], lines, keys["HEALTH"], keys["VOUCHER"]
    )


def _link(unit: object, line: int, client: int) -> None:
    from mfdw_desktop.database.models import HouseholdMember

    unit.update(HouseholdMember, line, client_id=client)  # type: ignore[attr-defined]


def policy_of(family: Family, **fields: object) -> PolicyDraft:
    """Return a policy for the whole family."""
    values: dict[str, object] = {
        "client_id": family.client,
        "scheme_id": family.insurance,
        "number": "MHM-1",
        "insurer": "Mekong Mutual",
        "starts_on": STARTS,
        "ends_on": ENDS,
        "premium": riel(36_000),
        "client_share": riel(12_000),
        "paid_on": date(2026, 1, 5),
        "persons": tuple(InsuredDraft(member_id=each) for each in family.lines),
    }
    return PolicyDraft(**{**values, **fields})  # type: ignore[arg-type]


def first_policy(service: Insurance, family: Family, **fields: object) -> int:
    """Save a policy and return its id."""
    from mfdw_desktop.domain.insurance import PolicyFilter

    service.save_policy(policy_of(family, **fields))
    return service.policies(PolicyFilter())[1][0].id
