"""Questionnaires, their rounds and responses, as lists and exports need them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Choice,
    Client,
    Question,
    Questionnaire,
    QuestionnaireVersion,
    QueuedInterview,
    Response,
    SurveyRound,
)
from mfdw_desktop.database.queries import rules
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import QueuedLine, QueueReason, RoundRow, SurveyRow
from mfdw_desktop.domain.rounds import RoundWindow
from mfdw_desktop.domain.surveys import Questionnaire as Form
from mfdw_desktop.domain.surveys import from_document, round_order

_ROLES = "survey roles:"


@dataclass(frozen=True)
class StoredForm:
    """A questionnaire with its newest version."""

    id: int
    uid: str
    version_id: int
    sha256: str
    form: Form


def form_of(connection: Connection, code: str) -> StoredForm | None:
    """Return the newest version of the questionnaire `code`, in any case of letters."""
    row = connection.execute(
        sa.select(
            Questionnaire.id,
            Questionnaire.uid,
            QuestionnaireVersion.id.label("version_id"),
            QuestionnaireVersion.sha256,
            QuestionnaireVersion.definition,
        )
        .join(QuestionnaireVersion, QuestionnaireVersion.questionnaire_id == Questionnaire.id)
        .where(
            sa.func.lower(Questionnaire.code) == code.lower(),
            Questionnaire.deleted_at.is_(None),
            QuestionnaireVersion.deleted_at.is_(None),
        )
        .order_by(QuestionnaireVersion.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    return StoredForm(row.id, row.uid, row.version_id, row.sha256, from_document(row.definition))


def version_with(connection: Connection, questionnaire: int, sha256: str) -> int | None:
    """Return the version that was read from the file with this hash."""
    return connection.execute(
        sa.select(QuestionnaireVersion.id).where(
            QuestionnaireVersion.questionnaire_id == questionnaire,
            QuestionnaireVersion.sha256 == sha256,
            QuestionnaireVersion.deleted_at.is_(None),
        )
    ).scalar()


def codes(connection: Connection) -> list[str]:
    """Return the codes of all questionnaires."""
    return list(
        connection.execute(
            sa.select(Questionnaire.code)
            .where(Questionnaire.deleted_at.is_(None))
            .order_by(Questionnaire.code)
        ).scalars()
    )


def questions_of(connection: Connection, questionnaire: int) -> list[Any]:
    """Return the stored questions of a questionnaire."""
    return list(
        connection.execute(
            sa.select(Question.__table__).where(
                Question.questionnaire_id == questionnaire, Question.deleted_at.is_(None)
            )
        )
    )


def choices_of(connection: Connection, questionnaire: int) -> list[Any]:
    """Return the stored choices of a questionnaire."""
    return list(
        connection.execute(
            sa.select(Choice.__table__).where(
                Choice.questionnaire_id == questionnaire, Choice.deleted_at.is_(None)
            )
        )
    )


def listed(connection: Connection) -> list[SurveyRow]:
    """Return every questionnaire, with what there is of it."""
    responses = _counted(
        connection,
        sa.select(SurveyRound.questionnaire_id, sa.func.count())
        .join(Response, Response.round_id == SurveyRound.id)
        .where(Response.deleted_at.is_(None))
        .group_by(SurveyRound.questionnaire_id),
    )
    versions: dict[int, list[Any]] = {}
    for row in connection.execute(
        sa.select(
            QuestionnaireVersion.questionnaire_id,
            QuestionnaireVersion.name,
            QuestionnaireVersion.defined_at,
        )
        .where(QuestionnaireVersion.deleted_at.is_(None))
        .order_by(QuestionnaireVersion.id)
    ):
        versions.setdefault(row[0], []).append(row)
    questions = _counted(
        connection,
        sa.select(Question.questionnaire_id, sa.func.count())
        .where(Question.deleted_at.is_(None))
        .group_by(Question.questionnaire_id),
    )
    names: dict[int, list[str]] = {}
    for key, name in connection.execute(
        sa.select(SurveyRound.questionnaire_id, SurveyRound.name).where(
            SurveyRound.deleted_at.is_(None)
        )
    ):
        names.setdefault(key, []).append(name)
    rows = connection.execute(
        sa.select(Questionnaire.__table__)
        .where(Questionnaire.deleted_at.is_(None))
        .order_by(Questionnaire.title, Questionnaire.id)
    )
    return [
        SurveyRow(
            id=row.id,
            uid=row.uid,
            code=row.code,
            title=row.title,
            version=versions[row.id][-1].name if row.id in versions else "",
            versions=len(versions.get(row.id, ())),
            questions=questions.get(row.id, 0),
            languages=tuple(row.languages),
            responses=responses.get(row.id, 0),
            rounds=tuple(sorted(names.get(row.id, ()), key=round_order)),
            defined_at=versions[row.id][-1].defined_at if row.id in versions else None,
        )
        for row in rows
    ]


def rounds(connection: Connection, questionnaire: int) -> list[RoundRow]:
    """Return the rounds of a questionnaire in the order of time."""
    live = Response.deleted_at.is_(None)
    facts = {
        row.round_id: row
        for row in connection.execute(
            sa.select(
                Response.round_id,
                sa.func.count().label("responses"),
                sa.func.count(sa.distinct(Response.client_id)).label("clients"),
                sa.func.min(Response.interviewed_on).label("first_on"),
                sa.func.max(Response.interviewed_on).label("last_on"),
            )
            .where(live)
            .group_by(Response.round_id)
        )
    }
    arms: dict[int, dict[str, int]] = {}
    for key, arm, count in connection.execute(
        sa.select(Response.round_id, Response.arm, sa.func.count())
        .where(live, Response.arm.is_not(None))
        .group_by(Response.round_id, Response.arm)
    ):
        arms.setdefault(key, {})[str(arm)] = count
    links: dict[int, dict[str, dict[str, int]]] = {}
    method = sa.case((Response.client_id.is_(None), ""), else_=Response.link_method)
    for key, arm, how, count in connection.execute(
        sa.select(Response.round_id, Response.arm, method, sa.func.count())
        .where(live)
        .group_by(Response.round_id, Response.arm, method)
    ):
        links.setdefault(key, {}).setdefault(arm or "", {})[how if how is not None else "id"] = (
            count
        )
    queued = _counted(
        connection,
        sa.select(QueuedInterview.round_id, sa.func.count())
        .where(QueuedInterview.decision.is_(None), QueuedInterview.deleted_at.is_(None))
        .group_by(QueuedInterview.round_id),
    )
    rows = connection.execute(
        sa.select(SurveyRound.__table__).where(
            SurveyRound.questionnaire_id == questionnaire, SurveyRound.deleted_at.is_(None)
        )
    )
    found = [
        RoundRow(
            id=row.id,
            uid=row.uid,
            name=row.name,
            responses=facts[row.id].responses if row.id in facts else 0,
            clients=facts[row.id].clients if row.id in facts else 0,
            target=row.target,
            opens_on=_day(row.opens_on),
            closes_on=_day(row.closes_on),
            queued=queued.get(row.id, 0),
            first_on=_day(facts[row.id].first_on) if row.id in facts else "",
            last_on=_day(facts[row.id].last_on) if row.id in facts else "",
            by_arm=arms.get(row.id, {}),
            links=_summed(links.get(row.id, {})),
            links_by_arm=links.get(row.id, {}),
        )
        for row in rows
    ]
    return sorted(found, key=lambda each: round_order(each.name))


def windows(connection: Connection, questionnaire: int) -> dict[str, RoundWindow]:
    """Return when the rounds of a questionnaire are to be held, in the order of time."""
    rows = connection.execute(
        sa.select(SurveyRound.__table__).where(
            SurveyRound.questionnaire_id == questionnaire, SurveyRound.deleted_at.is_(None)
        )
    )
    found = [RoundWindow(row.name, row.opens_on, row.closes_on, row.target) for row in rows]
    return {each.name: each for each in sorted(found, key=lambda each: round_order(each.name))}


def plan_round(unit: Unit, questionnaire: int, window: RoundWindow) -> None:
    """Store the plan of a round, which begins with it when there is none yet."""
    values = {
        "opens_on": window.opens_on, "closes_on": window.closes_on, "target": window.target,
    }  # fmt: skip
    key = round_id(unit.connection, questionnaire, window.name)
    if key is None:
        unit.create(SurveyRound, questionnaire_id=questionnaire, name=window.name, **values)
    else:
        unit.update(SurveyRound, key, **values)


def round_id(connection: Connection, questionnaire: int, name: str) -> int | None:
    """Return the round with this name, if it began."""
    return connection.execute(
        sa.select(SurveyRound.id).where(
            SurveyRound.questionnaire_id == questionnaire,
            SurveyRound.name == name,
            SurveyRound.deleted_at.is_(None),
        )
    ).scalar()


def waiting(connection: Connection) -> list[QueuedLine]:
    """Return the second interviews that wait, oldest first, without differences."""
    return [
        QueuedLine(
            id=row.id,
            uid=row.uid,
            survey=row.survey,
            round=row.round,
            reason=QueueReason(row.reason),
            client_code=row.client_code or "",
            client_name=row.client_name or "",
            source_key=row.source_key or "",
            row=row.sheet_row,
            answers=len(row.record.get("answers", {})),
        )
        for row in connection.execute(
            _queue_query()
            .where(
                QueuedInterview.decision.is_(None),
                QueuedInterview.reason != QueueReason.CLIENT_UNKNOWN.value,
            )
            .order_by(QueuedInterview.id)
        )
    ]


def queued_row(connection: Connection, key: int) -> Any:
    """Return one queued interview with its record and version, or None."""
    return connection.execute(_queue_query().where(QueuedInterview.id == key)).first()


def _queue_query() -> Any:
    return (
        sa.select(
            QueuedInterview.__table__,
            SurveyRound.name.label("round"),
            Questionnaire.code.label("survey"),
            Client.code.label("client_code"),
            Client.name.label("client_name"),
        )
        .join(SurveyRound, SurveyRound.id == QueuedInterview.round_id)
        .join(Questionnaire, Questionnaire.id == SurveyRound.questionnaire_id)
        .outerjoin(Client, Client.id == QueuedInterview.client_id)
        .where(QueuedInterview.deleted_at.is_(None))
    )


def _counted(connection: Connection, query: Any) -> dict[int, int]:
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def _summed(by_arm: dict[str, dict[str, int]]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for counts in by_arm.values():
        found.update(counts)
    return dict(found)


def _day(value: Any) -> str:
    return value.isoformat() if value is not None else ""


def arm_of_response(connection: Connection, response: int) -> str | None:
    """Return the arm that a response was given in."""
    return connection.execute(sa.select(Response.arm).where(Response.id == response)).scalar()


def branch_and_arm(
    connection: Connection, client: int | None, branch: int
) -> tuple[int, str | None]:
    """Return the branch and arm that an interview of a client counts in; else `branch`."""
    row = connection.execute(
        sa.select(Client.branch_id, Client.arm).where(Client.id == client)
    ).first()
    return (row.branch_id, row.arm) if row is not None else (branch, None)


def marked_roles(connection: Connection, code: str) -> dict[str, str]:
    """Return which questions a person named for a role: role to code, empty for none."""
    stored = rules.rule(connection, f"{_ROLES}{code}") or {}
    return {str(role): str(question) for role, question in stored.items()}


def mark_roles(unit: Unit, code: str, marked: Mapping[str, str]) -> None:
    """Store which questions a person named for a role."""
    rules.keep(unit, f"{_ROLES}{code}", dict(marked) or None)
