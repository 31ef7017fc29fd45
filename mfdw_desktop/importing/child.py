"""Run a piece of reading in a guarded child process, so that a bad file cannot hurt.

A task is a generator function of this package, `task(progress, **arguments)`; its items
come back through a pipe, pickled, in the order in which it yields them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mfdw_desktop.common.progress import Progress

TASKS = {
    "mfdw_desktop.importing.inspect:inspect_task",
    "mfdw_desktop.importing.inspect:preview_task",
}
"""What a child may run: add your task here."""


@dataclass(frozen=True)
class Limits:
    """What a child may use; memory and processor time grow with a large valid file."""

    memory: int = 550 << 20
    """Bytes of address space before the file has shown that it needs more."""
    most_memory: int = 4 << 30
    cpu_seconds: int = 15
    wall_seconds: float = 18.0
    """Of waiting for the child; the time in which the caller is busy does not count."""


def guarded(
    task: str, arguments: dict[str, Any], *, limits: Limits, progress: Progress
) -> Iterator[Any]:
    """Yield what `task` yields in a child process of its own.

    Raises:
        RefusedError: the child refused the file, or died of it.
        CancelledError: the user asked to stop; the child is gone.
    """
    raise NotImplementedError
