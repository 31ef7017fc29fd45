"""Line breaks and bidirectional levels from the ICU that Qt already needs, through ctypes.

Windows brings `icuuc.dll`; on Linux the library lies in the folder of PySide6. Nothing of Qt is
imported or started. Where no ICU can be loaded both functions answer None and the callers have
a simpler rule of their own.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

_LINE = 2
"""UBRK_LINE."""
_DONE = -1
"""UBRK_DONE."""


def line_breaks(text: str, language: str) -> list[int] | None:
    """Return the offsets after which `text` may be broken, its length last; None without ICU."""
    library = _library()
    if library is None or not text:
        return None
    units = _Units(text)
    with library.lock:
        found = library.breaks(units, language)
    return None if found is None else [units.index(each) for each in found]


def levels(text: str, *, right_to_left: bool) -> list[int] | None:
    """Return the embedding level of every character (UAX 9, isolates too); None without ICU."""
    library = _library()
    if library is None or not text:
        return None
    units = _Units(text)
    with library.lock:
        found = library.levels(units, int(right_to_left))
    return None if found is None else [found[units.offset(at)] for at in range(len(text))]


class _Units:
    """A text as UTF-16, with offsets both ways; they differ only beyond the basic plane."""

    def __init__(self, text: str) -> None:
        data = text.encode("utf-16-le", "surrogatepass")
        self.count = len(data) // 2
        self.buffer = (ctypes.c_uint16 * (self.count + 1)).from_buffer_copy(data + b"\0\0")
        self._offsets: list[int] | None = None
        self._indexes: dict[int, int] = {}
        if self.count != len(text):
            self._offsets = list(_offsets(text))
            self._indexes = {offset: at for at, offset in enumerate(self._offsets)}

    def offset(self, index: int) -> int:
        """Return the UTF-16 offset of a character."""
        return index if self._offsets is None else self._offsets[index]

    def index(self, offset: int) -> int:
        """Return the character at a UTF-16 offset."""
        return offset if self._offsets is None else self._indexes[offset]


def _offsets(text: str) -> Iterator[int]:
    at = 0
    for letter in text:
        yield at
        at += 1 + (ord(letter) > 0xFFFF)
    yield at


class _Library:
    """The functions of one loaded ICU; its iterators are kept, since a dictionary is slow to load.

    ICU's objects may not be used by two threads at once: hold `lock` around each call.
    """

    def __init__(self, library: ctypes.CDLL, suffix: str) -> None:
        self.lock = threading.Lock()
        self._iterators: dict[str, int | None] = {}
        self._library, self._suffix = library, suffix
        pointer, number = ctypes.c_void_p, ctypes.c_int32
        status = ctypes.POINTER(ctypes.c_int)
        self._open = self._bind(
            "ubrk_open", pointer, [ctypes.c_int, ctypes.c_char_p, pointer, number, status]
        )
        self._set_text = self._bind("ubrk_setText", None, [pointer, pointer, number, status])
        self._next = self._bind("ubrk_next", number, [pointer])
        self._bidi_open = self._bind("ubidi_open", pointer, [])
        self._bidi_set = self._bind(
            "ubidi_setPara", None, [pointer, pointer, number, ctypes.c_uint8, pointer, status]
        )
        self._bidi_levels = self._bind(
            "ubidi_getLevels", ctypes.POINTER(ctypes.c_uint8), [pointer, status]
        )
        self._bidi = self._bidi_open()

    def breaks(self, units: _Units, language: str) -> list[int] | None:
        """Return the break offsets in UTF-16 units."""
        iterator = self._iterator(language)
        if iterator is None:
            return None
        error = ctypes.c_int(0)
        self._set_text(iterator, units.buffer, units.count, ctypes.byref(error))
        if error.value > 0:
            return None
        found = []
        while (at := self._next(iterator)) != _DONE:
            found.append(at)
        return found

    def levels(self, units: _Units, base: int) -> list[int] | None:
        """Return the levels of every UTF-16 unit."""
        error = ctypes.c_int(0)
        self._bidi_set(self._bidi, units.buffer, units.count, base, None, ctypes.byref(error))
        found = self._bidi_levels(self._bidi, ctypes.byref(error))
        return None if error.value > 0 else list(found[: units.count])

    def _iterator(self, language: str) -> int | None:
        if language not in self._iterators:
            error = ctypes.c_int(0)
            found = self._open(_LINE, language.encode("ascii"), None, 0, ctypes.byref(error))
            self._iterators[language] = found if error.value <= 0 else None
        return self._iterators[language]

    def _bind(self, name: str, result: Any, arguments: list[Any]) -> Callable[..., Any]:
        function = getattr(self._library, name + self._suffix)
        function.restype, function.argtypes = result, arguments
        return function  # type: ignore[no-any-return]


@cache
def _library() -> _Library | None:
    """Return the first ICU that can be loaded, or None."""
    for path, suffix in _candidates():
        try:
            return _Library(ctypes.CDLL(path), suffix)
        except (OSError, AttributeError):
            continue
    return None


def _candidates() -> Iterator[tuple[str, str]]:
    """Yield the libraries to try, and the ending of their functions' names."""
    if sys.platform == "win32":
        yield from (("icuuc.dll", ""), ("icu.dll", ""))
        return
    found = importlib.util.find_spec("PySide6")
    folders = (
        [Path(each) / "Qt/lib" for each in (found.submodule_search_locations or [])]
        if (found)
        else []
    )
    for folder in (*folders, *sorted(Path("/usr/lib").glob("*-linux-gnu"))):
        for path in sorted(folder.glob("libicuuc.so.*")):
            yield str(path), "_" + path.name.split(".so.")[1].split(".")[0]
