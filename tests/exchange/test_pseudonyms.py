"""What may leave without telling who it is: by name, by label, by role, by any round."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.harmonisation import Harmonisation, HarmonyRow
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.exchange.pseudonyms import Treatment, treatment, with_roles, worst_roles
from tests.importing.reading import question, questionnaire

K = QuestionKind
T = Treatment


@pytest.mark.parametrize(
    ("kind", "code", "label", "expected"),
    [
        (K.INTEGER, "phone", "", T.PERSONAL),
        (K.INTEGER, "q7", "Telephone number", T.PERSONAL),
        (K.INTEGER, "q7", "លេខទូរស័ព្ទ", T.PERSONAL),
        (K.INTEGER, "q8", "National ID card number", T.PERSONAL),
        (K.INTEGER, "q9", "Client no", T.PERSONAL),
        (K.DECIMAL, "q1", "How many loan accounts are there?", T.KEEP),
        (K.INTEGER, "hours", "Hours of work", T.KEEP),
        (K.INTEGER, "q2", "How much is in the savings account?", T.KEEP),
        (K.INTEGER, "members", "Number of household members", T.KEEP),
        (K.DAY, "q3", "When were you born?", T.AGE),
        (K.DAY, "q4", "Date of birth of the child", T.AGE),
        (K.DAY, "q5", "When was the loan paid out?", T.KEEP),
        (K.TEXT, "q6", "Anything else?", T.TEXT),
        (K.GEOPOINT, "q6", "Where", T.PLACE),
        (K.FILE, "q6", "Photo", T.PICTURE),
        (K.SELECT_ONE, "q1", "Name of the interviewer", T.PERSONAL),
        (K.SELECT_ONE, "visits", "Has the loan officer visited you this year?", T.KEEP),
        (K.SELECT_ONE, "q1", "Who decides?", T.KEEP),
    ],
)
def test_question_leaves_or_stays(
    kind: QuestionKind, code: str, label: str, expected: Treatment
) -> None:
    assert treatment(question(code, kind, label=label)) is expected


def test_role_that_a_person_named_counts() -> None:
    form = questionnaire(question("q7", K.INTEGER, label="Contact"),
                         question("q8", K.DAY, label="Day"))  # fmt: skip
    assert [treatment(each) for each in form.questions] == [T.KEEP, T.KEEP]
    named = with_roles(form, {"q7": "phone", "q8": "birth_on"})
    assert [treatment(each) for each in named.questions] == [T.PERSONAL, T.AGE]


def test_concept_is_as_personal_as_its_question_in_any_round() -> None:
    old = questionnaire(question("phone", K.INTEGER, label="Phone"),
                        question("hours", K.INTEGER, label="Hours"))  # fmt: skip
    new = questionnaire(question("contact", K.INTEGER, label="Contact"),
                        question("hours", K.INTEGER, label="Hours"))  # fmt: skip
    kept = Harmonisation((
        HarmonyRow("contact", "baseline", "1", "phone"),
        HarmonyRow("contact", "followup1", "2", "contact"),
        HarmonyRow("hours", "baseline", "1", "hours"),
    ))  # fmt: skip
    assert worst_roles(kept, {"baseline": old, "followup1": new}) == {"contact": "phone"}
