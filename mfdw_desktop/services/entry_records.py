"""Writing what one paper says: the response, its repeats, what the form answers itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.database.models import Response, ResponseRow
from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.expressions import ChildAnswers, compile_form
from mfdw_desktop.domain.survey_entries import EntryRecord
from mfdw_desktop.domain.survey_heads import head_questions, is_typed
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire

_Place = tuple[tuple[str, int], ...]


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


def _only(
    values: Mapping[str, Any], asked: Collection[str], known: Collection[str]
) -> dict[str, Any]:
    """Return what was asked; what an older version of the form asked stays as well."""
    return {code: value for code, value in values.items() if code in asked or code not in known}


def ordered(form: Questionnaire, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values in the order of the form's questions; others after them."""
    places = {each.code: at for at, each in enumerate(form.questions)}
    return {
        code: values[code]
        for code in sorted(values, key=lambda each: (places.get(each, len(places)), each))
    }


def stored_record(connection: Any, row: Any) -> EntryRecord:
    """Return what a stored response says."""
    rows = imports.children(connection, [row.id]).get(row.id, [])
    index = {each.id: at for at, each in enumerate(rows)}
    children = tuple(
        ChildAnswers(
            each.path,
            index.get(each.parent_id or 0, -1),
            imports.document(each.answers),
            imports.document(each.missing),
        )
        for each in rows
    )
    day = row.interviewed_on.isoformat() if row.interviewed_on else ""
    return EntryRecord(
        dict(row.answers), dict(row.missing or {}), children, day, row.interviewer or ""
    )


def add_rows(unit: Unit, response: int, children: Sequence[ChildAnswers]) -> None:
    """Store the rows of repeats of a new response."""
    _bring(unit, response, children, {})


def change(unit: Unit, row: Any, record: EntryRecord, version_id: int) -> None:
    """Bring a stored response to what the record says; only what differs is written."""
    unit.update(
        Response,
        row.id,
        answers=dict(record.answers),
        missing=dict(record.missing) or None,
        interviewed_on=date.fromisoformat(record.day) if record.day else None,
        interviewer=record.interviewer or None,
        version_id=version_id,
    )
    standing = imports.children(unit.connection, [row.id]).get(row.id, [])
    places: dict[int, _Place] = {}
    ours: dict[_Place, int] = {}
    for each in standing:
        around = places.get(each.parent_id or 0, ())
        places[each.id] = (*around, (each.path, each.position))
        ours[places[each.id]] = each.id
    left = _bring(unit, row.id, record.children, ours)
    # Inner rows first, so that nothing in the bin is pointed at by a live row.
    unit.remove_many(ResponseRow, sorted(left, reverse=True))


def _bring(
    unit: Unit, response: int, children: Sequence[ChildAnswers], ours: dict[_Place, int]
) -> list[int]:
    """Write each row over ours in its place, or as a new one; return ours that are left."""
    ours = dict(ours)
    keys: list[int] = []
    chains: list[_Place] = []
    counts: Counter[tuple[_Place, str]] = Counter()
    for each in children:
        around = chains[each.parent] if each.parent >= 0 else ()
        counts[around, each.path] += 1
        position = counts[around, each.path]
        chains.append((*around, (each.path, position)))
        answers, missing = dict(each.answers), dict(each.missing) or None
        key = ours.pop(chains[-1], None)
        if key is not None:
            unit.update(ResponseRow, key, answers=answers, missing=missing)
        else:
            key = unit.create(
                ResponseRow,
                response_id=response,
                parent_row_id=keys[each.parent] if each.parent >= 0 else None,
                path=each.path,
                position=position,
                answers=answers,
                missing=missing,
            ).id
        keys.append(key)
    return list(ours.values())


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


def _left(values: Mapping[str, Any], codes: frozenset[str]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in codes}
