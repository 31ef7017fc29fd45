"""A trainer's list: who came to which session, a row for each client and session."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.lists.fields import DAY, INTEGER, ONE, TEXT, choices, client, note, scheme
from mfdw_desktop.domain.part_words import WORDS
from mfdw_desktop.domain.record_forms import Field, record_form
from mfdw_desktop.domain.surveys import Repeat

_FIELDS = (
    client(also="code|id|id no|member code|member|participant number|participant id|"
                "trainee number|learner number"),
    scheme("training|training name|course|course name|programme of training"),
    Field("held_on", DAY, "Day of the session",
          "session date|date of session|training date|date of training|held on|date|day",
          required=True),
    Field("number", INTEGER, "Session number", "session|session no|lesson|lesson number|meeting"),
    Field("topic", TEXT, "Topic", "topic|session topic|subject|title|session title"),
    Field("centre", TEXT, "Centre", "centre|center|centre name|centre code|training centre"),
    Field("attendance", ONE, "Attendance",
          "attendance|attended|attendance code|presence|present|came|mark|participation",
          required=True, list_name="attendance"),
    note(),
    Field("quiz_before", INTEGER, "Quiz before", "quiz before|pre-test|pretest|score before"),
    Field("quiz_after", INTEGER, "Quiz after", "quiz after|post-test|posttest|score after"),
    Field("trainer", TEXT, "Trainer", "trainer|facilitator|teacher|trained by"),
    Field("place", TEXT, "Place", "place|venue|location"),
    Field("minutes", INTEGER, "Minutes", "minutes|duration|length|duration in minutes"),
    Field("reason", TEXT, "Reason against a rule", "reason|override reason|exception"),
)  # fmt: skip
_ALSO = {
    AttendanceCode.PRESENT: "p|yes|y|1|x|✓|✔|√|☑|attended|came|here|true",
    AttendanceCode.ABSENT: (
        "a|no|n|0|✗|✘|×|☓|did not come|not present|missed|absent without leave|unexcused|false"
    ),
    AttendanceCode.APPROVED_LEAVE: "e|excused|excuse|absent with leave|approved absence",
    AttendanceCode.LEAVE: "v|leave|vacation|holiday",
    AttendanceCode.LATE: "l|came late|delayed",
}
"""The letters are those of our attendance sheet on paper."""
ATTENDANCE_FORM = record_form(
    "@attendance",
    "Attendance of sessions",
    _FIELDS,
    {"attendance": choices(WORDS[AttendanceCode], _ALSO)},
)

MARKS, MARK_COLUMN = "marks", "mark_column"
"""Path of the repeat of a register, and what tells the column of a mark."""
_OF_REGISTER = ("client", "scheme", "centre", "reason")
_OF_MARK = ("held_on", "number", "topic", "attendance")
_REGISTER = record_form(
    "@register",
    "Attendance of sessions",
    (
        *(each for each in _FIELDS if each.code in (*_OF_REGISTER, *_OF_MARK)),
        Field(MARK_COLUMN, TEXT, "Column of the sheet"),
    ),
    {"attendance": choices(WORDS[AttendanceCode], _ALSO)},
)
REGISTER_FORM = replace(
    _REGISTER,
    questions=tuple(
        each
        if each.code in _OF_REGISTER
        else replace(each, path=f"{MARKS}/{each.code}", repeat=MARKS, required=False)
        for each in _REGISTER.questions
    ),
    repeats=(Repeat(MARKS, MARKS),),
)
"""The same as a register: a row a client, a column a session."""
