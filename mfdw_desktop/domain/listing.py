"""The order of a list on screen: a column and its direction."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """By what a list is sorted; without a column it stands in its own order."""

    column: str = ""
    descending: bool = False


AS_IT_IS = Order()
"""What waits longest first, or the newest: whatever the list itself thinks best."""
