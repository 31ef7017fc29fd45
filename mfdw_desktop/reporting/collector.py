"""Python's garbage collector while a paper is drawn: nearly all that is made stays to the end."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_SELDOM = 100_000
_lock = threading.Lock()
_drawing = 0
_usual = gc.get_threshold()


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Look for garbage seldom until the last of the drawings under way is done."""
    global _drawing, _usual
    with _lock:
        if not _drawing:
            _usual = gc.get_threshold()
            gc.set_threshold(max(_usual[0], _SELDOM), *_usual[1:])
        _drawing += 1
    try:
        yield
    finally:
        with _lock:
            _drawing -= 1
            if not _drawing:
                gc.set_threshold(*_usual)
