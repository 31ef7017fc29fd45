"""Glyphs of our own for writing that runs to the left: a letter with its dots as one glyph.

A font of Urdu draws «ت» as a bare stroke and two dots, and lifts and moves both by what stands
beside them. Readers of PDF order such text by where each letter stands, and take neither a
text that is said beforehand (`/ActualText`) nor dots of their own as what it is. So every
letter becomes one glyph that is put together from the font's, with its text in the font's map:
copying and searching find the words as they were typed.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_MOST = 0xFFFF
"""Glyphs that a font can hold."""
_WORDS, _PLACES, _MORE = 0x0001, 0x0002, 0x0020


class Part(NamedTuple):
    """A glyph of the font and where it stands, in units of the font."""

    glyph: int
    x: int
    y: int


@dataclass(frozen=True)
class Composed:
    """A glyph put together, for the text that it stands for."""

    text: str
    parts: tuple[Part, ...]
    advance: int


class ComposedGlyphs:
    """The glyphs that were put together for one face, numbered after the face's own."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._numbers: dict[Composed, int] = {}
        self._glyphs: list[Composed] = []
        self._lock = threading.Lock()

    def number(self, glyph: Composed) -> int | None:
        """Return the number of a glyph; None when the font could hold no more."""
        with self._lock:
            found = self._numbers.get(glyph)
            if found is None:
                found = self._first + len(self._glyphs)
                if found >= _MOST:
                    return None
                self._numbers[glyph] = found
                self._glyphs.append(glyph)
        return found

    def get(self, number: int) -> Composed | None:
        """Return the glyph of a number; None for one of the face's own."""
        at = number - self._first
        return self._glyphs[at] if at >= 0 else None


def add_glyphs(
    font: bytes, glyphs: dict[int, Composed], boxes: dict[int, tuple[int, int, int, int]]
) -> bytes:
    """Return a TrueType font with `glyphs` added under their numbers.

    `boxes` says what each of their parts covers: left, bottom, right, top.
    """
    tables = _tables(font)
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    outlines, places = bytearray(tables["glyf"]), _places(tables, count)
    metrics = _metrics(tables, count)
    for number in range(count, max(glyphs) + 1):
        glyph = glyphs.get(number)
        if glyph is None:
            metrics.append((0, 0))
        else:
            covered = _covered(glyph.parts, boxes)
            metrics.append((glyph.advance, covered[0]))
            outlines += _outline(glyph.parts, covered)
        places.append(len(outlines))
    whole = max(glyphs) + 1
    tables["glyf"], tables["loca"] = bytes(outlines), struct.pack(f">{len(places)}I", *places)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *each) for each in metrics)
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", whole)
    tables["head"] = tables["head"][:50] + struct.pack(">hh", 1, 0)
    tables["maxp"] = _profile(tables["maxp"], whole, max(len(g.parts) for g in glyphs.values()))
    return _file(font[:4], tables)


def _outline(parts: Sequence[Part], covered: tuple[int, int, int, int]) -> bytes:
    made = struct.pack(">5h", -1, *covered)
    for at, part in enumerate(parts):
        flags = _WORDS | _PLACES | (_MORE if at + 1 < len(parts) else 0)
        made += struct.pack(">HHhh", flags, part.glyph, part.x, part.y)
    return made + bytes(-len(made) % 4)


def _covered(
    parts: Sequence[Part], boxes: dict[int, tuple[int, int, int, int]]
) -> tuple[int, int, int, int]:
    moved = [
        (left + part.x, bottom + part.y, right + part.x, top + part.y)
        for part in parts
        for left, bottom, right, top in (boxes[part.glyph],)
    ]
    return (
        min(each[0] for each in moved),
        min(each[1] for each in moved),
        max(each[2] for each in moved),
        max(each[3] for each in moved),
    )


def _places(tables: dict[str, bytes], count: int) -> list[int]:
    """Return where each outline begins, and where the last one ends."""
    if struct.unpack_from(">h", tables["head"], 50)[0]:
        return list(struct.unpack_from(f">{count + 1}I", tables["loca"]))
    return [each * 2 for each in struct.unpack_from(f">{count + 1}H", tables["loca"])]


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """Return advance and left side of every glyph."""
    full = struct.unpack_from(">H", tables["hhea"], 34)[0]
    pairs: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", tables["hmtx"][: 4 * full]))
    lefts = struct.unpack_from(f">{count - full}h", tables["hmtx"], 4 * full)
    return pairs + [(pairs[-1][0], left) for left in lefts]


def _profile(table: bytes, count: int, parts: int) -> bytes:
    """Return `maxp` with the new count, and room for what is put together from several."""
    version, _, *limits = struct.unpack(">I14H", table)
    for at in (2, 3):  # points and contours of a glyph that is put together
        limits[at] = min(max(limits[at], limits[at - 2]) * (parts + 1), _MOST)
    limits[11] = max(limits[11], parts)
    limits[12] += 1
    return struct.pack(">I14H", version, count, *limits)


def _tables(font: bytes) -> dict[str, bytes]:
    found = {}
    for at in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * at)
        found[tag.decode("ascii")] = font[start : start + length]
    return found


def _file(kind: bytes, tables: dict[str, bytes]) -> bytes:
    step = 1 << (len(tables).bit_length() - 1)
    head = kind + struct.pack(
        ">4H", len(tables), step * 16, step.bit_length() - 1, (len(tables) - step) * 16
    )
    directory, body = b"", b""
    start = len(head) + 16 * len(tables)
    for tag, content in sorted(tables.items()):
        padded = content + bytes(-len(content) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(
            ">4sIII", tag.encode("ascii"), total, start + len(body), len(content)
        )
        body += padded
    return head + directory + body
