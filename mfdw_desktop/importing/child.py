"""Run a piece of reading in a guarded child process, so that a bad file cannot hurt.

A task is a generator function of this package, `task(progress, **arguments)`; its items
come back through a pipe, pickled, in the order in which it yields them.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import mfdw_desktop
from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.importing.limits import Limits
from mfdw_desktop.importing.worker import DONE, FAILED, HEAD, ITEM, PROGRESS

__all__ = ["TASKS", "Limits", "guarded", "guarded_value"]

TASKS = {
    "mfdw_desktop.importing.inspect:inspect_task",
    "mfdw_desktop.importing.view:view_task",
    "mfdw_desktop.importing.xlsform:form_task",
    "mfdw_desktop.importing.responses:rows_task",
    "mfdw_desktop.importing.draft:draft_task",
    "mfdw_desktop.importing.harmony:harmony_task",
    "mfdw_desktop.importing.problems_workbook:problems_task",
    "mfdw_desktop.importing.resolution:resolution_task",
}
"""What a child may run: add your task here."""

WRITERS = {"mfdw_desktop.importing.problems_workbook:problems_task"}
"""Tasks that write a file; no other can."""
_MOST_WRITTEN = 1 << 30

_START = (
    "import sys; sys.path[:] = sys.argv[1:]; from mfdw_desktop.importing.worker import main; main()"
)
_TICK = 0.1
"""Seconds after which a cancel is noticed at the latest."""
_NEEDED = frozenset(
    {"PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "TEMP", "TMP"}
    | {"SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"}
)
"""What a child gets of our environment: a passphrase that lies there is none of its business."""
_AHEAD = 4
"""Messages that may wait for the caller; a child that is further ahead waits itself."""
if sys.platform == "win32":
    _LATE = (1816,)  # ERROR_NOT_ENOUGH_QUOTA: the job's processor time is used up
    _STARVED = (0xC0000409,)  # what an abort ends with
else:
    _LATE = (-signal.SIGXCPU,)
    _STARVED = (-signal.SIGKILL, -signal.SIGABRT)

_log = logging.getLogger(__name__)


def guarded(
    task: str, arguments: dict[str, Any], *, limits: Limits, progress: Progress
) -> Iterator[Any]:
    """Yield what `task` yields in a child process of its own.

    A file named `path` among the arguments makes the wait as long as its size deserves.

    Raises:
        RefusedError: the child refused the file, or died of it.
        CancelledError: the user asked to stop; the child is gone.
    """
    if task not in TASKS:
        raise ValueError(task)
    if task in WRITERS:
        limits = replace(limits, most_written=_MOST_WRITTEN)
    progress.check()
    child = _taken(task, arguments, limits) or _Child(task, limits)
    try:
        child.ask(arguments)
        patience = _patience(arguments, limits)
        while True:
            kind, content, waited = child.next_message(progress, patience)
            patience -= waited
            if kind == ITEM:
                yield content
            elif kind == PROGRESS:
                progress.report(*content)
            elif kind == DONE:
                return
            else:
                raise child.refusal(kind, content)
    finally:
        child.stop()


def begin(task: str, path: Path, **known: Any) -> None:
    """Start the child for a `guarded` to come, which opens `path` in the meantime.

    `known` goes to the function `ahead` of the task's module. Nothing is refused here: what
    is wrong with the file shows when it is asked for.
    """
    leave()
    if task not in TASKS or task in WRITERS:
        raise ValueError(task)
    _at_hand.append(_Child(task, Limits(), path, known))


def leave() -> None:
    """Let go of a child that was started and not asked for anything."""
    while _at_hand:
        _at_hand.pop().stop()


def _taken(task: str, arguments: dict[str, Any], limits: Limits) -> _Child | None:
    """Return the child at hand, if it was started for just this."""
    for child in _at_hand:
        if child.is_for(task, arguments.get("path"), limits):
            _at_hand.remove(child)
            return child
    return None


def guarded_value(
    task: str,
    arguments: dict[str, Any],
    *,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Any:
    """Return the one item that `task` yields; see `guarded`."""
    limits, progress = limits or Limits(), progress or Progress()
    (value,) = guarded(task, arguments, limits=limits, progress=progress)
    return value


class _Child:
    """One child process, the thread that listens to it, and the one that keeps its log."""

    def __init__(
        self,
        task: str,
        limits: Limits,
        path: Path | None = None,
        known: Mapping[str, Any] | None = None,
    ) -> None:
        self._begun_for = (task, path, limits)
        self._process = subprocess.Popen(
            [_python(), "-I", "-S", "-X", "utf8", "-c", _START, *_module_folders()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={name: value for name, value in os.environ.items() if name.upper() in _NEEDED},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._messages: queue.Queue[tuple[bytes, bytes]] = queue.Queue(_AHEAD)
        self._stopped = threading.Event()
        self._log = b""
        self._threads = [
            threading.Thread(target=work, daemon=True) for work in (self._listen, self._keep_log)
        ]
        for thread in self._threads:
            thread.start()
        request = {"task": task, "limits": limits, "path": path, "known": dict(known or {})}
        _pour(self._process.stdin, pickle.dumps(request))

    def is_for(self, task: str, path: object, limits: Limits) -> bool:
        """Tell whether the process was started for a task on a file, under the same limits."""
        return self._begun_for == (task, path, limits)

    def ask(self, arguments: dict[str, Any]) -> None:
        """Hand over what the task is given; nothing more will come."""
        pipe = self._process.stdin
        _pour(pipe, pickle.dumps(arguments))
        with contextlib.suppress(OSError):
            if pipe is not None:
                pipe.close()

    def next_message(self, progress: Progress, patience: float) -> tuple[bytes, Any, float]:
        """Return the kind and content of the next message, and how long it took to come."""
        begin = time.monotonic()
        while True:
            progress.check()
            waited = time.monotonic() - begin
            if waited > patience:
                raise RefusedError("workbook-timeout")
            try:
                kind, packed = self._messages.get(timeout=_TICK)
            except queue.Empty:
                continue
            return kind, _unpacked(packed), waited

    def refusal(self, kind: bytes, content: Any) -> AppError:
        """Return why there will be no more items."""
        if isinstance(content, AppError):
            return content
        if kind == FAILED:
            what, place = content
            if what == "memory":
                return RefusedError("workbook-too-large")
            _log.error("the reader of workbooks failed: %s at %s", what, place)
            return RefusedError("workbook-damaged")
        code = self._process.wait(5)
        _log.error("the reader of workbooks ended with %s", code)
        return RefusedError(_death(code, self._log))

    def stop(self) -> None:
        """End the process and its threads; nothing of it is left when this returns."""
        self._stopped.set()
        self._process.kill()
        while self._threads[0].is_alive():
            try:
                self._messages.get(timeout=0.01)
            except queue.Empty:
                continue
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        while not self._stopped.is_set():
            head = pipe.read(HEAD.size)
            if len(head) < HEAD.size:
                break
            kind, length = HEAD.unpack(head)
            packed = pipe.read(length)
            if len(packed) < length:
                break
            self._messages.put((kind, packed))
        self._messages.put((b"", b""))

    def _keep_log(self) -> None:
        pipe = self._process.stderr
        assert pipe is not None
        while line := pipe.read1(1 << 14):  # type: ignore[attr-defined]
            self._log = (self._log + line)[-(1 << 14) :]


_at_hand: list[_Child] = []
"""A child that was started ahead of being asked; one at most."""


def _unpacked(packed: bytes) -> Any:
    try:
        return _Unpickler(packed).load() if packed else None
    except pickle.UnpicklingError as error:
        raise RefusedError("workbook-hostile") from error


class _Unpickler(pickle.Unpickler):
    """Rebuilds our own data classes and dates, and nothing else that a child might send."""

    def __init__(self, packed: bytes) -> None:
        super().__init__(io.BytesIO(packed))

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of ours, or of the few that cells and errors are made of."""
        if (module, name) in _PLAIN or module.startswith("mfdw_desktop."):
            found = super().find_class(module, name)
            if (module, name) in _PLAIN or ("." not in name and found.__module__ == module):
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


