"""The curriculum of the sample branch, its quizzes and the talks that pass it on."""

from __future__ import annotations

from random import Random

from mfdw_desktop.domain.learning import ModuleDraft

CODE, NAME, LANGUAGE = "WIND", "Safe work at home", "km"
MODULES = (
    ModuleDraft(1, "Tools and the hands that hold them", 60, "picture cards"),
    ModuleDraft(2, "Heat, dust and noise", 60, "masks, picture cards"),
    ModuleDraft(3, "Children and heavy work", 75, "poster, weight chart"),
    ModuleDraft(4, "First aid, and whom to call", 60, "first-aid box"),
)
COMPLETION = 75
QUIZ_MOST = 10


def quiz(seed: int, session: int, client: int) -> tuple[int, int] | None:
    """Return points before and after of who came; None for who did not take both."""
    draw = Random(f"{seed} quiz {session} {client}")  # noqa: S311 - made-up data
    if draw.random() < 0.2:
        return None
    before = draw.randrange(2, 8)
    return before, min(QUIZ_MOST, before + draw.randrange(-1, 5))


def heads(seed: int, talk: int) -> tuple[int, int]:
    """Return how many women and men listened to a talk."""
    draw = Random(f"{seed} talk {talk}")  # noqa: S311 - made-up data
    return draw.randrange(6, 24), draw.randrange(0, 7)
