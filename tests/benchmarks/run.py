"""Print what the product takes beside the least possible: `python tests/benchmarks/run.py`.

  run.py [NAME ...] [--size N] [--pairs N] [--json FILE]

Never fails on time: a ratio over its target is marked, and a person judges.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.measure import SCRATCH, Benchmark, Result, compare
from tests.benchmarks.suite import BENCHMARKS


def main() -> int:
    """Run the benchmarks that were asked for."""
    names = [each.name for each in BENCHMARKS]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--size", type=int, help="rows, clients or pages instead of the usual")
    parser.add_argument("--pairs", type=int, help="pairs to take the median of")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    options = parser.parse_args()
    unknown = set(options.names) - set(names)
    if unknown:
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    SCRATCH.mkdir(parents=True, exist_ok=True)
    print(f"{'':44} {'ours':>12} {'floor':>12} {'ratio':>8} {'target':>9}")
    figures: dict[str, list[dict[str, object]]] = {}
    for benchmark in BENCHMARKS:
        if not options.names or benchmark.name in options.names:
            figures[benchmark.name] = _one(benchmark, options.size, options.pairs)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


def _one(benchmark: Benchmark, size: int | None, pairs: int | None) -> list[dict[str, object]]:
    chosen = size or benchmark.size
    started = time.monotonic()
    benchmark.prepare(chosen)
    prepared = time.monotonic() - started
    results = compare(benchmark, chosen, pairs or benchmark.pairs)
    print(f"{benchmark.name}: {chosen:,} {benchmark.unit}  (prepared in {prepared:.0f} s)")
    for result in results:
        print(f"  {result.line()}", flush=True)
    return [_facts(result) for result in results]


def _facts(result: Result) -> dict[str, object]:
    return {
        "goal": result.goal.name,
        "ratio": result.ratio,
        "target": result.goal.target,
        "ours": result.ours,
        "floor": result.floor,
    }


if __name__ == "__main__":
    sys.exit(main())
