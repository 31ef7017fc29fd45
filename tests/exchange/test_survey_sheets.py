"""What of a questionnaire leaves, and for whom."""

from __future__ import annotations

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.exchange.survey_sheets import ResponseOut, SurveyOut

FORM = Questionnaire(
    code="work", title="Work", version="1", languages=("en",), default_language="en",
    questions=(
        Question("hours", "hours", "hours", QuestionKind.INTEGER),
        Question("debt", "debt", "debt", QuestionKind.INTEGER, sensitive=True),
    ),
)  # fmt: skip
RESPONSE = ResponseOut(
    uid="u", version=1, client="KH03-00001-E", client_uid="c", branch="KH03", round="baseline",
    arm="", day=None, interviewer="", status="complete", source_key="k",
    answers={"hours": 40, "debt": 123_456},
)  # fmt: skip


def test_sensitive_answers_stay_behind_for_who_may_not_see_them() -> None:
    out = SurveyOut(FORM, with_sensitive=False)
    heads = [each.header for each in out.main_columns()]
    (row,) = out.main_rows([RESPONSE])
    assert len(heads) == len(row)
    assert "hours" in heads
    assert "debt" not in heads
    assert 123_456 not in row
    assert [each.code for each in out.visible()] == ["hours"]


def test_sensitive_answers_go_along_for_who_may() -> None:
    (row,) = SurveyOut(FORM).main_rows([RESPONSE])
    assert 123_456 in row
