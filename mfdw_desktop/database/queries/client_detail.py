"""One client whole: everything that hangs on her, and her line of time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Assignment,
    Attendance,
    Batch,
    Change,
    Client,
    ClientDocument,
    ClientExternalId,
    ClientStatusLine,
    ClientTransfer,
    Enterprise,
    HeadCount,
    HealthVisit,
    Household,
    HouseholdMember,
    InsuranceClaim,
    InsurancePolicy,
    Loan,
    Questionnaire,
    QuestionnaireVersion,
    RegistrationPaper,
    Response,
    SafetyVisit,
    Scheme,
    Session,
    SurveyRound,
)
from mfdw_desktop.database.queries import (
    awards,
    clients,
    documents,
    instalments,
    payments,
    referrals,
    savings,
    transfers,
)
from mfdw_desktop.domain import enterprises, households, loans
from mfdw_desktop.domain.client_detail import (
    AttendanceLine,
    ClientDetail,
    HistoryLine,
    ResponseLine,
    StatusLine,
)
from mfdw_desktop.domain.clients import ClientStatus, ExternalId, StatusReason
from mfdw_desktop.domain.incentives import AttendanceCode, AwardFilter
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.own_fields import PREFIX
from mfdw_desktop.domain.payments import PaymentFilter
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.surveys import round_order

_DERIVED = ("search_text", "sort_name")
"""Columns that the program keeps for itself: no history for a person."""


def detail(connection: Connection, key: int, today: date) -> ClientDetail | None:
    """Return a client with everything that hangs on her, without the line of time."""
    listed = clients.rows(connection, [key], today)
    if not listed:
        return None
    row = connection.execute(sa.select(Client.__table__).where(Client.id == key)).one()
    household = _household(connection, row.household_id)
    return ClientDetail(
        client=listed[0],
        address=row.address or "",
        relative_name=row.relative_name or "",
        language=row.language or "",
        note=row.note or "",
        own_arm=_has_own_arm(connection, key),
        centre_id=row.centre_id,
        group_id=row.group_id,
        officer_id=row.officer_id,
        household_uid=household[0],
        household_own=household[1],
        version=row.version,
        external_ids=external_ids(connection, key),
        consents=clients.consents_of(connection, [key]).get(key, ()),
        statuses=_statuses(connection, key),
        transfers=transfers.of_client(connection, key),
        household=members(connection, row.household_id),
        enterprises=_enterprises(connection, key),
        loans=_loans(connection, key),
        savings=savings.accounts_of(connection, key, today),
        payments=tuple(payments.rows(connection, PaymentFilter(client_id=key))),
        awards=tuple(awards.rows(connection, AwardFilter(client_id=key), limit=1000)),
        checks=tuple(awards.checks(connection, client_id=key)),
        sessions=_sessions(connection, key),
        responses=_responses(connection, key),
        documents=documents.of_client(connection, key),
    )


def external_ids(connection: Connection, key: int) -> tuple[ExternalId, ...]:
    """Return the typed ids of a client."""
    query = sa.select(ClientExternalId.kind, ClientExternalId.value).where(
        ClientExternalId.client_id == key, ClientExternalId.deleted_at.is_(None)
    )
    return tuple(
        ExternalId(*each) for each in connection.execute(query.order_by(ClientExternalId.id))
    )


def household_of(connection: Connection, key: int) -> int | None:
    """Return the id of a client's household."""
    return connection.execute(sa.select(Client.household_id).where(Client.id == key)).scalar()


def members(
    connection: Connection, household: int | None
) -> tuple[households.HouseholdMember, ...]:
    """Return the persons of a household, the head first, then by age, who left at the end."""
    if household is None:
        return ()
    query = sa.select(HouseholdMember.__table__).where(
        HouseholdMember.household_id == household, HouseholdMember.deleted_at.is_(None)
    )
    found = [member_of(row) for row in connection.execute(query)]
    oldest = date(9999, 1, 1)
    found.sort(
        key=lambda each: (
            each.left_on is not None, not each.is_head, each.birth_on or oldest, each.id
        )
    )  # fmt: skip
    return tuple(found)


def history(connection: Connection, key: int, limit: int) -> list[HistoryLine]:
    """Return the changes of a client and of what hangs on her, newest first."""
    uids = _uids_of(connection, key)
    query = (
        sa.select(Change.__table__, Batch.title.label("batch_title"))
        .outerjoin(Batch, Change.batch_id == Batch.id)
        .where(
            Change.record_uid.in_(uids),
            sa.or_(Change.field.is_(None), Change.field.not_in(_DERIVED)),
        )
        .order_by(Change.id.desc())
        .limit(limit)
    )
    lines = [line for row in connection.execute(query) for line in _history_lines(row)]
    codes = _household_codes(connection, lines)
    return [
        replace(each, old=codes.get(each.old, each.old), new=codes.get(each.new, each.new))
        if each.field == "household_id" else each
        for each in lines
    ]  # fmt: skip


