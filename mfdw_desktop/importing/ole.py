"""Read the streams of an OLE2 compound file: what .xls and password-protected files are.

After [MS-CFB]. Only what is needed to know a file by its content and to look into its
records; every chain is bounded, as hostile files make circles.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from mfdw_desktop.common.errors import RefusedError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END_OF_CHAIN = 0xFFFFFFFA
"""From here on a sector number is a mark: end of chain, free, FAT, DIFAT."""
_ENTRY_SIZE = 128


@dataclass(frozen=True)
class _Entry:
    kind: int
    start: int
    size: int


class OleFile:
    """A compound file in memory: names of its streams, and their bytes."""

    def __init__(self, content: bytes) -> None:
        try:
            self._open(content)
        except (struct.error, IndexError, UnicodeDecodeError, OverflowError) as error:
            raise RefusedError("workbook-damaged") from error

    def _open(self, content: bytes) -> None:
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if content[:8] != MAGIC or shift not in (9, 12) or mini_shift != 6:
            raise RefusedError("workbook-damaged")
        self._content, self._size, self._mini_size = content, 1 << shift, 1 << mini_shift
        first_directory, _, self._cutoff, mini_fat, _, difat = struct.unpack_from(
            "<IIIIII", content, 48
        )
        self._fat = self._read_fat(difat)
        self._entries = self._read_directory(first_directory)
        self._mini_fat = self._numbers(self._chain(mini_fat))
        root = next((each for each in self._entries.values() if each.kind == 5), None)
        self._mini = self._chain(root.start) if root else b""

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the streams and storages, as they are written."""
        return tuple(self._entries)

    def stream(self, name: str) -> bytes | None:
        """Return the bytes of the stream called `name`, in any case; None if there is none."""
        for each, entry in self._entries.items():
            if each.casefold() == name.casefold() and entry.kind == 2:
                read = self._mini_chain if entry.size < self._cutoff else self._chain
                try:
                    return read(entry.start)[: entry.size]
                except IndexError as error:
                    raise RefusedError("workbook-damaged") from error
        return None

    def _read_fat(self, next_difat: int) -> list[int]:
        sectors = list(struct.unpack_from("<109I", self._content, 76))
        seen = 0
        while next_difat < _END_OF_CHAIN and seen * self._size < len(self._content):
            numbers = self._numbers(self._sector(next_difat))
            sectors += numbers[:-1]
            next_difat, seen = numbers[-1], seen + 1
        fat: list[int] = []
        for each in sectors:
            if each < _END_OF_CHAIN:
                fat += self._numbers(self._sector(each))
        return fat

    def _read_directory(self, start: int) -> dict[str, _Entry]:
        entries: dict[str, _Entry] = {}
        directory = self._chain(start)
        for at in range(0, len(directory) - _ENTRY_SIZE + 1, _ENTRY_SIZE):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            if kind not in (1, 2, 5) or not 2 <= length <= 64:
                continue
            name = directory[at : at + length - 2].decode("utf-16-le")
            first, size = struct.unpack_from("<II", directory, at + 116)
            entries.setdefault(name, _Entry(kind, first, size))
        return entries

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        found = self._content[begin : begin + self._size]
        if not found:
            raise RefusedError("workbook-damaged")
        return found

    def _chain(self, start: int) -> bytes:
        parts: list[bytes] = []
        most = len(self._content) // self._size + 1
        while start < _END_OF_CHAIN:
            if len(parts) > most:
                raise RefusedError("workbook-damaged")
            parts.append(self._sector(start))
            start = self._fat[start]
        return b"".join(parts)

    def _mini_chain(self, start: int) -> bytes:
        parts: list[bytes] = []
        while start < _END_OF_CHAIN:
            if len(parts) > len(self._mini_fat):
                raise RefusedError("workbook-damaged")
            parts.append(self._mini[start * self._mini_size : (start + 1) * self._mini_size])
            start = self._mini_fat[start]
        return b"".join(parts)

    def _numbers(self, sector: bytes) -> list[int]:
        count = len(sector) // 4
        return list(struct.unpack_from(f"<{count}I", sector))
