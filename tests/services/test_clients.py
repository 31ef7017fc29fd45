"""Clients as use cases, on SQLite and on PostgreSQL: lists, enrolment, edits, undo."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Area,
    Centre,
    ClientGroup,
    Innovation,
    Questionnaire,
    Staff,
    SurveyRound,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientSort,
    ClientStatus,
    ExternalId,
    StatusChange,
    StatusReason,
)
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentMethod,
    ConsentScope,
    ConsentState,
)
from mfdw_desktop.domain.enterprises import EnterpriseDraft
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.domain.loans import LoanDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.transfers import TransferDraft
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from tests.database.book import Book, write_book

NOW = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
TODAY = date(2026, 3, 20)
SOPHEA = ClientDraft(
    name="Keo Sophea",
    native_name="កែវ សុភា",
    sex=Sex.FEMALE,
    birth_on=date(1991, 4, 3),
    phone="012 345 678",
    village="Prey Tnaot",
)


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    any_database.clock = lambda: NOW
    return write_book(any_database, actor)


@pytest.fixture
def parts(any_database: Database, actor: Actor) -> ClientParts:
    return ClientParts(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, book: Book) -> Clients:
    return Clients(any_database, actor)


@pytest.fixture
def batches(any_database: Database, actor: Actor) -> Batches:
    return Batches(any_database, actor)


def names(service: Clients, **wanted: object) -> list[str]:
    return [row.name for row in service.page(ClientFilter(**wanted))[1]]  # type: ignore[arg-type]


def test_enrolled_client_gets_the_code_that_was_announced(service: Clients) -> None:
    coming = service.next_code("KH03")
    row, changes = service.enrol(SOPHEA, "KH03")
    assert row.code == coming
    assert row.joined_on == TODAY
    assert changes.touches("client")
    assert service.next_code("KH03") != coming


def test_code_is_not_given_again_after_an_undo(service: Clients, batches: Batches) -> None:
    first, changes = service.enrol(SOPHEA, "KH03")
    batches.undo_edit(changes.edit or "")
    assert service.page(ClientFilter())[0] == 1
    assert service.enrol(SOPHEA, "KH03")[0].code > first.code


def test_draft_with_a_mistake_is_refused_with_its_field(service: Clients) -> None:
    with pytest.raises(InvalidError) as caught:
        service.enrol(ClientDraft(phone="012"), "KH03")
    assert {each.name for each in caught.value.problems} >= {"name", "phone"}


def test_number_of_another_client_is_refused_with_her_code(service: Clients) -> None:
    held = (ExternalId("national", "010 234 567"),)
    first, _ = service.enrol(ClientDraft(name="A", external_ids=held), "KH03")
    problems = service.check(
        ClientDraft(name="B", external_ids=(ExternalId("national", "010234567"),))
    )
    taken = next(each for each in problems if each.rule == "id-taken")
    assert taken.fields["code"] == first.code
    assert service.check(ClientDraft(name="A", external_ids=held), first.id) != problems


def test_unknown_branch_is_refused(service: Clients) -> None:
    with pytest.raises(RefusedError, match="branch-unknown"):
        service.enrol(SOPHEA, "KH99")


def test_similar_client_is_found_with_reasons(service: Clients) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    found = service.similar(ClientDraft(name="Keo Sophia", birth_on=date(1991, 4, 3)))
    assert [each.client.id for each in found] == [row.id]
    assert found[0].score > 0.75
    assert "birth-same" in {code for code, _ in found[0].words}


def test_client_is_not_similar_to_herself(service: Clients) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    assert service.similar(service.draft(row.id), row.id) == []


def test_update_stores_what_changed_and_undo_brings_it_back(
    service: Clients, batches: Batches
) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    draft = service.draft(row.id)
    changes = service.update(row.id, ClientDraft(**{**vars(draft), "village": "Chhouk"}))
    assert service.detail(row.id).client.village == "Chhouk"
    assert [line.field for line in service.history(row.id)][:1] == ["village"]
    batches.undo_edit(changes.edit or "")
    assert service.detail(row.id).client.village == "Prey Tnaot"


def test_client_to_complete_becomes_active_by_the_form(service: Clients) -> None:
    row, _ = service.enrol(ClientDraft(status=ClientStatus.TO_COMPLETE), "KH03")
    service.update(row.id, SOPHEA)
    detail = service.detail(row.id)
    assert detail.client.status is ClientStatus.ACTIVE
    assert detail.statuses[0].reason is StatusReason.COMPLETED


def test_text_of_one_letter_finds_the_beginning_of_a_name(service: Clients) -> None:
    service.enrol(SOPHEA, "KH03")
    assert names(service, text="k") == ["Keo Sophea"]
    assert names(service, text="so ch") == ["Sok Chanthy"]


def test_text_finds_both_scripts_and_a_part_of_a_word(service: Clients) -> None:
    service.enrol(SOPHEA, "KH03")
    assert names(service, text="សុភា") == ["Keo Sophea"]
    assert names(service, text="ophe") == ["Keo Sophea"]
    assert names(service, text="nobody") == []


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(ClientSort))
def test_every_column_sorts_and_empty_fields_stand_last(
    service: Clients, sort: ClientSort, descending: bool
) -> None:
    service.enrol(SOPHEA, "KH03")
    found = names(service, sort=sort, descending=descending)
    assert sorted(found) == ["Keo Sophea", "Sok Chanthy"]
    if sort in (ClientSort.VILLAGE, ClientSort.BIRTH):
        assert found == ["Keo Sophea", "Sok Chanthy"]


def test_officer_of_the_centre_counts_where_the_client_has_none(
    service: Clients, any_database: Database, actor: Actor, book: Book
) -> None:
    with write(any_database, actor) as unit:
        officer = unit.create(
            Staff, branch_id=book.branch, code="S1", name="Dara", role="officer"
        ).id
        unit.update(Centre, book.centre, officer_id=officer)
    row, _ = service.enrol(ClientDraft(name="Keo Sophea", centre_id=book.centre), "KH03")
    assert row.officer == "Dara"
    assert names(service, officers=frozenset({officer})) == ["Keo Sophea"]
    assert names(service, sort=ClientSort.OFFICER)[0] == "Keo Sophea"


def test_long_list_is_read_by_position(service: Clients) -> None:
    for number in range(12):
        service.enrol(ClientDraft(name=f"Client {number:02}"), "KH03")
    listing = service.open_list(ClientFilter())
    try:
        assert [row.name for row in listing.first(2)] == ["Client 00", "Client 01"]
        assert listing.count() == 13
        assert listing.prepare() == 13
        row = listing.rows(5, 1)[0]
        assert row.name == "Client 05"
        assert listing.position(row.id) == 5
    finally:
        listing.close()


def test_consents_decide_the_state_and_a_withdrawal_acts_from_its_day(
    service: Clients, parts: ClientParts
) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    given = [Consent(scope, date(2026, 1, 5)) for scope in ConsentScope]
    parts.give_consent(row.id, given)
    assert service.detail(row.id).client.consent is ConsentState.ALL
    parts.withdraw_consent(row.id, ConsentScope.SURVEY, TODAY)
    assert service.detail(row.id).client.consent is ConsentState.WITHDRAWN
    assert names(service, consents=frozenset({ConsentState.WITHDRAWN})) == ["Keo Sophea"]


@pytest.mark.parametrize(
    ("consent", "rule"),
    [
        (Consent(ConsentScope.SERVICE, date(2026, 4, 1)), "consent-in-future"),
        (
            Consent(ConsentScope.SERVICE, TODAY, ConsentMethod.VERBAL),
            "consent-without-witness",
        ),
    ],
)
def test_consent_that_cannot_be_is_refused(
    service: Clients, consent: Consent, rule: str, parts: ClientParts
) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    with pytest.raises(InvalidError) as caught:
        parts.give_consent(row.id, [consent])
    assert rule in {each.rule for each in caught.value.problems}


def test_consent_is_not_withdrawn_before_it_was_given(service: Clients, parts: ClientParts) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    parts.give_consent(row.id, [Consent(ConsentScope.SURVEY, TODAY)])
    with pytest.raises(InvalidError):
        parts.withdraw_consent(row.id, ConsentScope.SURVEY, date(2026, 3, 1))


def test_status_changes_with_day_and_reason(service: Clients) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    gone = StatusChange(ClientStatus.LEFT, StatusReason.MOVED, TODAY)
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        service.change_status([row.id], gone, Progress(stop=stop))
    assert service.detail(row.id).client.status is ClientStatus.ACTIVE
    service.change_status([row.id], StatusChange(ClientStatus.LEFT, StatusReason.MOVED, TODAY))
    detail = service.detail(row.id)
    assert detail.client.status is ClientStatus.LEFT
    assert detail.statuses[0].reason is StatusReason.MOVED
    with pytest.raises(InvalidError):
        service.change_status([row.id], StatusChange(ClientStatus.LEFT, StatusReason.MOVED, TODAY))


def test_several_move_to_a_group_and_one_undo_brings_all_back(
    service: Clients, batches: Batches, any_database: Database, actor: Actor, book: Book
) -> None:
    with write(any_database, actor) as unit:
        group = unit.create(
            ClientGroup, branch_id=book.branch, centre_id=book.centre, code="G1", name="Group 1"
        ).id
    keys = [service.enrol(ClientDraft(name=f"C{n}"), "KH03")[0].id for n in range(3)]
    changes = service.move(keys, TransferDraft(book.centre, group))
    assert {service.detail(key).client.group for key in keys} == {"Group 1"}
    batches.undo_edit(changes.edit or "")
    assert {service.detail(key).client.group for key in keys} == {""}


def test_household_begins_with_the_client_as_its_head(service: Clients, parts: ClientParts) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    parts.save_member(row.id, MemberDraft(name="Vireak", relation=Relation.CHILD))
    people = service.detail(row.id).household
    assert [(each.name, each.is_head) for each in people] == [
        ("Keo Sophea", True),
        ("Vireak", False),
    ]
    parts.remove_part("household_member", people[1].id)
    assert len(service.detail(row.id).household) == 1


def test_enterprise_and_loan_hang_on_the_client(service: Clients, parts: ClientParts) -> None:
    row, _ = service.enrol(ClientDraft(name="Keo Sophea", activity="tailoring"), "KH03")
    parts.save_enterprise(row.id, EnterpriseDraft(activity="rice"))
    loan = LoanDraft(number="L1", principal=Money(100, "KHR"), disbursed_on=TODAY)
    parts.save_loan(row.id, loan)
    detail = service.detail(row.id)
    assert [each.activity for each in detail.enterprises] == ["tailoring", "rice"]
    assert detail.loans[0].number == "L1"
    with pytest.raises(RefusedError, match="loan-number-taken"):
        parts.save_loan(row.id, loan)


def test_client_with_a_loan_is_not_put_into_the_bin(
    service: Clients, batches: Batches, parts: ClientParts
) -> None:
    row, _ = service.enrol(SOPHEA, "KH03")
    gone = service.remove([row.id])
    assert names(service) == ["Sok Chanthy"]
    batches.undo_edit(gone.edit or "")
    parts.save_loan(row.id, LoanDraft(number="L1", principal=Money(100, "KHR"), disbursed_on=TODAY))
    with pytest.raises(RefusedError, match="client-has-records"):
        service.remove([row.id])


def test_choices_name_what_the_form_offers(
    service: Clients, any_database: Database, actor: Actor, book: Book
) -> None:
    choices = service.choices()
    assert [each.code for each in choices.branches] == ["KH03"]
    assert [each.name for each in choices.centres] == ["Chhouk"]
    assert choices.currency == "KHR"
    assert not choices.has_innovation
    assert choices.within({book.branch + 1}).centres == ()


def test_villages_come_with_the_commonest_first(service: Clients) -> None:
    for village in ("Chhouk", "Prey Tnaot", "Prey Tnaot"):
        service.enrol(ClientDraft(name="A", village=village), "KH03")
    assert service.villages() == ("Prey Tnaot", "Chhouk")


def test_code_with_a_wrong_check_character_is_told_from_an_unknown_one(service: Clients) -> None:
    with pytest.raises(RefusedError, match="client-code-mistyped"):
        service.resolve("KH03-00001-X")
    with pytest.raises(RefusedError, match="client-unknown"):
        service.resolve("KH03-00999")


def test_arm_is_frozen_when_the_baseline_has_begun(
    service: Clients, any_database: Database, actor: Actor
) -> None:
    with write(any_database, actor) as unit:
        area = unit.create(Area, code="child_labour", name="Child labour").id
        unit.create(
            Innovation, area_id=area, code="I1", name="School", phase="implementation",
            level="client",
        )  # fmt: skip
    row, _ = service.enrol(replace(SOPHEA, arm=Arm.TARGET), "KH03")
    other = replace(service.draft(row.id), arm=Arm.COMPARISON)
    assert "arm-frozen" not in {each.rule for each in service.check(other, row.id)}
    with write(any_database, actor) as unit:
        form = unit.create(
            Questionnaire, code="dw", title="Decent work", default_language="en", languages=["en"]
        ).id
        unit.create(SurveyRound, questionnaire_id=form, name="baseline", opens_on=TODAY)
    with pytest.raises(InvalidError) as caught:
        service.update(row.id, other)
    assert "arm-frozen" in {each.rule for each in caught.value.problems}
    service.update(row.id, replace(service.draft(row.id), village="Chhouk"))


def test_client_of_a_native_name_only_is_found_in_latin_letters(service: Clients) -> None:
    row, _ = service.enrol(replace(SOPHEA, name="", native_name="ហុង រតនា"), "KH03")
    assert [each.id for each in service.find("hong rat")] == [row.id]
    assert [each.id for each in service.find("រតនា")] == [row.id]


def test_consent_says_who_took_it_and_how_it_was_withdrawn(
    service: Clients, parts: ClientParts
) -> None:
    given = Consent(
        ConsentScope.RESEARCH, date(2026, 1, 5), ConsentMethod.VERBAL, "Lim Dara", taken_by="Kim"
    )
    row, _ = service.enrol(replace(SOPHEA, consents=(given,)), "KH03")
    parts.withdraw_consent(
        row.id, ConsentScope.RESEARCH, date(2026, 3, 1), method=ConsentMethod.VERBAL,
        note="no more questions",
    )  # fmt: skip
    (found,) = service.detail(row.id).consents
    assert (found.taken_by, found.withdrawn_method, found.withdrawn_note) == (
        "Kim", ConsentMethod.VERBAL, "no more questions",
    )  # fmt: skip
    assert found.holds_on(date(2026, 2, 28))
    assert not found.holds_on(date(2026, 3, 1))
