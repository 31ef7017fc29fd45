"""A trainer's list: sessions found or made, marks once, brought up to date, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import (
    AttendanceCode,
    SchemeDraft,
    Session,
    SessionDraft,
    SessionStatus,
)
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.incentives import Incentives
from tests.services.imports_book import Row, outcome, write_rows
from tests.services.incentives_book import Made, write_branch
from tests.services.test_book_lists import code_of

HEADS = ("Client code", "Training date", "Session title", "Attendance", "Facilitator", "Remarks")


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    found = write_branch(any_database, actor)
    with write(any_database, actor) as unit:
        unit.create(IncentiveKind, code="training", name="Training", is_seed=True,
                    uses_sessions=True, uses_conditions=False, uses_money=False)  # fmt: skip
    Incentives(any_database, actor).save_scheme(
        SchemeDraft("SAFE", "Safe work", kind="training", area="child_labour", rule=AmountRule.NONE)
    )
    return found


@pytest.fixture
def take(any_database: Database, actor: Actor, made: Made, tmp_path: Path):
    def run(rows: list[Row], heads: tuple[str, ...] = HEADS) -> ImportResult:
        path = write_rows(tmp_path / "list.xlsx", rows, heads)
        return ListImports(any_database, actor).run("attendance", path, ImportOptions())

    return run


def sessions(database: Database, actor: Actor) -> list[Session]:
    return sorted(Incentives(database, actor).sessions(), key=lambda each: each.id)


def test_list_makes_its_session_once_and_is_taken_back_with_it(
    any_database: Database, actor: Actor, made: Made, take
) -> None:
    with any_database.read() as connection:
        before = content_hash(connection)
    one, two = (code_of(any_database, each) for each in (made.target, made.comparison))
    rows: list[Row] = [
        (one, "2026-03-02", "Tools", "P", "Dara", "asked much"),
        (two, "2026-03-02", "Tools", "excused", "Dara", ""),
        (one, "2026-03-02", "Noise", "late", "Dara", ""),
    ]
    done = take(rows)
    assert outcome(done) == (3, 0, 0, 0, 0), done.problems
    assert [each.rule for each in done.problems] == ["session-created"] * 2
    found = sessions(any_database, actor)
    assert [(each.topic, each.number, each.invited, each.attended) for each in found] == [
        ("Tools", 1, 2, 1), ("Noise", 2, 1, 1),
    ]  # fmt: skip
    assert {each.status for each in found} == {SessionStatus.HELD}
    assert outcome(take(rows)) == (0, 0, 3, 0, 0)
    late = (one, "2026-03-02", "Tools", "absent", "Dara", "")
    changed = take([late])
    assert outcome(changed) == (0, 1, 0, 0, 0)
    marks = {each.client_id: (each.code, each.note) for each in
             Incentives(any_database, actor).roster(found[0].id)}  # fmt: skip
    assert marks[made.target] == (AttendanceCode.ABSENT, "asked much")
    for batch in (changed, done):
        assert Batches(any_database, actor).undo(batch.batch or 0).blocked == ()
    with any_database.read() as connection:
        assert content_hash(connection) == before


def test_planned_session_is_found_and_held(
    any_database: Database, actor: Actor, made: Made, take
) -> None:
    service = Incentives(any_database, actor)
    scheme = next(each.id for each in service.schemes() if each.code == "SAFE")
    planned = SessionDraft(scheme_id=scheme, topic="Tools", on=date(2026, 3, 2), number=4)
    service.save_session(planned, "KH03")
    code = code_of(any_database, made.target)
    done = take([(code, "2026-03-02", "", "yes", "Dara", "")])
    assert (outcome(done), done.problems) == ((1, 0, 0, 0, 0), ())
    (found,) = sessions(any_database, actor)
    assert (found.number, found.topic, found.trainer, found.status.value) == (
        4, "Tools", "Dara", "held",
    )  # fmt: skip
    told = (code, "2026-03-02", "Noise", 4, "yes")
    assert outcome(take([told], (*HEADS[:3], "Session no", "Attendance"))) == (0, 1, 0, 0, 0)
    assert sessions(any_database, actor)[0].topic == "Noise"


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        ([("2026-12-02", "Tools", "P", "")], "day-in-future"),
        ([("2026-03-02", "Tools", "P", "Nowhere")], "centre-not-known"),
        ([("2026-03-02", "Tools", "P", ""), ("2026-03-02", "Tools", "A", "")], "row-twice"),
        ([("2026-03-09", "", "P", "")], "session-unclear"),
        ([("2026-03-10", "", "P", "")], "session-cancelled"),
    ],
    ids=["future", "centre", "twice", "unclear", "cancelled"],
)
def test_row_that_cannot_be_says_why(
    any_database: Database, actor: Actor, made: Made, take, rows: list[Row], rule: str
) -> None:
    service = Incentives(any_database, actor)
    scheme = next(each.id for each in service.schemes() if each.code == "SAFE")
    for day, topic, status in (
        (9, "Tools", SessionStatus.HELD), (9, "Noise", SessionStatus.HELD),
        (10, "Dust", SessionStatus.CANCELLED),
    ):  # fmt: skip
        draft = SessionDraft(scheme_id=scheme, topic=topic, on=date(2026, 3, day), status=status)
        service.save_session(draft, "KH03")
    code = code_of(any_database, made.target)
    heads = ("Client code", "Training date", "Topic", "Attendance", "Centre")
    done = take([(code, *row) for row in rows], heads)
    assert rule in [each.rule for each in done.problems]
    assert (done.rejected, done.imported) == (1, len(rows) - 1)


def test_client_in_comparison_needs_a_reason(
    any_database: Database, actor: Actor, made: Made, take
) -> None:
    Incentives(any_database, actor).save_scheme(
        SchemeDraft("WIND", "Safe homes", kind="training", area="child_labour",
                    rule=AmountRule.NONE, innovation_id=made.innovation)
    )  # fmt: skip
    code = code_of(any_database, made.comparison)
    heads = ("Client code", "Course", "Session date", "Present", "Override reason")
    row = (code, "WIND", "2026-03-02", "Y")
    refused = take([(*row, "")], heads)
    assert [each.rule for each in refused.problems if each.severity.value == "error"] == [
        "client-in-comparison"
    ]
    assert sessions(any_database, actor) == []
    assert outcome(take([(*row, "she was a guest")], heads)) == (1, 0, 0, 0, 0)
