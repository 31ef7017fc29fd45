"""Every record with a day of a client's life stands once on her line of time, with its uid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind
from mfdw_desktop.domain.documents import ClientDocument, DocumentKind
from mfdw_desktop.domain.enterprises import Enterprise, Registration, Sector
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.households import HouseholdMember, LeaveReason, Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.timeline import timeline
from tests.domain.test_timeline import CLIENT


def test_household_enterprise_and_documents_stand_on_the_line() -> None:
    first, last = date(2025, 3, 1), date(2026, 2, 1)
    member = HouseholdMember(
        1, "m", "Lim Dara", "", Sex.MALE, None, False, Relation.SPOUSE, joined_on=first,
        left_on=last, left_reason=LeaveReason.WORK,
    )  # fmt: skip
    shop = Enterprise(1, "e", "", "rice", Sector.OTHER, first, last, Registration.NONE, 0, 0, 0)
    photo = ClientDocument(
        1, "d", 1, DocumentKind.PHOTO, "", "a.png", "image/png", 1, "0", first
    )  # fmt: skip
    proof = replace(photo, uid="p", of=EvidenceOf.CHECK, of_id=1)
    detail = ClientDetail(
        CLIENT, household=(member,), enterprises=(shop,), documents=(photo, proof)
    )
    found = [(each.on, each.kind, each.state, each.uid) for each in timeline(detail)
             if each.uid in ("m", "e", "d", "p")]  # fmt: skip
    assert sorted(found) == sorted([
        (first, EventKind.HOUSEHOLD, "joined", "m"), (last, EventKind.HOUSEHOLD, "left", "m"),
        (first, EventKind.ENTERPRISE, "begun", "e"), (last, EventKind.ENTERPRISE, "closed", "e"),
        (first, EventKind.DOCUMENT, "photo", "d"),
    ])  # fmt: skip
