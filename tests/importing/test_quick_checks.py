"""Constraints held against a column at once say the same as the form's own evaluator."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.expressions import FormLogic
from mfdw_desktop.domain.expressions.form import compile_rules
from mfdw_desktop.domain.expressions.judging import breaches
from mfdw_desktop.domain.expressions.rows import Interview, Row
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.quick_checks import quick_check
from tests.importing.reading import question, questionnaire

TODAY = "2026-03-01"
SAID = ["", "2024-02-28", "2024-02-29", "2026-02-28", "2026-03-01", "2026-03-02", "2026-04-10",
        "1999-12-31", "9999-12-31", "0001-01-01"]  # fmt: skip
DAYS = ["", "2026-03-01", "2025-03-01", "2024-02-29"]


@pytest.mark.parametrize(
    "constraint",
    [
        ". <= today()", ". < today()", ".>=today()", ". > today() - 365", ". <= today() + 40",
        "(. <= today())",
        ". >= today()-2 and . <= today() + 1", ". <= today() + 99999", ". >= today() - 99999",
    ],
)  # fmt: skip
def test_days_beside_today(constraint: str) -> None:
    asked = question("q", QuestionKind.DAY, constraint=constraint)
    quick = quick_check(asked, TODAY)
    assert quick is not None
    asked_of = questionnaire(asked)
    form = FormLogic(asked_of, compile_rules(asked_of))
    logic = form.rules.questions["q"]
    for day in DAYS:
        texts = [f'"q":"{said}"' if said else "" for said in SAID]
        slow = [
            at for at, said in enumerate(SAID)
            if said and breaches(form, logic, Row({"q": said}, Interview(day or TODAY)))
        ]  # fmt: skip
        assert quick(texts, [day] * len(texts)) == slow


@pytest.mark.parametrize(
    "constraint", [". != today()", ". <= today() + ${x}", "today() < 3", ". <= 5", ". = today()"]
)
def test_others_are_left_to_the_evaluator(constraint: str) -> None:
    assert quick_check(question("q", QuestionKind.DAY, constraint=constraint), TODAY) is None


def test_numbers_of_a_range() -> None:
    asked = question("q", QuestionKind.INTEGER, constraint=". >= 0 and . < 10")
    quick = quick_check(asked, TODAY)
    assert quick is not None
    assert quick(["", '"q":0', '"q":9'], [""] * 3) == []
    assert quick(['"q":-1', "", '"q":10', '"q":9'], [""] * 4) == [0, 2]
    assert quick(["", ""], ["", ""]) == []
