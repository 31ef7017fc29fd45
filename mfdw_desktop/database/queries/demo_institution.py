"""Writing the rules of the sample institution, and documents that prove what was recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    AwardPayment,
    Client,
    ClientDocument,
    ConditionCheck,
    DocumentContent,
    Enterprise,
    HealthVisit,
    InstitutionRule,
    InsuranceClaim,
    RegistrationPaper,
    SafetyVisit,
)
from mfdw_desktop.database.queries.demo_decisions import LIMIT
from mfdw_desktop.database.queries.evidence import COLUMNS
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.approvals import SETTING, ApprovalRule, to_document
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.demo_evidence import FEW, KINDS, MOST, document
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.documents import examine
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.payments import PaymentState

_DAYS: dict[EvidenceOf, tuple[Any, Any]] = {
    EvidenceOf.CHECK: (ConditionCheck, ConditionCheck.checked_on),
    EvidenceOf.PAYMENT: (AwardPayment, AwardPayment.paid_on),
    EvidenceOf.CLAIM: (InsuranceClaim, InsuranceClaim.complete_on),
    EvidenceOf.HEALTH_VISIT: (HealthVisit, HealthVisit.visited_on),
    EvidenceOf.REGISTRATION: (RegistrationPaper, RegistrationPaper.issued_on),
    EvidenceOf.SAFETY_VISIT: (SafetyVisit, SafetyVisit.visited_on),
}


def write_rules(unit: Unit, uid: Callable[[], str]) -> None:
    """Write from which amount on an award waits for a second person."""
    content = to_document([ApprovalRule(LIMIT)])
    unit.create(InstitutionRule, uid=uid(), name=SETTING, content=content)


def write_evidence(unit: Unit, plan: Plan, uid: Callable[[], str]) -> None:
    """Write documents of the newest records of each kind that can be proven."""
    for of, (model, day) in _DAYS.items():
        for row in unit.connection.execute(_newest(of, model, day)).all():
            random = plan.random("evidence", of.value, row.id)
            name, data = document(of, random, row.id)
            digest, facts = hashlib.sha256(data).hexdigest(), examine(data, name)
            unit.connection.execute(sa.insert(DocumentContent).values(sha256=digest, content=data))
            unit.create(
                ClientDocument,
                uid=uid(),
                branch_id=row.branch_id,
                client_id=row.client_id,
                kind=KINDS[of],
                file_name=name,
                media_type=facts.media_type,
                size=len(data),
                sha256=digest,
                added_on=row.day,
                **{COLUMNS[of].key: row.id},
            )


def _newest(of: EvidenceOf, model: Any, day: Any) -> sa.Select[Any]:
    client = getattr(model, "client_id", Enterprise.client_id)
    query = (
        sa.select(model.id, model.branch_id, client.label("client_id"), day.label("day"))
        .select_from(model)
        .where(day.is_not(None), model.deleted_at.is_(None))
        .order_by(day.desc(), model.id)
        .limit(MOST.get(of, FEW))
    )
    if client is Enterprise.client_id:
        query = query.join(Enterprise, model.enterprise_id == Enterprise.id)
    query = query.join(Client, client == Client.id)
    if of is EvidenceOf.CHECK:
        query = query.where(model.state == CheckState.MET.value)
    if of is EvidenceOf.PAYMENT:
        query = query.where(model.state == PaymentState.PAID.value)
    return query
