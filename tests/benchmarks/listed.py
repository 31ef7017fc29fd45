"""The rows of the listing benchmark: the same for both sides."""

from __future__ import annotations

import random
from datetime import date

from mfdw_desktop.domain.identifiers import format_code
from mfdw_desktop.domain.papers import ListedClient
from tests.benchmarks import workbooks

ROWS_A_PAGE = 52
"""What both sides put on an A4 page."""


def rows(pages: int, language: str) -> list[ListedClient]:
    """Return clients for `pages` pages, their names in Latin letters or in Khmer."""
    chance = random.Random(11)
    made = []
    for number in range(1, pages * ROWS_A_PAGE + 1):
        name = workbooks.latin(chance)
        native = " ".join(chance.choices(workbooks.NAMES["km"], k=2)) if language == "km" else ""
        made.append(
            ListedClient(
                code=format_code("KH03", number),
                name=name,
                native_name=native,
                sex=chance.choice(("female", "male")),
                birth_on=date(chance.randint(1950, 2004), 6, 15),
                centre=f"Centre {number % 200}",
                village=native or workbooks.latin(chance),
                phone=f"0{chance.randint(10**8, 10**9 - 1)}",
                status="active",
            )
        )
    return made
