"""Which question tells what of a person: by name, by label, in several languages."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import PersonReader, Role, role_of_header, roles_of
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire


def form(*questions: Question, **choices: tuple[Choice, ...]) -> Questionnaire:
    return Questionnaire("f", "F", "1", ("en",), "en", questions, dict(choices))


def asked(
    path: str, label: str = "", kind: QuestionKind = QuestionKind.TEXT, **more: str
) -> Question:
    name = path.rsplit("/", 1)[-1]
    return Question(name, path, name, kind, labels={"en": label} if label else {}, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Full name", Role.NAME),
        ("3. Name of the respondent", Role.NAME),
        ("ភេទ", Role.SEX),
        ("Giới tính", Role.SEX),
        ("How old are you?", Role.AGE),
        ("about_you/date_of_birth", Role.BIRTH),
        ("HH size", Role.HOUSEHOLD_SIZE),
        ("mobile number", Role.PHONE),
        ("Name of the enterprise", None),
        ("Age of the youngest child", None),
        ("Hours a week", None),
    ],
)
def test_header_tells_its_role(header: str, role: Role | None) -> None:
    assert role_of_header(header) is role


def test_name_of_a_question_comes_before_labels_and_others_are_left_out() -> None:
    questions = (
        asked("q1", "Name"),
        asked("respondent/name"),
        asked("enterprise/phone"),
        asked("q4", "What is your age?", QuestionKind.INTEGER),
        asked("q5", "Sex", QuestionKind.INTEGER),
    )
    found = {role: each.code for role, each in roles_of(form(*questions)).items()}
    assert found == {Role.NAME: "name", Role.AGE: "q4"}


def test_person_is_read_by_choices_and_never_by_a_bare_number() -> None:
    questions = (
        asked("sex", kind=QuestionKind.SELECT_ONE, list_name="sex"),
        asked("village", kind=QuestionKind.SELECT_ONE, list_name="places"),
        asked("birth_date", kind=QuestionKind.DAY),
        asked("name"),
    )
    coded = form(
        *questions,
        sex=(Choice("1", {"en": "Male"}), Choice("2", {"en": "Female"}), Choice("3", {"en": "X"})),
        places=(Choice("kp", {"en": "Kampot"}),),
    )
    reader = PersonReader(coded)
    said = reader.read(
        {"sex": "2", "village": "kp", "birth_date": "1990-05-04", "name": "សុខ ចាន់ថា"}
    )
    assert (said.sex, said.village, said.birth_on, said.name, said.native_name) == (
        Sex.FEMALE, "Kampot", date(1990, 5, 4), "", "សុខ ចាន់ថា",
    )  # fmt: skip
    assert reader.read({"sex": "3"}).sex is Sex.UNKNOWN


def test_role_that_a_user_named_comes_first() -> None:
    questions = (asked("name"), asked("alias_name", "What do friends call you?"))
    assert roles_of(form(*questions), marked={"name": "alias_name"})[Role.NAME].code == "alias_name"
