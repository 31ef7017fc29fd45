"""Second interviews: what differs, and what a person decides about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import QueuedInterview, Response, ResponseRow
from mfdw_desktop.database.queries import imports, surveys
from mfdw_desktop.database.queries.imports import Standing
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import (
    QueuedDifference,
    QueueDecision,
    QueuedLine,
    QueueReason,
)
from mfdw_desktop.domain.matching import merge
from mfdw_desktop.domain.surveys import LinkMethod, Questionnaire
from mfdw_desktop.services.intake_children import stored_shape

_OF_ONE_ROW = (QueueReason.VALUES_DIFFER, QueueReason.CHANGED_SINCE)
"""The row is no other interview: what it leaves blank it says nothing of."""


def waiting(database: Database) -> list[QueuedLine]:
    """Return the interviews that wait, each with the answers in which it differs."""
    with database.read() as connection:
        found = []
        forms: dict[str, Questionnaire] = {}
        for line in surveys.waiting(connection):
            row = surveys.queued_row(connection, line.id)
            if line.survey not in forms:
                stored = surveys.form_of(connection, line.survey)
                if stored is not None:
                    forms[line.survey] = stored.form
            standing = _standing(connection, row)
            theirs = {**row.record.get("missing", {}), **row.record.get("answers", {})}
            form = forms.get(line.survey)
            differences = _differences(form, standing, theirs)
            differences += _in_repeats(form, connection, standing, row.record)
            if line.reason in _OF_ONE_ROW:
                differences = tuple(each for each in differences if each.queued is not None)
            stands = (standing.day, standing.interviewer) if standing is not None else ("", "")
            found.append(
                replace(
                    line,
                    differences=differences,
                    day=row.record.get("day") or "",
                    interviewer=row.record.get("interviewer") or "",
                    standing_day=stands[0],
                    standing_interviewer=stands[1],
                )
            )
        return found


def decide(database: Database, actor: Actor, key: int, decision: QueueDecision) -> Changes:
    """Settle a queued interview as one edit."""
    with write(database, actor) as unit:
        row = surveys.queued_row(unit.connection, key)
        if row is None:
            raise RefusedError("interview-unknown", interview=key)
        if row.decision is not None:
            raise RefusedError("interview-decided", interview=key)
        if row.reason == QueueReason.CLIENT_UNKNOWN.value:
            raise RefusedError("interview-unknown", interview=key)
        standing = _standing(unit.connection, row)
        is_gone = standing is None and decision in (QueueDecision.REPLACED, QueueDecision.MERGED)
        if decision is QueueDecision.BOTH or is_gone:
            _add(unit, row, standing)
        elif decision is QueueDecision.MERGED and standing is not None:
            _fill(unit, row, standing)
        elif decision is QueueDecision.REPLACED and standing is not None:
            _replace(unit, row, standing)
        unit.update(QueuedInterview, key, decision=decision.value)
        return unit.changes


def _standing(connection: Any, row: Any) -> Standing | None:
    if row.response_id is None:
        return None
    found = imports.responses_by_id(connection, row.round_id, [row.response_id])
    return found[0] if found else None


def _differences(
    form: Questionnaire | None, standing: Standing | None, theirs: dict[str, Any]
) -> tuple[QueuedDifference, ...]:
    ours: dict[str, Any] = {}
    if standing is not None:
        ours = {**imports.document(standing.missing), **imports.document(standing.answers)}
    labels = {each.code: each.label() for each in form.questions} if form is not None else {}
    order = [*labels, *(code for code in {**ours, **theirs} if code not in labels)]
    return tuple(
        QueuedDifference(code, labels.get(code, code), ours.get(code), theirs.get(code))
        for code in order
        if ours.get(code) != theirs.get(code)
    )


def _in_repeats(
    form: Questionnaire | None, connection: Any, standing: Standing | None, record: dict[str, Any]
) -> tuple[QueuedDifference, ...]:
    """Return what differs in the rows of repeats, place by place."""
    if standing is not None:
        standing.children = imports.children(connection, [standing.id]).get(standing.id, [])
    ours = _by_place(stored_shape(standing) if standing is not None else [])
    theirs = _by_place(record.get("children", ()))
    labels = {each.code: each.label() for each in form.questions} if form is not None else {}
    found = []
    for place in {**ours, **theirs}:
        mine, other = ours.get(place, {}), theirs.get(place, {})
        found += [
            QueuedDifference(
                f"{place}/{code}", labels.get(code, code), mine.get(code), other.get(code)
            )
            for code in {**mine, **other}
            if mine.get(code) != other.get(code)
        ]
    return tuple(found)


def _by_place(shape: Any) -> dict[str, dict[str, Any]]:
    """Return `children[2]/meals[1]` to the answers of the row that stands there."""
    places: list[str] = []
    found: dict[str, dict[str, Any]] = {}
    for path, parent, position, answers, missing in shape:
        name = path.rsplit("/", 1)[-1]
        place = f"{name}[{position}]"
        places.append(f"{places[parent]}/{place}" if parent >= 0 else place)
        found[places[-1]] = {**imports.document(missing), **imports.document(answers)}
    return found


def _add(unit: Unit, row: Any, standing: Standing | None) -> None:
    """Store the queued interview as a response beside the one that stands."""
    arm = surveys.arm_of_response(unit.connection, standing.id) if standing else None
    method = LinkMethod.MANUAL if row.client_id is not None else None
    add_response(unit, row, client_id=row.client_id, method=method, arm=arm)


def add_response(
    unit: Unit,
    row: Any,
    *,
    client_id: int | None = None,
    method: LinkMethod | None = None,
    likeness: float | None = None,
    arm: str | None = None,
) -> int:
    """Store a queued interview as a response, linked by a person to a client; return its id."""
    key, record = row.source_key, row.record
    taken = key and imports.responses_by_key(unit.connection, row.round_id, [key])
    if taken:
        number = 2
        while imports.responses_by_key(unit.connection, row.round_id, [f"{key}#{number}"]):
            number += 1
        key = f"{key}#{number}"
    branch, own_arm = surveys.branch_and_arm(unit.connection, client_id, row.branch_id)
    seen = [each for each in record.get("seen_keys", ()) if each != key]
    made = unit.create(
        Response,
        branch_id=branch,
        round_id=row.round_id,
        version_id=row.version_id,
        client_id=client_id,
        source_key=key,
        seen_keys=seen or None,
        interviewed_on=_day(record),
        interviewer=record.get("interviewer") or None,
        status="complete",
        arm=arm or own_arm,
        answers=record["answers"],
        missing=record.get("missing") or None,
        link_method=method.value if method is not None else None,
        link_score=likeness,
        linked_by=unit.actor.uid if method is not None else None,
        linked_at=unit.now if method is not None else None,
    )
    _add_rows(unit, made.id, record)
    return made.id


def _replace(unit: Unit, row: Any, standing: Standing) -> None:
    """Put the queued interview's answers and repeats in the place of what stands."""
    record = row.record
    answers, missing = record["answers"], record.get("missing") or {}
    if row.reason in _OF_ONE_ROW:
        # One row of a file, not another interview: what it leaves blank it says nothing of.
        ours = imports.document(standing.answers), imports.document(standing.missing)
        merged = merge(*ours, answers, missing)
        answers, missing = merged.answers, merged.missing
    values: dict[str, Any] = {
        "answers": answers,
        "missing": missing or None,
        "version_id": row.version_id,
    }
    if record.get("day"):
        values["interviewed_on"] = _day(record)
    if record.get("interviewer"):
        values["interviewer"] = record["interviewer"]
    unit.update(Response, standing.id, **values)
    if row.reason in _OF_ONE_ROW and not record.get("children"):
        return
    old = imports.children(unit.connection, [standing.id]).get(standing.id, [])
    # Inner rows first, so that nothing in the bin is pointed at by a live row.
    unit.remove_many(ResponseRow, [each.id for each in reversed(old)])
    _add_rows(unit, standing.id, record)


