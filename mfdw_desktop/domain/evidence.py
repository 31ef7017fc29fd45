"""Which records carry documents as their evidence, and whose eyes those are for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EvidenceOf(StrEnum):
    """What a document is evidence of: a kind of record, by the name of its table."""

    CHECK = "condition_check"
    PAYMENT = "award_payment"
    CLAIM = "insurance_claim"
    HEALTH_VISIT = "health_visit"
    REGISTRATION = "registration_paper"
    SAFETY_VISIT = "safety_visit"

    @property
    def is_sensitive(self) -> bool:
        """Whether only people with the permission *research* may look at it: a clinic's papers."""
        return self is EvidenceOf.HEALTH_VISIT


@dataclass(frozen=True)
class Proven:
    """A record that documents are evidence of."""

    of: EvidenceOf
    id: int
    client_id: int
