"""Identities: uids for the world, codes with a check character for people, outside numbers."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from mfdw_desktop.domain.digits import ascii_digits

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CODE = re.compile(r"([A-Z][A-Z0-9]{1,7})-([0-9]{1,9})(?:-([0-9A-Z]))?")
_DASHES = re.compile(r"[\s\u2010-\u2015\u2212_/.-]+")
_WORDS_FOR_NOTHING = "NA NONE NULL NIL NO NON SAME DITTO IDEM UNKNOWN DK TBD TEST X"
_COUNTED = ("0123456789", *("1234567890"[:length] for length in range(2, 11)))
_PLACEHOLDERS = frozenset([*_WORDS_FOR_NOTHING.split(), *_COUNTED])
_COUNTER_BITS = 42

CODE_WIDTH = 5
"""Digits of a client's number at least."""


class UidSource:
    """A maker of UUIDv7 that never gives a smaller one than before (RFC 9562, method 1).

    Bits: 48 of milliseconds, a counter of 42 that starts at random each millisecond,
    32 at random.
    """

    def __init__(self, clock: Callable[[], int], random: Callable[[int], int]) -> None:
        self._clock = clock
        self._random = random
        self._lock = threading.Lock()
        self._last = -1
        self._counter = 0

    def next(self) -> str:
        """Return the next uid as lower-case text with hyphens."""
        with self._lock:
            now = self._clock()
            if now > self._last:
                self._last = now
                self._counter = self._random(_COUNTER_BITS - 1)
            else:
                self._counter += 1
                if self._counter >> _COUNTER_BITS:
                    self._last += 1
                    self._counter = self._random(_COUNTER_BITS - 1)
            return _uuid7_text(self._last, self._counter, self._random(32))

    def many(self, count: int) -> list[str]:
        """Return the next `count` uids, as `next` gives them one at a time."""
        if not count:
            return []
        randoms = self._random(32 * count).to_bytes(4 * count, "big")
        with self._lock:
            now = self._clock()
            if now > self._last:
                self._last = now
                self._counter = self._random(_COUNTER_BITS - 1)
            first = self._counter + 1
            self._counter += count
            if self._counter >> _COUNTER_BITS:
                self._last += 1
                first = self._random(_COUNTER_BITS - 1)
                self._counter = first + count - 1
            millisecond = self._last & 0xFFFFFFFFFFFF
        head = f"{millisecond >> 16:08x}-{millisecond & 0xFFFF:04x}-7"
        return [
            f"{head}{at >> 30 & 0xFFF:03x}-{0x8000 | at >> 16 & 0x3FFF:04x}-{at & 0xFFFF:04x}{rest}"
            for at, rest in zip(range(first, first + count), _groups(randoms.hex(), 8), strict=True)
        ]


def _groups(text: str, width: int) -> list[str]:
    return [text[start : start + width] for start in range(0, len(text), width)]


def seeded_uids(seed: int, millisecond: int) -> UidSource:
    """Return a source that gives the same uids every time, all of one millisecond."""
    return UidSource(lambda: millisecond, Random(seed).getrandbits)  # noqa: S311 - not a secret


def _system_random(bits: int) -> int:
    size = (bits + 7) // 8
    return int.from_bytes(os.urandom(size), "big") >> (size * 8 - bits)


_process_uids = UidSource(lambda: time.time_ns() // 1_000_000, _system_random)


def uuid7() -> str:
    """Return a new UUIDv7, later ones always greater within this process."""
    return _process_uids.next()


def uuid7s(count: int) -> list[str]:
    """Return `count` new UUIDv7 in order, as `uuid7` makes one."""
    return _process_uids.many(count)


def _uuid7_text(millisecond: int, counter: int, random: int) -> str:
    high, low = counter >> 30, counter & 0x3FFFFFFF
    value = (
        (millisecond & 0xFFFFFFFFFFFF) << 80
        | 0x7 << 76
        | high << 64
        | 0b10 << 62
        | low << 32
        | random
    )
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def check_character(text: str) -> str:
    """Return the check character of `text` (0-9, A-Z) by ISO 7064 MOD 37,36.

    Raises:
        ValueError: another character is in the text.
    """
    check = 36
    for each in text:
        check = (check + _ALPHABET.index(each)) % 36 or 36
        check = check * 2 % 37
    return _ALPHABET[(37 - check) % 36]


@dataclass(frozen=True)
class ClientCode:
    """A client's code: enrolling branch and number, printed as `KH03-00421-3`."""

    branch: str
    number: int

    @property
    def check(self) -> str:
        """The check character."""
        return check_character(f"{self.branch}{self.number:0{CODE_WIDTH}}")

    def __str__(self) -> str:
        return f"{self.branch}-{self.number:0{CODE_WIDTH}}-{self.check}"


@dataclass(frozen=True)
class CodeRead:
    """A code as it was read, or what is wrong with it."""

    code: ClientCode | None
    problem: str = ""
    """`code-shape` or `code-check`; empty when the code can be trusted or has no check."""


def format_code(branch: str, number: int) -> str:
    """Return the code of client `number` of `branch`."""
    return str(ClientCode(branch, number))


def read_code(text: str) -> CodeRead:
    """Read a client's code as people type it: any case, any dash, native digits.

    The check character may be left out; a wrong one is a problem.
    """
    bare = _DASHES.sub("-", ascii_digits(text).strip()).strip("-").upper()
    hit = _CODE.fullmatch(bare)
    if hit is None:
        return CodeRead(None, "code-shape")
    code = ClientCode(hit[1], int(hit[2]))
    if hit[3] is None:
        return CodeRead(code)
    if hit[3] != code.check:
        return CodeRead(None, "code-check")
    return CodeRead(code)


def normalise_id(text: str) -> str:
    """Return an outside number for comparison: no spaces, `-`, `/`, `.`; upper case."""
    return _DASHES.sub("", ascii_digits(text)).upper()


def is_placeholder_id(text: str) -> bool:
    """Tell whether the number only fills a field (9999, 000, n/a, same): it never matches."""
    return is_placeholder_key(normalise_id(text))


def is_placeholder_key(bare: str) -> bool:
    """Tell the same of a number that is normalised already."""
    return len(bare) < 2 or bare in _PLACEHOLDERS or bare.count(bare[0]) == len(bare)


MOST_SHARING = 3
"""Persons who may have a number in common; one of more persons tells nobody."""


def phone_key(text: str) -> str:
    """Return the last 8 digits of a telephone number, or nothing when it has fewer than 6."""
    digits = "".join(each for each in ascii_digits(text) if each in "0123456789")
    if len(digits) < 6 or is_placeholder_id(digits):
        return ""
    return digits[-8:]
