"""What a guarded child may run into, as tasks."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress


def count(progress: Progress, upto: int) -> Iterator[int]:
    for number in range(upto):
        progress.report(number + 1, upto, "count")
        yield number


_ahead = ("", "")


def ahead(path: Path, *, sheet: str) -> None:
    global _ahead
    if sheet == "abort":
        os.abort()
    _ahead = (str(path), sheet)


def opened(progress: Progress, path: Path) -> Iterator[object]:
    yield from (_ahead, os.getpid())


def inherited(progress: Progress) -> Iterator[str]:
    yield from os.environ


def chatter(progress: Progress) -> Iterator[str]:
    print("this is not a message")
    os.write(1, b"nor is this\n")
    sys.stderr.write("x" * 300_000)
    yield "heard"


def refuse(progress: Progress) -> Iterator[int]:
    yield 1
    raise RefusedError("sheet-unknown", sheet="Sheet 9")


def fail(progress: Progress) -> Iterator[int]:
    yield from ()
    raise TypeError("Sok Dara")


def abort(progress: Progress) -> Iterator[int]:
    yield from ()
    os.abort()


def crash(progress: Progress) -> Iterator[int]:
    yield from ()
    ctypes.string_at(0)


def eat(progress: Progress) -> Iterator[int]:
    held = []
    while True:
        held.append(bytearray(64 << 20))
        yield len(held)


def spin(progress: Progress) -> Iterator[int]:
    yield 0
    while True:
        pass


def sleep(progress: Progress) -> Iterator[int]:
    yield os.getpid()
    time.sleep(600)


def evil(progress: Progress) -> Iterator[Any]:
    yield _Evil()


def environment(progress: Progress) -> Iterator[tuple[str, ...]]:
    yield tuple(sys.modules)


class _Evil:
    """Asks whoever unpickles it to run something."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("exit 3",)


def write(progress: Progress, out: str) -> Iterator[int]:
    with Path(out).open("wb") as file:
        yield file.write(b"x")
