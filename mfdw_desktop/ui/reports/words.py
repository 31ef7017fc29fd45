"""The words for sections of a paper."""

from __future__ import annotations

from mfdw_desktop.domain.papers import Section
from mfdw_desktop.ui.texts import tr


def section(value: Section) -> str:
    """Return the name of a section of the monthly summary."""
    return {
        Section.CLIENTS: tr("Clients"),
        Section.INCENTIVES: tr("Incentives by scheme"),
        Section.CONDITIONS: tr("Conditions"),
        Section.SESSIONS: tr("Sessions and attendance"),
        Section.SURVEYS: tr("Survey progress"),
        Section.QUALITY: tr("Data quality"),
        Section.CHANGES: tr("Changes since the last print"),
        Section.SIGNATURES: tr("Signatures"),
    }[value]
