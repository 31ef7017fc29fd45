"""How a client attended a session, as a list brings it."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.incentives import AttendanceCode


@dataclass(frozen=True)
class MarkDraft:
    """What can be entered of a client at a session."""

    code: AttendanceCode | None = None
    note: str = ""
    before: int | None = None
    """Points of the quiz before the session."""
    after: int | None = None


@dataclass(frozen=True)
class KnownMark:
    """An attendance as it stands."""

    id: int
    uid: str
    draft: MarkDraft
