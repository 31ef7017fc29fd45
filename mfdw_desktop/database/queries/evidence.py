"""The records that documents are evidence of: which there are, and how many documents each has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    AwardPayment,
    ClientDocument,
    ConditionCheck,
    Enterprise,
    HealthVisit,
    InsuranceClaim,
    Record,
    RegistrationPaper,
    SafetyVisit,
)
from mfdw_desktop.domain.evidence import EvidenceOf, Proven

COLUMNS: Mapping[EvidenceOf, Any] = {
    EvidenceOf.CHECK: ClientDocument.check_id,
    EvidenceOf.PAYMENT: ClientDocument.payment_id,
    EvidenceOf.CLAIM: ClientDocument.claim_id,
    EvidenceOf.HEALTH_VISIT: ClientDocument.health_visit_id,
    EvidenceOf.REGISTRATION: ClientDocument.registration_id,
    EvidenceOf.SAFETY_VISIT: ClientDocument.safety_visit_id,
}
"""The link of a document to what it proves."""
_MODELS: Mapping[EvidenceOf, type[Record]] = {
    EvidenceOf.CHECK: ConditionCheck,
    EvidenceOf.PAYMENT: AwardPayment,
    EvidenceOf.CLAIM: InsuranceClaim,
    EvidenceOf.HEALTH_VISIT: HealthVisit,
    EvidenceOf.REGISTRATION: RegistrationPaper,
    EvidenceOf.SAFETY_VISIT: SafetyVisit,
}


def count(of: EvidenceOf) -> sa.ScalarSelect[int]:
    """Return how many documents a row of a list has, as a column of that list's query."""
    return (
        sa.select(sa.func.count())
        .where(COLUMNS[of] == _MODELS[of].id, ClientDocument.deleted_at.is_(None))
        .correlate(_MODELS[of])
        .scalar_subquery()
    )


def proven(connection: Connection, of: EvidenceOf, key: int) -> Proven:
    """Return a live record that can carry evidence.

    Raises:
        RefusedError: there is none.
    """
    model: Any = _MODELS[of]
    client = getattr(model, "client_id", Enterprise.client_id)
    query = sa.select(client).where(model.id == key, model.deleted_at.is_(None))
    if client is Enterprise.client_id:
        query = query.select_from(model).join(Enterprise, model.enterprise_id == Enterprise.id)
    found = connection.execute(query).scalar()
    if found is None:
        raise RefusedError("evidence-unknown", record=key)
    return Proven(of, key, found)
