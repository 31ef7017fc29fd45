"""The invented branch: what it is made from, before any database."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mfdw_desktop.domain import demo_words, incentives, kinds
from mfdw_desktop.domain.clients import ClientDraft, ClientStatus, validate
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.demo_answers import make_interviews
from mfdw_desktop.domain.demo_life import make_life
from mfdw_desktop.domain.demo_people import make_client
from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.demo_schemes import SCHEMES
from mfdw_desktop.domain.duplicates import Band, Person, score
from mfdw_desktop.domain.incentives import SchemeDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.names import match_key
from mfdw_desktop.domain.problems import blocking
from mfdw_desktop.domain.programme import Arm

TODAY = date(2026, 3, 20)
PLAN = Plan(400, 1, TODAY)


@pytest.mark.parametrize(
    "listed", [demo_words.FAMILY_NAMES, demo_words.WOMEN, demo_words.MEN, demo_words.DISTRICTS]
)
def test_words_stand_in_two_scripts_and_once(listed: tuple[tuple[str, str], ...]):
    assert len({latin for latin, _ in listed}) == len(listed)
    for latin, khmer in listed:
        assert latin.replace(" ", "").isascii()
        assert all("\u1780" <= letter <= "\u17ff" for letter in khmer), latin


def test_places_differ_until_all_pairs_were_given():
    assert len({demo_words.place(number) for number in range(176)}) == 176
    assert demo_words.place(176) == demo_words.place(0)


def test_schemes_are_valid_and_cover_the_eight_kinds():
    for each in SCHEMES:
        draft = SchemeDraft(
            each.code,
            each.name,
            kind=each.kind,
            area=each.area,
            rule=each.rule,
            amount=Money(each.amount, CURRENCY) if each.amount else None,
            share_percent=each.share_percent,
            conditions=each.conditions,
        )
        assert incentives.validate_scheme(draft) == []
    assert {each.kind for each in SCHEMES} == {each.code for each in kinds.SEED_KINDS}


def test_arms_are_drawn_half_and_half():
    arms = [PLAN.arm(centre) for centre in range(PLAN.centres)]
    assert arms.count(Arm.TARGET) == arms.count(Arm.COMPARISON) == 10


def test_clients_would_pass_the_form():
    for number in range(PLAN.clients):
        each = make_client(PLAN, number)
        draft = ClientDraft(
            name=each.name,
            native_name=each.native_name,
            sex=each.sex,
            birth_on=each.birth_on,
            phone=each.phone,
            joined_on=each.joined_on,
            status=each.status,
        )
        assert blocking(validate(draft, TODAY)) == [], number


def test_repeated_clients_would_be_found_as_duplicates():
    twice = [each for each in range(PLAN.clients) if PLAN.original_of(each) is not None]
    assert len(twice) >= 5
    for number in twice:
        original = PLAN.original_of(number)
        assert original is not None
        people = [
            Person(
                name=each.name,
                native_name=each.native_name,
                sex=each.sex,
                birth_on=each.birth_on,
                birth_estimated=each.birth_estimated,
                village=each.village,
                relative_name=each.relative_name,
                phone=each.phone,
            )
            for each in (make_client(PLAN, original), make_client(PLAN, number))
        ]
        assert people[0].name != people[1].name
        assert score(people[0], people[1]).band is not Band.HIDDEN
        assert match_key(people[1].name)


@given(st.integers(1, 3000), st.integers(0, 10**6), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
@settings(max_examples=40, deadline=None)
def test_any_plan_gives_clients_with_days_in_order(clients: int, seed: int, today: date):
    plan = Plan(clients, seed, today)
    for number in range(0, clients, max(clients // 25, 1)):
        client = make_client(plan, number)
        life, interviews = make_life(plan, client), make_interviews(plan, client)
        if client.status is ClientStatus.TO_COMPLETE:
            assert not life.loans
            assert len(interviews) == 1
            continue
        assert client.joined_on is not None
        assert client.joined_on < today
        assert client.left_on is None or client.joined_on < client.left_on <= today
        assert all(client.joined_on <= each.on <= today for each in life.awards)
        assert all(each.on <= today for each in interviews)
        checks = [check for award in life.awards for check in award.checks]
        assert all(
            (check.state is CheckState.DUE) == (check.checked_on is None) for check in checks
        )


def test_what_lies_before_this_month_is_the_same_on_every_day_of_it():
    first, last = Plan(90, 3, date(2026, 3, 1)), Plan(90, 3, date(2026, 3, 31))
    for number in range(90):
        one, other = make_client(first, number), make_client(last, number)
        assert one == other
        early = [each.on for each in make_life(first, one).awards]
        late = [each.on for each in make_life(last, other).awards]
        assert late[: len(early)] == early