def _household_codes(connection: Connection, lines: Iterable[HistoryLine]) -> dict[object, str]:
    """Return id to code of the households that lines speak of."""
    moved = [each for each in lines if each.field == "household_id"]
    keys = {key for each in moved for key in (each.old, each.new) if isinstance(key, int)}
    query = sa.select(Household.id, Household.code).where(Household.id.in_(sorted(keys)))
    return {row.id: row.code for row in connection.execute(query)} if keys else {}


def _history_lines(row: Any) -> list[HistoryLine]:
    """Return what a line of the ledger says; own fields are a line each."""
    line = HistoryLine(
        at=_moment(row.at),
        by=row.actor,
        kind=row.table_name,
        uid=row.record_uid,
        action=row.action,
        field=row.field or "",
        old=None if row.old is None or row.field is None else json.loads(row.old),
        new=None if row.new is None else json.loads(row.new),
        batch=row.batch_id,
        batch_name=row.batch_title or "",
    )
    if line.field != "own_fields":
        return [line]
    before, after = _document(line.old), _document(line.new)
    return [
        replace(line, field=f"{PREFIX}{code}", old=before.get(code), new=after.get(code))
        for code in dict.fromkeys([*before, *after])
        if before.get(code) != after.get(code)
    ]


def _document(value: Any) -> dict[str, Any]:
    loaded = json.loads(value) if isinstance(value, str) else value
    return loaded if isinstance(loaded, dict) else {}


def _moment(value: Any) -> datetime:
    assert isinstance(value, datetime)
    return value


def _uids_of(connection: Connection, key: int) -> list[str]:
    found = list(connection.execute(sa.select(Client.uid).where(Client.id == key)).scalars())
    hers = (ClientStatusLine, ClientTransfer, ClientExternalId, ClientDocument, Enterprise, Loan,
            Response)  # fmt: skip
    for model in hers:
        found += connection.execute(sa.select(model.uid).where(model.client_id == key)).scalars()
    household = sa.select(Client.household_id).where(Client.id == key).scalar_subquery()
    found += connection.execute(
        sa.select(HouseholdMember.uid).where(HouseholdMember.household_id == household)
    ).scalars()
    for beside in (InsurancePolicy, InsuranceClaim, HealthVisit):
        found += connection.execute(sa.select(beside.uid).where(beside.client_id == key)).scalars()
    for part in (HeadCount, RegistrationPaper, SafetyVisit):
        query = sa.select(part.uid).join(Enterprise, part.enterprise_id == Enterprise.id)
        found += connection.execute(query.where(Enterprise.client_id == key)).scalars()
    for each in awards.uids_of_client(connection, key):
        found.append(each)
    return found + referrals.uids_of_client(connection, key)


def _household(connection: Connection, key: int | None) -> tuple[str, dict[str, Any]]:
    """Return the uid and the own fields of a household."""
    if key is None:
        return "", {}
    query = sa.select(Household.uid, Household.own_fields).where(Household.id == key)
    row = connection.execute(query).one()
    return str(row.uid), row.own_fields or {}


def _has_own_arm(connection: Connection, key: int) -> bool:
    query = sa.select(Assignment.id).where(
        Assignment.client_id == key, Assignment.deleted_at.is_(None)
    )
    return connection.execute(query.limit(1)).first() is not None


def _statuses(connection: Connection, key: int) -> tuple[StatusLine, ...]:
    query = sa.select(ClientStatusLine.__table__).where(
        ClientStatusLine.client_id == key, ClientStatusLine.deleted_at.is_(None)
    )
    ordered = query.order_by(ClientStatusLine.changed_on.desc(), ClientStatusLine.id.desc())
    return tuple(
        StatusLine(
            row.changed_on, ClientStatus(row.status), StatusReason(row.reason), row.note or ""
        )
        for row in connection.execute(ordered)
    )


def member_of(row: Any) -> households.HouseholdMember:
    """Return a row of the members' table as it is shown."""
    return households.HouseholdMember(
        id=row.id,
        uid=row.uid,
        name=row.name or "",
        native_name=row.native_name or "",
        sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
        birth_on=row.birth_on,
        birth_estimated=row.birth_estimated,
        relation=households.Relation(row.relation),
        is_head=row.is_head,
        school=households.SchoolStatus(row.school) if row.school else None,
        grade=row.grade,
        works=row.works,
        client_id=row.client_id,
        left_on=row.left_on,
        joined_on=row.joined_on,
        left_reason=households.LeaveReason(row.left_reason) if row.left_reason else None,
    )


