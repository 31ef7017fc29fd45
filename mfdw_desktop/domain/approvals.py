"""Four eyes: from an amount on, what one person records waits for another one's yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem

APPROVERS = frozenset({Role.MANAGER, Role.COORDINATOR, Role.ADMIN})
"""Roles that may say yes or no to what another person recorded."""
SETTING = "approval"
"""Name of the institution's rule."""


class Decision(StrEnum):
    """What the second person said."""

    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True)
class ApprovalRule:
    """From an amount on, what a role records of a kind waits; empty is any kind, any role."""

    amount: Money
    kind: str = ""
    """Code of a kind of incentive, or `credit` for credits of rebate runs."""
    role: str = ""

    def asks(self, kind: str, role: Role, amount: Money) -> bool:
        """Tell whether the rule makes an amount wait.

        An amount in another currency cannot be compared, so it waits.
        """
        if self.kind not in ("", kind) or self.role not in ("", role.value):
            return False
        return amount.currency != self.amount.currency or amount.minor >= self.amount.minor


@dataclass(frozen=True)
class Waiting:
    """Something that waits for approval, or was decided."""

    id: int
    uid: str
    subject: str
    subject_uid: str
    branch: str
    what: str
    """What it is in words: the scheme, the run."""
    client_code: str
    client_name: str
    client_uid: str
    amount: Money | None
    requested_by: str
    requested_at: datetime
    decision: Decision | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""


def needs_approval(
    rules: Sequence[ApprovalRule], kind: str, role: Role, amount: Money | None
) -> bool:
    """Tell whether something of a kind and an amount waits for a second person."""
    return amount is not None and any(each.asks(kind, role, amount) for each in rules)


def may_decide(actor: Actor, requested_by: str) -> str:
    """Return why an actor may not decide; empty when she may."""
    if actor.role not in APPROVERS:
        return "approval-role"
    return "approval-own" if actor.uid == requested_by else ""


def validate(rules: Sequence[ApprovalRule]) -> list[FieldProblem]:
    """Return what is wrong with the rules."""
    if any(each.amount.minor <= 0 for each in rules):
        return [FieldProblem("amount", "amount-missing")]
    return []


def to_document(rules: Sequence[ApprovalRule]) -> dict[str, Any]:
    """Return the rules as the setting keeps them."""
    return {
        "rules": [
            {
                "kind": each.kind,
                "role": each.role,
                "minor": each.amount.minor,
                "currency": each.amount.currency,
            }
            for each in rules
        ]
    }


def from_document(document: Mapping[str, Any] | None) -> tuple[ApprovalRule, ...]:
    """Return the rules of the setting; none where it was never made."""
    found = document.get("rules", ()) if document else ()
    return tuple(
        ApprovalRule(Money(int(each["minor"]), each["currency"]), each["kind"], each["role"])
        for each in found
    )
