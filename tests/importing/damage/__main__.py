"""Damage some thousands of files and read them; by hand, on Linux.

    python -m tests.importing.damage --seeds 0-40 [--kind NAME] [--format xlsx] [--keep FOLDER]
    python -m tests.importing.damage --files ../shared/samples

Prints what came of every kind, the slowest and the largest, and every fault with the seed that
makes it again; with `--keep` the files of the faults are written there.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from tests.importing.damage.kinds import cases
from tests.importing.damage.trial import Outcome, damaged, try_file

_SHOWN = 12


def main() -> int:
    """Run the trials; 1 when there was a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="0-2")
    parser.add_argument("--kind", default="")
    parser.add_argument("--format", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--files", type=Path)
    parser.add_argument("--cases", help="JSON list of cases; prints what came of them as JSON")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if options.cases:
        listed = [_case(*each.split()) for each in json.loads(options.cases)]
        print(json.dumps([asdict(each) for each in listed]))
        return 0
    outcomes = list(_samples(options.files) if options.files else _damaged(options))
    _report(outcomes)
    return int(any(each.is_fault for each in outcomes))


def _case(kind: str, form: str, seed: str) -> Outcome:
    """Return what comes of one case."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"file.{form}")
        path.write_bytes(damaged(kind, form, int(seed)))
        return try_file(f"{kind} {form} {seed}", path)


def _damaged(options: argparse.Namespace) -> Iterator[Outcome]:
    first, _, last = options.seeds.partition("-")
    with tempfile.TemporaryDirectory() as folder:
        for kind, form, seed in cases(range(int(first), int(last or first) + 1)):
            if options.kind not in ("", kind) or options.format not in ("", form):
                continue
            path = Path(folder, f"file.{form}")
            path.write_bytes(damaged(kind, form, seed))
            outcome = try_file(f"{kind} {form} {seed}", path)
            if outcome.is_fault and options.keep:
                options.keep.mkdir(exist_ok=True)
                path.replace(options.keep / f"{kind}-{seed}.{form}")
            yield outcome


def _samples(folder: Path) -> Iterator[Outcome]:
    for path in sorted(folder.rglob("*.*")):
        if path.suffix not in (".tsv", ".json"):
            yield try_file(path.name, path)


def _report(outcomes: list[Outcome]) -> None:
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for each in outcomes:
        kinds[each.name.partition(" ")[0]][each.said.partition(":")[0]] += 1
    for kind, said in sorted(kinds.items()):
        print(f"{kind:24} " + ", ".join(f"{name} {times}" for name, times in said.most_common()))
    print(f"\n{len(outcomes)} files")
    for each in sorted(outcomes, key=lambda one: -one.seconds)[:_SHOWN]:
        print(f"{each.seconds:7.2f} s  {each.name}  {each.said}")
    print()
    for each in sorted(outcomes, key=lambda one: -one.kib)[:_SHOWN]:
        print(f"{each.kib / 1024:7.0f} MB {each.name}  {each.said}")
    faults = [each for each in outcomes if each.is_fault or each.said.startswith("died")]
    print(f"\n{len(faults)} faults")
    for each in faults[:200]:
        print(f"  {each.name}: {each.said}, {each.seconds:.1f} s, {each.kib / 1024:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
