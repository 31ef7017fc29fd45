"""What is said of any person: client or member of a household."""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    """Sex as registered; unknown is its own row in every table."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"
