"""The words of the codes of what hangs on a client: household, enterprise, loan, award, check.

Apart from `words`, so that the list of clients needs none of their modules at the start.
"""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.enterprises import Registration, Sector
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.ui.texts import tr


def _relations() -> dict[Any, str]:
    return {
        Relation.CLIENT: tr("The client"),
        Relation.SPOUSE: tr("Spouse"),
        Relation.CHILD: tr("Child"),
        Relation.PARENT: tr("Parent"),
        Relation.SIBLING: tr("Brother or sister"),
        Relation.GRANDCHILD: tr("Grandchild"),
        Relation.GRANDPARENT: tr("Grandparent"),
        Relation.OTHER_RELATIVE: tr("Other relative"),
        Relation.NOT_RELATED: tr("Not related"),
    }


def _schools() -> dict[Any, str]:
    return {
        SchoolStatus.TOO_YOUNG: tr("Too young"),
        SchoolStatus.ATTENDS: tr("Goes to school"),
        SchoolStatus.DROPPED_OUT: tr("Dropped out"),
        SchoolStatus.NEVER: tr("Never went"),
        SchoolStatus.FINISHED: tr("Finished"),
    }


def _sectors() -> dict[Any, str]:
    return {
        Sector.AGRICULTURE: tr("Crops"),
        Sector.LIVESTOCK: tr("Livestock"),
        Sector.FISHING: tr("Fishing"),
        Sector.FOOD: tr("Food and drink"),
        Sector.TRADE: tr("Trade"),
        Sector.TAILORING: tr("Tailoring and textiles"),
        Sector.CRAFT: tr("Craft"),
        Sector.TRANSPORT: tr("Transport"),
        Sector.REPAIR: tr("Repair"),
        Sector.CONSTRUCTION: tr("Construction"),
        Sector.SERVICES: tr("Services"),
        Sector.OTHER: tr("Other"),
    }


def _registrations() -> dict[Any, str]:
    return {
        Registration.NONE: tr("None"),
        Registration.LOCAL_PERMIT: tr("Local permit"),
        Registration.ENTREPRENANT: tr("Simplified registration"),
        Registration.SECTOR_LICENCE: tr("Licence of the sector"),
        Registration.BUSINESS_REGISTER: tr("Business register"),
        Registration.TAX_NUMBER: tr("Tax number"),
    }


def _loans() -> dict[Any, str]:
    return {
        LoanStatus.ACTIVE: tr("Running"),
        LoanStatus.REPAID: tr("Repaid"),
        LoanStatus.WRITTEN_OFF: tr("Written off"),
    }


def _awards() -> dict[Any, str]:
    return {
        AwardStatus.PLANNED: tr("Planned"),
        AwardStatus.GIVEN: tr("Given"),
        AwardStatus.RETURNED: tr("Returned"),
        AwardStatus.CANCELLED: tr("Cancelled"),
    }


def _checks() -> dict[Any, str]:
    return {
        CheckState.DUE: tr("Due"),
        CheckState.MET: tr("Met"),
        CheckState.NOT_MET: tr("Not met"),
        CheckState.WAIVED: tr("Waived"),
    }


def _evidence() -> dict[Any, str]:
    return {
        Evidence.SCHOOL_LETTER: tr("Letter of the school"),
        Evidence.ATTENDANCE_SHEET: tr("Attendance sheet"),
        Evidence.VISIT: tr("Visit"),
        Evidence.RECEIPT: tr("Receipt"),
        Evidence.STATEMENT: tr("Statement"),
        Evidence.DOCUMENT: tr("Document"),
        Evidence.OTHER: tr("Other"),
    }


def _attendance() -> dict[Any, str]:
    return {
        AttendanceCode.PRESENT: tr("Present"),
        AttendanceCode.ABSENT: tr("Absent"),
        AttendanceCode.APPROVED_LEAVE: tr("Excused"),
        AttendanceCode.LEAVE: tr("Left early"),
        AttendanceCode.LATE: tr("Late"),
    }


TABLES = {
    Relation: _relations,
    SchoolStatus: _schools,
    Sector: _sectors,
    Registration: _registrations,
    LoanStatus: _loans,
    AwardStatus: _awards,
    CheckState: _checks,
    Evidence: _evidence,
    AttendanceCode: _attendance,
}
