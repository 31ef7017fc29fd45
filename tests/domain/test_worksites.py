from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.worksites import (
    ActionDraft,
    Answer,
    PaperDraft,
    VisitDraft,
    read_items,
    score,
    validate_paper,
    validate_visit,
    write_items,
)

TODAY = date(2026, 3, 20)
PAPER = PaperDraft(Registration.LOCAL_PERMIT, issued_on=date(2025, 3, 21), expires_on=TODAY)
VISIT = VisitDraft(1, date(2026, 3, 2), answers={1: Answer.YES})


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(2025, 3, 20), False), (date(2025, 3, 21), True), (TODAY, True),
     (date(2026, 3, 21), False)],
)  # fmt: skip
def test_paper_is_in_force_from_issue_to_its_last_day(day: date, holds: bool) -> None:
    assert PAPER.is_in_force(day) is holds
    assert replace(PAPER, expires_on=None).is_in_force(day) is (day >= date(2025, 3, 21))


@pytest.mark.parametrize(
    ("day", "soon"),
    [(date(2026, 1, 18), False), (date(2026, 1, 19), True), (TODAY, True),
     (date(2026, 3, 21), False)],
)  # fmt: skip
def test_paper_expires_within_sixty_days(day: date, soon: bool) -> None:
    assert PAPER.expires_within(day) is soon
    assert not replace(PAPER, expires_on=None).expires_within(day)


@pytest.mark.parametrize(
    ("answers", "share"),
    [("", None), ("na", None), ("yes", 1.0), ("no na", 0.0), ("yes no na yes", 2 / 3)],
)
def test_score_leaves_out_what_does_not_apply(answers: str, share: float | None) -> None:
    found = score(Answer(each) for each in answers.split())
    assert found == (None if share is None else pytest.approx(share))


def test_items_are_read_as_they_are_written() -> None:
    items, problems = read_items("T1 Safe handles\n\nT2\nt1 Again\n L1  Enough light ")
    assert [(each.code, each.text) for each in items] == [
        ("T1", "Safe handles"), ("L1", "Enough light"),
    ]  # fmt: skip
    assert [each.rule for each in problems] == ["item-without-text", "item-code-twice"]
    assert read_items(write_items(items))[0] == items


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"grade": None}, "grade-missing"),
        ({"grade": Registration.NONE}, "grade-missing"),
        ({"issued_on": None}, "day-missing"),
        ({"issued_on": date(2026, 3, 21), "expires_on": None}, "day-in-future"),
        ({"expires_on": date(2025, 3, 20)}, "end-before-start"),
    ],
)
def test_paper_is_checked(changes: dict[str, object], rule: str) -> None:
    found = validate_paper(replace(PAPER, **changes), TODAY)  # type: ignore[arg-type]
    assert [each.rule for each in found] == [rule]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"checklist_id": None}, "checklist-missing"),
        ({"answers": {}}, "answers-missing"),
        ({"on": date(2026, 3, 21)}, "day-in-future"),
        ({"next_on": date(2026, 3, 2)}, "end-before-start"),
        ({"actions": (ActionDraft("x", date(2026, 3, 1)),)}, "action-due-before-visit"),
        ({"actions": (ActionDraft("x", None, date(2026, 3, 1)),)}, "action-done-impossible"),
        ({"actions": (ActionDraft("x", None, date(2026, 3, 21)),)}, "action-done-impossible"),
    ],
)
def test_visit_is_checked(changes: dict[str, object], rule: str) -> None:
    assert validate_visit(VISIT, TODAY) == []
    found = validate_visit(replace(VISIT, **changes), TODAY)  # type: ignore[arg-type]
    assert [each.rule for each in found] == [rule]
