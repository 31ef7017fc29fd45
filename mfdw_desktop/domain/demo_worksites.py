"""Workers, registration papers and safety visits of the sample branch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.worksites import Answer, ChecklistItem, HeadCountDraft

CODE, NAME = "HOME", "Workplace at home"
ITEMS = (
    ChecklistItem("T1", "Tools have safe handles and are put away"),
    ChecklistItem("T2", "Machines have their guards on"),
    ChecklistItem("L1", "There is enough light where the work is done"),
    ChecklistItem("A1", "Dust, smoke and fumes can get out"),
    ChecklistItem("H1", "Nobody carries more than they can"),
    ChecklistItem("C1", "No child handles tools or chemicals"),
    ChecklistItem("F1", "A first-aid box is at hand"),
    ChecklistItem("W1", "Drinking water and a place to rest are near"),
)
_MEND = {
    "T1": "Put new handles on the knives",
    "T2": "Fix the guard of the machine",
    "L1": "Hang a second lamp",
    "A1": "Open the wall towards the yard",
    "H1": "Use the cart for sacks",
    "C1": "Keep the children's corner apart",
    "F1": "Buy a first-aid box",
    "W1": "Put a water jar into the shade",
}
_AUTHORITIES = {
    Registration.LOCAL_PERMIT: "Commune of the district",
    Registration.ENTREPRENANT: "One window office",
    Registration.SECTOR_LICENCE: "Department of the sector",
    Registration.BUSINESS_REGISTER: "Department of commerce",
    Registration.TAX_NUMBER: "Tax office",
}


@dataclass(frozen=True)
class DemoVisit:
    """A safety visit of the sample."""

    on: date
    next_on: date
    answers: tuple[tuple[str, Answer], ...]
    actions: tuple[tuple[str, date, date | None], ...]
    """What, due on, done on."""


def counts(
    seed: int, key: int, day: date, paid: int, family: int, women: int
) -> list[HeadCountDraft]:
    """Return head counts that end in what the enterprise shows."""
    draw = Random(f"{seed} heads {key}")  # noqa: S311 - made-up data
    if draw.random() < 0.6:
        return []
    of_family = min(women, family)
    now = HeadCountDraft(
        day - timedelta(days=draw.randrange(10, 120)), women - of_family,
        paid - (women - of_family), of_family, family - of_family,
    )  # fmt: skip
    assert now.on is not None
    before = HeadCountDraft(
        now.on - timedelta(days=182), max(now.paid_women - draw.randrange(2), 0), now.paid_men,
        now.unpaid_women, now.unpaid_men,
    )  # fmt: skip
    return [before, now]


def paper(seed: int, key: int, day: date, grade: Registration) -> tuple[str, date, date | None]:
    """Return authority, day of issue and last day of a paper of a grade."""
    draw = Random(f"{seed} paper {key}")  # noqa: S311 - made-up data
    issued = day - timedelta(days=draw.randrange(20, 420))
    years = 0 if grade is Registration.TAX_NUMBER else draw.choice((1, 1, 2))
    return _AUTHORITIES[grade], issued, issued + timedelta(days=365 * years) if years else None


def visits(seed: int, key: int, day: date) -> list[DemoVisit]:
    """Return the visits to an enterprise: most had none, some two."""
    draw = Random(f"{seed} visit {key}")  # noqa: S311 - made-up data
    if draw.randrange(8):
        return []
    first = day - timedelta(days=draw.randrange(30, 330))
    found = [_visit(draw, first, day, 0.5)]
    second = first + timedelta(days=draw.randrange(80, 130))
    if second < day:
        found.append(_visit(draw, second, day, 0.75))
    return found


def _visit(draw: Random, on: date, day: date, well: float) -> DemoVisit:
    answers = tuple(
        (
            item.code,
            Answer.NA
            if draw.random() < 0.08
            else Answer.YES
            if draw.random() < well
            else Answer.NO,
        )
        for item in ITEMS
    )
    actions: list[tuple[str, date, date | None]] = []
    for code, answer in answers:
        if answer is Answer.NO and len(actions) < 3:
            due = on + timedelta(days=draw.randrange(10, 60))
            done = due - timedelta(days=draw.randrange(0, 8)) if draw.random() < 0.7 else None
            actions.append((_MEND[code], due, done if done is not None and done <= day else None))
    return DemoVisit(on, on + timedelta(days=90), answers, tuple(actions))
