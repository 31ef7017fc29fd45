"""Names: the one folding for search, and how alike two names are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.identifiers import normalise_id

_LETTERS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ł": "l",
        "ı": "i",
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ـ": None,
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        "\u00a0": " ",
    }
)
# Marks of Latin and Arabic script. Marks of Khmer, Indic and other scripts are letters
# there and stay, as does the breve that makes the Cyrillic й.
_MARKS = re.compile(
    "(?<![\u0400-\u04ff])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]"
    "|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]"
)
_TOKEN = re.compile(r"[^\s.,;:'\"()/\\-]+")
_SOUNDS = (("kh", "k"), ("ph", "p"), ("th", "t"), ("ch", "c"), ("gn", "n"), ("nh", "n"))
_SAME_SOUND = str.maketrans({"j": "c", "q": "k", "b": "p", "d": "t", "w": "v", "z": "s"})
_INITIAL = 0.9
"""How alike an initial and a name that begins with it are."""


def fold(text: str) -> str:
    """Return `text` as search compares it: no case, no Latin or Arabic marks, ASCII digits.

    Zero-width spaces and joiners go, ي and ی, ك and ک are one; marks of Khmer and Indic
    scripts are letters and stay. Stored text is never changed by this.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    plain = ascii_digits(text).casefold().translate(_LETTERS)
    plain = _MARKS.sub("", unicodedata.normalize("NFD", plain)).translate(_LETTERS)
    return " ".join(unicodedata.normalize("NFC", plain).split())


def search_text(
    name: str,
    native_name: str,
    *,
    code: str = "",
    phone: str = "",
    village: str = "",
    others: Iterable[str] = (),
) -> str:
    """Return the folded text that a client is found by, one part a line.

    The code and outside numbers stand in it as printed and without their hyphens.
    """
    parts = [fold(name), fold(native_name), fold(village)]
    for number in (code, phone, *others):
        printed, bare = fold(number), normalise_id(number).lower()
        parts += [printed, bare] if bare != printed else [printed]
    return "\n".join(part for part in parts if part)


def holds(words: str, *parts: str) -> bool:
    """Tell whether each of the words stands in a part, a number also without its hyphens."""
    held = [fold(part) for part in parts]
    held += [normalise_id(part).lower() for part in parts]
    return all(any(word in part for part in held) for word in fold(words).split())


def tokens(name: str) -> list[str]:
    """Return the folded words of a name, sorted."""
    return sorted(_TOKEN.findall(fold(name)))


def match_key(name: str) -> str:
    """Return up to four letters under which names that sound alike meet; empty for no Latin name.

    Romanised Khmer varies in vowels, in h and in where words end (Sok, Sokh; Srey Mom,
    Sreymom): the key is the set of consonants in alphabetical order.
    """
    sound = "".join(tokens(name))
    for two, one in _SOUNDS:
        sound = sound.replace(two, one)
    letters = set(re.sub("[^a-z]", "", sound.translate(_SAME_SOUND)))
    return "".join(sorted(letters - set("aeiouyh") or letters))[:4]


def name_similarity(one: str, other: str) -> float:
    """Return how alike two names are, 0-1: Jaro-Winkler on sorted words, initials allowed."""
    left, right = tokens(one), tokens(other)
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    best = jaro_winkler(" ".join(left), " ".join(right))
    in_order = jaro_winkler("".join(_in_order(one)), "".join(_in_order(other)))
    return max(best, min(in_order, 0.99), _by_initials(left, right))


def jaro_winkler(one: str, other: str) -> float:
    """Return the Jaro-Winkler similarity with prefix weight 0.1 over up to 4 letters."""
    base = _jaro(one, other)
    prefix = 0
    for left, right in zip(one[:4], other[:4], strict=False):
        if left != right:
            break
        prefix += 1
    return base + prefix * 0.1 * (1 - base)


def _jaro(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if not one or not other:
        return 0.0
    reach = max(max(len(one), len(other)) // 2 - 1, 0)
    taken = [False] * len(other)
    found: list[str] = []
    for place, letter in enumerate(one):
        for at in range(max(0, place - reach), min(len(other), place + reach + 1)):
            if not taken[at] and other[at] == letter:
                taken[at] = True
                found.append(letter)
                break
    if not found:
        return 0.0
    theirs = [letter for letter, hit in zip(other, taken, strict=True) if hit]
    swapped = sum(a != b for a, b in zip(found, theirs, strict=True)) / 2
    count = len(found)
    return (count / len(one) + count / len(other) + (count - swapped) / count) / 3


_SPELLINGS = (
    ("x", "ks"), ("sch", "s"), ("tch", "c"), ("ksh", "ks"), ("ph", "f"), ("w", "v"), ("ee", "i"),
    ("ii", "i"), ("oo", "u"), ("ou", "u"), ("ov", "o"), ("au", "o"), ("av", "o"), ("ai", "e"),
    ("ei", "e"), ("ay", "e"), ("ey", "e"), ("oe", "u"), ("q", "k"), ("z", "s"), ("y", "i"),
    ("j", "c"),
)  # fmt: skip
_BREATHED = re.compile(r"(?<=[kgcdtbpsr])h|h$")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return how a folded word sounds: one text for the ways in which a name is put into Latin.

    Suneeta and Sunita, Laxmi and Lakshmi, Khatoon and Khatun, Vannary and Vanari are one each.
    """
    if not word.isascii():
        return word
    for spelt, said in _SPELLINGS:
        word = word.replace(spelt, said)
    return _TWICE.sub(r"\1", _BREATHED.sub("", word))


def edits_allowed(word: str) -> int:
    """Return how many typing mistakes a word may hold and still be known."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2


def edits(one: str, other: str, most: int, *, is_beginning: bool = False) -> int:
    """Return how many letters are missed, added, wrong or swapped between two words.

    More than `most` are not counted on. With `is_beginning`, what `other` goes on with after
    `one` is free.
    """
    if len(one) - len(other) > most or (not is_beginning and len(other) - len(one) > most):
        return most + 1
    if is_beginning:
        other = other[: len(one) + most]
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, theirs in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != theirs))
            if row > 1 and column > 1 and (letter, one[row - 2]) == (other[column - 2], theirs):
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return min(last) if is_beginning else last[-1]


def _in_order(name: str) -> list[str]:
    return _TOKEN.findall(fold(name))


def _by_initials(left: list[str], right: list[str]) -> float:
    """Return the mean likeness of words when one name abbreviates words of the other."""
    if len(left) != len(right) or not any(len(each) == 1 for each in (*left, *right)):
        return 0.0
    rest = list(right)
    total = 0.0
    for word in sorted(left, key=len, reverse=True):
        scored = [(_word_similarity(word, each), each) for each in rest]
        score, chosen = max(scored)
        rest.remove(chosen)
        total += score
    return total / len(left)


def _word_similarity(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return _INITIAL if one[0] == other[0] else 0.0
    return jaro_winkler(one, other)
