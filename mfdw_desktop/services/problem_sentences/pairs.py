"""Records that may be one person: groups to resolve, merging, and the reasons."""

from __future__ import annotations

GROUP_PROBLEMS: dict[str, str] = {
    "undecided": "a row of the group is left open",
    "filled-twice": "a row says more than one of correct, drop and newid",
    "no-correct": "rows are to be dropped, but not exactly one of the group is correct",
}
"""Why a group of a resolution workbook is not applied."""

MERGE_NOTES: dict[str, str] = {
    "merge-enrolments-joined": "overlapping times in an innovation become one that spans both",
    "merge-both-interviewed": "both were interviewed in {round}; both interviews stay",
    "merge-arms-differ": "one is in the arm {kept}, the other in {other}; {kept} stays",
    "merge-branches-differ": "the two belong to different branches",
}
"""What deserves a look before two records become one."""

REASONS: dict[str, str] = {
    "name-same": "same name",
    "name-alike": "names sound alike ({percent} %)",
    "name-near": "names are near ({percent} %)",
    "name-differs": "another name",
    "birth-same": "same birth day",
    "birth-year-same": "same year of birth",
    "birth-year-near": "born {years} years apart",
    "birth-differs": "{years} years older or younger",
    "sex-same": "same sex",
    "sex-differs": "another sex",
    "village-same": "same village",
    "village-differs": "another village",
    "relative-same": "same relative",
    "relative-differs": "another relative",
    "phone-same": "same telephone",
    "phone-shared": "same telephone, which more than three persons have",
    "phone-differs": "another telephone",
    "id-same": "same number ({type})",
    "id-differs": "another number ({type})",
}
"""Reason for or against two records being one person."""
