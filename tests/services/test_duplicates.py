"""Duplicates: found with reasons, decisions kept, merged and unmerged to the last value."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Assignment, Attendance, Enrolment
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientDraft, ClientStatus, ExternalId
from mfdw_desktop.domain.duplicates import Weights
from mfdw_desktop.domain.loans import LoanDraft
from mfdw_desktop.domain.merging import PairDecision, Side, side_of, spanning
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services.imports_book import digest


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("merge") / "demo.mfdw"
    made, _ = make_demo(path, clients=40, seed=7)
    made.close()
    return path


@pytest.fixture
def book(demo: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "demo.mfdw"
    shutil.copyfile(demo, path)
    made = open_workspace(path)
    yield made
    made.close()


def person(name: str, **given: Any) -> ClientDraft:
    values = {"sex": Sex.FEMALE, "birth_on": date(1990, 5, 4), "village": "Kampot", **given}
    return ClientDraft(name=name, **values)


def rows(book: Workspace, query: str, *values: object) -> list[tuple[Any, ...]]:
    with book.database.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query, values).all()]


def busiest(book: Workspace) -> tuple[int, int]:
    """Return two clients on whom most hangs."""
    found = rows(
        book,
        "SELECT client_id, count(*) FROM award WHERE deleted_at IS NULL AND client_id IN "
        "(SELECT client_id FROM response WHERE deleted_at IS NULL) GROUP BY client_id "
        "ORDER BY 2 DESC, 1 LIMIT 2",
    )
    return found[0][0], found[1][0]


def test_scan_finds_pairs_with_reasons_and_remembers_decisions(book: Workspace) -> None:
    book.clients.enrol(person("Zhen Qiu", phone="012 111 222"), "KH03")
    book.clients.enrol(person("Zhenh Qiu", phone="012 111 222"), "KH03")
    book.clients.enrol(person("Zhen Qiu", status=ClientStatus.TO_COMPLETE), "KH03")
    (pair,) = [each for each in book.duplicates.scan() if "Qiu" in each.one.name]
    assert (pair.one.name, pair.other.name, pair.decision) == ("Zhen Qiu", "Zhenh Qiu", None)
    assert pair.score.total > 0.9
    assert {part.name for part in pair.score.parts} == {"name", "birth", "sex", "village", "phone"}

    book.duplicates.decide(pair.one.uid, pair.other.uid, PairDecision.LATER)
    assert [each.decision for each in book.duplicates.scan() if each.uid == pair.uid] == [
        PairDecision.LATER
    ]
    book.duplicates.decide(pair.other.uid, pair.one.uid, PairDecision.DIFFERENT)
    assert [each for each in book.duplicates.scan() if each.uid == pair.uid] == []
    (decided,) = book.duplicates.decided()
    assert decided.decision is PairDecision.DIFFERENT
    book.duplicates.decide(pair.one.uid, pair.other.uid, None)
    assert book.duplicates.decided() == []
    assert pair.uid in [each.uid for each in book.duplicates.scan()]


def test_weights_are_the_institutions(book: Workspace) -> None:
    from dataclasses import replace

    chosen = replace(book.duplicates.weights(), village=0.3, review=0.9)
    book.duplicates.save_weights(chosen)
    assert book.duplicates.weights() == chosen
    assert all(each.score.total >= 0.9 for each in book.duplicates.scan())
    changes = book.duplicates.save_weights(None)
    assert book.duplicates.weights() == Weights()
    book.batches.undo_edit(str(changes.edit))
    assert book.duplicates.weights() == chosen


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (Weights(name=1.2), "name"),
        (Weights(0, 0, 0, 0, 0, 0, 0), "name"),
        (Weights(likely=0.6), "review"),
        (Weights(review=0), "review"),
    ],
)
def test_weights_that_make_no_sense_are_refused(
    book: Workspace, wrong: Weights, field: str
) -> None:
    with pytest.raises(InvalidError) as refused:
        book.duplicates.save_weights(wrong)
    assert refused.value.problems[0].name == field


def test_warning_while_typing_uses_the_institutions_weights(book: Workspace) -> None:
    book.clients.enrol(person("Zhen Qiu", phone="012 111 222"), "KH03")
    draft = person("Zhen Qiu", phone="012 999 888", village="Elsewhere")
    before = book.clients.similar(draft)[0].score
    book.duplicates.save_weights(Weights(phone=0.9, village=0.9, review=0.1))
    assert book.clients.similar(draft)[0].score < before


def twins(book: Workspace, name: str, other: str, number: str, **second: Any) -> tuple[int, int]:
    """Enrol two who share a number that two lists call differently."""
    one = person(name, external_ids=(ExternalId("national", number),))
    two = person(other, external_ids=(ExternalId("CNIC", number.replace("-", "")),), **second)
    return book.clients.enrol(one, "KH03")[0].id, book.clients.enrol(two, "KH03")[0].id


def test_only_safe_pairs_of_one_number_are_merged_at_once(book: Workspace) -> None:
    safe = twins(book, "Zhen Qiu", "Zhenh Qiu", "77-123456", phone="012 111 222")
    twins(book, "Aung Min", "Somebody Else", "77-222222")
    twins(book, "Bopha Kim", "Bopha Kim", "77-333333", sex=Sex.MALE)
    twins(book, "Chenda Ly", "Chenda Ly", "77-444444", birth_on=date(1971, 1, 1))
    decided = twins(book, "Dara Ouk", "Dara Ouk", "77-555555")
    uids = [book.duplicates.uid(key) for key in decided]
    book.duplicates.decide(uids[0], uids[1], PairDecision.DIFFERENT)
    found = book.merges.exact_pairs()
    assert [{each.kept.id, each.other.id} for each in found.pairs] == [set(safe)]
    assert found.left == 4
    assert found.pairs[0].types in (("national", "CNIC"), ("CNIC", "national"))
    batches, changes = book.merges.merge_exact(found.pairs)
    assert len(batches) == 1
    assert "client" in changes.kinds
    assert book.merges.exact_pairs().pairs == ()
    assert book.merges.merge_exact(found.pairs)[0] == ()
    kept = book.clients.detail(found.pairs[0].kept.id)
    assert {each.type for each in kept.external_ids} == {"national", "CNIC"}
    book.merges.unmerge(batches[0])
    assert len(book.merges.exact_pairs().pairs) == 1


def test_person_in_two_pairs_is_left(book: Workspace) -> None:
    twins(book, "Zhen Qiu", "Zhen Qiu", "77-123456")
    book.clients.enrol(person("Zhen Qiu", external_ids=(ExternalId("card", "77123456"),)), "KH03")
    found = book.merges.exact_pairs()
    assert (found.pairs, found.left) == ((), 3)


@pytest.mark.parametrize("swap", [False, True])
def test_merge_moves_everything_and_unmerge_brings_it_back(book: Workspace, swap: bool) -> None:
    kept, other = busiest(book)
    if swap:
        kept, other = other, kept
    before = digest(book)
    plan = book.merges.plan(kept, other)
    assert {"award", "response", "client_status"} <= plan.moves.keys()
    total = {name: rows(book, f"SELECT count(*) FROM {name} WHERE client_id IN (?, ?) "
                              "AND deleted_at IS NULL", kept, other)[0][0]
             for name in ("award", "response", "loan", "consent")}  # fmt: skip
    changes = book.merges.merge(kept, other)
    for name, count in total.items():
        query = f"SELECT count(*) FROM {name} WHERE client_id = ? AND deleted_at IS NULL"
        assert rows(book, query, kept) == [(count,)]
        assert rows(book, query, other) == [(0,)]
    assert book.backups.check().problems == ()
    # Her old code and number still find her.
    assert book.clients.resolve(plan.other.code) == kept
    assert kept in [each.id for each in book.clients.find(plan.other.code)]
    if plan.other.external_id:
        assert kept in [each.id for each in book.clients.find(plan.other.external_id)]
    (line,) = book.merges.merged()
    assert (line.kept_code, line.other_code) == (plan.kept.code, plan.other.code)
    assert book.merges.merge_of(plan.other.code).batch == changes.batch

    done = book.merges.unmerge(line.batch)
    assert done.is_complete
    assert digest(book) == before
    assert book.backups.check().problems == ()
    with pytest.raises(RefusedError, match="batch-undone"):
        book.merges.unmerge(line.batch)


def test_undo_of_the_batch_is_an_unmerge(book: Workspace) -> None:
    kept, other = busiest(book)
    before = digest(book)
    changes = book.merges.merge(kept, other)
    assert book.batches.undo(changes.batch or 0).is_complete
    assert digest(book) == before


def test_fields_are_chosen_one_by_one(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu", note="old"), "KH03")
    two, _ = book.clients.enrol(
        person("Zhenh Qiu", phone="012 111 222", birth_on=date(1991, 1, 1), birth_estimated=True,
               external_ids=(ExternalId("national", "777123456"),), joined_on=date(2020, 1, 5)),
        "KH03",
    )  # fmt: skip
    plan = book.merges.plan(one.id, two.id)
    proposed = {each.name: (each.side, each.conflicts) for each in plan.fields}
    assert proposed["name"] == (Side.KEPT, True)
    assert proposed["phone"] == (Side.OTHER, False)
    assert proposed["joined_on"] == (Side.OTHER, False)
    assert proposed["village"] == (Side.KEPT, False)
    book.merges.merge(one.id, two.id, {"birth_on": Side.OTHER})
    row = book.clients.detail(one.id)
    client = row.client
    assert (client.name, client.phone, client.birth_on, client.birth_estimated) == (
        "Zhen Qiu", "012 111 222", date(1991, 1, 1), True,
    )  # fmt: skip
    assert client.joined_on == date(2020, 1, 5)
    assert [each.code for each in book.clients.find("777123456")] == [one.code]
    assert rows(book, "SELECT birth_estimated FROM client WHERE id = ?", one.id) == [(1,)]


def test_overlapping_enrolments_become_one_that_spans_both(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    two, _ = book.clients.enrol(person("Zhenh Qiu"), "KH03")
    ((innovation, branch),) = rows(
        book, "SELECT i.id, b.id FROM innovation i, branch b WHERE b.code = 'KH03' LIMIT 1"
    )
    ((session,),) = rows(book, "SELECT min(id) FROM session")
    with write(book.database, Actor("tester")) as unit:
        for client, begun, left, code in (
            (one.id, date(2024, 3, 1), date(2025, 3, 1), "absent"),
            (two.id, date(2025, 1, 1), None, "present"),
        ):
            common = {"innovation_id": innovation, "branch_id": branch, "client_id": client}
            unit.create(Enrolment, **common, arm="target", enrolled_on=begun, left_on=left)
            unit.create(Assignment, **common, arm="target", from_on=begun)
            unit.create(Attendance, session_id=session, client_id=client, code=code)
    before = digest(book)
    plan = book.merges.plan(one.id, two.id)
    assert "merge-enrolments-joined" in [code for code, _ in plan.notes]
    changes = book.merges.merge(one.id, two.id)
    query = "SELECT enrolled_on, left_on FROM enrolment WHERE client_id = ? AND deleted_at IS NULL"
    assert rows(book, query, one.id) == [("2024-03-01", None)]
    query = "SELECT code FROM attendance WHERE client_id = ? AND deleted_at IS NULL"
    assert rows(book, query, one.id) == [("present",)]
    assert book.merges.unmerge(changes.batch or 0).is_complete
    assert digest(book) == before


def test_two_lines_of_one_household_become_one(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    two, _ = book.clients.enrol(person("Zhenh Qiu"), "KH03")
    from mfdw_desktop.domain.households import MemberDraft, Relation

    book.client_parts.save_member(one.id, MemberDraft("Child", "", relation=Relation.CHILD))
    ((household,),) = rows(book, "SELECT household_id FROM client WHERE id = ?", one.id)
    with write(book.database, Actor("tester")) as unit:
        from mfdw_desktop.database.models import Client, HouseholdMember

        unit.update(Client, two.id, household_id=household)
        unit.create(HouseholdMember, household_id=household, client_id=two.id, name="Zhenh Qiu",
                    relation="client")  # fmt: skip
    before = digest(book)
    changes = book.merges.merge(one.id, two.id)
    names = [each.name for each in book.clients.detail(one.id).household]
    assert names == ["Zhen Qiu", "Child"]
    assert book.merges.unmerge(changes.batch or 0).is_complete
    assert digest(book) == before


def test_records_of_later_are_asked_about(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    two, _ = book.clients.enrol(person("Zhenh Qiu"), "KH03")
    changes = book.merges.merge(one.id, two.id)
    for number in ("L-1", "L-2"):
        loan = LoanDraft(number, "Individual", 1, Money(100_00, "USD"), date(2026, 1, 5))
        book.client_parts.save_loan(one.id, loan)
    later = book.merges.later(changes.batch or 0)
    assert [(each.kind, each.label) for each in later] == [("loan", "L-1"), ("loan", "L-2")]
    done = book.merges.unmerge(changes.batch or 0, {later[1].uid})
    assert done.is_complete
    query = "SELECT c.code, l.number FROM loan l JOIN client c ON c.id = l.client_id " \
            "WHERE l.number LIKE 'L-_' ORDER BY 2"  # fmt: skip
    assert rows(book, query) == [(one.code, "L-1"), (two.code, "L-2")]


def test_what_cannot_be_merged(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    with pytest.raises(RefusedError, match="merge-same"):
        book.merges.plan(one.id, one.id)
    with pytest.raises(RefusedError, match="client-unknown"):
        book.merges.merge(one.id, 99_999)
    with pytest.raises(RefusedError, match="merge-unknown"):
        book.merges.merge_of("KH03-00001-E")


def test_older_with_more_records_is_kept(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    busy, _ = busiest(book)
    assert book.merges.order(one.id, busy) == book.merges.order(busy, one.id) == (
        busy, one.id,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ((1, 3), (2, 5), (1, 5)),
        ((2, None), (1, 2), (1, None)),
        ((1, 2), (3, 4), None),
        ((5, None), (1, 4), None),
        ((1, 9), (2, 3), (1, 9)),
    ],
)
def test_times_that_overlap_are_spanned(one: Any, other: Any, both: Any) -> None:
    def day(at: int | None) -> Any:
        return None if at is None else date(2026, 1, at)

    found = spanning((day(one[0]), day(one[1])), (day(other[0]), day(other[1])))
    assert found == (None if both is None else (day(both[0]), day(both[1])))


def test_blank_of_the_kept_is_filled_and_a_conflict_is_shown() -> None:
    assert side_of(None, "x", "phone") == (Side.OTHER, False)
    assert side_of("x", None, "phone") == (Side.KEPT, False)
    assert side_of("x", "y", "phone") == (Side.KEPT, True)


def filled(path: Path, marks: dict[str, tuple[str, str]]) -> Path:
    """Fill the workbook: code to (column, value)."""
    book = openpyxl.load_workbook(path)
    sheet = book["Duplicates"]
    at = {str(cell.value): number for number, cell in enumerate(sheet[1], 1)}
    for row in range(2, sheet.max_row + 1):
        code = str(sheet.cell(row, at["code"]).value)
        if code in marks:
            column, value = marks[code]
            sheet.cell(row, at[column]).value = value
            sheet.cell(row, at["initials"]).value = "SK"
    book.save(path)
    return path


def test_workbook_goes_out_and_comes_back_as_decisions(book: Workspace, tmp_path: Path) -> None:
    names = ("Zhen Qiu", "Zhenh Qiu", "Xavi Wolfgang", "Xavih Wolfgang", "Yolo Quincy",
             "Yoloh Quincy")  # fmt: skip
    made = [book.clients.enrol(person(name, phone=f"012 111 2{at // 2}2"), "KH03")[0]
            for at, name in enumerate(names)]  # fmt: skip
    pairs = [each for each in book.duplicates.scan() if each.one.name in names]
    out = tmp_path / "d.xlsx"
    assert book.duplicates.write_workbook(pairs, out) == 3
    codes = [each.code for each in made]
    marks = {codes[0]: ("correct", "yes"), codes[1]: ("drop", "yes"),
             codes[2]: ("correct", "yes"), codes[3]: ("newid", "yes"),
             codes[4]: ("correct", "yes")}  # fmt: skip
    done = book.duplicates.apply_workbook(filled(out, marks))
    assert (done.merged, done.different, done.untouched) == (1, 1, 0)
    assert [each.why for each in done.problems] == ["undecided"]
    assert book.clients.resolve(codes[1]) == made[0].id
    assert [each.one.name for each in book.duplicates.scan() if each.one.name in names] == [
        "Yolo Quincy"
    ]
    again = book.duplicates.apply_workbook(out)
    assert (again.merged, again.different) == (0, 1)
    (line,) = book.merges.merged()
    assert book.merges.unmerge(line.batch).is_complete


def test_other_workbook_is_refused(book: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("name,village\nSok,Kep\n")
    with pytest.raises(RefusedError, match="resolution-unfit"):
        book.duplicates.apply_workbook(file)
