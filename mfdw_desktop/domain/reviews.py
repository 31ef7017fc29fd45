"""A breach that touches a child is reviewed by a person, never penalised by itself.

The record says what was decided, by whom, why, and what follows (`domain.md` section 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.problems import FieldProblem


class ReviewDecision(StrEnum):
    """What a person decided."""

    CONTINUE = "continue"
    """The incentive goes on: the family is not to blame, or is trying."""
    SUPPORT = "support"
    """Help is given: costs of school, time, a talk with the teacher."""
    VISIT = "visit"
    """Somebody goes and looks before anything is decided."""
    REFERRAL = "referral"
    """A partner is asked: school, child protection, health centre."""
    END = "end"
    """The incentive ends; what was given is not asked back."""


WORDS: dict[ReviewDecision, str] = {
    ReviewDecision.CONTINUE: mark("Goes on"),
    ReviewDecision.SUPPORT: mark("Help for the family"),
    ReviewDecision.VISIT: mark("A visit first"),
    ReviewDecision.REFERRAL: mark("Referred to a partner"),
    ReviewDecision.END: mark("The incentive ends"),
}


@dataclass(frozen=True)
class ReviewDraft:
    """What can be entered of a review."""

    decision: ReviewDecision | None = None
    reason: str = ""
    follows: str = ""
    """What follows, in words."""
    follow_up_on: date | None = None
    decided_on: date | None = None


@dataclass(frozen=True)
class ReviewRow:
    """A breach that waits for review, or was reviewed."""

    check_id: int
    check_uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    child: str
    scheme_name: str
    condition: str
    due_on: date
    checked_on: date | None
    checked_by: str
    note: str
    """What was seen."""
    review_id: int | None = None
    decision: ReviewDecision | None = None
    reason: str = ""
    follows: str = ""
    follow_up_on: date | None = None
    decided_on: date | None = None
    decided_by: str = ""


def validate(draft: ReviewDraft, checked_on: date | None, today: date) -> list[FieldProblem]:
    """Return what is wrong with a review."""
    problems = []
    if draft.decision is None:
        problems.append(FieldProblem("decision", "decision-missing"))
    if not draft.reason.strip():
        problems.append(FieldProblem("reason", "reason-missing"))
    if draft.decided_on is None:
        problems.append(FieldProblem("decided_on", "day-missing"))
    elif draft.decided_on > today:
        problems.append(FieldProblem("decided_on", "day-in-future"))
    elif checked_on is not None and draft.decided_on < checked_on:
        problems.append(FieldProblem("decided_on", "review-before-check"))
    needs_words = draft.decision in (ReviewDecision.SUPPORT, ReviewDecision.REFERRAL)
    if needs_words and not draft.follows.strip():
        problems.append(FieldProblem("follows", "follows-missing"))
    return bounds(draft, today, problems)
