"""The SQL of lists of clients, on SQLite and on PostgreSQL: filters, search, candidates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Area,
    Award,
    Centre,
    Client,
    ConditionCheck,
    Consent,
    IncentiveKind,
    Scheme,
    SchemeCondition,
)
from mfdw_desktop.database.queries import (
    client_choices,
    client_codes,
    client_matching,
    client_writing,
    clients,
    search,
)
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientFlag,
    ClientSort,
    MissingField,
)
from mfdw_desktop.domain.duplicates import Person
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.people import Sex
from tests.database.book import Book, write_book

TODAY = date(2026, 3, 20)
Enrol = Callable[..., int]


@pytest.fixture
def book(any_database: Database, actor: Actor) -> Book:
    return write_book(any_database, actor)


@pytest.fixture
def enrol(any_database: Database, actor: Actor, book: Book) -> Enrol:
    """Return a function that enrols a client by the fields of a draft."""

    def make(name: str, **fields: object) -> int:
        with write(any_database, actor) as unit:
            draft = ClientDraft(name=name, **fields)  # type: ignore[arg-type]
            return client_writing.enrol(unit, draft, "KH03", TODAY)

    return make


def listed(database: Database, **wanted: object) -> list[str]:
    with database.read() as connection:
        query = clients.ordered_ids(connection, ClientFilter(**wanted), TODAY)  # type: ignore[arg-type]
        keys = list(connection.execute(query).scalars())
        return [row.name for row in clients.rows(connection, keys, TODAY)]


def give_check(unit: Unit, book: Book, client: int, due_on: date) -> int:
    """Write a scheme with a condition, an award of it and its check; return the scheme."""
    kind = unit.create(
        IncentiveKind, code="rebate", name="Rebate", is_seed=True, uses_sessions=False,
        uses_conditions=True, uses_money=True,
    ).id  # fmt: skip
    area = unit.create(Area, code="child_labour", name="Child labour").id
    scheme = unit.create(
        Scheme, code="REB", name="Rebate", kind_id=kind, area_id=area, rule="none",
        currency="KHR", sessions_planned=0,
    ).id  # fmt: skip
    condition = unit.create(
        SchemeCondition, scheme_id=scheme, position=1, text="At school", about_child=True,
        evidence="visit", due_after_days=30, every_months=0, times=1,
    ).id  # fmt: skip
    award = unit.create(
        Award, branch_id=book.branch, client_id=client, scheme_id=scheme, given_on=due_on,
        recorded_at=unit.now, currency="KHR", quantity=1, status="given",
    ).id  # fmt: skip
    unit.create(
        ConditionCheck, branch_id=book.branch, client_id=client, award_id=award,
        condition_id=condition, due_on=due_on, state="due",
    )  # fmt: skip
    return scheme


def test_check_is_due_from_its_day_on(
    any_database: Database, actor: Actor, book: Book, enrol: Enrol
) -> None:
    late, early = enrol("Late"), enrol("Early")
    with write(any_database, actor) as unit:
        scheme = give_check(unit, book, late, TODAY)
    flag = frozenset({ClientFlag.CHECK_DUE})
    assert listed(any_database, flags=flag) == ["Late"]
    assert listed(any_database, scheme=scheme) == ["Late"]
    with write(any_database, actor) as unit:
        check = unit.connection.execute(sa.select(ConditionCheck.id)).scalar_one()
        unit.update(ConditionCheck, check, due_on=date(2026, 3, 21))
    assert listed(any_database, flags=flag) == []
    assert early


def test_clients_without_consent_are_found(
    any_database: Database, actor: Actor, enrol: Enrol
) -> None:
    key = enrol("With consent")
    with write(any_database, actor) as unit:
        unit.create(
            Consent, client_id=key, scope="service", given_on=date(2026, 1, 1), method="signature"
        )
    assert listed(any_database, flags=frozenset({ClientFlag.NO_CONSENT})) == ["Sok Chanthy"]


def test_same_name_and_village_is_a_possible_duplicate(
    any_database: Database, enrol: Enrol
) -> None:
    enrol("Keo Sophea", village="Chhouk")
    enrol("KEO SOPHEA", village="Chhouk")
    enrol("Keo Sophea", village="Prey Tnaot")
    found = listed(any_database, flags=frozenset({ClientFlag.POSSIBLE_DUPLICATE}))
    assert sorted(found) == ["KEO SOPHEA", "Keo Sophea"]


def test_gaps_are_found_one_by_one_and_together(any_database: Database, enrol: Enrol) -> None:
    enrol("With sex", sex=Sex.FEMALE)
    enrol("With phone", sex=Sex.MALE, phone="012 345 678")
    assert listed(any_database, missing=frozenset({MissingField.SEX})) == ["Sok Chanthy"]
    both = frozenset({MissingField.PHONE, MissingField.VILLAGE})
    assert listed(any_database, missing=both) == ["Sok Chanthy", "With sex"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("K", ["Keo Sophea"]),
        ("so", ["Keo Sophea", "Sok Chanthy"]),
        ("keo so", ["Keo Sophea"]),
        ("eo", []),
        ("hea", ["Keo Sophea"]),
        ("012345678", ["Keo Sophea"]),
        ("ch", ["Keo Sophea", "Sok Chanthy"]),
        ('"x', []),
        ("100%", []),
        ("_", []),
    ],
)
def test_text_finds_words_parts_and_beginnings(
    any_database: Database, enrol: Enrol, text: str, found: list[str]
) -> None:
    enrol("Keo Sophea", phone="012 345 678", village="Chhouk")
    assert listed(any_database, text=text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sohpea", ["Keo Sophea"]),
        ("keo sopea", ["Keo Sophea"]),
        ("Sóphéea keo", ["Keo Sophea"]),
        ("chhok", ["Keo Sophea"]),
        ("zophea", ["Keo Sophea"]),
        ("chnath", ["Sok Chanthy"]),
        ("វណ្ណី", ["Keo Sophea"]),
        ("chanthy", ["Sok Chanthy"]),
        ("keo chanty", []),
        ("sxphxa", []),
        ("kxo", []),
        ("012345679", []),
    ],
)
def test_text_finds_despite_typing_mistakes(
    any_database: Database, enrol: Enrol, text: str, found: list[str]
) -> None:
    enrol("Keo Sophea", native_name="វណ្ណា", phone="012 345 678", village="Chhouk")
    assert listed(any_database, text=text) == found
    with any_database.read() as connection:
        names = [each.name for each in clients.found(connection, text, limit=5)]
    assert names == [fold(each) for each in found]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sunita Devi Sharma", "suneeta sarma"),
        ("Lakshmi Narayan", "laxmi narayan"),
        ("Rajeshwari Chaudhary", "rajeswari chowdhury"),
        ("Shaheen Akhtar", "shahin akhtar"),
        ("Muhammad Yousaf Khan", "mohammad yusuf"),
        ("Zubaida Khatoon", "zubeda khatun"),
        ("Heng Vannary", "vanari heng"),
        ("Chheang Sopheap", "sopea chheang"),
    ],
)
def test_name_is_found_however_it_is_put_into_latin_letters(
    any_database: Database, enrol: Enrol, name: str, text: str
) -> None:
    enrol(name)
    enrol("Keo Sopea")
    assert listed(any_database, text=text) == [name]


def test_numbers_are_found_as_people_type_them(any_database: Database, enrol: Enrol) -> None:
    key = enrol("Keo Sophea", phone="012 345 678")
    enrol("Sok Chanthy", phone="098 765 432")
    with any_database.read() as connection:
        code = clients.rows(connection, [key], date(2026, 3, 20))[0].code
        wrong = f"{code[:-1]}{'A' if code[-1] != 'A' else 'B'}"
        number = str(int(code.split("-")[1]))
        assert client_matching.code_matches(connection, number) == [key]
        assert client_matching.code_matches(connection, "99999") == []
    for text in ("+855 12 345 678", "0085512345678", "012-345-678", "(012) 345678", wrong):
        assert listed(any_database, text=text) == ["Keo Sophea"], text


def test_mistakes_are_forgiven_only_where_nobody_is_found_as_typed(
    any_database: Database, enrol: Enrol
) -> None:
    for name in ("Keo Sophea", "Keo Sophia", "Keo Sophal"):
        enrol(name)
    assert listed(any_database, text="sophia") == ["Keo Sophia"]
    assert listed(any_database, text="sophxa") == ["Keo Sophea", "Keo Sophia"]


def test_removed_client_is_in_no_list(any_database: Database, actor: Actor, enrol: Enrol) -> None:
    key = enrol("Gone")
    with write(any_database, actor) as unit:
        client_writing.remove(unit, key)
    assert listed(any_database) == ["Sok Chanthy"]
    with any_database.read() as connection:
        assert search.candidate_ids(connection, ["gone"], 10) == []


def test_candidates_with_all_words_come_before_those_with_one(
    any_database: Database, enrol: Enrol, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        enrol(f"Keo Number{number}")
        enrol(f"Other Sophea{number}")
    wanted = enrol("Keo Sophea")
    monkeypatch.setattr(client_matching, "_CANDIDATES", 2)
    with any_database.read() as connection:
        found = client_matching.candidates(connection, Person(name="Sophea Keo"), None)
    assert wanted in [key for key, _ in found]


def test_coming_code_is_the_one_that_is_given(
    any_database: Database, actor: Actor, enrol: Enrol
) -> None:
    with any_database.read() as connection:
        coming = client_codes.coming_code(connection, "KH03")
    key = enrol("Keo Sophea")
    with any_database.read() as connection:
        code = connection.execute(sa.select(Client.code).where(Client.id == key)).scalar_one()
    assert code == coming


def test_choices_leave_out_what_is_in_the_bin(
    any_database: Database, actor: Actor, book: Book
) -> None:
    with write(any_database, actor) as unit:
        unit.create(Centre, branch_id=book.branch, code="C2", name="Angkor")
        unit.remove(Centre, book.centre)
    with any_database.read() as connection:
        found = client_choices.choices(connection)
    assert [each.name for each in found.centres] == ["Angkor"]
    assert found.branch_ids("KH03") == {book.branch}
    assert found.branch_ids("KH99") == frozenset()


@pytest.mark.parametrize("sort", [each for each in ClientSort if each is not ClientSort.CODE])
@pytest.mark.parametrize("descending", [False, True])
def test_list_is_put_in_order_without_a_look_at_the_clients(
    database: Database, sort: ClientSort, descending: bool
) -> None:
    wanted = ClientFilter(sort=sort, descending=descending)
    with database.read() as connection:
        query = clients.ordered_ids(connection, wanted, TODAY).compile(connection)
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", ()).all()
    steps = [row[3] for row in plan]
    assert "COVERING INDEX ix_client_deleted_at_" in steps[0]
    by_name_elsewhere = sort in (ClientSort.CENTRE, ClientSort.OFFICER)
    assert any("TEMP B-TREE" in step for step in steps) is by_name_elsewhere


def test_rows_of_clients_are_found_by_their_keys(database: Database, actor: Actor) -> None:
    book = write_book(database, actor)
    with database.read() as connection:
        query = (
            clients._rows_query()
            .params(keys=[1, 2])
            .compile(connection, compile_kwargs={"render_postcompile": True})
        )
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", (1, 2)).all()
    assert book
    assert plan[0][3] == "SEARCH client USING INTEGER PRIMARY KEY (rowid=?)"