def _fill(unit: Unit, row: Any, standing: Standing) -> None:
    """Answer from the queued interview what the one that stands leaves open."""
    ours, reasons = imports.document(standing.answers), imports.document(standing.missing)
    theirs = row.record["answers"]
    answers = {**{code: value for code, value in theirs.items() if code not in ours}, **ours}
    left = {code: why for code, why in reasons.items() if code not in answers}
    values: dict[str, Any] = {"answers": answers, "missing": left or None}
    if not standing.day and row.record.get("day"):
        values["interviewed_on"] = _day(row.record)
    unit.update(Response, standing.id, **values)
    if not imports.children(unit.connection, [standing.id]).get(standing.id):
        _add_rows(unit, standing.id, row.record)


def _add_rows(unit: Unit, response: int, record: dict[str, Any]) -> None:
    keys: list[int] = []
    for path, parent, position, answers, missing in record.get("children", ()):
        made = unit.create(
            ResponseRow,
            response_id=response,
            parent_row_id=keys[parent] if parent >= 0 else None,
            path=path,
            position=position,
            answers=imports.document(answers),
            missing=imports.document(missing) or None,
        )
        keys.append(made.id)


def _day(record: dict[str, Any]) -> date | None:
    return date.fromisoformat(record["day"]) if record.get("day") else None
