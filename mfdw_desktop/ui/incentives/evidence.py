"""The act «Evidence…» of the lists in which checks, payments, claims and visits are recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.claim_words import EVENT_WORDS
from mfdw_desktop.domain.claims import ClaimRow
from mfdw_desktop.domain.conditions import CheckRow
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.health_care import SERVICE_WORDS, VisitRow
from mfdw_desktop.domain.payments import PaymentRow
from mfdw_desktop.domain.worksites import RegistrationPaper, SafetyVisit
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

KEY = "E"


def record_of(row: object) -> tuple[EvidenceOf, str] | None:
    """Return what kind of record a row is, and what it is about; None if nothing proves it."""
    if isinstance(row, CheckRow):
        return EvidenceOf.CHECK, row.condition
    if isinstance(row, PaymentRow):
        return EvidenceOf.PAYMENT, row.scheme_name
    if isinstance(row, ClaimRow):
        return EvidenceOf.CLAIM, tr(EVENT_WORDS[row.draft.event])
    if isinstance(row, VisitRow):
        return EvidenceOf.HEALTH_VISIT, tr(SERVICE_WORDS[row.draft.service])
    if isinstance(row, RegistrationPaper):
        return EvidenceOf.REGISTRATION, word(row.grade)
    if isinstance(row, SafetyVisit):
        return EvidenceOf.SAFETY_VISIT, f"{tr('Safety visit')}, {texts.day(row.on)}"
    return None


def show(page: Page, rows: Sequence[Any]) -> None:
    """Open the evidence of the one chosen row."""
    from mfdw_desktop.ui.clients.evidence_dialog import EvidenceDialog

    found = record_of(rows[0]) if len(rows) == 1 else None
    if found is not None:
        of, what = found
        who = rows[0].client_name or rows[0].client_code
        EvidenceDialog(page.context, of, rows[0].id, f"{who}, {what}", page).open()
