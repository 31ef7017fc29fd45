"""What a write has changed, so that those who show it can look again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """The kinds of records (`client`, `award` …) that a write touched, and which of them.

    Empty `uids` means that any record of the kinds may have changed. `batch` and `edit` name
    the ledger's group, by which the write can be undone.
    """

    kinds: frozenset[str]
    uids: frozenset[str] = frozenset()
    batch: int | None = None
    edit: str | None = None

    def touches(self, *kinds: str) -> bool:
        """Tell whether records of one of `kinds` may have changed."""
        return not self.kinds.isdisjoint(kinds)

    def __or__(self, other: Changes) -> Changes:
        """Return both together, as one write that touched the records of either."""
        known = bool(self.uids) and bool(other.uids)
        return Changes(
            self.kinds | other.kinds,
            self.uids | other.uids if known else frozenset(),
            batch=self.batch if self.batch is not None else other.batch,
            edit=self.edit or other.edit,
        )
