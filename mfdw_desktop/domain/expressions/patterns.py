"""Regular expressions of forms, matched in time that grows with the text alone.

A form may come from anywhere, and a pattern such as `(a+)+$` keeps a backtracking matcher busy
for years. Here a pattern becomes a set of states that are all followed at once (Thompson,
1968). What that cannot do (look-around, back-references) is not supported.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from mfdw_desktop.domain.expressions.tokens import NotSupportedError

MOST_STATES = 3000
_LONGEST_TEXT = 32_767
_DEEPEST = 40
_MOST_STEPS = 50_000
"""Letters behind sets of states that a pattern remembers; then it begins anew."""

Test = Callable[[str], bool]

_CLASSES: dict[str, Test] = {
    "d": lambda c: c in "0123456789",
    "w": lambda c: c == "_" or (c.isascii() and c.isalnum()),
    "s": lambda c: c in " \t\n\r\f\v",
}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}


@dataclass
class _State:
    """One place in a pattern: a letter that it takes, or where it goes without one."""

    test: Test | None = None
    anchor: str = ""
    """`^` or `$`: passed at the begin or the end only."""
    to: list[int] = field(default_factory=list)


@dataclass(eq=False)
class _Places:
    """States that a pattern may be in at once, and where a letter leads from there."""

    states: frozenset[int]
    after: dict[str, _Places] = field(default_factory=dict)
    ends: dict[str, bool] = field(default_factory=dict)
    """Whether the text matches that ends with the letter."""


@lru_cache(maxsize=512)
def pattern(text: str) -> Pattern:
    """Return the compiled pattern.

    Raises:
        NotSupportedError: it is no pattern, or one that is not supported.
    """
    return Pattern(text)


class Pattern:
    """A pattern that a whole text may match, as ODK's `regex()` wants it."""

    def __init__(self, text: str) -> None:
        reader = _Reader(text)
        start, self._end = reader.read()
        self._states = reader.states
        self._known: dict[frozenset[int], _Places] = {}
        self._remembered = 0
        self._start = self._places(self._reach([start], is_begin=True, is_end=False))
        self._is_empty_enough = self._end in self._reach([start], is_begin=True, is_end=True)

    def matches(self, text: str) -> bool:
        """Tell whether the whole of `text` matches."""
        if not text:
            return self._is_empty_enough
        if len(text) > _LONGEST_TEXT:
            return False
        places = self._start
        for letter in text[:-1]:
            after = places.after.get(letter)
            places = self._step(places, letter) if after is None else after
            if not places.states:
                return False
        ends = places.ends.get(text[-1])
        return self._ends(places, text[-1]) if ends is None else ends

    def _step(self, places: _Places, letter: str) -> _Places:
        after = self._places(
            self._reach(self._passed(places, letter), is_begin=False, is_end=False)
        )
        self._remembered += 1
        if self._remembered > _MOST_STEPS:
            self._known, self._remembered = {}, 0
            self._start = self._places(self._start.states)
        places.after[letter] = after
        return after

    def _ends(self, places: _Places, letter: str) -> bool:
        found = self._reach(self._passed(places, letter), is_begin=False, is_end=True)
        places.ends[letter] = self._end in found
        return self._end in found

    def _passed(self, places: _Places, letter: str) -> list[int]:
        """Return the states behind those that take the letter."""
        to: list[int] = []
        for each in places.states:
            state = self._states[each]
            if state.test is not None and state.test(letter):
                to += state.to
        return to

    def _places(self, states: frozenset[int]) -> _Places:
        """Return the set of states with what is known of it."""
        if states not in self._known:
            self._known[states] = _Places(states)
        return self._known[states]

    def _reach(self, to: list[int], *, is_begin: bool, is_end: bool) -> frozenset[int]:
        """Return every state that is reached without another letter."""
        found: set[int] = set()
        while to:
            each = to.pop()
            if each in found:
                continue
            found.add(each)
            state = self._states[each]
            if state.test is not None:
                continue
            if (state.anchor == "^" and not is_begin) or (state.anchor == "$" and not is_end):
                continue
            to += state.to
        return frozenset(found)


