"""The words for codes of incentives, in the language in use."""

from __future__ import annotations

from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.incentives import (
    AmountRule,
    AttendanceCode,
    AwardStatus,
    Scheme,
    SessionStatus,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr


def rule(value: AmountRule) -> str:
    """Return how an amount comes about."""
    return {
        AmountRule.NONE: tr("No amount: in kind or a service"),
        AmountRule.FIXED: tr("The same amount for everyone"),
        AmountRule.OPEN: tr("An amount entered with each award"),
        AmountRule.SHARE: tr("A share of the interest paid"),
    }[value]


def evidence(value: Evidence) -> str:
    """Return what proves a condition."""
    return {
        Evidence.SCHOOL_LETTER: tr("Letter of the school"),
        Evidence.ATTENDANCE_SHEET: tr("Attendance sheet"),
        Evidence.VISIT: tr("Visit"),
        Evidence.RECEIPT: tr("Receipt"),
        Evidence.STATEMENT: tr("Loan statement"),
        Evidence.DOCUMENT: tr("Document"),
        Evidence.OTHER: tr("Something else"),
    }[value]


def state(value: CheckState) -> str:
    """Return what is known of a check."""
    return {
        CheckState.DUE: tr("Due"),
        CheckState.MET: tr("Met"),
        CheckState.NOT_MET: tr("Not met"),
        CheckState.WAIVED: tr("Waived"),
    }[value]


def attendance(value: AttendanceCode) -> str:
    """Return how somebody attended."""
    return {
        AttendanceCode.PRESENT: tr("Present"),
        AttendanceCode.ABSENT: tr("Absent"),
        AttendanceCode.APPROVED_LEAVE: tr("Approved leave"),
        AttendanceCode.LEAVE: tr("On leave"),
        AttendanceCode.LATE: tr("Late"),
    }[value]


def award_status(value: AwardStatus) -> str:
    """Return where an award stands."""
    return {
        AwardStatus.PLANNED: tr("Planned"),
        AwardStatus.GIVEN: tr("Given"),
        AwardStatus.RETURNED: tr("Came back"),
        AwardStatus.CANCELLED: tr("Cancelled"),
    }[value]


def session_status(value: SessionStatus) -> str:
    """Return where a session stands."""
    return {
        SessionStatus.PLANNED: tr("Planned"),
        SessionStatus.HELD: tr("Held"),
        SessionStatus.CANCELLED: tr("Cancelled"),
    }[value]


def scheme_amount(scheme: Scheme) -> str:
    """Return what one award of a scheme is worth, in words."""
    if scheme.rule is AmountRule.FIXED:
        return money(scheme.amount)
    if scheme.rule is AmountRule.SHARE:
        return tr("{share} % of the interest", share=scheme.share_percent)
    if scheme.rule is AmountRule.OPEN:
        most = scheme.amount
        return tr("up to {amount}", amount=money(most)) if most else tr("as entered")
    return texts.DASH


def money(value: Money | None) -> str:
    """Return an amount with its currency; a dash for none."""
    return texts.DASH if value is None else texts.money(value.minor, value.currency)


def sums(values: tuple[Money, ...]) -> str:
    """Return sums, a currency each: they are never added up."""
    return " · ".join(money(value) for value in values) or texts.DASH
