"""Texts made alike for comparing only: headers, labels, choices. Stored text never changes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
    """Return how alike two headings are from 0 to 1, by the words that they share."""
    left, right = set(words(one).split()), set(words(other).split())
    if not left or not right:
        return 0.0
    return 2 * len(left & right) / (len(left) + len(right))


def unmangled(header: str) -> str:
    """Return a header without what programs put in front of it.

    R writes `X_uuid` for `_uuid`, and `X.U.FEFF.start` for a header behind a byte order mark.
    """
    plain = header.replace("\ufeff", "").strip()
    plain = re.sub(r"^(?:X\.U\.FEFF\.|ï»¿)", "", plain)
    return re.sub(r"^X(?=_)", "", plain)
