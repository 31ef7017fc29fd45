"""Rosters in columns, and REDCap's events and instruments: rows of repeats all the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire, Repeat, to_document
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.child import Limits, guarded
from mfdw_desktop.importing.dialects import redcap
from mfdw_desktop.importing.read_options import ReadOptions
from tests.importing.reading import Read, choices, question, questionnaire, read

KIDS = Repeat("kids/details", "details")
SHOTS = Repeat("kids/details/shots", "shots", parent="kids/details")


def form() -> Questionnaire:
    return questionnaire(
        question("client_code"),
        question("age", QuestionKind.INTEGER, label="How old are you?"),
        question("kids/details/kid_name", repeat=KIDS.path),
        question("kids/details/kid_age", QuestionKind.INTEGER, repeat=KIDS.path),
        question(
            "kids/details/likes", QuestionKind.SELECT_MULTIPLE, list_name="l", repeat=KIDS.path
        ),
        question("kids/details/shots/shot", repeat=SHOTS.path),
        choices={"l": choices(read="Reading", play="Playing")},
        repeats=(KIDS, SHOTS),
    )


def csv(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def children(found: Read, row: int = 0) -> list[tuple[str, int, int, dict[str, Any]]]:
    return [
        (each.path.rpartition("/")[2], each.parent, each.position, json.loads(each.answers))
        for each in found.rows[row].children
    ]


def test_roster_of_ona_becomes_rows_with_the_rows_within(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "ona.csv",
        "client_code,kids/details[1]/kid_name,kids/details[1]/kid_age,kids/details[2]/kid_name,"
        "kids/details[2]/kid_age,kids/details[1]/shots[1]/shot,kids/details[2]/shots[1]/shot,"
        "kids/details[2]/shots[2]/shot,_uuid,_submission_time,_duration",
        "KH1,Sok,3,Dara,5,n/a,Polio,TB,u1,2026-01-02,12",
        "KH2,Mali,7,n/a,n/a,TB,n/a,n/a,u2,2026-01-02,12",
    )
    found = read(path, form())
    assert children(found) == [
        ("details", -1, 1, {"kid_name": "Sok", "kid_age": 3}),
        ("details", -1, 2, {"kid_name": "Dara", "kid_age": 5}),
        ("shots", 1, 1, {"shot": "Polio"}),
        ("shots", 1, 2, {"shot": "TB"}),
    ]
    assert children(found, 1) == [
        ("details", -1, 1, {"kid_name": "Mali", "kid_age": 7}),
        ("shots", 0, 1, {"shot": "TB"}),
    ]
    assert found.match("kids/details[2]/kid_age") == ("kid_age", "repeat")
    assert found.header.child_sheets == {}


@pytest.mark.parametrize(
    "heads",
    [
        "kid_name_1,kid_age_1,kid_name_2,kid_age_2",
        "kid_name 1,kid_age 1,kid_name 2,kid_age 2",
        "kid_name[1],kid_age[1],kid_name[2],kid_age[2]",
        "kid_name,kid_age,kid_name,kid_age",
    ],
)
def test_numbered_columns_become_rows(tmp_path: Path, heads: str) -> None:
    path = csv(tmp_path / "a.csv", f"client_code,age,{heads}", "KH1,30,Sok,3,Dara,5", "KH2,31,,,,")
    found = read(path, form())
    assert [each[3] for each in children(found)] == [
        {"kid_name": "Sok", "kid_age": 3},
        {"kid_name": "Dara", "kid_age": 5},
    ]
    assert children(found, 1) == []
    assert found.answers[0] == {"client_code": "KH1", "age": 30}


def test_choices_of_numbered_columns_are_read(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        "client_code,kid_name_1,likes_read_1,likes_play_1,kid_name_2,likes_read_2,likes_play_2",
        "KH1,Sok,1,0,Dara,1,1",
    )
    found = children(read(path, form()))
    assert [each[3]["likes"] for each in found] == [["read"], ["read", "play"]]


def test_problem_in_a_roster_names_its_own_column(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        "client_code,kid_name_1,kid_age_1,kid_name_2,kid_age_2",
        "KH1,Sok,3,Dara,five",
    )
    found = read(path, form())
    (problem,) = (each for each in found.problems if each.value == "five")
    assert (problem.row, problem.column, problem.header) == (2, "E", "kid_age_2")


def test_number_at_the_end_of_a_main_question_stays_there(tmp_path: Path) -> None:
    own = questionnaire(
        question("client_code"), question("kid_name_1"), question("kids/details/kid_name",
        repeat=KIDS.path), repeats=(KIDS,),
    )  # fmt: skip
    found = read(csv(tmp_path / "a.csv", "client_code,kid_name_1", "KH1,Sok"), own)
    assert found.answers == [{"client_code": "KH1", "kid_name_1": "Sok"}]
    assert not children(found)


REDCAP = (
    "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,client_code,age,"
    "kid_name",
    "1,baseline_arm_1,,,KH1,30,",
    "1,baseline_arm_1,details,1,,,Sok",
    "1,baseline_arm_1,details,2,,,Dara",
    "1,follow_up_1_arm_1,,,KH1,31,",
    "2,baseline_arm_1,,,KH2,44,",
)


def test_event_of_redcap_is_the_round_and_instruments_are_repeats(tmp_path: Path) -> None:
    path = csv(tmp_path / "redcap.csv", *REDCAP)
    found = read(path, form(), round="baseline")
    assert [row.key for row in found.rows] == ["1|baseline_arm_1", "2|baseline_arm_1"]
    assert [each[3] for each in children(found)] == [{"kid_name": "Sok"}, {"kid_name": "Dara"}]
    assert children(found, 1) == []
    assert found.notes == ["left-out-other-event"]
    assert found.header.table.event == "baseline_arm_1"
    later = read(path, form(), round="followup1")
    assert [row.key for row in later.rows] == ["1|follow_up_1_arm_1"]


def test_event_that_is_no_round_is_asked_for(tmp_path: Path) -> None:
    path = csv(tmp_path / "redcap.csv", *REDCAP)
    with pytest.raises(RefusedError, match="event-unclear"):
        read(path, form(), round="final")
    said = read(path, form(), round="final", table=TableChoice(event="follow_up_1_arm_1"))
    assert len(said.rows) == 1
    with pytest.raises(RefusedError, match="event-unknown"):
        read(path, form(), round="final", table=TableChoice(event="nothing"))


@pytest.mark.parametrize(
    ("events", "round_name", "event"),
    [
        (["baseline_arm_1", "endline_arm_1"], "final", "endline_arm_1"),
        (["baseline_arm_1", "follow_up_2_arm_1"], "followup2", "follow_up_2_arm_1"),
        (["screening_arm_1", "enrolment_arm_1"], "baseline", "enrolment_arm_1"),
        (["visit_1_arm_1", "visit_2_arm_1"], "baseline", ""),
        (["visit_1_arm_1"], "baseline", "visit_1_arm_1"),
        (["baseline_arm_1", "baseline_arm_2"], "baseline", ""),
    ],
)
def test_event_is_known_by_its_name(events: list[str], round_name: str, event: str) -> None:
    assert redcap.event_of_round(events, round_name) == event


def test_roster_in_columns_comes_out_of_the_guarded_child(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "ona.csv",
        "client_code,kids/details[1]/kid_name,kids/details[2]/kid_name,_uuid",
        "KH1,Sok,Dara,u1",
    )
    arguments = {
        "path": path, "document": to_document(form()), "options": ReadOptions(keeps_rows=True),
    }  # fmt: skip
    header, *_ = guarded(
        "mfdw_desktop.importing.responses:rows_task",
        arguments,
        limits=Limits(),
        progress=Progress(),
    )
    (repeat,) = header.kept.repeats
    assert {base: len(held) for base, held in repeat.fold.columns.items()} == {
        "kids/details/kid_name": 2,
    }
