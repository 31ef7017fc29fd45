"""The line of time and the answers side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind, StatusLine
from mfdw_desktop.domain.clients import (
    ClientRow,
    ClientStatus,
    StatusReason,
)
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentScope,
    ConsentState,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.surveys import (
    Choice,
    Question,
    QuestionKind,
    Questionnaire,
    to_document,
)
from mfdw_desktop.domain.timeline import answer_blocks, timeline

CLIENT = ClientRow(
    id=1, uid="u", code="KH03-00001-E", name="Sok Dara", native_name="", sex=Sex.FEMALE,
    birth_on=None, birth_estimated=False, village="", centre="", group="", officer="",
    branch="KH03", status=ClientStatus.ACTIVE, arm=None, consent=ConsentState.NONE,
)  # fmt: skip


@dataclass
class Row:
    """A response as the query gives it."""

    name: str
    answers: dict[str, Any]
    definition: dict[str, Any]
    missing: dict[str, str] = field(default_factory=dict)


def form() -> dict[str, Any]:
    return to_document(
        Questionnaire(
            code="decent-work",
            title="Decent work",
            version="1",
            default_language="en",
            languages=("en",),
            questions=(
                Question(
                    code="q1", name="q1", path="q1", kind=QuestionKind.SELECT_ONE,
                    labels={"en": "Owns land"}, list_name="yn",
                ),
                Question(
                    code="debt", name="debt", path="debt", kind=QuestionKind.INTEGER,
                    labels={"en": "Debt"}, sensitive=True,
                ),
                Question(
                    code="note", name="note", path="note", kind=QuestionKind.TEXT,
                    labels={"en": "Remark"},
                ),
            ),
            choices={"yn": (Choice("y", {"en": "Yes"}), Choice("n", {"en": "No"}))},
        )
    )  # fmt: skip


def rows() -> list[Row]:
    return [
        Row("baseline", {"q1": "y", "debt": 100}, form()),
        Row("followup1", {"q1": "n"}, form(), {"debt": "refused"}),
    ]


def test_answers_are_labels_and_what_differs_is_marked() -> None:
    block = answer_blocks("decent-work", rows(), "en")
    first, debt = block.lines
    assert first.answers == ("Yes", "No")
    assert first.changed
    assert debt.missing == ("", "refused")
    assert not debt.changed
    assert debt.kind is QuestionKind.INTEGER


def test_questions_that_nobody_was_asked_are_left_out() -> None:
    assert [line.code for line in answer_blocks("x", rows(), "en").lines] == ["q1", "debt"]


def test_sensitive_answers_are_counted_but_not_shown() -> None:
    block = answer_blocks("decent-work", rows(), "en", sensitive=False)
    assert [line.code for line in block.lines] == ["q1"]
    assert block.hidden == 1


def test_newest_event_stands_first_and_the_first_status_is_the_enrolment() -> None:
    detail = ClientDetail(
        CLIENT,
        statuses=(
            StatusLine(date(2026, 2, 1), ClientStatus.LEFT, StatusReason.MOVED),
            StatusLine(date(2025, 1, 1), ClientStatus.ACTIVE, StatusReason.ENROLLED),
        ),
        consents=(Consent(ConsentScope.SERVICE, date(2025, 1, 1), withdrawn_on=date(2026, 3, 1)),),
    )
    found = timeline(detail)
    assert [each.on for each in found] == sorted((each.on for each in found), reverse=True)
    assert found[0].state == "withdrawn"
    assert {each.kind for each in found} == {
        EventKind.ENROLLED,
        EventKind.STATUS,
        EventKind.CONSENT,
    }
