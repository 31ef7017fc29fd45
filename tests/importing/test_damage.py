"""Damaged files: read as far as they can be, or refused with a sentence; never worse than that.

`python -m tests.importing.damage` tries thousands; here is one of each kind, and what those
thousands found.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

if not hasattr(os, "fork"):
    pytest.skip("trials are made in forks of this process", allow_module_level=True)

from tests.importing.damage.kinds import KINDS
from tests.importing.damage.trial import damaged, try_file

SLOW = {"many_columns", "many_entries", "bomb"}
REFUSALS = {
    "workbook-damaged", "workbook-hostile", "workbook-password", "workbook-too-large",
    "workbook-timeout", "workbook-empty", "workbook-disguised", "not-a-workbook", "table-missing",
    "no-column-fits",
}  # fmt: skip
FINE = {"read", "no rows", "no table", "died: abort"}
"""An abort of the quick reader is told as too large; see `child._death`."""


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - SLOW))
def test_every_kind_is_read_or_refused(tmp_path: Path, kind: str) -> None:
    for form in KINDS[kind][0]:
        path = tmp_path / f"file.{form}"
        path.write_bytes(damaged(kind, form, 0))
        outcome = try_file(f"{kind} {form}", path)
        assert not outcome.is_fault, outcome
        assert outcome.said in REFUSALS | FINE, outcome


@pytest.mark.parametrize(
    ("kind", "form", "seed", "said"),
    [
        ("far_cells", "xlsx", 0, "read"),  # The reader filled the memory with blanks.
        ("many_columns", "xlsx", 3, "read"),  # Names for columns of one header took minutes.
        ("parts_swapped", "xlsb", 2, "workbook-damaged"),  # The reader panicked.
        ("odd_values", "xlsx", 14, "read"),  # Numbers without end among days were no numbers.
        ("odd_values", "xlsx", 21, "read"),  # A day that is none ended the reader half-way.
        ("odd_text", "csv", 19, "read"),  # Five thousand digits were tried as a year.
        ("bomb", "xlsx", 0, "workbook-hostile"),
        ("many_entries", "odk", 0, "workbook-hostile"),
        ("locked_entry", "ods", 0, "workbook-password"),
        ("entities", "xlsx", 1, "workbook-hostile"),
    ],
)
def test_what_was_found_stays_mended(
    tmp_path: Path, kind: str, form: str, seed: int, said: str
) -> None:
    path = tmp_path / f"file.{form}"
    path.write_bytes(damaged(kind, form, seed))
    outcome = try_file(kind, path)
    assert (outcome.said, outcome.is_fault) == (said, False), outcome


def test_same_seed_makes_the_same_damage() -> None:
    assert damaged("odd_text", "csv", 7) == damaged("odd_text", "csv", 7)
    assert len({damaged("flipped_bytes", "csv", seed) for seed in range(9)}) > 5
