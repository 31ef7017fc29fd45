"""Read the texts of an .xls file, which go on over the ends of records.

After [MS-XLS] 2.5.293 and 2.5.294: letters take one byte or two, and where a text goes on in
the next record, that begins by saying anew which.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

_WIDE, _READING, _RUNS = 0x01, 0x04, 0x08


def plain_text(content: bytes, page: str) -> str:
    """Return a text of Excel 5 or 95, which is written in the code page of its PC."""
    return content.decode(page, "replace").rstrip("\0")


def wide_text(stream: bytes, at: int, end: int, count: int, pieces: Sequence[bytes] = ()) -> str:
    """Return a text of `count` letters from its flags on, in a stream or in `pieces`."""
    reader = _Pieces(pieces or [stream[at:end]])
    try:
        return reader.letters(count, reader.take(1)[0] & _WIDE)
    except IndexError:
        return reader.so_far()


def shared_texts(pieces: Sequence[bytes]) -> list[str]:
    """Return the texts of a table that goes on over the records `pieces`; all that are whole."""
    found: list[str] = []
    if not pieces:
        return found
    reader = _Pieces(pieces)
    try:
        _, count = struct.unpack("<II", reader.take(8))
        while len(found) < count:
            found.append(_shared_text(reader))
    except IndexError:
        pass  # The cells that need the rest say that they are damaged.
    return found


def _shared_text(reader: _Pieces) -> str:
    count, flags = struct.unpack("<HB", reader.take(3))
    runs = struct.unpack("<H", reader.take(2))[0] if flags & _RUNS else 0
    reading = struct.unpack("<I", reader.take(4))[0] if flags & _READING else 0
    text = reader.letters(count, flags & _WIDE)
    reader.take(4 * runs + reading)
    return text


class _Pieces:
    """The contents of records one after the other; IndexError where they are at their end."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces
        self._piece, self._at = 0, 0
        self._read: list[bytes] = []

    def take(self, count: int) -> bytes:
        """Return the next bytes."""
        made = b""
        while len(made) < count:
            piece = self._pieces[self._piece]
            part = piece[self._at : self._at + count - len(made)]
            self._at += len(part)
            made += part
            if len(made) < count:
                self._piece, self._at = self._piece + 1, 0
        return made

    def letters(self, count: int, wide: int) -> str:
        """Return the next letters; a record in which they go on says whether they are wide."""
        self._read = []
        while count:
            piece = self._pieces[self._piece]
            most = (len(piece) - self._at) // (2 if wide else 1)
            now = min(count, most)
            end = self._at + now * (2 if wide else 1)
            part = piece[self._at : end]
            self._read.append(part if wide else part.decode("latin-1").encode("utf-16-le"))
            self._at, count = end, count - now
            if count:
                self._piece, self._at = self._piece + 1, 1
                wide = self._pieces[self._piece][0] & _WIDE
        return self.so_far()

    def so_far(self) -> str:
        """Return the letters that were read last."""
        return b"".join(self._read).decode("utf-16-le", "replace")
