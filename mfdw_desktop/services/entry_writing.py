"""Writing interviews that were typed: the response, its repeats, who typed it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from mfdw_desktop.database.models import Response, ResponseEntry, ResponseRow, SurveyRound
from mfdw_desktop.database.queries import imports, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.programme import arm_index
from mfdw_desktop.domain.survey_entries import Comparison, EntryHead, EntryRecord
from mfdw_desktop.domain.surveys import LinkMethod

_Place = tuple[tuple[str, int], ...]


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


def create(
    unit: Unit,
    form: StoredForm,
    head: EntryHead,
    record: EntryRecord,
    client: Any,
    status: str,
    today: date,
) -> Any:
    """Store a new interview and return it; its arm is that of its day, else of today."""
    round_id = surveys.round_id(unit.connection, form.id, head.round)
    if round_id is None:
        made = unit.create(SurveyRound, questionnaire_id=form.id, name=head.round)
        round_id = made.id
    day = date.fromisoformat(record.day) if record.day else None
    arms = arm_index(imports.assignments(unit.connection), day or today)
    arm = arms.arm_of(client.id, client.centre_id, client.branch_id)
    return unit.create(
        Response,
        branch_id=client.branch_id,
        round_id=round_id,
        version_id=form.version_id,
        client_id=client.id,
        interviewed_on=day,
        interviewer=record.interviewer or None,
        status=status,
        arm=arm.value if arm is not None else client.arm,
        answers=dict(record.answers),
        missing=dict(record.missing) or None,
        link_method=LinkMethod.MANUAL.value,
        link_score=1.0,
        linked_by=unit.actor.uid,
        linked_at=unit.now,
    )


def note_typing(
    unit: Unit,
    response: int,
    number: int,
    head: EntryHead,
    record: EntryRecord,
    found: Comparison | None = None,
) -> None:
    """Note who typed a paper, the first time or the second, and what differed."""
    is_done = found is not None and not found.differences
    unit.create(
        ResponseEntry,
        response_id=response,
        number=number,
        entered_by=unit.actor.uid,
        typist=head.typist or None,
        entered_at=unit.now,
        seconds=head.seconds or None,
        record=record.to_document(),
        comparison=found.to_document() if found is not None else None,
        compared_at=unit.now if is_done else None,
        compared_by=unit.actor.uid if is_done else None,
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
