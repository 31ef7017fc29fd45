"""What the fields of records are called where their changes are told, and what their codes are."""

from __future__ import annotations

from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.consents import ConsentMethod, ConsentScope
from mfdw_desktop.domain.documents import DocumentKind
from mfdw_desktop.domain.enterprises import Registration, Sector
from mfdw_desktop.domain.households import LeaveReason, Relation, SchoolStatus
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.referrals import Outcome, ReferralReason
from mfdw_desktop.domain.transfers import TransferReason

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
    "branch_id": mark("Branch"),
    "code": mark("Code"),
    "reason": mark("Reason"),
    "number": mark("Number"),
    "product": mark("Product"),
    "cycle": mark("Cycle"),
    "purpose": mark("Purpose"),
    "disbursed_on": mark("Paid out"),
    "due_on": mark("Due"),
    "months": mark("Months"),
    "closed_on": mark("Closed on"),
    "reference": mark("Reference"),
    "witness": mark("Witness"),
    "taken_by": mark("Asked by"),
    "given_on": mark("Given on"),
    "insurer": mark("Insurer"),
    "plan": mark("Plan"),
    "starts_on": mark("From"),
    "ends_on": mark("Until"),
    "premium_minor": mark("Premium"),
    "filed_on": mark("Filed on"),
    "decision": mark("Decision"),
    "decided_on": mark("Decided on"),
    "paid_on": mark("Paid on"),
    "provider": mark("Provider"),
    "voucher": mark("Voucher"),
    "issued_on": mark("Issued on"),
    "expires_on": mark("Expires on"),
    "authority": mark("Authority"),
    "outcome": mark("Outcome"),
    "partner_id": mark("Partner"),
    "sent_on": mark("Sent on"),
    "received_on": mark("Received on"),
    "visitor": mark("Visitor"),
    "before": mark("Before"),
    "after": mark("After"),
    "workers_family": mark("Family workers"),
    "workers_paid": mark("Paid workers"),
    "workers_women": mark("Women"),
    "title": mark("Title"),
    "visited_on": mark("Visited on"),
    "kind": mark("Kind"),
    "left_reason": mark("Reason"),
    "currency": mark("Currency"),
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
    ("attendance", "code"): AttendanceCode,
    ("client_document", "kind"): DocumentKind,
    ("client_transfer", "reason"): TransferReason,
    ("household_member", "left_reason"): LeaveReason,
    ("registration_paper", "grade"): Registration,
    ("referral", "reason"): ReferralReason,
    ("referral", "outcome"): Outcome,
    ("consent", "withdrawn_method"): ConsentMethod,
}
"""The same where a table has other codes than clients."""
FLAGS = frozenset({"birth_estimated", "is_head", "works"})
"""Fields that are yes or no."""
