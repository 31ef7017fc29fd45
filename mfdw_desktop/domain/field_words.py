"""What the fields of records are called where their changes are told, and what their codes are."""

from __future__ import annotations

from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.consents import ConsentMethod, ConsentScope
from mfdw_desktop.domain.enterprises import Registration, Sector
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

FIELDS = {
    "name": mark("Name"),
    "native_name": mark("Name in own script"),
    "sex": mark("Sex"),
    "birth_on": mark("Born"),
    "birth_estimated": mark("Birth day estimated"),
    "phone": mark("Telephone"),
    "village": mark("Village"),
    "address": mark("Address"),
    "centre_id": mark("Centre"),
    "group_id": mark("Group"),
    "officer_id": mark("Officer"),
    "household_id": mark("Household"),
    "relative_name": mark("Spouse or father"),
    "status": mark("Status"),
    "status_on": mark("Status since"),
    "status_reason": mark("Reason of the status"),
    "joined_on": mark("Joined on"),
    "left_on": mark("Left on"),
    "arm": mark("Arm"),
    "note": mark("Note"),
    "language": mark("Language"),
    "withdrawn_on": mark("Withdrawn on"),
    "state": mark("State"),
    "checked_on": mark("Checked on"),
    "checked_by": mark("Checked by"),
    "evidence": mark("Proved by"),
    "relation": mark("To the client"),
    "is_head": mark("Head of the household"),
    "school": mark("School"),
    "grade": mark("Grade"),
    "works": mark("Works"),
    "activity": mark("What it does"),
    "sector": mark("Sector"),
    "registration": mark("Registered as"),
    "outstanding_minor": mark("Outstanding"),
    "principal_minor": mark("Amount"),
    "amount_minor": mark("Amount"),
}
"""Column to its name."""

CODES: dict[str, type[StrEnum]] = {
    "status": ClientStatus,
    "reason": StatusReason,
    "status_reason": StatusReason,
    "sex": Sex,
    "arm": Arm,
    "relation": Relation,
    "school": SchoolStatus,
    "sector": Sector,
    "registration": Registration,
    "scope": ConsentScope,
    "method": ConsentMethod,
    "state": CheckState,
    "evidence": Evidence,
}
"""Field to the codes that its values are."""

OF_TABLE: dict[tuple[str, str], type[StrEnum]] = {
    ("loan", "status"): LoanStatus,
    ("award", "status"): AwardStatus,
}
"""The same where a table has other codes than clients."""
FLAGS = frozenset({"birth_estimated", "is_head", "works"})
"""Fields that are yes or no."""
