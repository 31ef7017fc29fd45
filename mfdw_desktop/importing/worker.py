"""The inside of the guarded child: one request in, items out, nothing else.

The request comes in two parts, so that the child can be started before all of it is known:
the task with its limits and perhaps a file to open, then what the task is given.

Imports as little as it can, as every import of a workbook waits for it.
"""

from __future__ import annotations

import errno
import gc
import importlib
import io
import os
import pickle
import struct
import sys
import traceback
from typing import Any, BinaryIO

from mfdw_desktop.common.errors import AppError, DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.importing import limits

ITEM, PROGRESS, REFUSED, FAILED, DONE = b"i", b"p", b"r", b"f", b"d"
HEAD = struct.Struct("<cI")
"""Kind of a message and the length of its pickle."""


def main() -> None:
    """Read the request from standard input, run its task, write its items."""
    out = _take_output()

    def send(kind: bytes, content: object) -> None:
        packed = pickle.dumps(content, protocol=5)
        out.write(HEAD.pack(kind, len(packed)))
        out.write(packed)
        out.flush()

    # Rows make no cycles, and this process ends with its task.
    gc.disable()
    request: dict[str, Any] = pickle.load(sys.stdin.buffer)  # noqa: S301 - of our own parent
    limits.enter(request["limits"])
    arguments: dict[str, Any] = {}
    try:
        place, _, name = request["task"].partition(":")
        module = importlib.import_module(place)
        if request["path"] is not None:
            module.ahead(request["path"], **request["known"])
        arguments = pickle.load(sys.stdin.buffer)  # noqa: S301 - of our own parent
        progress = Progress(lambda *told: send(PROGRESS, told))
        for item in getattr(module, name)(progress, **arguments):
            send(ITEM, item)
        send(DONE, None)
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is a BaseException
        send(*_verdict(error, arguments.get("out")))


def _take_output() -> BinaryIO:
    """Keep standard output for the messages; whatever else prints goes to the log."""
    own = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(own, os.O_BINARY)
    return io.BufferedWriter(io.FileIO(own, "wb"), 1 << 16)


def _verdict(error: BaseException, out: object) -> tuple[bytes, object]:
    """Return the message that tells the parent of `error`, without any cell's value.

    `out` is the file that the task writes, if it writes one.
    """
    if isinstance(error, AppError):
        return REFUSED, error
    if isinstance(error, OSError) and out is not None:
        is_full = error.errno in (errno.ENOSPC, errno.EFBIG)
        if is_full or (error.filename is not None and str(error.filename) == str(out)):
            if is_full:
                return REFUSED, DatabaseError("disk-full", path=str(out), target=str(out))
            return REFUSED, RefusedError("file-not-writable", path=str(out))
    if isinstance(error, MemoryError):
        return FAILED, ("memory", "")
    place = " < ".join(
        f"{frame.name}:{frame.lineno}"
        for frame in reversed(traceback.extract_tb(error.__traceback__)[-4:])
    )
    return FAILED, (type(error).__name__, place)
