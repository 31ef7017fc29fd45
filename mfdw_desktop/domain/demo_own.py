"""The own fields of the sample branch, and what its clients and households hold of them."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.own_fields import OwnFieldDraft, OwnKind, OwnSubject

FIELDS = (
    OwnFieldDraft(
        "Roof of the house",
        OwnKind.ONE,
        native_label="ដំបូលផ្ទះ",
        choices="Thatch | ស្បូវ\nTin | ស័ង្កសី\nTile | ក្បឿង",
        on_paper=True,
    ),
    OwnFieldDraft(
        "Reads letters in",
        OwnKind.SEVERAL,
        native_label="អានអក្សរ",
        choices="Khmer | ខ្មែរ\nCham | ចាម\nVietnamese | វៀតណាម",
        help="for the papers that she is given",
    ),
    OwnFieldDraft("Has a smartphone", OwnKind.YES_NO, native_label="មានទូរស័ព្ទទំនើប"),
    OwnFieldDraft(
        "Lenders beside us",
        OwnKind.NUMBER,
        native_label="ម្ចាស់បំណុលផ្សេង",
        sensitive=True,
        in_list=False,
        help="how many others she owes money to",
    ),
    OwnFieldDraft(
        "Drinking water",
        OwnKind.ONE,
        subject=OwnSubject.HOUSEHOLD,
        native_label="ទឹកផឹក",
        choices="Tap | ម៉ាស៊ីន\nWell | អណ្ដូង\nPond | ស្រះ",
    ),
)
"""Definitions in their order."""


def client_values(plan: Plan, number: int) -> dict[str, Any] | None:
    """Return what a client holds of the fields; some forms were filled before there were any."""
    random = plan.random("own", number)
    if random.random() < 0.2:
        return None
    found: dict[str, Any] = {
        "roof_of_the_house": random.choice(("thatch", "tin", "tin", "tin", "tile")),
        "has_a_smartphone": random.random() < 0.55,
    }
    if random.random() < 0.9:
        reads = ["khmer"] if random.random() < 0.93 else []
        reads += ["cham"] if random.random() < 0.12 else []
        reads += ["vietnamese"] if random.random() < 0.05 else []
        if reads:
            found["reads_letters_in"] = reads
    if random.random() < 0.6:
        found["lenders_beside_us"] = random.choice((0, 0, 0, 1, 1, 2, 3))
    return found


def household_values(plan: Plan, number: int) -> dict[str, Any] | None:
    """Return what the household of a client holds of the fields."""
    random = plan.random("own-household", number)
    if random.random() < 0.25:
        return None
    return {"drinking_water": random.choice(("tap", "well", "well", "pond"))}
