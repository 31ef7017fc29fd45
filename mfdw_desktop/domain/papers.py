"""Papers: who they speak for, the lines of a listing, what was printed before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.periods import Month


@dataclass(frozen=True)
class BranchFacts:
    """Who a paper speaks for."""

    id: int
    code: str
    name: str
    native_name: str
    time_zone: str
    institution: str
    institution_native: str
    currency: str
    language: str
    paper_size: str


@dataclass(frozen=True)
class ListedClient:
    """One line of the client listing."""

    code: str
    name: str
    native_name: str
    sex: str
    birth_on: date | None
    centre: str
    village: str
    phone: str
    status: str
    external_id: str = ""
    """Stands for the name of a client to complete."""

    def canonical(self) -> str:
        """Return the line as the fingerprint takes it, in no language."""
        born = self.birth_on.isoformat() if self.birth_on else ""
        names = (self.code, self.name, self.native_name, self.external_id, self.sex, born)
        return "\x1f".join((*names, self.centre, self.village, self.phone, self.status)) + "\n"


@dataclass(frozen=True)
class PrintedBefore:
    """A paper that was made earlier."""

    uid: str
    paper: str
    branch: str
    """Code; empty for all branches."""
    month: Month | None
    language: str
    paper_size: str
    pages: int
    fingerprint: str
    file_name: str
    actor: str
    made_at: datetime
    """Moment in UTC."""
    rows: tuple[Row, ...] = ()


class Section(StrEnum):
    """The sections of the monthly summary, which can be left out one by one."""

    CLIENTS = "clients"
    INCENTIVES = "incentives"
    CONDITIONS = "conditions"
    SESSIONS = "sessions"
    SURVEYS = "surveys"
    QUALITY = "quality"
    CHANGES = "changes"
    SIGNATURES = "signatures"


@dataclass(frozen=True)
class PrintedPaper:
    """A paper that was just made."""

    file: Path
    pages: int
    seconds: float
    fingerprint: str
    """SHA-256 over the canonical rows, in hexadecimal digits."""
    is_remembered: bool = True
    """Whether it stands in the history; another program may have held the database."""
