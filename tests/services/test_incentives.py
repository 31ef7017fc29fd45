from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area, IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.households import MemberDraft, Relation, SchoolStatus
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    AwardDraft,
    AwardFilter,
    AwardStatus,
    SchemeDraft,
    SessionDraft,
    SessionStatus,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.incentives import Incentives
from tests.database.book import Book, write_book

TODAY = datetime(2026, 3, 20, 4, 0, tzinfo=UTC)
DAY = date(2026, 3, 16)


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    any_database.clock = lambda: TODAY
    made = write_book(any_database, actor)
    with write(any_database, actor) as unit:
        unit.create(
            IncentiveKind, code="rebate", name="Interest rebate", is_seed=True,
            uses_sessions=False, uses_conditions=True, uses_money=True,
        )  # fmt: skip
        unit.create(Area, code="child_labour", name="Child labour")
    return made


@pytest.fixture
def service(any_database: Database, actor: Actor, book: Book) -> Incentives:
    return Incentives(any_database, actor)


def scheme_of(service: Incentives, **fields: object) -> int:
    values: dict[str, object] = {
        "code": "REB",
        "name": "Rebate",
        "kind": "rebate",
        "area": "child_labour",
        "amount": Money(2000000, "KHR"),
    }
    service.save_scheme(SchemeDraft(**{**values, **fields}))  # type: ignore[arg-type]
    return next(each.id for each in service.schemes() if each.code == (fields.get("code") or "REB"))


def test_fixed_amount_comes_from_the_scheme(service: Incentives, book: Book) -> None:
    scheme = scheme_of(service)
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY, quantity=2)])
    total, rows = service.awards(AwardFilter())
    assert total == 1
    assert rows[0].amount == Money(4000000, "KHR")
    assert service.scheme(scheme).given == (Money(4000000, "KHR"),)


def test_share_is_of_the_interest_paid(service: Incentives, book: Book) -> None:
    scheme = scheme_of(service, rule=AmountRule.SHARE, share_percent="10", amount=None)
    base = Money(26500000, "KHR")
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY, base=base)])
    assert service.awards(AwardFilter())[1][0].amount == Money(2650000, "KHR")


def test_conditions_make_checks_due_for_the_one_pupil(
    service: Incentives, any_database: Database, actor: Actor, book: Book
) -> None:
    child = MemberDraft(
        name="Vireak", sex=Sex.MALE, birth_on=date(2016, 5, 1), relation=Relation.CHILD,
        school=SchoolStatus.ATTENDS,
    )  # fmt: skip
    ClientParts(any_database, actor).save_member(book.client, child)
    condition = ConditionDraft(
        text="At school", about_child=True, evidence=Evidence.SCHOOL_LETTER, due_after_days=10,
        every_months=1, times=3,
    )  # fmt: skip
    scheme = scheme_of(service, conditions=(condition,))
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY)])
    found = service.checks()
    assert [each.due_on for each in found] == [
        date(2026, 3, 26),
        date(2026, 4, 26),
        date(2026, 5, 26),
    ]
    assert {each.member for each in found} == {"Vireak"}


def test_a_sheet_is_saved_whole_or_not_at_all(service: Incentives, book: Book) -> None:
    scheme = scheme_of(service)
    good = AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY)
    bad = AwardDraft(scheme_id=scheme, client_id=book.client, on=date(2027, 1, 1))
    with pytest.raises(InvalidError) as raised:
        service.give([good, bad])
    assert raised.value.problems[0].rule == "day-in-future"
    assert service.awards(AwardFilter())[0] == 0


def test_a_sheet_is_taken_back_as_one_step(
    service: Incentives, any_database: Database, actor: Actor, book: Book
) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="At school"),))
    drafts = [AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY) for _ in range(3)]
    changes = service.give(drafts)
    assert changes.edit is not None
    assert Batches(any_database, actor).undo_edit(changes.edit).is_complete
    assert service.awards(AwardFilter())[0] == 0
    assert service.checks() == []


