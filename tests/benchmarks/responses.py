"""Rows of responses as both sides of the insert benchmark write them."""

from __future__ import annotations

import json
import random
from typing import Any

from mfdw_desktop.domain.identifiers import uuid7
from tests.benchmarks import workbooks

COLUMNS = (
    "id",
    "uid",
    "version",
    "branch_id",
    "round_id",
    "version_id",
    "client_id",
    "source_key",
    "interviewed_on",
    "status",
    "answers",
)


def rows(count: int) -> list[tuple[Any, ...]]:
    """Return `count` responses of 54 answers, each for another client."""
    chance = random.Random(3)
    made = []
    headers = [header for header, _ in workbooks.COLUMNS[6:]]
    for number in range(1, count + 1):
        answers = {header: chance.randint(0, 5000) for header in headers}
        text = json.dumps(answers, separators=(",", ":"))
        day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
        made.append((number, uuid7(), 1, 1, 1, 1, None, uuid7(), day, "complete", text))
    return made
