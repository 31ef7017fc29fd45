"""Texts made alike for comparing only: headers, labels, choices. Stored text never changes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from mfdw_desktop.domain.names import jaro_winkler

_FEW, _LONG, _NEAR = 2, 4, 0.9
"""Words or letters by which mistyped headings differ at most, letters of a word that may be
mistyped at least, and how alike two such words are."""

_INVISIBLE = str.maketrans(
    dict.fromkeys("\ufeff\u200b\u200c\u200d\u00ad\u2060\u200e\u200f", "")
    | dict.fromkeys("\u00a0\u202f\u2007", " ")
)
_MARKUP = re.compile(r"<[^<>]{1,200}>|\$\{[^}]*\}|\*\*|__(?=\S)|(?<=\S)__|`")
_NUMBERING = re.compile(r"^\s*(?:q\s?\d+[a-z]?(?:[.\d]*)|\d+(?:[.\d]*)|[a-z]\d+)\s*[.)\-:\s]\s*")
_TRAILING = re.compile(r"[\s*:?？：។៖؟]+$")


@lru_cache(maxsize=20_000)
def tidy(text: str) -> str:
    """Return `text` without case, markup, invisible signs and doubled spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    return " ".join(_MARKUP.sub("", text).casefold().split())


@lru_cache(maxsize=20_000)
def heading(text: str) -> str:
    """Return a header as headers are compared: tidy, without number in front and mark behind.

    `Q12. How many <b>children</b>? *` is `how many children`.
    """
    plain = _TRAILING.sub("", tidy(text))
    bare = _NUMBERING.sub("", plain)
    return bare or plain


def words(text: str) -> str:
    """Return a header with `_`, `-` and `.` read as spaces, for names against labels."""
    return " ".join(re.split(r"[\s_\-.]+", heading(text).strip("_-. ")))


def likeness(one: str, other: str) -> float:
    """Return how alike two headings are from 0 to 1, by the words that they share.

    Words that differ by a slip of the hand count in part: `houshold` for `household`.
    """
    left, right = set(words(one).split()), set(words(other).split())
    if not left or not right:
        return 0.0
    shared = float(len(left & right))
    rest = (left - right, right - left)
    if all(rest) and (shared or len(left) == len(right) == 1) and max(map(len, rest)) <= _FEW:
        shared += sum(max(_slip(word, each) for each in rest[1]) for word in rest[0])
    return min(1.0, 2 * shared / (len(left) + len(right)))


def _slip(one: str, other: str) -> float:
    """Return how alike two words are if one may be the other mistyped, else 0."""
    if one[0] != other[0] or abs(len(one) - len(other)) > _FEW or min(len(one), len(other)) < _LONG:
        return 0.0
    score = jaro_winkler(one, other)
    return score if score >= _NEAR else 0.0


def unmangled(header: str) -> str:
    """Return a header without what programs put in front of it.

    R writes `X_uuid` for `_uuid`, and `X.U.FEFF.start` for a header behind a byte order mark.
    """
    plain = header.replace("\ufeff", "").strip()
    plain = re.sub(r"^(?:X\.U\.FEFF\.|ï»¿)", "", plain)
    return re.sub(r"^X(?=_)", "", plain)