def test_waiving_needs_a_reason_and_a_result_can_be_taken_back(
    service: Incentives, book: Book
) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="At school"),))
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY)])
    check = service.checks()[0].id
    with pytest.raises(InvalidError):
        service.write_check([check], CheckDraft(CheckState.WAIVED, date(2026, 3, 18)))
    service.write_check([check], CheckDraft(CheckState.WAIVED, date(2026, 3, 18), note="flood"))
    assert service.checks() == []
    service.write_check([check], CheckDraft())
    assert service.checks()[0].checked_on is None


def test_removed_award_takes_its_checks_along(service: Incentives, book: Book) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="At school"),))
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY)])
    service.remove_awards([service.awards(AwardFilter())[1][0].id])
    assert service.checks() == []


def test_conditions_of_a_scheme_are_kept_changed_and_removed(
    service: Incentives, book: Book
) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="A"), ConditionDraft(text="B")))
    first = service.scheme(scheme).conditions[0]
    draft = SchemeDraft(
        code="REB", name="Rebate", kind="rebate", area="child_labour",
        amount=Money(2000000, "KHR"),
        conditions=(ConditionDraft(text="A2", id=first.id, uid=first.uid),),
    )  # fmt: skip
    service.save_scheme(draft, scheme)
    kept = service.scheme(scheme).conditions
    assert [(each.text, each.id) for each in kept] == [("A2", first.id)]


def test_a_code_is_not_given_twice(service: Incentives) -> None:
    scheme_of(service)
    with pytest.raises(RefusedError, match="scheme-code-taken"):
        scheme_of(service)


def test_roster_holds_the_centre_and_marks_are_counted(
    service: Incentives, any_database: Database, actor: Actor, book: Book
) -> None:
    clients = Clients(any_database, actor)
    row, _ = clients.enrol(
        ClientDraft(name="Dang Vanna", centre_id=book.centre, joined_on=date(2026, 1, 5)), "KH03"
    )
    scheme = scheme_of(service)
    draft = SessionDraft(
        scheme_id=scheme, centre_id=book.centre, on=DAY, topic="Safe tools",
        status=SessionStatus.HELD,
    )  # fmt: skip
    service.save_session(draft, "KH03")
    session = service.sessions()[0]
    assert [each.client_code for each in service.roster(session.id)] == [row.code]
    service.mark(session.id, {row.id: AttendanceCode.LATE})
    again = service.sessions()[0]
    assert (again.invited, again.attended) == (1, 1)
    service.mark(session.id, {row.id: AttendanceCode.ABSENT})
    assert service.sessions()[0].attended == 0


def test_sheet_tells_what_was_given_this_month(
    service: Incentives, any_database: Database, actor: Actor, book: Book
) -> None:
    clients = Clients(any_database, actor)
    row, _ = clients.enrol(
        ClientDraft(name="Dang Vanna", centre_id=book.centre, joined_on=date(2026, 1, 5)), "KH03"
    )
    scheme = scheme_of(service)
    given = AwardDraft(scheme_id=scheme, client_id=row.id, on=DAY)
    service.give([given, AwardDraft(scheme_id=scheme, client_id=row.id, on=date(2026, 2, 3))])
    sheet = service.sheet(book.centre, scheme, Month(2026, 3))
    assert [(each.code, each.given) for each in sheet] == [(row.code, 1)]
    assert [(each.name, each.clients) for each in service.places()] == [("Chhouk", 1)]


def test_award_filters_narrow_the_list(service: Incentives, book: Book) -> None:
    scheme = scheme_of(service)
    service.give([AwardDraft(scheme_id=scheme, client_id=book.client, on=DAY)])
    assert service.awards(AwardFilter(kinds=frozenset({"rebate"})))[0] == 1
    assert service.awards(AwardFilter(text="chanthy"))[0] == 1
    assert service.awards(AwardFilter(first=date(2026, 3, 17)))[0] == 0
    assert service.awards(AwardFilter(statuses=frozenset({AwardStatus.RETURNED})))[0] == 0
