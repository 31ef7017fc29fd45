"""Second records of the sample branch's interviews: papers typed twice, and a back-check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.survey_entries import EntryRecord
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire

BACK_CHECKED, TYPED_TWICE = "followup1", "followup2"
"""Rounds of which some interviews have another record."""
TYPISTS = ("Mony Keo", "Sreyla Oum")
BACK_CHECKER = "Kanha Ros"
ASKED = ("members", "earners", "income_month", "activity", "hours_week", "lenders", "injury_year")
"""What the back-check asks again, as far as the form has it."""
_CARELESS = "Vuthy Seng"
_EVERY = {BACK_CHECKED: 9, TYPED_TWICE: 8}


def is_chosen(plan: Plan, round_name: str, key: str) -> bool:
    """Tell whether an interview of a round has another record."""
    return plan.random("again", round_name, key).randrange(_EVERY[round_name]) == 0


def asked_again(
    plan: Plan, form: Questionnaire, key: str, first: EntryRecord, interviewer: str
) -> EntryRecord:
    """Return what the person says when somebody else asks again."""
    random = plan.random("back-check", key)
    chance = 0.26 if interviewer == _CARELESS else 0.05
    answers = {code: first.answers[code] for code in ASKED if code in first.answers}
    for code, value in answers.items():
        if random.random() < chance:
            answers[code] = _other(form, code, value, random)
    return EntryRecord(answers, day=first.day, interviewer=BACK_CHECKER)


def typed_again(plan: Plan, form: Questionnaire, key: str, first: EntryRecord) -> EntryRecord:
    """Return the second typing of a paper: now and then a slip."""
    random = plan.random("typed-again", key)
    answers: Mapping[str, Any] = {
        code: _other(form, code, value, random)
        if random.random() < 0.008 and isinstance(value, int)
        else value
        for code, value in first.answers.items()
    }
    return replace(first, answers=answers)


def _other(form: Questionnaire, code: str, value: Any, random: Random) -> Any:
    """Return another answer that the question may have."""
    question = form.question(code)
    if question is None:
        return value
    if question.kind is QuestionKind.SELECT_ONE:
        names = [each.name for each in form.choices_of(question) if each.name != value]
        return random.choice(names) if names else value
    if isinstance(value, int):
        return (
            value * 10
            if value > 1000 and random.random() < 0.3
            else value + random.choice((1, 2, 5) if value < 1000 else (50_000, 100_000))
        )
    return value
