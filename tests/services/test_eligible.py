from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.eligibility import Comparison, Eligibility, EligibilityRule, Fact
from mfdw_desktop.domain.households import MemberDraft
from mfdw_desktop.domain.national_ages import NationalAges
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.eligible import Eligible
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.organisation import Organisation
from tests.services.incentives_book import Made, award, scheme_of, write_branch


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


def test_who_may_have_it_and_has_not_had_it(
    any_database: Database, actor: Actor, made: Made, tmp_path: Path
) -> None:
    service, eligible = Incentives(any_database, actor), Eligible(any_database, actor)
    women = Eligibility((EligibilityRule(Fact.SEX, Comparison.IS, "female"),))
    scheme = scheme_of(service, eligibility=women)
    everybody = scheme_of(service, code="ALL")
    study = scheme_of(service, code="STUDY", innovation_id=made.innovation)
    assert [each.client_id for each in eligible.listed("reb")] == [made.target]
    assert {each.client_id for each in eligible.listed("ALL")} == {made.target, made.comparison}
    assert [each.client_id for each in eligible.listed("STUDY", "KH03")] == [made.target]
    service.give([award(each, made.target) for each in (scheme, everybody, study)])
    assert eligible.listed("REB") == []
    assert [each.client_id for each in eligible.listed("ALL")] == [made.comparison]
    assert eligible.export(tmp_path / "e.csv", "ALL") == 1
    assert "KH03-00002-C" in (tmp_path / "e.csv").read_text("utf-8-sig")
    with pytest.raises(RefusedError, match="scheme-unknown"):
        eligible.listed("NONE")


def test_school_age_is_that_of_the_settings(
    any_database: Database, actor: Actor, made: Made
) -> None:
    parts, settings = ClientParts(any_database, actor), Organisation(any_database, actor)
    parts.save_member(made.target, MemberDraft("Boran", birth_on=date(2009, 1, 1)))
    child = Eligibility((EligibilityRule(Fact.SCHOOL_CHILDREN, Comparison.AT_LEAST, "1"),))
    scheme_of(Incentives(any_database, actor), eligibility=child)
    eligible = Eligible(any_database, actor)
    assert [each.client_id for each in eligible.listed("REB")] == [made.target]
    changes = settings.save_ages(NationalAges(school_until=16))
    assert eligible.listed("REB") == []
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert len(eligible.listed("REB")) == 1
