"""Writing the second records of the sample branch's interviews."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import Response, ResponseEntry, SurveyRound
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import demo_again as again
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.survey_entries import (
    BACK_CHECK,
    FIRST_TYPING,
    SECOND_TYPING,
    EntryDecision,
    EntryRecord,
    compare,
    decided,
)
from mfdw_desktop.domain.surveys import Questionnaire

_COLUMNS = (
    "id", "uid", "response_id", "number", "entered_by", "typist", "entered_at", "seconds",
    "record", "comparison", "compared_at", "compared_by",
)  # fmt: skip


def write_again(unit: Unit, plan: Plan, form: Questionnaire, uid: Callable[[], str]) -> None:
    """Write a back-check of the first follow-up and papers of the second that were typed twice."""
    rows: list[tuple[Any, ...]] = []

    def add(response: Any, number: int, typist: str | None, record: EntryRecord,
            comparison: Any = None) -> None:  # fmt: skip
        at = datetime.combine(response.interviewed_on, time(4), UTC) + timedelta(days=number)
        seconds = None if number == BACK_CHECK else 240 + len(rows) % 90
        rows.append((
            unit.reserve(ResponseEntry), uid(), response.id, number, unit.actor.uid, typist, at,
            seconds, record.to_document(),
            comparison.to_document() if comparison is not None else None,
            at if comparison is not None and not comparison.waiting else None,
            unit.actor.uid if comparison is not None and not comparison.waiting else None,
        ))  # fmt: skip

    for response in _responses(unit):
        key = response.source_key or str(response.id)
        if not again.is_chosen(plan, response.round, key):
            continue
        day = response.interviewed_on.isoformat()
        first = EntryRecord(response.answers, response.missing or {}, (), day,
                            response.interviewer or "")  # fmt: skip
        if response.round == again.BACK_CHECKED:
            other = again.asked_again(plan, form, key, first, first.interviewer)
            add(response, BACK_CHECK, None, other, compare(form, first, other, set(again.ASKED)))
            continue
        one, two = again.TYPISTS[:: 1 if len(rows) % 4 else -1]
        add(response, FIRST_TYPING, one, first)
        other = again.typed_again(plan, form, key, first)
        found = compare(form, first, other)
        # What was typed first holds here, so that the response stays what it is.
        settled = tuple(decided(each, EntryDecision.FIRST) for each in found.differences)
        record = type(found)(found.compared, found.same, settled, found.by_question)
        add(response, SECOND_TYPING, two, other, record)
    if rows:
        unit.create_many(ResponseEntry, _COLUMNS, rows)


def _responses(unit: Unit) -> list[Any]:
    query = (
        sa.select(
            Response.id, Response.source_key, Response.interviewed_on, Response.interviewer,
            Response.answers, Response.missing, SurveyRound.name.label("round"),
        )
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .where(
            SurveyRound.name.in_((again.BACK_CHECKED, again.TYPED_TWICE)),
            Response.status == "complete",
            Response.interviewed_on.is_not(None),
        )
        .order_by(Response.id)
    )  # fmt: skip
    return list(unit.connection.execute(query))
