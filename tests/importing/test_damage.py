"""Damaged files: read as far as they can be, or refused with a sentence; never worse than that.

`python -m tests.importing.damage` tries thousands; here is one of each kind, and what those
thousands found. The trials are forks of a process of their own: this one may be too large
for the limits of a reader, and has threads.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

if not hasattr(os, "fork"):
    pytest.skip("trials are made in forks", allow_module_level=True)

from tests.importing.damage.kinds import KINDS
from tests.importing.damage.trial import Outcome, damaged

ROOT = Path(__file__).resolve().parents[2]
SLOW = {"many_columns", "many_entries", "bomb"}
REFUSALS = {
    "workbook-damaged", "workbook-hostile", "workbook-password", "workbook-too-large",
    "workbook-timeout", "workbook-empty", "workbook-disguised", "not-a-workbook", "table-missing",
    "no-column-fits",
}  # fmt: skip
FINE = {"read", "no rows", "no table", "died: abort"}
"""An abort of the quick reader is told as too large; see `child._death`."""
FOUND = {
    "far_cells xlsx 0": "read",  # The reader filled the memory with blanks.
    "many_columns xlsx 3": "read",  # Names for columns of one header took minutes.
    "parts_swapped xlsb 2": "read",  # The quick reader panicked.
    "odd_cells_of_records xls 86": "workbook-damaged",  # A far cell filled the memory.
    "odd_cells_of_records xls 285": "read",  # Hours that passed were more than there are.
    "odd_cells_of_records xls 1449": "read",  # It says that it is larger than the memory.
    "odd_cells_of_parts xlsb 492": "no rows",  # The row above the headings had no texts.
    "odd_cells_of_parts xlsb 50": "read",  # The quick reader filled the memory with blanks.
    "odd_values xlsx 14": "read",  # Numbers without end among days were no numbers.
    "odd_values xlsx 21": "read",  # A day that is none ended the reader half-way.
    "odd_text csv 19": "read",  # Five thousand digits were tried as a year.
    "bomb xlsx 0": "workbook-hostile",
    "many_entries odk 0": "workbook-hostile",
    "locked_entry ods 0": "workbook-password",
    "entities xlsx 1": "workbook-hostile",
}
QUICK = {
    kind: [f"{kind} {form} 0" for form in forms]
    for kind, (forms, _) in sorted(KINDS.items())
    if kind not in SLOW
}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    """Return what came of every case, tried in one clean process."""
    cases = [*FOUND, *(case for listed in QUICK.values() for case in listed)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.importing.damage", "--cases", json.dumps(cases)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {each["name"]: Outcome(**each) for each in json.loads(done.stdout)}


@pytest.mark.parametrize("kind", QUICK)
def test_every_kind_is_read_or_refused(outcomes: dict[str, Outcome], kind: str) -> None:
    for outcome in (outcomes[case] for case in QUICK[kind]):
        assert not outcome.is_fault, outcome
        assert outcome.said in REFUSALS | FINE, outcome


@pytest.mark.parametrize(("case", "said"), FOUND.items())
def test_what_was_found_stays_mended(outcomes: dict[str, Outcome], case: str, said: str) -> None:
    outcome = outcomes[case]
    assert (outcome.said, outcome.is_fault) == (said, False), outcome


def test_same_seed_makes_the_same_damage() -> None:
    assert damaged("odd_text", "csv", 7) == damaged("odd_text", "csv", 7)
    assert len({damaged("flipped_bytes", "csv", seed) for seed in range(9)}) > 5
