"""Rules of a client's form, status and consents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import clients
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientStatus,
    ExternalId,
    Sex,
    StatusChange,
    StatusReason,
)
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentMethod,
    ConsentScope,
    ConsentState,
    consent_state,
)

TODAY = date(2026, 11, 24)
GOOD = ClientDraft(
    name="Keo Sopheap",
    native_name="កែវ សុភាព",
    sex=Sex.FEMALE,
    birth_on=date(1991, 4, 3),
    phone="012 345 678",
    centre_id=1,
    joined_on=date(2025, 1, 1),
    consents=(Consent(ConsentScope.SERVICE, date(2025, 1, 1)),),
)


def rules(draft: ClientDraft) -> set[str]:
    return {each.rule for each in clients.validate(draft, TODAY)}


def test_good_draft_has_no_problem():
    assert clients.validate(GOOD, TODAY) == []


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"name": " ", "native_name": ""}, "name-missing"),
        ({"name": "Sok 2"}, "name-with-digits"),
        ({"sex": Sex.UNKNOWN}, "sex-missing"),
        ({"birth_on": None}, "birth-missing"),
        ({"birth_on": date(2027, 1, 1)}, "birth-in-future"),
        ({"birth_on": date(1900, 1, 1)}, "age-too-high"),
        ({"birth_on": date(2015, 1, 1)}, "age-too-low"),
        ({"phone": "012 345 6"}, "phone-too-short"),
        ({"phone": "012 ask her"}, "phone-letters"),
        ({"phone": "1" * 16}, "phone-too-long"),
        ({"joined_on": date(2027, 1, 1)}, "day-in-future"),
        ({"joined_on": date(1990, 1, 1)}, "joined-before-birth"),
        ({"centre_id": None}, "centre-missing"),
        ({"external_ids": (ExternalId("national", "999"),)}, "id-placeholder"),
        ({"external_ids": (ExternalId("national", " "),)}, "id-empty"),
        ({"external_ids": (ExternalId("a", "12x"), ExternalId("a", "13x"))}, "id-type-twice"),
        (
            {"consents": (Consent(ConsentScope.SERVICE, TODAY, ConsentMethod.VERBAL),)},
            "consent-without-witness",
        ),
        ({"consents": (Consent(ConsentScope.SURVEY, TODAY),)}, "consent-service-missing"),
        ({"consents": (Consent(ConsentScope.SERVICE, date(2027, 1, 1)),)}, "consent-in-future"),
    ],
)
def test_validate_of_a_wrong_field_names_the_rule(changed: dict[str, object], rule: str):
    draft = replace(GOOD, **changed)  # type: ignore[arg-type]
    assert rules(draft) == {rule}


def test_client_to_complete_needs_no_name_or_birth():
    assert rules(ClientDraft(status=ClientStatus.TO_COMPLETE)) == set()


def test_native_digits_in_a_phone_are_digits():
    assert rules(replace(GOOD, phone="០១២ ៣៤៥ ៦៧៨")) == set()


@pytest.mark.parametrize(
    ("current", "change", "rule"),
    [
        (ClientStatus.ACTIVE, StatusChange(ClientStatus.LEFT, StatusReason.MOVED, TODAY), ""),
        (
            ClientStatus.ACTIVE,
            StatusChange(ClientStatus.TO_COMPLETE, StatusReason.OTHER, TODAY),
            "status-change-impossible",
        ),
        (
            ClientStatus.ACTIVE,
            StatusChange(ClientStatus.DECEASED, StatusReason.MOVED, TODAY),
            "reason-does-not-fit",
        ),
        (
            ClientStatus.LEFT,
            StatusChange(ClientStatus.ACTIVE, StatusReason.RETURNED, date(2020, 1, 1)),
            "before-joining",
        ),
        (
            ClientStatus.LEFT,
            StatusChange(ClientStatus.ACTIVE, StatusReason.RETURNED, date(2027, 1, 1)),
            "day-in-future",
        ),
    ],
)
def test_validate_change_of_status(current: ClientStatus, change: StatusChange, rule: str):
    problems = clients.validate_change(change, current, date(2025, 1, 1), today=TODAY)
    assert [each.rule for each in problems] == ([rule] if rule else [])


def test_every_status_can_be_left_and_has_reasons():
    for status in ClientStatus:
        assert clients.TRANSITIONS[status]
        assert all(clients.TRANSITIONS[status].values())


def test_consent_state_counts_what_holds_on_the_day():
    given = tuple(Consent(scope, date(2025, 1, 1)) for scope in ConsentScope)
    withdrawn = (*given[:2], replace(given[2], withdrawn_on=date(2026, 1, 1)))
    assert consent_state(given, TODAY) is ConsentState.ALL
    assert consent_state(given[:1], TODAY) is ConsentState.SOME
    assert consent_state((), TODAY) is ConsentState.NONE
    assert consent_state(withdrawn, date(2025, 12, 31)) is ConsentState.ALL
    assert consent_state(withdrawn, date(2026, 1, 1)) is ConsentState.WITHDRAWN


def test_filter_is_open_until_something_is_asked():
    assert ClientFilter(descending=True).is_open
    assert not ClientFilter(text="sok").is_open