class _Reader:
    """Reads a pattern into states."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self.states: list[_State] = []

    def read(self) -> tuple[int, int]:
        """Return the first and the last state."""
        start, end = self._choice()
        if self._at < len(self._text):
            raise NotSupportedError("pattern", self._text)
        return start, end

    @property
    def _next(self) -> str:
        return self._text[self._at] if self._at < len(self._text) else ""

    def _take(self) -> str:
        letter = self._next
        if not letter:
            raise NotSupportedError("pattern", self._text)
        self._at += 1
        return letter

    def _new(self, test: Test | None = None, anchor: str = "") -> int:
        if len(self.states) >= MOST_STATES:
            raise NotSupportedError("pattern", self._text)
        self.states.append(_State(test, anchor))
        return len(self.states) - 1

    def _join(self, one: int, other: int) -> None:
        self.states[one].to.append(other)

    def _choice(self) -> tuple[int, int]:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotSupportedError("pattern", self._text)
        start, end = self._new(), self._new()
        while True:
            first, last = self._chain()
            self._join(start, first)
            self._join(last, end)
            if self._next != "|":
                break
            self._at += 1
        self._depth -= 1
        return start, end

    def _chain(self) -> tuple[int, int]:
        start = end = self._new()
        while self._next and self._next not in "|)":
            begin = self._at
            first, last = self._atom()
            least, most = self._times()
            if (least, most) != (1, 1):
                first, last = self._repeated(begin, least, most)
            self._join(end, first)
            end = last
        return start, end

    def _repeated(self, begin: int, least: int, most: int | None) -> tuple[int, int]:
        """Return `least` to `most` copies of the atom that begins at `begin`."""
        after, start = self._at, self._new()
        end = start
        for _ in range(least):
            first, last = self._copy(begin)
            self._join(end, first)
            end = last
        if most is None:
            first, last = self._copy(begin)
            loop, out = self._new(), self._new()
            for one, other in ((end, loop), (loop, first), (last, loop), (loop, out)):
                self._join(one, other)
            end = out
        else:
            out = self._new()
            self._join(end, out)
            for _ in range(most - least):
                first, last = self._copy(begin)
                self._join(end, first)
                self._join(last, out)
                end = last
            end = out
        self._at = after
        return start, end

    def _copy(self, begin: int) -> tuple[int, int]:
        self._at = begin
        return self._atom()

    def _times(self) -> tuple[int, int | None]:
        """Return how often the atom before may come; lazy quantifiers match the same texts."""
        sign = self._next
        least: int = 1
        most: int | None = 1
        if sign and sign in "?*+":
            self._at += 1
            least, most = {"?": (0, 1), "*": (0, None), "+": (1, None)}[sign]
        elif sign == "{":
            close = self._text.find("}", self._at)
            low, comma, high = self._text[self._at + 1 : max(close, 0)].partition(",")
            if not (low.isdecimal() and (not high or high.isdecimal())) or len(low + high) > 6:
                raise NotSupportedError("pattern", self._text)
            self._at = close + 1
            least, most = int(low), (int(high) if high else None) if comma else int(low)
            if most is not None and most < least:
                raise NotSupportedError("pattern", self._text)
        else:
            return 1, 1
        if self._next == "?":
            self._at += 1
        elif self._next and self._next in "+*{":
            raise NotSupportedError("pattern", self._text)
        return least, most

    def _atom(self) -> tuple[int, int]:
        letter = self._take()
        if letter == "(":
            if self._next == "?":
                if self._text[self._at : self._at + 2] != "?:":
                    raise NotSupportedError("pattern", self._text)
                self._at += 2
            inner = self._choice()
            if self._take() != ")":
                raise NotSupportedError("pattern", self._text)
            return inner
        if letter in "^$":
            anchor = self._new(anchor=letter)
            return anchor, self._passed(anchor)
        if letter in "?*+{":
            raise NotSupportedError("pattern", self._text)
        one = self._new(self._test(letter))
        return one, self._passed(one)

    def _passed(self, one: int) -> int:
        end = self._new()
        self._join(one, end)
        return end

    def _test(self, letter: str) -> Test:
        if letter == ".":
            return lambda c: c not in "\n\r"
        if letter == "[":
            return self._set()
        if letter == "\\":
            return self._escaped()
        return letter.__eq__

    def _escaped(self) -> Test:
        letter = self._take()
        if letter.lower() in _CLASSES:
            test = _CLASSES[letter.lower()]
            return test if letter.islower() else _none_of([test])
        if letter in "pP":
            return self._property(is_turned=letter == "P")
        if letter in _CONTROLS:
            return _CONTROLS[letter].__eq__
        if letter.isalnum():
            raise NotSupportedError("pattern", self._text)
        return letter.__eq__

    def _property(self, *, is_turned: bool) -> Test:
        """Return the test of `\\p{L}` and its like: by Unicode's general category."""
        hit = self._text[self._at :].partition("}")[0]
        name = hit.removeprefix("{").removeprefix("Is")
        if not hit.startswith("{") or name not in ("L", "Lu", "Ll", "N", "Nd", "P", "M", "Z", "S"):
            raise NotSupportedError("pattern", self._text)
        self._at += len(hit) + 1
        category = unicodedata.category
        return lambda c: category(c).startswith(name) != is_turned

    def _set(self) -> Test:
        is_turned = self._next == "^"
        if is_turned:
            self._at += 1
        tests: list[Test] = []
        letters: set[str] = set()
        is_first = True
        while self._next != "]" or is_first:
            is_first = False
            letter = self._take()
            if letter == "[" or (letter == "&" and self._next == "&"):
                raise NotSupportedError("pattern", self._text)
            if letter == "\\":
                if self._next.lower() in _CLASSES or self._next in "pP":
                    tests.append(self._escaped())
                    continue
                letter = self._literal()
            if self._next == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                high = self._take()
                high = self._literal() if high == "\\" else high
                if high < letter:
                    raise NotSupportedError("pattern", self._text)
                tests.append(_between(letter, high))
            else:
                letters.add(letter)
        self._at += 1
        tests.append(frozenset(letters).__contains__)
        return _none_of(tests) if is_turned else lambda c: any(test(c) for test in tests)

    def _literal(self) -> str:
        letter = self._take()
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        if letter.isalnum():
            raise NotSupportedError("pattern", self._text)
        return letter


def _none_of(tests: list[Test]) -> Test:
    return lambda c: not any(test(c) for test in tests)


def _between(low: str, high: str) -> Test:
    return lambda c: low <= c <= high
