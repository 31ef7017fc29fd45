"""Who does something: every service call is made by an actor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person may do (`decisions.md` 2)."""

    CLERK = "clerk"
    OFFICER = "officer"
    MANAGER = "manager"
    COORDINATOR = "coordinator"
    ADMIN = "admin"


@dataclass(frozen=True)
class Actor:
    """A person at work; until accounts exist, the operating system's user as admin."""

    uid: str
    """A stable name of the person: the account, or the system's user name."""
    role: Role = Role.ADMIN
    branches: frozenset[str] = frozenset()
    """Codes of the branches that the actor may see; empty means all."""

    @property
    def may_see_sensitive(self) -> bool:
        """Whether the actor may see answers on child labour, health and debt."""
        return self.role in (Role.COORDINATOR, Role.ADMIN)

    @property
    def may_close_months(self) -> bool:
        """Whether the actor may close a month and open it again."""
        return self.role in (Role.MANAGER, Role.ADMIN)
