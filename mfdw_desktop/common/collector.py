"""Python's garbage collector during work of which nearly all that is made stays to the end."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_at_work = 0
_usual = gc.get_threshold()


@contextlib.contextmanager
def undisturbed(objects: int = 100_000) -> Iterator[None]:
    """Look for garbage after so many new `objects` only, until the last such work is done."""
    global _at_work, _usual
    with _lock:
        if not _at_work:
            _usual = gc.get_threshold()
        gc.set_threshold(max(gc.get_threshold()[0], objects), *_usual[1:])
        _at_work += 1
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if not _at_work:
                gc.set_threshold(*_usual)
