"""What one paper says, as the form means it: what is asked, calculated, hidden or typed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.survey_entries import EntryRecord
from mfdw_desktop.domain.survey_heads import head_questions, is_typed
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire


def settled(form: Questionnaire, record: EntryRecord) -> EntryRecord:
    """Return the record as the form means it: nothing that is skipped, what it calculates.

    Answers stand in the order of the form, as everywhere.
    """
    logic = compile_form(form)
    asked = logic.relevance(record.answers, children=record.children, day=record.day)
    inner = logic.child_relevance(record.answers, children=record.children, day=record.day)
    known = {each.code for each in form.questions}
    kept = tuple(
        each._replace(
            answers=_only(each.answers, wanted, known), missing=_only(each.missing, wanted, known)
        )
        for each, wanted in zip(record.children, inner, strict=True)
    )
    answers = _only(record.answers, asked, known)
    missing = _only(record.missing, asked, known)
    calculated = logic.calculated(answers, children=kept, day=record.day)
    answers = {**answers, **{code: text for code, text in calculated.items() if text}}
    rows = logic.child_calculated(answers, children=kept, day=record.day)
    kept = tuple(
        each._replace(
            answers=ordered(form, {**each.answers, **{c: t for c, t in more.items() if t}}),
            missing=ordered(form, each.missing),
        )
        for each, more in zip(kept, rows, strict=True)
    )
    return EntryRecord(
        ordered(form, answers), ordered(form, missing), kept, record.day, record.interviewer
    )


def with_head(form: Questionnaire, record: EntryRecord, client: str = "") -> EntryRecord:
    """Return the record with the form's own questions for client, day and interviewer answered."""
    heads = head_questions(form)
    answers = dict(record.answers)
    for question, value in (
        (heads.client, client),
        (heads.day, record.day),
        (heads.interviewer, record.interviewer),
    ):
        if question is None or not value or str(answers.get(question.code, "")).startswith(value):
            continue
        is_moment = question.kind is QuestionKind.MOMENT
        answers[question.code] = f"{value}T00:00:00" if is_moment else value
    return replace(record, answers=answers)


def ordered(form: Questionnaire, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values in the order of the form's questions; others after them."""
    places = {each.code: at for at, each in enumerate(form.questions)}
    return {
        code: values[code]
        for code in sorted(values, key=lambda each: (places.get(each, len(places)), each))
    }


def typed_only(form: Questionnaire, record: EntryRecord) -> EntryRecord:
    """Return what stands on paper: without what phones note and forms calculate."""
    heads = head_questions(form).codes
    left = frozenset(each.code for each in form.questions
                     if each.code in heads or not is_typed(each))  # fmt: skip
    return without(record, left)


def without(record: EntryRecord, codes: frozenset[str]) -> EntryRecord:
    """Return the record without the answers to these questions."""
    if not codes:
        return record
    return replace(
        record,
        answers=_left(record.answers, codes),
        missing=_left(record.missing, codes),
        children=tuple(
            each._replace(answers=_left(each.answers, codes), missing=_left(each.missing, codes))
            for each in record.children
        ),
    )


def with_hidden(
    record: EntryRecord, stored: EntryRecord, hidden: frozenset[str], form: Questionnaire
) -> EntryRecord:
    """Return the record with what its typist neither saw nor typed, as it is stored."""
    heads = head_questions(form)
    typed = {each.code for each in form.questions if is_typed(each) or each.code in heads.codes}
    typed -= hidden | ({heads.client.code} if heads.client is not None else set())
    rows = list(record.children)
    old: Sequence[Any] = stored.children
    for at, each in enumerate(rows):
        if at < len(old) and old[at].path == each.path and old[at].parent == each.parent:
            rows[at] = each._replace(
                answers={**_others(old[at].answers, typed), **each.answers},
                missing={**_others(old[at].missing, typed), **each.missing},
            )
    return replace(
        record,
        answers={**_others(stored.answers, typed), **record.answers},
        missing={**_others(stored.missing, typed), **record.missing},
        children=tuple(rows),
    )


def count(record: EntryRecord) -> int:
    """Return how many answers and reasons a record holds, repeats included."""
    inner = sum(len(each.answers) + len(each.missing) for each in record.children)
    return len(record.answers) + len(record.missing) + inner


def _only(
    values: Mapping[str, Any], asked: Collection[str], known: Collection[str]
) -> dict[str, Any]:
    """Return what was asked; what an older version of the form asked stays as well."""
    return {code: value for code, value in values.items() if code in asked or code not in known}


def _left(values: Mapping[str, Any], codes: frozenset[str]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in codes}


def _others(values: Mapping[str, Any], typed: set[str]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in typed}
