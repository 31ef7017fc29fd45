"""The paper and the page of a client say who is insured, and what came of her claims."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimDraft
from mfdw_desktop.domain.health_care import VisitDraft
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.reporting.document import Table
from mfdw_desktop.services import paper_sheets
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.insurance import Insurance
from tests.services.insurance_book import TODAY, Family, first_policy, write_family


@pytest.fixture
def family(database: Database, actor: Actor) -> Family:
    made = write_family(database, actor)
    policy = first_policy(Insurance(database, actor), made)
    Insurance(database, actor).save_claim(
        ClaimDraft(policy_id=policy, happened_on=date(2026, 2, 1), filed_on=date(2026, 2, 5))
    )
    HealthVisits(database, actor).save(
        VisitDraft(client_id=made.client, visited_on=date(2026, 3, 1), diagnosis="asthma")
    )
    return made


def words_of(table: Table) -> str:
    return " ".join(str(cell) for row in table.rows for cell in row.cells)


def test_client_paper_has_policies_claims_and_visits_without_what_was_found(
    database: Database, actor: Actor, family: Family
) -> None:
    request = PaperRequest(PaperKind.CLIENT, "KH03", client="KH03-00001-E")
    document = paper_sheets.document(database, actor, request, "en", ())
    said = " ".join(words_of(each) for each in document.blocks if isinstance(each, Table))
    assert "MHM-1" in said
    assert "Documents wanted" in said
    assert "Check-up" in said
    assert "asthma" not in said


def test_every_member_of_the_household_knows_her_policy(
    database: Database, actor: Actor, family: Family
) -> None:
    clients = Clients(database, actor)
    for client in (family.client, family.spouse):
        detail = clients.detail(client)
        assert set(detail.covered) == set(family.lines)
        assert set(detail.covered.values()) == {"MHM-1"}
        assert detail.is_insured(TODAY)
