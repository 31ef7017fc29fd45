"""Survey health: read a round, check it, and write what was found to a workbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.analysis.survey_health import health
from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import entries, surveys
from mfdw_desktop.database.queries import survey_health as queries
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.survey_entries import BACK_CHECK, FIRST_TYPING, Comparison
from mfdw_desktop.domain.survey_health import (
    Again,
    HealthReport,
    HealthRules,
    Interview,
    Line,
    Plan,
    RepeatAnswers,
)
from mfdw_desktop.domain.surveys import Questionnaire, round_order
from mfdw_desktop.exchange.workbook import DECIMAL, INTEGER, TEXT, Column, Sheet, write_workbook
from mfdw_desktop.services import health_columns
from mfdw_desktop.services import health_words as words
from mfdw_desktop.services.check_types import types_of


def report(
    database: Database, actor: Actor, stored: StoredForm, round_name: str, progress: Progress
) -> HealthReport:
    """Check a round; questions marked sensitive stay out for who may not see them.

    Raises:
        RefusedError: the round has no responses.
    """
    with database.read() as connection:
        return report_in(
            connection, actor, stored, round_name, database.clock().date(), progress=progress
        )


def report_in(
    connection: Any,
    actor: Actor,
    stored: StoredForm,
    round_name: str,
    today: date,
    *,
    branches: Collection[str] = (),
    progress: Progress | None = None,
) -> HealthReport:
    """Check a round over an open connection, perhaps in some branches (by code) only.

    Raises:
        RefusedError: the round has no responses there.
    """
    progress = progress or Progress()
    form, hidden = visible(stored.form, actor)
    row = queries.round_row(connection, stored.id, round_name)
    found = _interviews(connection, row.id, progress) if row is not None else []
    if branches:
        found = [each for each in found if each.branch in branches]
    if not found:
        raise RefusedError("round-empty", round=round_name, survey=form.code)
    plan = Plan(
        opens_on=row.opens_on,
        closes_on=row.closes_on,
        today=today,
        target=row.target,
        sample=_sample(connection, stored.id, round_name),
    )
    logic = compile_form(stored.form)
    rules = HealthRules(check_types=types_of(connection, stored.form.code))
    return health(
        form, round_name, found, plan, logic=logic, hidden=hidden, rules=rules, progress=progress
    )


def visible(form: Questionnaire, actor: Actor) -> tuple[Questionnaire, int]:
    """Return the form with the questions that the actor may see, and how many are hidden."""
    if actor.may_see_sensitive:
        return form, 0
    shown = tuple(each for each in form.questions if not each.sensitive)
    return replace(form, questions=shown), len(form.questions) - len(shown)


def save(found: HealthReport, out: Path) -> int:
    """Write every check to a sheet of its own, with the responses behind; return the lines.

    Raises:
        RefusedError: another kind of file, or it cannot be written.
    """
    paths.require_ending(out, ".xlsx")
    sheets = [_summary(found)]
    for check in found.checks:
        columns = health_columns.columns(check.id)
        if check.lines:
            sheets.append(
                Sheet(
                    words.check_title(check.id),
                    [*(_column(each) for each in columns), Column(words.behind_title(), width=60)],
                    [
                        [*(words.value(found.form, line, each) for each in columns),
                         _named(found, line)]
                        for line in check.lines
                    ],
                )
            )  # fmt: skip
    write_workbook(out, sheets)
    return sum(len(check.lines) for check in found.checks)


def _interviews(connection: Any, round_id: int, progress: Progress) -> list[Interview]:
    rows: dict[int, list[RepeatAnswers]] = defaultdict(list)
    place: dict[int, int] = {}
    for row in queries.rows(connection, round_id):
        mine = rows[row.response_id]
        place[row.id] = len(mine)
        parent = place.get(row.parent_row_id, -1)
        mine.append(RepeatAnswers(row.path, row.answers, row.missing or {}, parent))
    second, back = _again(connection, round_id)
    found: list[Interview] = []
    for row in queries.interviews(connection, round_id):
        progress.report(len(found), 0, "read")
        keys = [row.source_key, *(row.seen_keys or ())]
        found.append(
            Interview(
                uid=row.uid,
                client=row.client or "",
                client_uid=row.client_uid or "",
                client_name=row.client_name or "",
                branch=row.branch,
                arm=row.arm or "",
                version=row.version or str(row.version_id),
                day=row.interviewed_on,
                interviewer=row.interviewer or "",
                status=row.status,
                keys=tuple(key for key in keys if key),
                answers=row.answers,
                missing=row.missing or {},
                rows=tuple(rows.get(row.id, ())),
                second=second.get(row.uid),
                back_check=replace(back[row.uid], first_by=row.interviewer or "")
                if row.uid in back
                else None,
            )
        )
    return found


def _again(connection: Any, round_id: int) -> tuple[dict[str, Again], dict[str, Again]]:
    """Return the second typings and the back-checks of a round, by the response's uid."""
    typists: dict[str, str] = {}
    second: dict[str, Again] = {}
    back: dict[str, Again] = {}
    for row in entries.compared(connection, round_id):
        typist = row.typist or row.entered_by
        if row.number == FIRST_TYPING:
            typists[row.response] = typist
        elif row.comparison is not None:
            comparison = Comparison.from_document(row.comparison)
            if row.number == BACK_CHECK:
                back[row.response] = Again("", row.record.get("interviewer", ""), comparison)
            else:
                first = typists.get(row.response, "")
                second[row.response] = Again(first, typist, comparison)
    return second, back


def _sample(connection: Any, questionnaire: int, round_name: str) -> dict[tuple[str, str], int]:
    """Return who should be interviewed: who was in the first round of the questionnaire."""
    known = surveys.rounds(connection, questionnaire)
    earlier = [
        each
        for each in known
        if round_order(each.name) < round_order(round_name) and each.responses
    ]
    sample: dict[tuple[str, str], int] = defaultdict(int)
    for arm, branch, count in queries.panel(connection, [earlier[0].id]) if earlier else ():
        sample["arm", arm] += count
        sample["branch", branch] += count
    return dict(sample)


def _column(each: health_columns.HealthColumn) -> Column:
    kinds = {"count": INTEGER, "share": DECIMAL, "number": DECIMAL}
    return Column(each.title, kinds.get(each.kind, TEXT), width=each.width)


def _named(found: HealthReport, line: Line) -> str:
    """Return the responses behind a line by client, or by key, as far as a cell holds them."""
    names: Sequence[str] = [
        f"{who}: {each.value}" if each.value else who
        for each in line.behind[:500]
        for who in [response_name(found.interviews[each.uid])]
    ]
    return "; ".join(names)


def response_name(interview: Interview) -> str:
    """Return what a response is called: its client, else its key."""
    return interview.client or next(iter(interview.keys), interview.uid)


def _summary(found: HealthReport) -> Sheet:
    facts = words.summary(found)
    return Sheet(
        words.summary_title(),
        [Column(words.summary_title(), width=32), Column("", width=24)],
        [[name, value] for name, value in facts],
    )
