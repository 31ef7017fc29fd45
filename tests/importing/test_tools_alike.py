"""The same answers are read alike from the files of every tool, which is named with evidence."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing.packages import book
from tests.importing.reading import choices, question, questionnaire, read

FORM = questionnaire(
    question("likes", QuestionKind.SELECT_MULTIPLE, list_name="likes", label="What do you like?"),
    choices={"likes": choices(a="Read books", b="Play", c="Read")},
)
AT = dt.datetime(2026, 1, 2, 3, 4)
FILES: dict[str, tuple[str, list[list[Any]]]] = {
    "kobo": (
        "S: _uuid, _submission_time",
        [["What do you like?", "What do you like?/Read books", "What do you like?/Play",
          "What do you like?/Read", "_uuid", "_submission_time"],
         ["Play Read", 0, 1, 1, "u1", AT], ["", "", "", "", "u2", AT]],
    ),
    "ona": (
        "S: _uuid, _bamboo_dataset_id",
        [["likes/a", "likes/b", "likes/c", "_uuid", "_bamboo_dataset_id"],
         ["False", "True", "True", "u1", "d"], ["n/a", "n/a", "n/a", "u2", "d"]],
    ),
    "odk": (
        "S: SubmissionDate, KEY",
        [["SubmissionDate", "likes", "likes/a", "likes/b", "likes/c", "KEY"],
         ["2026-01-02T03:04:05Z", "b c", 0, 1, 1, "uuid:1"],
         ["2026-01-02T03:04:05Z", "", "", "", "", "uuid:2"]],
    ),
    "surveycto": (
        "S: KEY, formdef_version",
        [["SubmissionDate", "likes", "likes_a", "likes_b", "likes_c", "formdef_version", "KEY"],
         ["Jan 2, 2026", "b c", 0, 1, 1, "7", "uuid:1"], ["Jan 2, 2026", *[""] * 4, "7", "uuid:2"]],
    ),
    "commcare": (
        "S: form.meta",
        [["number", "formid", "form.likes", "form.meta.username", "form_link"],
         [1, "f1", "b c", "u", "l"], [2, "f2", "---", "u", "l"]],
    ),
    "redcap": (
        "",
        [["record_id", "redcap_event_name", "likes___a", "likes___b", "likes___c"],
         [1, "baseline_arm_1", 0, 1, 1], [2, "baseline_arm_1", "", "", ""]],
    ),
    "google-forms": (
        "S: Timestamp", [["Timestamp", "What do you like?"], [AT, "Play, Read"], [AT, ""]],
    ),
    "microsoft-forms": (
        "S: ID, Start time, Completion time",
        [["ID", "Start time", "Completion time", "Email", "Name", "What do you like?"],
         [1, AT, AT, "x", "y", "Play;Read;"], [2, AT, AT, "x", "y", ""]],
    ),
    "epi-info": (
        "S: GlobalRecordId, UniqueKey, FirstSaveTime",
        [["GlobalRecordId", "UniqueKey", "FirstSaveTime", "likes"],
         ["g1", 1, AT, "b c"], ["g2", 2, AT, ""]],
    ),
    "dhis2": (
        "S: Event, Program stage, Event date",
        [["Event", "Program stage", "Event date", "Organisation unit", "Likes"],
         ["e1", "s", AT, "o", "b c"], ["e2", "s", AT, "o", ""]],
    ),
    "plain": ("no tool", [["No.", "likes"], [1, "Play; Read"], [2, ""]]),
}  # fmt: skip


@pytest.mark.parametrize("tool", FILES)
def test_answers_of_every_tool_are_read_alike(tmp_path: Path, tool: str) -> None:
    evidence, rows = FILES[tool]
    path = book(tmp_path / "a.xlsx", {"S": rows})
    found = open_workbook(path).recognition
    assert found.tool == tool
    assert found.evidence[0] == evidence or not evidence
    assert [each.get("likes") for each in read(path, FORM).answers] == [["b", "c"], None]


@pytest.mark.parametrize("first", ["Timestamp", "Horodateur", "Dấu thời gian", "ត្រាពេលវេលា"])
def test_google_forms_are_known_in_the_languages_of_the_program(tmp_path: Path, first: str) -> None:
    path = book(tmp_path / "a.xlsx", {"S": [[first, "likes"], [AT, "Play"]]})
    assert open_workbook(path).recognition.tool == "google-forms"
