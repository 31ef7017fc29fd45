"""What is said of any person: client or member of a household."""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    """Sex as registered; unknown is its own row in every table."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


FEMALE_WORDS = (
    "f female woman women girl ស្រី nữ nu эмэгтэй эм महिला स्त्री عورت خاتون babae femme féminin"
)
MALE_WORDS = "m male man men boy ប្រុស nam эрэгтэй эр पुरुष مرد lalaki homme masculino masculin"
"""Words for the sexes in the languages of our users, parted by spaces."""
