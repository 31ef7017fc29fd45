"""Two programs in turn, and the median of what each pair's ratio was.

Each program prints one JSON object on its last line. Times on a shared machine mean
little; the ratio of two that ran side by side means something, and that of their processor
times still does when others keep the machine busy.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRATCH = ROOT / "build/benchmarks"

Figures = dict[str, float]
Command = Sequence[str | Path]


@dataclass(frozen=True)
class Goal:
    """One figure of a benchmark: the ratio of ours to the floor that is wanted."""

    name: str
    figure: str = "wall"
    """Key of the program's JSON; `wall` and `cpu` are measured from outside.

    `wall_without_snapshot` leaves out the backup before an import, which the import tells apart.
    """
    target: float | None = None


@dataclass(frozen=True)
class Benchmark:
    """A job that the product does, and the bare program that it is compared with."""

    name: str
    size: int
    unit: str
    goals: Sequence[Goal]
    floor: Callable[[int], Command]
    ours: Callable[[int], Command]
    prepare: Callable[[int], None] = lambda size: None
    before: Callable[[int], None] = lambda size: None
    """What to do before each run of ours, outside the time: a fresh copy of a database."""
    pairs: int = 5


@dataclass
class Result:
    """What was measured for one goal."""

    goal: Goal
    ours: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """Return the median of the pairs' ratios."""
        return statistics.median(
            ours / max(floor, 1e-9) for ours, floor in zip(self.ours, self.floor, strict=True)
        )

    def line(self) -> str:
        """Return ours, the floor, the ratio and the target in one line."""
        ours, floor = statistics.median(self.ours), statistics.median(self.floor)
        wanted = self.goal.target
        target = "" if wanted is None else f"<= {wanted:g}"
        verdict = "over" if wanted is not None and self.ratio > wanted else ""
        figures = f"{ours:12.4f} {floor:12.4f} {self.ratio:8.3f}"
        return f"{self.goal.name:44} {figures} {target:>9} {verdict}".rstrip()


def compare(benchmark: Benchmark, size: int, pairs: int) -> list[Result]:
    """Run both programs in turn, the first of a pair changing places, after one try of each."""
    results = [Result(goal) for goal in benchmark.goals]
    for turn in range(-1, pairs):
        taken: dict[str, Figures] = {}
        for side in ("floor", "ours") if turn % 2 else ("ours", "floor"):
            if side == "ours":
                benchmark.before(size)
            command = benchmark.ours(size) if side == "ours" else benchmark.floor(size)
            taken[side] = run(command)
        if turn >= 0:
            for result in results:
                result.ours.append(taken["ours"][result.goal.figure])
                result.floor.append(taken["floor"][result.goal.figure])
    return results


def run(command: Command) -> Figures:
    """Run a program and return its figures with its wall time and the largest memory."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    # The installed program has its bytecode on disk: without it the start is a fifth slower.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env |= {
        f"XDG_{each}_HOME": str(SCRATCH / "home" / each) for each in ("DATA", "CONFIG", "CACHE")
    }
    started, used = time.time(), _processor_seconds()
    clock = time.perf_counter()
    program = subprocess.Popen(
        [str(each) for each in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=env,
        text=True,
    )
    output, errors = program.communicate()
    wall = time.perf_counter() - clock
    if program.returncode:
        raise SystemExit(f"{' '.join(str(each) for each in command)}\n{output}{errors}")
    lines = output.splitlines()
    said = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
    figures: Figures = {
        name: value for name, value in said.items() if isinstance(value, int | float)
    }
    figures["wall"] = wall
    figures["wall_without_snapshot"] = wall - figures.get("snapshot_seconds", 0.0)
    figures["cpu"] = _processor_seconds() - used
    for name in [each for each in figures if each.endswith("_at")]:
        figures[name.removesuffix("_at")] = figures[name] - started
    return figures


def program(name: str, *arguments: str | Path | int) -> Command:
    """Return the command of a program in this folder, such as `floors.parse`."""
    return [sys.executable, "-m", f"tests.benchmarks.{name}", *(str(each) for each in arguments)]


def _processor_seconds() -> float:
    """Return the processor time of all programs run so far, and of those that they ran."""
    times = os.times()
    return times.children_user + times.children_system


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of all are not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def peak_mb() -> float:
    """Return the largest memory that this process and its children took."""
    try:
        import resource
    except ImportError:  # Windows has no such count
        return 0.0
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return max(own, children) / 1024
