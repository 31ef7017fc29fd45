"""The limits of this process: address space and processor time, raised for a large file.

A child begins with little. Once the container has shown that it is no bomb, the reader
asks for what a file of its declared size needs (`allow_for`), up to the child's ceiling.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

MEMORY_PER_BYTE = 6
"""Address space for each byte of unpacked XML: calamine takes 2, its rows 1, the rest is slack."""
SECONDS_PER_MEGABYTE = 1.0
"""Of processor time for each unpacked megabyte; a busy, old PC needs a tenth of it."""


@dataclass(frozen=True)
class Limits:
    """What a child may use; memory and processor time grow with a large valid file."""

    memory: int = 550 << 20
    """Bytes of address space before the file has shown that it needs more."""
    most_memory: int = 4 << 30
    cpu_seconds: int = 15
    wall_seconds: float = 18.0
    """Of waiting for the child; the time in which the caller is busy does not count."""
    wall_seconds_per_megabyte: float = 10.0
    """More waiting for each megabyte of the file as it lies on the disk."""
    most_written: int = 0
    """Bytes of a file that the child may write; on Linux only."""


class Guard:
    """Holds this process to its limits, and raises them when a file earns it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        if sys.platform == "win32":
            self._set = _windows_setter()
        else:
            self._set = _set_posix
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_FSIZE, (limits.most_written,) * 2)
        self._set(limits.memory, limits.cpu_seconds)

    def allow_for(self, unpacked: int) -> None:
        """Raise the limits to what a file of `unpacked` bytes of content needs."""
        memory = self._limits.memory + MEMORY_PER_BYTE * unpacked
        seconds = self._limits.cpu_seconds + SECONDS_PER_MEGABYTE * unpacked / 1e6
        self._set(min(memory, self._limits.most_memory), round(seconds))


_guards: list[Guard] = []


def enter(limits: Limits) -> None:
    """Put this process under `limits` for the rest of its life."""
    _guards.append(Guard(limits))


def allow_for(unpacked: int) -> None:
    """Raise the limits of this process for a valid file; nothing outside a child."""
    for guard in _guards:
        guard.allow_for(unpacked)


if sys.platform == "win32":
    import ctypes
    from collections.abc import Callable
    from ctypes import wintypes

    _PROCESS_TIME, _PROCESS_MEMORY, _DIE_QUIETLY = 0x2, 0x100, 0x400
    _EXTENDED_LIMITS = 9

    class _JobLimits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, as winnt.h lays it out."""

        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
            ("transfers", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    def _windows_setter() -> Callable[[int, int], None]:
        """Put this process into a job object of its own; return what sets its limits."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            wintypes.LPVOID,
            wintypes.DWORD,
        )
        job = kernel.CreateJobObjectW(None, None)
        if not job or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()):
            raise ctypes.WinError(ctypes.get_last_error())

        def set_limits(memory: int, seconds: int) -> None:
            limits = _JobLimits()
            limits.flags = _PROCESS_TIME | _PROCESS_MEMORY | _DIE_QUIETLY
            limits.process_time = seconds * 10_000_000
            limits.process_memory = memory
            if not kernel.SetInformationJobObject(
                job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            ):
                raise ctypes.WinError(ctypes.get_last_error())

        return set_limits

else:
    import resource

    def _set_posix(memory: int, seconds: int) -> None:
        for kind, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
            _, hard = resource.getrlimit(kind)
            soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(kind, (soft, hard))
