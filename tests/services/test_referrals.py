from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.incentives import AwardFilter, SchemeDraft
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.referrals import (
    Outcome,
    PartnerDraft,
    PartnerKind,
    ReferralDraft,
    ReferralFilter,
    ReferralReason,
    ReferralState,
)
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.merges import Merges
from mfdw_desktop.services.referrals import Referrals
from tests.services.incentives_book import Made, write_branch

TODAY = date(2026, 3, 20)
OFFICER = Actor("officer", Role.OFFICER)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Referrals:
    found = Referrals(any_database, actor)
    found.save_partner(PartnerDraft("HC", "Health centre", PartnerKind.HEALTH))
    found.save_partner(PartnerDraft("LO", "Labour office", PartnerKind.LABOUR_OFFICE, "KH03"))
    return found


def sent(
    service: Referrals,
    client: int,
    days: int,
    reason: ReferralReason = ReferralReason.HEALTH,
    **more: object,
) -> int:
    """Send a client so many days ago; return the referral's key."""
    on = TODAY - timedelta(days=days)
    draft = ReferralDraft(
        client_id=client,
        partner_id=service.partner_of("HC").id,
        reason=reason,
        consent_on=on,
        consent_method=ConsentMethod.SIGNATURE,
        sent_on=on,
    )
    changes = service.save(replace(draft, **more))  # type: ignore[arg-type]
    uids = changes.uids
    _, rows = service.referrals(ReferralFilter())
    return next(each.id for each in rows if each.uid in uids)


def test_list_says_what_needs_a_person(service: Referrals, made: Made) -> None:
    late = sent(service, made.target, 31)
    silent = sent(service, made.comparison, 8)
    heard = sent(service, made.comparison, 30)
    service.receive([heard], TODAY)
    sent(service, made.target, 7)
    closed = sent(service, made.target, 60)
    service.close([closed], Outcome.PARTLY, TODAY - timedelta(days=20), "went twice")
    count, rows = service.referrals(ReferralFilter(state=ReferralState.FOLLOW_UP))
    assert (count, {each.id for each in rows}) == (2, {late, silent})
    assert all(each.is_late(TODAY) or each.is_silent(TODAY) for each in rows)
    assert service.referrals(ReferralFilter(state=ReferralState.OPEN))[0] == 4
    (shown,) = service.referrals(ReferralFilter(state=ReferralState.CLOSED))[1]
    assert (shown.outcome, shown.days_open(TODAY)) == (Outcome.PARTLY, 40)
    assert [each.text for each in shown.notes] == ["went twice"]
    assert service.referrals(ReferralFilter(text="Dara"))[0] == 2
    partner = service.partner_of("hc")
    assert (partner.referrals, partner.open) == (5, 4)


def test_days_open_stop_at_the_day_asked_for(service: Referrals, made: Made) -> None:
    key = sent(service, made.target, 10)
    found = service.referral(key)
    assert [found.days_open(found.sent_on + timedelta(days=each)) for each in (-3, 0, 9)] == [
        0, 0, 9,
    ]  # fmt: skip
    service.close([key], Outcome.HELPED, TODAY - timedelta(days=4))
    assert service.referral(key).days_open(TODAY) == 6


def test_restricted_referral_is_hidden_from_an_officer(
    any_database: Database, service: Referrals, made: Made
) -> None:
    key = sent(service, made.target, 40, ReferralReason.CHILD_LABOUR, note="works at night")
    sent(service, made.comparison, 40)
    theirs = Referrals(any_database, OFFICER)
    count, rows = theirs.referrals(ReferralFilter(state=ReferralState.FOLLOW_UP))
    assert count == len(rows) == 2
    hidden = next(each for each in rows if each.id == key)
    assert hidden.is_hidden
    assert (hidden.client_name, hidden.client_code, hidden.partner, hidden.note) == ("",) * 4
    assert (hidden.reason, hidden.member, hidden.client_id) == (None, "", 0)
    assert theirs.referrals(ReferralFilter(client_id=made.target)) == (0, [])
    assert theirs.referrals(ReferralFilter(text="KH03-00001")) == (0, [])
    for act in (
        lambda: theirs.close([key], Outcome.HELPED, TODAY),
        lambda: theirs.add_note(key, TODAY, "x"),
        lambda: theirs.remove([key]),
    ):
        with pytest.raises(RefusedError, match="referral-restricted"):
            act()
    lines = Clients(any_database, OFFICER).history(made.target)
    assert not [each for each in lines if each.kind == "referral"]


def test_referral_of_a_linkage_scheme_is_an_award_once(
    any_database: Database, actor: Actor, service: Referrals, made: Made
) -> None:
    incentives = Incentives(any_database, actor)
    with write(any_database, actor) as unit:
        unit.create(
            IncentiveKind, code="linkage", name="Linkage", is_seed=True, uses_sessions=False,
            uses_conditions=False, uses_money=False,
        )  # fmt: skip
    incentives.save_scheme(
        SchemeDraft("LINK", "Health linkage", kind="linkage", area="child_labour",
                    rule=AmountRule.NONE)
    )  # fmt: skip
    (scheme,) = service.schemes()
    key = sent(service, made.target, 3, scheme_id=scheme.id)
    total, rows = incentives.awards(AwardFilter(client_id=made.target))
    assert (total, rows[0].on) == (1, TODAY - timedelta(days=3))
    assert service.referral(key).scheme == "Health linkage"
    changes = service.remove([key])
    assert incentives.awards(AwardFilter(client_id=made.target))[0] == 0
    assert changes.edit is not None
    Batches(any_database, actor).undo_edit(changes.edit)
    assert incentives.awards(AwardFilter(client_id=made.target))[0] == 1
    assert service.referral(key).award_id == rows[0].id


def test_nothing_is_stored_without_consent(service: Referrals, made: Made) -> None:
    with pytest.raises(InvalidError):
        sent(service, made.target, 3, consent_on=None)
    assert service.referrals(ReferralFilter())[0] == 0


def test_partner_in_use_stays_and_codes_are_unique(service: Referrals, made: Made) -> None:
    sent(service, made.target, 3)
    partner = service.partner_of("HC")
    with pytest.raises(RefusedError, match="partner-in-use"):
        service.remove_partner(partner.id)
    with pytest.raises(RefusedError, match="partner-code-taken"):
        service.save_partner(PartnerDraft("HC", "Another"))
    service.remove_partner(service.partner_of("LO").id)
    assert [each.code for each in service.partners()] == ["HC"]


def test_merge_carries_referrals_and_unmerge_gives_them_back(
    any_database: Database, actor: Actor, service: Referrals, made: Made
) -> None:
    mine = sent(service, made.target, 5)
    theirs = sent(service, made.comparison, 9)
    merges = Merges(any_database, actor)
    merged = merges.merge(made.target, made.comparison)
    both = ReferralFilter(client_id=made.target)
    assert {each.id for each in service.referrals(both)[1]} == {mine, theirs}
    assert merged.batch is not None
    merges.unmerge(merged.batch)
    assert {each.id for each in service.referrals(both)[1]} == {mine}