_PLAIN = {("datetime", each) for each in ("date", "datetime", "time", "timedelta")} | {
    ("decimal", "Decimal"),
    ("builtins", "set"),
    ("builtins", "frozenset"),
}


def _patience(arguments: dict[str, Any], limits: Limits) -> float:
    """Return how many seconds the child may keep us waiting altogether."""
    path = arguments.get("path")
    try:
        size = Path(path).stat().st_size if path else 0
    except OSError:
        size = 0
    return limits.wall_seconds + limits.wall_seconds_per_megabyte * size / 1e6


def _python() -> str:
    """Return the interpreter to run the child with, also where a launcher started us."""
    if sys.platform == "win32":
        # The launcher is no Python, and the python.exe of a virtual environment is a
        # process around the real one, which the limits would not reach.
        base = Path(getattr(sys, "_base_executable", sys.executable))
        for each in (base, *(Path(sys.base_prefix) / f"python{w}.exe" for w in ("", "w"))):
            if each.stem.lower().startswith("python") and each.is_file():
                return str(each)
    return sys.executable


def _module_folders() -> list[str]:
    """Return where the child finds what we find, our own package first."""
    own = str(Path(mfdw_desktop.__file__).resolve().parents[1])
    return [own, *(each for each in sys.path if each and each != own)]


def _pour(pipe: IO[bytes] | None, content: bytes) -> None:
    assert pipe is not None
    try:
        pipe.write(content)
        pipe.flush()
    except OSError:
        return  # The child is gone already; the listener tells how.


def _death(code: int, log: bytes) -> str:
    """Return the code of the error for a child that ended without a word."""
    if b"memory allocation" in log or b"MemoryError" in log:
        return "workbook-too-large"
    if code in _LATE:
        return "workbook-timeout"
    return "workbook-too-large" if code in _STARVED else "workbook-damaged"
