"""The words of the codes of what hangs on a client: household, enterprise, loan, award, check.

The English texts only: window, papers and command line translate them, each into its own language.
"""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.documents import DocumentKind
from mfdw_desktop.domain.enterprises import Registration, Sector
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.households import LeaveReason, Relation, SchoolStatus
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus, SessionStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.rebate_words import WORDS as REBATE_WORDS
from mfdw_desktop.domain.referral_words import WORDS as REFERRAL_WORDS
from mfdw_desktop.domain.transfers import TransferReason

WORDS: dict[Any, dict[Any, str]] = {
    **REBATE_WORDS,
    **REFERRAL_WORDS,
    Relation: {
        Relation.CLIENT: mark("The client"),
        Relation.SPOUSE: mark("Spouse"),
        Relation.CHILD: mark("Child"),
        Relation.PARENT: mark("Parent"),
        Relation.SIBLING: mark("Brother or sister"),
        Relation.GRANDCHILD: mark("Grandchild"),
        Relation.GRANDPARENT: mark("Grandparent"),
        Relation.OTHER_RELATIVE: mark("Other relative"),
        Relation.NOT_RELATED: mark("Not related"),
    },
    SchoolStatus: {
        SchoolStatus.TOO_YOUNG: mark("Too young"),
        SchoolStatus.ATTENDS: mark("Goes to school"),
        SchoolStatus.DROPPED_OUT: mark("Dropped out"),
        SchoolStatus.NEVER: mark("Never went"),
        SchoolStatus.FINISHED: mark("Finished"),
    },
    Sector: {
        Sector.AGRICULTURE: mark("Crops"),
        Sector.LIVESTOCK: mark("Livestock"),
        Sector.FISHING: mark("Fishing"),
        Sector.FOOD: mark("Food and drink"),
        Sector.TRADE: mark("Trade"),
        Sector.TAILORING: mark("Tailoring and textiles"),
        Sector.CRAFT: mark("Craft"),
        Sector.TRANSPORT: mark("Transport"),
        Sector.REPAIR: mark("Repair"),
        Sector.CONSTRUCTION: mark("Construction"),
        Sector.SERVICES: mark("Services"),
        Sector.OTHER: mark("Other"),
    },
    Registration: {
        Registration.NONE: mark("None"),
        Registration.LOCAL_PERMIT: mark("Local permit"),
        Registration.ENTREPRENANT: mark("Simplified registration"),
        Registration.SECTOR_LICENCE: mark("Licence of the sector"),
        Registration.BUSINESS_REGISTER: mark("Business register"),
        Registration.TAX_NUMBER: mark("Tax number"),
    },
    TransferReason: {
        TransferReason.HOME: mark("Lives elsewhere now"),
        TransferReason.REGROUPED: mark("Centres or groups were put together or parted"),
        TransferReason.WISH: mark("Asked for it"),
        TransferReason.CLOSED: mark("Centre or branch closed"),
        TransferReason.CORRECTION: mark("Correction"),
        TransferReason.OTHER: mark("Another reason"),
    },
    LoanStatus: {
        LoanStatus.ACTIVE: mark("Running"),
        LoanStatus.REPAID: mark("Repaid"),
        LoanStatus.WRITTEN_OFF: mark("Written off"),
    },
    AwardStatus: {
        AwardStatus.PLANNED: mark("Planned"),
        AwardStatus.WAITING: mark("Waiting for approval"),
        AwardStatus.GIVEN: mark("Given"),
        AwardStatus.RETURNED: mark("Returned"),
        AwardStatus.REFUSED: mark("Refused"),
        AwardStatus.CANCELLED: mark("Cancelled"),
    },
    CheckState: {
        CheckState.DUE: mark("Due"),
        CheckState.MET: mark("Met"),
        CheckState.NOT_MET: mark("Not met"),
        CheckState.WAIVED: mark("Waived"),
        CheckState.NOT_CHECKED: mark("Not checked"),
    },
    SessionStatus: {
        SessionStatus.PLANNED: mark("Planned"),
        SessionStatus.HELD: mark("Held"),
        SessionStatus.CANCELLED: mark("Cancelled"),
    },
    LeaveReason: {
        LeaveReason.MOVED: mark("Moved away"),
        LeaveReason.MARRIED: mark("Married"),
        LeaveReason.WORK: mark("Went to work elsewhere"),
        LeaveReason.DIED: mark("Died"),
        LeaveReason.OTHER: mark("Another reason"),
    },
    DocumentKind: {
        DocumentKind.PHOTO: mark("Photo of the client"),
        DocumentKind.IDENTITY: mark("Identity card"),
        DocumentKind.CONSENT: mark("Consent form"),
        DocumentKind.CONTRACT: mark("Contract"),
        DocumentKind.CERTIFICATE: mark("Certificate"),
        DocumentKind.RECEIPT: mark("Receipt"),
        DocumentKind.EVIDENCE: mark("Evidence"),
        DocumentKind.OTHER: mark("Other"),
    },
    Evidence: {
        Evidence.SCHOOL_LETTER: mark("Letter of the school"),
        Evidence.ATTENDANCE_SHEET: mark("Attendance sheet"),
        Evidence.VISIT: mark("Visit"),
        Evidence.RECEIPT: mark("Receipt"),
        Evidence.STATEMENT: mark("Loan statement"),
        Evidence.DOCUMENT: mark("Document"),
        Evidence.OTHER: mark("Other"),
    },
    EvidenceOf: {
        EvidenceOf.CHECK: mark("Condition"),
        EvidenceOf.PAYMENT: mark("Payment"),
        EvidenceOf.CLAIM: mark("Claim"),
        EvidenceOf.HEALTH_VISIT: mark("Health care"),
        EvidenceOf.REGISTRATION: mark("Registration papers"),
        EvidenceOf.SAFETY_VISIT: mark("Safety visit"),
    },
    AttendanceCode: {
        AttendanceCode.PRESENT: mark("Present"),
        AttendanceCode.ABSENT: mark("Absent"),
        AttendanceCode.APPROVED_LEAVE: mark("Approved leave"),
        AttendanceCode.LEAVE: mark("On leave"),
        AttendanceCode.LATE: mark("Late"),
    },
}
"""By type and code: the codes of two types may be the same letters."""