def _enterprises(connection: Connection, key: int) -> tuple[enterprises.Enterprise, ...]:
    query = sa.select(Enterprise.__table__).where(
        Enterprise.client_id == key, Enterprise.deleted_at.is_(None)
    )
    return tuple(
        enterprises.Enterprise(
            id=row.id,
            uid=row.uid,
            name=row.name or "",
            activity=row.activity or "",
            sector=enterprises.Sector(row.sector),
            started_on=row.started_on,
            closed_on=row.closed_on,
            registration=enterprises.Registration(row.registration),
            workers_family=row.workers_family,
            workers_paid=row.workers_paid,
            workers_women=row.workers_women,
        )
        for row in connection.execute(query.order_by(Enterprise.id))
    )


def _loans(connection: Connection, key: int) -> tuple[loans.Loan, ...]:
    query = sa.select(Loan.__table__).where(Loan.client_id == key, Loan.deleted_at.is_(None))
    rows = connection.execute(query.order_by(Loan.disbursed_on.desc(), Loan.id.desc())).all()
    lines = instalments.of_loans(connection, (row.id for row in rows))
    return tuple(
        loans.Loan(
            id=row.id,
            uid=row.uid,
            number=row.number,
            product=row.product,
            cycle=row.cycle,
            principal=Money(row.principal_minor, row.currency),
            disbursed_on=row.disbursed_on,
            due_on=row.due_on,
            months=row.months,
            purpose=row.purpose or "",
            status=loans.LoanStatus(row.status),
            outstanding=_money(row.outstanding_minor, row.currency),
            outstanding_on=row.outstanding_on,
            instalments=tuple(lines.get(row.id, ())),
        )
        for row in rows
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _sessions(connection: Connection, key: int) -> tuple[AttendanceLine, ...]:
    query = (
        sa.select(Attendance.uid, Session.uid.label("session"), Session.held_on, Scheme.name,
                  Session.number, Session.topic, Attendance.code)
        .join(Session, Attendance.session_id == Session.id)
        .join(Scheme, Session.scheme_id == Scheme.id)
        .where(
            Attendance.client_id == key,
            Attendance.deleted_at.is_(None),
            Session.deleted_at.is_(None),
        )
        .order_by(Session.held_on.desc(), Session.id.desc())
    )  # fmt: skip
    return tuple(
        AttendanceLine(uid, session, on, scheme, number, topic,
                       AttendanceCode(code) if code else None)
        for uid, session, on, scheme, number, topic, code in connection.execute(query)
    )  # fmt: skip


def _responses(connection: Connection, key: int) -> tuple[ResponseLine, ...]:
    query = (
        sa.select(Response.__table__, Questionnaire.code, Questionnaire.title, SurveyRound.name,
                  Questionnaire.id.label("questionnaire"))
        .join(SurveyRound, Response.round_id == SurveyRound.id)
        .join(Questionnaire, SurveyRound.questionnaire_id == Questionnaire.id)
        .where(Response.client_id == key, Response.deleted_at.is_(None))
    )  # fmt: skip
    found = [
        ResponseLine(
            uid=row.uid,
            survey=row.code,
            survey_title=row.title,
            round=row.name,
            on=row.interviewed_on,
            interviewer=row.interviewer or "",
            link_method=row.link_method or "",
            answered=len(row.answers),
            questions=len(row.answers) + len(row.missing or {}),
        )
        for row in connection.execute(query)
    ]
    found.sort(key=lambda each: (each.survey, round_order(each.round)))
    return tuple(found)


def answers_of(connection: Connection, key: int) -> dict[str, list[Any]]:
    """Return the client's responses as rows, by the code of the questionnaire, in order of rounds.

    A row has `name` (of the round), `interviewed_on`, `answers`, `missing` and `definition`.
    """
    query = (
        sa.select(Questionnaire.code, SurveyRound.name, Response.interviewed_on, Response.answers,
                  Response.missing, QuestionnaireVersion.definition,
                  Questionnaire.uid.label("survey_uid"))
        .join(SurveyRound, Response.round_id == SurveyRound.id)
        .join(Questionnaire, SurveyRound.questionnaire_id == Questionnaire.id)
        .join(QuestionnaireVersion, Response.version_id == QuestionnaireVersion.id)
        .where(Response.client_id == key, Response.deleted_at.is_(None))
    )  # fmt: skip
    found: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.code].append(row)
    for each in found.values():
        each.sort(key=lambda row: round_order(row.name))
    return dict(found)
