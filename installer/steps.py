"""A line per step, with its seconds; the words of a failure in full."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class StepError(Exception):
    """A step that failed; the text is what a person needs to see."""


@contextmanager
def step(name: str) -> Iterator[list[str]]:
    """Print one line for a step when it ends; the caller may append what it found."""
    started = time.monotonic()
    said: list[str] = []
    try:
        yield said
    except BaseException:
        _line("FAIL", name, started, said)
        raise
    _line("ok", name, started, said)


def run(
    *command: str | Path,
    env: Mapping[str, str] | None = None,
    live: bool = False,
    allowed: Sequence[int] = (0,),
) -> str:
    """Run a program in the checkout and return what it printed.

    With `live` it speaks for itself; `allowed` are the exit codes that are no failure.

    Raises:
        StepError: with all it printed, when it failed or does not exist.
    """
    words = [str(each) for each in command]
    try:
        done = subprocess.run(
            words,
            cwd=ROOT,
            env=env,
            check=False,
            text=True,
            encoding="utf-8",
            errors="replace",
            stdout=None if live else subprocess.PIPE,
            stderr=None if live else subprocess.STDOUT,
        )
    except FileNotFoundError as error:
        raise StepError(f"{words[0]}: not found") from error
    if done.returncode not in allowed:
        raise StepError(f"{' '.join(words)}\n{done.stdout or ''}".rstrip())
    return done.stdout or ""


def say(text: str) -> None:
    """Print a line at once, whatever the console's encoding."""
    encoding = sys.stdout.encoding or "ascii"
    print(text.encode(encoding, "replace").decode(encoding), flush=True)


def _line(mark: str, name: str, started: float, said: Sequence[str]) -> None:
    note = f"  {said[-1]}" if said else ""
    say(f"{mark:4}  {name:24} {time.monotonic() - started:7.1f} s{note}")
