"""Harmonisation: concepts over the rounds of a survey."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "concept-shape": ("‘{value}’ is no name of a concept: begin with a letter, no spaces"),
    "harmonise-round": "‘{value}’ is no round: baseline, followup1 … or final",
    "harmonise-round-empty": "no responses stand in round {value}; those with some: {known}",
    "harmonise-column": "round {round} has no question ‘{value}’ outside of repeats",
    "harmonise-recode": ("‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number"),
    "harmonise-factor": "‘{value}’ converts numbers, and this question has none",
    "harmonise-twice": "row {row} gives this concept a column of the same round already",
    "harmonise-kinds": "numbers and other answers cannot be one concept: {concept}",
    "harmonise-unit": (
        "the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit"
    ),
}
