"""The client's enterprise: what it does, who works in it, which papers it has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.problems import FieldProblem


class Sector(StrEnum):
    """What kind of business it is."""

    AGRICULTURE = "agriculture"
    LIVESTOCK = "livestock"
    FISHING = "fishing"
    FOOD = "food"
    TRADE = "trade"
    TAILORING = "tailoring"
    CRAFT = "craft"
    TRANSPORT = "transport"
    REPAIR = "repair"
    CONSTRUCTION = "construction"
    SERVICES = "services"
    OTHER = "other"


class Registration(StrEnum):
    """How formal an enterprise is, in grades (`domain.md`, FO1)."""

    NONE = "none"
    LOCAL_PERMIT = "local_permit"
    ENTREPRENANT = "entreprenant"
    SECTOR_LICENCE = "sector_licence"
    BUSINESS_REGISTER = "business_register"
    TAX_NUMBER = "tax_number"


@dataclass(frozen=True)
class EnterpriseDraft:
    """What can be entered of an enterprise."""

    name: str = ""
    activity: str = ""
    """In the client's words: tailoring, rice, petty trade."""
    sector: Sector = Sector.OTHER
    started_on: date | None = None
    closed_on: date | None = None
    registration: Registration = Registration.NONE
    workers_family: int = 0
    workers_paid: int = 0
    workers_women: int = 0


@dataclass(frozen=True)
class Enterprise:
    """An enterprise as it is shown."""

    id: int
    uid: str
    name: str
    activity: str
    sector: Sector
    started_on: date | None
    closed_on: date | None
    registration: Registration
    workers_family: int
    workers_paid: int
    workers_women: int


def validate(draft: EnterpriseDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the enterprise's fields."""
    problems = []
    if not (draft.activity.strip() or draft.name.strip()):
        problems.append(FieldProblem("activity", "activity-missing"))
    for name in ("workers_family", "workers_paid", "workers_women"):
        if getattr(draft, name) < 0:
            problems.append(FieldProblem(name, "number-negative"))
    if draft.workers_women > draft.workers_family + draft.workers_paid:
        problems.append(FieldProblem("workers_women", "more-women-than-workers"))
    if draft.started_on is not None and draft.started_on > today:
        problems.append(FieldProblem("started_on", "day-in-future"))
    if draft.started_on and draft.closed_on and draft.closed_on < draft.started_on:
        problems.append(FieldProblem("closed_on", "end-before-start"))
    return problems
