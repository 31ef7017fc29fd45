"""The words for sections of a paper."""

from __future__ import annotations

from mfdw_desktop.domain.papers import PaperKind, Section
from mfdw_desktop.ui.texts import tr


def section(value: Section) -> str:
    """Return the name of a section of the monthly summary."""
    return {
        Section.CLIENTS: tr("Clients"),
        Section.INCENTIVES: tr("Incentives by scheme"),
        Section.CONDITIONS: tr("Conditions"),
        Section.SESSIONS: tr("Sessions and attendance"),
        Section.MONEY: tr("Rebates, savings and payments"),
        Section.REFERRALS: tr("Referrals"),
        Section.EDUCATION: tr("Education"),
        Section.WORKSITES: tr("Enterprises"),
        Section.SURVEYS: tr("Survey progress"),
        Section.INSURANCE: tr("Insurance"),
        Section.HEALTH: tr("Health care"),
        Section.QUALITY: tr("Data quality"),
        Section.CHANGES: tr("Changes since the last print"),
        Section.SIGNATURES: tr("Signatures"),
    }[value]


def paper(value: PaperKind) -> str:
    """Return what a paper is called."""
    return {
        PaperKind.MONTHLY: tr("Monthly summary"),
        PaperKind.MONTHLY_AS_OF: tr("As of an earlier day"),
        PaperKind.LISTING: tr("Client listing"),
        PaperKind.REGISTER: tr("Incentive register"),
        PaperKind.DUE: tr("Checks that are due"),
        PaperKind.ATTENDANCE: tr("Attendance sheet"),
        PaperKind.COLLECTION: tr("Collection sheet"),
        PaperKind.LEAFLET: tr("Leaflet of a scheme"),
        PaperKind.ELIGIBLE: tr("Who may have a scheme"),
        PaperKind.CLIENT: tr("Client page"),
        PaperKind.CONSENT: tr("Consent form"),
        PaperKind.ROUND: tr("Survey round"),
        PaperKind.COMPLETION: tr("Completion list"),
        PaperKind.CERTIFICATES: tr("Certificates"),
        PaperKind.REFERRAL: tr("Referral slip"),
        PaperKind.RECEIPT: tr("Receipt of an import"),
        PaperKind.REBATES: tr("Interest rebates"),
        PaperKind.SAVINGS: tr("Emergency savings"),
        PaperKind.PAYMENTS: tr("Payments that are due"),
    }[value]
